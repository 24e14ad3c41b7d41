### البحث: دليل الخدمات لمن يعمل في الاستقبال.

staff-title = إلى أين يمكن للعائلة أن تذهب؟
staff-search = البحث في دليل الخدمات
staff-search-hint = اكتبوا سؤالًا أو موضوعًا أو اسمًا
staff-themes-found = مواضيع في هذه الكلمات
# $count (عدد): الخدمات التي وجدناها
staff-count =
    { $count ->
        [zero] لا نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
        [many] { $count } نتيجة
       *[other] { $count } نتيجة
    }
staff-nothing = لم نجد شيئًا
staff-nothing-text = جرّبوا كلمة أخرى، أو أزيلوا أحد عوامل التصفية.

## التصفية

# $count (عدد): عوامل التصفية المفعّلة
staff-filters =
    { $count ->
        [0] تصفية النتائج
        [zero] تصفية النتائج
        [one] تصفية النتائج ({ $count })
        [two] تصفية النتائج ({ $count })
        [few] تصفية النتائج ({ $count })
        [many] تصفية النتائج ({ $count })
       *[other] تصفية النتائج ({ $count })
    }
staff-filters-clear = إزالة كل التصفية
staff-filter-any = لا يهم
staff-filter-open = مفتوح الآن
staff-filter-free = مجاني
staff-filter-theme = الموضوع
staff-filter-age = العمر
staff-filter-municipality = البلدية
staff-filter-language = اللغة
staff-filter-intake = كيفية الذهاب

## بطاقة الخدمة

staff-fiche = بطاقة الخدمة
staff-fiche-close = إغلاق البطاقة
staff-choose = اختاروا نتيجة
staff-choose-text = تظهر البطاقة هنا بالهولندية وبلغة تختارونها.
staff-beside = اللغة إلى جانب الهولندية
staff-which = أي لغة ترون؟
staff-together = نشاهد معًا
staff-together-stop = العودة إلى عرضي
staff-contact-people = أشخاص للاتصال

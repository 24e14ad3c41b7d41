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
staff-contact-people = أشخاص للاتصال

## عمّ تبحثون؟

staff-tabs = عمّ تبحثون؟
staff-tab-services = الخدمات
staff-tab-people = من هو من

## عوامل تصفية أخرى

staff-filter-with-house = مفتوح حين نكون مفتوحين
staff-filter-capacity = هل يوجد مكان؟
staff-filter-theme-count = { $theme } ({ $count })
staff-filters-show =
    { $count ->
        [0] لا نتائج
        [one] إظهار نتيجة واحدة
        [two] إظهار نتيجتين
        [few] إظهار { $count } نتائج
       *[other] إظهار { $count } نتيجة
    }
staff-chips = عوامل التصفية المفعّلة
staff-chip-off = إزالة
staff-chip-language = يتكلم { $language }
staff-count-more = أكثر من { $count } نتيجة
staff-count-weak =
    { $count ->
        [one] ربما رغم ذلك: نتيجة واحدة
        [two] ربما رغم ذلك: نتيجتان
        [few] ربما رغم ذلك: { $count } نتائج
       *[other] ربما رغم ذلك: { $count } نتيجة
    }
staff-print = طباعة

## اثنان جنبًا إلى جنب

compare-pick = مقارنة
compare-pick-this = مقارنة { $name }
compare-picked =
    { $count ->
        [one] اختاروا نتيجة أخرى للمقارنة
       *[other] تم اختيار نتيجتين
    }
compare-go = ضعوهما جنبًا إلى جنب
compare-title = بطاقتان جنبًا إلى جنب
compare-close = العودة إلى النتائج
compare-differences = إظهار الفروق فقط
compare-all = إظهار كل شيء
compare-count =
    { $count ->
        [0] هما متطابقتان
        [one] نقطة واحدة مختلفة
        [two] نقطتان مختلفتان
        [few] { $count } نقاط مختلفة
       *[other] { $count } نقطة مختلفة
    }
compare-same = متطابق
compare-unknown = غير معروف
compare-capacity = هل يوجد مكان؟
compare-intake = كيف تصلون إليهم؟
compare-open = متى يفتحون؟
compare-where = أين؟
compare-ages = لمن؟
compare-area = لأي بلديات؟
compare-cost = كم يكلّف؟
compare-wait = هل يجب الانتظار؟
compare-languages = بأي لغات؟
compare-anonymous = هل يُطلب الاسم؟
compare-access = الدخول بعربة أو كرسي متحرك
compare-bus = بالحافلة أو مشيًا
compare-documents = ماذا تحضرون معكم؟
compare-is-not = ما ليس هو؟
compare-phone = الهاتف
compare-checked = التحقق

## من هو من

who-title = من هو من
who-search = ابحثوا عن منظمة أو شخص أو وظيفة
who-search-hint = اكتبوا اسمًا أو وظيفة أو موضوعًا
who-count =
    { $count ->
        [one] منظمة واحدة
        [two] منظمتان
        [few] { $count } منظمات
       *[other] { $count } منظمة
    }
who-nothing = لم نجد أحدًا
who-nothing-text = جرّبوا كلمة أخرى أو موضوعًا آخر.
who-self = يديرها مواطنون
who-themes-more =
    { $count ->
        [one] { $themes } وموضوع آخر
        [two] { $themes } وموضوعان آخران
        [few] { $themes } و{ $count } مواضيع أخرى
       *[other] { $themes } و{ $count } موضوعًا آخر
    }
who-for = لـ { $service }
who-services =
    { $count ->
        [one] ماذا يفعلون: خدمة واحدة
        [two] ماذا يفعلون: خدمتان
        [few] ماذا يفعلون: { $count } خدمات
       *[other] ماذا يفعلون: { $count } خدمة
    }

## هذا ناقص

missing-ask = لا شيء يناسب؟
missing-note = هذا ناقص هنا
missing-busy = ما زال هناك سؤال مفتوح في الاستقبال. أنهوه أولًا.
missing-to-desk = إلى الاستقبال

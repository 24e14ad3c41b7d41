### دليل الخدمات على الورق، عندما لا يعمل الجهاز.

booklet-tab = على الورق
booklet-title = دليل الخدمات على الورق
booklet-about = عندما يتعطل الجهاز أو ينقطع التيار. اطبعوا كتيّبًا جديدًا كل أسبوع وارموا القديم. لا توجد فيه أسماء أشخاص.
booklet-print = اطبعوا الكتيّب
# $services (عدد): الخدمات؛ $chapters (عدد): الفصول
booklet-size = { $services ->
        [one] خدمة واحدة
        [two] خدمتان
        [few] { $services } خدمات
       *[other] { $services } خدمة
    } في { $chapters ->
        [one] فصل واحد
        [two] فصلين
        [few] { $chapters } فصول
       *[other] { $chapters } فصلًا
    }
# $count (عدد): الخدمات التي ليست فيه
booklet-left-out = { $count ->
        [one] خدمة واحدة لم يتسع لها الكتيّب
        [two] خدمتان لم يتسع لهما الكتيّب
        [few] { $count } خدمات لم يتسع لها الكتيّب
       *[other] { $count } خدمة لم يتسع لها الكتيّب
    }. تجدون الباقي على الجهاز فقط.
booklet-inside = ماذا فيه؟
# $count (عدد): الخدمات
booklet-chapter-size = { $count ->
        [one] خدمة واحدة
        [two] خدمتان
        [few] { $count } خدمات
       *[other] { $count } خدمة
    }
booklet-other = أخرى
booklet-empty = لا شيء في الدليل بعد
booklet-empty-text = يمكنكم طباعته هنا بعد أن يجلبه الجهاز.

## على الورق نفسه

# $day (نص): اليوم
booklet-day = طُبع في { $day }
booklet-throw-away = أقدم من أسبوع؟ خذوا كتيّبًا جديدًا.
booklet-urgent = خطر: 112 · عنف أو قلق على طفل: 1712 · Awel: 102 · Tele-Onthaal: 106 · خط الانتحار: 1813
booklet-phone = هاتف

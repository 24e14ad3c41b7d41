### ما يمكن فعله: أنشطة لها يوم وساعة.

events-title = ما هي الأنشطة؟
events-entry = أنشطة هذا الأسبوع
events-tab = الأنشطة

## التصفح

events-view = حسب اليوم أو الأسبوع
events-view-day = يوم
events-view-week = أسبوع
events-today = اليوم
events-tomorrow = غدًا
events-earlier-day = اليوم السابق
events-later-day = اليوم التالي
events-earlier-week = الأسبوع السابق
events-later-week = الأسبوع التالي
# $from, $to (نص): أيام مع الشهر
events-range = من { $from } إلى { $to }
events-narrow = ما الذي يناسبكم؟
events-age = العمر
events-age-any = كل الأعمار
events-town = أين
events-town-any = في كل مكان
events-theme = الموضوع
events-theme-any = كل المواضيع
events-audience-any = للجميع
events-audience-children = للأطفال
events-audience-adults = للكبار
events-grandchild = نزهة مع حفيد أو حفيدة
# $count (عدد): عدد الأنشطة
events-count =
    { $count ->
        [0] لم نجد شيئًا
        [zero] لا أنشطة
        [one] نشاط واحد
        [two] نشاطان
        [few] { $count } أنشطة
        [many] { $count } نشاطًا
       *[other] { $count } نشاط
    }
events-none-day = لا شيء في هذا اليوم
events-empty = لا يوجد شيء في التقويم بعد
events-empty-text = انظروا إلى الأسبوع التالي، أو اسألوا شخصًا من المركز.
events-empty-choice = لا شيء لهذا الاختيار
events-empty-choice-text = قد تجدون شيئًا لعمر آخر أو في مكان آخر.
events-show-all = عرض الكل

## نشاط واحد

events-status-cancelled = أُلغي
events-status-postponed = مؤجَّل
events-status-full = ممتلئ
# $names (نص): أسماء أنشطة أخرى
events-same-time = في الوقت نفسه: { $names }
# $name (نص): اسم منظمة
events-by = ينظّمه { $name }
events-when = متى؟
events-no-dates = لا يوجد موعد جديد بعد.
events-more-dates = وبعد ذلك في أيام أخرى أيضًا
events-where = أين؟
events-book = كيف تشاركون؟
events-place-untold = اسألوا عن المكان. اتصلوا بالمركز أو مرّوا عليه.
events-service = المزيد عن هذه الخدمة
events-calendar = أضيفوه إلى تقويمكم
events-calendar-file = نشاط
events-calendar-kept = حُفظ النشاط. افتحوا الملف لإضافته إلى تقويمكم.
events-calendar-not-kept = تعذّر حفظ النشاط. اختاروا مجلدًا آخر.
events-print = طباعة

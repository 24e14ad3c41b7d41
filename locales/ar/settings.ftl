### مكتب الاستقبال المقفل، ومن يتسلّم المناوبة، وإعدادات الجهاز، وعرض بطاقة على زائر.

## القفل

lock-now = قفل
lock-cover-hold = للمتابعة اضغطوا هذا الزر ثلاث ثوانٍ
lock-title = مكتب الاستقبال مقفل
lock-text = أدخلوا الرمز السري. كل شيء باقٍ كما كان.
lock-text-open = كل شيء باقٍ كما كان.
lock-handover-title = جاهز لمن يتسلّم المناوبة
lock-handover-text = شكرًا على عملكم. من يأتي بعدكم يُدخل الرمز السري.
lock-handover-text-open = شكرًا على عملكم. من يأتي بعدكم يضغط على «متابعة».
lock-pin = الرمز السري
lock-open = متابعة
lock-erase = امسحوا الرقم الأخير
# $count (عدد): الأرقام المُدخلة
lock-digits =
    { $count ->
        [0] لم يُدخل أي رقم بعد
        [one] أُدخل رقم واحد
        [two] أُدخل رقمان
        [few] أُدخلت { $count } أرقام
        [many] أُدخل { $count } رقمًا
       *[other] أُدخل { $count } رقم
    }
lock-wrong = هذا ليس الرمز الصحيح. حاولوا مرة أخرى بهدوء.
# $count (عدد): الثواني
lock-wait-seconds =
    { $count ->
        [one] انتظروا ثانية واحدة ثم حاولوا مرة أخرى.
        [two] انتظروا ثانيتين ثم حاولوا مرة أخرى.
        [few] انتظروا { $count } ثوانٍ ثم حاولوا مرة أخرى.
        [many] انتظروا { $count } ثانية ثم حاولوا مرة أخرى.
       *[other] انتظروا { $count } ثانية ثم حاولوا مرة أخرى.
    }
# $count (عدد): الدقائق
lock-wait-minutes =
    { $count ->
        [one] انتظروا دقيقة واحدة ثم حاولوا مرة أخرى.
        [two] انتظروا دقيقتين ثم حاولوا مرة أخرى.
        [few] انتظروا { $count } دقائق ثم حاولوا مرة أخرى.
        [many] انتظروا { $count } دقيقة ثم حاولوا مرة أخرى.
       *[other] انتظروا { $count } دقيقة ثم حاولوا مرة أخرى.
    }
lock-forgotten = نسيتم الرمز؟ يستطيع المنسّق فتح المكتب برمزه.
lock-forgotten-ask = نسيتم الرمز؟ اسألوا المنسّق أو الدعم المهني.
lock-soon = ستُقفل الشاشة بعد لحظات. المسوها إن كنتم ما زلتم هنا.

## القائمة في الشريط

menu-open = المزيد
menu-cover-short = إخفاء
menu-title = ماذا تحتاجون؟
menu-handover = تسليم المناوبة
menu-handover-text = سلّموا المكتب لمن يأتي بعدكم.
menu-display-text = كبّروا الحروف أو قوّوا الألوان.
menu-practice = تدريب
menu-practice-text = جرّبوا كل شيء في بيت خيالي. لا شيء يُحسب.
menu-tablet = كيف حال الجهاز؟
menu-tablet-text = سطور تقرؤونها عندما تتصلون لطلب المساعدة.
menu-settings = الإعدادات
menu-settings-text = للمنسّقين.

## الإعدادات

settings-title = إعدادات هذا الجهاز
settings-text = ما تختارونه هنا يُحفظ فورًا ويخص هذا الجهاز وحده.
settings-leave = انتهيت
settings-enter-text = أدخلوا رمز المنسّق.
settings-no-pin-title = اختاروا أولًا رمزًا للمنسّقين
settings-no-pin = الآن يستطيع أي شخص في المكتب تغيير هذه الإعدادات.
settings-kept = تم الحفظ
settings-desk = في أي مكتب استقبال يوجد هذا الجهاز؟
settings-desk-none = ليس في مكتب ثابت
settings-desk-empty = لا توجد مكاتب استقبال في بيتكم بعد. ينشئها المنسّق في تطبيق الإدارة.
settings-start = كيف يبدأ الجهاز؟
settings-start-as-left = كما تُرك آخر مرة
settings-start-kiosk = دائمًا للزوار
settings-languages = اللغات
settings-desk-languages = في المكتب
settings-kiosk-languages = للزوار
settings-languages-hint = الهولندية موجودة دائمًا.
settings-visitor-languages = الاختيار معًا وما يُؤخذ إلى البيت
settings-visitor-languages-text = لكل عائلة تختارون من هذه اللغات، مهما كان الاختيار أعلاه.
settings-visitor-checked = روجعت
settings-visitor-draft = لم يراجعها بعد من يتكلم اللغة
settings-text-size = حجم الحروف عند البدء
settings-lock = الرموز والقفل
settings-desk-pin = رمز مكتب الاستقبال
settings-desk-pin-text = يفتح المكتب، ويفتح شاشة الزوار لمن يعمل هنا.
settings-coordinator-pin = رمز المنسّق
settings-coordinator-pin-text = يفتح هذه الإعدادات.
settings-pin-set = تم تحديده
settings-pin-unset = لم يُحدد بعد
settings-pin-choose = اختاروا رمزًا
settings-pin-change = اختاروا رمزًا آخر
settings-pin-remove = إزالة
settings-pin-new = الرمز الجديد
settings-pin-hint = من 4 إلى 8 أرقام. لا تختاروا تاريخ ميلاد أو رقم منزل.
settings-pin-again = الرمز نفسه مرة أخرى
settings-pin-shape = يتكوّن الرمز من 4 إلى 8 أرقام.
settings-pin-different = الرمزان غير متطابقين.
settings-pin-keep = احفظوا الرمز
settings-pin-remove-title = هل تريدون إزالة الرمز؟
settings-pin-remove-desk = عندها يستطيع أي شخص يمرّ أن يفتح المكتب.
settings-pin-remove-coordinator = عندها يستطيع أي شخص في المكتب تغيير هذه الإعدادات.
settings-auto-lock = القفل تلقائيًا إذا لم يلمس أحد الشاشة
# $count (عدد): الدقائق
settings-minutes =
    { $count ->
        [one] بعد دقيقة واحدة
        [two] بعد دقيقتين
        [few] بعد { $count } دقائق
        [many] بعد { $count } دقيقة
       *[other] بعد { $count } دقيقة
    }
settings-auto-lock-needs-pin = يعمل هذا عندما يكون للمكتب رمز.
settings-centre = المركز
settings-centre-none = هذا الجهاز لا يتبع أي مركز بعد.
settings-centre-address = عنوان المركز
settings-centre-hint = لا تغيّروا هذا إلا إذا انتقل المركز.
settings-centre-keep = احفظوا العنوان
settings-centre-wrong = هذا العنوان غير آمن. يجب أن يبدأ بـ https.

## الجهاز على الهاتف

tablet-title = هكذا حال هذا الجهاز
tablet-text = اقرؤوا هذه السطور لمن يساعدكم. لا شيء فيها عن الزوار.
tablet-version = الإصدار
tablet-id = الجهاز
tablet-server = المركز
tablet-state = الاتصال
tablet-last-good = آخر مرة سليمة
tablet-never = ولا مرة بعد
tablet-waiting = ما زال ينتظر
tablet-refused = مرفوض
tablet-directory = الخريطة الاجتماعية
# $revision (نص): إلى أين قُرئت الخريطة
tablet-directory-at = الحالة { $revision }
# $revision (نص): إلى أين قُرئت الخريطة
tablet-directory-differs = الحالة { $revision }، تختلف عن المركز
tablet-free = المساحة المتاحة
# $amount (نص): عدد
tablet-megabytes = { $amount } ميغابايت
tablet-clock = الساعة
tablet-clock-right = مثل ساعة المركز
# $count (عدد): الدقائق
tablet-clock-ahead =
    { $count ->
        [one] متقدمة دقيقة واحدة
        [two] متقدمة دقيقتين
        [few] متقدمة { $count } دقائق
        [many] متقدمة { $count } دقيقة
       *[other] متقدمة { $count } دقيقة
    }
# $count (عدد): الدقائق
tablet-clock-behind =
    { $count ->
        [one] متأخرة دقيقة واحدة
        [two] متأخرة دقيقتين
        [few] متأخرة { $count } دقائق
        [many] متأخرة { $count } دقيقة
       *[other] متأخرة { $count } دقيقة
    }
tablet-sqlite = قاعدة البيانات
tablet-none = لا يوجد
tablet-unknown = غير معروف
tablet-check = كلمة التحقق
tablet-check-text = إذا رأيتم لاحقًا كلمة أخرى فقد تغيّر شيء ما.

## عرض بطاقة على زائر

visitor-show = اعرضوا على الزائر
visitor-languages = اختاروا لغتكم
visitor-close = إغلاق

## فاتح أو داكن

settings-palette = فاتح أو داكن
settings-palette-auto = مثل الجهاز اللوحي
settings-palette-light = فاتح
settings-palette-dark = داكن

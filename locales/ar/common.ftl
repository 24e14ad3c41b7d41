### ما قد يظهر في كل شاشة: الأزرار والشريط وساعات العمل وبطاقة الخدمة.

## البرنامج

common-app-name = Onthaal
common-loading = لحظة من فضلكم
common-back = رجوع
common-close = إغلاق
common-cancel = إلغاء
common-clear = مسح
common-try-again = حاولوا مرة أخرى
common-skip = إلى المحتوى
common-start-failed = تعذّر تشغيل Onthaal

## الشريط

common-faces = ماذا تريدون أن تفعلوا؟
common-face-desk = الاستقبال
common-face-staff = البحث
common-face-kiosk = للزوار
common-cover = إخفاء الشاشة (F2)
common-cover-text = سنكون معكم بعد لحظة. تفضلوا بفنجان قهوة.
common-cover-back = متابعة

## اللغة والعرض

common-language = اختاروا لغة
# $language (نص): اسم لغة الصفحة الحالية
common-language-now = اللغة: { $language }. اختيار لغة أخرى
common-display = حجم الحروف والتباين
common-text-size = حجم الحروف
common-text-sample = أب
common-text-1 = عادي
common-text-2 = أكبر
common-text-3 = الأكبر حجمًا
common-contrast = الألوان
common-contrast-soft = هادئة
common-contrast-high = تباين قوي
# $language (نص): لغة النص غير المترجم
common-untranslated = متوفر فقط باللغة { $language }

# كلمة ترحيب بكل لغة: متطابقة في جميع الملفات.
hello-nl-BE = Welkom
hello-fr-BE = Bienvenue
hello-en = Welcome
hello-de = Willkommen
hello-ar = أهلًا وسهلًا
hello-tr = Hoş geldiniz
hello-uk = Вітаємо
hello-ru = Добро пожаловать
hello-pl = Witamy
hello-ro = Bun venit
hello-bg = Добре дошли
hello-es = ¡Hola!
hello-pt = Boas-vindas
hello-fa = خوش آمدید
hello-ps = ښه راغلاست
hello-so = Soo dhawaada
hello-ti = እንቋዕ ብደሓን መጻእኩም

## مفتوح أم مغلق

opening-now = مفتوح الآن
# $from, $to (نص): ساعات مثل 9:30
opening-today = مفتوح اليوم من { $from } إلى { $to }
# $from, $to (نص): ساعات
opening-tomorrow = مفتوح غدًا من { $from } إلى { $to }
# $day (نص): اليوم والتاريخ؛ $from, $to (نص): ساعات
opening-day = مفتوح يوم { $day } من { $from } إلى { $to }

## بطاقة الخدمة

fiche-what = ما هو؟
fiche-for-whom = لمن؟
fiche-where-when = أين ومتى؟
fiche-how = كيف تتواصلون معهم؟
fiche-costs = كم يكلّف؟
fiche-languages = بأي لغات؟
fiche-wait = هل يجب الانتظار؟
fiche-documents = ماذا تحضرون معكم؟
fiche-is-not = ما الذي لا يشمله؟
fiche-free = مجاني
fiche-place-secret = هذا العنوان سري لحماية الناس. اتصلوا للاتفاق على موعد ومكان.
fiche-not-active = هذا متوقف في الوقت الحالي. اسألوا قبل أن تذهبوا.
# $areas (نص): بلديات أو أحياء
fiche-area = لمن يسكن في { $areas }
# $day (نص): تاريخ
fiche-wait-asked = سألناهم في { $day }
# $day (نص): تاريخ
fiche-checked = راجعنا هذه المعلومات في { $day }
# $day (نص): تاريخ
fiche-checked-long-ago = لم نراجع هذه المعلومات منذ مدة (آخر مرة في { $day }). اتصلوا قبل أن تذهبوا.
# $count (عدد): أشهر
fiche-age-months =
    { $count ->
        [zero] { $count } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
    }
# $count (عدد): سنوات
fiche-age-years =
    { $count ->
        [zero] { $count } سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $count } سنوات
        [many] { $count } سنة
       *[other] { $count } سنة
    }
# $from (نص): عمر
fiche-age-from = ابتداءً من عمر { $from }
# $to (نص): عمر
fiche-age-up-to = حتى عمر { $to }
# $from, $to (نص): أعمار
fiche-age-between = من عمر { $from } إلى { $to }

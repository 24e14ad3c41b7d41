### تطبيق المركز على الويب: للمنسّقين ومجموعة التوجيه.

## الإطار

beheer-skip = إلى المحتوى
beheer-nav = القائمة الرئيسية
beheer-nav-start = البداية
beheer-nav-reports = التقارير
beheer-nav-devices = الأجهزة
beheer-nav-directory = دليل الخدمات
beheer-language = لغة الشاشات
beheer-language-draft = لم يراجع هذه الترجمة بعدُ أحد يتكلم هذه اللغة.
beheer-cancel = إلغاء
# $name (نص): اسم من سجّل الدخول
beheer-sign-out = تسجيل خروج { $name }

## تسجيل الدخول

beheer-sign-in-title = أهلاً بعودتك
beheer-sign-in-text = سجّل دخولك لتقرأ التقارير وتتابع أجهزة بيتك ودليل خدماته.
beheer-sign-in-name = الاسم
beheer-sign-in-password = كلمة المرور
beheer-sign-in-go = تسجيل الدخول
beheer-sign-in-help = لم ينجح الأمر؟ اطلب كلمة مرور جديدة ممّن يدير المركز لبيتك.
beheer-sign-in-wrong = الاسم وكلمة المرور غير متطابقين. تحقّق منهما وحاول مرة أخرى.
# $seconds (رقم): مدة الانتظار المتبقية
beheer-sign-in-wait =
    { $seconds ->
        [one] محاولات كثيرة متتالية. يمكنك المحاولة بعد ثانية واحدة.
        [two] محاولات كثيرة متتالية. يمكنك المحاولة بعد ثانيتين.
        [few] محاولات كثيرة متتالية. يمكنك المحاولة بعد { $seconds } ثوانٍ.
       *[other] محاولات كثيرة متتالية. يمكنك المحاولة بعد { $seconds } ثانية.
    }
beheer-sign-in-ended = غبت بعض الوقت. سجّل دخولك من جديد للمتابعة.

## عندما يحدث خلل

beheer-problem-offline = المركز لا يجيب. تحقّق من الاتصال وحاول مرة أخرى.
beheer-problem-denied = دورك لا يسمح بهذا.
beheer-problem-not-found = هذا غير موجود أو لم يعد موجودًا.
beheer-problem-too-many = كان ذلك سريعًا بعض الشيء. انتظر قليلاً وحاول مرة أخرى.
beheer-problem-busy = المركز مشغول الآن. حاول بعد قليل.
beheer-problem-invalid-input = هناك شيء غير صحيح. راجع ما كتبته.
beheer-problem-internal = حدث خلل في المركز. لم يتغيّر أي شيء.
beheer-problem-reference = إذا تكرّر الأمر فأعطِ هذا الرمز:
beheer-problem-retry = حاول مرة أخرى

## البداية

# $name (نص): اسم من سجّل الدخول
beheer-start-morning = صباح الخير، { $name }
# $name (نص): اسم من سجّل الدخول
beheer-start-afternoon = طاب يومك، { $name }
# $name (نص): اسم من سجّل الدخول
beheer-start-evening = مساء الخير، { $name }
beheer-start-text = هكذا حال الاستقبال عندك اليوم.
# $count (رقم): الرقم نفسه مكتوب كبيرًا في الأعلى
beheer-start-sessions =
    { $count ->
        [one] مرة فُتح فيها الاستقبال
       *[other] مرات فُتح فيها الاستقبال
    }
beheer-start-sessions-means = أنصاف الأيام التي فُتح فيها مكتب استقبال في هذه الفترة، حتى إن لم يأتِ أحد.
# $count (رقم): الرقم نفسه مكتوب كبيرًا في الأعلى
beheer-start-devices =
    { $count ->
        [one] جهاز لوحي قيد الاستعمال
       *[other] أجهزة لوحية قيد الاستعمال
    }
# $day (نص): يوم بصيغة كاملة
beheer-start-last-sync = آخر اتصال يوم { $day }.
beheer-start-never-synced = لم يُرسَل شيء بعد.
# $count (رقم): الرقم نفسه مكتوب كبيرًا في الأعلى
beheer-start-services =
    { $count ->
        [one] خدمة في الدليل
       *[other] خدمات في الدليل
    }
beheer-start-services-means = ما تستطيع العائلات والمتطوعون البحث عنه اليوم.
beheer-start-reports = التقارير
# $periods (نص): قائمة فصول أو أشهر
beheer-start-waiting = بانتظار النشر: { $periods }.
beheer-start-why = لماذا لا ترى المواضيع هنا؟
beheer-start-why-text = الأرقام التي تراها تكبر كل يوم قد تكشف من جاء. لذلك لا نعرض الأسئلة حسب الموضوع والوقت واللغة إلا في التقارير.
beheer-start-why-when = يصدر التقرير بعد أسبوعين من نهاية الفترة. بعدها لا يتغيّر، ليعمل الجميع بالأرقام نفسها.
beheer-start-no-devices = لا يوجد جهاز موصول بعد.
beheer-start-no-devices-go = صِل جهازك الأول

## التقارير

beheer-reports-title = التقارير
beheer-reports-text = عمّ سألت العائلات، ومتى، وبأي لغة؟ اقرأها مع مجموعة التوجيه.
beheer-reports-house = البيت
beheer-reports-period = الفترة
beheer-reports-print = طباعة
beheer-reports-none = لا يوجد تقرير بعد
beheer-reports-none-text = يصدر التقرير الأول بعد أسبوعين من نهاية الفترة الأولى.
# $k (رقم): أصغر مجموعة تُعرض
beheer-reports-tested = فُحص هذا التقرير حتى لا يُعرف أحد: لا مجموعة أصغر من { $k }، حتى لو طُرحت الجداول بعضها من بعض.
# $quarter (رقم): من 1 إلى 4؛ $year (نص): السنة
beheer-quarter =
    { $quarter ->
        [1] الفصل الأول من { $year }
        [2] الفصل الثاني من { $year }
        [3] الفصل الثالث من { $year }
       *[4] الفصل الرابع من { $year }
    }
beheer-report-about = عمّ كانت الأسئلة؟
beheer-report-about-definition = كل سؤال يُحسب مرة واحدة، في المجال الذي دار حوله أساسًا. اختر مجالاً لترى المواضيع والأعمار ومن سأل وكيف انتهى الأمر.
beheer-report-when = متى جاءت الأسئلة؟
beheer-report-when-definition = الأسئلة حسب نصف اليوم من الأسبوع، للفترة كلها معًا. اختر نصف يوم لترى الطرق والأماكن.
beheer-report-language = بأي لغة؟
beheer-report-language-definition = اللغة التي جرى بها الحديث فعلاً، لا الأصل ولا اللغة الأم. اللغات التي يتكلمها قليلون تكون دائمًا في السطر المشترك.
beheer-report-answer = ماذا سأل البيت نفسه؟
beheer-report-answer-definition = أسئلة أضافها هذا البيت. يُحسب كل سؤال من عائلة مرة واحدة هنا لكل سؤال خاص. وما بقي بلا جواب يوجد في السطر المجمّع.
beheer-report-questions = الأسئلة
beheer-report-share = النسبة
# $percent (رقم): نسبة مئوية صحيحة
beheer-report-percent = { $percent }%
beheer-report-total = المعدود في هذا الجدول
beheer-report-open-all = افتح الكل
beheer-report-close-all = أغلق الكل
beheer-report-chart = رسم بالأعمدة لعدد الأسئلة في كل مجال. الجدول أدناه يعطي الأرقام نفسها.
beheer-report-former-site = مكان سابق
beheer-report-former-answer = سؤال أو جواب لم يعد معروفاً
# $k (رقم): أصغر مجموعة تُعرض
beheer-report-withheld = أقل من { $k }
# $k (رقم): أصغر مجموعة تُعرض
beheer-report-withheld-why = عُدّت أسئلة أقل من { $k }، أو لا شيء. لذلك لا نعرض شيئًا هنا.
# $tables (نص): أسماء جداول؛ $k (رقم): أصغر مجموعة تُعرض
beheer-report-withheld-inside = { $tables }: أقل من { $k }.
beheer-report-one-category = الكل معًا
# $count (رقم): عدد الأسئلة
beheer-report-one-category-total =
    { $count ->
        [one] سؤال واحد
        [two] سؤالان
        [few] { $count } أسئلة
        [many] { $count } سؤالاً
       *[other] { $count } سؤال
    }
beheer-report-one-category-why = كل الأسئلة في مجموعة واحدة. ولأنها قليلة لا نسمّي هذه المجموعة.
beheer-dimension-domain = المجال
beheer-dimension-theme = الموضوع
beheer-dimension-age-band = عمر الطفل
beheer-dimension-asker = من سأل
beheer-dimension-outcome = كيف انتهى الأمر
beheer-dimension-gap-reason = لماذا لم توجد خدمة
beheer-dimension-warmth = كيف كان التوجيه
beheer-dimension-half-day = نصف اليوم
beheer-dimension-channel = الطريقة
beheer-dimension-site = المكان
beheer-dimension-language = لغة الحديث
beheer-dimension-interpreter = مترجم
beheer-dimension-doors-before = الأبواب قبل هذا الباب
beheer-dimension-local-question = سؤال خاص
beheer-dimension-local-answer = الجواب
beheer-interpreter-yes = يلزم مترجم
beheer-interpreter-no = لا يلزم مترجم
# $weekday (نص): يوم من الأسبوع؛ $half (نص): صباحًا أو بعد الظهر أو مساءً
beheer-half-day = { $weekday }، { $half }
beheer-week-caption = الأسبوع بنظرة واحدة
beheer-week-in-pool = في السطر المشترك
beheer-week-legend = كلما كان اللون أغمق كانت الأسئلة أكثر. النقطة تعني: لا أسئلة، أو أقل من أن تُعرض وحدها.

## معنى الأرقام

beheer-define-question = السؤال
beheer-define-question-text = قد يكون في الحديث الواحد أكثر من سؤال. فنحن نعدّ الأسئلة، لا الناس ولا العائلات.
# $k (رقم): أصغر مجموعة تُعرض
beheer-define-small = أقل من { $k }
# $k (رقم): أصغر مجموعة تُعرض
beheer-define-small-text = لا نعرض أبدًا مجموعة أصغر من { $k } وحدها، حتى لا يُعرف أحد. وقد تكون صفرًا.
# $k (رقم): أصغر مجموعة تُعرض
beheer-define-pool-text = السطر المشترك. فيه كل ما كان صغيرًا جدًا، وما لم يُسأل عنه، وما هو حسّاس فلا يُعرض لبيت واحد.
beheer-define-total = المعدود في هذا الجدول
beheer-define-total-text = لكل جدول مجموعه. وقد تختلف المجاميع قليلاً بين الجداول.

## الأجهزة

beheer-devices-title = الأجهزة اللوحية
beheer-devices-text = كل جهاز على مكتب استقبال أو في غرفة انتظار يُوصَل مرة واحدة برمز.
beheer-devices-add = صِل جهازًا
beheer-devices-none = لا أجهزة بعد
beheer-devices-none-text = صِل جهازك الأول: أنشئ رمزًا هنا واكتبه على الجهاز.
beheer-devices-no-site = بلا مكان ثابت
beheer-devices-never-seen = لم يرسل شيئًا بعد
# $day (نص): تاريخ
beheer-devices-seen = آخر اتصال في { $day }
beheer-devices-revoke = سحب الإذن
# $name (نص): اسم الجهاز
beheer-devices-revoke-named = سحب الإذن من { $name }
beheer-devices-revoked = سُحب الإذن
# $name (نص): اسم الجهاز
beheer-devices-revoked-now = لم يعد { $name } يستطيع الإرسال أو الاستلام.
beheer-new-device-title = صِل جهازًا
beheer-new-device-text = تحصل على رمز يعمل مرة واحدة.
beheer-new-device-site = أين سيكون الجهاز؟
beheer-new-device-name = اسم الجهاز
beheer-new-device-name-hint = مثلاً "المكتب الأمامي". لا تكتب اسم شخص.
beheer-new-device-make = أنشئ رمزًا
beheer-new-device-code = الرمز لجهازك
beheer-new-device-step-open = خذ الجهاز واختر "الوصل بالمركز".
# $address (نص): عنوان المركز
beheer-new-device-step-type = اكتب العنوان { $address } وهذا الرمز.
beheer-new-device-step-ready = يجلب الجهاز دليل الخدمات وحده. انتهى.
# $minutes (رقم): مدة عمل الرمز
beheer-new-device-expires =
    { $minutes ->
        [one] يعمل الرمز دقيقة واحدة. بعد الإغلاق لا نعرضه مرة أخرى.
        [two] يعمل الرمز دقيقتين. بعد الإغلاق لا نعرضه مرة أخرى.
        [few] يعمل الرمز { $minutes } دقائق. بعد الإغلاق لا نعرضه مرة أخرى.
       *[other] يعمل الرمز { $minutes } دقيقة. بعد الإغلاق لا نعرضه مرة أخرى.
    }
beheer-new-device-done = تم
# $name (نص): اسم الجهاز
beheer-revoke-title = سحب الإذن من { $name }؟
beheer-revoke-text = لن يستطيع الجهاز بعدها الإرسال أو الاستلام. وما بقي عليه دون إرسال يضيع من التقارير. افعل هذا عند الضياع أو السرقة.
beheer-revoke-keep = لا، أبقِه
beheer-revoke-go = سحب الإذن

## دليل الخدمات

beheer-directory-title = دليل الخدمات
beheer-directory-text = كل الخدمات التي تجدها العائلات والمتطوعون على الأجهزة.
beheer-directory-search = ابحث بالاسم أو المنظمة
# $count (رقم): عدد النتائج
beheer-directory-count =
    { $count ->
        [zero] لا خدمات
        [one] خدمة واحدة
        [two] خدمتان
        [few] { $count } خدمات
       *[other] { $count } خدمة
    }
beheer-directory-empty = الدليل فارغ بعد
beheer-directory-empty-text = عندما تُنشر الخدمات تجدها هنا.
beheer-directory-none = لا نتائج
beheer-directory-none-text = جرّب كلمة أقصر أو اسم المنظمة.
beheer-directory-themes = المواضيع
# $day (نص): تاريخ
beheer-directory-assured = رُوجع في { $day }
beheer-directory-never-assured = لم يُراجَع بعد
beheer-directory-old = للمراجعة
beheer-directory-not-active = غير نشط
beheer-directory-more = اعرض المزيد
# $shown (رقم): المعروض؛ $total (رقم): المجموع
beheer-directory-shown = { $shown } من { $total }

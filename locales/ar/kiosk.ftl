### الشاشة المخصصة للعائلات: جمل قصيرة وكلمات بسيطة ودافئة.

kiosk-title = مركز العائلة (Huis van het Kind)
kiosk-home = البداية
kiosk-stop = إنهاء ومسح كل شيء
kiosk-stop-short = إنهاء
kiosk-more-below = المزيد في الأسفل

## أهلًا

kiosk-welcome = أهلًا بكم، يسعدنا وجودكم
kiosk-welcome-text = بأي لغة تحبون أن تقرؤوا؟
kiosk-greeting-1 = أهلًا بكم! كيف يمكننا أن نساعدكم اليوم؟
kiosk-greeting-2 = مرحبًا بكم. ما الذي يشغل بالكم؟
kiosk-greeting-3 = أهلًا! عمّ تبحثون؟
kiosk-greeting-4 = يسعدنا وجودكم. ماذا تريدون أن تعرفوا؟
kiosk-greeting-5 = تفضلوا. ما موضوع سؤالكم؟

## البحث والاختيار

kiosk-search = ابحثوا بكلماتكم
kiosk-search-hint = مثل: حضانة
kiosk-choose-domain = أو اختاروا الموضوع
kiosk-choose-theme = ما الأنسب لكم؟
kiosk-whole-domain = عرض كل ما يخص هذا الموضوع
kiosk-themes-found = هل تقصدون هذا؟
# $count (عدد): الأماكن التي وجدناها
kiosk-results-count =
    { $count ->
        [0] لم نجد شيئًا
        [zero] لم نجد شيئًا
        [one] مكان واحد يمكنكم الذهاب إليه
        [two] مكانان يمكنكم الذهاب إليهما
        [few] { $count } أماكن يمكنكم الذهاب إليها
        [many] { $count } مكانًا يمكنكم الذهاب إليه
       *[other] { $count } مكان يمكنكم الذهاب إليه
    }
kiosk-nothing-title = لم نجد ذلك
kiosk-nothing-text = جرّبوا كلمة أخرى، أو اسألوا شخصًا من المركز. يسعدنا أن نبحث معكم.
kiosk-fiche-talk = هل لديكم سؤال آخر عن هذا؟

## التحدث مع شخص

kiosk-talk = تحدثوا مع شخص هنا
kiosk-talk-title = تعالوا وتحدثوا معنا
kiosk-talk-text = في الاستقبال شخص لديه وقت لكم. لا تحتاجون إلى موعد، ولا إلى ذكر أسمائكم.
kiosk-talk-closed = لا يوجد أحد في الاستقبال الآن. عودوا متى شئتم، أو اتصلوا بنا.
kiosk-talk-phone = يمكنكم أيضًا الاتصال بنا:
kiosk-desk-speaks = اللغات في الاستقبال: { $languages }
kiosk-show-desk = أظهِروا هذا في الاستقبال
kiosk-staff = للموظفين
kiosk-staff-pin = الرمز السري للمركز
kiosk-staff-open = إلى الاستقبال

## أمر عاجل

kiosk-urgent = أمر عاجل؟ اتصلوا الآن
kiosk-urgent-title = اتصلوا بشخص الآن
kiosk-urgent-text = هذه الأرقام مجانية. لا يلزم ذكر الاسم، إلا عند الاتصال بالرقم 112.
urgent-name-112 = الإطفاء أو الإسعاف أو الشرطة
urgent-text-112 = عند الخطر أو وقوع حادث. ليلًا ونهارًا.
urgent-name-1712 = خط المساعدة في حالات العنف
urgent-text-1712 = إذا كان أحد يؤذيكم، أو كنتم قلقين على طفل. بالهولندية.
urgent-name-106 = Tele-Onthaal
urgent-text-106 = إذا أردتم التحدث مع شخص. ليلًا ونهارًا، بالهولندية.
urgent-name-102 = Awel
urgent-text-102 = للأطفال والشباب، في أي موضوع. بالهولندية.
urgent-name-1813 = خط الوقاية من الانتحار
urgent-text-1813 = عند التفكير في الانتحار، أو الخوف على شخص آخر. ليلًا ونهارًا، بالهولندية.

## هل ما زلتم هنا؟

kiosk-idle-title = هل ما زلتم هنا؟
kiosk-idle-text = بعد قليل نمسح ما شاهدتموه، حتى لا يراه أحد غيركم.
# $seconds (عدد): الثواني المتبقية قبل المسح
kiosk-idle-seconds =
    { $seconds ->
        [zero] بقيت { $seconds } ثانية
        [one] بقيت ثانية واحدة
        [two] بقيت ثانيتان
        [few] بقيت { $seconds } ثوانٍ
        [many] بقيت { $seconds } ثانية
       *[other] بقيت { $seconds } ثانية
    }
kiosk-idle-stay = نعم، أريد وقتًا أكثر
kiosk-idle-stop = لا، امسحوا كل شيء

## هذا ناقص

kiosk-results-weak =
    { $count ->
        [one] ربما يناسبكم هذا المكان مع ذلك
        [two] ربما يناسبكم أحد هذين المكانين
        [few] ربما يناسبكم أحد هذه الأماكن ({ $count })
       *[other] ربما يناسبكم أحد هذه الأماكن ({ $count })
    }
kiosk-missing-ask = ألا يوجد شيء يناسبكم؟
kiosk-missing = هذا غير موجود هنا
kiosk-missing-text = نعدّ الموضوع فقط. لا نسجّل من أنتم ولا ما كتبتموه.
kiosk-missing-thanks = شكرًا لكم. سجّلنا أن هذا غير موجود هنا.

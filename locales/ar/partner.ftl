### ما يقرؤه الشريك على هاتفه بلا حساب: الرد على بطاقة، وصفحته الخاصة.

## على كل صفحة

partner-languages = اللغة
partner-skip = إلى المحتوى
partner-foot = لا يوجد هنا أي اسم. هذه الصفحة لا تترك شيئًا على جهازكم.
# $day (عدد): يوم من الشهر؛ $month (عدد): من 1 إلى 12
partner-day =
    { $day } { $month ->
        [1] كانون الثاني
        [2] شباط
        [3] آذار
        [4] نيسان
        [5] أيار
        [6] حزيران
        [7] تموز
        [8] آب
        [9] أيلول
        [10] تشرين الأول
        [11] تشرين الثاني
       *[12] كانون الأول
    }
# $day (نص): 22 تشرين الثاني؛ $year (نص): 2026
partner-day-of-year = { $day } { $year }
# $weekday (نص): رمز يوم الأسبوع
partner-weekday =
    { $weekday ->
        [mon] الاثنين
        [tue] الثلاثاء
        [wed] الأربعاء
        [thu] الخميس
        [fri] الجمعة
        [sat] السبت
       *[sun] الأحد
    }
# $first (نص): ما قبل حرف العطف؛ $last (نص): الأخير
partner-and = { $first } و{ $last }

## رمز لا يفتح شيئًا

partner-dead-title = هذا الرمز لا يفتح شيئًا (أو لم يعد يفتح)
partner-dead-text = ربما لم يُنقل كما هو. وربما وصل كل شيء ومُسح. لا نعرف هنا أكثر من ذلك.
partner-dead-again = اكتبوا الرمز من جديد
partner-dead-call = أو اتصلوا ببيت الطفل. الرقم على البطاقة.
partner-dead-link = هل كان هذا رابط خدمتكم؟ اطلبوا رابطًا جديدًا من بيت الطفل.

## كتابة الرمز

partner-type-title = فتح بطاقة
partner-type-text = هل تُريكم عائلة بطاقة من Onthaal؟ اكتبوا هنا الرمز المكتوب عليها.
partner-type-label = الرمز على البطاقة
partner-type-hint = 28 حرفًا ورقمًا. الأحرف الصغيرة والفراغات مقبولة.
partner-type-go = افتحوا البطاقة
partner-type-empty = لا شيء بعد. اكتبوا رمز البطاقة.
# $count (عدد): عدد الأحرف المكتوبة
partner-type-too-short =
    { $count ->
        [zero] لا أحرف بعد، والرمز فيه 28. ما زال جزء ناقصًا.
        [one] هناك حرف واحد، والرمز فيه 28. ما زال جزء ناقصًا.
        [two] هناك حرفان، والرمز فيه 28. ما زال جزء ناقصًا.
        [few] هناك { $count } أحرف، والرمز فيه 28. ما زال جزء ناقصًا.
        [many] هناك { $count } حرفًا، والرمز فيه 28. ما زال جزء ناقصًا.
       *[other] هناك { $count } حرف، والرمز فيه 28. ما زال جزء ناقصًا.
    }
partner-type-too-long = هناك أكثر من 28 حرفًا. اكتبوا الرمز فقط.
partner-type-character = هناك حرف لا يوجد في أي رمز. في الرمز أرقام وأحرف، ولا يوجد فيه الحرف U أبدًا.
partner-type-check = نُقل شيء خطأ: حرف مختلف، أو حرفان تبادلا المكان. انظروا مجموعة مجموعة.

## البطاقة

partner-ticket-title = هل جاءت العائلة إليكم؟
partner-ticket-for = أُرسلت إلى
partner-ticket-gone = خدمة لم تعد في دليل الخدمات
# $day (نص): 22 تشرين الثاني؛ $house (نص): اسم البيت
partner-ticket-from = في { $day }، من { $house }
# $house (نص): اسم البيت
partner-ticket-from-house = من { $house }
partner-ticket-needs = هكذا تستقبلونهم جيدًا
# $language (نص): العربية
partner-ticket-interpreter = يلزم مترجم: { $language }
partner-answer-arrived = نعم، جاءت
partner-answer-not-arrived = لا، لم تأتِ
partner-answer-not-right = ما نقدمه لا يناسب
partner-answer-full = لا مكان لدينا الآن
partner-answer-withdrawn = سحبت العائلة موافقتها
partner-answer-unknown = لم يُقل شيء
partner-answer-why = لماذا لا يناسب؟
partner-answer-why-missing = اختاروا سببًا أولًا.
partner-answer-send = أوصلوا ذلك
partner-answer-now = الآن
partner-stands = الجواب الآن
partner-stands-thanks = شكرًا، وصل ذلك
# $day (نص): 23 تشرين الثاني
partner-stands-until = خطأ؟ اختاروا جوابًا آخر حتى { $day } ضمنًا. بعد ذلك تُمسح البطاقة.
# $day (نص): 2 كانون الثاني
partner-open-until = يمكن الرد حتى { $day } ضمنًا.
partner-stale = رد شخص آخر قبلكم بقليل. انظروا ما هو الجواب الآن.

## العائلة نفسها

partner-mine = هذه بطاقتي
partner-mine-text = هل هذه بطاقتكم؟ يمكنكم سحب موافقتكم. عندها نمسح البطاقة.
partner-mine-go = أسحب موافقتي
partner-withdraw-title = سحب موافقتكم؟
partner-withdraw-text = نمسح البطاقة فورًا. لن يستطيع أحد فتحها بعد ذلك. يمكنكم دائمًا أن تذهبوا بأنفسكم إلى الخدمة.
partner-withdraw-yes = نعم، امسحوا بطاقتي
partner-withdraw-no = لا، اتركوها
partner-withdrawn-title = مُسحت بطاقتكم
partner-withdrawn-text = سُحبت موافقتكم. لم يبقَ شيء من هذه البطاقة. أهلًا بكم دائمًا في بيت الطفل.

## الصفحة الخاصة

partner-own-eyebrow = الصفحة الخاصة بـ
partner-own-text = احتفظوا بهذا الرابط داخل خدمتكم: من يملكه يستطيع الرد باسمكم.
partner-own-card = عائلة تُري بطاقة عليها صور
partner-own-none = لا توجد خدمة من خدماتكم في الدليل بعد. اتصلوا ببيت الطفل.
partner-own-services = خدماتكم
partner-room = هل يوجد مكان؟
# $room (نص): يوجد مكان؛ $day، $until (نص): 22 تشرين الثاني
partner-room-now = { $room }. قيل ذلك في { $day }، ونُظهره حتى { $until } ضمنًا.
partner-room-unknown = لا نُظهر شيئًا الآن. المسوا ما هو صحيح اليوم، فنُظهره 14 يومًا.
partner-right = هل هذا ما زال صحيحًا؟
# $day (نص): 22 تشرين الثاني 2026
partner-right-last = روجع في { $day }
partner-right-never = لم يُراجع بعد
partner-right-where = أين
partner-right-when = متى
partner-right-phone = الهاتف
partner-right-nothing = غير مكتوب
partner-right-yes = نعم، ما زال صحيحًا
# $name (نص): اسم الخدمة
partner-right-yes-named = نعم، ما زال صحيحًا: { $name }
partner-changed = تغيّر شيء
# $name (نص): اسم الخدمة
partner-changed-named = تغيّر شيء: { $name }
partner-changed-what = ما الذي لم يعد صحيحًا؟
partner-changed-text = بيت الطفل يرى ذلك ويسألكم ماذا أصبح.
partner-changed-missing = علّموا أولًا ما الذي تغيّر.
# $name (نص): اسم الخدمة
partner-said-room = شكرًا. يظهر الآن إن كان هناك مكان: { $name }.
# $name (نص): اسم الخدمة
partner-said-right = شكرًا. روجع اليوم: { $name }.
# $name (نص): اسم الخدمة
partner-said-changed = شكرًا. بيت الطفل يراجع: { $name }.
partner-said-wait = أُوصلت بهذا الرابط أشياء كثيرة. حاولوا من جديد بعد ساعة.

## البطاقة ذات الصور

partner-card-title = البطاقة ذات الصور الثلاث
partner-card-text = اختاروا صور بطاقة العائلة بالترتيب نفسه، والرقمين.
# $place (عدد): 1 أو 2 أو 3
partner-card-place = الصورة { $place }
partner-card-number = الرقمان
partner-card-answer = ماذا تُوصلون؟
partner-card-why = فقط إن كان ما تقدمونه لا يناسب: لماذا؟
partner-card-missing = ما زال شيء ناقصًا: ثلاث صور ورقمان وجواب.
partner-card-why-missing = اختاروا أيضًا لماذا لا يناسب ما تقدمونه.
partner-card-nothing = هذه البطاقة لا تفتح شيئًا (أو لم تعد تفتح)
partner-card-nothing-text = تأكدوا من الصور والرقمين وترتيبها. إن كان كل شيء صحيحًا، فالبطاقة مُسحت أو هي لخدمة أخرى.
partner-card-wait = انتظروا قليلًا
partner-card-wait-text = جُرّبت بطاقات كثيرة لا تفتح شيئًا. حاولوا من جديد بعد عشر دقائق.
# $answer (نص): نعم، جاءت
partner-card-done = وصل: { $answer }
# $day (نص): 23 تشرين الثاني
partner-card-done-until = خطأ؟ املؤوا البطاقة من جديد حتى { $day } ضمنًا.
partner-card-back = العودة إلى صفحتنا

## ما لم ينجح

partner-error-title = لم ينجح ذلك
partner-error-busy = هناك ازدحام الآن. انتظروا دقيقة وحاولوا من جديد.
partner-error-bad = هذه الاستمارة غير كاملة. ارجعوا وحاولوا من جديد.
partner-error-denied = جاء هذا من صفحة أخرى. افتحوا البطاقة أو الرابط بأنفسكم.

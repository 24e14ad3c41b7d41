### إحالة دافئة عند الاستقبال: طلب الموافقة معًا، والبطاقة، والسؤال عمّا جرى.

## الاختيار والسؤال معًا

ticket-aloud = اقرؤوها معًا. واقرؤوها بصوت عالٍ إن كان ذلك يساعد.
ticket-answer-kept = نعم أو لا: لا نحفظ من قالها.
ticket-consent-languages = بأي لغة تقرؤون هذا؟
ticket-flow-back = رجوع
ticket-flow-on = متابعة
ticket-needs-languages = لغة أخرى
# $count (عدد): ما تم اختياره
ticket-needs-count =
    { $count ->
        [0] لم يُختر شيء
        [zero] لم يُختر شيء
        [one] اختيار واحد
        [two] اختياران
        [few] { $count } اختيارات
        [many] { $count } اختيارًا
       *[other] { $count } اختيار
    }

## البطاقة

ticket-made-title = البطاقة جاهزة
ticket-scan = امسحوا الرمز بالهاتف
ticket-say = أو قولوا هذا
ticket-type = أو اكتبوا الرمز
# $address (نص): عنوان المركز
ticket-type-at = أو اكتبوا الرمز على { $address }
# $code (نص): ثلاث صور ورقم تُقرأ بصوت عالٍ
ticket-spoken = الرمز المنطوق: { $code }
ticket-qr = رمز QR للبطاقة
# $day (نص): اليوم الأخير
ticket-until = تعمل حتى { $day } ضمنًا
ticket-not-kept = هذا الرمز غير محفوظ في أي مكان على الجهاز. ومن يفقد بطاقته يأخذ بطاقة جديدة بكل بساطة.
ticket-on-its-way = تعمل البطاقة خلال ربع ساعة إن توفّر الإنترنت. ويمكن طباعتها من الآن.
ticket-practice = هذه بطاقة للتدرّب. لا تعمل في أي مكان.
ticket-show = اعرضوها للزائر
ticket-show-close = العودة إلى الاستقبال
ticket-done = تم
ticket-leave-title = هل البطاقة مع الزائر؟
ticket-leave-text = هل طُبعت أو صُوّرت؟ بعد هذا لا يستطيع أحد أن يعرض الرمز.
ticket-leave-yes = نعم، هي مع الزائر
ticket-leave-no = ليس بعد، اعرضوا البطاقة

## السؤال عمّا جرى

ticket-follow-title = كيف سارت الأمور؟
# $service (نص): اسم الخدمة
ticket-ask-after = اسألوا { $service } عمّا جرى
# $day (نص): يوم إنشاء البطاقة
ticket-made-on = بطاقة يوم { $day }
ticket-no-phone = لا نعرف رقم هاتف. ربما تلتقون بهم.
ticket-words-title = يمكنكم السؤال هكذا
# $day (نص): يوم إنشاء البطاقة
ticket-words = “مرحبًا، معكم بيت الطفل. يوم { $day } أعطينا شخصًا بطاقة لكم. هل وصل إليكم؟ لا نحتاج إلى أسماء.”
ticket-heard = ماذا سمعتم؟
ticket-heard-arrived = لقد جاؤوا
ticket-heard-not-arrived = لم يأتِ أحد
ticket-heard-not-right = لم يكن مناسبًا
ticket-heard-full = لم يكن هناك مكان
ticket-heard-withdrawn = العائلة لم تعد تريد ذلك
ticket-withdraw-ask = ستتوقف البطاقة فورًا. هل هذا صحيح؟
ticket-withdraw-yes = نعم، امسحوا البطاقة
ticket-reason = لماذا لم يكن مناسبًا؟
ticket-reason-wrong-age = عمر آخر
ticket-reason-wrong-target-group = مخصص لأناس آخرين
ticket-reason-too-far = بعيد جدًا
ticket-reason-language = اللغة كانت عائقًا
ticket-reason-hours-do-not-fit = الأوقات غير مناسبة
ticket-reason-not-directly-accessible = لا يمكن الدخول مباشرة
ticket-reason-temporary-stopped = الخدمة متوقفة
ticket-cancel = لا، اتركوها
ticket-told-arrived = خبر جميل، لقد وصلوا
ticket-told-not-arrived = لم يُرَ أحد بعد
ticket-told-not-right = تبيّن أنه غير مناسب
ticket-told-full = لم يكن هناك مكان
ticket-told-withdrawn = العائلة استعادت البطاقة
ticket-told-unknown = لا نعرف كيف سارت الأمور
ticket-told-never = هذه البطاقة لا تعمل
ticket-told-arrived-text = هذا يُحسب، بلا اسم.
ticket-told-not-arrived-text = هذا يحدث. ربما ينجح الأمر لاحقًا.
ticket-told-not-right-text = من الجيد معرفة ذلك للمرة القادمة.
ticket-told-full-text = من الجيد معرفة ذلك: في المرة القادمة اتصلوا أولًا.
ticket-told-withdrawn-text = هذا من حقهم دائمًا. مُسح كل ما في البطاقة.
ticket-told-unknown-text = وهذا أيضًا نحسبه بصدق.
ticket-told-never-text = لم يمكن إرسالها. إن عادت العائلة فأعطوها بطاقة جديدة.
ticket-put-right = الأمر مختلف
ticket-seen = اطّلعت
# $service (نص): اسم الخدمة
ticket-seen-this = اطّلعت: يمكن إزالة { $service }
# $count (عدد): بطاقات بلا جواب
ticket-waiting =
    { $count ->
        [zero] لا بطاقات في الطريق
        [one] بطاقة واحدة ما زالت في الطريق
        [two] بطاقتان ما زالتا في الطريق
        [few] { $count } بطاقات ما زالت في الطريق
        [many] { $count } بطاقة ما زالت في الطريق
       *[other] { $count } بطاقة ما زالت في الطريق
    }
ticket-answer-early = هل سمعتم شيئًا؟ المسوا البطاقة.
ticket-not-sent = بانتظار الاتصال
ticket-not-spoken = صور هذه البطاقة لا تعمل. رمز QR يعمل.
# $count (عدد): بطاقات لا يمكن قراءتها بعد
ticket-unreadable =
    { $count ->
        [zero] لا بطاقات مقفلة
        [one] بطاقة أخرى ما زالت مقفلة. ترونها حين يتصل الجهاز بالمركز.
        [two] بطاقتان أخريان ما زالتا مقفلتين. ترونهما حين يتصل الجهاز بالمركز.
        [few] { $count } بطاقات أخرى ما زالت مقفلة. ترونها حين يتصل الجهاز بالمركز.
        [many] { $count } بطاقة أخرى ما زالت مقفلة. ترونها حين يتصل الجهاز بالمركز.
       *[other] { $count } بطاقة أخرى ما زالت مقفلة. ترونها حين يتصل الجهاز بالمركز.
    }
ticket-service-gone = خدمة لم تعد في القائمة

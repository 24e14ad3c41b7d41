### مساعدة لمن يعمل في الاستقبال: بمن تتصلون، وماذا تفعلون وماذا تقولون.

help-buttons = مساعدة
help-backup = الدعم المهني
help-concern = قلق على طفل
# الكلمة الأولى من help-concern، حيث المساحة ضيقة.
help-concern-short = قلق
help-cards = ماذا أقول؟

## بمن تتصلون؟

help-backup-title = بمن تتصلون؟
help-backup-text = لستم وحدكم. يمكنكم الاتصال دائمًا، حتى عند الشك.
# $theme (نص): موضوع السؤال الذي تسجّلونه
help-backup-about = الموضوع: { $theme }
help-backup-about-off = موضوع آخر
help-backup-now = اتصلوا الآن
help-backup-next = أو اتصلوا
help-backup-fallback = لا أحد يجيب؟
help-backup-themed = هل السؤال عن هذا؟
help-backup-none = لم يُحدَّد أحد لهذا الوقت
help-backup-none-text = اسألوا زميلًا أو اتصلوا بالبيت. هل أنتم قلقون على طفل؟ اتصلوا بالرقم 1712، أو 112 عند الخطر.
help-backup-no-phone = لا يوجد رقم معروف
help-backup-house = البيت نفسه
# $name (نص): اسم الشخص أو الخدمة
help-backup-fiche = صفحة { $name }
# $parts (نص): قائمة من help-why-…
help-why = مناسب من أجل: { $parts }
help-why-theme = هذا الموضوع
help-why-site = هذا المكان
help-why-channel = طريقة وصول السؤال
help-why-weekday = هذا اليوم
help-why-half-day = هذا الجزء من اليوم
help-why-moment = هذا الوقت
help-why-always = لكل الأسئلة
help-hand-over = سجّلوا: تسليم إلى الدعم المهني
help-hand-over-whole = يُحفظ السؤال عندئذ فورًا.
help-hand-over-age = بعد ذلك تختارون العمر فقط.
help-hand-over-theme = بعد ذلك تختارون الموضوع والعمر فقط.

## قلق على طفل

help-concern-title = هل أنتم قلقون على طفل؟
help-concern-text = خذوا وقتكم. لا يلزمكم إثبات شيء، ولا تحملون هذا وحدكم.
help-concern-danger = هل هناك خطر الآن؟ اتصلوا فورًا
help-concern-steps = ماذا تفعلون
help-concern-step-1 = ابقوا هادئين واستمعوا. اجلسوا حيث لا يسمعكم أحد.
help-concern-step-2 = اتصلوا بالدعم المهني، حتى عند الشك. معًا تقررون ما يحدث الآن.
help-concern-step-3 = لا أحد يجيب؟ اتصلوا بالرقم 1712. ينظرون معكم في الخطوة التالية المناسبة.
help-concern-step-4 = قولوا بصدق ماذا ستفعلون، ومع من ستتحدثون في الأمر.
help-concern-step-5 = أخبروا الدعم المهني بما رأيتم وسمعتم، بالكلمات نفسها قدر الإمكان. لا تكتبوا شيئًا على الورق ولا في Onthaal.
help-concern-after = لا تبقوا وحدكم مع هذا. تحدثوا عنه اليوم مع الدعم المهني أو مع المنسّق.
help-concern-say = ماذا يمكنكم أن تقولوا
help-concern-say-1 = «جيد أنك تخبرني بهذا.»
help-concern-say-2 = «أنا أستمع. خذ وقتك.»
help-concern-say-3 = «هذا ليس ذنبك.»
help-concern-say-4 = «لا أستطيع أن أبقي هذا سرًّا. لكنني سأقول لك ماذا أفعل.»
help-concern-say-5 = «سأطلب النصيحة ممن يعرف هذا جيدًا.»
help-concern-not = ما الأفضل ألّا تفعلوه
help-concern-not-1 = الإلحاح في طلب التفاصيل، أو تلقين الكلمات.
help-concern-not-2 = الوعد بالكتمان، أو بأن كل شيء سيكون بخير.
help-concern-not-3 = اتهام أحد أو الانحياز إلى طرف.
help-concern-not-4 = التحقيق بأنفسكم، أو مخاطبة أحد قبل أن تتشاوروا.
help-concern-call = بمن يمكنكم الاتصال أيضًا
help-line-name-112 = الإسعاف، الإطفاء
help-line-name-101 = الشرطة
help-line-name-1712 = خط المساعدة حول العنف والإساءة وإساءة معاملة الأطفال
help-line-text-1712 = لكم، ولكل من لديه سؤال أو قلق. مختصون يستمعون وينصحون. مجاني، ولا يلزم ذكر الاسم. ليس ليلًا ونهارًا، وليس رقم طوارئ. بالهولندية.
help-line-name-102 = Awel
help-line-text-102 = للأطفال والشباب أنفسهم، في أي موضوع. مجاني وبلا اسم. ليس ليلًا ونهارًا. بالهولندية.
help-line-name-106 = Tele-Onthaal
help-line-text-106 = لمن يريد التحدث مع شخص. ولكم أيضًا، بعد حديث كهذا. ليلًا ونهارًا، بالهولندية.
help-line-name-1813 = خط الوقاية من الانتحار
help-line-text-1813 = لمن يفكر في الانتحار، أو يقلق على شخص آخر. ليلًا ونهارًا، بالهولندية.
help-concern-vk = يعمل في 1712 أيضًا أشخاص من مركز الثقة لإساءة معاملة الأطفال (VK). ويمكن للدعم المهني، بصفته مختصًا، الاتصال بالمركز مباشرة.
help-concern-backup = الدعم المهني الآن
help-concern-backup-all = عرض كل من يمكن الاتصال به
help-concern-nothing-kept = لا يتذكر Onthaal أنكم قرأتم هذا.
help-concern-count = عدّ مرة واحدة، دون أي شيء آخر
help-concern-count-text = هذا ليس واجبًا. يُحسب سؤالًا واحدًا، دون موضوع أو عمر أو شخص.
help-concern-counted = تمّ العدّ، دون أي شيء آخر.
help-concern-counted-before = عُدّ ذلك قبل قليل.

## البطاقات

help-cards-title = ماذا أفعل، ماذا أقول؟
help-cards-search = البحث في البطاقات
help-cards-search-hint = اكتبوا كلمة: مدرسة، غضب، حفاضات…
# $theme (نص): موضوع
help-cards-about = الموضوع: { $theme }
help-cards-all = كل البطاقات
help-cards-procedure = هكذا نعمل
help-cards-answer = جواب جاهز
help-cards-concern = قلق على طفل
help-cards-none = لم نجد بطاقة
help-cards-none-text = جرّبوا كلمة أخرى، أو اتصلوا بالدعم المهني.
help-cards-empty = لا توجد بطاقات بعد
help-cards-empty-text = يمكن للمنسّق كتابتها، فتصل إلى هذا الجهاز تلقائيًا.
help-card-check = للمراجعة
# $day (نص): تاريخ
help-card-check-title = كانت هذه البطاقة صالحة حتى { $day }
# $owner (نص): دور من يتابع البطاقة
help-card-check-owner = هل ما زالت صحيحة؟ اسألوا: { $owner }.
help-card-check-anyone = هل ما زالت صحيحة؟ اسألوا المنسّق.
# $day (نص): تاريخ
help-card-until = صالحة حتى { $day }
# $owner (نص): دور من يتابع البطاقة
help-card-owner = يتابعها: { $owner }
# $source (نص): مصدر النص
help-card-source = المصدر: { $source }
# $version (عدد): رقم النسخة
help-card-version = النسخة { $version }
# $service (نص): اسم الخدمة
help-card-fiche = افتحوا الصفحة: { $service }
# $title (نص): عنوان البطاقة
help-hint-one = توجد بطاقة: { $title }
# $count (عدد): كم بطاقة؛ $theme (نص): موضوع
help-hint-many =
    { $count ->
        [zero] لا بطاقات عن: { $theme }
        [one] توجد بطاقة واحدة عن: { $theme }
        [two] توجد بطاقتان عن: { $theme }
        [few] توجد { $count } بطاقات عن: { $theme }
        [many] توجد { $count } بطاقة عن: { $theme }
       *[other] توجد { $count } بطاقة عن: { $theme }
    }
help-fiche-cards = بطاقات هذه الصفحة

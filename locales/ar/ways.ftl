### طرق الدخول: مراحل الحياة، طرق خاصة، الشباب، وشكل الشاشة. للعائلات.

## البداية

ways-choose = ما الذي يناسبكم؟
ways-look = أو انظروا هنا

## مراحل الحياة والطرق الخاصة

way-name-expecting = الحمل أو الرغبة في طفل
way-text-expecting = الحمل، أو الرغبة في طفل، أو عدم الرغبة فيه. يمكنكم هنا أن تسألوا عن كل شيء.
way-name-pregnancy = الحمل
way-text-pregnancy = الحمل جميل أحيانًا وصعب أحيانًا. يسعد هؤلاء الأشخاص أن يساعدوكم.
way-name-wish = أرغب في طفل
way-text-wish = أحيانًا يطول الأمر، أو لا يحدث. يمكنكم الحديث عن ذلك مع شخص ما.
way-name-not-parent = الحياة دون إنجاب
way-text-not-parent = أحيانًا لا يمكن الإنجاب. وأحيانًا لا نرغب فيه. وأحيانًا يتوقف الحمل. يمكنكم هنا قول كل ما تشعرون به.
way-name-baby = الرضيع والطفل الصغير
way-text-baby = الأكل والنوم والبكاء والحضانة. كل سؤال مهم.
way-name-preschool = طفل الروضة
way-text-preschool = اللعب والذهاب إلى الروضة والنمو.
way-name-school = المدرسة الابتدائية
way-text-school = المدرسة، والرعاية بعدها، ووقت الفراغ، والأصدقاء.
way-name-teen = أهل المراهقين
way-text-teen = المراهقون يتغيرون بسرعة، ولدى الأهل أسئلة. لستم وحدكم.
way-name-adult = من 18 إلى 25 سنة
way-text-adult = السكن والعمل والتعلّم. يمكنكم الاعتماد على أنفسكم، وطلب المساعدة أيضًا.
way-name-parents = الوالدان والأجداد
way-text-parents = أنتم مهمّون أيضًا: مشاعركم وعلاقتكم وعائلتكم.

ways-which = ما الأنسب لكم؟
ways-themes = ما الموضوع؟
ways-hits = يمكنكم التوجّه إلى هنا
ways-evening = أنشطة في المساء
ways-evening-text = لمن ليس لديه وقت في النهار
ways-evening-only = في المساء فقط

## للشباب

youth-name = بيننا
youth-for = لمن عمره من 12 إلى 25
youth-place = هل أعماركم أقل من 25 سنة؟ هنا مكان لكم.
youth-text = خذوا وقتكم. لا نسأل عن الاسم ولا نحتفظ بشيء.
youth-secret = لا يحق للمختصين وللأطباء أن يخبروا غيرهم دون سبب بما تقولونه، ولا حتى الأهل. قد يختلف ذلك فقط عند وجود خطر جدي. يمكنكم السؤال عن ذلك.
youth-ask = ما الموضوع؟
youth-topic-feel = لا أشعر أنني بخير
youth-topic-talk = أريد التحدث مع شخص ما
youth-topic-home = مشاكل في البيت
youth-topic-bullying = أتعرّض للتنمّر
youth-topic-love = الحب والجنس والحمل
youth-topic-school = لدي صعوبة في المدرسة
youth-topic-study = مكان هادئ للدراسة
youth-topic-drugs = الكحول والتدخين والمخدرات
youth-topic-gaming = الشاشات والألعاب والقمار
youth-topic-place = مكان للقاء الأصدقاء
youth-topic-care = أعتني بشخص في البيت
youth-topic-living = السكن وحدي
youth-topic-work = العمل والمال
youth-lines = هل تفضّلون الاتصال أو الدردشة؟
youth-line-jac = حديث أو دردشة مجانية عن أي شيء، من 12 إلى 25 سنة، بالهولندية.
youth-line-tejo = حديث مجاني مع معالج نفسي، من 10 إلى 20 سنة، بالهولندية.

## عاجل

line-now = يمكن الاتصال الآن
line-not-now = لا يمكن الاتصال الآن
line-scan = صوّروا الرمز بهاتفكم
urgent-name-antigif = مركز مكافحة التسمم
urgent-text-antigif = إذا أكل شخص شيئًا سامًا أو شربه أو لمسه. ليلًا ونهارًا.
urgent-name-child-focus = Child Focus
urgent-text-child-focus = إذا اختفى طفل، أو عند القلق مما يحدث على الإنترنت. ليلًا ونهارًا.

## الحروف والألوان والهدوء

ways-display = كيف تريدون رؤية الشاشة؟
ways-display-visit = لهذه الزيارة فقط.
ways-quiet = الهدوء
ways-quiet-off = عادي
ways-quiet-on = هادئ: بلا صوت ولا حركة

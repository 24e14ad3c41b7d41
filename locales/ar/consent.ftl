### الموافقة، وما يساعد، والبطاقة: ما تقرؤه العائلة أو يُقرأ لها. جمل قصيرة جدًا.

## هل تريدون بطاقة؟

consent-title = هل تريدون بطاقة تأخذونها معكم؟
consent-who = لمن هي؟
consent-who-text = أنتم من يُري البطاقة هناك. وهم يقولون لنا فقط إن نجح الأمر أم لا.
consent-goes = ماذا يُكتب عليها؟
consent-goes-text = اسم الخدمة، واليوم، وكيف نساعدكم.
consent-goes-needs = وما اخترتموه أنتم:
consent-not = ماذا لا يُكتب عليها؟
consent-not-text = لا اسمكم. لا رقمكم. لا قصتكم. نحن لا نحفظ من أنتم.
consent-free = يمكنكم أن تقولوا لا
consent-free-text = وستحصلون مع ذلك على العنوان وكل الشرح.
consent-back = يمكنكم التراجع
consent-back-text = عودوا ومعكم البطاقة. نمسحها فورًا. وبعد بضعة أسابيع تختفي من تلقاء نفسها.
consent-yes = نعم، نريد البطاقة
consent-no = لا، نفضّل ألّا نأخذها

## ما الذي يساعدكم؟

need-title = ما الذي يساعدكم؟
need-text = اختاروا ما يمكن كتابته على البطاقة. ويمكنكم ألّا تختاروا شيئًا.
need-language = مترجم بأي لغة؟
need-interpreter = نحتاج إلى مترجم
need-simple-language = تحدثوا معنا بكلمات بسيطة
need-help-reading = ساعدونا في القراءة والكتابة
need-help-online = ساعدونا على الإنترنت
need-private-space = نفضّل الحديث على انفراد
need-child-care-during-talk = نحتاج من يبقى مع الطفل قليلًا
need-step-free-access = نأتي بعربة طفل أو كرسي متحرك
need-transport = ليس لدينا وسيلة نقل
need-accompaniment = نفضّل ألّا نأتي وحدنا
need-anonymity = نفضّل ألّا نذكر الاسم
need-low-cost = نريد شيئًا لا يكلّف كثيرًا
need-evening-weekend = يمكننا القدوم مساءً أو في نهاية الأسبوع فقط
need-at-home = نفضّل أن تأتوا إلى بيتنا

## البطاقة

card-yours = بطاقتكم
# $day (نص): اليوم الأخير مكتوبًا كاملًا
card-until = تعمل البطاقة حتى { $day } ضمنًا
card-have = لديّ بطاقة
card-pictures = المسوا الصور الثلاث التي على بطاقتكم، بالترتيب نفسه
# $place (عدد): 1 أو 2 أو 3
card-place = الصورة { $place } من 3
card-number = والآن المسوا الرقمين
card-undo = خطوة إلى الوراء
card-what = ماذا تريدون أن تقولوا؟
card-arrived = ذهبتُ إلى هناك
card-wipe = امسحوا بطاقتي
card-wipe-ask = هل أنتم متأكدون؟ لن تعمل البطاقة بعد ذلك.
card-wipe-yes = نعم، امسحوا بطاقتي
card-wipe-no = لا، أبقوها
card-thanks = شكرًا لكم. إن كانت البطاقة صحيحة فقد وصل كلامكم.
card-thanks-text = هذا الجهاز لا يقول أبدًا إن كانت البطاقة موجودة. هكذا تبقى لكم وحدكم.

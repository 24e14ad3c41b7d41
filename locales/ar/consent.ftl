### الموافقة، وما يساعد، والبطاقة: ما تقرؤه العائلة أو يُقرأ لها. جمل قصيرة جدًا.

## هل تريدون بطاقة؟

consent-title = هل تريدون أخذ بطاقة معكم؟
consent-who = لمن هي؟
consent-who-text = أنتم تُظهرون البطاقة هناك. وهم يقولون لنا فقط هل نجح الأمر أم لا.
consent-goes = ماذا يُكتب عليها؟
consent-goes-text = اسم الخدمة، واليوم، وكيف نساعدكم.
consent-goes-needs = وما اخترتموه أنتم:
consent-not = ماذا لا يُكتب عليها؟
consent-not-text = لا اسمكم، ولا رقمكم، ولا قصتكم. نحن لا نسجّل من أنتم.
consent-free = يمكنكم أن تقولوا لا
consent-free-text = وستحصلون مع ذلك على العنوان وكل الشرح.
consent-back = يمكنكم التراجع
consent-back-text = عودوا ومعكم البطاقة، فنمسحها فورًا. وبعد بضعة أسابيع تُمسح وحدها.
consent-yes = نعم، أريد البطاقة
consent-no = لا، أفضّل ألّا آخذها

## ما الذي يساعدكم؟

need-title = ما الذي يساعدكم؟
need-text = اختاروا ما يمكن كتابته على البطاقة. ويمكنكم ألّا تختاروا شيئًا.
need-language = مترجم بأي لغة؟
need-interpreter = أحتاج إلى مترجم
need-simple-language = تحدثوا معي بكلمات بسيطة
need-help-reading = ساعدوني في القراءة والكتابة
need-help-online = ساعدوني على الإنترنت
need-private-space = أفضّل الحديث على انفراد
need-child-care-during-talk = أحتاج إلى من يبقى مع طفلي قليلًا
need-step-free-access = آتي بعربة طفل أو كرسي متحرك
need-transport = ليس لديّ وسيلة نقل
need-accompaniment = أفضّل ألّا آتي وحدي
need-anonymity = أفضّل ألّا أذكر اسمي
need-low-cost = لا أستطيع أن أدفع كثيرًا
need-evening-weekend = يمكنني القدوم مساءً أو في نهاية الأسبوع فقط
need-at-home = أفضّل أن تأتوا إلى بيتي

## البطاقة

card-yours = بطاقتكم
# $day (نص): اليوم الأخير مكتوبًا كاملًا
card-until = البطاقة صالحة حتى نهاية { $day }
card-have = لديّ بطاقة
card-pictures = المسوا الصور الثلاث التي على بطاقتكم، بالترتيب نفسه
# $place (عدد): 1 أو 2 أو 3
card-place = الصورة { $place } من 3
card-number = والآن المسوا الرقمين
card-undo = رجوع خطوة
card-what = ماذا تريدون أن تقولوا؟
card-arrived = كنتُ هناك
card-wipe = امسحوا بطاقتي
card-wipe-ask = هل أنتم متأكدون؟ لن تكون البطاقة صالحة بعد ذلك.
card-wipe-yes = نعم، امسحوا بطاقتي
card-wipe-no = لا، أبقوها
card-thanks = شكرًا لكم. إذا كانت الصور والأرقام صحيحة، فقد وصلت رسالتكم.
card-thanks-text = هذا الجهاز لا يُظهر أبدًا هل البطاقة موجودة. هكذا تبقى البطاقة لكم وحدكم.

### البحث على الشاشة: المفاتيح، المفتوح الآن، قائمتي، ما يؤخذ إلى البيت، ومغادرة هذه الشاشة.

find-leave = مغادرة هذه الشاشة

## المفاتيح على الشاشة

find-keys = لوحة مفاتيح للكتابة
find-keys-open = إظهار لوحة المفاتيح
find-keys-done = تم
find-keys-space = مسافة
find-keys-erase = مسح الحرف الأخير
find-keys-digits = أرقام
find-keys-latin = حروف لاتينية
find-keys-own = حروف لغتكم
find-keys-forms = أشكال أخرى للحرف

## مفتوح الآن

find-open = مفتوح الآن
find-open-none = لا شيء مفتوح الآن
find-open-next = هذا أول ما يفتح بعد ذلك

## قائمتي

find-list = قائمتي
# $count (عدد): كم في القائمة
find-list-count = قائمتي: { $count }
find-list-put = إضافة إلى قائمتي
find-list-has = موجود في قائمتكم
find-list-off = إزالة من قائمتي
find-list-full = قائمتكم ممتلئة. أزيلوا شيئًا أولًا.
find-list-text = هنا ما تريدون تذكّره. عندما تنهون الزيارة نمسحه.
find-list-empty = قائمتكم ما زالت فارغة
find-list-empty-text = هل وجدتم شيئًا مناسبًا؟ أضيفوه إلى قائمتكم.

## إلى البيت

find-take = خذوه على هاتفكم
find-take-text = صوّروا هذا الرمز بكاميرا هاتفكم. تحصلون على الاسم والرقم والعنوان. نحن لا نعرف من أنتم.
find-take-paper = تفضّلون الورق؟ اسألوا في الاستقبال.
find-take-careful = هل ينظر أحد في هاتفكم؟ الأفضل إذًا ألا تأخذوا هذا معكم.
find-take-none = لا يمكن وضع هذا على الهاتف. اطلبوه على ورق في الاستقبال.

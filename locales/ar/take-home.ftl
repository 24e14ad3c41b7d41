### ما تأخذه العائلة إلى البيت: البطاقة والورقة وبطاقة الصور. جمل قصيرة جدًا.

## الخدمة

take-home-where = أين
take-home-when = أوقات الدوام
take-home-call = الهاتف
take-home-website = الموقع
take-home-price = السعر
take-home-free = مجاني
take-home-for-whom = لمن
take-home-bring = أحضروا معكم
take-home-languages = اللغات
take-home-secret = العنوان سري. اتصلوا أولًا.
take-home-no-hours = اسألوا عن الأوقات بالهاتف.
take-home-no-hours-here = اسألوا عن الأوقات في الاستقبال.
take-home-walk-in = يمكنكم الدخول دون موعد.
take-home-call-first = اتصلوا أولًا.

## ما اتفقنا عليه

take-home-agreed = هذا ما اتفقنا عليه
take-home-agreed-contact-together = اتصلنا بهم معًا.
take-home-agreed-announced = نخبرهم نحن بأن شخصًا سيأتي.
take-home-agreed-introduced = نعرّفكم عليهم.
take-home-agreed-accompanied = يذهب معكم شخص من عندنا.
take-home-appointment = موعدكم
# $day (نص): يوم الأسبوع والتاريخ؛ $time (نص): الساعة
take-home-appointment-when = { $day }، { $time }

## البطاقة

take-home-show = أظهروا هذه البطاقة عند وصولكم.
take-home-nameless = اسمكم غير مكتوب على البطاقة.
take-home-your-code = رمزكم
take-home-been = هل ذهبتم إلى هناك؟ أخبرونا بذلك على الجهاز اللوحي في المكان الذي أخذتم منه البطاقة. استعملوا رمزكم.
take-home-lost = هل ضاعت البطاقة؟ عودوا إلينا. نعطيكم بطاقة جديدة.
# $name (نص): اسم البيت
take-home-from = من: { $name }

## رموز QR

take-home-scan-contact = صوّروا الرمز بهاتفكم لحفظ العنوان والرقم
take-home-scan-calendar = صوّروا الرمز بهاتفكم لحفظ الموعد
take-home-scan-card = رمز QR لبطاقتكم

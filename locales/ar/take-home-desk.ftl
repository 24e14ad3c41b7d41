### البطاقة والورقة: ما يراه مكتب الاستقبال، وما يقرؤه الشريك على البطاقة (بالهولندية دائمًا).

## لمن يستقبل البطاقة

take-home-desk-for = لمن يستقبل هذه العائلة
# $name (نص): اسم البيت
take-home-desk-from = تأتي هذه العائلة من { $name }. وهي تُريكم البطاقة بنفسها.
take-home-desk-helps = ما يساعد هذه العائلة
# $language (نص): اللغة، مثل العربية
take-home-desk-interpreter = يلزم مترجم: { $language }
take-home-desk-tell = أخبرونا كيف جرى الأمر
take-home-desk-how = امسحوا الرمز أو اكتبوه. نقرة واحدة تكفي: بلا حساب وبلا اسم.
# $address (نص): عنوان الصفحة
take-home-desk-type = أو اكتبوا على { $address }:
take-home-desk-type-here = أو اكتبوا هذا الرمز:
# $day (نص): اليوم الأخير، مكتوبًا كاملًا
take-home-desk-until = صالحة حتى { $day } ضمنًا

## الطباعة والحفظ

take-home-desk-print = طباعة
take-home-desk-pdf = حفظ بصيغة PDF
take-home-desk-pictures = بطاقة الصور
take-home-desk-pictures-text = لمن لا يقرأ.
take-home-desk-file-pictures = بطاقة-الصور
take-home-desk-saved = حُفظ ملف PDF.
take-home-desk-not-saved = تعذّر حفظ ملف PDF. اختاروا مجلدًا آخر، أو اطبعوا.
take-home-desk-not-printed = لم تنجح الطباعة. تأكدوا من أن الطابعة تعمل وحاولوا مرة أخرى.

## الموعد

take-home-desk-appointment = موعد
take-home-desk-appointment-ask = هل هناك موعد؟ ضعوه على البطاقة
take-home-desk-appointment-day = يوم الموعد
take-home-desk-appointment-time = ساعة الموعد
take-home-desk-appointment-not-kept = لا يحفظ الجهاز الموعد. إنه على البطاقة فقط.
take-home-desk-appointment-put = ضعوه على البطاقة
take-home-desk-appointment-on = على البطاقة: { $day }، { $time }
take-home-desk-appointment-change = غيّروا الموعد
take-home-desk-appointment-remove = أزيلوه من البطاقة
take-home-desk-appointment-day-missing = اختاروا يوم الموعد.
take-home-desk-appointment-day-past = هذا اليوم مضى. اختاروا تاريخ اليوم أو يومًا لاحقًا.
take-home-desk-appointment-day-far = هذا اليوم بعد أكثر من سنة. اختاروا يومًا أقرب.
take-home-desk-appointment-time-missing = أدخلوا ساعة الموعد.
take-home-desk-appointment-time-past = هذه الساعة مضت اليوم. اختاروا ساعة لاحقة.
take-home-desk-appointment-beside = لا مكان على البطاقة لرمز QR الخاص بالموعد. يستطيع الزائر أن يمسحه هنا.

### الحقوق وشاشة المعلومات: ما يراه الفريق.

rights-desk-tab = الحقوق
rights-desk-text = اطرح هذه الأسئلة مع من أمامك. تقول القائمة أين يمكن السؤال، ولا تقرّر شيئًا.
rights-desk-paper = على الورق
rights-desk-language = اللغة الثانية على الورق
rights-desk-print = طباعة القائمة
rights-desk-file = الحقوق

info-desk-show = عرض ما يحدث هذا الأسبوع
info-desk-show-text = بحجم كبير ومتحرك لمن يمرّ. لمسة واحدة تفتح شاشة العائلات.
info-desk-idle = عندما لا يستعمل أحد شاشة العائلات
info-desk-idle-stay = البقاء عند الترحيب
info-desk-idle-show = عرض ما يحدث بعد خمس دقائق

## التغطية: أين يوجد عرض وأين لا يوجد

beheer-nav-coverage = التغطية
coverage-title = تغطية العروض
coverage-text = أين يوجد عرض ولمن؟ هنا ترى النواقص والعروض المتشابهة. نعدّ البطاقات فقط، ولا نعدّ أسئلة العائلات أبدًا.
coverage-matrix = عدد الخدمات لكل موضوع
coverage-theme = الموضوع
coverage-all = المجموع
coverage-none = لا شيء
coverage-by = جنبًا إلى جنب
coverage-by-age = الأعمار
coverage-by-form = أشكال العرض
coverage-by-municipality = البلديات
coverage-by-site = أماكن البيت
coverage-municipality = البلدية
coverage-everywhere = كل البلديات
coverage-site = مكان البيت
coverage-any-site = في أي مكان
coverage-age = العمر
coverage-any-age = كل الأعمار
coverage-and = ، { "" }
# $covered (عدد): مواضيع لها عرض؛ $themes (عدد): مواضيع المجال
coverage-domain-count = { $covered } من { $themes } مواضيع لها عرض
# $count (عدد): الخدمات؛ $theme و $column (نص): الصف والعمود
coverage-look =
    { $count ->
        [one] خدمة واحدة: { $theme }، { $column }
       *[other] { $count } خدمات: { $theme }، { $column }
    }
coverage-legend = الرقم هو عدد الخدمات؛ اضغط عليه لتراها. قد تنتمي الخدمة إلى أكثر من موضوع أو عمر أو شكل. الخدمات بلا عمر أو شكل تظهر تحت «المجموع» فقط.
# $services (عدد): الخدمات المحسوبة؛ $gaps (عدد): مواضيع بلا عرض
coverage-count = الخدمات: { $services }، مواضيع بلا عرض: { $gaps }
coverage-empty = لا يوجد عرض بهذا الاختيار
coverage-empty-text = اختر بلدية أخرى أو مكانًا آخر، أو أحضر أولًا خريطة اجتماعية.
coverage-gaps = مواضيع بلا عرض
coverage-gaps-none = لكل موضوع خدمة واحدة على الأقل.
coverage-gaps-text = هذه ملاحظة وليست لومًا. أحيانًا لا حاجة إلى شيء، وأحيانًا تقوم بذلك بلدية مجاورة أو خط مساعدة.
# $theme (نص): موضوع؛ $count (عدد): خدمات في مكان آخر
coverage-gap-elsewhere = { $theme } (في مكان آخر { $count })
coverage-alike = عروض متشابهة
coverage-alike-none = لا توجد منظمتان لهما العرض نفسه في بلدية واحدة.
coverage-alike-text = الموضوع والشكل والعمر والبلدية نفسها، من أكثر من منظمة. قد يكون ذلك اختيارًا مقصودًا. إنه موضوع للحديث.

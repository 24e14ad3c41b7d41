### البطاقة والنتيجة وما يقال حين لا يناسب شيء. للأسر والعاملين.

## هل يوجد مكان؟

capacity-asked = سألناهم في { $day }
capacity-asked-long-ago = آخر مرة سألناهم في { $day }، وقد مضى وقت طويل

## المزيد في البطاقة

fiche-through-us = اسألوا هنا: نتصل معًا
fiche-begin-here = ابدؤوا من هنا
fiche-also-call = يمكنكم أيضًا الاتصال
fiche-also-appointment = يمكنكم أيضًا أخذ موعد
fiche-own-door-staff = لا ترسلوا أحدًا. دلّوا على الباب، ومن يريد يدخل بنفسه.
fiche-closed-now = مغلق الآن
fiche-fallback = عندما يكون مغلقًا
fiche-fallback-call = في هذه الأثناء اتصلوا بـ { $name }.
fiche-programme = جزء من { $name }
fiche-place-languages = يتكلمون هنا { $languages }
fiche-checked-by =
    { $method ->
        [phone] راجعنا هذه المعلومات بالهاتف في { $day }
        [visit] راجعنا هذه المعلومات في المكان نفسه في { $day }
        [partner] راجعت المنظمة نفسها هذه المعلومات في { $day }
        [website] راجعنا هذه المعلومات على موقعهم في { $day }
       *[letter] راجعنا هذه المعلومات برسالة أو بريد إلكتروني في { $day }
    }
fiche-never-checked = لم يراجع أحد هذه المعلومات بعد
fiche-changed = آخر تعديل في { $day }
fiche-origin = المصدر: { $source }
fiche-origin-field = مصدر { $field }: { $source }
involvement-since = { $level } منذ { $day }
fiche-themes = المواضيع: { $themes }
fiche-forms = نوع الخدمة: { $forms }

## نتيجة

hit-via = وجدناه عبر «{ $words }»: { $theme }
hit-via-theme = وجدناه عبر { $theme }
hit-no-address = بدون عنوان: اتصلوا أو اكتبوا

## حين لا يناسب شيء

nothing-title = لم نجد شيئًا يناسبكم تمامًا
nothing-text = نفضّل أن نقول ذلك بصراحة. ربما يساعدكم هذا.
nothing-near = هذه مواضيع قريبة
nothing-near-theme = { $theme } ({ $count })
nothing-elsewhere = الشيء نفسه، في مكان آخر أو دون شروط البحث
nothing-helpline = اتصلوا بمن يبحث معكم

## على الورق

print-day = طُبع في { $day }. اتصلوا قبل أن تذهبوا.

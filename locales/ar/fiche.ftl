### البطاقة والنتيجة وما يقال حين لا يناسب شيء. للأسر والعاملين.

## هل يوجد مكان؟

capacity-asked = سُئلت في { $day }
capacity-asked-long-ago = آخر سؤال في { $day }، وقد مضى عليه وقت طويل

## المزيد في البطاقة

fiche-own-door-staff = لا ترسلوا أحدًا. دلّوا على الباب، ومن يريد يدخل بنفسه.
fiche-closed-now = مغلق الآن
fiche-fallback = عندما يكون مغلقًا
fiche-fallback-call = في هذه الأثناء اتصلوا بـ { $name }.
fiche-programme = جزء من { $name }
fiche-place-languages = يتكلمون هنا { $languages }
fiche-checked-by =
    { $method ->
        [phone] تم التحقق في { $day } بالهاتف
        [visit] تم التحقق في { $day } في المكان نفسه
        [partner] تحققت المنظمة نفسها في { $day }
        [website] تم التحقق في { $day } على موقعهم
       *[letter] تم التحقق في { $day } برسالة أو بريد إلكتروني
    }
fiche-never-checked = لم يتحقق منه أحد بعد
fiche-changed = آخر تعديل في { $day }
fiche-origin = المصدر: { $source }
fiche-origin-field = مصدر { $field }: { $source }
involvement-since = { $level } منذ { $day }
fiche-themes = المواضيع: { $themes }
fiche-forms = الشكل: { $forms }

## نتيجة

hit-via = وُجد عبر «{ $words }»: { $theme }
hit-via-theme = وُجد عبر { $theme }
hit-no-address = بدون عنوان: اتصلوا أو اكتبوا

## حين لا يناسب شيء

nothing-title = لا شيء يناسب حقًا
nothing-text = نفضّل أن نقول ذلك بصراحة. ربما يساعدكم هذا.
nothing-near = هذا قريب منه
nothing-near-theme = { $theme } ({ $count })
nothing-elsewhere = الشيء نفسه في مكان آخر أو بدون تصفية
nothing-helpline = اتصلوا بمن يفكر معكم

## على الورق

print-day = طُبع في { $day }. اتصلوا قبل أن تذهبوا.

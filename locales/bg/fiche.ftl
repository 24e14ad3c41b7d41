### The fiche, a result, and what to say when nothing fits. For families and staff.

## Is there a place?

capacity-asked = питахме на { $day }
capacity-asked-long-ago = последно питахме на { $day }, това е твърде отдавна

## More on the fiche

fiche-through-us = Попитайте тук: ще се обадим заедно с вас
fiche-begin-here = Започнете оттук
fiche-also-call = Можете и да се обадите
fiche-also-appointment = Можете и да си запишете час
fiche-own-door-staff = Не насочвайте никого. Покажете вратата: който иска, влиза сам.
fiche-closed-now = Сега е затворено
fiche-fallback = Когато е затворено
fiche-fallback-call = Междувременно се обадете тук: { $name }.
fiche-programme = Част от { $name }
fiche-place-languages = Тук се говори на: { $languages }
fiche-checked-by =
    { $method ->
        [phone] Проверено на { $day } по телефона
        [visit] Проверено на { $day } на място
        [partner] Проверено на { $day } от самата организация
        [website] Проверено на { $day } на сайта им
       *[letter] Проверено на { $day } с писмо или имейл
    }
fiche-never-checked = Още никой не го е проверил
fiche-changed = Последна промяна на { $day }
fiche-origin = Източник: { $source }
fiche-origin-field = Източник за „{ $field }“: { $source }
involvement-since = { $level }, от { $day }
fiche-themes = Теми: { $themes }
fiche-forms = Вид: { $forms }

## A result

hit-via = Намерено чрез „{ $words }“: { $theme }
hit-via-theme = Намерено чрез { $theme }
hit-no-address = Без адрес: обадете се или пишете

## When nothing really fits

nothing-title = Нищо наистина подходящо
nothing-text = По-добре да го кажем честно. Може би това ще помогне.
nothing-near = Това е близо до търсеното
nothing-near-theme = { $theme } ({ $count })
nothing-elsewhere = Същото, другаде или без филтър
nothing-helpline = Обадете се на човек, който ще ви посъветва

## On paper

print-day = Отпечатано на { $day }. Обадете се, преди да отидете.

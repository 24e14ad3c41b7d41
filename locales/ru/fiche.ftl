### The fiche, a result, and what to say when nothing fits. For families and staff.

## Is there a place?

capacity-asked = мы спросили: { $day }
capacity-asked-long-ago = последний раз мы спросили: { $day }, это слишком давно

## More on the fiche

fiche-through-us = Спросите здесь: мы позвоним вместе с вами
fiche-begin-here = Начните отсюда
fiche-also-call = Можно также позвонить
fiche-also-appointment = Можно также записаться
fiche-own-door-staff = Никого не направляйте. Покажите дверь: кто хочет, зайдёт.
fiche-closed-now = Сейчас закрыто
fiche-fallback = Если закрыто
fiche-fallback-call = А пока позвоните сюда: { $name }.
fiche-programme = Часть программы: { $name }
fiche-place-languages = Здесь говорят на языках: { $languages }
fiche-checked-by =
    { $method ->
        [phone] Проверено по телефону: { $day }
        [visit] Проверено на месте: { $day }
        [partner] Проверила сама организация: { $day }
        [website] Проверено на их сайте: { $day }
       *[letter] Проверено письмом или по электронной почте: { $day }
    }
fiche-never-checked = Ещё никто не проверял
fiche-changed = Последнее изменение: { $day }
fiche-origin = Источник: { $source }
fiche-origin-field = Источник для «{ $field }»: { $source }
involvement-since = { $level }, с { $day }
fiche-themes = Темы: { $themes }
fiche-forms = Вид: { $forms }

## A result

hit-via = Найдено по словам «{ $words }»: { $theme }
hit-via-theme = Найдено по теме: { $theme }
hit-no-address = Без адреса: звоните или пишите

## When nothing really fits

nothing-title = Нет ничего, что действительно подходит
nothing-text = Лучше скажем честно. Может быть, поможет это.
nothing-near = Похожие темы
nothing-near-theme = { $theme } ({ $count })
nothing-elsewhere = То же самое в другом месте или без фильтра
nothing-helpline = Позвоните тому, кто подумает вместе с вами

## On paper

print-day = Напечатано: { $day }. Позвоните, прежде чем идти.

### The fiche, a result, and what to say when nothing fits. For families and staff.

## Is there a place?

capacity-asked = ми запитали: { $day }
capacity-asked-long-ago = востаннє ми запитали: { $day }, це надто давно

## More on the fiche

fiche-through-us = Запитайте тут: ми зателефонуємо разом із вами
fiche-begin-here = Почніть звідси
fiche-also-call = Можна також зателефонувати
fiche-also-appointment = Можна також записатися
fiche-own-door-staff = Нікого не направляйте. Покажіть двері: хто хоче, зайде.
fiche-closed-now = Зараз зачинено
fiche-fallback = Якщо зачинено
fiche-fallback-call = А поки зателефонуйте сюди: { $name }.
fiche-programme = Частина програми: { $name }
fiche-place-languages = Тут говорять такими мовами: { $languages }
fiche-checked-by =
    { $method ->
        [phone] Перевірено телефоном: { $day }
        [visit] Перевірено на місці: { $day }
        [partner] Перевірила сама організація: { $day }
        [website] Перевірено на їхньому сайті: { $day }
       *[letter] Перевірено листом або електронною поштою: { $day }
    }
fiche-never-checked = Ще ніхто не перевіряв
fiche-changed = Остання зміна: { $day }
fiche-origin = Джерело: { $source }
fiche-origin-field = Джерело для «{ $field }»: { $source }
involvement-since = { $level }, від { $day }
fiche-themes = Теми: { $themes }
fiche-forms = Вид: { $forms }

## A result

hit-via = Знайдено за словами «{ $words }»: { $theme }
hit-via-theme = Знайдено за темою: { $theme }
hit-no-address = Без адреси: телефонуйте або пишіть

## When nothing really fits

nothing-title = Немає нічого, що справді підходить
nothing-text = Краще скажемо чесно. Може, допоможе це.
nothing-near = Схожі теми
nothing-near-theme = { $theme } ({ $count })
nothing-elsewhere = Те саме в іншому місці або без фільтра
nothing-helpline = Зателефонуйте тому, хто подумає разом з вами

## On paper

print-day = Надруковано: { $day }. Зателефонуйте, перш ніж іти.

### What can stand on any screen: buttons, the bar, opening hours and the fiche.

## The program

common-app-name = Onthaal
common-loading = Хвилинку, вже завантажуємо
common-back = Назад
common-close = Закрити
common-cancel = Скасувати
common-clear = Стерти
common-try-again = Спробувати ще раз
common-skip = До вмісту
common-start-failed = Onthaal не вдалося запустити

## The bar

common-faces = Що ви хочете зробити?
common-face-desk = Рецепція
common-face-staff = Пошук
common-face-kiosk = Для відвідувачів
common-cover = Сховати екран (F2)
common-cover-text = Зараз ми до вас підійдемо. Пригощайтеся кавою.
common-cover-back = Далі

## Language and display

common-language = Виберіть мову
# $language (text): name of the language the page is in now
common-language-now = Мова: { $language }. Вибрати іншу мову
common-display = Літери й кольори
common-text-size = Розмір літер
common-text-sample = Аа
common-text-1 = Звичайні
common-text-2 = Більші
common-text-3 = Найбільші
common-contrast = Кольори
common-contrast-soft = М’які
common-contrast-high = Контрастні
# $language (text): the language an untranslated text is in
common-untranslated = Лише такою мовою: { $language }

# A word of welcome in the language itself: the same in every file.
hello-nl-BE = Welkom
hello-fr-BE = Bienvenue
hello-en = Welcome
hello-de = Willkommen
hello-ar = أهلًا وسهلًا
hello-tr = Hoş geldiniz
hello-uk = Вітаємо
hello-ru = Добро пожаловать
hello-pl = Witamy
hello-ro = Bun venit
hello-bg = Добре дошли
hello-es = ¡Hola!
hello-pt = Boas-vindas
hello-fa = خوش آمدید
hello-ps = ښه راغلاست
hello-so = Soo dhawaada
hello-ti = እንቋዕ ብደሓን መጻእኩም

## Open or closed

opening-now = Зараз відчинено
# $from, $to (text): times, such as 9:30
opening-today = Сьогодні відчинено з { $from } до { $to }
# $from, $to (text): times
opening-tomorrow = Завтра відчинено з { $from } до { $to }
# $day (text): weekday with date; $from, $to (text): times
opening-day = Відчинено: { $day }, з { $from } до { $to }

## The fiche

fiche-what = Що це?
fiche-for-whom = Для кого?
fiche-where-when = Де і коли?
fiche-how = Як із ними зв’язатися?
fiche-costs = Скільки це коштує?
fiche-languages = Якими мовами?
fiche-wait = Чи треба чекати?
fiche-documents = Що взяти з собою?
fiche-is-not = Чим це не є?
fiche-free = Безкоштовно
fiche-place-secret = Ця адреса таємна, щоб захистити людей. Зателефонуйте й домовтеся про зустріч.
fiche-not-active = Зараз це не працює. Спершу запитайте.
# $areas (text): municipalities or neighbourhoods
fiche-area = Для тих, хто живе тут: { $areas }
# $day (text): date
fiche-wait-asked = Ми запитали: { $day }
# $day (text): date
fiche-checked = Перевірено: { $day }
# $day (text): date
fiche-checked-long-ago = Давно не перевіряли (востаннє: { $day }). Зателефонуйте, перш ніж іти.
# $count (number): months
fiche-age-months =
    { $count ->
        [one] { $count } місяць
        [few] { $count } місяці
       *[other] { $count } місяців
    }
# $count (number): years
fiche-age-years =
    { $count ->
        [one] { $count } рік
        [few] { $count } роки
       *[other] { $count } років
    }
# $from (text): age
fiche-age-from = Вік: { $from } і більше
# $to (text): age
fiche-age-up-to = Вік: { $to } і менше
# $from, $to (text): ages
fiche-age-between = Вік: { $from } – { $to }

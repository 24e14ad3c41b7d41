### What can stand on any screen: buttons, the bar, opening hours and the fiche.

## The program

common-app-name = Onthaal
common-loading = Един момент, вече идва
common-back = Назад
common-close = Затвори
common-cancel = Отказ
common-clear = Изчисти
common-try-again = Опитайте пак
common-skip = Към съдържанието
common-start-failed = Onthaal не можа да се пусне

## The bar

common-faces = Какво искате да направите?
common-face-desk = Рецепция
common-face-staff = Търсене
common-face-kiosk = За посетители
common-cover = Скрий екрана (F2)
common-cover-text = Идваме при вас след малко. Заповядайте на кафе.
common-cover-back = Продължи

## Language and display

common-language = Изберете език
# $language (text): name of the language the page is in now
common-language-now = Език: { $language }. Изберете друг език
common-display = Букви и цветове
common-text-size = Големина на буквите
common-text-sample = Аа
common-text-1 = Обикновени
common-text-2 = По-големи
common-text-3 = Най-големи
common-contrast = Цветове
common-contrast-soft = Меки
common-contrast-high = Силен контраст
# $language (text): the language an untranslated text is in
common-untranslated = Само на { $language }

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

opening-now = Сега е отворено
# $from, $to (text): times, such as 9:30
opening-today = Днес е отворено от { $from } до { $to }
# $from, $to (text): times
opening-tomorrow = Утре е отворено от { $from } до { $to }
# $day (text): weekday with date; $from, $to (text): times
opening-day = Отворено: { $day }, от { $from } до { $to }

## The fiche

fiche-what = Какво е това?
fiche-for-whom = За кого?
fiche-where-when = Къде и кога?
fiche-how = Как да се свържете с тях?
fiche-costs = Колко струва?
fiche-languages = На какви езици?
fiche-wait = Трябва ли да се чака?
fiche-documents = Какво да носите със себе си?
fiche-is-not = Какво не е това?
fiche-free = Безплатно
fiche-place-secret = Този адрес е таен, за да пазим хората. Обадете се и се уговорете къде да се срещнете.
fiche-not-active = В момента това не работи. Първо попитайте.
# $areas (text): municipalities or neighbourhoods
fiche-area = За хора, които живеят тук: { $areas }
# $day (text): date
fiche-wait-asked = Питахме на { $day }
# $day (text): date
fiche-checked = Проверено на { $day }
# $day (text): date
fiche-checked-long-ago = Отдавна не е проверявано (последно на { $day }). Обадете се, преди да отидете.
# $count (number): months
fiche-age-months =
    { $count ->
        [one] { $count } месец
       *[other] { $count } месеца
    }
# $count (number): years
fiche-age-years =
    { $count ->
        [one] { $count } година
       *[other] { $count } години
    }
# $from (text): age
fiche-age-from = От { $from }
# $to (text): age
fiche-age-up-to = До { $to }
# $from, $to (text): ages
fiche-age-between = От { $from } до { $to }

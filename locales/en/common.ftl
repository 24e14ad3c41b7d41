### What can stand on any screen: buttons, the bar, opening hours and the fiche.

## The program

common-app-name = Onthaal
common-loading = Just a moment, it is coming
common-back = Back
common-close = Close
common-cancel = Cancel
common-clear = Clear
common-try-again = Try again
common-skip = Go to the content
common-start-failed = Onthaal could not start

## The bar

common-faces = What would you like to do?
common-face-desk = Desk
common-face-staff = Look up
common-face-kiosk = For visitors
common-cover = Hide the screen (F2)
common-cover-text = We will be with you in a moment. Please have a cup of coffee.
common-cover-back = Carry on

## Language and display

common-language = Choose a language
# $language (text): name of the language the page is in now
common-language-now = Language: { $language }. Choose another language
common-display = Letters and contrast
common-text-size = Size of the letters
common-text-sample = Aa
common-text-1 = Normal
common-text-2 = Larger
common-text-3 = Largest
common-contrast = Colours
common-contrast-soft = Soft
common-contrast-high = Strong contrast
# $language (text): the language an untranslated text is in
common-untranslated = Only in { $language }

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

opening-now = Open now
# $from, $to (text): times, such as 9:30
opening-today = Open today from { $from } to { $to }
# $from, $to (text): times
opening-tomorrow = Open tomorrow from { $from } to { $to }
# $day (text): weekday with date; $from, $to (text): times
opening-day = Open on { $day } from { $from } to { $to }

## The fiche

fiche-what = What is it?
fiche-for-whom = Who is it for?
fiche-where-when = Where and when?
fiche-how = How do you reach them?
fiche-costs = What does it cost?
fiche-languages = In which languages?
fiche-wait = Do you have to wait?
fiche-documents = What do you bring with you?
fiche-is-not = What it is not
fiche-free = Free
fiche-place-secret = This address is kept secret, to protect people. Call, and you can agree where to meet.
fiche-not-active = This is not running at the moment. Please ask first.
# $areas (text): municipalities or neighbourhoods
fiche-area = For people who live in { $areas }
# $day (text): date
fiche-wait-asked = We asked on { $day }
# $day (text): date
fiche-checked = Checked on { $day }
# $day (text): date
fiche-checked-long-ago = Not checked for a long time (last on { $day }). Please call before you go.
# $count (number): months
fiche-age-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
# $count (number): years
fiche-age-years =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
# $from (text): age
fiche-age-from = From { $from }
# $to (text): age
fiche-age-up-to = Up to { $to }
# $from, $to (text): ages
fiche-age-between = From { $from } to { $to }

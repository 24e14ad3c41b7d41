### What can stand on any screen: buttons, the bar, opening hours and the fiche.

## The program

common-app-name = Onthaal
common-loading = Chwileczkę, już ładujemy
common-back = Wróć
common-close = Zamknij
common-cancel = Anuluj
common-clear = Wyczyść
common-try-again = Spróbuj ponownie
common-skip = Do treści
common-start-failed = Nie udało się uruchomić Onthaal

## The bar

common-faces = Co chcesz zrobić?
common-face-desk = Recepcja
common-face-staff = Wyszukiwanie
common-face-kiosk = Dla gości
common-cover = Ukryj ekran (F2)
common-cover-text = Zaraz do Ciebie przyjdziemy. Zapraszamy na kawę.
common-cover-back = Dalej

## Language and display

common-language = Wybierz język
# $language (text): name of the language the page is in now
common-language-now = Język: { $language }. Wybierz inny język
common-display = Litery i kolory
common-text-size = Wielkość liter
common-text-sample = Aa
common-text-1 = Zwykłe
common-text-2 = Większe
common-text-3 = Największe
common-contrast = Kolory
common-contrast-soft = Łagodne
common-contrast-high = Mocny kontrast
# $language (text): the language an untranslated text is in
common-untranslated = Tylko w języku: { $language }

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

opening-now = Teraz otwarte
# $from, $to (text): times, such as 9:30
opening-today = Dziś otwarte od { $from } do { $to }
# $from, $to (text): times
opening-tomorrow = Jutro otwarte od { $from } do { $to }
# $day (text): weekday with date; $from, $to (text): times
opening-day = Otwarte: { $day }, od { $from } do { $to }

## The fiche

fiche-what = Co to jest?
fiche-for-whom = Dla kogo?
fiche-where-when = Gdzie i kiedy?
fiche-how = Jak się z nimi skontaktować?
fiche-costs = Ile to kosztuje?
fiche-languages = W jakich językach?
fiche-wait = Czy trzeba czekać?
fiche-documents = Co zabrać ze sobą?
fiche-is-not = Czym to nie jest?
fiche-free = Bezpłatnie
fiche-place-secret = Ten adres jest tajny, żeby chronić ludzi. Zadzwoń i umów się na spotkanie.
fiche-not-active = Teraz to nie działa. Najpierw zapytaj.
# $areas (text): municipalities or neighbourhoods
fiche-area = Dla osób, które mieszkają tutaj: { $areas }
# $day (text): date
fiche-wait-asked = Pytaliśmy: { $day }
# $day (text): date
fiche-checked = Sprawdzono: { $day }
# $day (text): date
fiche-checked-long-ago = Dawno nie sprawdzano (ostatnio: { $day }). Zadzwoń, zanim pójdziesz.
# $count (number): months
fiche-age-months =
    { $count ->
        [one] { $count } miesiąc
        [few] { $count } miesiące
       *[other] { $count } miesięcy
    }
# $count (number): years
fiche-age-years =
    { $count ->
        [one] { $count } rok
        [few] { $count } lata
       *[other] { $count } lat
    }
# $from (text): age
fiche-age-from = Wiek: { $from } i więcej
# $to (text): age
fiche-age-up-to = Wiek: { $to } i mniej
# $from, $to (text): ages
fiche-age-between = Wiek: { $from } – { $to }

### What can stand on any screen: buttons, the bar, opening hours and the fiche.

## The program

common-app-name = Onthaal
common-loading = O clipă, vine imediat
common-back = Înapoi
common-close = Închideți
common-cancel = Anulați
common-clear = Ștergeți
common-try-again = Încercați din nou
common-skip = La conținut
common-start-failed = Onthaal nu a putut porni

## The bar

common-faces = Ce doriți să faceți?
common-face-desk = Recepție
common-face-staff = Căutare
common-face-kiosk = Pentru vizitatori
common-cover = Ascundeți ecranul (F2)
common-cover-text = Venim imediat la dumneavoastră. Poftiți la o cafea.
common-cover-back = Continuați

## Language and display

common-language = Alegeți o limbă
# $language (text): name of the language the page is in now
common-language-now = Limba: { $language }. Alegeți altă limbă
common-display = Litere și culori
common-text-size = Mărimea literelor
common-text-sample = Aa
common-text-1 = Normale
common-text-2 = Mai mari
common-text-3 = Cele mai mari
common-contrast = Culori
common-contrast-soft = Blânde
common-contrast-high = Contrast puternic
# $language (text): the language an untranslated text is in
common-untranslated = Doar în { $language }

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

opening-now = Deschis acum
# $from, $to (text): times, such as 9:30
opening-today = Deschis astăzi de la { $from } la { $to }
# $from, $to (text): times
opening-tomorrow = Deschis mâine de la { $from } la { $to }
# $day (text): weekday with date; $from, $to (text): times
opening-day = Deschis { $day }, de la { $from } la { $to }

## The fiche

fiche-what = Ce este?
fiche-for-whom = Pentru cine?
fiche-where-when = Unde și când?
fiche-how = Cum luați legătura cu ei?
fiche-costs = Cât costă?
fiche-languages = În ce limbi?
fiche-wait = Trebuie așteptat?
fiche-documents = Ce aduceți cu dumneavoastră?
fiche-is-not = Ce nu este?
fiche-free = Gratuit
fiche-place-secret = Adresa este secretă, ca să protejăm oamenii. Sunați și stabiliți unde vă întâlniți.
fiche-not-active = Acum nu funcționează. Întrebați mai întâi.
# $areas (text): municipalities or neighbourhoods
fiche-area = Pentru cine locuiește în { $areas }
# $day (text): date
fiche-wait-asked = Am întrebat pe { $day }
# $day (text): date
fiche-checked = Verificat pe { $day }
# $day (text): date
fiche-checked-long-ago = Neverificat de mult timp (ultima dată pe { $day }). Sunați înainte de a merge.
# $count (number): months
fiche-age-months =
    { $count ->
        [one] { $count } lună
        [few] { $count } luni
       *[other] { $count } de luni
    }
# $count (number): years
fiche-age-years =
    { $count ->
        [one] { $count } an
        [few] { $count } ani
       *[other] { $count } de ani
    }
# $from (text): age
fiche-age-from = De la { $from }
# $to (text): age
fiche-age-up-to = Până la { $to }
# $from, $to (text): ages
fiche-age-between = De la { $from } până la { $to }

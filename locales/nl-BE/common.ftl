### Wat op elk scherm kan staan: knoppen, de balk, openingsuren en de fiche.

## Het programma

common-app-name = Onthaal
common-loading = Even geduld, het komt eraan
common-back = Terug
common-close = Sluiten
common-cancel = Toch niet
common-clear = Wissen
common-try-again = Probeer opnieuw
common-skip = Naar de inhoud
common-start-failed = Onthaal kon niet starten

## De balk

common-faces = Wat wil je doen?
common-face-desk = Balie
common-face-staff = Opzoeken
common-face-kiosk = Voor bezoekers
common-cover = Verberg het scherm (F2)
common-cover-text = We zijn zo bij je. Neem gerust een kop koffie.
common-cover-back = Verder

## Taal en weergave

common-language = Kies een taal
# $language (tekst): naam van de taal waarin de pagina nu staat
common-language-now = Taal: { $language }. Kies een andere taal
common-display = Letters en contrast
common-text-size = Grootte van de letters
common-text-sample = Aa
common-text-1 = Gewoon
common-text-2 = Groter
common-text-3 = Grootst
common-contrast = Kleuren
common-contrast-soft = Zacht
common-contrast-high = Sterk contrast
# $language (tekst): taal waarin een onvertaalde tekst staat
common-untranslated = Alleen in het { $language }

# Een woord van welkom in de taal zelf: in elk bestand hetzelfde.
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

## Open of dicht

opening-now = Nu open
# $from, $to (tekst): uren, zoals 9:30
opening-today = Vandaag open van { $from } tot { $to }
# $from, $to (tekst): uren
opening-tomorrow = Morgen open van { $from } tot { $to }
# $day (tekst): weekdag met datum; $from, $to (tekst): uren
opening-day = Open op { $day } van { $from } tot { $to }

## De fiche

fiche-what = Wat is het?
fiche-for-whom = Voor wie?
fiche-where-when = Waar en wanneer?
fiche-how = Hoe neem je contact op?
fiche-costs = Wat kost het?
fiche-languages = In welke talen?
fiche-wait = Moet je wachten?
fiche-documents = Wat breng je mee?
fiche-is-not = Wat is het niet?
fiche-free = Gratis
fiche-place-secret = Dit adres is geheim, om mensen te beschermen. Bel, dan spreken jullie af.
fiche-not-active = Dit gaat op dit moment niet door. Vraag het even na.
# $areas (tekst): gemeenten of buurten
fiche-area = Voor wie woont in { $areas }
# $day (tekst): datum
fiche-wait-asked = Gevraagd op { $day }
# $day (tekst): datum
fiche-checked = Nagekeken op { $day }
# $day (tekst): datum
fiche-checked-long-ago = Lang niet nagekeken (laatst op { $day }). Bel even voor je gaat.
# $count (getal): maanden
fiche-age-months =
    { $count ->
        [one] { $count } maand
       *[other] { $count } maanden
    }
# $count (getal): jaren
fiche-age-years =
    { $count ->
        [one] { $count } jaar
       *[other] { $count } jaar
    }
# $from (tekst): leeftijd
fiche-age-from = Vanaf { $from }
# $to (tekst): leeftijd
fiche-age-up-to = Tot { $to }
# $from, $to (tekst): leeftijden
fiche-age-between = Van { $from } tot { $to }

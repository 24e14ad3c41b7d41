### What can stand on any screen: buttons, the bar, opening hours and the fiche.

## The program

common-app-name = Onthaal
common-loading = Einen Moment, es kommt gleich
common-back = Zurück
common-close = Schließen
common-cancel = Doch nicht
common-clear = Löschen
common-try-again = Noch einmal versuchen
common-skip = Zum Inhalt
common-start-failed = Onthaal konnte nicht starten

## The bar

common-faces = Was möchten Sie tun?
common-face-desk = Empfang
common-face-staff = Nachschlagen
common-face-kiosk = Für Gäste
common-cover = Bildschirm verbergen (F2)
common-cover-text = Wir sind gleich bei Ihnen. Nehmen Sie sich gern einen Kaffee.
common-cover-back = Weiter

## Language and display

common-language = Wählen Sie eine Sprache
# $language (text): name of the language the page is in now
common-language-now = Sprache: { $language }. Andere Sprache wählen
common-display = Buchstaben und Farben
common-text-size = Größe der Buchstaben
common-text-sample = Aa
common-text-1 = Normal
common-text-2 = Größer
common-text-3 = Am größten
common-contrast = Farben
common-contrast-soft = Sanft
common-contrast-high = Starker Kontrast
# $language (text): the language an untranslated text is in
common-untranslated = Nur auf { $language }

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

opening-now = Jetzt offen
# $from, $to (text): times, such as 9:30
opening-today = Heute offen von { $from } bis { $to }
# $from, $to (text): times
opening-tomorrow = Morgen offen von { $from } bis { $to }
# $day (text): weekday with date; $from, $to (text): times
opening-day = Offen am { $day } von { $from } bis { $to }

## The fiche

fiche-what = Was ist das?
fiche-for-whom = Für wen?
fiche-where-when = Wo und wann?
fiche-how = Wie nimmt man Kontakt auf?
fiche-costs = Was kostet es?
fiche-languages = In welchen Sprachen?
fiche-wait = Muss man warten?
fiche-documents = Was sollten Sie mitbringen?
fiche-is-not = Was ist es nicht?
fiche-free = Kostenlos
fiche-place-secret = Diese Adresse ist geheim, um Menschen zu schützen. Rufen Sie an und machen Sie einen Treffpunkt aus.
fiche-not-active = Das findet im Moment nicht statt. Fragen Sie bitte vorher nach.
# $areas (text): municipalities or neighbourhoods
fiche-area = Für Menschen, die hier wohnen: { $areas }
# $day (text): date
fiche-wait-asked = Wir haben am { $day } gefragt
# $day (text): date
fiche-checked = Geprüft am { $day }
# $day (text): date
fiche-checked-long-ago = Lange nicht geprüft (zuletzt am { $day }). Rufen Sie an, bevor Sie hingehen.
# $count (number): months
fiche-age-months =
    { $count ->
        [one] { $count } Monat
       *[other] { $count } Monaten
    }
# $count (number): years
fiche-age-years =
    { $count ->
        [one] { $count } Jahr
       *[other] { $count } Jahren
    }
# $from (text): age
fiche-age-from = Ab { $from }
# $to (text): age
fiche-age-up-to = Bis zu { $to }
# $from, $to (text): ages
fiche-age-between = Von { $from } bis { $to }

### De balie op slot, wie overneemt, de instellingen van de tablet, en een fiche tonen aan een bezoeker.

## Op slot

lock-now = Op slot
lock-cover-hold = Hou deze knop drie tellen ingedrukt om verder te gaan
lock-title = De balie is op slot
lock-text = Tik de pincode in. Alles staat nog zoals het was.
lock-text-open = Alles staat nog zoals het was.
lock-handover-title = Klaar voor wie overneemt
lock-handover-text = Bedankt voor je werk. Wie na je komt, tikt de pincode in.
lock-handover-text-open = Bedankt voor je werk. Wie na je komt, tikt op Verder.
lock-pin = Pincode
lock-open = Verder
lock-erase = Wis het laatste cijfer
# $count (getal): cijfers die al ingetikt zijn
lock-digits =
    { $count ->
        [0] Nog geen cijfer ingetikt
        [one] { $count } cijfer ingetikt
       *[other] { $count } cijfers ingetikt
    }
lock-wrong = Dat is niet de juiste pincode. Probeer het rustig nog eens.
# $count (getal): seconden
lock-wait-seconds =
    { $count ->
        [one] Wacht nog { $count } seconde, dan kun je weer proberen.
       *[other] Wacht nog { $count } seconden, dan kun je weer proberen.
    }
# $count (getal): minuten
lock-wait-minutes =
    { $count ->
        [one] Wacht nog { $count } minuut, dan kun je weer proberen.
       *[other] Wacht nog { $count } minuten, dan kun je weer proberen.
    }
lock-forgotten = Pincode vergeten? De coördinator kan de balie met haar eigen pincode openen.
lock-forgotten-ask = Pincode vergeten? Vraag ze aan je coördinator of je back-up.
lock-soon = Het scherm gaat zo op slot. Raak het even aan als je nog bezig bent.

## Het menu in de balk

menu-open = Meer
menu-cover-short = Verberg
menu-title = Wat heb je nodig?
menu-handover = Aflossing
menu-handover-text = Geef de balie door aan wie na je komt.
menu-display-text = Maak de letters groter of de kleuren sterker.
menu-practice = Oefenen
menu-practice-text = Probeer alles uit in een verzonnen huis. Niets telt mee.
menu-tablet = Hoe gaat het met de tablet?
menu-tablet-text = Regels om voor te lezen als je belt voor hulp.
menu-settings = Instellingen
menu-settings-text = Voor coördinatoren.

## De instellingen

settings-title = Instellingen van deze tablet
settings-text = Wat je hier kiest, wordt meteen bewaard en geldt alleen voor deze tablet.
settings-leave = Klaar
settings-enter-text = Tik de pincode van de coördinator in.
settings-no-pin-title = Kies eerst een pincode voor coördinatoren
settings-no-pin = Nu kan iedereen aan de balie deze instellingen wijzigen.
settings-kept = Bewaard
settings-desk = Bij welke balie staat deze tablet?
settings-desk-none = Niet bij één vaste balie
settings-desk-empty = Je huis heeft nog geen balies. Een coördinator maakt ze in het beheer.
settings-start = Hoe begint de tablet?
settings-start-as-left = Zoals hij het laatst stond
settings-start-kiosk = Altijd voor bezoekers
settings-languages = Talen
settings-desk-languages = Aan de balie
settings-kiosk-languages = Voor bezoekers
settings-languages-hint = Nederlands is er altijd bij.
settings-visitor-languages = Samen kiezen en mee naar huis
settings-visitor-languages-text = Uit deze talen kies je bij elk gezin, wat hierboven ook staat.
settings-visitor-checked = Nagelezen
settings-visitor-draft = Nog niet nagelezen door iemand die de taal spreekt
settings-text-size = Letters bij het begin
settings-lock = Pincodes en slot
settings-desk-pin = Pincode van de balie
settings-desk-pin-text = Opent de balie, en het scherm van de bezoekers voor wie hier werkt.
settings-coordinator-pin = Pincode van de coördinator
settings-coordinator-pin-text = Opent deze instellingen.
settings-pin-set = Is ingesteld
settings-pin-unset = Nog niet ingesteld
settings-pin-choose = Kies een pincode
settings-pin-change = Kies een andere
settings-pin-remove = Neem weg
settings-pin-new = Nieuwe pincode
settings-pin-hint = 4 tot 8 cijfers. Kies geen geboortedatum of huisnummer.
settings-pin-again = Dezelfde pincode nog eens
settings-pin-shape = Een pincode heeft 4 tot 8 cijfers.
settings-pin-different = De twee pincodes zijn niet gelijk.
settings-pin-keep = Bewaar de pincode
settings-pin-remove-title = Pincode wegnemen?
settings-pin-remove-desk = Dan kan iedereen die voorbijkomt de balie openen.
settings-pin-remove-coordinator = Dan kan iedereen aan de balie deze instellingen wijzigen.
settings-auto-lock = Vanzelf op slot als niemand het scherm aanraakt
# $count (getal): minuten
settings-minutes =
    { $count ->
        [one] Na { $count } minuut
       *[other] Na { $count } minuten
    }
settings-auto-lock-needs-pin = Dit werkt zodra de balie een pincode heeft.
settings-centre = Het centrum
settings-centre-none = Deze tablet hoort nog bij geen centrum.
settings-centre-address = Adres van het centrum
settings-centre-hint = Wijzig dit alleen als het centrum verhuisd is.
settings-centre-keep = Bewaar het adres
settings-centre-wrong = Dat is geen veilig adres. Het begint met https.

## De tablet aan de telefoon

tablet-title = Zo gaat het met deze tablet
tablet-text = Lees deze regels voor aan wie je helpt. Over bezoekers staat er niets in.
tablet-version = Versie
tablet-id = Tablet
tablet-server = Centrum
tablet-state = Verbinding
tablet-last-good = Laatst in orde
tablet-never = Nog nooit
tablet-waiting = Wacht nog
tablet-refused = Geweigerd
tablet-directory = Sociale kaart
# $revision (tekst): hoe ver de sociale kaart gelezen is
tablet-directory-at = Stand { $revision }
# $revision (tekst): hoe ver de sociale kaart gelezen is
tablet-directory-differs = Stand { $revision }, verschilt van het centrum
tablet-free = Vrije ruimte
# $amount (tekst): getal
tablet-megabytes = { $amount } MB
tablet-clock = Klok
tablet-clock-right = Gelijk met het centrum
# $count (getal): minuten
tablet-clock-ahead =
    { $count ->
        [one] { $count } minuut voor
       *[other] { $count } minuten voor
    }
# $count (getal): minuten
tablet-clock-behind =
    { $count ->
        [one] { $count } minuut achter
       *[other] { $count } minuten achter
    }
tablet-sqlite = Databank
tablet-none = Geen
tablet-unknown = Onbekend
tablet-check = Controlewoord
tablet-check-text = Zie je later een ander woord, dan is er iets veranderd.

## Een fiche tonen aan een bezoeker

visitor-show = Toon aan bezoeker
visitor-languages = Kies je taal
visitor-close = Sluiten

## Licht of donker

settings-palette = Licht of donker
settings-palette-auto = Zoals de tablet
settings-palette-light = Licht
settings-palette-dark = Donker

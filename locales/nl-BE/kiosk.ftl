### De kiosk: wat een gezin leest. Korte zinnen, gewone woorden, warm.

kiosk-title = Huis van het Kind
kiosk-home = Begin
kiosk-stop = Stop en wis alles
kiosk-stop-short = Stop
kiosk-more-below = Meer hieronder

## Welkom

kiosk-welcome = Dag, fijn dat je er bent
kiosk-welcome-text = In welke taal wil je lezen?
kiosk-greeting-1 = Dag! Waar kijken we samen naar?
kiosk-greeting-2 = Welkom. Wat houdt jou bezig?
kiosk-greeting-3 = Hallo! Waar ben je naar op zoek?
kiosk-greeting-4 = Fijn dat je er bent. Wat wil je weten?
kiosk-greeting-5 = Kom erin. Waarover heb je een vraag?

## Zoeken en kiezen

kiosk-search = Zoek met je eigen woorden
kiosk-search-hint = Bijvoorbeeld: opvang
kiosk-choose-domain = Of kies waarover het gaat
kiosk-choose-theme = Wat past het best?
kiosk-whole-domain = Toon alles hierover
kiosk-themes-found = Bedoel je dit?
# $count (getal): aantal gevonden plekken
kiosk-results-count =
    { $count ->
        [0] Niets gevonden
        [one] { $count } plek waar je terechtkan
       *[other] { $count } plekken waar je terechtkan
    }
kiosk-nothing-title = Dat vonden we niet
kiosk-nothing-text = Probeer een ander woord, of vraag het aan iemand van het huis. We zoeken graag mee.
kiosk-fiche-talk = Nog een vraag hierover?

## Iemand aanspreken

kiosk-talk = Spreek iemand aan
kiosk-talk-title = Kom gerust met ons praten
kiosk-talk-text = Aan de balie zit iemand die tijd voor je maakt. Je hoeft geen afspraak te hebben en je naam niet te zeggen.
kiosk-talk-closed = Er zit nu niemand aan de balie. Kom gerust terug, of bel ons.
kiosk-talk-phone = Je kan ons ook bellen:
# $languages (tekst): namen van talen
kiosk-desk-speaks = Talen aan de balie: { $languages }
kiosk-show-desk = Toon dit aan de balie
kiosk-staff = Voor medewerkers
kiosk-staff-pin = Pincode van het huis
kiosk-staff-open = Naar de balie

## Dringend

kiosk-urgent = Dringend? Bel iemand
kiosk-urgent-title = Iemand bellen, nu meteen
kiosk-urgent-text = Deze nummers zijn gratis. Je hoeft je naam niet te zeggen, behalve bij 112.
urgent-name-112 = Brandweer, ziekenwagen of politie
urgent-text-112 = Bij gevaar of een ongeval. Dag en nacht.
urgent-name-1712 = Hulplijn bij geweld
urgent-text-1712 = Als iemand je pijn doet, of als je je zorgen maakt over een kind.
urgent-name-106 = Tele-Onthaal
urgent-text-106 = Als je met iemand wil praten. Dag en nacht.
urgent-name-102 = Awel
urgent-text-102 = Voor kinderen en jongeren, over alles.
urgent-name-1813 = Zelfmoordlijn
urgent-text-1813 = Als je denkt aan zelfmoord, of bang bent om iemand. Dag en nacht.

## Ben je er nog?

kiosk-idle-title = Ben je er nog?
kiosk-idle-text = Straks wissen we wat je bekeek, zodat niemand anders het ziet.
# $seconds (getal): seconden tot alles gewist wordt
kiosk-idle-seconds =
    { $seconds ->
        [one] Nog { $seconds } seconde
       *[other] Nog { $seconds } seconden
    }
kiosk-idle-stay = Ja, geef me meer tijd
kiosk-idle-stop = Nee, wis alles

## Dit ontbreekt

# $count (getal): aantal gevonden plekken
kiosk-results-weak =
    { $count ->
        [one] Misschien past { $count } plek toch
       *[other] Misschien past een van deze { $count } plekken toch
    }
kiosk-missing-ask = Is er niets voor jou bij?
kiosk-missing = Dit ontbreekt hier
kiosk-missing-text = We tellen alleen het onderwerp. Niet wie je bent en niet wat je typte.
kiosk-missing-thanks = Dank je. We tellen mee dat dit hier ontbreekt.

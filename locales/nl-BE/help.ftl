### Hulp voor wie aan de balie zit: wie je belt, en wat je doet en zegt.

help-buttons = Hulp
help-backup = Back-up
help-concern = Bezorgd om een kind
# Het eerste woord van help-concern, voor waar weinig plaats is.
help-concern-short = Bezorgd
help-cards = Wat zeg ik?

## Wie bel je?

help-backup-title = Wie bel je?
help-backup-text = Je staat er niet alleen voor. Bellen mag altijd, ook als je twijfelt.
# $theme (tekst): thema van de vraag die je aan het noteren bent
help-backup-about = Over: { $theme }
help-backup-about-off = Over iets anders
help-backup-now = Bel nu
help-backup-next = Of bel
help-backup-fallback = Neemt niemand op?
help-backup-themed = Gaat het hierover?
help-backup-none = Voor dit moment is niemand aangeduid
help-backup-none-text = Vraag het aan een collega of bel het huis. Bezorgd om een kind? Bel dan 1712, of 112 bij gevaar.
help-backup-no-phone = Geen nummer bekend
help-backup-house = Het huis zelf
# $name (tekst): naam van de persoon of de dienst
help-backup-fiche = Fiche van { $name }
# $parts (tekst): opsomming van help-why-…
help-why = Past bij { $parts }
help-why-theme = dit thema
help-why-site = deze plaats
help-why-channel = hoe de vraag binnenkwam
help-why-weekday = deze dag
help-why-half-day = deze halve dag
help-why-moment = dit moment
help-why-always = Voor alle vragen
help-hand-over = Noteer: overgedragen aan de back-up
help-hand-over-whole = De vraag is dan meteen bewaard.
help-hand-over-age = Daarna kies je alleen nog de leeftijd.
help-hand-over-theme = Daarna kies je alleen nog het thema en de leeftijd.

## Bezorgd om een kind

help-concern-title = Bezorgd om een kind?
help-concern-text = Neem je tijd. Je hoeft niets te bewijzen, en je draagt dit niet alleen.
help-concern-danger = Is er nu gevaar? Bel meteen
help-concern-steps = Wat je doet
help-concern-step-1 = Blijf rustig en luister. Ga ergens zitten waar niemand meeluistert.
help-concern-step-2 = Bel je back-up, ook als je twijfelt. Samen beslissen jullie wat er nu gebeurt.
help-concern-step-3 = Neemt niemand op? Bel 1712. Zij bekijken met jou wat een goede volgende stap is.
help-concern-step-4 = Zeg eerlijk wat je gaat doen, en met wie je erover praat.
help-concern-step-5 = Vertel je back-up wat je zag en hoorde, zo letterlijk mogelijk. Zet niets op papier of in Onthaal.
help-concern-after = Blijf er zelf niet mee zitten. Praat er vandaag nog over met je back-up of je coördinator.
help-concern-say = Wat je kan zeggen
help-concern-say-1 = “Goed dat je dit vertelt.”
help-concern-say-2 = “Ik luister. Neem gerust je tijd.”
help-concern-say-3 = “Het is niet jouw schuld.”
help-concern-say-4 = “Ik kan dit niet geheimhouden. Ik zeg je wel wat ik doe.”
help-concern-say-5 = “Ik vraag raad aan iemand die dit goed kent.”
help-concern-not = Wat je beter laat
help-concern-not-1 = Doorvragen naar details, of woorden in de mond leggen.
help-concern-not-2 = Beloven dat je zwijgt, of dat alles goed komt.
help-concern-not-3 = Iemand beschuldigen of partij kiezen.
help-concern-not-4 = Zelf op onderzoek gaan, of iemand aanspreken voor je overlegd hebt.
help-concern-call = Wie je nog kan bellen
help-line-name-112 = Ziekenwagen, brandweer
help-line-name-101 = Politie
help-line-name-1712 = Hulplijn over geweld, misbruik en kindermishandeling
help-line-text-1712 = Voor jou, en voor iedereen met een vraag of een zorg. Hulpverleners luisteren en geven raad. Gratis, en je hoeft je naam niet te zeggen. Niet dag en nacht, en geen noodnummer.
help-line-name-102 = Awel
help-line-text-102 = Voor kinderen en jongeren zelf, over alles. Gratis en zonder naam. Niet dag en nacht.
help-line-name-106 = Tele-Onthaal
help-line-text-106 = Voor wie met iemand wil praten. Ook voor jou, na zo’n gesprek. Dag en nacht.
help-line-name-1813 = Zelfmoordlijn
help-line-text-1813 = Voor wie aan zelfmoord denkt, of zich zorgen maakt om iemand. Dag en nacht.
help-concern-vk = Bij 1712 werken ook mensen van het Vertrouwenscentrum Kindermishandeling (VK). Je back-up kan als hulpverlener ook rechtstreeks naar het VK bellen.
help-concern-backup = Je back-up nu
help-concern-backup-all = Toon iedereen die je kan bellen
help-concern-nothing-kept = Onthaal onthoudt niet dat je dit las.
help-concern-count = Tel één keer, zonder iets erbij
help-concern-count-text = Dit hoeft niet. Het telt mee als één vraag, zonder thema, leeftijd of wie het was.
help-concern-counted = Geteld, met niets erbij.
help-concern-counted-before = Dat is daarnet al geteld.

## Kaarten

help-cards-title = Wat doe ik, wat zeg ik?
help-cards-search = Zoek in de kaarten
help-cards-search-hint = Typ een woord: school, boos, luiers…
# $theme (tekst): thema
help-cards-about = Over: { $theme }
help-cards-all = Alle kaarten
help-cards-procedure = Zo doen we het
help-cards-answer = Klaar antwoord
help-cards-concern = Bezorgd om een kind
help-cards-none = Geen kaart gevonden
help-cards-none-text = Probeer een ander woord, of bel je back-up.
help-cards-empty = Er zijn nog geen kaarten
help-cards-empty-text = De coördinator kan er schrijven. Ze komen dan vanzelf op deze tablet.
help-card-check = Nakijken
# $day (tekst): datum
help-card-check-title = Deze kaart gold tot { $day }
# $owner (tekst): rol van wie de kaart opvolgt
help-card-check-owner = Klopt ze nog? Vraag het na bij: { $owner }.
help-card-check-anyone = Klopt ze nog? Vraag het na bij je coördinator.
# $day (tekst): datum
help-card-until = Geldt tot { $day }
# $owner (tekst): rol van wie de kaart opvolgt
help-card-owner = Opgevolgd door: { $owner }
# $source (tekst): waar de tekst vandaan komt
help-card-source = Bron: { $source }
# $version (getal): hoeveelste versie
help-card-version = Versie { $version }
# $service (tekst): naam van de dienst
help-card-fiche = Open de fiche: { $service }
# $title (tekst): titel van de kaart
help-hint-one = Er is een kaart: { $title }
# $count (getal): hoeveel kaarten; $theme (tekst): thema
help-hint-many =
    { $count ->
        [one] Er is { $count } kaart over: { $theme }
       *[other] Er zijn { $count } kaarten over: { $theme }
    }
help-fiche-cards = Kaarten bij deze fiche

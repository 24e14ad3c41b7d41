### De balie: wat een vrijwilliger leest, na het gesprek.

## De balie openen en sluiten

desk-open-title = Goeiedag! Zullen we beginnen?
desk-open-text = Open de balie voor deze halve dag. Zo telt ook een rustige dag mee.
desk-open = Open de balie
desk-end = Sluit de balie
desk-end-title = De balie sluiten?
desk-end-text = Daarna kan je niets van deze halve dag nog terugnemen.
desk-end-zero = Geen vragen vandaag? Dat is ook een antwoord, en het telt.
desk-end-unsaved = Je bent nog een vraag aan het noteren. Sluit je nu, dan is die weg.
desk-end-yes = Sluit de balie

## Een vraag noteren

desk-step-theme = Waarover ging het?
desk-step-age = Over welke leeftijd ging het?
desk-step-outcome = Hoe liep het af?
desk-step-gap = Waarom lukte het niet?
desk-step-warmth = Hoe verwees je door?
desk-step-ready = Klopt het zo?
desk-drop = Bewaar deze vraag niet
desk-theme-search = Zoek een thema met gewone woorden
desk-theme-search-hint = Typ een woord: pampers, huiswerk, slapen…
# $count (getal): aantal thema's
desk-theme-found =
    { $count ->
        [one] { $count } thema gevonden
       *[other] { $count } thema's gevonden
    }
desk-theme-none = Geen thema gevonden. Wis het vak om er zelf een te kiezen, of probeer een ander woord.
desk-all-domains = Alle onderwerpen
desk-direct = Vaak gevraagd
desk-recent-mark = vandaag
desk-only-listened = Alleen geluisterd
desk-only-listened-text = Ook dat is helpen. Kies daarna waarover het ging.
desk-no-theme = Geen duidelijk thema
desk-no-theme-text = Dat geeft niet.
desk-domains = Alle onderwerpen
desk-age-preconception = nog niet zwanger
desk-age-prenatal = voor de geboorte
desk-age-age-0-3 = baby of peuter
desk-age-age-3-6 = kleuter
desk-age-age-6-12 = lagere school
desk-age-age-12-18 = tiener
desk-age-age-18-24 = jongvolwassene
desk-age-all-ages = het hele gezin
desk-age-not-asked = hoeft ook niet
desk-outcomes-first = Meestal
desk-outcomes-here = Hier geholpen
desk-outcomes-onwards = Verder op weg
desk-outcomes-stuck = Niet verder geraakt
desk-outcomes-other = Andere
desk-outcomes-more = Andere
desk-keys = Met toetsen: 1 tot 9 kiest, typen zoekt, Backspace gaat terug, + is nog een vraag, Ctrl Z neemt terug.
desk-skip = Sla over
desk-same-talk = In hetzelfde gesprek

## Meer over het gesprek

desk-details = Meer noteren
desk-detail-asker = Wie vroeg het?
desk-detail-channel = Hoe kwam de vraag binnen?
desk-detail-language = In welke taal praatten jullie?
desk-detail-interpreter = Was er een tolk nodig?
desk-detail-doors = Is er al bij een andere dienst gevraagd?
desk-yes = Ja
desk-no = Nee
desk-channel-none = Langs waar?

## Bewaren

# $count (getal): aantal vragen
desk-ready =
    { $count ->
        [one] { $count } vraag om te bewaren.
       *[other] { $count } vragen om samen te bewaren.
    }
desk-save = Bewaar
desk-another = Nog een vraag in dit gesprek
desk-more = Nog een vraag
desk-to-whom = Naar wie? Kies het samen, dan kan er een blad of kaartje mee.
desk-add-details = Verbeter of vul aan
# $count (getal): aantal vragen
desk-saved =
    { $count ->
        [one] Genoteerd. Dank je!
       *[other] { $count } vragen genoteerd. Dank je!
    }
desk-undo = Neem terug
# $theme (tekst): thema van de vraag
desk-undo-this = Neem terug: { $theme }
desk-undone = Teruggenomen. Er is niets van bewaard.
desk-gap-does-not-exist = Bestaat hier niet
desk-gap-wrong-age = Niet voor deze leeftijd
desk-gap-too-far = Te ver
desk-gap-too-expensive = Te duur
desk-gap-unknown-to-us = We kennen niets
desk-gap-full-waiting-list = Volzet
desk-gap-hours-do-not-fit = De uren passen niet
desk-gap-temporary-stopped = Gestopt
desk-gap-other = Andere reden…
desk-warmth-details-given = Gegevens meegegeven
desk-warmth-explained = Uitgelegd
desk-warmth-contact-together = Samen gebeld
desk-warmth-announced = Aangekondigd
desk-warmth-introduced = Voorgesteld
desk-warmth-accompanied = Meegegaan

## Verbeteren

desk-mend-title = Verbeteren
desk-mend = Verbeter
# $theme (tekst): thema van de vraag
desk-mend-this = Verbeter: { $theme }
# $theme (tekst): thema van de vraag
desk-leave-out = Laat weg: { $theme }
desk-mend-text = Tik op wat anders moet.
desk-mend-save = Bewaar zo
desk-mend-drop = Laat zoals het was
desk-mend-busy = Je bent nog een vraag aan het noteren. Maak die eerst af, of bewaar ze niet.

## Hulp bij het gesprek

desk-aid = Hulp bij het gesprek
desk-aid-title = Samen de vraag helder krijgen
desk-aid-text = Voor als je even zoekt wat je kan vragen. Er is niets in te vullen, en er wordt niets bewaard.
desk-aid-behind = Wat is de vraag achter de vraag?
desk-aid-behind-say = ‘Wat maakt dat je hier nu mee komt?’ Een stilte mag.
desk-aid-who = Over wie gaat het?
desk-aid-who-say = ‘Voor wie zoek je dit? Hoe oud is je kind?’ Een naam is nooit nodig.
desk-aid-tried = Wat is er al geprobeerd?
desk-aid-tried-say = ‘Waar ben je al geweest? Wat hielp een beetje?’
desk-aid-help = Wat zou helpen?
desk-aid-help-say = ‘Wat zou voor jou een goede eerste stap zijn?’ De ander kiest.
desk-aid-close = Klaar

## Vandaag

desk-today = Deze halve dag
# $half_day (tekst): voormiddag, namiddag, avond; $day (tekst): weekdag met datum
desk-session-when = { $half_day }, { $day }
# $intakes (getal): gesprekken; $questions (getal): vragen
desk-counts =
    { $intakes ->
        [one] { $intakes } gesprek
       *[other] { $intakes } gesprekken
    }, { $questions ->
        [one] { $questions } vraag
       *[other] { $questions } vragen
    }
desk-today-empty = Nog niets genoteerd
desk-today-empty-text = Luisteren komt eerst. Noteren kan na het gesprek.
# $number (getal): het hoeveelste gesprek van de halve dag
# $count (getal): vragen in dat gesprek
desk-talk =
    { $count ->
        [one] Gesprek { $number }
       *[other] Gesprek { $number }, { $count } vragen
    }

### De balie: wat een vrijwilliger leest, na het gesprek.

## De balie openen en sluiten

desk-open-title = Goeiedag! Zullen we beginnen?
desk-open-text = Open de balie voor deze halve dag. Zo telt ook een rustige dag mee.
desk-open-site = Waar zit je vandaag?
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
desk-drop = Laat deze vraag vallen
desk-theme-search = Zoek een thema met gewone woorden
desk-theme-search-hint = Typ een woord: pampers, huiswerk, slapen…
# $count (getal): aantal thema's
desk-theme-found =
    { $count ->
        [one] { $count } thema gevonden
       *[other] { $count } thema's gevonden
    }
desk-theme-none = Geen thema gevonden. Wis het vak om er zelf een te kiezen, of probeer een ander woord.
desk-all-domains = Alle domeinen
desk-recent = Vandaag al genoteerd
desk-domains = Kies een domein
desk-outcomes-here = Hier geholpen
desk-outcomes-onwards = Verder op weg
desk-outcomes-stuck = Niet verder geraakt
desk-outcomes-other = Andere
desk-skip = Sla over
desk-same-talk = In hetzelfde gesprek

## Meer over het gesprek

desk-details = Meer over dit gesprek
desk-detail-asker = Wie vroeg het?
desk-detail-channel = Hoe kwam de vraag binnen?
desk-detail-language = In welke taal praatten jullie?
desk-detail-interpreter = Er was een tolk nodig
desk-detail-usual = Zoals gewoonlijk

## Bewaren

# $count (getal): aantal vragen
desk-ready =
    { $count ->
        [one] { $count } vraag om te bewaren.
       *[other] { $count } vragen om samen te bewaren.
    }
desk-save = Bewaar
desk-another = Nog een vraag in dit gesprek
desk-add-details = Vul aan
# $count (getal): aantal vragen
desk-saved =
    { $count ->
        [one] Genoteerd. Dank je!
       *[other] { $count } vragen genoteerd. Dank je!
    }
desk-undo = Neem terug
# $theme (tekst): thema van de vraag
desk-undo-this = Neem terug: { $theme }

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

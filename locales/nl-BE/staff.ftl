### Opzoeken: de sociale kaart voor wie aan de balie zit.

staff-title = Waar kan een gezin terecht?
staff-search = Zoek in de sociale kaart
staff-search-hint = Typ een vraag, een thema of een naam
staff-themes-found = Thema's in deze woorden
# $count (getal): aantal gevonden diensten
staff-count =
    { $count ->
        [one] { $count } gevonden
       *[other] { $count } gevonden
    }
staff-nothing = Niets gevonden
staff-nothing-text = Probeer een ander woord, of neem een filter weg.

## Filters

# $count (getal): hoeveel filters er aan staan
staff-filters =
    { $count ->
        [0] Filters
        [one] Filters ({ $count } aan)
       *[other] Filters ({ $count } aan)
    }
staff-filters-clear = Alle filters weg
staff-filter-any = Maakt niet uit
staff-filter-open = Nu open
staff-filter-free = Gratis
staff-filter-theme = Thema
staff-filter-age = Leeftijd
staff-filter-municipality = Gemeente
staff-filter-language = Taal
staff-filter-intake = Hoe ga je erheen

## De fiche

staff-fiche = Fiche
staff-fiche-close = Sluit de fiche
staff-choose = Kies een resultaat
staff-choose-text = De fiche komt hier, in het Nederlands en in een taal naar keuze.
staff-beside = Taal naast het Nederlands
staff-which = Welke taal zie je?
staff-contact-people = Contactpersonen

## Wat zoek je op?

staff-tabs = Wat zoek je op?
staff-tab-services = Aanbod
staff-tab-people = Wie is wie

## Meer filters

staff-filter-with-house = Open terwijl wij open zijn
staff-filter-capacity = Is er plaats?
# $theme (tekst): thema; $count (getal): aantal diensten
staff-filter-theme-count = { $theme } ({ $count })
# $count (getal): aantal gevonden diensten
staff-filters-show =
    { $count ->
        [0] Niets gevonden
        [one] Toon { $count } resultaat
       *[other] Toon { $count } resultaten
    }
staff-chips = Filters die aan staan
staff-chip-off = weg ermee
# $language (tekst): taal
staff-chip-language = Spreekt { $language }
# $count (getal): zoveel zijn er zeker
staff-count-more = Meer dan { $count } gevonden
# $count (getal): aantal gevonden diensten
staff-count-weak =
    { $count ->
        [one] Misschien toch: { $count } gevonden
       *[other] Misschien toch: { $count } gevonden
    }
staff-print = Druk af

## Twee naast elkaar

compare-pick = Vergelijk
# $name (tekst): naam van de dienst
compare-pick-this = Vergelijk { $name }
# $count (getal): hoeveel gekozen, 1 of 2
compare-picked =
    { $count ->
        [one] Kies nog één resultaat om te vergelijken
       *[other] Twee gekozen
    }
compare-go = Leg ze naast elkaar
compare-title = Twee fiches naast elkaar
compare-close = Terug naar de resultaten
compare-differences = Toon alleen wat verschilt
compare-all = Toon alles
# $count (getal): hoeveel punten verschillen
compare-count =
    { $count ->
        [0] Ze zijn op elk punt gelijk
        [one] { $count } punt verschilt
       *[other] { $count } punten verschillen
    }
compare-same = Gelijk
compare-unknown = Niet geweten
compare-capacity = Is er plaats?
compare-intake = Hoe ga je erheen?
compare-open = Wanneer open?
compare-where = Waar?
compare-ages = Voor wie?
compare-area = Voor welke gemeenten?
compare-cost = Wat kost het?
compare-wait = Moet je wachten?
compare-languages = In welke talen?
compare-anonymous = Je naam zeggen?
compare-access = Binnen met buggy of rolstoel
compare-bus = Met bus of te voet
compare-documents = Wat breng je mee?
compare-is-not = Wat is het niet?
compare-phone = Telefoon
compare-checked = Nagekeken

## Wie is wie

who-title = Wie is wie
who-search = Zoek een organisatie, een persoon of een functie
who-search-hint = Typ een naam, een functie of een thema
# $count (getal): aantal organisaties
who-count =
    { $count ->
        [one] { $count } organisatie
       *[other] { $count } organisaties
    }
who-nothing = Niemand gevonden
who-nothing-text = Probeer een ander woord, of kies een ander thema.
who-self = Door burgers zelf
# $themes (tekst): thema's; $count (getal): hoeveel nog
who-themes-more =
    { $count ->
        [one] { $themes } en nog { $count } thema
       *[other] { $themes } en nog { $count } thema's
    }
# $service (tekst): naam van de dienst
who-for = voor { $service }
# $count (getal): aantal diensten
who-services =
    { $count ->
        [one] Wat ze doen: { $count } dienst
       *[other] Wat ze doen: { $count } diensten
    }

## Dit ontbreekt

missing-ask = Zit er niets passends bij?
missing-note = Dit ontbreekt hier
missing-busy = Aan de balie staat nog een vraag open. Maak die eerst af.
missing-to-desk = Naar de balie

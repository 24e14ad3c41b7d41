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
staff-together = Samen bekijken
staff-together-stop = Weer voor mij
staff-contact-people = Contactpersonen

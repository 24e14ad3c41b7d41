### De sociale kaart op papier, voor als de tablet niet werkt.

booklet-tab = Op papier
booklet-title = Sociale kaart op papier
booklet-about = Voor als de tablet of de stroom uitvalt. Druk elke week een nieuw boekje af en gooi het oude weg. Er staan geen namen van mensen in.
booklet-print = Druk het boekje af
# $services (getal): diensten; $chapters (getal): hoofdstukken
booklet-size = { $services } { $services ->
        [one] dienst
       *[other] diensten
    } in { $chapters } { $chapters ->
        [one] hoofdstuk
       *[other] hoofdstukken
    }
# $count (getal): diensten die er niet in staan
booklet-left-out = { $count } { $count ->
        [one] dienst past er niet in. Die vind
       *[other] diensten passen er niet in. Die vind
    } je alleen op de tablet.
booklet-inside = Wat staat erin?
# $count (getal): diensten
booklet-chapter-size = { $count } { $count ->
        [one] dienst
       *[other] diensten
    }
booklet-other = Andere
booklet-empty = Er staat nog niets in de sociale kaart
booklet-empty-text = Zodra de tablet ze heeft opgehaald, kan je ze hier afdrukken.

## Op het papier zelf

# $day (tekst): dag
booklet-day = Gedrukt op { $day }
booklet-throw-away = Ouder dan een week? Neem een nieuw boekje.
booklet-urgent = Gevaar: 112 · Geweld of zorgen om een kind: 1712 · Awel: 102 · Tele-Onthaal: 106 · Zelfmoordlijn: 1813
booklet-phone = Tel.

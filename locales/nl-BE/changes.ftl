### Wat er veranderde sinds deze balie het laatst open was: in twintig seconden gelezen.

changes-title = Wat is er veranderd?
changes-text = Sinds deze balie het laatst open was. Even lezen, en je bent weer mee.
changes-start = Aan de slag
changes-later = Lees ik straks
# $count (getal): veranderingen die nog niet gelezen zijn
changes-again =
    { $count ->
        [one] { $count } verandering om te lezen
       *[other] { $count } veranderingen om te lezen
    }
# $count (getal): veranderingen die niet op het scherm staan
changes-more =
    { $count ->
        [one] En nog { $count } kleinere verandering.
       *[other] En nog { $count } kleinere veranderingen.
    }
# $count (getal): diensten van één organisatie
changes-services =
    { $count ->
        [one] { $count } dienst
       *[other] { $count } diensten
    }
changes-what-new = Nieuw in de sociale kaart
changes-what-back = Weer open
changes-what-stopped = Bestaat niet meer
changes-what-paused = Tijdelijk dicht
changes-what-capacity-has-capacity = Er is weer plaats
changes-what-capacity-waiting-list = Er is een wachtlijst
changes-what-capacity-full = Volzet
changes-what-capacity-ask-first = Vraag eerst of er plaats is
changes-what-hours = Andere uren
changes-what-phone = Ander telefoonnummer
changes-what-place = Ander adres
changes-what-card = Deze kaart zegt nu iets anders
changes-what-card-new = Nieuwe kaart
changes-what-backup = Wie je kan bellen, is veranderd
changes-what-event-cancelled = Gaat niet door
changes-what-event-postponed = Uitgesteld
changes-what-event-full = Volzet

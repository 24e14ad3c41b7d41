### De links waarmee partners hun eigen pagina openen.

beheer-partners-nav = Partners
beheer-partners-title = Partners
beheer-partners-text = Met een link opent een partner zijn eigen pagina, zonder account: is er plaats, kloppen de fiches nog, en is een gezin met een kaart gekomen.
beheer-partners-search = Zoek een organisatie
beheer-partners-empty = Geen organisatie gevonden
beheer-partners-empty-text = Probeer een ander woord, of zet de organisatie eerst in de sociale kaart.
# $count (getal): diensten in de sociale kaart
beheer-partners-services =
    { $count ->
        [one] { $count } dienst in de sociale kaart
       *[other] { $count } diensten in de sociale kaart
    }
beheer-partners-none = Nog geen link
beheer-partners-revoked = De link is weggenomen
# $day (tekst): datum
beheer-partners-works = Heeft een link sinds { $day }
beheer-partners-make = Maak een link
# $name (tekst): naam van de organisatie
beheer-partners-make-named = Maak een link voor { $name }
beheer-partners-renew = Maak een nieuwe link
# $name (tekst): naam van de organisatie
beheer-partners-renew-named = Maak een nieuwe link voor { $name }
# $name (tekst): naam van de organisatie
beheer-partners-renew-ask = Een nieuwe link voor { $name }?
beheer-partners-renew-text = De oude link werkt dan meteen niet meer. Bezorg de partner de nieuwe kaart.
beheer-partners-revoke = Neem de link weg
# $name (tekst): naam van de organisatie
beheer-partners-revoke-named = Neem de link van { $name } weg
# $name (tekst): naam van de organisatie
beheer-partners-revoke-ask = De link van { $name } wegnemen?
beheer-partners-revoke-text = Niemand kan de pagina dan nog openen. Je kan later een nieuwe link maken.
# $name (tekst): naam van de organisatie
beheer-partners-revoked-now = De link van { $name } werkt niet meer.
beheer-partners-keep = Laat zo
# $name (tekst): naam van de organisatie
beheer-partners-made = De link voor { $name }
beheer-partners-once = Je ziet deze link maar één keer. Druk de kaart af, of kopieer de link.
beheer-partners-print = Druk de kaart af
beheer-partners-done = Klaar
# $name (tekst): naam van de organisatie
beheer-partners-qr = QR-code van de link voor { $name }
beheer-partners-card-text = Scan de code of typ de link. Zeg of er plaats is, of alles nog klopt, en of een gezin met een kaart gekomen is.
beheer-partners-card-care = Bewaar deze kaart bij jullie team: wie de link heeft, kan in jullie naam antwoorden.

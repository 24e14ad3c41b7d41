### Kort briefje van een balie voor wie erna komt. Alleen op deze tablet, één dag.

note-title = Briefje voor je collega
note-text = Alleen op deze tablet, één dag lang. Niets over personen.
note-none = Er hangt geen briefje.
note-write = Schrijf een briefje
note-label = Wat moet je collega weten?
note-example = Bijvoorbeeld: de folders over zwemmen zijn op.
# $count (getal): tekens die er staan; $limit (getal): tekens die er mogen staan
note-count = { $count } van { $limit } tekens
# $over (getal): tekens te veel
note-too-long = Te lang: haal er { $over } { $over ->
        [one] teken
       *[other] tekens
    } af.
note-keep = Hang op
note-keep-anyway = Toch zo ophangen
note-cancel = Laat maar
# $hours (getal): uren tot het weg is
note-hours = Nog { $hours } uur
note-drop = Haal dit briefje weg
# $text (tekst): begin van het briefje
note-drop-this = Haal weg: { $text }
note-kept = Het briefje hangt er.

## Als er iets van een persoon in staat

note-blocked-title = Zo bewaren we het niet
note-blocked-text = Met dit stukje kan iemand teruggevonden worden. Haal het weg, dan kan de rest blijven.
note-asks-title = Gaat dit over iemand?
note-asks-text = Je collega kan verder zonder te weten wie het is.
note-remove = Haal weg
# $piece (tekst): stukje uit het briefje
note-remove-this = Haal weg: { $piece }
# $word (tekst): neutraal woord
note-replace = Schrijf “{ $word }”
note-instead-name = iemand
note-instead-address = in de buurt
# Na “de” of “het”, in plaats van een adres.
note-instead-address-named = buurt
note-instead-rare-trait = een gezin
note-kind-national-number = Dit lijkt een rijksregisternummer.
note-kind-iban = Dit lijkt een rekeningnummer.
note-kind-phone = Dit lijkt een telefoonnummer. Nummers van diensten staan op hun fiche.
note-kind-email = Dit lijkt een e-mailadres.
note-kind-url = Dit lijkt een webadres. Dat van een dienst staat op haar fiche.
note-kind-handle = Dit lijkt een naam op sociale media.
note-kind-plate = Dit lijkt een nummerplaat.
note-kind-document = Dit lijkt het nummer van een kaart of een dossier.
note-kind-birth-date = Dit lijkt een geboortedatum. “Een baby” of “een kleuter” is genoeg.
note-kind-address = Dit lijkt een adres.
note-kind-name = Dit lijkt een naam.
note-kind-rare-trait = Hieraan kan een buur iemand herkennen.

### De sociale kaart binnenhalen en buitenhalen, in de webapp van het centrum.

## Wegwijs

exchange-in = Binnenhalen
exchange-out = Buitenhalen
exchange-twins = Dubbels
exchange-upkeep-nav = Sociale kaart bijhouden

beheer-problem-too-large = Dit is te groot. Eén bestand mag tot 20 MB groot zijn.
beheer-problem-changed-meanwhile = Iemand anders veranderde intussen iets. Kijk het opnieuw na.

## Binnenhalen: het bestand

exchange-in-title = Binnenhalen
exchange-in-text = Breng een bestand mee met aanbod. Je ziet eerst wat er zou gebeuren. Er verandert niets tot je op Overnemen klikt.
exchange-steps = Stappen
exchange-step-file = Bestand
exchange-step-columns = Kolommen
exchange-step-twins = Dubbels
exchange-step-check = Nakijken en overnemen
exchange-drop = Sleep je bestand hierheen
exchange-drop-or = of
exchange-pick = Kies een bestand
exchange-drop-hint = Een rekenblad (Excel of CSV), een HSDS-pakket of een uitvoer uit een andere sociale kaart. Tot 20 MB.
exchange-template = Begin je van nul? Neem het lege rekenblad
exchange-template-text = Met alle kolommen en uitleg erbij.
exchange-reading = Even lezen …
exchange-add-file = Nog een bestand erbij
exchange-drop-file = Bestand weglaten
# $name (tekst): naam van het bestand
exchange-drop-file-named = { $name } weglaten
# $rows (getal): aantal rijen
exchange-format-sheet =
    { $rows ->
        [one] Een rekenblad met { $rows } rij
       *[other] Een rekenblad met { $rows } rijen
    }
exchange-format-hsds-json = Een HSDS-bestand (JSON)
exchange-format-ndjson = Een HSDS-bestand, één dienst per regel
exchange-format-hsds-package = Een HSDS-pakket met tabellen
exchange-format-hsds-table = Een tabel uit een HSDS-pakket
exchange-format-sociale-kaart = Een uitvoer uit de Sociale Kaart
exchange-format-uitdatabank = Een uitvoer uit de UiTdatabank
exchange-fault-title = Dit bestand kunnen we niet lezen
# $line (getal): regel in het bestand
exchange-fault-line = Op regel { $line }.
# $line (getal): regel in het bestand; $column (getal): kolom in die regel
exchange-fault-place = Op regel { $line }, kolom { $column }.
# $path (tekst): plaats in het bestand
exchange-fault-path = Bij { $path }.
exchange-fault-out = Laat het bestand dat niet lukt weg, of verbeter het en kies het opnieuw. Pas dan kan je zien wat er zou gebeuren.
exchange-start-over = Weggooien en opnieuw beginnen
exchange-until = Dit ligt hier een dag klaar, alleen voor jou. Neem je niets over, dan wordt het weggegooid.
exchange-gone = Dit bestand ligt hier niet meer klaar. Kies het opnieuw.

## Binnenhalen: de kolommen

exchange-columns-title = Welke kolom is wat?
exchange-columns-text = We hebben zelf al gekeken. Klopt het niet, kies dan wat er in de kolom staat.
# $header (tekst): kop van de kolom
exchange-columns-choose = Wat staat er in { $header }?
exchange-columns-nothing = Niet gebruiken
exchange-columns-empty = Deze kolom is leeg.
exchange-columns-samples = Bijvoorbeeld
exchange-columns-done = Kolommen kloppen
# $fields (tekst): opsomming van velden
exchange-columns-missing = Nog geen kolom voor: { $fields }. Zonder komen nieuwe rijen er niet in.
# $count (getal): aantal kolommen
exchange-columns-unused =
    { $count ->
        [one] { $count } kolom gebruiken we niet.
       *[other] { $count } kolommen gebruiken we niet.
    }

## Binnenhalen: nakijken

exchange-check-title = Dit zou er gebeuren
exchange-tabs = Wat wil je nakijken?
exchange-tab-new = Nieuw
exchange-tab-changed = Gewijzigd
exchange-tab-unchanged = Ongewijzigd
exchange-tab-warnings = Let op
exchange-tab-errors = Lukt niet
exchange-tab-new-means = komt erbij
# $count (getal): aantal gewijzigde velden
exchange-tab-changed-means =
    { $count ->
        [one] met samen { $count } wijziging
       *[other] met samen { $count } wijzigingen
    }
exchange-tab-unchanged-means = blijft zoals het is
exchange-tab-warnings-means = we nemen het over, maar kijk even mee
exchange-tab-errors-means = iets hiervan nemen we niet over
exchange-none-new = Er komt niets bij.
exchange-none-changed = Er wijzigt niets.
exchange-none-unchanged = Er is niets dat hetzelfde blijft.
exchange-none-warnings = Niets om op te letten.
exchange-none-errors = Alles kan overgenomen worden.
# $row (getal): rijnummer zoals in het rekenblad
exchange-row = Rij { $row }
# $row (getal): rijnummer; $sheet (tekst): naam van het blad
exchange-row-sheet = Rij { $row } van blad { $sheet }
# $line (getal): regel
exchange-line = Regel { $line }
exchange-before = Nu
exchange-after = Wordt
exchange-empty = leeg
exchange-part-new = nieuw
exchange-part-gone = gaat weg
# $count (getal): aantal velden die niet getoond worden
exchange-more-fields =
    { $count ->
        [one] en nog { $count } ander veld
       *[other] en nog { $count } andere velden
    }
exchange-show-fields = Toon wat erin staat
# $from (getal), $to (getal), $total (getal): eerste, laatste en aantal
exchange-page = { $from } tot { $to } van { $total }
exchange-page-previous = Vorige
exchange-page-next = Volgende

## Overnemen

exchange-take-title = Overnemen?
# $new (getal): aantal nieuwe; $changed (getal): aantal gewijzigde
exchange-take-text = { $new } nieuw en { $changed } gewijzigd. Alles gaat in één keer in de sociale kaart en staat daarna op alle tablets.
# $errors (getal): aantal rijen die niet lukken
exchange-take-errors =
    { $errors ->
        [one] In { $errors } rij klopt er iets niet. Wat niet klopt, nemen we niet over; de rest wel.
       *[other] In { $errors } rijen klopt er iets niet. Wat niet klopt, nemen we niet over; de rest wel.
    }
# $undecided (getal): aantal dubbels waarover niet beslist is
exchange-take-undecided =
    { $undecided ->
        [one] Over { $undecided } mogelijke dubbel besliste je nog niet. Die komt er apart bij.
       *[other] Over { $undecided } mogelijke dubbels besliste je nog niet. Die komen er apart bij.
    }
exchange-take = Overnemen
exchange-nothing-to-take = Er is niets om over te nemen: de sociale kaart weet dit allemaal al.
exchange-changed-meanwhile = Iemand anders veranderde intussen iets in de sociale kaart. Hieronder staat opnieuw wat er zou gebeuren. Kijk het na en neem dan over.
exchange-done-title = Overgenomen
# $new (getal): aantal nieuwe; $changed (getal): aantal gewijzigde
exchange-done-text = { $new } nieuw en { $changed } gewijzigd. De tablets halen het bij hun volgende verbinding op.
exchange-done-directory = Bekijk de sociale kaart
exchange-done-again = Nog iets binnenhalen

## Dubbels

# $count (getal): aantal mogelijke dubbels
exchange-twins-found =
    { $count ->
        [one] { $count } mogelijke dubbel
       *[other] { $count } mogelijke dubbels
    }
exchange-twins-found-text = Dit lijkt al in de sociale kaart te staan. Beslis of het hetzelfde is.
exchange-twins-look = Bekijk de dubbels
exchange-twins-ready = Verder naar nakijken
exchange-twins-title = Dubbels
exchange-twins-text = Organisaties en diensten die misschien twee keer in de sociale kaart staan.
exchange-twins-none = Geen dubbels gevonden
exchange-twins-none-text = Niets lijkt twee keer in de sociale kaart te staan.
exchange-twins-here = Staat er al
exchange-twins-fresh = Komt binnen
exchange-twins-one = De ene
exchange-twins-other = De andere
exchange-twins-same = Dit is dezelfde
exchange-twins-different = Dit zijn er twee
exchange-twins-decided-same = Wordt samengevoegd
exchange-twins-decided-different = Blijft apart
exchange-twins-undo = Toch anders
exchange-twins-merged = Samengevoegd. Wat naar de ene verwees, verwijst nu naar de andere.
exchange-twins-fields = Wat houden we?
exchange-twins-rest = Telefoons, adressen, uren en talen van beide blijven. Wat bij allebei hetzelfde is, staat er één keer.
# $score (getal): hoe zeker, op honderd
exchange-twins-score = { $score } % zeker
exchange-twins-why = Waarom we dit denken
# $shared (tekst): het nummer
exchange-like-same-kbo = Zelfde ondernemingsnummer: { $shared }
exchange-like-same-name = Zelfde naam
exchange-like-similar-name = Bijna dezelfde naam
# $shared (tekst): het nummer
exchange-like-same-phone = Zelfde telefoon: { $shared }
# $shared (tekst): het adres
exchange-like-same-email = Zelfde e-mailadres: { $shared }
# $shared (tekst): de website
exchange-like-same-website = Zelfde website: { $shared }
exchange-like-same-place = Zelfde adres
exchange-like-near = Dicht bij elkaar
exchange-like-same-organisation = Zelfde organisatie

## Buitenhalen

exchange-out-title = Buitenhalen
exchange-out-text = Neem de hele sociale kaart mee, in de vorm die je nodig hebt. Adressen van plaatsen die geheim blijven, gaan nooit mee.
exchange-out-get = Downloaden
# $format (tekst): naam van de vorm
exchange-out-get-named = { $format } downloaden
exchange-out-xlsx = Rekenblad
exchange-out-xlsx-text = Om na te kijken of te verbeteren in Excel of LibreOffice. Haal je het daarna weer binnen, dan wijzigt alleen wat jij veranderde.
exchange-out-hsds-csv = HSDS-tabellen
exchange-out-hsds-csv-text = Een zip met een tabel per soort, volgens de open standaard HSDS 3.1. Voor wie met tabellen of een databank werkt.
exchange-out-hsds-json = HSDS in één bestand
exchange-out-hsds-json-text = Alles tot in het kleinste veld, volgens HSDS 3.1. Om naar een ander Onthaal of een andere sociale kaart te verhuizen, of als reservekopie.
exchange-out-ndjson = HSDS per regel
exchange-out-ndjson-text = Hetzelfde, met één dienst per regel. Voor programma's die grote bestanden stuk voor stuk lezen.

## Bijhouden

exchange-verify = Nagekeken
# $name (tekst): naam van de dienst
exchange-verify-named = { $name } nagekeken
exchange-verify-title = Hoe keek je het na?
exchange-verify-text = Nakijken is iets anders dan wijzigen: je zegt dat wat er staat vandaag klopt.
exchange-method-phone = Aan de telefoon
exchange-method-visit = Ter plaatse
exchange-method-partner = Bij de partner zelf
exchange-method-website = Op hun website
exchange-method-letter = Per brief of e-mail
exchange-capacity = Plaats
# $name (tekst): naam van de dienst
exchange-capacity-named = Is er plaats bij { $name }?
exchange-capacity-unknown = Niet gekend
exchange-capacity-has-capacity = Heeft plaats
exchange-capacity-waiting-list = Wachtlijst
exchange-capacity-full = Volzet
exchange-capacity-ask-first = Eerst vragen
# $day (tekst): een datum
exchange-capacity-since = Gezegd op { $day }. Na 14 dagen tonen we het niet meer.

## Soorten en velden

exchange-kind-organisation = Organisatie
exchange-kind-service = Dienst
exchange-kind-location = Plaats
exchange-kind-event = Activiteit
exchange-kind-programme = Werking
exchange-kind-taxonomy = Lijst van termen
exchange-kind-taxonomy_term = Term
exchange-kind-house = Huis
exchange-kind-site = Locatie van het huis
exchange-kind-municipality = Gemeente
exchange-kind-unit = Eenheid
exchange-kind-service_at_location = Dienst op een plaats
exchange-kind-phone = Telefoon
exchange-kind-address = Adres
exchange-kind-schedule = Uren
exchange-kind-language = Taal
exchange-kind-contact_person = Contactpersoon
exchange-kind-accessibility = Toegankelijkheid
exchange-kind-cost_option = Prijs
exchange-kind-required_document = Mee te brengen
exchange-kind-service_area = Werkgebied
exchange-kind-service_capacity = Plaatsen
exchange-kind-funding = Middelen
exchange-kind-organisation_identifier = Nummer
exchange-kind-url = Website
exchange-kind-attribute = Kenmerk
exchange-kind-translation = Vertaling
exchange-kind-involvement = Betrokkenheid
exchange-kind-listing = Opname
exchange-column-name = Naam
exchange-column-alternate_name = Andere naam
exchange-column-description = Beschrijving
exchange-column-summary = In het kort
exchange-column-email = E-mail
exchange-column-website = Website
exchange-column-url = Website
exchange-column-status = Stand
exchange-column-kbo = Ondernemingsnummer
exchange-column-actor_type = Soort organisatie
exchange-column-self_organisation = Zelforganisatie
exchange-column-organisation_id = Organisatie
exchange-column-service_id = Dienst
exchange-column-location_id = Plaats
exchange-column-number = Nummer
exchange-column-extension = Toestel
exchange-column-phone_type = Soort telefoon
exchange-column-title = Functie
exchange-column-department = Afdeling
exchange-column-address_1 = Straat en nummer
exchange-column-address_2 = Bus of verdieping
exchange-column-city = Gemeente
exchange-column-postal_code = Postcode
exchange-column-state_province = Provincie
exchange-column-country = Land
exchange-column-latitude = Breedtegraad
exchange-column-longitude = Lengtegraad
exchange-column-location_type = Soort plaats
exchange-column-house_level_secret = Geheim adres
exchange-column-transportation = Bereikbaarheid
exchange-column-opens_at = Open om
exchange-column-closes_at = Dicht om
exchange-column-byday = Dagen
exchange-column-freq = Herhaling
exchange-column-dtstart = Vanaf
exchange-column-until = Tot
exchange-column-valid_from = Geldig vanaf
exchange-column-valid_to = Geldig tot
exchange-column-notes = Opmerking
exchange-column-amount = Bedrag
exchange-column-option = Waarvoor
exchange-column-amount_description = Uitleg bij de prijs
exchange-column-fees_description = Wat het kost
exchange-column-minimum_age = Vanaf leeftijd (maanden)
exchange-column-maximum_age = Tot leeftijd (maanden)
exchange-column-eligibility_description = Voor wie
exchange-column-application_process = Hoe aanmelden
exchange-column-interpretation_services = Tolken
exchange-column-wait_time = Wachttijd
exchange-column-wait_time_date = Wachttijd gezegd op
exchange-column-capacity = Plaats
exchange-column-capacity_date = Plaats gezegd op
exchange-column-anonymous = Anoniem
exchange-column-is_not = Is niet
exchange-column-alert = Let op
exchange-column-assured_date = Nagekeken op
exchange-column-verified_method = Nagekeken hoe
exchange-column-fallback_note = Als het dicht is
exchange-column-code = Code
exchange-column-document = Document
exchange-column-text = Tekst
exchange-column-taxonomy_term_code = Term
exchange-column-last_modified = Laatst gewijzigd

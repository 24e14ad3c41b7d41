### Een sociale kaart uit een bestand: de kolommen van het rekenblad, de woorden erin, en wat er te
### zeggen is van een cel, een rij of een heel bestand.

## Groepen van kolommen

import-group-organisation = Organisatie
import-group-service = Aanbod
import-group-place = Plaats
import-group-record = Om alles samen te houden

## Kolommen

import-field-organisation-name = Organisatie
import-field-organisation-description = Over de organisatie
import-field-organisation-kbo = KBO-nummer
import-field-organisation-website = Website organisatie
import-field-organisation-phone = Telefoon organisatie
import-field-organisation-email = E-mail organisatie
import-field-organisation-parent = Hoort bij
import-field-service-name = Naam van het aanbod
import-field-service-summary = Korte omschrijving
import-field-service-description = Omschrijving
import-field-themes = Thema's
import-field-ages = Leeftijd
import-field-ages-from = Leeftijd van
import-field-ages-to = Leeftijd tot
import-field-eligibility = Voor wie
import-field-languages = Talen
import-field-free = Gratis
import-field-cost = Kostprijs
import-field-fees = Uitleg over betalen
import-field-intake-modes = Onthaal
import-field-application = Hoe aanmelden
import-field-capacity = Is er plaats?
import-field-capacity-date = Plaats gevraagd op
import-field-wait-time = Wachttijd
import-field-wait-time-date = Wachttijd gevraagd op
import-field-service-phone = Telefoon
import-field-service-email = E-mail
import-field-service-website = Website
import-field-status = Status
import-field-alert = Let op
import-field-checked-on = Nagekeken op
import-field-remarks = Opmerkingen (niet voor gezinnen)
import-field-location-name = Naam van de plaats
import-field-address-street = Straat en nummer
import-field-address-number = Huisnummer
import-field-address = Adres
import-field-postcode = Postcode
import-field-municipality = Gemeente
import-field-latitude = Breedtegraad
import-field-longitude = Lengtegraad
import-field-secret-address = Geheim adres
import-field-hours = Openingsuren
import-field-location-hours = Openingsuren van de plaats
import-field-id = Id
import-field-organisation-id = Organisatie-id
import-field-location-id = Plaats-id

## Woorden in het blad

import-capacity-has-capacity = plaats vrij
import-capacity-waiting-list = wachtlijst
import-capacity-full = volzet
import-capacity-ask-first = eerst vragen
import-status-active = actief
import-status-inactive = niet actief
import-status-defunct = gestopt
import-status-temporarily-closed = tijdelijk gesloten

## Het rekenblad zelf

import-sheet-table = Sociale kaart
import-sheet-explanation = Uitleg
import-sheet-words = Woorden
import-explain-title = Zo vul je dit blad in
import-explain-1 = Elke rij is één aanbod op één plaats, met de organisatie erbij. Heeft een aanbod twee plaatsen? Dan krijgt het twee rijen met dezelfde tekst.
import-explain-2 = Alleen de organisatie en de naam van het aanbod moet je invullen. Wat je niet weet, laat je leeg.
import-explain-3 = Alle kolommen staan op Tekst. Laat dat zo: anders verandert Excel telefoonnummers, postcodes en leeftijden.
import-explain-4 = Meer dan één thema, taal of telefoonnummer in een cel? Zet er een puntkomma tussen. De woorden vind je op het blad Woorden.
import-explain-5 = Openingsuren schrijf je gewoon op: ma-vr 9u-12u; wo 13u30-17u; 1e dinsdag van de maand 19u30-21u; niet in de schoolvakanties; gesloten van 21/12/2026 tot 03/01/2027; na afspraak.
import-explain-6 = Staat er “[niet te wijzigen in dit blad]” bij de uren? Die pas je aan op het scherm. Hier blijven ze zoals ze zijn.
import-explain-7 = Is een adres geheim? Zet dan ja bij Geheim adres en vul geen adres in.
import-explain-8 = De grijze kolommen achteraan houden elke rij en haar gegevens samen. Wijzig ze niet. Een nieuwe rij laat je daar leeg.
import-explain-9 = Maak je een cel leeg en lees je het blad opnieuw in, dan wordt dat gegeven gewist. Een rij weghalen wist niets.
import-explain-column = Kolom
import-explain-needed = Nodig
import-explain-example = Voorbeeld
import-explain-yes = ja

## Wat er te zeggen is van een cel of een rij

# $column (tekst): de kop van de kolom, zoals hij getypt is
import-reason-required = Kolom { $column }: dit moet ingevuld zijn.
# $column (tekst): de kop van de kolom, zoals hij getypt is
# $given (tekst): wat er staat
# $expected (tekst): wat er had kunnen staan, of wat we ervan maakten
import-reason-unknown-code = Kolom { $column }: ‘{ $given }’ staat niet in de lijst. Dit kan wel: { $expected }.
# $column (tekst): de kop van de kolom, zoals hij getypt is
import-reason-unknown-field = Kolom { $column }: dit veld kennen we niet.
# $column (tekst): de kop van de kolom, zoals hij getypt is
# $given (tekst): wat er staat
import-reason-wrong-type = Kolom { $column }: ‘{ $given }’ heeft niet de goede vorm.
# $column (tekst): de kop van de kolom, zoals hij getypt is
import-reason-too-long = Kolom { $column }: deze tekst is te lang. Kort hem in.
# $column (tekst): de kop van de kolom, zoals hij getypt is
import-reason-too-many = Kolom { $column }: dit zijn er te veel.
# $column (tekst): de kop van de kolom, zoals hij getypt is
# $given (tekst): wat er staat
import-reason-out-of-range = Kolom { $column }: ‘{ $given }’ kan niet. Kijk het getal of de dag na.
# $column (tekst): de kop van de kolom, zoals hij getypt is
# $given (tekst): wat er staat
import-reason-not-allowed = Kolom { $column }: ‘{ $given }’ kan hier niet staan.
# $column (tekst): de kop van de kolom, zoals hij getypt is
import-reason-secret-address = Kolom { $column }: dit adres is geheim. Het wordt niet bewaard en niet gedeeld.
import-reason-of-one-house = Dit hoort bij één Huis van het Kind en kan je hier niet wijzigen.
# $column (tekst): de kop van de kolom, zoals hij getypt is
import-reason-dangling = Kolom { $column }: wat hier genoemd wordt, vinden we nergens. Daarom nemen we dit niet over.
# $column (tekst): de kop van de kolom, zoals hij getypt is
# $given (tekst): wat er staat
import-reason-unknown-reference = Kolom { $column }: ‘{ $given }’ vinden we nergens. De rest nemen we wel over.
# $column (tekst): de kop van de kolom, zoals hij getypt is
import-reason-contradicts = Kolom { $column }: een eerdere rij zegt iets anders over hetzelfde. We namen de eerste; zet overal hetzelfde.
# $column (tekst): de kop van de kolom, zoals hij getypt is
import-reason-rule-not-read = Kolom { $column }: deze openingsregel bewaren we, maar we kunnen er niet mee rekenen.
# $column (tekst): de kop van de kolom, zoals hij getypt is
# $given (tekst): wat er staat
# $expected (tekst): wat er had kunnen staan, of wat we ervan maakten
import-reason-rounded = Kolom { $column }: ‘{ $given }’ is afgerond op hele maanden: { $expected }.
# $column (tekst): de kop van de kolom, zoals hij getypt is
# $given (tekst): wat er staat
# $expected (tekst): wat er had kunnen staan, of wat we ervan maakten
import-reason-coordinates = Kolom { $column }: ‘{ $given }’ ligt niet in de buurt, of breedte en lengte zijn omgewisseld. Verwacht: { $expected }.
# $column (tekst): de kop van de kolom, zoals hij getypt is
import-reason-no-code = Kolom { $column }: er staat geen code van een taal bij.
import-reason-no-description = Dit aanbod heeft nog geen omschrijving. Vul die later aan.
# $column (tekst): de kop van de kolom, zoals hij getypt is
# $given (tekst): wat er staat
import-reason-no-address = Kolom { $column }: ‘{ $given }’ is geen e-mailadres of webadres.
# $column (tekst): de kop van de kolom, zoals hij getypt is
# $given (tekst): wat er staat
import-reason-excel-number = Kolom { $column }: ‘{ $given }’ lijkt door Excel omgezet. Zet de kolom op Tekst en typ het nummer opnieuw.
# $column (tekst): de kop van de kolom, zoals hij getypt is
# $given (tekst): wat er staat
# $expected (tekst): wat er had kunnen staan, of wat we ervan maakten
import-reason-excel-date = Kolom { $column }: van ‘{ $given }’ maakte Excel een datum of een getal. Bedoeld was wellicht { $expected }.
# $column (tekst): de kop van de kolom, zoals hij getypt is
# $given (tekst): wat er staat
import-reason-formula = Kolom { $column }: ‘{ $given }’ komt uit een formule. We rekenen niets uit; we houden wat er staat.
# $column (tekst): de kop van de kolom, zoals hij getypt is
# $given (tekst): wat er staat
import-reason-excel-error = Kolom { $column }: Excel toont hier een fout, ‘{ $given }’. We laten de cel weg.
# $column (tekst): de kop van de kolom, zoals hij getypt is
# $given (tekst): wat er staat
# $expected (tekst): wat er had kunnen staan, of wat we ervan maakten
import-reason-not-a-phone = Kolom { $column }: ‘{ $given }’ is geen telefoonnummer. Schrijf het zo: { $expected }.
# $column (tekst): de kop van de kolom, zoals hij getypt is
# $given (tekst): wat er staat
# $expected (tekst): wat er had kunnen staan, of wat we ervan maakten
import-reason-leading-zero = Kolom { $column }: bij ‘{ $given }’ was de nul vooraan weg. We maakten er { $expected } van.
# $column (tekst): de kop van de kolom, zoals hij getypt is
# $given (tekst): wat er staat
# $expected (tekst): wat er had kunnen staan, of wat we ervan maakten
import-reason-postcode-mended = Kolom { $column }: ‘{ $given }’ lazen we als { $expected }.
# $column (tekst): de kop van de kolom, zoals hij getypt is
# $given (tekst): wat er staat
import-reason-not-a-postcode = Kolom { $column }: ‘{ $given }’ is geen Belgische postcode. Het adres nemen we zo niet over.
# $column (tekst): de kop van de kolom, zoals hij getypt is
# $given (tekst): wat er staat
# $expected (tekst): wat er had kunnen staan, of wat we ervan maakten
import-reason-postcode-elsewhere = Kolom { $column }: ‘{ $given }’ horen niet bij elkaar. Verwacht: { $expected }.
# $column (tekst): de kop van de kolom, zoals hij getypt is
# $given (tekst): wat er staat
# $expected (tekst): wat er had kunnen staan, of wat we ervan maakten
import-reason-not-a-day = Kolom { $column }: ‘{ $given }’ is geen dag. Schrijf het zo: { $expected }.
# $column (tekst): de kop van de kolom, zoals hij getypt is
# $given (tekst): wat er staat
# $expected (tekst): wat er had kunnen staan, of wat we ervan maakten
import-reason-day-or-month = Kolom { $column }: bij ‘{ $given }’ is niet zeker wat de dag is en wat de maand. We lazen { $expected }.
# $column (tekst): de kop van de kolom, zoals hij getypt is
# $given (tekst): wat er staat
# $expected (tekst): wat er had kunnen staan, of wat we ervan maakten
import-reason-hours-as-text = Kolom { $column }: ‘{ $given }’ kunnen we niet lezen als uren. We bewaren het als tekst. Schrijf het bijvoorbeeld zo: { $expected }.
# $column (tekst): de kop van de kolom, zoals hij getypt is
# $given (tekst): wat er staat
import-reason-no-such-hour = Kolom { $column }: ‘{ $given }’ bevat een uur dat niet bestaat. We bewaren het als tekst.
# $column (tekst): de kop van de kolom, zoals hij getypt is
# $given (tekst): wat er staat
import-reason-closes-before-opening = Kolom { $column }: bij ‘{ $given }’ ligt het einde voor het begin. We bewaren het als tekst.
# $column (tekst): de kop van de kolom, zoals hij getypt is
# $given (tekst): wat er staat
import-reason-past-midnight = Kolom { $column }: ‘{ $given }’ loopt door na middernacht. Klopt dat?
# $column (tekst): de kop van de kolom, zoals hij getypt is
import-reason-hours-elsewhere = Kolom { $column }: deze uren kan je in dit blad niet wijzigen. Ze blijven zoals ze waren.
# $column (tekst): de kop van de kolom, zoals hij getypt is
# $given (tekst): wat er staat
# $expected (tekst): wat er had kunnen staan, of wat we ervan maakten
import-reason-not-ages = Kolom { $column }: ‘{ $given }’ is geen leeftijd. Schrijf het zo: { $expected }.
# $column (tekst): de kop van de kolom, zoals hij getypt is
# $given (tekst): wat er staat
# $expected (tekst): wat er had kunnen staan, of wat we ervan maakten
import-reason-ages-swapped = Kolom { $column }: ‘{ $given }’ stond achterstevoren. We lazen { $expected }.
# $column (tekst): de kop van de kolom, zoals hij getypt is
# $given (tekst): wat er staat
import-reason-not-yes-no = Kolom { $column }: ‘{ $given }’ is geen ja of nee. We laten de cel weg.
# $column (tekst): de kop van de kolom, zoals hij getypt is
# $given (tekst): wat er staat
import-reason-dangerous-link = Kolom { $column }: ‘{ $given }’ is geen gewoon webadres en kan schade doen. We laten het weg.
# $column (tekst): de kop van de kolom, zoals hij getypt is
# $given (tekst): wat er staat
import-reason-invisible = Kolom { $column }: er stonden onzichtbare tekens in ‘{ $given }’. Die haalden we weg.
# $column (tekst): de kop van de kolom, zoals hij getypt is
# $given (tekst): wat er staat
import-reason-html = Kolom { $column }: er stond code van een webpagina in ‘{ $given }’. Die haalden we weg.
# $column (tekst): de kop van de kolom, zoals hij getypt is
# $expected (tekst): wat er had kunnen staan, of wat we ervan maakten
import-reason-too-much-text = Kolom { $column }: deze tekst is te lang (hoogstens { $expected } tekens). We nemen hem niet over.
# $column (tekst): de kop van de kolom, zoals hij getypt is
# $given (tekst): wat er staat
# $expected (tekst): wat er had kunnen staan, of wat we ervan maakten
import-reason-unknown-theme = Kolom { $column }: het thema ‘{ $given }’ kennen we niet. Bedoel je ‘{ $expected }’?
# $column (tekst): de kop van de kolom, zoals hij getypt is
# $given (tekst): wat er staat
# $expected (tekst): wat er had kunnen staan, of wat we ervan maakten
import-reason-unknown-word = Kolom { $column }: ‘{ $given }’ kennen we hier niet. Bedoel je ‘{ $expected }’?
# $column (tekst): de kop van de kolom, zoals hij getypt is
# $given (tekst): wat er staat
import-reason-kbo-number = Kolom { $column }: ‘{ $given }’ is geen juist ondernemingsnummer. Het controlegetal klopt niet.
# $column (tekst): de kop van de kolom, zoals hij getypt is
import-reason-duplicate-row = Kolom { $column }: deze rij staat er twee keer. We nemen ze één keer over.
# $column (tekst): de kop van de kolom, zoals hij getypt is
import-reason-same-id = Kolom { $column }: dit id hoort bij een aanbod van een andere organisatie. Maak het id leeg voor een nieuw aanbod.
# $column (tekst): de kop van de kolom, zoals hij getypt is
# $given (tekst): wat er staat
import-reason-circular-parent = Kolom { $column }: ‘{ $given }’ hoort zelf bij deze organisatie. Dat kan niet allebei.
# $column (tekst): de kop van de kolom, zoals hij getypt is
import-reason-secret-missing = Kolom { $column }: er staat niet of dit adres geheim is. Vul ja of nee in. Tot dan nemen we het adres niet over.
# $column (tekst): de kop van de kolom, zoals hij getypt is
import-reason-columns-disagree = Kolom { $column }: twee kolommen zeggen iets anders. We namen de eerste.
# $column (tekst): de kop van de kolom, zoals hij getypt is
# $given (tekst): wat er staat
# $expected (tekst): wat er had kunnen staan, of wat we ervan maakten
import-reason-one-only = Kolom { $column }: hier past er maar één. We namen { $expected }; ‘{ $given }’ laten we weg.
import-reason-deleted = Dit is hier eerder gewist.
# $column (tekst): de kop van de kolom, zoals hij getypt is
import-reason-old-form = Kolom { $column }: dit staat in een oudere vorm. We nemen het zo over.
import-reason-short-row = Deze rij is korter dan de kop. Wat ontbreekt, blijft zoals het was.
# $column (tekst): de kop van de kolom, zoals hij getypt is
import-reason-second-programme = Kolom { $column }: deze organisatie heeft meer dan één programma. We bewaren ze allemaal.
# $column (tekst): de kop van de kolom, zoals hij getypt is
import-reason-id-of-another = Kolom { $column }: dit id hoort bij een ander gegeven. We bewaren het zo.

## Wat er te zeggen is van een heel bestand

import-file-empty = Het bestand is leeg.
import-file-too-large = Het bestand is te groot. Het mag hoogstens 20 MB zijn.
import-file-not-text = Dit bestand bevat geen leesbare tekst. Bewaar het opnieuw als Excel-bestand (.xlsx) of als CSV in UTF-8.
import-file-nul = Er staan vreemde tekens in het bestand. Bewaar het opnieuw als Excel-bestand (.xlsx) of als CSV.
# $given (tekst): wat er staat
import-file-not-json = Dit is geen geldige JSON. Vraag een nieuw bestand aan wie het maakte, en geef dit erbij: ‘{ $given }’
import-file-not-directory = Dit bestand is in orde, maar er staat geen sociale kaart in.
import-file-unknown-format = Dit soort bestand kunnen we niet lezen. Bewaar het als Excel-bestand (.xlsx), CSV of JSON.
import-file-unclosed-quote = Een aanhalingsteken gaat open en nooit meer dicht.
import-file-too-many-rows = Er staan te veel rijen in. We lezen er hoogstens 100 000.
import-file-too-many-columns = Er staan te veel kolommen in. We lezen er hoogstens 200.
# $given (tekst): wat er staat
import-file-cell-too-long = In één cel staat te veel tekst: ‘{ $given }’
import-file-no-header = We vinden geen rij met namen van kolommen. Zet die bovenaan, bijvoorbeeld: Organisatie, Naam van het aanbod, Telefoon.
import-file-no-rows = Onder de kop staat er niets.
# $given (tekst): wat er staat
import-file-header-twice = Twee kolommen heten ‘{ $given }’. Geef er één een andere naam.
# $expected (tekst): wat er had kunnen staan, of wat we ervan maakten
import-file-header-missing = De kolom ‘{ $expected }’ ontbreekt.
import-file-not-zip = Het bestand is beschadigd of niet volledig. Haal het opnieuw op.
import-file-too-many-entries = Er zitten te veel bestanden in het pakket. We lezen er hoogstens 1 000.
import-file-unpacks-too-large = Bestand uitgepakt te groot (limiet 200 MB).
# $path (tekst): de naam in het pakket
import-file-packed-too-tight = ‘{ $path }’ is zo sterk ingepakt dat het niet veilig is.
# $path (tekst): de naam in het pakket
import-file-unsafe-name = De naam ‘{ $path }’ in het pakket wijst naar een andere map. Dat lezen we niet.
# $path (tekst): de naam in het pakket
import-file-symlink = ‘{ $path }’ in het pakket is een verwijzing naar een ander bestand. Dat lezen we niet.
# $path (tekst): de naam in het pakket
import-file-nested = In het pakket zit nog een pakket, ‘{ $path }’. Pak dat eerst uit.
# $path (tekst): de naam in het pakket
import-file-name-twice = ‘{ $path }’ zit twee keer in het pakket.
import-file-encrypted = Er staat een wachtwoord op het bestand. Haal het eraf en probeer opnieuw.
import-file-damaged = Het bestand is beschadigd. Bewaar het opnieuw en probeer nog eens.
# $path (tekst): de naam in het pakket
import-file-unknown-packing = ‘{ $path }’ is ingepakt op een manier die we niet kennen.
import-file-bad-workbook = Dit Excel-bestand kunnen we niet lezen. Open het in Excel, bewaar het als .xlsx en probeer opnieuw.
import-file-mixed-versions = In het pakket zitten tabellen van verschillende versies van de standaard. We lazen ze toch.
# $path (tekst): de naam in het pakket
import-file-unknown-table = De tabel ‘{ $path }’ kennen we niet. We nemen die niet over.
import-file-part-of-pages = Dit is één bladzijde van meer. De andere zitten niet in dit bestand.
import-file-counts-disagree = Er staan niet zoveel gegevens in als het bestand zelf zegt.
import-file-same-page = De bron zegt dat er meer bladzijden zijn, maar geeft telkens dezelfde.
import-file-no-details = De bron zegt niet duidelijk welke versie van de standaard ze gebruikt.

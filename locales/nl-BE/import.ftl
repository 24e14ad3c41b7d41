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

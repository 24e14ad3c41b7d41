### Wat een gezin mee naar huis neemt: de kaart, het blad en de prentenkaart. Heel korte zinnen.

## De dienst

take-home-where = Waar
take-home-when = Wanneer is het open
take-home-call = Bellen
take-home-website = Website
take-home-price = Prijs
take-home-free = Gratis
take-home-for-whom = Voor wie
take-home-bring = Breng dit mee
take-home-languages = Talen
take-home-secret = Het adres is geheim. Bel eerst.
take-home-no-hours = Vraag de uren aan de telefoon.
take-home-no-hours-here = Vraag de uren aan de balie.
take-home-walk-in = Je mag gewoon binnenlopen.
take-home-call-first = Bel eerst.

## Wat is afgesproken

take-home-agreed = Dit hebben we afgesproken
take-home-agreed-contact-together = We hebben samen met hen gebeld.
take-home-agreed-announced = Wij zeggen hun dat er iemand komt.
take-home-agreed-introduced = Wij stellen je aan hen voor.
take-home-agreed-accompanied = Iemand van ons gaat met je mee.
take-home-appointment = Jouw afspraak
# $day (tekst): weekdag met datum, zoals maandag 23 november; $time (tekst): uur, zoals 9:30
take-home-appointment-when = { $day }, { $time }

## De kaart

take-home-show = Toon deze kaart als je er bent.
take-home-nameless = Je naam staat niet op de kaart.
take-home-your-code = Jouw code
take-home-been = Ben je er geweest? Zeg het op de tablet waar je de kaart kreeg. Gebruik je code.
take-home-lost = Ben je de kaart kwijt? Kom terug. Je krijgt een nieuwe.
# $name (tekst): de naam van het huis, zoals Huis van het Kind Voorbeeldstad
take-home-from = Gekregen van: { $name }

## De QR-codes

take-home-scan-contact = Scan met je telefoon om adres en nummer te bewaren
take-home-scan-calendar = Scan met je telefoon om de afspraak te bewaren
take-home-scan-card = De QR-code van je kaart

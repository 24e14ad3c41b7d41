### What a family takes home: the card, the sheet and the picture card. Very short sentences.

## The service

take-home-where = Unde
take-home-when = Când este deschis
take-home-call = Telefon
take-home-website = Site web
take-home-price = Preț
take-home-free = Gratuit
take-home-for-whom = Pentru cine
take-home-bring = Aduceți cu dumneavoastră
take-home-languages = Limbi
take-home-secret = Adresa este secretă. Sunați mai întâi.
take-home-no-hours = Întrebați la telefon despre program.
take-home-no-hours-here = Întrebați la recepție despre program.
take-home-walk-in = Puteți intra direct.
take-home-call-first = Sunați mai întâi.

## What was agreed

take-home-agreed = Așa ne-am înțeles
take-home-agreed-contact-together = Am sunat acolo împreună.
take-home-agreed-announced = Le spunem că vine cineva.
take-home-agreed-introduced = Vă facem cunoștință cu ei.
take-home-agreed-accompanied = Cineva de la noi merge cu dumneavoastră.
take-home-appointment = Programarea dumneavoastră
# $day (text): weekday with date, such as Monday 23 November; $time (text): time, such as 9:30
take-home-appointment-when = { $day }, { $time }

## The card

take-home-show = Arătați acest card când ajungeți acolo.
take-home-nameless = Numele dumneavoastră nu scrie pe card.
take-home-your-code = Codul dumneavoastră
take-home-been = Ați fost acolo? Spuneți asta pe tableta de unde ați primit cardul. Folosiți codul.
take-home-lost = Ați pierdut cardul? Reveniți. Primiți unul nou.
# $name (text): the name of the house, such as Huis van het Kind Voorbeeldstad
take-home-from = Primit de la: { $name }

## The QR codes

take-home-scan-contact = Scanați cu telefonul ca să păstrați adresa și numărul
take-home-scan-calendar = Scanați cu telefonul ca să păstrați programarea
take-home-scan-card = Codul QR al cardului

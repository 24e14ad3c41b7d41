### What a family takes home: the card, the sheet and the picture card. Very short sentences.

## The service

take-home-where = Xaggee
take-home-when = Goorma ayuu furan yahay
take-home-call = Telefoon
take-home-website = Bogga internetka
take-home-price = Qiimaha
take-home-free = Bilaash
take-home-for-whom = Yaa loogu talagalay
take-home-bring = Waxan la imow
take-home-languages = Luqadaha
take-home-secret = Cinwaanku waa sir. Marka hore soo wac.
take-home-no-hours = Saacadaha telefoonka ku weydii.
take-home-no-hours-here = Saacadaha miiska soo-dhaweynta ka weydii.
take-home-walk-in = Si toos ah ayaad u geli kartaa.
take-home-call-first = Marka hore soo wac.

## What was agreed

take-home-agreed = Waxaan ku heshiinnay
take-home-agreed-contact-together = Wada ayaan u wacnay.
take-home-agreed-announced = Waxaan u sheegaynaa in qof imanayo.
take-home-agreed-introduced = Waan kugu baraynaa iyaga.
take-home-agreed-accompanied = Qof naga mid ah ayaa kula socda.
take-home-appointment = Ballantaada
# $day (text): weekday with date, such as Monday 23 November; $time (text): time, such as 9:30
take-home-appointment-when = { $day }, { $time }

## The card

take-home-show = Kaarkan tus markaad halkaas timaaddo.
take-home-nameless = Magacaagu kuma qorna kaarka.
take-home-your-code = Koodhkaaga
take-home-been = Ma tagtay halkaas? Ka sheeg tabletka meesha aad kaarka ka qaadatay. Isticmaal koodhkaaga.
take-home-lost = Kaarka ma lumisay? Soo noqo. Mid cusub ayaad helaysaa.
# $name (text): the name of the house, such as Huis van het Kind Voorbeeldstad
take-home-from = Waxaa bixiyay: { $name }

## The QR codes

take-home-scan-contact = Telefoonkaaga ku iskaan garee si aad u kaydsato cinwaanka iyo lambarka
take-home-scan-calendar = Telefoonkaaga ku iskaan garee si aad u kaydsato ballanta
take-home-scan-card = Koodhka QR ee kaarkaaga

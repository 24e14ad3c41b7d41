### What a family takes home: the card, the sheet and the picture card. Very short sentences.

## The service

take-home-where = Dónde
take-home-when = Cuándo abre
take-home-call = Teléfono
take-home-website = Página web
take-home-price = Precio
take-home-free = Gratis
take-home-for-whom = Para quién
take-home-bring = Lleve esto
take-home-languages = Idiomas
take-home-secret = La dirección es secreta. Llame primero.
take-home-no-hours = Pregunte el horario por teléfono.
take-home-no-hours-here = Pregunte el horario en recepción.
take-home-walk-in = Puede entrar directamente.
take-home-call-first = Llame primero.

## What was agreed

take-home-agreed = Esto es lo que hemos acordado
take-home-agreed-contact-together = Les hemos llamado juntos.
take-home-agreed-announced = Les decimos que va a ir alguien.
take-home-agreed-introduced = Le presentamos a ellos.
take-home-agreed-accompanied = Alguien del centro va con usted.
take-home-appointment = Su cita
# $day (text): weekday with date, such as Monday 23 November; $time (text): time, such as 9:30
take-home-appointment-when = { $day }, { $time }

## The card

take-home-show = Enseñe esta tarjeta cuando llegue.
take-home-nameless = Su nombre no está en la tarjeta.
take-home-your-code = Su código
take-home-been = ¿Ya ha estado allí? Dígalo en la tableta del lugar donde recibió la tarjeta. Use su código.
take-home-lost = ¿Ha perdido la tarjeta? Vuelva. Le damos una nueva.
# $name (text): the name of the house, such as Huis van het Kind Voorbeeldstad
take-home-from = Entregado por: { $name }

## The QR codes

take-home-scan-contact = Escanee con su teléfono para guardar la dirección y el número
take-home-scan-calendar = Escanee con su teléfono para guardar la cita
take-home-scan-card = El código QR de su tarjeta

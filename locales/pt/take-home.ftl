### What a family takes home: the card, the sheet and the picture card. Very short sentences.

## The service

take-home-where = Onde
take-home-when = Quando está aberto
take-home-call = Telefone
take-home-website = Site
take-home-price = Preço
take-home-free = Gratuito
take-home-for-whom = Para quem
take-home-bring = Leve consigo
take-home-languages = Línguas
take-home-secret = O endereço é secreto. Telefone primeiro.
take-home-no-hours = Pergunte o horário por telefone.
take-home-no-hours-here = Pergunte o horário na receção.
take-home-walk-in = Pode entrar diretamente.
take-home-call-first = Telefone primeiro.

## What was agreed

take-home-agreed = Foi isto que combinámos
take-home-agreed-contact-together = Telefonámos para lá em conjunto.
take-home-agreed-announced = Dizemos-lhes que vai alguém.
take-home-agreed-introduced = Fazemos as apresentações.
take-home-agreed-accompanied = Alguém do centro vai consigo.
take-home-appointment = A sua marcação
# $day (text): weekday with date, such as Monday 23 November; $time (text): time, such as 9:30
take-home-appointment-when = { $day }, { $time }

## The card

take-home-show = Mostre este cartão quando lá chegar.
take-home-nameless = O seu nome não está no cartão.
take-home-your-code = O seu código
take-home-been = Já lá esteve? Diga-o no tablet do lugar onde recebeu o cartão. Use o seu código.
take-home-lost = Perdeu o cartão? Volte cá. Recebe um novo.
# $name (text): the name of the house, such as Huis van het Kind Voorbeeldstad
take-home-from = Recebido de: { $name }

## The QR codes

take-home-scan-contact = Digitalize com o telefone para guardar o endereço e o número
take-home-scan-calendar = Digitalize com o telefone para guardar a marcação
take-home-scan-card = O código QR do seu cartão

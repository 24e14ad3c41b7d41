### Consent, what helps somebody, and the card: what a family reads or hears read out. Very short sentences.

## May a card go along?

consent-title = ¿Quiere llevarse una tarjeta?
consent-who = ¿Para quién es?
consent-who-text = Usted enseña allí la tarjeta. Ellos solo nos dicen si ha ido bien.
consent-goes = ¿Qué lleva escrito?
consent-goes-text = El servicio, el día y cómo le ayudamos.
consent-goes-needs = Y lo que usted ha elegido:
consent-not = ¿Qué no lleva?
consent-not-text = No lleva su nombre. No lleva su número. No lleva su historia. No anotamos quién es usted.
consent-free = Puede decir que no
consent-free-text = Igualmente recibe la dirección y todas las explicaciones.
consent-back = Puede cambiar de idea
consent-back-text = Vuelva con su tarjeta. La borramos enseguida. Después de unas semanas desaparece sola.
consent-yes = Sí, quiero la tarjeta
consent-no = No, mejor no

## What helps you?

need-title = ¿Qué le ayuda?
need-text = Elija lo que puede estar en la tarjeta. También puede no elegir nada.
need-language = ¿Intérprete de qué idioma?
need-interpreter = Necesito intérprete
need-simple-language = Hablen con palabras sencillas
need-help-reading = Ayúdenme a leer y escribir
need-help-online = Ayúdenme con internet
need-private-space = Prefiero hablar a solas
need-child-care-during-talk = Que alguien cuide un momento a mi hijo o hija
need-step-free-access = Vengo con cochecito o silla de ruedas
need-transport = No tengo cómo llegar
need-accompaniment = Prefiero que alguien me acompañe
need-anonymity = Prefiero no decir mi nombre
need-low-cost = Que no cueste mucho
need-evening-weekend = Solo puedo por la noche o el fin de semana
need-at-home = Prefiero que vengan a mi casa

## The card

card-yours = Su tarjeta
# $day (text): the last day, written out
card-until = La tarjeta vale hasta el { $day } incluido
card-have = Tengo una tarjeta
card-pictures = Toque las tres imágenes de su tarjeta, en el mismo orden
# $place (number): 1, 2 or 3
card-place = Imagen { $place } de 3
card-number = Ahora toque las dos cifras
card-undo = Borrar la última
card-what = ¿Qué quiere decir?
card-arrived = Ya he estado allí
card-wipe = Borren mi tarjeta
card-wipe-ask = ¿Seguro? Su tarjeta ya no valdrá.
card-wipe-yes = Sí, borren mi tarjeta
card-wipe-no = No, déjenla
card-thanks = Gracias. Si la tarjeta es correcta, ya lo hemos transmitido.
card-thanks-text = Esta tableta nunca dice si una tarjeta existe. Así sigue siendo solo suya.

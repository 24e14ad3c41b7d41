### Ce qu'une famille emporte à la maison : la carte, la feuille et la carte en images. Phrases très courtes.

## Le service

take-home-where = Où
take-home-when = Quand c'est ouvert
take-home-call = Téléphone
take-home-website = Site web
take-home-price = Prix
take-home-free = Gratuit
take-home-for-whom = Pour qui
take-home-bring = Apporte ceci
take-home-languages = Langues
take-home-secret = L'adresse est secrète. Appelle d'abord.
take-home-no-hours = Demande les heures au téléphone.
take-home-no-hours-here = Demande les heures à l'accueil.
take-home-walk-in = Tu peux entrer sans rendez-vous.
take-home-call-first = Appelle d'abord.

## Ce qui est convenu

take-home-agreed = Voici ce qui est convenu
take-home-agreed-contact-together = Nous les avons appelés ensemble.
take-home-agreed-announced = Nous leur disons que quelqu'un va venir.
take-home-agreed-introduced = Nous te présentons à eux.
take-home-agreed-accompanied = Quelqu'un de chez nous va avec toi.
take-home-appointment = Ton rendez-vous
# $day (texte) : jour de la semaine avec la date, comme lundi 23 novembre ; $time (texte) : heure, comme 9:30
take-home-appointment-when = { $day }, { $time }

## La carte

take-home-show = Montre cette carte quand tu y es.
take-home-nameless = Ton nom n'est pas sur la carte.
take-home-your-code = Ton code
take-home-been = Tu y as été ? Dis-le sur la tablette où tu as reçu la carte. Utilise ton code.
take-home-lost = Tu as perdu la carte ? Reviens. Tu en reçois une nouvelle.
# $name (texte) : le nom de la maison
take-home-from = Reçu de : { $name }

## Les codes QR

take-home-scan-contact = Scanne avec ton téléphone pour garder l'adresse et le numéro
take-home-scan-calendar = Scanne avec ton téléphone pour garder le rendez-vous
take-home-scan-card = Le code QR de ta carte

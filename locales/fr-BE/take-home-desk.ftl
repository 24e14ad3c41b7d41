### La carte et la feuille : ce que voit l'accueil, et ce que le partenaire lit sur la carte (toujours en néerlandais).

## Pour qui reçoit la carte

take-home-desk-for = Pour qui reçoit cette famille
# $name (texte) : le nom de la maison
take-home-desk-from = Cette famille vient de { $name }. Elle te montre elle-même cette carte.
take-home-desk-helps = Ce qui aide cette famille
# $language (texte) : la langue, comme arabe
take-home-desk-interpreter = Interprète nécessaire : { $language }
take-home-desk-tell = Dis-nous comment cela s'est passé
take-home-desk-how = Scanne ou tape le code. Un seul clic suffit : pas de compte, pas de nom.
# $address (texte) : l'adresse de la page
take-home-desk-type = Ou tape sur { $address } :
take-home-desk-type-here = Ou tape ce code :
# $day (texte) : le dernier jour, en toutes lettres
take-home-desk-until = Valable jusqu'au { $day } inclus

## Imprimer et garder

take-home-desk-print = Imprimer
take-home-desk-pdf = Enregistrer en PDF
take-home-desk-pictures = Carte en images
take-home-desk-pictures-text = Pour qui ne lit pas.
take-home-desk-file-pictures = carte-en-images
take-home-desk-saved = Le PDF est enregistré.
take-home-desk-not-saved = Le PDF n'a pas pu être enregistré. Choisis un autre dossier, ou imprime.
take-home-desk-not-printed = L'impression n'a pas réussi. Regarde si l'imprimante est allumée et réessaie.

## Le rendez-vous

take-home-desk-appointment = Rendez-vous
take-home-desk-appointment-ask = Il y a un rendez-vous ? Mets-le sur la carte
take-home-desk-appointment-day = Jour du rendez-vous
take-home-desk-appointment-time = Heure du rendez-vous
take-home-desk-appointment-not-kept = La tablette ne garde pas le rendez-vous. Il est seulement sur la carte.
take-home-desk-appointment-put = Mettre sur la carte
take-home-desk-appointment-on = Sur la carte : { $day }, { $time }
take-home-desk-appointment-change = Changer le rendez-vous
take-home-desk-appointment-remove = L'enlever de la carte
take-home-desk-appointment-day-missing = Choisis le jour du rendez-vous.
take-home-desk-appointment-day-past = Ce jour est déjà passé. Choisis aujourd'hui ou un jour plus tard.
take-home-desk-appointment-day-far = Ce jour est dans plus d'un an. Choisis un jour plus tôt.
take-home-desk-appointment-time-missing = Remplis l'heure du rendez-vous.
take-home-desk-appointment-time-past = Cette heure est déjà passée aujourd'hui. Choisis une heure plus tard.
take-home-desk-appointment-beside = Le code QR du rendez-vous n'a pas de place sur la carte. Le visiteur peut le scanner ici.

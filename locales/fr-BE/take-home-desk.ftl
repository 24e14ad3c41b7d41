### La carte et la feuille : ce que voit l'accueil, et ce que le partenaire lit sur la carte (toujours en néerlandais).

## Pour qui reçoit la carte

take-home-desk-for = Pour qui reçoit cette famille
# $name (texte) : le nom de la maison
take-home-desk-from = Cette famille vient de { $name }. Elle te montre elle-même cette carte.
take-home-desk-helps = Ce qui aide cette famille
# $language (texte) : la langue, comme arabe
take-home-desk-interpreter = Interprète nécessaire : { $language }
take-home-desk-tell = Dis-nous comment cela s'est passé
take-home-desk-how = Scanne ou tape le code. Un seul clic suffit : pas de compte, pas de nom.
# $address (texte) : l'adresse de la page
take-home-desk-type = Ou tape sur { $address } :
take-home-desk-type-here = Ou tape ce code :
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

### Une carte sociale à partir d'un fichier.

## Groupes de colonnes

import-group-organisation = Organisation
import-group-service = Offre
import-group-place = Lieu
import-group-record = Pour garder le tout ensemble

## Colonnes

import-field-organisation-name = Organisation
import-field-organisation-description = À propos de l'organisation
import-field-organisation-kbo = Numéro BCE
import-field-organisation-website = Site web de l'organisation
import-field-organisation-phone = Téléphone de l'organisation
import-field-organisation-email = E-mail de l'organisation
import-field-organisation-parent = Fait partie de
import-field-service-name = Nom de l'offre
import-field-service-summary = Description courte
import-field-service-description = Description
import-field-themes = Thèmes
import-field-ages = Âge
import-field-ages-from = Âge minimum
import-field-ages-to = Âge maximum
import-field-eligibility = Pour qui
import-field-languages = Langues
import-field-free = Gratuit
import-field-cost = Prix
import-field-fees = Explication du prix
import-field-intake-modes = Accueil
import-field-application = Comment s'inscrire
import-field-capacity = Y a-t-il de la place ?
import-field-capacity-date = Place demandée le
import-field-wait-time = Temps d'attente
import-field-wait-time-date = Temps d'attente demandé le
import-field-service-phone = Téléphone
import-field-service-email = E-mail
import-field-service-website = Site web
import-field-status = Statut
import-field-alert = Attention
import-field-checked-on = Vérifié le
import-field-remarks = Remarques (pas pour les familles)
import-field-location-name = Nom du lieu
import-field-address-street = Rue et numéro
import-field-address-number = Numéro
import-field-address = Adresse
import-field-postcode = Code postal
import-field-municipality = Commune
import-field-latitude = Latitude
import-field-longitude = Longitude
import-field-secret-address = Adresse secrète
import-field-hours = Heures d'ouverture
import-field-location-hours = Heures du lieu
import-field-id = Id
import-field-organisation-id = Id de l'organisation
import-field-location-id = Id du lieu

## Mots de la feuille

import-capacity-has-capacity = places libres
import-capacity-waiting-list = liste d'attente
import-capacity-full = complet
import-capacity-ask-first = demander d'abord
import-status-active = actif
import-status-inactive = inactif
import-status-defunct = arrêté
import-status-temporarily-closed = fermé temporairement

## La feuille elle-même

import-sheet-table = Carte sociale
import-sheet-explanation = Explication
import-sheet-words = Mots
import-explain-title = Comment remplir cette feuille
import-explain-1 = Chaque ligne est une offre dans un lieu, avec son organisation. Une offre a deux lieux ? Elle a alors deux lignes avec le même texte.
import-explain-2 = Seuls l'organisation et le nom de l'offre sont obligatoires. Laisse vide ce que tu ne sais pas.
import-explain-3 = Toutes les colonnes sont au format Texte. Laisse-les ainsi : sinon Excel change les numéros, les codes postaux et les âges.
import-explain-4 = Plusieurs thèmes, langues ou numéros dans une cellule ? Sépare-les par un point-virgule. Les mots se trouvent sur la feuille Mots.
import-explain-5 = Écris les heures simplement, en néerlandais : ma-vr 9u-12u; wo 13u30-17u; 1e dinsdag van de maand 19u30-21u; niet in de schoolvakanties; na afspraak.
import-explain-6 = Les heures commencent par « [niet te wijzigen in dit blad] » ? Change-les à l'écran. Ici, elles restent comme elles sont.
import-explain-7 = Une adresse est secrète ? Mets alors « ja » sous Geheim adres et n'écris pas d'adresse.
import-explain-8 = Les colonnes grises à la fin relient chaque ligne à ses données. Ne les change pas. Laisse-les vides pour une nouvelle ligne.
import-explain-9 = Si tu vides une cellule et relis la feuille, cette donnée est effacée. Enlever une ligne n'efface rien.
import-explain-column = Colonne
import-explain-needed = Nécessaire
import-explain-example = Exemple
import-explain-yes = oui

## Ce qu'il y a à dire d'une cellule ou d'une ligne

import-reason-required = Colonne { $column } : ce champ doit être rempli.
import-reason-unknown-code = Colonne { $column } : « { $given } » n'est pas dans la liste. Possible : { $expected }.
import-reason-unknown-field = Colonne { $column } : nous ne connaissons pas ce champ.
import-reason-wrong-type = Colonne { $column } : « { $given } » n'a pas la bonne forme.
import-reason-too-long = Colonne { $column } : ce texte est trop long. Raccourcis-le.
import-reason-too-many = Colonne { $column } : il y en a trop.
import-reason-out-of-range = Colonne { $column } : « { $given } » est impossible. Vérifie le nombre ou le jour.
import-reason-not-allowed = Colonne { $column } : « { $given } » ne peut pas figurer ici.
import-reason-secret-address = Colonne { $column } : cette adresse est secrète. Elle n'est ni gardée ni partagée.
import-reason-of-one-house = Ceci appartient à une seule maison et ne peut pas être changé ici.
import-reason-dangling = Colonne { $column } : ce qui est nommé ici est introuvable. Nous ne le reprenons donc pas.
import-reason-unknown-reference = Colonne { $column } : « { $given } » est introuvable. Nous reprenons le reste.
import-reason-contradicts = Colonne { $column } : une ligne précédente dit autre chose. Nous avons pris la première ; écris partout la même chose.
import-reason-rule-not-read = Colonne { $column } : nous gardons cette règle d'ouverture, mais ne pouvons pas calculer avec.
import-reason-rounded = Colonne { $column } : « { $given } » est arrondi au mois : { $expected }.
import-reason-coordinates = Colonne { $column } : « { $given } » n'est pas dans la région, ou latitude et longitude sont inversées. Attendu : { $expected }.
import-reason-no-code = Colonne { $column } : il n'y a pas de code de langue.
import-reason-no-description = Cette offre n'a pas encore de description. Complète-la plus tard.
import-reason-no-address = Colonne { $column } : « { $given } » n'est ni une adresse e-mail ni une adresse web.
import-reason-excel-number = Colonne { $column } : « { $given } » semble converti par Excel. Mets la colonne au format Texte et retape le numéro.
import-reason-excel-date = Colonne { $column } : Excel a fait de « { $given } » une date ou un nombre. Sans doute : { $expected }.
import-reason-formula = Colonne { $column } : « { $given } » vient d'une formule. Nous ne calculons rien ; nous gardons le texte.
import-reason-excel-error = Colonne { $column } : Excel montre une erreur ici, « { $given } ». Nous laissons la cellule.
import-reason-not-a-phone = Colonne { $column } : « { $given } » n'est pas un numéro de téléphone. Écris-le ainsi : { $expected }.
import-reason-leading-zero = Colonne { $column } : le zéro au début de « { $given } » manquait. Nous en avons fait { $expected }.
import-reason-postcode-mended = Colonne { $column } : nous avons lu « { $given } » comme { $expected }.
import-reason-not-a-postcode = Colonne { $column } : « { $given } » n'est pas un code postal belge. Nous ne reprenons pas l'adresse.
import-reason-postcode-elsewhere = Colonne { $column } : « { $given } » ne vont pas ensemble. Attendu : { $expected }.
import-reason-not-a-day = Colonne { $column } : « { $given } » n'est pas un jour. Écris-le ainsi : { $expected }.
import-reason-day-or-month = Colonne { $column } : dans « { $given } », le jour et le mois ne sont pas sûrs. Nous avons lu { $expected }.
import-reason-hours-as-text = Colonne { $column } : nous ne pouvons pas lire « { $given } » comme des heures. Nous le gardons comme texte. Par exemple : { $expected }.
import-reason-no-such-hour = Colonne { $column } : « { $given } » contient une heure qui n'existe pas. Nous le gardons comme texte.
import-reason-closes-before-opening = Colonne { $column } : dans « { $given } », la fin est avant le début. Nous le gardons comme texte.
import-reason-past-midnight = Colonne { $column } : « { $given } » continue après minuit. Est-ce juste ?
import-reason-hours-elsewhere = Colonne { $column } : ces heures ne peuvent pas être changées dans cette feuille. Elles restent comme avant.
import-reason-not-ages = Colonne { $column } : « { $given } » n'est pas un âge. Écris-le ainsi : { $expected }.
import-reason-ages-swapped = Colonne { $column } : « { $given } » était à l'envers. Nous avons lu { $expected }.
import-reason-not-yes-no = Colonne { $column } : « { $given } » n'est ni oui ni non. Nous laissons la cellule.
import-reason-dangerous-link = Colonne { $column } : « { $given } » n'est pas une adresse web normale et peut nuire. Nous la laissons.
import-reason-invisible = Colonne { $column } : il y avait des signes invisibles dans « { $given } ». Nous les avons enlevés.
import-reason-html = Colonne { $column } : il y avait du code de page web dans « { $given } ». Nous l'avons enlevé.
import-reason-too-much-text = Colonne { $column } : ce texte est trop long (au plus { $expected } signes). Nous ne le reprenons pas.
import-reason-unknown-theme = Colonne { $column } : nous ne connaissons pas le thème « { $given } ». Voulais-tu dire « { $expected } » ?
import-reason-unknown-word = Colonne { $column } : nous ne connaissons pas « { $given } » ici. Voulais-tu dire « { $expected } » ?
import-reason-kbo-number = Colonne { $column } : « { $given } » n'est pas un numéro d'entreprise correct. Le chiffre de contrôle est faux.
import-reason-duplicate-row = Colonne { $column } : cette ligne figure deux fois. Nous la reprenons une fois.
import-reason-same-id = Colonne { $column } : cet id appartient à l'offre d'une autre organisation. Vide l'id pour une nouvelle offre.
import-reason-circular-parent = Colonne { $column } : « { $given } » fait elle-même partie de cette organisation. Les deux ne sont pas possibles.
import-reason-secret-missing = Colonne { $column } : il n'est pas dit si cette adresse est secrète. Réponds oui ou non. D'ici là, nous ne reprenons pas l'adresse.
import-reason-columns-disagree = Colonne { $column } : deux colonnes disent autre chose. Nous avons pris la première.
import-reason-one-only = Colonne { $column } : un seul est possible ici. Nous avons pris { $expected } ; nous laissons « { $given } ».
import-reason-deleted = Ceci a été effacé ici auparavant.
import-reason-old-form = Colonne { $column } : ceci est dans une forme plus ancienne. Nous le reprenons ainsi.
import-reason-short-row = Cette ligne est plus courte que l'en-tête. Ce qui manque reste comme avant.
import-reason-second-programme = Colonne { $column } : cette organisation a plus d'un programme. Nous les gardons tous.
import-reason-id-of-another = Colonne { $column } : cet id appartient à une autre donnée. Nous le gardons ainsi.

## Ce qu'il y a à dire d'un fichier

import-file-empty = Le fichier est vide.
import-file-too-large = Le fichier est trop grand. Au plus 20 Mo.
import-file-not-text = Ce fichier ne contient pas de texte lisible. Enregistre-le à nouveau en Excel (.xlsx) ou en CSV UTF-8.
import-file-nul = Il y a des signes étranges dans le fichier. Enregistre-le à nouveau en Excel (.xlsx) ou en CSV.
import-file-not-json = Ce n'est pas du JSON valide. Demande un nouveau fichier à la personne qui l'a fait, et transmets-lui ceci : « { $given } »
import-file-not-directory = Ce fichier est correct, mais ne contient pas de carte sociale.
import-file-unknown-format = Nous ne pouvons pas lire ce type de fichier. Enregistre-le en Excel (.xlsx), CSV ou JSON.
import-file-unclosed-quote = Un guillemet s'ouvre et ne se ferme jamais.
import-file-too-many-rows = Il y a trop de lignes. Nous en lisons au plus 100 000.
import-file-too-many-columns = Il y a trop de colonnes. Nous en lisons au plus 200.
import-file-cell-too-long = Une cellule contient trop de texte : « { $given } »
import-file-no-header = Nous ne trouvons pas de ligne avec des noms de colonnes. Mets-la en haut.
import-file-no-rows = Il n'y a rien sous l'en-tête.
import-file-header-twice = Deux colonnes s'appellent « { $given } ». Renomme l'une d'elles.
import-file-header-missing = La colonne « { $expected } » manque.
import-file-not-zip = Le fichier est endommagé ou incomplet. Télécharge-le à nouveau.
import-file-too-many-entries = Il y a trop de fichiers dans le paquet. Nous en lisons au plus 1 000.
import-file-unpacks-too-large = Fichier décompressé trop grand (limite 200 Mo).
import-file-packed-too-tight = « { $path } » est si fortement compressé que ce n'est pas sûr.
import-file-unsafe-name = Le nom « { $path } » dans le paquet mène à un autre dossier. Nous ne le lisons pas.
import-file-symlink = « { $path } » dans le paquet est un lien vers un autre fichier. Nous ne le lisons pas.
import-file-nested = Le paquet contient un autre paquet, « { $path } ». Décompresse-le d'abord.
import-file-name-twice = « { $path } » est deux fois dans le paquet.
import-file-encrypted = Le fichier est protégé par un mot de passe. Enlève-le et réessaie.
import-file-damaged = Le fichier est endommagé. Enregistre-le à nouveau et réessaie.
import-file-unknown-packing = « { $path } » est compressé d'une manière que nous ne connaissons pas.
import-file-bad-workbook = Nous ne pouvons pas lire ce fichier Excel. Ouvre-le dans Excel, enregistre-le en .xlsx et réessaie.
import-file-mixed-versions = Le paquet contient des tableaux de versions différentes de la norme. Nous les avons lus quand même.
import-file-unknown-table = Nous ne connaissons pas le tableau « { $path } ». Nous ne le reprenons pas.
import-file-part-of-pages = C'est une page parmi d'autres. Les autres ne sont pas dans ce fichier.
import-file-counts-disagree = Le fichier ne contient pas autant de données qu'il le dit.
import-file-same-page = La source dit qu'il y a plus de pages, mais donne toujours la même.
import-file-no-details = La source ne dit pas clairement quelle version de la norme elle utilise.

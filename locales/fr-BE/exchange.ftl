### Importer et exporter la carte sociale, dans l'application web du centre.

## Se repérer

exchange-in = Importer
exchange-out = Exporter
exchange-twins = Doublons
exchange-upkeep-nav = Tenir à jour la carte sociale
beheer-problem-too-large = C'est trop grand. Un fichier peut faire jusqu'à 20 Mo.
beheer-problem-changed-meanwhile = Quelqu'un d'autre a modifié quelque chose entre-temps. Regarde à nouveau.

## Importer : le fichier

exchange-in-title = Importer
exchange-in-text = Apporte un fichier avec l'offre. Tu vois d'abord ce qui se passerait. Rien ne change avant que tu cliques sur Reprendre.
exchange-steps = Étapes
exchange-step-file = Fichier
exchange-step-columns = Colonnes
exchange-step-twins = Doublons
exchange-step-check = Vérifier et reprendre
exchange-drop = Glisse ton fichier ici
exchange-drop-or = ou
exchange-pick = Choisir un fichier
exchange-drop-hint = Une feuille de calcul (Excel ou CSV), un paquet HSDS ou l'export d'une autre carte sociale. Jusqu'à 20 Mo.
exchange-template = Tu pars de zéro ? Prends la feuille vide
exchange-template-text = Avec toutes les colonnes et leur explication.
exchange-reading = Lecture en cours …
exchange-add-file = Ajouter un fichier
exchange-drop-file = Laisser ce fichier
exchange-drop-file-named = Laisser { $name }
exchange-format-sheet =
    { $rows ->
        [one] Une feuille de calcul de { $rows } ligne
       *[other] Une feuille de calcul de { $rows } lignes
    }
exchange-format-hsds-json = Un fichier HSDS (JSON)
exchange-format-ndjson = Un fichier HSDS, un service par ligne
exchange-format-hsds-package = Un paquet HSDS avec des tables
exchange-format-hsds-table = Une table d'un paquet HSDS
exchange-format-sociale-kaart = Un export de la Sociale Kaart
exchange-format-uitdatabank = Un export de l'UiTdatabank
exchange-fault-title = Nous ne pouvons pas lire ce fichier
exchange-fault-line = À la ligne { $line }.
exchange-fault-place = À la ligne { $line }, colonne { $column }.
exchange-fault-path = À { $path }.
exchange-fault-out = Laisse le fichier illisible, ou corrige-le et choisis-le à nouveau. Ensuite tu verras ce qui se passerait.
exchange-start-over = Jeter et recommencer
exchange-until = Ceci reste prêt un jour, pour toi seul. Si tu ne reprends rien, c'est jeté.
exchange-gone = Ce fichier n'est plus prêt ici. Choisis-le à nouveau.

## Importer : les colonnes

exchange-columns-title = Quelle colonne est quoi ?
exchange-columns-text = Nous avons déjà regardé. Si ce n'est pas juste, choisis ce qui se trouve dans la colonne.
exchange-columns-choose = Que contient { $header } ?
exchange-columns-nothing = Ne pas utiliser
exchange-columns-empty = Cette colonne est vide.
exchange-columns-samples = Par exemple
exchange-columns-done = Les colonnes sont justes
exchange-columns-missing = Pas encore de colonne pour : { $fields }. Sans elle, les nouvelles lignes n'entrent pas.
exchange-columns-unused =
    { $count ->
        [one] Nous n'utilisons pas { $count } colonne.
       *[other] Nous n'utilisons pas { $count } colonnes.
    }

## Importer : vérifier

exchange-check-title = Voici ce qui se passerait
exchange-tabs = Que veux-tu vérifier ?
exchange-tab-new = Nouveau
exchange-tab-changed = Modifié
exchange-tab-unchanged = Inchangé
exchange-tab-warnings = Attention
exchange-tab-errors = Impossible
exchange-tab-new-means = s'ajoute
exchange-tab-changed-means =
    { $count ->
        [one] avec { $count } modification au total
       *[other] avec { $count } modifications au total
    }
exchange-tab-unchanged-means = reste tel quel
exchange-tab-warnings-means = nous le reprenons, mais jette un œil
exchange-tab-errors-means = une partie n'est pas reprise
exchange-none-new = Rien ne s'ajoute.
exchange-none-changed = Rien ne change.
exchange-none-unchanged = Rien ne reste identique.
exchange-none-warnings = Rien à signaler.
exchange-none-errors = Tout peut être repris.
exchange-row = Ligne { $row }
exchange-row-sheet = Ligne { $row } de la feuille { $sheet }
exchange-line = Ligne { $line }
exchange-before = Maintenant
exchange-after = Devient
exchange-empty = vide
exchange-part-new = nouveau
exchange-part-gone = disparaît
exchange-more-fields =
    { $count ->
        [one] et encore { $count } autre champ
       *[other] et encore { $count } autres champs
    }
exchange-show-fields = Montrer le contenu
exchange-page = { $from } à { $to } sur { $total }
exchange-page-previous = Précédent
exchange-page-next = Suivant

## Reprendre

exchange-take-title = Reprendre ?
exchange-take-text = { $new } nouveaux et { $changed } modifiés. Tout entre en une fois dans la carte sociale, puis sur toutes les tablettes.
exchange-take-errors =
    { $errors ->
        [one] Quelque chose ne va pas dans { $errors } ligne. Ce qui ne va pas n'est pas repris ; le reste l'est.
       *[other] Quelque chose ne va pas dans { $errors } lignes. Ce qui ne va pas n'est pas repris ; le reste l'est.
    }
exchange-take-undecided =
    { $undecided ->
        [one] Tu n'as pas encore décidé pour { $undecided } doublon possible. Il s'ajoute à part.
       *[other] Tu n'as pas encore décidé pour { $undecided } doublons possibles. Ils s'ajoutent à part.
    }
exchange-take = Reprendre
exchange-nothing-to-take = Il n'y a rien à reprendre : la carte sociale sait déjà tout cela.
exchange-changed-meanwhile = Quelqu'un d'autre a modifié la carte sociale entre-temps. Voici à nouveau ce qui se passerait. Vérifie, puis reprends.
exchange-done-title = Repris
exchange-done-text = { $new } nouveaux et { $changed } modifiés. Les tablettes vont le chercher à leur prochaine connexion.
exchange-done-directory = Voir la carte sociale
exchange-done-again = Importer autre chose

## Doublons

exchange-twins-found =
    { $count ->
        [one] { $count } doublon possible
       *[other] { $count } doublons possibles
    }
exchange-twins-found-text = Ceci semble déjà être dans la carte sociale. Décide si c'est la même chose.
exchange-twins-look = Voir les doublons
exchange-twins-ready = Continuer vers la vérification
exchange-twins-title = Doublons
exchange-twins-text = Organisations et services qui sont peut-être deux fois dans la carte sociale.
exchange-twins-none = Aucun doublon trouvé
exchange-twins-none-text = Rien ne semble être deux fois dans la carte sociale.
exchange-twins-here = Y est déjà
exchange-twins-fresh = Arrive
exchange-twins-one = L'un
exchange-twins-other = L'autre
exchange-twins-same = C'est le même
exchange-twins-different = Il y en a deux
exchange-twins-decided-same = Sera réuni
exchange-twins-decided-different = Reste à part
exchange-twins-undo = Revenir dessus
exchange-twins-merged = Réunis. Ce qui renvoyait à l'un renvoie maintenant à l'autre.
exchange-twins-fields = Que gardons-nous ?
exchange-twins-rest = Les téléphones, adresses, heures et langues des deux restent. Ce qui est pareil n'y est qu'une fois.
exchange-twins-score = sûr à { $score } %
exchange-twins-why = Pourquoi nous le pensons
exchange-like-same-kbo = Même numéro d'entreprise : { $shared }
exchange-like-same-name = Même nom
exchange-like-similar-name = Presque le même nom
exchange-like-same-phone = Même téléphone : { $shared }
exchange-like-same-email = Même adresse e-mail : { $shared }
exchange-like-same-website = Même site web : { $shared }
exchange-like-same-place = Même adresse
exchange-like-near = Tout près l'un de l'autre
exchange-like-same-organisation = Même organisation

## Exporter

exchange-out-title = Exporter
exchange-out-text = Emporte toute la carte sociale, sous la forme qu'il te faut. Les adresses qui restent secrètes ne partent jamais.
exchange-out-get = Télécharger
exchange-out-get-named = Télécharger { $format }
exchange-out-xlsx = Feuille de calcul
exchange-out-xlsx-text = Pour vérifier ou corriger dans Excel ou LibreOffice. Importe-la ensuite : seul ce que tu as changé change.
exchange-out-hsds-csv = Tables HSDS
exchange-out-hsds-csv-text = Un zip avec une table par sorte, selon le standard ouvert HSDS 3.1. Pour qui travaille avec des tables ou une base de données.
exchange-out-hsds-json = HSDS en un fichier
exchange-out-hsds-json-text = Tout, jusqu'au plus petit champ, selon HSDS 3.1. Pour déménager vers un autre Onthaal ou une autre carte sociale, ou comme copie de réserve.
exchange-out-ndjson = HSDS par ligne
exchange-out-ndjson-text = La même chose, avec un service par ligne. Pour les programmes qui lisent de grands fichiers morceau par morceau.

## Tenir à jour

exchange-verify = Vérifié
exchange-verify-named = { $name } vérifié
exchange-verify-title = Comment as-tu vérifié ?
exchange-verify-text = Vérifier n'est pas modifier : tu dis que ce qui s'y trouve est juste aujourd'hui.
exchange-method-phone = Par téléphone
exchange-method-visit = Sur place
exchange-method-partner = Auprès du partenaire
exchange-method-website = Sur leur site web
exchange-method-letter = Par lettre ou e-mail
exchange-capacity = Places
exchange-capacity-named = Y a-t-il de la place chez { $name } ?
exchange-capacity-unknown = Pas connu
exchange-capacity-has-capacity = A de la place
exchange-capacity-waiting-list = Liste d'attente
exchange-capacity-full = Complet
exchange-capacity-ask-first = Demander d'abord
exchange-capacity-since = Dit le { $day }. Après 14 jours, nous ne le montrons plus.

## Sortes et champs

exchange-kind-organisation = Organisation
exchange-kind-service = Service
exchange-kind-location = Lieu
exchange-kind-event = Activité
exchange-kind-programme = Programme
exchange-kind-taxonomy = Liste de termes
exchange-kind-taxonomy_term = Terme
exchange-kind-house = Maison
exchange-kind-site = Site de la maison
exchange-kind-municipality = Commune
exchange-kind-unit = Unité
exchange-kind-service_at_location = Service dans un lieu
exchange-kind-phone = Téléphone
exchange-kind-address = Adresse
exchange-kind-schedule = Heures
exchange-kind-language = Langue
exchange-kind-contact_person = Personne de contact
exchange-kind-accessibility = Accessibilité
exchange-kind-cost_option = Prix
exchange-kind-required_document = À apporter
exchange-kind-service_area = Zone
exchange-kind-service_capacity = Places
exchange-kind-funding = Moyens
exchange-kind-organisation_identifier = Numéro
exchange-kind-url = Site web
exchange-kind-attribute = Caractéristique
exchange-kind-translation = Traduction
exchange-kind-involvement = Participation
exchange-kind-listing = Inscription
exchange-column-name = Nom
exchange-column-alternate_name = Autre nom
exchange-column-description = Description
exchange-column-summary = En bref
exchange-column-email = E-mail
exchange-column-website = Site web
exchange-column-url = Site web
exchange-column-status = État
exchange-column-kbo = Numéro d'entreprise
exchange-column-actor_type = Sorte d'organisation
exchange-column-self_organisation = Auto-organisation
exchange-column-organisation_id = Organisation
exchange-column-service_id = Service
exchange-column-location_id = Lieu
exchange-column-number = Numéro
exchange-column-extension = Poste
exchange-column-phone_type = Sorte de téléphone
exchange-column-title = Fonction
exchange-column-department = Département
exchange-column-address_1 = Rue et numéro
exchange-column-address_2 = Boîte ou étage
exchange-column-city = Commune
exchange-column-postal_code = Code postal
exchange-column-state_province = Province
exchange-column-country = Pays
exchange-column-latitude = Latitude
exchange-column-longitude = Longitude
exchange-column-location_type = Sorte de lieu
exchange-column-house_level_secret = Adresse secrète
exchange-column-transportation = Accès
exchange-column-opens_at = Ouvre à
exchange-column-closes_at = Ferme à
exchange-column-byday = Jours
exchange-column-freq = Répétition
exchange-column-dtstart = À partir du
exchange-column-until = Jusqu'au
exchange-column-valid_from = Valable à partir du
exchange-column-valid_to = Valable jusqu'au
exchange-column-notes = Remarque
exchange-column-amount = Montant
exchange-column-option = Pour quoi
exchange-column-amount_description = À propos du prix
exchange-column-fees_description = Ce que cela coûte
exchange-column-minimum_age = Dès l'âge de (mois)
exchange-column-maximum_age = Jusqu'à l'âge de (mois)
exchange-column-eligibility_description = Pour qui
exchange-column-application_process = Comment s'inscrire
exchange-column-interpretation_services = Interprètes
exchange-column-wait_time = Temps d'attente
exchange-column-wait_time_date = Temps d'attente dit le
exchange-column-capacity = Places
exchange-column-capacity_date = Places dites le
exchange-column-anonymous = Anonyme
exchange-column-is_not = N'est pas
exchange-column-alert = Attention
exchange-column-assured_date = Vérifié le
exchange-column-verified_method = Vérifié comment
exchange-column-fallback_note = Quand c'est fermé
exchange-column-code = Code
exchange-column-document = Document
exchange-column-text = Texte
exchange-column-taxonomy_term_code = Terme
exchange-column-last_modified = Dernière modification

### L'application web du centre : pour la coordination et le groupe de pilotage.

## Cadre

beheer-skip = Aller au contenu
beheer-nav = Menu principal
beheer-nav-start = Accueil
beheer-nav-reports = Rapports
beheer-nav-devices = Tablettes
beheer-nav-directory = Carte sociale
beheer-language = Langue des écrans
beheer-language-draft = Cette traduction n'a pas encore été relue par quelqu'un qui parle la langue.
beheer-cancel = Annuler
# $name (texte) : le nom de la personne connectée
beheer-sign-out = Déconnecter { $name }

## Se connecter

beheer-sign-in-title = Heureux de te revoir
beheer-sign-in-text = Connecte-toi pour lire les rapports et pour suivre les tablettes et la carte sociale de ta maison.
beheer-sign-in-name = Nom
beheer-sign-in-password = Mot de passe
beheer-sign-in-go = Se connecter
beheer-sign-in-help = Ça ne marche pas ? Demande un nouveau mot de passe à la personne qui gère le centre pour ta maison.
beheer-sign-in-wrong = Ce nom et ce mot de passe ne vont pas ensemble. Vérifie-les et essaie encore.
# $seconds (nombre) : le temps d'attente qui reste
beheer-sign-in-wait =
    { $seconds ->
        [one] Trop d'essais à la suite. Tu peux réessayer dans { $seconds } seconde.
       *[other] Trop d'essais à la suite. Tu peux réessayer dans { $seconds } secondes.
    }
beheer-sign-in-ended = Tu t'es absenté un moment. Connecte-toi à nouveau pour continuer.

## Quand quelque chose ne va pas

beheer-problem-offline = Le centre ne répond pas. Vérifie ta connexion et essaie encore.
beheer-problem-denied = Ton rôle ne permet pas de faire cela.
beheer-problem-not-found = Ceci n'existe pas (ou plus).
beheer-problem-too-many = C'était un peu trop rapide. Attends un instant et essaie encore.
beheer-problem-busy = Le centre est occupé. Essaie encore dans un instant.
beheer-problem-invalid-input = Quelque chose n'est pas correct ici. Vérifie ce que tu as rempli.
beheer-problem-internal = Quelque chose s'est mal passé au centre. Rien n'a été modifié.
beheer-problem-reference = Transmets ce code si cela continue :
beheer-problem-retry = Réessayer

## Accueil

# $name (texte) : le nom de la personne connectée
beheer-start-morning = Bonjour, { $name }
# $name (texte) : le nom de la personne connectée
beheer-start-afternoon = Bon après-midi, { $name }
# $name (texte) : le nom de la personne connectée
beheer-start-evening = Bonsoir, { $name }
beheer-start-text = Voici où en est ton accueil aujourd'hui.
# $count (nombre) : le nombre lui-même est affiché en grand au-dessus
beheer-start-sessions =
    { $count ->
        [one] ouverture de l'accueil
       *[other] ouvertures de l'accueil
    }
beheer-start-sessions-means = Demi-journées d'ouverture d'un guichet dans cette période, même sans visite.
# $count (nombre) : le nombre lui-même est affiché en grand au-dessus
beheer-start-devices =
    { $count ->
        [one] tablette utilisée
       *[other] tablettes utilisées
    }
# $day (texte) : un jour, en toutes lettres
beheer-start-last-sync = Dernières nouvelles le { $day }.
beheer-start-never-synced = Rien n'a encore été envoyé.
# $count (nombre) : le nombre lui-même est affiché en grand au-dessus
beheer-start-services =
    { $count ->
        [one] offre dans la carte sociale
       *[other] offres dans la carte sociale
    }
beheer-start-services-means = Ce que les familles et les bénévoles peuvent chercher aujourd'hui.
beheer-start-reports = Rapports
# $periods (texte) : liste de trimestres ou de mois
beheer-start-waiting = Encore à publier : { $periods }.
beheer-start-why = Pourquoi pas de thèmes ici ?
beheer-start-why-text = Des chiffres que l'on voit grandir jour après jour peuvent trahir qui est passé. C'est pourquoi les questions par thème, heure et langue ne figurent que dans les rapports.
beheer-start-why-when = Un rapport paraît deux semaines après la fin de la période. Ensuite il ne change plus, pour que tout le monde travaille avec les mêmes chiffres.
beheer-start-no-devices = Aucune tablette n'est encore reliée.
beheer-start-no-devices-go = Relie ta première tablette

## Rapports

beheer-reports-title = Rapports
beheer-reports-text = De quoi les familles sont-elles venues parler, quand, et en quelle langue ? À lire avec ton groupe de pilotage.
beheer-reports-house = Maison
beheer-reports-period = Période
beheer-reports-print = Imprimer
beheer-reports-none = Il n'y a pas encore de rapport
beheer-reports-none-text = Le premier rapport paraît deux semaines après la fin de la première période.
# $k (nombre) : le plus petit groupe affiché
beheer-reports-tested = Ce rapport a été testé : aucun groupe n'est plus petit que { $k }, même en soustrayant des tableaux l'un de l'autre.
# $quarter (nombre) : 1 à 4 ; $year (texte) : l'année
beheer-quarter =
    { $quarter ->
        [1] premier trimestre { $year }
        [2] deuxième trimestre { $year }
        [3] troisième trimestre { $year }
       *[4] quatrième trimestre { $year }
    }
beheer-report-about = De quoi parlaient les questions ?
beheer-report-about-definition = Chaque question compte une fois, dans le domaine dont elle parlait surtout. Choisis un domaine pour voir les thèmes, les âges, qui demandait et la suite donnée.
beheer-report-when = Quand les questions sont-elles venues ?
beheer-report-when-definition = Questions par demi-journée de la semaine, pour toute la période ensemble. Choisis une demi-journée pour voir les canaux et les lieux.
beheer-report-language = Dans quelle langue ?
beheer-report-language-definition = La langue dans laquelle l'entretien a vraiment eu lieu, donc pas l'origine ni la langue maternelle. Les langues que peu de gens parlent sont toujours dans la ligne commune.
beheer-report-answer = Qu'a demandé la maison elle-même ?
beheer-report-answer-definition = Les questions que cette maison a ajoutées. Chaque demande d'une famille compte ici une fois par question propre. Sans réponse, elle se trouve dans la ligne groupée.
beheer-report-questions = Questions
beheer-report-share = Part
# $percent (nombre) : un pourcentage entier
beheer-report-percent = { $percent } %
beheer-report-total = Compté dans ce tableau
beheer-report-open-all = Tout ouvrir
beheer-report-close-all = Tout fermer
beheer-report-chart = Diagramme en barres du nombre de questions par domaine. Le tableau ci-dessous donne les mêmes chiffres.
beheer-report-former-site = Un ancien lieu
beheer-report-former-answer = Question ou réponse qui n'est plus connue
# $k (nombre) : le plus petit groupe affiché
beheer-report-withheld = Moins de { $k }
# $k (nombre) : le plus petit groupe affiché
beheer-report-withheld-why = Moins de { $k } questions ont été comptées, ou aucune. C'est pourquoi rien n'est affiché ici.
# $tables (texte) : noms de tableaux ; $k (nombre) : le plus petit groupe affiché
beheer-report-withheld-inside = { $tables } : moins de { $k }.
beheer-report-one-category = Tout ensemble
# $count (nombre) : nombre de questions
beheer-report-one-category-total =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
beheer-report-one-category-why = Toutes les questions étaient dans le même groupe. Comme il y en a peu, nous ne nommons pas ce groupe.
beheer-dimension-domain = Domaine
beheer-dimension-theme = Thème
beheer-dimension-age-band = Âge de l'enfant
beheer-dimension-asker = Qui demandait
beheer-dimension-outcome = La suite donnée
beheer-dimension-gap-reason = Pourquoi il n'y avait pas d'offre
beheer-dimension-warmth = Comment on a orienté
beheer-dimension-half-day = Demi-journée
beheer-dimension-channel = Canal
beheer-dimension-site = Lieu
beheer-dimension-language = Langue de l'entretien
beheer-dimension-interpreter = Interprète
beheer-dimension-doors-before = Portes avant celle-ci
beheer-dimension-local-question = Question propre
beheer-dimension-local-answer = Réponse
beheer-interpreter-yes = Interprète nécessaire
beheer-interpreter-no = Sans interprète
# $weekday (texte) : un jour de la semaine ; $half (texte) : matin, après-midi ou soir
beheer-half-day = { $weekday }, { $half }
beheer-week-caption = La semaine en un coup d'œil
beheer-week-in-pool = dans la ligne commune
beheer-week-legend = Plus c'est foncé, plus il y a de questions. Un point signifie : aucune question, ou trop peu pour les montrer à part.

## Ce que veulent dire les chiffres

beheer-define-question = Une question
beheer-define-question-text = Un entretien peut contenir plusieurs questions. Nous comptons donc des questions, pas des personnes ni des familles.
# $k (nombre) : le plus petit groupe affiché
beheer-define-small = Moins de { $k }
# $k (nombre) : le plus petit groupe affiché
beheer-define-small-text = Un groupe plus petit que { $k } n'est jamais montré à part, pour que personne ne soit reconnaissable. Cela peut aussi être zéro.
# $k (nombre) : le plus petit groupe affiché
beheer-define-pool-text = La ligne commune. Elle contient tout ce qui était trop petit, ce qui n'a pas été demandé et ce qui est trop sensible pour être montré par maison.
beheer-define-total = Compté dans ce tableau
beheer-define-total-text = Chaque tableau a son propre total. Les totaux des tableaux peuvent différer un peu.

## Tablettes

beheer-devices-title = Tablettes
beheer-devices-text = Chaque tablette d'un guichet ou d'une salle d'attente est reliée une seule fois, avec un code.
beheer-devices-add = Relier une tablette
beheer-devices-none = Pas encore de tablettes
beheer-devices-none-text = Relie ta première tablette : crée un code ici et tape-le sur la tablette.
beheer-devices-no-site = Pas de lieu fixe
beheer-devices-never-seen = N'a encore rien envoyé
# $day (texte) : une date
beheer-devices-seen = Dernières nouvelles le { $day }
beheer-devices-revoke = Retirer l'accès
# $name (texte) : nom de la tablette
beheer-devices-revoke-named = Retirer l'accès de { $name }
beheer-devices-revoked = Accès retiré
# $name (texte) : nom de la tablette
beheer-devices-revoked-now = { $name } ne peut plus rien envoyer ni recevoir.
beheer-new-device-title = Relier une tablette
beheer-new-device-text = Tu reçois un code qui marche une seule fois.
beheer-new-device-site = Où sera la tablette ?
beheer-new-device-name = Nom de la tablette
beheer-new-device-name-hint = Par exemple « Guichet avant ». Pas le nom d'une personne.
beheer-new-device-make = Créer un code
beheer-new-device-code = Le code pour ta tablette
beheer-new-device-step-open = Prends la tablette et choisis « Relier au centre ».
# $address (texte) : adresse du centre
beheer-new-device-step-type = Tape l'adresse { $address } et ce code.
beheer-new-device-step-ready = La tablette va chercher elle-même la carte sociale. C'est prêt.
# $minutes (nombre) : durée de validité du code
beheer-new-device-expires =
    { $minutes ->
        [one] Le code marche { $minutes } minute. Une fois fermé, il n'est plus montré.
       *[other] Le code marche { $minutes } minutes. Une fois fermé, il n'est plus montré.
    }
beheer-new-device-done = Terminé
# $name (texte) : nom de la tablette
beheer-revoke-title = Retirer l'accès de { $name } ?
beheer-revoke-text = La tablette ne pourra plus rien envoyer ni recevoir. Ce qui s'y trouve encore et n'est pas envoyé est perdu pour les rapports. À faire en cas de perte ou de vol.
beheer-revoke-keep = Finalement non
beheer-revoke-go = Retirer l'accès

## Carte sociale

beheer-directory-title = Carte sociale
beheer-directory-text = Toute l'offre que les familles et les bénévoles trouvent sur les tablettes.
beheer-directory-search = Chercher par nom ou organisation
# $count (nombre) : nombre trouvé
beheer-directory-count =
    { $count ->
        [one] { $count } offre
       *[other] { $count } offres
    }
beheer-directory-empty = La carte sociale est encore vide
beheer-directory-empty-text = Dès qu'une offre est publiée, elle est ici.
beheer-directory-none = Rien trouvé
beheer-directory-none-text = Essaie un mot plus court ou le nom de l'organisation.
beheer-directory-themes = Thèmes
# $day (texte) : une date
beheer-directory-assured = Vérifié le { $day }
beheer-directory-never-assured = Jamais vérifié
beheer-directory-old = À vérifier
beheer-directory-not-active = Pas actif
beheer-directory-more = En montrer plus
# $shown (nombre) : nombre à l'écran ; $total (nombre) : nombre trouvé
beheer-directory-shown = { $shown } sur { $total }

### L'accueil verrouillé, la relève, les réglages de la tablette, et une fiche montrée à un visiteur.

## Verrouillé

lock-now = Verrouiller
lock-cover-hold = Garde ce bouton enfoncé trois secondes pour continuer
lock-title = L'accueil est verrouillé
lock-text = Tape le code. Tout est resté comme c'était.
lock-text-open = Tout est resté comme c'était.
lock-handover-title = Prêt pour la relève
lock-handover-text = Merci pour ton travail. La personne suivante tape le code.
lock-handover-text-open = Merci pour ton travail. La personne suivante touche Continuer.
lock-pin = Code
lock-open = Continuer
lock-erase = Efface le dernier chiffre
# $count (nombre) : chiffres déjà tapés
lock-digits =
    { $count ->
        [0] Aucun chiffre tapé
        [one] { $count } chiffre tapé
       *[other] { $count } chiffres tapés
    }
lock-wrong = Ce n'est pas le bon code. Essaie encore, tranquillement.
# $count (nombre) : secondes
lock-wait-seconds =
    { $count ->
        [one] Attends encore { $count } seconde, puis essaie à nouveau.
       *[other] Attends encore { $count } secondes, puis essaie à nouveau.
    }
# $count (nombre) : minutes
lock-wait-minutes =
    { $count ->
        [one] Attends encore { $count } minute, puis essaie à nouveau.
       *[other] Attends encore { $count } minutes, puis essaie à nouveau.
    }
lock-forgotten = Code oublié ? La coordinatrice peut ouvrir l'accueil avec son propre code.
lock-forgotten-ask = Code oublié ? Demande-le à ta coordinatrice ou à ton back-up.
lock-soon = L'écran va se verrouiller. Touche-le si tu es encore là.

## Le menu de la barre

menu-open = Plus
menu-cover-short = Cacher
menu-title = De quoi as-tu besoin ?
menu-handover = Relève
menu-handover-text = Passe l'accueil à la personne suivante.
menu-display-text = Agrandis les lettres ou renforce les couleurs.
menu-practice = S'exercer
menu-practice-text = Essaie tout dans une maison inventée. Rien ne compte.
menu-tablet = Comment va la tablette ?
menu-tablet-text = Des lignes à lire quand tu appelles à l'aide.
menu-settings = Réglages
menu-settings-text = Pour les coordinateurs.

## Les réglages

settings-title = Réglages de cette tablette
settings-text = Ce que tu choisis ici est gardé tout de suite et vaut pour cette tablette seulement.
settings-leave = Terminé
settings-enter-text = Tape le code de la coordination.
settings-no-pin-title = Choisis d'abord un code pour la coordination
settings-no-pin = Pour l'instant, tout le monde à l'accueil peut changer ces réglages.
settings-kept = Gardé
settings-desk = À quel accueil se trouve cette tablette ?
settings-desk-none = Pas à un accueil fixe
settings-desk-empty = Ta maison n'a pas encore d'accueils. Un coordinateur les crée dans la gestion.
settings-start = Comment démarre la tablette ?
settings-start-as-left = Comme on l'a laissée
settings-start-kiosk = Toujours pour les visiteurs
settings-languages = Langues
settings-desk-languages = À l'accueil
settings-kiosk-languages = Pour les visiteurs
settings-languages-hint = Le néerlandais est toujours là.
settings-visitor-languages = Choisir ensemble et emporter chez soi
settings-visitor-languages-text = Pour chaque famille, on choisit parmi ces langues, quoi qu'il y ait ci-dessus.
settings-visitor-checked = Relues
settings-visitor-draft = Pas encore relues par quelqu'un qui parle la langue
settings-text-size = Lettres au départ
settings-lock = Codes et verrou
settings-desk-pin = Code de l'accueil
settings-desk-pin-text = Ouvre l'accueil, et l'écran des visiteurs pour qui travaille ici.
settings-coordinator-pin = Code de la coordination
settings-coordinator-pin-text = Ouvre ces réglages.
settings-pin-set = Choisi
settings-pin-unset = Pas encore choisi
settings-pin-choose = Choisis un code
settings-pin-change = Choisis un autre
settings-pin-remove = Enlève
settings-pin-new = Nouveau code
settings-pin-hint = De 4 à 8 chiffres. Évite une date de naissance ou un numéro de maison.
settings-pin-again = Le même code encore une fois
settings-pin-shape = Un code a de 4 à 8 chiffres.
settings-pin-different = Les deux codes ne sont pas les mêmes.
settings-pin-keep = Garde le code
settings-pin-remove-title = Enlever le code ?
settings-pin-remove-desk = Toute personne de passage pourra alors ouvrir l'accueil.
settings-pin-remove-coordinator = Tout le monde à l'accueil pourra alors changer ces réglages.
settings-auto-lock = Se verrouille tout seul si personne ne touche l'écran
# $count (nombre) : minutes
settings-minutes =
    { $count ->
        [one] Après { $count } minute
       *[other] Après { $count } minutes
    }
settings-auto-lock-needs-pin = Cela marche dès que l'accueil a un code.
settings-centre = Le centre
settings-centre-none = Cette tablette n'appartient encore à aucun centre.
settings-centre-address = Adresse du centre
settings-centre-hint = Ne change ceci que si le centre a déménagé.
settings-centre-keep = Garde l'adresse
settings-centre-wrong = Cette adresse n'est pas sûre. Elle commence par https.

## La tablette au téléphone

tablet-title = Voici comment va cette tablette
tablet-text = Lis ces lignes à la personne qui t'aide. Il n'y a rien sur les visiteurs.
tablet-version = Version
tablet-id = Tablette
tablet-server = Centre
tablet-state = Liaison
tablet-last-good = Dernière fois en ordre
tablet-never = Jamais encore
tablet-waiting = Attend encore
tablet-refused = Refusé
tablet-directory = Carte sociale
# $revision (texte) : jusqu'où la carte sociale est lue
tablet-directory-at = État { $revision }
# $revision (texte) : jusqu'où la carte sociale est lue
tablet-directory-differs = État { $revision }, diffère du centre
tablet-free = Place libre
# $amount (texte) : nombre
tablet-megabytes = { $amount } Mo
tablet-clock = Horloge
tablet-clock-right = Comme celle du centre
# $count (nombre) : minutes
tablet-clock-ahead =
    { $count ->
        [one] { $count } minute en avance
       *[other] { $count } minutes en avance
    }
# $count (nombre) : minutes
tablet-clock-behind =
    { $count ->
        [one] { $count } minute en retard
       *[other] { $count } minutes en retard
    }
tablet-sqlite = Base de données
tablet-none = Aucun
tablet-unknown = Inconnu
tablet-check = Mot de contrôle
tablet-check-text = Si tu vois plus tard un autre mot, quelque chose a changé.

## Montrer une fiche à un visiteur

visitor-show = Montrer au visiteur
visitor-languages = Choisis ta langue
visitor-close = Fermer

## Clair ou sombre

settings-palette = Clair ou sombre
settings-palette-auto = Comme la tablette
settings-palette-light = Clair
settings-palette-dark = Sombre

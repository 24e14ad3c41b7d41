### Le répertoire sur papier, pour quand la tablette ne marche pas.

booklet-tab = Sur papier
booklet-title = Le répertoire sur papier
booklet-about = Pour quand la tablette ou le courant tombe en panne. Imprime un nouveau livret chaque semaine et jette l'ancien. Il ne contient aucun nom de personne.
booklet-print = Imprime le livret
# $services (nombre) : services ; $chapters (nombre) : chapitres
booklet-size = { $services } { $services ->
        [one] service
       *[other] services
    } en { $chapters } { $chapters ->
        [one] chapitre
       *[other] chapitres
    }
# $count (nombre) : services qui n'y sont pas
booklet-left-out = { $count } { $count ->
        [one] service n'y tient
       *[other] services n'y tiennent
    } pas. Tu trouves le reste sur la tablette seulement.
booklet-inside = Que contient-il ?
# $count (nombre) : services
booklet-chapter-size = { $count } { $count ->
        [one] service
       *[other] services
    }
booklet-other = Autres
booklet-empty = Le répertoire est encore vide
booklet-empty-text = Tu pourras l'imprimer ici dès que la tablette l'aura reçu.

## Sur le papier même

# $day (texte) : jour
booklet-day = Imprimé le { $day }
booklet-throw-away = Plus d'une semaine ? Prends un nouveau livret.
booklet-urgent = Danger : 112 · Violence ou inquiétude pour un enfant : 1712 · Awel : 102 · Tele-Onthaal : 106 · Zelfmoordlijn : 1813
booklet-phone = Tél.

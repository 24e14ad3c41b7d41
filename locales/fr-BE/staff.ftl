### Chercher : la carte sociale pour qui est à l'accueil.

staff-title = Où une famille peut-elle aller ?
staff-search = Chercher dans la carte sociale
staff-search-hint = Écris une question, un thème ou un nom
staff-themes-found = Thèmes dans ces mots
# $count (nombre) : services trouvés
staff-count =
    { $count ->
        [one] { $count } trouvé
       *[other] { $count } trouvés
    }
staff-nothing = Rien trouvé
staff-nothing-text = Essaie un autre mot, ou enlève un filtre.

## Filtres

# $count (nombre) : filtres actifs
staff-filters =
    { $count ->
        [0] Filtres
        [one] Filtres ({ $count } actif)
       *[other] Filtres ({ $count } actifs)
    }
staff-filters-clear = Enlever tous les filtres
staff-filter-any = Peu importe
staff-filter-open = Ouvert maintenant
staff-filter-free = Gratuit
staff-filter-theme = Thème
staff-filter-age = Âge
staff-filter-municipality = Commune
staff-filter-language = Langue
staff-filter-intake = Comment y aller

## La fiche

staff-fiche = Fiche
staff-fiche-close = Fermer la fiche
staff-choose = Choisis un résultat
staff-choose-text = La fiche vient ici, en néerlandais et dans une langue de ton choix.
staff-beside = Langue à côté du néerlandais
staff-which = Quelle langue vois-tu ?
staff-together = Regarder ensemble
staff-together-stop = Revenir à ma vue
staff-contact-people = Personnes de contact

### Chercher : la carte sociale pour qui est à l'accueil.

staff-title = Où une famille peut-elle aller ?
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
staff-which = Quelle langue vois-tu ?
staff-contact-people = Personnes de contact

## Que cherches-tu ?

staff-tabs = Que cherches-tu ?
staff-tab-services = L'offre
staff-tab-people = Qui est qui

## Plus de filtres

staff-filter-with-house = Ouvert quand nous le sommes
staff-filter-capacity = Y a-t-il de la place ?
staff-filter-theme-count = { $theme } ({ $count })
staff-filters-show =
    { $count ->
        [0] Rien trouvé
        [one] Montrer { $count } résultat
       *[other] Montrer { $count } résultats
    }
staff-chips = Filtres actifs
staff-chip-off = enlever
staff-chip-language = Parle { $language }
staff-count-more = Plus de { $count } résultats
staff-count-weak =
    { $count ->
        [one] Peut-être quand même : { $count } résultat
       *[other] Peut-être quand même : { $count } résultats
    }
staff-print = Imprimer

## Deux côte à côte

compare-pick = Comparer
compare-pick-this = Comparer { $name }
compare-picked =
    { $count ->
        [one] Choisis encore un résultat à comparer
       *[other] Deux choisis
    }
compare-go = Les mettre côte à côte
compare-title = Deux fiches côte à côte
compare-close = Retour aux résultats
compare-differences = Montrer seulement les différences
compare-all = Tout montrer
compare-count =
    { $count ->
        [0] Elles sont identiques
        [one] { $count } point diffère
       *[other] { $count } points diffèrent
    }
compare-same = Identique
compare-unknown = On ne sait pas
compare-capacity = Y a-t-il de la place ?
compare-intake = Comment y aller ?
compare-open = Quand est-ce ouvert ?
compare-where = Où ?
compare-ages = Pour qui ?
compare-area = Pour quelles communes ?
compare-cost = Combien ça coûte ?
compare-wait = Faut-il attendre ?
compare-languages = En quelles langues ?
compare-anonymous = Dire son nom ?
compare-access = Accès avec poussette ou fauteuil
compare-bus = En bus ou à pied
compare-documents = Que faut-il apporter ?
compare-is-not = Ce que ce n'est pas
compare-phone = Téléphone
compare-checked = Vérifié

## Qui est qui

who-title = Qui est qui
who-search = Cherche une organisation, une personne ou une fonction
who-search-hint = Tape un nom, une fonction ou un thème
who-count =
    { $count ->
        [one] { $count } organisation
       *[other] { $count } organisations
    }
who-nothing = Personne trouvé
who-nothing-text = Essaie un autre mot ou un autre thème.
who-self = Par des citoyens
who-themes-more =
    { $count ->
        [one] { $themes } et encore { $count } thème
       *[other] { $themes } et encore { $count } thèmes
    }
who-for = pour { $service }
who-services =
    { $count ->
        [one] Ce qu'ils font : { $count } service
       *[other] Ce qu'ils font : { $count } services
    }

## Ceci manque

missing-ask = Rien qui convient ?
missing-note = Ceci manque ici
missing-busy = Une question est encore ouverte à l'accueil. Termine-la d'abord.
missing-to-desk = Vers l'accueil

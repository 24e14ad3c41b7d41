### Une fiche qui n’est pas juste : deux touches à l’accueil, une liste chez la coordination.

## À l’accueil

suggest-ask = Quelque chose n’est pas juste ?
suggest-title = Qu’est-ce qui n’est pas juste ?
suggest-text = Touche ce qui est faux. La coordination vérifie, tu ne dois rien faire de plus.
suggest-wrong-phone = Le numéro de téléphone
suggest-wrong-hours = Les heures
suggest-wrong-address = L’adresse
suggest-wrong-for-whom = Pour qui c’est
suggest-wrong-cost = Ce que ça coûte
suggest-wrong-languages = Les langues
suggest-wrong-capacity = S’il y a de la place
suggest-wrong-stopped = Ceci n’existe plus
suggest-wrong-unclear = Le texte n’est pas clair
suggest-wrong-other = Autre chose
# $what (texte) : ce qui est faux
suggest-passed = Transmis : { $what }. Merci !

## Chez la coordination

suggestions-nav = Signalements
suggestions-title = Signalements sur les fiches
suggestions-text = À l’accueil, chacun peut dire en deux touches que quelque chose n’est pas juste. Qui l’a dit, à quel accueil ou quel jour, n’est gardé nulle part.
# $count (nombre) : pas encore vérifiés
suggestions-open =
    { $count ->
        [one] { $count } signalement à vérifier
       *[other] { $count } signalements à vérifier
    }
suggestions-none = Rien à vérifier
suggestions-none-text = Dès qu’un accueil dit que quelque chose n’est pas juste, c’est ici.
# $count (nombre) : combien de fois ; $month (texte) : mois et année
suggestions-times =
    { $count ->
        [one] Dit une fois, en { $month }
       *[other] Dit { $count } fois, la dernière en { $month }
    }
suggestions-gone = Cette fiche n’existe plus
suggestions-fiche = Chercher la fiche
# $name (texte) : nom du service
suggestions-fiche-named = Chercher la fiche de { $name }
suggestions-done = Vérifié
# $name (texte) : nom du service ; $what (texte) : ce qui serait faux
suggestions-done-named = Vérifié : { $name }, { $what }
# $count (nombre) : déjà vérifiés
suggestions-history =
    { $count ->
        [one] { $count } signalement est déjà vérifié
       *[other] { $count } signalements sont déjà vérifiés
    }
suggestions-again = Remettre
# $name (texte) : nom du service ; $what (texte) : ce qui serait faux
suggestions-again-named = Remettre : { $name }, { $what }

### La feuille de pointage : l'imprimer, et encoder les totaux.

paper-title = Feuille de pointage
paper-text = Tu préfères le papier ? Fais des traits sur une feuille, et encode les totaux ici plus tard.
paper-back = Retour
paper-tab-key = Encoder les totaux
paper-tab-print = Imprimer une feuille
paper-column-answered = Aidé
paper-column-listened = Écouté
paper-column-referred-partner = Orienté
paper-column-no-offer-found = Rien trouvé

## Imprimer

paper-print-text = Une feuille pour une demi-journée à un accueil. En bas, il y a de la place pour ajouter un thème.
paper-desk = Quel accueil ?
paper-desk-none = Sans nom d'accueil
paper-print = Imprimer la feuille
paper-sheet-how = Fais un trait pour chaque question, dans la colonne de la façon dont elle s'est terminée.
paper-sheet-no-names = Pas de noms, pas de numéros de téléphone, pas d'histoire.
paper-sheet-desk = Accueil
paper-sheet-date = Date
paper-sheet-theme = De quoi s'agissait-il ?
paper-sheet-nobody = Personne n'est venu avec une question
paper-sheet-keyed-in = Encodé dans la tablette

## Encoder

paper-key-text = Compte les traits de chaque case et remplis les nombres. Laisse vide ce qui est vide.
paper-key-once = N'encode que ce qui n'est pas encore noté sur la tablette.
paper-key-day = Quel jour ?
# $day (texte) : jour et date
paper-key-today = Aujourd'hui, { $day }
# $day (texte) : jour et date
paper-key-yesterday = Hier, { $day }
paper-key-half-day = Quelle partie de la journée ?
paper-key-add = Y avait-il encore un autre thème ?
paper-key-pick = Choisis un thème…
# $theme (texte) : thème ; $column (texte) : comment cela s'est terminé
paper-key-cell = { $theme } : { $column }
# $count (nombre) : questions
paper-key-sum =
    { $count ->
        [0] Encore rien de rempli
        [one] En tout { $count } question
       *[other] En tout { $count } questions
    }
# $count (nombre) : questions
paper-key-save =
    { $count ->
        [one] Garder { $count } question
       *[other] Garder { $count } questions
    }
paper-key-save-zero = Garder : personne n'est venu
paper-key-wrong = Mets partout un nombre de 1 à 99, ou laisse la case vide.
paper-key-too-many = Cela fait plus de 300 questions sur une feuille. Vérifie encore une fois.
# $count (nombre) : questions
paper-key-saved =
    { $count ->
        [0] C'est noté : personne n'est venu. Cela compte aussi.
        [one] { $count } question de la feuille gardée. Merci !
       *[other] { $count } questions de la feuille gardées. Merci !
    }
paper-key-saved-text = La feuille peut aller au vieux papier. Une erreur ? Tu peux encore la reprendre.
paper-key-undo = Reprendre cette feuille
paper-key-undone = C'est repris. Tes nombres sont encore là : corrige-les et garde de nouveau.
paper-key-next = Encore une feuille

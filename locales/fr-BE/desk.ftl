### L'accueil : ce que lit un bénévole, après la conversation.

## Ouvrir et fermer l'accueil

desk-open-title = Bonjour ! On commence ?
desk-open-text = Ouvre l'accueil pour cette demi-journée. Ainsi, un jour calme compte aussi.
desk-open-site = Où es-tu aujourd'hui ?
desk-open = Ouvrir l'accueil
desk-end = Fermer l'accueil
desk-end-title = Fermer l'accueil ?
desk-end-text = Ensuite, plus rien de cette demi-journée ne peut être repris.
desk-end-zero = Pas de questions aujourd'hui ? C'est aussi une réponse, et elle compte.
desk-end-unsaved = Tu es encore en train de noter une question. Si tu fermes maintenant, elle est perdue.
desk-end-yes = Fermer l'accueil

## Noter une question

desk-step-theme = De quoi s'agissait-il ?
desk-step-age = De quel âge s'agissait-il ?
desk-step-outcome = Comment cela s'est-il terminé ?
desk-step-gap = Pourquoi cela n'a-t-il pas marché ?
desk-step-warmth = Comment as-tu orienté la personne ?
desk-step-ready = C'est bien ça ?
desk-drop = Laisser tomber cette question
desk-theme-search = Trouver un thème avec des mots simples
desk-theme-search-hint = Écris un mot : langes, devoirs, sommeil…
# $count (nombre) : thèmes
desk-theme-found =
    { $count ->
        [one] { $count } thème trouvé
       *[other] { $count } thèmes trouvés
    }
desk-theme-none = Aucun thème trouvé. Efface pour en choisir un, ou essaie un autre mot.
desk-all-domains = Tous les domaines
desk-recent = Déjà noté aujourd'hui
desk-domains = Choisis un domaine
desk-outcomes-here = Aidé sur place
desk-outcomes-onwards = En route vers la suite
desk-outcomes-stuck = Pas allé plus loin
desk-outcomes-other = Autre
desk-skip = Passer
desk-same-talk = Dans la même conversation

## Plus sur la conversation

desk-details = Plus sur cette conversation
desk-detail-asker = Qui a posé la question ?
desk-detail-channel = Comment la question est-elle arrivée ?
desk-detail-language = En quelle langue avez-vous parlé ?
desk-detail-interpreter = Il fallait un interprète
desk-detail-usual = Comme d'habitude

## Enregistrer

# $count (nombre) : questions
desk-ready =
    { $count ->
        [one] { $count } question à enregistrer.
       *[other] { $count } questions à enregistrer ensemble.
    }
desk-save = Enregistrer
desk-another = Encore une question dans cette conversation
desk-add-details = Compléter
# $count (nombre) : questions
desk-saved =
    { $count ->
        [one] Noté. Merci !
       *[other] { $count } questions notées. Merci !
    }
desk-undo = Reprendre
# $theme (texte) : thème de la question
desk-undo-this = Reprendre : { $theme }

## Aujourd'hui

desk-today = Cette demi-journée
# $half_day (texte) : matin, après-midi, soir ; $day (texte) : jour avec date
desk-session-when = { $half_day }, { $day }
# $intakes (nombre) : conversations ; $questions (nombre) : questions
desk-counts =
    { $intakes ->
        [one] { $intakes } conversation
       *[other] { $intakes } conversations
    }, { $questions ->
        [one] { $questions } question
       *[other] { $questions } questions
    }
desk-today-empty = Encore rien de noté
desk-today-empty-text = Écouter vient en premier. Noter, c'est pour après la conversation.

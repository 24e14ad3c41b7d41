### L'accueil : ce que lit un bénévole, après la conversation.

## Ouvrir et fermer l'accueil

desk-open-title = Bonjour ! On commence ?
desk-open-text = Ouvre l'accueil pour cette demi-journée. Ainsi, un jour calme compte aussi.
desk-open = Ouvrir l'accueil
desk-end = Fermer l'accueil
desk-end-title = Fermer l'accueil ?
desk-end-text = Ensuite, plus rien de cette demi-journée ne peut être repris.
desk-end-zero = Pas de questions aujourd'hui ? C'est aussi une réponse, et elle compte.
desk-end-unsaved = Tu es encore en train de noter une question. Si tu fermes maintenant, elle est perdue.
desk-end-yes = Fermer l'accueil

## Noter une question

desk-step-theme = De quoi s'agissait-il ?
desk-step-age = De quel âge s'agissait-il ?
desk-step-outcome = Comment cela s'est-il terminé ?
desk-step-gap = Pourquoi cela n'a-t-il pas marché ?
desk-step-warmth = Comment as-tu orienté la personne ?
desk-step-ready = C'est bien ça ?
desk-drop = Ne pas garder cette question
desk-theme-search = Trouver un thème avec des mots simples
desk-theme-search-hint = Écris un mot : langes, devoirs, sommeil…
# $count (nombre) : thèmes
desk-theme-found =
    { $count ->
        [one] { $count } thème trouvé
       *[other] { $count } thèmes trouvés
    }
desk-theme-none = Aucun thème trouvé. Efface pour en choisir un, ou essaie un autre mot.
desk-all-domains = Tous les sujets
desk-direct = Souvent demandé
desk-recent-mark = aujourd’hui
desk-only-listened = Juste écouté
desk-only-listened-text = C’est aussi aider. Choisis ensuite de quoi il s’agissait.
desk-no-theme = Pas de thème précis
desk-no-theme-text = Ce n’est pas grave.
desk-domains = Tous les sujets
desk-age-preconception = pas encore enceinte
desk-age-prenatal = avant la naissance
desk-age-age-0-3 = bébé ou tout-petit
desk-age-age-3-6 = maternelle
desk-age-age-6-12 = école primaire
desk-age-age-12-18 = adolescent
desk-age-age-18-24 = jeune adulte
desk-age-all-ages = toute la famille
desk-age-not-asked = pas nécessaire
desk-outcomes-first = Le plus souvent
desk-outcomes-here = Aidé sur place
desk-outcomes-onwards = En route vers la suite
desk-outcomes-stuck = Pas allé plus loin
desk-outcomes-other = Autre
desk-outcomes-more = Autre
desk-keys = Au clavier : 1 à 9 choisit, écrire cherche, Retour arrière revient, + ajoute une question, Ctrl Z reprend.
desk-skip = Passer
desk-same-talk = Dans la même conversation

## Plus sur la conversation

desk-details = Noter plus
desk-detail-asker = Qui a posé la question ?
desk-detail-channel = Comment la question est-elle arrivée ?
desk-detail-language = En quelle langue avez-vous parlé ?
desk-detail-interpreter = Fallait-il un interprète ?
desk-detail-doors = A-t-on déjà demandé à un autre service ?
desk-yes = Oui
desk-no = Non
desk-channel-none = Par où ?

## Enregistrer

# $count (nombre) : questions
desk-ready =
    { $count ->
        [one] { $count } question à enregistrer.
       *[other] { $count } questions à enregistrer ensemble.
    }
desk-save = Enregistrer
desk-another = Encore une question dans cette conversation
desk-more = Encore une question
desk-to-whom = Vers qui ? Choisissez ensemble : une feuille ou une carte peut alors être emportée.
desk-add-details = Corriger ou compléter
# $count (nombre) : questions
desk-saved =
    { $count ->
        [one] Noté. Merci !
       *[other] { $count } questions notées. Merci !
    }
desk-undo = Reprendre
# $theme (texte) : thème de la question
desk-undo-this = Reprendre : { $theme }
desk-undone = Repris. Rien n’en est gardé.
desk-gap-does-not-exist = N’existe pas ici
desk-gap-wrong-age = Pas pour cet âge
desk-gap-too-far = Trop loin
desk-gap-too-expensive = Trop cher
desk-gap-unknown-to-us = Nous ne connaissons rien
desk-gap-full-waiting-list = Complet
desk-gap-hours-do-not-fit = Les heures ne conviennent pas
desk-gap-temporary-stopped = Arrêté
desk-gap-other = Autre raison…
desk-warmth-details-given = Coordonnées données
desk-warmth-explained = Expliqué
desk-warmth-contact-together = Appelé ensemble
desk-warmth-announced = Annoncé
desk-warmth-introduced = Présenté
desk-warmth-accompanied = Accompagné

## Corriger

desk-mend-title = Corriger
desk-mend = Corrige
# $theme (texte) : thème de la question
desk-mend-this = Corrige : { $theme }
# $theme (texte) : thème de la question
desk-leave-out = Retire : { $theme }
desk-mend-text = Touche ce qui doit changer.
desk-mend-save = Garde ainsi
desk-mend-drop = Laisse comme c’était
desk-mend-busy = Tu es encore en train de noter une question. Termine-la d’abord ou ne la garde pas.

## Aide pour l’entretien

desk-aid = Aide pour l’entretien
desk-aid-title = Clarifier la question ensemble
desk-aid-text = Pour quand tu cherches quoi demander. Il n’y a rien à remplir et rien n’est gardé.
desk-aid-behind = Quelle est la question derrière la question ?
desk-aid-behind-say = « Qu’est-ce qui fait que tu viens maintenant ? » Un silence est permis.
desk-aid-who = De qui s’agit-il ?
desk-aid-who-say = « Pour qui cherches-tu cela ? Quel âge a ton enfant ? » Un nom n’est jamais nécessaire.
desk-aid-tried = Qu’a-t-on déjà essayé ?
desk-aid-tried-say = « Où es-tu déjà allé ? Qu’est-ce qui a aidé un peu ? »
desk-aid-help = Qu’est-ce qui aiderait ?
desk-aid-help-say = « Quel serait pour toi un bon premier pas ? » C’est l’autre qui choisit.
desk-aid-close = C’est bon

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
# $number (nombre) : le combientième entretien de la demi-journée
# $count (nombre) : questions dans cet entretien
desk-talk =
    { $count ->
        [one] Entretien { $number }
       *[other] Entretien { $number }, { $count } questions
    }

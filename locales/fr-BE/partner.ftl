### Ce qu’un partenaire lit sur un téléphone, sans compte : répondre à une carte, et sa propre page.

## Sur chaque page

partner-languages = Langue
partner-skip = Aller au contenu
partner-foot = Il n’y a aucun nom ici. Cette page ne laisse rien sur ton appareil.
# $day (getal): dag van de maand; $month (getal): 1 tot 12
partner-day =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    }
# $day (tekst): 22 november; $year (tekst): 2026
partner-day-of-year = { $day } { $year }
# $weekday (tekst): code van de weekdag
partner-weekday =
    { $weekday ->
        [mon] lundi
        [tue] mardi
        [wed] mercredi
        [thu] jeudi
        [fri] vendredi
        [sat] samedi
       *[sun] dimanche
    }
# $first (tekst): wat voor ‘en’ komt; $last (tekst): het laatste
partner-and = { $first } et { $last }

## Een code die niets opent

partner-dead-title = Ce code n’ouvre rien (ou plus rien)
partner-dead-text = Il a peut-être été mal recopié. Ou tout a déjà été transmis et effacé. Nous n’en savons pas plus ici.
partner-dead-again = Retape le code
partner-dead-call = Ou appelle la Maison de l’enfant (Huis van het Kind). Le numéro est sur la carte.
partner-dead-link = C’était le lien de votre service ? Demande un nouveau lien à la Maison de l’enfant (Huis van het Kind).

## De code typen

partner-type-title = Ouvrir une carte
partner-type-text = Une famille te montre une carte d’Onthaal ? Tape ici le code qui s’y trouve.
partner-type-label = Le code sur la carte
partner-type-hint = 28 lettres et chiffres. Les minuscules et les espaces sont permis.
partner-type-go = Ouvrir la carte
partner-type-empty = Il n’y a encore rien. Tape le code de la carte.
# $count (getal): zoveel tekens staan er
partner-type-too-short =
    { $count ->
        [one] Il y a { $count } caractère, un code en a 28. Il manque encore un morceau.
       *[other] Il y a { $count } caractères, un code en a 28. Il manque encore un morceau.
    }
partner-type-too-long = Il y a plus de 28 caractères. Ne tape que le code.
partner-type-character = Il y a un caractère qui n’existe dans aucun code. Un code a des chiffres et des lettres, mais jamais la lettre U.
partner-type-check = Quelque chose est mal recopié : un caractère est différent, ou deux sont inversés. Regarde groupe par groupe.

## De kaart

partner-ticket-title = La famille est-elle venue chez vous ?
partner-ticket-for = Orientée vers
partner-ticket-gone = Un service qui n’est plus dans la carte sociale
# $day (tekst): 22 november; $house (tekst): naam van het huis
partner-ticket-from = Le { $day }, par { $house }
# $house (tekst): naam van het huis
partner-ticket-from-house = Par { $house }
partner-ticket-needs = Pour bien les accueillir
# $language (tekst): Arabisch
partner-ticket-interpreter = Interprète : { $language }
partner-answer-arrived = Oui, elle est venue
partner-answer-not-arrived = Non, pas venue
partner-answer-not-right = Notre offre ne convient pas
partner-answer-full = Nous n’avons pas de place
partner-answer-withdrawn = La famille a repris son accord
partner-answer-unknown = Rien n’a été dit
partner-answer-why = Pourquoi cela ne convient-il pas ?
partner-answer-why-missing = Choisis d’abord une raison.
partner-answer-send = Transmettre
partner-answer-now = maintenant
partner-stands = La réponse actuelle
partner-stands-thanks = Merci, c’est transmis
# $day (tekst): 23 november
partner-stands-until = Une erreur ? Choisis une autre réponse, jusqu’au { $day } inclus. Ensuite la carte est effacée.
# $day (tekst): 2 januari
partner-open-until = On peut répondre jusqu’au { $day } inclus.
partner-stale = Quelqu’un d’autre a répondu juste avant toi. Regarde la réponse actuelle.

## Het gezin zelf

partner-mine = C’est ma carte
partner-mine-text = C’est ta carte ? Tu peux reprendre ton accord. Alors nous effaçons la carte.
partner-mine-go = Reprendre mon accord
partner-withdraw-title = Reprendre ton accord ?
partner-withdraw-text = Nous effaçons la carte tout de suite. Plus personne ne peut l’ouvrir. Tu peux toujours aller toi-même au service.
partner-withdraw-yes = Oui, efface ma carte
partner-withdraw-no = Non, laisse la carte
partner-withdrawn-title = Ta carte est effacée
partner-withdrawn-text = Ton accord est repris. Il ne reste rien de cette carte. La Maison de l’enfant (Huis van het Kind) reste ouverte pour toi.

## De eigen pagina

partner-own-eyebrow = La page de
partner-own-text = Garde ce lien dans votre service : qui l’a peut répondre en votre nom.
partner-own-card = Une famille montre une carte avec des images
partner-own-none = Aucun de vos services n’est encore dans la carte sociale. Appelle la Maison de l’enfant (Huis van het Kind).
partner-own-services = Vos services
partner-room = Y a-t-il de la place ?
# $room (tekst): Er is plaats; $day, $until (tekst): 22 november
partner-room-now = { $room }. Dit le { $day }, nous le montrons jusqu’au { $until }.
partner-room-unknown = Nous ne montrons rien pour l’instant. Touche ce qui est vrai aujourd’hui, nous le montrons 14 jours.
partner-right = Est-ce encore juste ?
# $day (tekst): 22 november 2026
partner-right-last = Vérifié le { $day }
partner-right-never = Pas encore vérifié
partner-right-where = Où
partner-right-when = Quand
partner-right-phone = Téléphone
partner-right-nothing = Pas rempli
partner-right-yes = Oui, c’est encore juste
# $name (tekst): naam van de dienst
partner-right-yes-named = Oui, c’est encore juste pour { $name }
partner-changed = Quelque chose a changé
# $name (tekst): naam van de dienst
partner-changed-named = Quelque chose a changé pour { $name }
partner-changed-what = Qu’est-ce qui n’est plus juste ?
partner-changed-text = La Maison de l’enfant (Huis van het Kind) le voit et vous demande ce que cela devient.
partner-changed-missing = Coche d’abord ce qui a changé.
# $name (tekst): naam van de dienst
partner-said-room = Merci. On voit maintenant s’il y a de la place chez { $name }.
# $name (tekst): naam van de dienst
partner-said-right = Merci. { $name } est vérifié aujourd’hui.
# $name (tekst): naam van de dienst
partner-said-changed = Merci. La Maison de l’enfant (Huis van het Kind) vérifie { $name }.
partner-said-wait = Beaucoup de choses ont déjà été transmises avec ce lien. Réessaie dans une heure.

## De kaart met plaatjes

partner-card-title = La carte avec trois images
partner-card-text = Choisis les images de la carte de la famille, dans le même ordre, et les deux chiffres.
# $place (getal): 1, 2 of 3
partner-card-place = Image { $place }
partner-card-number = Les deux chiffres
partner-card-answer = Que transmets-tu ?
partner-card-why = Seulement si votre offre ne convient pas : pourquoi ?
partner-card-missing = Il manque encore quelque chose : trois images, deux chiffres et une réponse.
partner-card-why-missing = Choisis aussi pourquoi votre offre ne convient pas.
partner-card-nothing = Cette carte n’ouvre rien (ou plus rien)
partner-card-nothing-text = Regarde si les images et les chiffres sont justes, dans le même ordre. Si tout est juste, la carte est effacée ou elle est pour un autre service.
partner-card-wait = Attends un peu
partner-card-wait-text = Trop de cartes qui n’ouvrent rien ont été essayées. Réessaie dans dix minutes.
# $answer (tekst): Ja, gekomen
partner-card-done = Transmis : { $answer }
# $day (tekst): 23 november
partner-card-done-until = Une erreur ? Remplis la carte à nouveau, jusqu’au { $day } inclus.
partner-card-back = Retour à notre page

## Wat misging

partner-error-title = Cela n’a pas marché
partner-error-busy = Il y a trop de monde pour l’instant. Attends une minute et réessaie.
partner-error-bad = Ce formulaire n’était pas complet. Reviens en arrière et réessaie.
partner-error-denied = Cela venait d’une autre page. Ouvre la carte ou le lien toi-même.

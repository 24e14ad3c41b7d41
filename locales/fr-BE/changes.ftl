### Ce qui a changé depuis la dernière ouverture de cet accueil : lu en vingt secondes.

changes-title = Qu’est-ce qui a changé ?
changes-text = Depuis la dernière ouverture de cet accueil. Un petit coup d’œil, et tu es à jour.
changes-start = C’est parti
changes-later = Je lirai plus tard
# $count (nombre) : changements pas encore lus
changes-again =
    { $count ->
        [one] { $count } changement à lire
       *[other] { $count } changements à lire
    }
# $count (nombre) : changements qui ne sont pas à l’écran
changes-more =
    { $count ->
        [one] Et encore { $count } changement plus petit.
       *[other] Et encore { $count } changements plus petits.
    }
# $count (nombre) : services d’une organisation
changes-services =
    { $count ->
        [one] { $count } service
       *[other] { $count } services
    }
changes-what-new = Nouveau dans la carte sociale
changes-what-back = De nouveau ouvert
changes-what-stopped = N’existe plus
changes-what-paused = Fermé pour un temps
changes-what-capacity-has-capacity = Il y a de nouveau de la place
changes-what-capacity-waiting-list = Il y a une liste d’attente
changes-what-capacity-full = Complet
changes-what-capacity-ask-first = Demande d’abord s’il y a de la place
changes-what-hours = Autres heures
changes-what-phone = Autre numéro de téléphone
changes-what-place = Autre adresse
changes-what-card = Cette carte dit maintenant autre chose
changes-what-card-new = Nouvelle carte
changes-what-backup = Les personnes à appeler ont changé
changes-what-event-cancelled = Est annulé
changes-what-event-postponed = Est reporté
changes-what-event-full = Est complet

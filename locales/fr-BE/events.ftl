### Ce qu'il y a à faire : des activités avec un jour et une heure.

events-title = Que faire ?
events-entry = À faire cette semaine
events-tab = Activités

## Feuilleter

events-view = Par jour ou par semaine
events-view-day = Jour
events-view-week = Semaine
events-today = Aujourd'hui
events-tomorrow = Demain
events-earlier-day = Jour précédent
events-later-day = Jour suivant
events-earlier-week = Semaine précédente
events-later-week = Semaine suivante
# $from, $to (texte) : jours avec le mois
events-range = Du { $from } au { $to }
events-narrow = Qu'est-ce qui te convient ?
events-age = Âge
events-age-any = Tous les âges
events-town = Où
events-town-any = Partout
events-theme = Thème
events-theme-any = Tous les thèmes
events-audience-any = Tout le monde
events-audience-children = Pour les enfants
events-audience-adults = Pour les adultes
events-grandchild = Sortir avec un petit-enfant
# $count (nombre) : nombre d'activités
events-count =
    { $count ->
        [0] Rien trouvé
        [one] { $count } activité
       *[other] { $count } activités
    }
events-none-day = Rien ce jour-là
events-empty = Il n'y a encore rien au calendrier
events-empty-text = Regarde une semaine plus loin, ou demande à quelqu'un du centre.
events-empty-choice = Rien pour ce choix
events-empty-choice-text = Avec un autre âge ou lieu, tu trouveras peut-être quelque chose.
events-show-all = Montrer tout

## Une activité

events-status-cancelled = Annulé
events-status-postponed = Reporté
events-status-full = Complet
# $names (texte) : noms d'autres activités
events-same-time = Au même moment : { $names }
# $name (texte) : nom d'une organisation
events-by = Par { $name }
events-when = Quand ?
events-no-dates = Il n'y a pas encore de nouvelle date.
events-more-dates = Et ensuite d'autres jours encore
events-where = Où ?
events-book = Comment participer ?
events-place-untold = Demande le lieu. Téléphone ou passe au centre.
events-service = En savoir plus sur ce service
events-calendar = Ajouter à ton agenda
events-calendar-file = activite
events-calendar-kept = L'activité est enregistrée. Ouvre le fichier pour la mettre dans ton agenda.
events-calendar-not-kept = L'activité n'a pas pu être enregistrée. Choisis un autre dossier.
events-print = Imprimer

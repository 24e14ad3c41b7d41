# Les heures d'ouverture en phrases.

## Les heures

# $hours (texte) : 9
hours-clock-whole = { $hours } h
# $hours, $minutes (texte) : 19 et 30
hours-clock = { $hours } h { $minutes }
# $from, $to (texte) : heures
hours-from-to = de { $from } à { $to }
# $from, $to (texte) : heures, $to est après minuit
hours-from-to-next-day = de { $from } à { $to } le lendemain
hours-whole-day = toute la journée
hours-always = Jour et nuit, tous les jours

## Les jours

# $weekday (texte) : lundi
hours-weekday = { $weekday }
# $every (nombre) : tous les combien de jours
hours-when-days =
    { $every ->
        [1] Tous les jours
       *[other] Tous les { $every } jours
    }
# $weekdays (texte) : jours
hours-when-weekdays = Chaque { $weekdays }
# $first, $last (texte) : jours
hours-when-weekday-run = Du { $first } au { $last }
# $every (nombre) : toutes les combien de semaines ; $weekdays (texte) : jours
hours-when-weeks =
    { $every ->
        [2] Une semaine sur deux, le { $weekdays },
       *[other] Toutes les { $every } semaines, le { $weekdays },
    }
# $nth (nombre) : rang dans le mois
hours-nth =
    { $nth ->
        [1] premier
        [2] deuxième
        [3] troisième
        [4] quatrième
       *[other] cinquième
    }
# $nth (nombre) : compté depuis la fin du mois
hours-nth-last =
    { $nth ->
        [1] dernier
        [2] avant-dernier
        [3] troisième dernier
        [4] quatrième dernier
       *[other] cinquième dernier
    }
# $nth (texte) : premier, troisième … ; $weekday (texte) : jour
hours-when-nth = Chaque { $nth } { $weekday } du mois
# $every (nombre) : tous les combien de mois ; $nth (texte) ; $weekday (texte)
hours-when-nth-months = Tous les { $every } mois, le { $nth } { $weekday },
# $every (nombre) : tous les combien de mois ; $weekday (texte)
hours-when-weekday-months = Tous les { $every } mois, chaque { $weekday } de ce mois,
# $day (nombre) : jour du mois
hours-month-day =
    { $day ->
        [1] le 1er
       *[other] le { $day }
    }
# $nth (nombre) : compté depuis la fin du mois
hours-month-day-last =
    { $nth ->
        [1] le dernier jour
        [2] l'avant-dernier jour
       *[other] le { $nth }e dernier jour
    }
# $days (texte) : jours du mois
hours-when-month-days = Chaque mois, { $days },
# $every (nombre) : tous les combien de mois ; $days (texte)
hours-when-month-days-months = Tous les { $every } mois, { $days },
# $when (texte) : Chaque mois, le 13 ; $weekdays (texte) : jours
hours-only-weekdays = { $when } seulement si c'est un { $weekdays },
# $day (texte) : 6 décembre
hours-when-year = Chaque année, le { $day },
# $every (nombre) : tous les combien d'ans ; $day (texte)
hours-when-years = Tous les { $every } ans, le { $day },
# $days (texte) : dates
hours-when-dates = Aux dates suivantes : { $days },
# $from, $to (texte) : dates
hours-when-run = Du { $from } au { $to }
# $from, $to (texte) : dates, au milieu d'une phrase
hours-run = du { $from } au { $to }

## La phrase

# $when (texte) : Chaque lundi ; $times (texte) : de 9 h à 12 h
hours-sentence = { $when } { $times }
# $sentence (texte) : la phrase ; $holidays (texte) : pas pendant les vacances scolaires
hours-with-holidays = { $sentence }, { $holidays }
# $sentence (texte) : la phrase ; $day (texte) : date
hours-with-next = { $sentence }. La prochaine fois, c'est le { $day }.
hours-school-not = pas pendant les vacances scolaires
hours-school-only = seulement pendant les vacances scolaires
hours-public-not = pas les jours fériés
hours-public-only = seulement les jours fériés
# $from, $to (texte) : dates
hours-valid-between = Du { $from } au { $to } inclus
# $from (texte) : date
hours-valid-from = À partir du { $from }
# $to (texte) : date
hours-valid-to = Jusqu'au { $to } inclus

## Fermé

# $day (texte) : date
hours-closed-day = Fermé le { $day }
# $from, $to (texte) : dates
hours-closed = Fermé du { $from } au { $to } inclus
# $closed (texte) : Fermé le 25 décembre ; $why (texte) : Noël
hours-closed-because = { $closed } ({ $why })

## Maintenant

# $time (texte) : heure, comme 12 h
hours-until-today = Ouvert aujourd'hui jusqu'à { $time }
# $time (texte) : heure
hours-until-tomorrow = Ouvert maintenant, jusqu'à demain { $time }
# $day (texte) : jour avec date ; $time (texte) : heure
hours-until-day = Ouvert maintenant, jusqu'au { $day } à { $time }
# $time (texte) : heure
hours-again-today = Ouvre de nouveau aujourd'hui à { $time }
# $time (texte) : heure
hours-again-tomorrow = Ouvre de nouveau demain à { $time }
# $day (texte) : jour, ou jour avec date ; $time (texte) : heure
hours-again-day = Ouvre de nouveau { $day } à { $time }

## Jours fériés et vacances

holiday-new-year = Nouvel An
holiday-easter-monday = lundi de Pâques
holiday-labour-day = fête du Travail
holiday-ascension = Ascension
holiday-day-after-ascension = lendemain de l'Ascension
holiday-whit-monday = lundi de Pentecôte
holiday-national-day = fête nationale
holiday-assumption = Assomption
holiday-all-saints = Toussaint
holiday-armistice = Armistice
holiday-christmas = Noël
holiday-autumn-holidays = vacances d'automne des écoles flamandes
holiday-christmas-holidays = vacances de Noël des écoles flamandes
holiday-spring-holidays = vacances de carnaval des écoles flamandes
holiday-easter-holidays = vacances de Pâques des écoles flamandes
holiday-summer-holidays = vacances d'été

## Noms

# $day, $month (texte) : 6 et décembre
hours-date = { $day } { $month }
# $weekday, $day, $month (texte) : samedi, 5 et décembre
hours-date-long = { $weekday } { $day } { $month }
# $all (texte) : le début d'une liste ; $next (texte) : la suite
list-more = { $all }, { $next }
# $all (texte) : le début d'une liste ; $last (texte) : la fin
list-last = { $all } et { $last }

# Jours et mois tels qu'ils figurent dans une date.
name-day-mon = lundi
name-day-tue = mardi
name-day-wed = mercredi
name-day-thu = jeudi
name-day-fri = vendredi
name-day-sat = samedi
name-day-sun = dimanche
name-month-1 = janvier
name-month-2 = février
name-month-3 = mars
name-month-4 = avril
name-month-5 = mai
name-month-6 = juin
name-month-7 = juillet
name-month-8 = août
name-month-9 = septembre
name-month-10 = octobre
name-month-11 = novembre
name-month-12 = décembre

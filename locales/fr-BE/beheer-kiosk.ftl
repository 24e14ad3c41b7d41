### Ce qu’un coordinateur voit de la borne dans le rapport.

beheer-report-interest = Qu’est-ce que les familles ont regardé à la borne ?
beheer-report-interest-definition = Chaque visite à la borne compte au plus une fois par domaine, et dans cinq domaines au plus : un thème dont les résultats ou une fiche sont restés ouverts au moins cinq secondes. Si quelqu’un a regardé plusieurs thèmes d’un domaine, le hasard en choisit un. Ce qu’on a tapé, quelle fiche c’était et quand, nous ne le savons pas.
# $k (nombre) : le plus petit groupe montré
beheer-report-interest-withheld = Des thèmes ont été regardés moins de { $k } fois, ou il n’y a pas de borne. C’est pourquoi nous ne montrons rien ici.
# $count (nombre) : combien de fois un domaine a été regardé
beheer-report-interest-one =
    { $count ->
        [one] regardé { $count } fois
       *[other] regardés { $count } fois
    }
beheer-report-interest-one-why = Tout ce qui a été regardé concernait le même domaine. Comme c’est peu, nous ne disons pas lequel.
beheer-report-interests = Fois regardé
beheer-report-wish = Qu’est-ce que les familles ont dit à la borne ?
beheer-report-wish-definition = Ce que les familles ont indiqué elles-mêmes sous « Une idée pour nous ? » : une idée d’activité, ou ce qui manque ici. Sans nom et sans leurs propres mots. Une visite compte au plus trois fois.
# $k (nombre) : le plus petit groupe montré
beheer-report-wish-withheld = Les familles ont dit quelque chose moins de { $k } fois, ou il n’y a pas de borne. C’est pourquoi nous ne montrons rien ici.
# $count (nombre) : combien de fois une famille a dit quelque chose
beheer-report-wish-one =
    { $count ->
        [one] dit { $count } fois
       *[other] dits { $count } fois
    }
beheer-report-wish-one-why = Toutes les familles ont dit le même genre de chose. Comme c’est peu, nous ne disons pas lequel.
beheer-report-wishes = Fois dit
beheer-dimension-interest-domain = Domaine
beheer-dimension-interest-theme = Thème
beheer-dimension-wish-kind = Ce qu’elles ont dit
beheer-dimension-wish-domain = Domaine
beheer-dimension-wish-age-band = Pour quel âge
beheer-dimension-wish-part-of-week = À quel moment de la semaine
wish-kind-activity = Une idée d’activité
wish-kind-missing = Quelque chose manque ici
wish-kind-other = Autre chose
wish-part-of-week-weekday-day = La journée en semaine
wish-part-of-week-weekday-evening = Le soir en semaine
wish-part-of-week-weekend = Le week-end
wish-part-of-week-school-holiday = Pendant les congés scolaires

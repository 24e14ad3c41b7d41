# De openingsuren in zinnen.

## Uren

# $hours (tekst): 9
hours-clock-whole = { $hours }
# $hours, $minutes (tekst): 19 en 30
hours-clock = { $hours }.{ $minutes }
# $from, $to (tekst): uren
hours-from-to = van { $from } tot { $to } uur
# $from, $to (tekst): uren, $to is na middernacht
hours-from-to-next-day = van { $from } uur tot { $to } uur de dag erna
hours-whole-day = de hele dag
hours-always = Dag en nacht, elke dag

## Dagen

# $weekday (tekst): maandag
hours-weekday = { $weekday }
# $every (getal): om de hoeveel dagen
hours-when-days =
    { $every ->
        [1] Elke dag
       *[other] Om de { $every } dagen
    }
# $weekdays (tekst): weekdagen
hours-when-weekdays = Elke { $weekdays }
# $first, $last (tekst): weekdagen
hours-when-weekday-run = Van { $first } tot en met { $last }
# $every (getal): om de hoeveel weken; $weekdays (tekst): weekdagen
hours-when-weeks =
    { $every ->
        [2] Om de twee weken op { $weekdays }
       *[other] Om de { $every } weken op { $weekdays }
    }
# $nth (getal): de hoeveelste van de maand
hours-nth =
    { $nth ->
        [1] eerste
        [2] tweede
        [3] derde
        [4] vierde
       *[other] vijfde
    }
# $nth (getal): geteld vanaf het einde van de maand
hours-nth-last =
    { $nth ->
        [1] laatste
        [2] voorlaatste
        [3] derde laatste
        [4] vierde laatste
       *[other] vijfde laatste
    }
# $nth (tekst): eerste, derde …; $weekday (tekst): weekdag
hours-when-nth = Elke { $nth } { $weekday } van de maand
# $every (getal): om de hoeveel maanden; $nth (tekst); $weekday (tekst)
hours-when-nth-months = Om de { $every } maanden op de { $nth } { $weekday }
# $every (getal): om de hoeveel maanden; $weekday (tekst)
hours-when-weekday-months = Om de { $every } maanden, dan elke { $weekday }
# $day (getal): dag van de maand
hours-month-day = de { $day }e
# $nth (getal): geteld vanaf het einde van de maand
hours-month-day-last =
    { $nth ->
        [1] de laatste dag
        [2] de voorlaatste dag
       *[other] de { $nth }e laatste dag
    }
# $days (tekst): dagen van de maand
hours-when-month-days = Elke maand op { $days }
# $every (getal): om de hoeveel maanden; $days (tekst)
hours-when-month-days-months = Om de { $every } maanden op { $days }
# $when (tekst): Elke maand op de 13e; $weekdays (tekst): weekdagen
hours-only-weekdays = { $when }, alleen als dat op { $weekdays } valt,
# $day (tekst): 6 december
hours-when-year = Elk jaar op { $day }
# $every (getal): om de hoeveel jaar; $day (tekst)
hours-when-years = Om de { $every } jaar op { $day }
# $days (tekst): datums
hours-when-dates = Op { $days }
# $from, $to (tekst): datums
hours-when-run = Van { $from } tot en met { $to }
# $from, $to (tekst): datums, midden in een zin
hours-run = { $from } tot en met { $to }

## De zin

# $when (tekst): Elke maandag; $times (tekst): van 9 tot 12 uur
hours-sentence = { $when } { $times }
# $sentence (tekst): de zin; $holidays (tekst): niet in de schoolvakanties
hours-with-holidays = { $sentence }, { $holidays }
# $sentence (tekst): de zin; $day (tekst): datum
hours-with-next = { $sentence }. De volgende keer is { $day }.
hours-school-not = niet in de schoolvakanties
hours-school-only = alleen in de schoolvakanties
hours-public-not = niet op feestdagen
hours-public-only = alleen op feestdagen
# $from, $to (tekst): datums
hours-valid-between = Van { $from } tot en met { $to }
# $from (tekst): datum
hours-valid-from = Vanaf { $from }
# $to (tekst): datum
hours-valid-to = Tot en met { $to }

## Dicht

# $day (tekst): datum
hours-closed-day = Gesloten op { $day }
# $from, $to (tekst): datums
hours-closed = Gesloten van { $from } tot en met { $to }
# $closed (tekst): Gesloten op 25 december; $why (tekst): Kerstmis
hours-closed-because = { $closed } ({ $why })

## Nu

# $time (tekst): uur, zoals 12
hours-until-today = Vandaag open tot { $time } uur
# $time (tekst): uur
hours-until-tomorrow = Nu open, tot morgen { $time } uur
# $day (tekst): weekdag met datum; $time (tekst): uur
hours-until-day = Nu open, tot { $day } om { $time } uur
# $time (tekst): uur
hours-again-today = Vandaag opnieuw open om { $time } uur
# $time (tekst): uur
hours-again-tomorrow = Morgen opnieuw open om { $time } uur
# $day (tekst): weekdag, of weekdag met datum; $time (tekst): uur
hours-again-day = Opnieuw open op { $day } om { $time } uur

## Feestdagen en vakanties

holiday-new-year = Nieuwjaar
holiday-easter-monday = paasmaandag
holiday-labour-day = Dag van de Arbeid
holiday-ascension = Hemelvaart
holiday-day-after-ascension = dag na Hemelvaart
holiday-whit-monday = pinkstermaandag
holiday-national-day = nationale feestdag
holiday-assumption = Maria-Hemelvaart
holiday-all-saints = Allerheiligen
holiday-armistice = Wapenstilstand
holiday-christmas = Kerstmis
holiday-autumn-holidays = herfstvakantie
holiday-christmas-holidays = kerstvakantie
holiday-spring-holidays = krokusvakantie
holiday-easter-holidays = paasvakantie
holiday-summer-holidays = zomervakantie

## Namen

# $day, $month (tekst): 6 en december
hours-date = { $day } { $month }
# $weekday, $day, $month (tekst): zaterdag, 5 en december
hours-date-long = { $weekday } { $day } { $month }
# $all (tekst): het begin van een opsomming; $next (tekst): het volgende
list-more = { $all }, { $next }
# $all (tekst): het begin van een opsomming; $last (tekst): het laatste
list-last = { $all } en { $last }

# Dagen en maanden zoals ze in een datum staan.
name-day-mon = maandag
name-day-tue = dinsdag
name-day-wed = woensdag
name-day-thu = donderdag
name-day-fri = vrijdag
name-day-sat = zaterdag
name-day-sun = zondag
name-month-1 = januari
name-month-2 = februari
name-month-3 = maart
name-month-4 = april
name-month-5 = mei
name-month-6 = juni
name-month-7 = juli
name-month-8 = augustus
name-month-9 = september
name-month-10 = oktober
name-month-11 = november
name-month-12 = december

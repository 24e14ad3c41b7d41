# Opening hours as sentences.

## Times

# $hours (text): 9
hours-clock-whole = { $hours }
# $hours, $minutes (text): 19 and 30
hours-clock = { $hours }.{ $minutes }
# $from, $to (text): times
hours-from-to = von { $from } bis { $to } Uhr
# $from, $to (text): times, $to is after midnight
hours-from-to-next-day = von { $from } Uhr bis { $to } Uhr am nächsten Tag
hours-whole-day = den ganzen Tag
hours-always = Tag und Nacht, jeden Tag

## Days

# $weekday (text): Monday
hours-weekday = { $weekday }
# $every (number): once in how many days
hours-when-days =
    { $every ->
        [1] Jeden Tag
       *[other] Alle { $every } Tage
    }
# $weekdays (text): weekdays
hours-when-weekdays = Jeden { $weekdays }
# $first, $last (text): weekdays
hours-when-weekday-run = Jede Woche von { $first } bis { $last }
# $every (number): once in how many weeks; $weekdays (text): weekdays
hours-when-weeks =
    { $every ->
        [2] Alle zwei Wochen am { $weekdays }
       *[other] Alle { $every } Wochen am { $weekdays }
    }
# $nth (number): which one of the month
hours-nth =
    { $nth ->
        [1] ersten
        [2] zweiten
        [3] dritten
        [4] vierten
       *[other] fünften
    }
# $nth (number): counted from the end of the month
hours-nth-last =
    { $nth ->
        [1] letzten
        [2] vorletzten
        [3] drittletzten
        [4] viertletzten
       *[other] fünftletzten
    }
# $nth (text): first, third …; $weekday (text): weekday
hours-when-nth = Jeden { $nth } { $weekday } im Monat
# $every (number): once in how many months; $nth (text); $weekday (text)
hours-when-nth-months = Alle { $every } Monate am { $nth } { $weekday }
# $every (number): once in how many months; $weekday (text)
hours-when-weekday-months = Alle { $every } Monate, dann jeden { $weekday } im Monat,
# $day (number): day of the month
hours-month-day = am { $day }.
# $nth (number): counted from the end of the month
hours-month-day-last =
    { $nth ->
        [1] am letzten Tag
        [2] am vorletzten Tag
       *[other] am { $nth }. Tag von hinten
    }
# $days (text): days of the month
hours-when-month-days = Jeden Monat { $days }
# $every (number): once in how many months; $days (text)
hours-when-month-days-months = Alle { $every } Monate { $days }
# $when (text): Every month on day 13; $weekdays (text): weekdays
hours-only-weekdays = { $when }, nur wenn es ein { $weekdays } ist,
# $day (text): 6 December
hours-when-year = Jedes Jahr am { $day }
# $every (number): once in how many years; $day (text)
hours-when-years = Alle { $every } Jahre am { $day }
# $days (text): dates
hours-when-dates = Am { $days }
# $from, $to (text): dates
hours-when-run = Jeden Tag von { $from } bis { $to },
# $from, $to (text): dates, inside a sentence
hours-run = { $from } bis { $to }

## The sentence

# $when (text): Every Monday; $times (text): from 9:00 to 12:00
hours-sentence = { $when } { $times }
# $sentence (text): the sentence; $holidays (text): not in school holidays
hours-with-holidays = { $sentence }, { $holidays }
# $sentence (text): the sentence; $day (text): date
hours-with-next = { $sentence }. Das nächste Mal: { $day }.
hours-school-not = nicht in den Schulferien
hours-school-only = nur in den Schulferien
hours-public-not = nicht an Feiertagen
hours-public-only = nur an Feiertagen
# $from, $to (text): dates
hours-valid-between = Vom { $from } bis zum { $to }
# $from (text): date
hours-valid-from = Ab dem { $from }
# $to (text): date
hours-valid-to = Bis zum { $to }

## Closed

# $day (text): date
hours-closed-day = Geschlossen am { $day }
# $from, $to (text): dates
hours-closed = Geschlossen vom { $from } bis zum { $to }
# $closed (text): Closed on 25 December; $why (text): Christmas
hours-closed-because = { $closed } ({ $why })

## Now

# $time (text): time, such as 12:00
hours-until-today = Heute geöffnet bis { $time } Uhr
# $time (text): time
hours-until-tomorrow = Jetzt geöffnet, bis morgen um { $time } Uhr
# $day (text): weekday with date; $time (text): time
hours-until-day = Jetzt geöffnet, bis { $day } um { $time } Uhr
# $time (text): time
hours-again-today = Öffnet heute wieder um { $time } Uhr
# $time (text): time
hours-again-tomorrow = Öffnet morgen wieder um { $time } Uhr
# $day (text): weekday, or weekday with date; $time (text): time
hours-again-day = Öffnet wieder am { $day } um { $time } Uhr

## Public holidays and school holidays

holiday-new-year = Neujahr
holiday-easter-monday = Ostermontag
holiday-labour-day = Tag der Arbeit
holiday-ascension = Christi Himmelfahrt
holiday-day-after-ascension = Tag nach Christi Himmelfahrt
holiday-whit-monday = Pfingstmontag
holiday-national-day = belgischer Nationalfeiertag
holiday-assumption = Mariä Himmelfahrt
holiday-all-saints = Allerheiligen
holiday-armistice = Waffenstillstandstag
holiday-christmas = Weihnachten
holiday-autumn-holidays = Herbstferien
holiday-christmas-holidays = Weihnachtsferien
holiday-spring-holidays = Karnevalsferien
holiday-easter-holidays = Osterferien
holiday-summer-holidays = Sommerferien

## Names

# $day, $month (text): 6 and December
hours-date = { $day }. { $month }
# $weekday, $day, $month (text): Saturday, 5 and December
hours-date-long = { $weekday }, { $day }. { $month }
# $all (text): the beginning of a list; $next (text): what comes next
list-more = { $all }, { $next }
# $all (text): the beginning of a list; $last (text): what comes last
list-last = { $all } und { $last }

# Days and months as they stand in a date.
name-day-mon = Montag
name-day-tue = Dienstag
name-day-wed = Mittwoch
name-day-thu = Donnerstag
name-day-fri = Freitag
name-day-sat = Samstag
name-day-sun = Sonntag
name-month-1 = Januar
name-month-2 = Februar
name-month-3 = März
name-month-4 = April
name-month-5 = Mai
name-month-6 = Juni
name-month-7 = Juli
name-month-8 = August
name-month-9 = September
name-month-10 = Oktober
name-month-11 = November
name-month-12 = Dezember

# Opening hours as sentences.

## Times

# $hours (text): 9
hours-clock-whole = { $hours }:00
# $hours, $minutes (text): 19 and 30
hours-clock = { $hours }:{ $minutes }
# $from, $to (text): times
hours-from-to = de la { $from } la { $to }
# $from, $to (text): times, $to is after midnight
hours-from-to-next-day = de la { $from } până a doua zi la { $to }
hours-whole-day = toată ziua
hours-always = În fiecare zi, zi și noapte

## Days

# $weekday (text): Monday
hours-weekday = { $weekday }
# $every (number): once in how many days
hours-when-days =
    { $every ->
        [1] În fiecare zi
        [2] O dată la două zile
        [few] O dată la { $every } zile
       *[other] O dată la { $every } de zile
    }
# $weekdays (text): weekdays
hours-when-weekdays = În fiecare { $weekdays }
# $first, $last (text): weekdays
hours-when-weekday-run = În fiecare săptămână de { $first } până { $last }
# $every (number): once in how many weeks; $weekdays (text): weekdays
hours-when-weeks =
    { $every ->
        [2] O dată la două săptămâni: { $weekdays },
        [few] O dată la { $every } săptămâni: { $weekdays },
       *[other] O dată la { $every } de săptămâni: { $weekdays },
    }
# $nth (number): which one of the month
hours-nth =
    { $nth ->
        [1] prima
        [2] a doua
        [3] a treia
        [4] a patra
       *[other] a cincea
    }
# $nth (number): counted from the end of the month
hours-nth-last =
    { $nth ->
        [1] ultima
        [2] penultima
        [3] antepenultima
        [4] a patra de la sfârșit
       *[other] a cincea de la sfârșit
    }
# $nth (text): first, third …; $weekday (text): weekday
hours-when-nth = În { $nth } { $weekday } din fiecare lună
# $every (number): once in how many months; $nth (text); $weekday (text)
hours-when-nth-months =
    { $every ->
        [2] O dată la două luni, în { $nth } { $weekday } din lună,
        [few] O dată la { $every } luni, în { $nth } { $weekday } din lună,
       *[other] O dată la { $every } de luni, în { $nth } { $weekday } din lună,
    }
# $every (number): once in how many months; $weekday (text)
hours-when-weekday-months =
    { $every ->
        [2] O dată la două luni, în fiecare { $weekday } din luna aceea,
        [few] O dată la { $every } luni, în fiecare { $weekday } din luna aceea,
       *[other] O dată la { $every } de luni, în fiecare { $weekday } din luna aceea,
    }
# $day (number): day of the month
hours-month-day = pe { $day }
# $nth (number): counted from the end of the month
hours-month-day-last =
    { $nth ->
        [1] în ultima zi
        [2] în penultima zi
       *[other] în a { $nth }-a zi de la sfârșit
    }
# $days (text): days of the month
hours-when-month-days = În fiecare lună { $days },
# $every (number): once in how many months; $days (text)
hours-when-month-days-months =
    { $every ->
        [2] O dată la două luni, { $days },
        [few] O dată la { $every } luni, { $days },
       *[other] O dată la { $every } de luni, { $days },
    }
# $when (text): Every month on day 13; $weekdays (text): weekdays
hours-only-weekdays = { $when } doar dacă este { $weekdays },
# $day (text): 6 December
hours-when-year = În fiecare an pe { $day }
# $every (number): once in how many years; $day (text)
hours-when-years =
    { $every ->
        [2] O dată la doi ani pe { $day }
        [few] O dată la { $every } ani pe { $day }
       *[other] O dată la { $every } de ani pe { $day }
    }
# $days (text): dates
hours-when-dates = În zilele: { $days },
# $from, $to (text): dates
hours-when-run = Zilnic, de { $from } până { $to },
# $from, $to (text): dates, inside a sentence
hours-run = de { $from } până { $to }

## The sentence

# $when (text): Every Monday; $times (text): from 9:00 to 12:00
hours-sentence = { $when } { $times }
# $sentence (text): the sentence; $holidays (text): not in school holidays
hours-with-holidays = { $sentence }, { $holidays }
# $sentence (text): the sentence; $day (text): date
hours-with-next = { $sentence }. Data următoare: { $day }.
hours-school-not = nu în vacanțele școlare
hours-school-only = doar în vacanțele școlare
hours-public-not = nu în zilele de sărbătoare
hours-public-only = doar în zilele de sărbătoare
# $from, $to (text): dates
hours-valid-between = De la { $from } până la { $to } inclusiv
# $from (text): date
hours-valid-from = Începând cu { $from }
# $to (text): date
hours-valid-to = Până la { $to } inclusiv

## Closed

# $day (text): date
hours-closed-day = Închis pe { $day }
# $from, $to (text): dates
hours-closed = Închis din { $from } până în { $to } inclusiv
# $closed (text): Closed on 25 December; $why (text): Christmas
hours-closed-because = { $closed } ({ $why })

## Now

# $time (text): time, such as 12:00
hours-until-today = Deschis astăzi până la { $time }
# $time (text): time
hours-until-tomorrow = Deschis acum, până mâine la { $time }
# $day (text): weekday with date; $time (text): time
hours-until-day = Deschis acum, până { $day }, la { $time }
# $time (text): time
hours-again-today = Se deschide din nou astăzi la { $time }
# $time (text): time
hours-again-tomorrow = Se deschide din nou mâine la { $time }
# $day (text): weekday, or weekday with date; $time (text): time
hours-again-day = Se deschide din nou { $day }, la { $time }

## Public holidays and school holidays

holiday-new-year = Anul Nou
holiday-easter-monday = lunea Paștelui
holiday-labour-day = Ziua Muncii
holiday-ascension = Înălțarea Domnului
holiday-day-after-ascension = ziua de după Înălțare
holiday-whit-monday = lunea Rusaliilor
holiday-national-day = Ziua Națională a Belgiei
holiday-assumption = Adormirea Maicii Domnului
holiday-all-saints = Ziua Tuturor Sfinților
holiday-armistice = Ziua Armistițiului
holiday-christmas = Crăciunul
holiday-autumn-holidays = vacanța de toamnă
holiday-christmas-holidays = vacanța de Crăciun
holiday-spring-holidays = vacanța de carnaval
holiday-easter-holidays = vacanța de Paște
holiday-summer-holidays = vacanța de vară

## Names

# $day, $month (text): 6 and December
hours-date = { $day } { $month }
# $weekday, $day, $month (text): Saturday, 5 and December
hours-date-long = { $weekday }, { $day } { $month }
# $all (text): the beginning of a list; $next (text): what comes next
list-more = { $all }, { $next }
# $all (text): the beginning of a list; $last (text): what comes last
list-last = { $all } și { $last }

# Days and months as they stand in a date.
name-day-mon = luni
name-day-tue = marți
name-day-wed = miercuri
name-day-thu = joi
name-day-fri = vineri
name-day-sat = sâmbătă
name-day-sun = duminică
name-month-1 = ianuarie
name-month-2 = februarie
name-month-3 = martie
name-month-4 = aprilie
name-month-5 = mai
name-month-6 = iunie
name-month-7 = iulie
name-month-8 = august
name-month-9 = septembrie
name-month-10 = octombrie
name-month-11 = noiembrie
name-month-12 = decembrie

# Opening hours as sentences.

## Times

# $hours (text): 9
hours-clock-whole = { $hours }:00
# $hours, $minutes (text): 19 and 30
hours-clock = { $hours }:{ $minutes }
# $from, $to (text): times
hours-from-to = laga bilaabo { $from } ilaa { $to }
# $from, $to (text): times, $to is after midnight
hours-from-to-next-day = laga bilaabo { $from } ilaa { $to } maalinta xigta
hours-whole-day = maalinta oo dhan
hours-always = Maalin kasta, habeen iyo maalin

## Days

# $weekday (text): Monday
hours-weekday = { $weekday }
# $every (number): once in how many days
hours-when-days =
    { $every ->
        [1] Maalin kasta
        [2] Labadii maalmoodba mar
       *[other] { $every } maalmoodba mar
    }
# $weekdays (text): weekdays
hours-when-weekdays = Toddobaad kasta: { $weekdays },
# $first, $last (text): weekdays
hours-when-weekday-run = Toddobaad kasta: { $first } ilaa { $last },
# $every (number): once in how many weeks; $weekdays (text): weekdays
hours-when-weeks =
    { $every ->
        [2] Labadii toddobaadba mar: { $weekdays },
       *[other] { $every } toddobaadba mar: { $weekdays },
    }
# $nth (number): which one of the month
hours-nth =
    { $nth ->
        [1] koowaad
        [2] labaad
        [3] saddexaad
        [4] afraad
       *[other] shanaad
    }
# $nth (number): counted from the end of the month
hours-nth-last =
    { $nth ->
        [1] ugu dambeeya
        [2] labaad ee dhammaadka
        [3] saddexaad ee dhammaadka
        [4] afraad ee dhammaadka
       *[other] shanaad ee dhammaadka
    }
# $nth (text): first, third …; $weekday (text): weekday
hours-when-nth = Bil kasta: { $weekday }, midka { $nth } ee bisha,
# $every (number): once in how many months; $nth (text); $weekday (text)
hours-when-nth-months =
    { $every ->
        [2] Labadii biloodba mar: { $weekday }, midka { $nth } ee bisha,
       *[other] { $every } biloodba mar: { $weekday }, midka { $nth } ee bisha,
    }
# $every (number): once in how many months; $weekday (text)
hours-when-weekday-months =
    { $every ->
        [2] Labadii biloodba mar: { $weekday } kasta oo bishaas ah,
       *[other] { $every } biloodba mar: { $weekday } kasta oo bishaas ah,
    }
# $day (number): day of the month
hours-month-day = taariikhda { $day }
# $nth (number): counted from the end of the month
hours-month-day-last =
    { $nth ->
        [1] maalinta ugu dambeysa
        [2] maalinta ka horreysa tan ugu dambeysa
       *[other] maalinta { $nth } marka dhammaadka laga tiriyo
    }
# $days (text): days of the month
hours-when-month-days = Bil kasta: { $days },
# $every (number): once in how many months; $days (text)
hours-when-month-days-months =
    { $every ->
        [2] Labadii biloodba mar: { $days },
       *[other] { $every } biloodba mar: { $days },
    }
# $when (text): Every month on day 13; $weekdays (text): weekdays
hours-only-weekdays = { $when } kaliya haddii ay tahay { $weekdays },
# $day (text): 6 December
hours-when-year = Sannad kasta: { $day },
# $every (number): once in how many years; $day (text)
hours-when-years =
    { $every ->
        [2] Labadii sannadoodba mar: { $day },
       *[other] { $every } sannadoodba mar: { $day },
    }
# $days (text): dates
hours-when-dates = Maalmahan: { $days },
# $from, $to (text): dates
hours-when-run = Maalin kasta laga bilaabo { $from } ilaa { $to },
# $from, $to (text): dates, inside a sentence
hours-run = { $from } ilaa { $to }

## The sentence

# $when (text): Every Monday; $times (text): from 9:00 to 12:00
hours-sentence = { $when } { $times }
# $sentence (text): the sentence; $holidays (text): not in school holidays
hours-with-holidays = { $sentence }, { $holidays }
# $sentence (text): the sentence; $day (text): date
hours-with-next = { $sentence }. Marka xigta: { $day }.
hours-school-not = ma jiro xilliga fasaxa dugsiga
hours-school-only = kaliya xilliga fasaxa dugsiga
hours-public-not = ma jiro maalmaha fasaxa guud
hours-public-only = kaliya maalmaha fasaxa guud
# $from, $to (text): dates
hours-valid-between = Laga bilaabo { $from } ilaa { $to }
# $from (text): date
hours-valid-from = Laga bilaabo { $from }
# $to (text): date
hours-valid-to = Ilaa { $to }

## Closed

# $day (text): date
hours-closed-day = Waa xiran yahay: { $day }
# $from, $to (text): dates
hours-closed = Waa xiran yahay laga bilaabo { $from } ilaa { $to }
# $closed (text): Closed on 25 December; $why (text): Christmas
hours-closed-because = { $closed } ({ $why })

## Now

# $time (text): time, such as 12:00
hours-until-today = Maanta waa furan yahay ilaa { $time }
# $time (text): time
hours-until-tomorrow = Hadda waa furan yahay, ilaa berri { $time }
# $day (text): weekday with date; $time (text): time
hours-until-day = Hadda waa furan yahay, ilaa { $day }, { $time }
# $time (text): time
hours-again-today = Maanta mar kale wuxuu furmayaa { $time }
# $time (text): time
hours-again-tomorrow = Berri mar kale wuxuu furmayaa { $time }
# $day (text): weekday, or weekday with date; $time (text): time
hours-again-day = Mar kale wuxuu furmayaa { $day }, { $time }

## Public holidays and school holidays

holiday-new-year = Sannadka Cusub
holiday-easter-monday = Isniinta Iistarka
holiday-labour-day = Maalinta Shaqaalaha
holiday-ascension = Maalinta Kor-u-kaca
holiday-day-after-ascension = maalinta ka dambeysa Kor-u-kaca
holiday-whit-monday = Isniinta Bentakosta
holiday-national-day = Maalinta Qaranka Beljamka
holiday-assumption = Maalinta Maryam
holiday-all-saints = Maalinta Awliyada
holiday-armistice = Maalinta Xabbad-joojinta
holiday-christmas = Kirismas
holiday-autumn-holidays = fasaxa dayrta
holiday-christmas-holidays = fasaxa Kirismaska
holiday-spring-holidays = fasaxa karnafaalka
holiday-easter-holidays = fasaxa Iistarka
holiday-summer-holidays = fasaxa xagaaga

## Names

# $day, $month (text): 6 and December
hours-date = { $day } { $month }
# $weekday, $day, $month (text): Saturday, 5 and December
hours-date-long = { $weekday }, { $day } { $month }
# $all (text): the beginning of a list; $next (text): what comes next
list-more = { $all }, { $next }
# $all (text): the beginning of a list; $last (text): what comes last
list-last = { $all } iyo { $last }

# Days and months as they stand in a date.
name-day-mon = Isniin
name-day-tue = Talaado
name-day-wed = Arbaco
name-day-thu = Khamiis
name-day-fri = Jimce
name-day-sat = Sabti
name-day-sun = Axad
name-month-1 = Janaayo
name-month-2 = Febraayo
name-month-3 = Maarso
name-month-4 = Abriil
name-month-5 = Maajo
name-month-6 = Juun
name-month-7 = Luulyo
name-month-8 = Agoosto
name-month-9 = Sebtembar
name-month-10 = Oktoobar
name-month-11 = Nofembar
name-month-12 = Disembar

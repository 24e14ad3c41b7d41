# Opening hours as sentences.

## Times

# $hours (text): 9
hours-clock-whole = { $hours }:00
# $hours, $minutes (text): 19 and 30
hours-clock = { $hours }:{ $minutes }
# $from, $to (text): times
hours-from-to = od { $from } do { $to }
# $from, $to (text): times, $to is after midnight
hours-from-to-next-day = od { $from } do { $to } następnego dnia
hours-whole-day = cały dzień
hours-always = Codziennie, w dzień i w nocy

## Days

# $weekday (text): Monday
hours-weekday = { $weekday }
# $every (number): once in how many days
hours-when-days =
    { $every ->
        [1] Codziennie
        [2] Co dwa dni
       *[other] Co { $every } dni
    }
# $weekdays (text): weekdays
hours-when-weekdays = Co tydzień: { $weekdays },
# $first, $last (text): weekdays
hours-when-weekday-run = Co tydzień: { $first } – { $last },
# $every (number): once in how many weeks; $weekdays (text): weekdays
hours-when-weeks =
    { $every ->
        [2] Co dwa tygodnie: { $weekdays },
        [few] Co { $every } tygodnie: { $weekdays },
       *[other] Co { $every } tygodni: { $weekdays },
    }
# $nth (number): which one of the month
hours-nth =
    { $nth ->
        [1] pierwszy
        [2] drugi
        [3] trzeci
        [4] czwarty
       *[other] piąty
    }
# $nth (number): counted from the end of the month
hours-nth-last =
    { $nth ->
        [1] ostatni
        [2] przedostatni
        [3] trzeci od końca
        [4] czwarty od końca
       *[other] piąty od końca
    }
# $nth (text): first, third …; $weekday (text): weekday
hours-when-nth = Co miesiąc: { $weekday }, { $nth } raz w miesiącu,
# $every (number): once in how many months; $nth (text); $weekday (text)
hours-when-nth-months =
    { $every ->
        [2] Co dwa miesiące: { $weekday }, { $nth } raz w miesiącu,
        [few] Co { $every } miesiące: { $weekday }, { $nth } raz w miesiącu,
       *[other] Co { $every } miesięcy: { $weekday }, { $nth } raz w miesiącu,
    }
# $every (number): once in how many months; $weekday (text)
hours-when-weekday-months =
    { $every ->
        [2] Co dwa miesiące, w tym miesiącu co tydzień: { $weekday },
        [few] Co { $every } miesiące, w tym miesiącu co tydzień: { $weekday },
       *[other] Co { $every } miesięcy, w tym miesiącu co tydzień: { $weekday },
    }
# $day (number): day of the month
hours-month-day = { $day }. dnia
# $nth (number): counted from the end of the month
hours-month-day-last =
    { $nth ->
        [1] ostatniego dnia
        [2] przedostatniego dnia
       *[other] { $nth }. dnia od końca
    }
# $days (text): days of the month
hours-when-month-days = Co miesiąc { $days },
# $every (number): once in how many months; $days (text)
hours-when-month-days-months =
    { $every ->
        [2] Co dwa miesiące { $days },
        [few] Co { $every } miesiące { $days },
       *[other] Co { $every } miesięcy { $days },
    }
# $when (text): Every month on day 13; $weekdays (text): weekdays
hours-only-weekdays = { $when } tylko jeśli jest to { $weekdays },
# $day (text): 6 December
hours-when-year = Co roku { $day },
# $every (number): once in how many years; $day (text)
hours-when-years =
    { $every ->
        [2] Co dwa lata { $day },
        [few] Co { $every } lata { $day },
       *[other] Co { $every } lat { $day },
    }
# $days (text): dates
hours-when-dates = W te dni: { $days },
# $from, $to (text): dates
hours-when-run = Codziennie: { $from } – { $to },
# $from, $to (text): dates, inside a sentence
hours-run = { $from } – { $to }

## The sentence

# $when (text): Every Monday; $times (text): from 9:00 to 12:00
hours-sentence = { $when } { $times }
# $sentence (text): the sentence; $holidays (text): not in school holidays
hours-with-holidays = { $sentence }, { $holidays }
# $sentence (text): the sentence; $day (text): date
hours-with-next = { $sentence }. Następny raz: { $day }.
hours-school-not = nie w ferie i wakacje szkolne
hours-school-only = tylko w ferie i wakacje szkolne
hours-public-not = nie w dni świąteczne
hours-public-only = tylko w dni świąteczne
# $from, $to (text): dates
hours-valid-between = Od { $from } do { $to } włącznie
# $from (text): date
hours-valid-from = Od { $from }
# $to (text): date
hours-valid-to = Do { $to } włącznie

## Closed

# $day (text): date
hours-closed-day = Zamknięte { $day }
# $from, $to (text): dates
hours-closed = Zamknięte od { $from } do { $to } włącznie
# $closed (text): Closed on 25 December; $why (text): Christmas
hours-closed-because = { $closed } ({ $why })

## Now

# $time (text): time, such as 12:00
hours-until-today = Dziś otwarte do { $time }
# $time (text): time
hours-until-tomorrow = Teraz otwarte, zamknięcie jutro o { $time }
# $day (text): weekday with date; $time (text): time
hours-until-day = Teraz otwarte, zamknięcie: { $day }, { $time }
# $time (text): time
hours-again-today = Dziś znów otwarte od { $time }
# $time (text): time
hours-again-tomorrow = Jutro znów otwarte od { $time }
# $day (text): weekday, or weekday with date; $time (text): time
hours-again-day = Znów otwarte: { $day }, od { $time }

## Public holidays and school holidays

holiday-new-year = Nowy Rok
holiday-easter-monday = Poniedziałek Wielkanocny
holiday-labour-day = Święto Pracy
holiday-ascension = Wniebowstąpienie
holiday-day-after-ascension = dzień po Wniebowstąpieniu
holiday-whit-monday = poniedziałek Zielonych Świątek
holiday-national-day = święto narodowe Belgii
holiday-assumption = Wniebowzięcie
holiday-all-saints = Wszystkich Świętych
holiday-armistice = Dzień Zawieszenia Broni
holiday-christmas = Boże Narodzenie
holiday-autumn-holidays = ferie jesienne
holiday-christmas-holidays = ferie świąteczne
holiday-spring-holidays = ferie karnawałowe
holiday-easter-holidays = ferie wielkanocne
holiday-summer-holidays = wakacje letnie

## Names

# $day, $month (text): 6 and December
hours-date = { $day } { $month }
# $weekday, $day, $month (text): Saturday, 5 and December
hours-date-long = { $weekday }, { $day } { $month }
# $all (text): the beginning of a list; $next (text): what comes next
list-more = { $all }, { $next }
# $all (text): the beginning of a list; $last (text): what comes last
list-last = { $all } i { $last }

# Days and months as they stand in a date.
name-day-mon = poniedziałek
name-day-tue = wtorek
name-day-wed = środa
name-day-thu = czwartek
name-day-fri = piątek
name-day-sat = sobota
name-day-sun = niedziela
name-month-1 = stycznia
name-month-2 = lutego
name-month-3 = marca
name-month-4 = kwietnia
name-month-5 = maja
name-month-6 = czerwca
name-month-7 = lipca
name-month-8 = sierpnia
name-month-9 = września
name-month-10 = października
name-month-11 = listopada
name-month-12 = grudnia

# Opening hours as sentences.

## Times

# $hours (text): 9
hours-clock-whole = { $hours }:00
# $hours, $minutes (text): 19 and 30
hours-clock = { $hours }:{ $minutes }
# $from, $to (text): times
hours-from-to = from { $from } to { $to }
# $from, $to (text): times, $to is after midnight
hours-from-to-next-day = from { $from } to { $to } the next day
hours-whole-day = all day
hours-always = Day and night, every day

## Days

# $weekday (text): Monday
hours-weekday = { $weekday }
# $every (number): once in how many days
hours-when-days =
    { $every ->
        [1] Every day
       *[other] Every { $every } days
    }
# $weekdays (text): weekdays
hours-when-weekdays = Every { $weekdays }
# $first, $last (text): weekdays
hours-when-weekday-run = Every day from { $first } to { $last }
# $every (number): once in how many weeks; $weekdays (text): weekdays
hours-when-weeks =
    { $every ->
        [2] Every two weeks on { $weekdays }
       *[other] Every { $every } weeks on { $weekdays }
    }
# $nth (number): which one of the month
hours-nth =
    { $nth ->
        [1] first
        [2] second
        [3] third
        [4] fourth
       *[other] fifth
    }
# $nth (number): counted from the end of the month
hours-nth-last =
    { $nth ->
        [1] last
        [2] second to last
        [3] third to last
        [4] fourth to last
       *[other] fifth to last
    }
# $nth (text): first, third …; $weekday (text): weekday
hours-when-nth = Every { $nth } { $weekday } of the month
# $every (number): once in how many months; $nth (text); $weekday (text)
hours-when-nth-months = Every { $every } months on the { $nth } { $weekday }
# $every (number): once in how many months; $weekday (text)
hours-when-weekday-months = Every { $every } months, on each { $weekday } of that month
# $day (number): day of the month
hours-month-day = day { $day }
# $nth (number): counted from the end of the month
hours-month-day-last =
    { $nth ->
        [1] the last day
        [2] the second to last day
       *[other] the day { $nth } from the end
    }
# $days (text): days of the month
hours-when-month-days = Every month on { $days }
# $every (number): once in how many months; $days (text)
hours-when-month-days-months = Every { $every } months on { $days }
# $when (text): Every month on day 13; $weekdays (text): weekdays
hours-only-weekdays = { $when }, only when that is a { $weekdays },
# $day (text): 6 December
hours-when-year = Every year on { $day }
# $every (number): once in how many years; $day (text)
hours-when-years = Every { $every } years on { $day }
# $days (text): dates
hours-when-dates = On { $days }
# $from, $to (text): dates
hours-when-run = Every day from { $from } up to and including { $to },
# $from, $to (text): dates, inside a sentence
hours-run = { $from } up to and including { $to }

## The sentence

# $when (text): Every Monday; $times (text): from 9:00 to 12:00
hours-sentence = { $when } { $times }
# $sentence (text): the sentence; $holidays (text): not in school holidays
hours-with-holidays = { $sentence }, { $holidays }
# $sentence (text): the sentence; $day (text): date
hours-with-next = { $sentence }. The next time is { $day }.
hours-school-not = not in school holidays
hours-school-only = only in school holidays
hours-public-not = not on public holidays
hours-public-only = only on public holidays
# $from, $to (text): dates
hours-valid-between = From { $from } up to and including { $to }
# $from (text): date
hours-valid-from = From { $from }
# $to (text): date
hours-valid-to = Up to and including { $to }

## Closed

# $day (text): date
hours-closed-day = Closed on { $day }
# $from, $to (text): dates
hours-closed = Closed from { $from } up to and including { $to }
# $closed (text): Closed on 25 December; $why (text): Christmas
hours-closed-because = { $closed } ({ $why })

## Now

# $time (text): time, such as 12:00
hours-until-today = Open today until { $time }
# $time (text): time
hours-until-tomorrow = Open now, until { $time } tomorrow
# $day (text): weekday with date; $time (text): time
hours-until-day = Open now, until { $day } at { $time }
# $time (text): time
hours-again-today = Opens again today at { $time }
# $time (text): time
hours-again-tomorrow = Opens again tomorrow at { $time }
# $day (text): weekday, or weekday with date; $time (text): time
hours-again-day = Opens again on { $day } at { $time }

## Public holidays and school holidays

holiday-new-year = New Year
holiday-easter-monday = Easter Monday
holiday-labour-day = Labour Day
holiday-ascension = Ascension Day
holiday-day-after-ascension = day after Ascension
holiday-whit-monday = Whit Monday
holiday-national-day = National Day
holiday-assumption = Assumption
holiday-all-saints = All Saints' Day
holiday-armistice = Armistice Day
holiday-christmas = Christmas
holiday-autumn-holidays = autumn school holidays
holiday-christmas-holidays = Christmas holidays
holiday-spring-holidays = spring school holidays
holiday-easter-holidays = Easter holidays
holiday-summer-holidays = summer holidays

## Names

# $day, $month (text): 6 and December
hours-date = { $day } { $month }
# $weekday, $day, $month (text): Saturday, 5 and December
hours-date-long = { $weekday } { $day } { $month }
# $all (text): the beginning of a list; $next (text): what comes next
list-more = { $all }, { $next }
# $all (text): the beginning of a list; $last (text): what comes last
list-last = { $all } and { $last }

# Days and months as they stand in a date.
name-day-mon = Monday
name-day-tue = Tuesday
name-day-wed = Wednesday
name-day-thu = Thursday
name-day-fri = Friday
name-day-sat = Saturday
name-day-sun = Sunday
name-month-1 = January
name-month-2 = February
name-month-3 = March
name-month-4 = April
name-month-5 = May
name-month-6 = June
name-month-7 = July
name-month-8 = August
name-month-9 = September
name-month-10 = October
name-month-11 = November
name-month-12 = December

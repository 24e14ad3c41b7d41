# Opening hours as sentences.

## Times

# $hours (text): 9
hours-clock-whole = { $hours }:00
# $hours, $minutes (text): 19 and 30
hours-clock = { $hours }:{ $minutes }
# $from, $to (text): times
hours-from-to = от { $from } до { $to }
# $from, $to (text): times, $to is after midnight
hours-from-to-next-day = от { $from } до { $to } на следващия ден
hours-whole-day = цял ден
hours-always = Всеки ден, денем и нощем

## Days

# $weekday (text): Monday
hours-weekday = { $weekday }
# $every (number): once in how many days
hours-when-days =
    { $every ->
        [1] Всеки ден
        [2] На всеки два дни
       *[other] На всеки { $every } дни
    }
# $weekdays (text): weekdays
hours-when-weekdays = Всяка седмица: { $weekdays },
# $first, $last (text): weekdays
hours-when-weekday-run = Всяка седмица от { $first } до { $last }
# $every (number): once in how many weeks; $weekdays (text): weekdays
hours-when-weeks =
    { $every ->
        [2] На всеки две седмици: { $weekdays },
       *[other] На всеки { $every } седмици: { $weekdays },
    }
# $nth (number): which one of the month
hours-nth =
    { $nth ->
        [1] първи
        [2] втори
        [3] трети
        [4] четвърти
       *[other] пети
    }
# $nth (number): counted from the end of the month
hours-nth-last =
    { $nth ->
        [1] последен
        [2] предпоследен
        [3] трети от края
        [4] четвърти от края
       *[other] пети от края
    }
# $nth (text): first, third …; $weekday (text): weekday
hours-when-nth = Всеки месец: { $weekday }, { $nth } път в месеца,
# $every (number): once in how many months; $nth (text); $weekday (text)
hours-when-nth-months =
    { $every ->
        [2] На всеки два месеца: { $weekday }, { $nth } път в месеца,
       *[other] На всеки { $every } месеца: { $weekday }, { $nth } път в месеца,
    }
# $every (number): once in how many months; $weekday (text)
hours-when-weekday-months =
    { $every ->
        [2] На всеки два месеца, в този месец всяка седмица: { $weekday },
       *[other] На всеки { $every } месеца, в този месец всяка седмица: { $weekday },
    }
# $day (number): day of the month
hours-month-day = на { $day } число
# $nth (number): counted from the end of the month
hours-month-day-last =
    { $nth ->
        [1] в последния ден
        [2] в предпоследния ден
       *[other] в ден { $nth } от края
    }
# $days (text): days of the month
hours-when-month-days = Всеки месец { $days },
# $every (number): once in how many months; $days (text)
hours-when-month-days-months =
    { $every ->
        [2] На всеки два месеца { $days },
       *[other] На всеки { $every } месеца { $days },
    }
# $when (text): Every month on day 13; $weekdays (text): weekdays
hours-only-weekdays = { $when } само ако е { $weekdays },
# $day (text): 6 December
hours-when-year = Всяка година на { $day }
# $every (number): once in how many years; $day (text)
hours-when-years =
    { $every ->
        [2] На всеки две години на { $day }
       *[other] На всеки { $every } години на { $day }
    }
# $days (text): dates
hours-when-dates = В тези дни: { $days },
# $from, $to (text): dates
hours-when-run = Всеки ден от { $from } до { $to } включително,
# $from, $to (text): dates, inside a sentence
hours-run = от { $from } до { $to } включително

## The sentence

# $when (text): Every Monday; $times (text): from 9:00 to 12:00
hours-sentence = { $when } { $times }
# $sentence (text): the sentence; $holidays (text): not in school holidays
hours-with-holidays = { $sentence }, { $holidays }
# $sentence (text): the sentence; $day (text): date
hours-with-next = { $sentence }. Следващият път: { $day }.
hours-school-not = без училищните ваканции
hours-school-only = само в училищните ваканции
hours-public-not = без официалните празници
hours-public-only = само на официалните празници
# $from, $to (text): dates
hours-valid-between = От { $from } до { $to } включително
# $from (text): date
hours-valid-from = От { $from }
# $to (text): date
hours-valid-to = До { $to } включително

## Closed

# $day (text): date
hours-closed-day = Затворено на { $day }
# $from, $to (text): dates
hours-closed = Затворено от { $from } до { $to } включително
# $closed (text): Closed on 25 December; $why (text): Christmas
hours-closed-because = { $closed } ({ $why })

## Now

# $time (text): time, such as 12:00
hours-until-today = Днес е отворено до { $time }
# $time (text): time
hours-until-tomorrow = Сега е отворено, затваря утре в { $time }
# $day (text): weekday with date; $time (text): time
hours-until-day = Сега е отворено, затваря: { $day }, { $time }
# $time (text): time
hours-again-today = Днес отваря отново в { $time }
# $time (text): time
hours-again-tomorrow = Утре отваря отново в { $time }
# $day (text): weekday, or weekday with date; $time (text): time
hours-again-day = Отваря отново: { $day }, { $time }

## Public holidays and school holidays

holiday-new-year = Нова година
holiday-easter-monday = понеделник след Великден
holiday-labour-day = Ден на труда
holiday-ascension = Възнесение Господне
holiday-day-after-ascension = денят след Възнесение
holiday-whit-monday = понеделник след Петдесетница
holiday-national-day = национален празник на Белгия
holiday-assumption = Успение Богородично
holiday-all-saints = Вси светии
holiday-armistice = Ден на примирието
holiday-christmas = Коледа
holiday-autumn-holidays = есенна ваканция
holiday-christmas-holidays = коледна ваканция
holiday-spring-holidays = карнавална ваканция
holiday-easter-holidays = великденска ваканция
holiday-summer-holidays = лятна ваканция

## Names

# $day, $month (text): 6 and December
hours-date = { $day } { $month }
# $weekday, $day, $month (text): Saturday, 5 and December
hours-date-long = { $weekday }, { $day } { $month }
# $all (text): the beginning of a list; $next (text): what comes next
list-more = { $all }, { $next }
# $all (text): the beginning of a list; $last (text): what comes last
list-last = { $all } и { $last }

# Days and months as they stand in a date.
name-day-mon = понеделник
name-day-tue = вторник
name-day-wed = сряда
name-day-thu = четвъртък
name-day-fri = петък
name-day-sat = събота
name-day-sun = неделя
name-month-1 = януари
name-month-2 = февруари
name-month-3 = март
name-month-4 = април
name-month-5 = май
name-month-6 = юни
name-month-7 = юли
name-month-8 = август
name-month-9 = септември
name-month-10 = октомври
name-month-11 = ноември
name-month-12 = декември

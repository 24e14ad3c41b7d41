# Opening hours as sentences.

## Times

# $hours (text): 9
hours-clock-whole = { $hours }:00
# $hours, $minutes (text): 19 and 30
hours-clock = { $hours }:{ $minutes }
# $from, $to (text): times
hours-from-to = з { $from } до { $to }
# $from, $to (text): times, $to is after midnight
hours-from-to-next-day = з { $from } до { $to } наступного дня
hours-whole-day = увесь день
hours-always = Щодня, вдень і вночі

## Days

# $weekday (text): Monday
hours-weekday = { $weekday }
# $every (number): once in how many days
hours-when-days =
    { $every ->
        [1] Щодня
        [2] Раз на два дні
        [one] Раз на { $every } день
        [few] Раз на { $every } дні
       *[other] Раз на { $every } днів
    }
# $weekdays (text): weekdays
hours-when-weekdays = Щотижня: { $weekdays },
# $first, $last (text): weekdays
hours-when-weekday-run = Щотижня: { $first } – { $last },
# $every (number): once in how many weeks; $weekdays (text): weekdays
hours-when-weeks =
    { $every ->
        [2] Раз на два тижні: { $weekdays },
        [one] Раз на { $every } тиждень: { $weekdays },
        [few] Раз на { $every } тижні: { $weekdays },
       *[other] Раз на { $every } тижнів: { $weekdays },
    }
# $nth (number): which one of the month
hours-nth =
    { $nth ->
        [1] перший
        [2] другий
        [3] третій
        [4] четвертий
       *[other] п’ятий
    }
# $nth (number): counted from the end of the month
hours-nth-last =
    { $nth ->
        [1] останній
        [2] передостанній
        [3] третій від кінця
        [4] четвертий від кінця
       *[other] п’ятий від кінця
    }
# $nth (text): first, third …; $weekday (text): weekday
hours-when-nth = Щомісяця: { $weekday }, { $nth } раз у місяці,
# $every (number): once in how many months; $nth (text); $weekday (text)
hours-when-nth-months =
    { $every ->
        [2] Раз на два місяці: { $weekday }, { $nth } раз у місяці,
        [one] Раз на { $every } місяць: { $weekday }, { $nth } раз у місяці,
        [few] Раз на { $every } місяці: { $weekday }, { $nth } раз у місяці,
       *[other] Раз на { $every } місяців: { $weekday }, { $nth } раз у місяці,
    }
# $every (number): once in how many months; $weekday (text)
hours-when-weekday-months =
    { $every ->
        [2] Раз на два місяці, у такий місяць щотижня: { $weekday },
        [one] Раз на { $every } місяць, у такий місяць щотижня: { $weekday },
        [few] Раз на { $every } місяці, у такий місяць щотижня: { $weekday },
       *[other] Раз на { $every } місяців, у такий місяць щотижня: { $weekday },
    }
# $day (number): day of the month
hours-month-day = { $day }-го числа
# $nth (number): counted from the end of the month
hours-month-day-last =
    { $nth ->
        [1] останнього дня
        [2] передостаннього дня
       *[other] { $nth }-го дня від кінця
    }
# $days (text): days of the month
hours-when-month-days = Щомісяця { $days },
# $every (number): once in how many months; $days (text)
hours-when-month-days-months =
    { $every ->
        [2] Раз на два місяці { $days },
        [one] Раз на { $every } місяць { $days },
        [few] Раз на { $every } місяці { $days },
       *[other] Раз на { $every } місяців { $days },
    }
# $when (text): Every month on day 13; $weekdays (text): weekdays
hours-only-weekdays = { $when } лише якщо це { $weekdays },
# $day (text): 6 December
hours-when-year = Щороку { $day },
# $every (number): once in how many years; $day (text)
hours-when-years =
    { $every ->
        [2] Раз на два роки { $day },
        [one] Раз на { $every } рік { $day },
        [few] Раз на { $every } роки { $day },
       *[other] Раз на { $every } років { $day },
    }
# $days (text): dates
hours-when-dates = У такі дні: { $days },
# $from, $to (text): dates
hours-when-run = Щодня: { $from } – { $to },
# $from, $to (text): dates, inside a sentence
hours-run = { $from } – { $to }

## The sentence

# $when (text): Every Monday; $times (text): from 9:00 to 12:00
hours-sentence = { $when } { $times }
# $sentence (text): the sentence; $holidays (text): not in school holidays
hours-with-holidays = { $sentence }, { $holidays }
# $sentence (text): the sentence; $day (text): date
hours-with-next = { $sentence }. Наступного разу: { $day }.
hours-school-not = крім шкільних канікул
hours-school-only = лише під час шкільних канікул
hours-public-not = крім святкових днів
hours-public-only = лише у святкові дні
# $from, $to (text): dates
hours-valid-between = З { $from } до { $to } включно
# $from (text): date
hours-valid-from = Починаючи з { $from }
# $to (text): date
hours-valid-to = До { $to } включно

## Closed

# $day (text): date
hours-closed-day = Зачинено { $day }
# $from, $to (text): dates
hours-closed = Зачинено з { $from } до { $to } включно
# $closed (text): Closed on 25 December; $why (text): Christmas
hours-closed-because = { $closed } ({ $why })

## Now

# $time (text): time, such as 12:00
hours-until-today = Сьогодні відчинено до { $time }
# $time (text): time
hours-until-tomorrow = Зараз відчинено, зачиняється завтра о { $time }
# $day (text): weekday with date; $time (text): time
hours-until-day = Зараз відчинено, зачиняється: { $day }, { $time }
# $time (text): time
hours-again-today = Сьогодні знову відчиниться о { $time }
# $time (text): time
hours-again-tomorrow = Завтра знову відчиниться о { $time }
# $day (text): weekday, or weekday with date; $time (text): time
hours-again-day = Знову відчиниться: { $day }, { $time }

## Public holidays and school holidays

holiday-new-year = Новий рік
holiday-easter-monday = Великодній понеділок
holiday-labour-day = День праці
holiday-ascension = Вознесіння
holiday-day-after-ascension = день після Вознесіння
holiday-whit-monday = понеділок після Трійці
holiday-national-day = Національний день Бельгії
holiday-assumption = Успіння Богородиці
holiday-all-saints = День усіх святих
holiday-armistice = День перемир’я
holiday-christmas = Різдво
holiday-autumn-holidays = осінні канікули
holiday-christmas-holidays = різдвяні канікули
holiday-spring-holidays = карнавальні канікули
holiday-easter-holidays = великодні канікули
holiday-summer-holidays = літні канікули

## Names

# $day, $month (text): 6 and December
hours-date = { $day } { $month }
# $weekday, $day, $month (text): Saturday, 5 and December
hours-date-long = { $weekday }, { $day } { $month }
# $all (text): the beginning of a list; $next (text): what comes next
list-more = { $all }, { $next }
# $all (text): the beginning of a list; $last (text): what comes last
list-last = { $all } і { $last }

# Days and months as they stand in a date.
name-day-mon = понеділок
name-day-tue = вівторок
name-day-wed = середа
name-day-thu = четвер
name-day-fri = п’ятниця
name-day-sat = субота
name-day-sun = неділя
name-month-1 = січня
name-month-2 = лютого
name-month-3 = березня
name-month-4 = квітня
name-month-5 = травня
name-month-6 = червня
name-month-7 = липня
name-month-8 = серпня
name-month-9 = вересня
name-month-10 = жовтня
name-month-11 = листопада
name-month-12 = грудня

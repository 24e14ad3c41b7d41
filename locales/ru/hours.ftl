# Opening hours as sentences.

## Times

# $hours (text): 9
hours-clock-whole = { $hours }:00
# $hours, $minutes (text): 19 and 30
hours-clock = { $hours }:{ $minutes }
# $from, $to (text): times
hours-from-to = с { $from } до { $to }
# $from, $to (text): times, $to is after midnight
hours-from-to-next-day = с { $from } до { $to } следующего дня
hours-whole-day = весь день
hours-always = Каждый день, днём и ночью

## Days

# $weekday (text): Monday
hours-weekday = { $weekday }
# $every (number): once in how many days
hours-when-days =
    { $every ->
        [1] Каждый день
        [2] Раз в два дня
        [one] Раз в { $every } день
        [few] Раз в { $every } дня
       *[other] Раз в { $every } дней
    }
# $weekdays (text): weekdays
hours-when-weekdays = Каждую неделю: { $weekdays },
# $first, $last (text): weekdays
hours-when-weekday-run = Каждую неделю: { $first } – { $last },
# $every (number): once in how many weeks; $weekdays (text): weekdays
hours-when-weeks =
    { $every ->
        [2] Раз в две недели: { $weekdays },
        [one] Раз в { $every } неделю: { $weekdays },
        [few] Раз в { $every } недели: { $weekdays },
       *[other] Раз в { $every } недель: { $weekdays },
    }
# $nth (number): which one of the month
hours-nth =
    { $nth ->
        [1] первый
        [2] второй
        [3] третий
        [4] четвёртый
       *[other] пятый
    }
# $nth (number): counted from the end of the month
hours-nth-last =
    { $nth ->
        [1] последний
        [2] предпоследний
        [3] третий с конца
        [4] четвёртый с конца
       *[other] пятый с конца
    }
# $nth (text): first, third …; $weekday (text): weekday
hours-when-nth = Каждый месяц: { $weekday }, { $nth } раз в месяце,
# $every (number): once in how many months; $nth (text); $weekday (text)
hours-when-nth-months =
    { $every ->
        [2] Раз в два месяца: { $weekday }, { $nth } раз в месяце,
        [one] Раз в { $every } месяц: { $weekday }, { $nth } раз в месяце,
        [few] Раз в { $every } месяца: { $weekday }, { $nth } раз в месяце,
       *[other] Раз в { $every } месяцев: { $weekday }, { $nth } раз в месяце,
    }
# $every (number): once in how many months; $weekday (text)
hours-when-weekday-months =
    { $every ->
        [2] Раз в два месяца, в такой месяц каждую неделю: { $weekday },
        [one] Раз в { $every } месяц, в такой месяц каждую неделю: { $weekday },
        [few] Раз в { $every } месяца, в такой месяц каждую неделю: { $weekday },
       *[other] Раз в { $every } месяцев, в такой месяц каждую неделю: { $weekday },
    }
# $day (number): day of the month
hours-month-day = { $day }-го числа
# $nth (number): counted from the end of the month
hours-month-day-last =
    { $nth ->
        [1] в последний день
        [2] в предпоследний день
       *[other] в { $nth }-й день с конца
    }
# $days (text): days of the month
hours-when-month-days = Каждый месяц { $days },
# $every (number): once in how many months; $days (text)
hours-when-month-days-months =
    { $every ->
        [2] Раз в два месяца { $days },
        [one] Раз в { $every } месяц { $days },
        [few] Раз в { $every } месяца { $days },
       *[other] Раз в { $every } месяцев { $days },
    }
# $when (text): Every month on day 13; $weekdays (text): weekdays
hours-only-weekdays = { $when } только если это { $weekdays },
# $day (text): 6 December
hours-when-year = Каждый год { $day },
# $every (number): once in how many years; $day (text)
hours-when-years =
    { $every ->
        [2] Раз в два года { $day },
        [one] Раз в { $every } год { $day },
        [few] Раз в { $every } года { $day },
       *[other] Раз в { $every } лет { $day },
    }
# $days (text): dates
hours-when-dates = В эти дни: { $days },
# $from, $to (text): dates
hours-when-run = Каждый день: { $from } – { $to },
# $from, $to (text): dates, inside a sentence
hours-run = { $from } – { $to }

## The sentence

# $when (text): Every Monday; $times (text): from 9:00 to 12:00
hours-sentence = { $when } { $times }
# $sentence (text): the sentence; $holidays (text): not in school holidays
hours-with-holidays = { $sentence }, { $holidays }
# $sentence (text): the sentence; $day (text): date
hours-with-next = { $sentence }. В следующий раз: { $day }.
hours-school-not = кроме школьных каникул
hours-school-only = только в школьные каникулы
hours-public-not = кроме праздничных дней
hours-public-only = только в праздничные дни
# $from, $to (text): dates
hours-valid-between = С { $from } по { $to }
# $from (text): date
hours-valid-from = Начиная с { $from }
# $to (text): date
hours-valid-to = По { $to }

## Closed

# $day (text): date
hours-closed-day = Закрыто { $day }
# $from, $to (text): dates
hours-closed = Закрыто с { $from } по { $to }
# $closed (text): Closed on 25 December; $why (text): Christmas
hours-closed-because = { $closed } ({ $why })

## Now

# $time (text): time, such as 12:00
hours-until-today = Сегодня открыто до { $time }
# $time (text): time
hours-until-tomorrow = Сейчас открыто, закроется завтра в { $time }
# $day (text): weekday with date; $time (text): time
hours-until-day = Сейчас открыто, закроется: { $day }, { $time }
# $time (text): time
hours-again-today = Сегодня снова откроется в { $time }
# $time (text): time
hours-again-tomorrow = Завтра снова откроется в { $time }
# $day (text): weekday, or weekday with date; $time (text): time
hours-again-day = Снова откроется: { $day }, { $time }

## Public holidays and school holidays

holiday-new-year = Новый год
holiday-easter-monday = Пасхальный понедельник
holiday-labour-day = День труда
holiday-ascension = Вознесение
holiday-day-after-ascension = день после Вознесения
holiday-whit-monday = понедельник после Троицы
holiday-national-day = Национальный день Бельгии
holiday-assumption = Успение Богородицы
holiday-all-saints = День всех святых
holiday-armistice = День перемирия
holiday-christmas = Рождество
holiday-autumn-holidays = осенние каникулы
holiday-christmas-holidays = рождественские каникулы
holiday-spring-holidays = карнавальные каникулы
holiday-easter-holidays = пасхальные каникулы
holiday-summer-holidays = летние каникулы

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
name-day-mon = понедельник
name-day-tue = вторник
name-day-wed = среда
name-day-thu = четверг
name-day-fri = пятница
name-day-sat = суббота
name-day-sun = воскресенье
name-month-1 = января
name-month-2 = февраля
name-month-3 = марта
name-month-4 = апреля
name-month-5 = мая
name-month-6 = июня
name-month-7 = июля
name-month-8 = августа
name-month-9 = сентября
name-month-10 = октября
name-month-11 = ноября
name-month-12 = декабря

# Opening hours as sentences.

## Times

# $hours (text): 9
hours-clock-whole = { $hours }:00
# $hours, $minutes (text): 19 and 30
hours-clock = { $hours }:{ $minutes }
# $from, $to (text): times
hours-from-to = از ساعت { $from } تا { $to }
# $from, $to (text): times, $to is after midnight
hours-from-to-next-day = از ساعت { $from } تا ساعت { $to } روز بعد
hours-whole-day = تمام روز
hours-always = هر روز، شب و روز

## Days

# $weekday (text): Monday
hours-weekday = { $weekday }
# $every (number): once in how many days
hours-when-days =
    { $every ->
        [1] هر روز
        [2] هر دو روز یک بار
       *[other] هر { $every } روز یک بار
    }
# $weekdays (text): weekdays
hours-when-weekdays = هر هفته { $weekdays }
# $first, $last (text): weekdays
hours-when-weekday-run = هر هفته از { $first } تا { $last }
# $every (number): once in how many weeks; $weekdays (text): weekdays
hours-when-weeks =
    { $every ->
        [2] هر دو هفته یک بار { $weekdays }
       *[other] هر { $every } هفته یک بار { $weekdays }
    }
# $nth (number): which one of the month
hours-nth =
    { $nth ->
        [1] اول
        [2] دوم
        [3] سوم
        [4] چهارم
       *[other] پنجم
    }
# $nth (number): counted from the end of the month
hours-nth-last =
    { $nth ->
        [1] آخر
        [2] یکی مانده به آخر
        [3] دو تا مانده به آخر
        [4] سه تا مانده به آخر
       *[other] چهار تا مانده به آخر
    }
# $nth (text): first, third …; $weekday (text): weekday
hours-when-nth = هر ماه { $weekday } { $nth } ماه
# $every (number): once in how many months; $nth (text); $weekday (text)
hours-when-nth-months =
    { $every ->
        [2] هر دو ماه یک بار { $weekday } { $nth } ماه
       *[other] هر { $every } ماه یک بار { $weekday } { $nth } ماه
    }
# $every (number): once in how many months; $weekday (text)
hours-when-weekday-months =
    { $every ->
        [2] هر دو ماه یک بار، همهٔ روزهای { $weekday } آن ماه،
       *[other] هر { $every } ماه یک بار، همهٔ روزهای { $weekday } آن ماه،
    }
# $day (number): day of the month
hours-month-day = روز { $day }
# $nth (number): counted from the end of the month
hours-month-day-last =
    { $nth ->
        [1] روز آخر
        [2] روز یکی مانده به آخر
       *[other] روز { $nth } از آخر
    }
# $days (text): days of the month
hours-when-month-days = هر ماه در { $days }
# $every (number): once in how many months; $days (text)
hours-when-month-days-months =
    { $every ->
        [2] هر دو ماه یک بار در { $days }
       *[other] هر { $every } ماه یک بار در { $days }
    }
# $when (text): Every month on day 13; $weekdays (text): weekdays
hours-only-weekdays = { $when }، فقط اگر { $weekdays } باشد،
# $day (text): 6 December
hours-when-year = هر سال در { $day }
# $every (number): once in how many years; $day (text)
hours-when-years =
    { $every ->
        [2] هر دو سال یک بار در { $day }
       *[other] هر { $every } سال یک بار در { $day }
    }
# $days (text): dates
hours-when-dates = در این روزها: { $days }،
# $from, $to (text): dates
hours-when-run = هر روز از { $from } تا پایان { $to }
# $from, $to (text): dates, inside a sentence
hours-run = از { $from } تا پایان { $to }

## The sentence

# $when (text): Every Monday; $times (text): from 9:00 to 12:00
hours-sentence = { $when } { $times }
# $sentence (text): the sentence; $holidays (text): not in school holidays
hours-with-holidays = { $sentence }، { $holidays }
# $sentence (text): the sentence; $day (text): date
hours-with-next = { $sentence }. دفعهٔ بعد: { $day }.
hours-school-not = به‌جز تعطیلات مدرسه
hours-school-only = فقط در تعطیلات مدرسه
hours-public-not = به‌جز روزهای تعطیل رسمی
hours-public-only = فقط در روزهای تعطیل رسمی
# $from, $to (text): dates
hours-valid-between = از { $from } تا پایان { $to }
# $from (text): date
hours-valid-from = از { $from }
# $to (text): date
hours-valid-to = تا پایان { $to }

## Closed

# $day (text): date
hours-closed-day = بسته در { $day }
# $from, $to (text): dates
hours-closed = بسته از { $from } تا پایان { $to }
# $closed (text): Closed on 25 December; $why (text): Christmas
hours-closed-because = { $closed } ({ $why })

## Now

# $time (text): time, such as 12:00
hours-until-today = امروز تا ساعت { $time } باز است
# $time (text): time
hours-until-tomorrow = الان باز است، تا فردا ساعت { $time }
# $day (text): weekday with date; $time (text): time
hours-until-day = الان باز است، تا { $day } ساعت { $time }
# $time (text): time
hours-again-today = امروز ساعت { $time } دوباره باز می‌شود
# $time (text): time
hours-again-tomorrow = فردا ساعت { $time } دوباره باز می‌شود
# $day (text): weekday, or weekday with date; $time (text): time
hours-again-day = روز { $day } ساعت { $time } دوباره باز می‌شود

## Public holidays and school holidays

holiday-new-year = سال نو میلادی
holiday-easter-monday = دوشنبهٔ عید پاک
holiday-labour-day = روز کارگر
holiday-ascension = عید عروج
holiday-day-after-ascension = روز بعد از عید عروج
holiday-whit-monday = دوشنبهٔ پنطیکاست
holiday-national-day = روز ملی بلژیک
holiday-assumption = عید صعود مریم مقدس
holiday-all-saints = روز همهٔ قدیسان
holiday-armistice = روز آتش‌بس
holiday-christmas = کریسمس
holiday-autumn-holidays = تعطیلات پاییز
holiday-christmas-holidays = تعطیلات کریسمس
holiday-spring-holidays = تعطیلات کارناوال
holiday-easter-holidays = تعطیلات عید پاک
holiday-summer-holidays = تعطیلات تابستان

## Names

# $day, $month (text): 6 and December
hours-date = { $day } { $month }
# $weekday, $day, $month (text): Saturday, 5 and December
hours-date-long = { $weekday } { $day } { $month }
# $all (text): the beginning of a list; $next (text): what comes next
list-more = { $all }، { $next }
# $all (text): the beginning of a list; $last (text): what comes last
list-last = { $all } و { $last }

# Days and months as they stand in a date.
name-day-mon = دوشنبه
name-day-tue = سه‌شنبه
name-day-wed = چهارشنبه
name-day-thu = پنجشنبه
name-day-fri = جمعه
name-day-sat = شنبه
name-day-sun = یکشنبه
name-month-1 = ژانویه
name-month-2 = فوریه
name-month-3 = مارس
name-month-4 = آوریل
name-month-5 = مه
name-month-6 = ژوئن
name-month-7 = ژوئیه
name-month-8 = اوت
name-month-9 = سپتامبر
name-month-10 = اکتبر
name-month-11 = نوامبر
name-month-12 = دسامبر

# Opening hours as sentences.

## Times

# $hours (text): 9
hours-clock-whole = { $hours }:00
# $hours, $minutes (text): 19 and 30
hours-clock = { $hours }:{ $minutes }
# $from, $to (text): times
hours-from-to = له { $from } بجو څخه تر { $to } بجو پورې
# $from, $to (text): times, $to is after midnight
hours-from-to-next-day = له { $from } بجو څخه د بلې ورځې تر { $to } بجو پورې
hours-whole-day = ټوله ورځ
hours-always = هره ورځ، شپه او ورځ

## Days

# $weekday (text): Monday
hours-weekday = { $weekday }
# $every (number): once in how many days
hours-when-days =
    { $every ->
        [1] هره ورځ
        [2] په هرو دوو ورځو کې یو ځل
       *[other] په هرو { $every } ورځو کې یو ځل
    }
# $weekdays (text): weekdays
hours-when-weekdays = هره اونۍ: { $weekdays }،
# $first, $last (text): weekdays
hours-when-weekday-run = هره اونۍ له { $first } څخه تر { $last } پورې،
# $every (number): once in how many weeks; $weekdays (text): weekdays
hours-when-weeks =
    { $every ->
        [2] په هرو دوو اونیو کې یو ځل: { $weekdays }،
       *[other] په هرو { $every } اونیو کې یو ځل: { $weekdays }،
    }
# $nth (number): which one of the month
hours-nth =
    { $nth ->
        [1] لومړۍ
        [2] دویمه
        [3] درېیمه
        [4] څلورمه
       *[other] پنځمه
    }
# $nth (number): counted from the end of the month
hours-nth-last =
    { $nth ->
        [1] وروستۍ
        [2] له پایه دویمه
        [3] له پایه درېیمه
        [4] له پایه څلورمه
       *[other] له پایه پنځمه
    }
# $nth (text): first, third …; $weekday (text): weekday
hours-when-nth = هره میاشت: د میاشتې { $nth } { $weekday }،
# $every (number): once in how many months; $nth (text); $weekday (text)
hours-when-nth-months =
    { $every ->
        [2] په هرو دوو میاشتو کې یو ځل: د میاشتې { $nth } { $weekday }،
       *[other] په هرو { $every } میاشتو کې یو ځل: د میاشتې { $nth } { $weekday }،
    }
# $every (number): once in how many months; $weekday (text)
hours-when-weekday-months =
    { $every ->
        [2] په هرو دوو میاشتو کې یو ځل، د هغې میاشتې هره { $weekday }،
       *[other] په هرو { $every } میاشتو کې یو ځل، د هغې میاشتې هره { $weekday }،
    }
# $day (number): day of the month
hours-month-day = { $day } نېټه
# $nth (number): counted from the end of the month
hours-month-day-last =
    { $nth ->
        [1] وروستۍ ورځ
       *[other] له پایه ورځ { $nth }
    }
# $days (text): days of the month
hours-when-month-days = هره میاشت: { $days }،
# $every (number): once in how many months; $days (text)
hours-when-month-days-months =
    { $every ->
        [2] په هرو دوو میاشتو کې یو ځل: { $days }،
       *[other] په هرو { $every } میاشتو کې یو ځل: { $days }،
    }
# $when (text): Every month on day 13; $weekdays (text): weekdays
hours-only-weekdays = { $when } یوازې که { $weekdays } وي،
# $day (text): 6 December
hours-when-year = هر کال: { $day }،
# $every (number): once in how many years; $day (text)
hours-when-years =
    { $every ->
        [2] په هرو دوو کلونو کې یو ځل: { $day }،
       *[other] په هرو { $every } کلونو کې یو ځل: { $day }،
    }
# $days (text): dates
hours-when-dates = په دې ورځو: { $days }،
# $from, $to (text): dates
hours-when-run = هره ورځ له { $from } څخه د { $to } تر پایه،
# $from, $to (text): dates, inside a sentence
hours-run = له { $from } څخه د { $to } تر پایه

## The sentence

# $when (text): Every Monday; $times (text): from 9:00 to 12:00
hours-sentence = { $when } { $times }
# $sentence (text): the sentence; $holidays (text): not in school holidays
hours-with-holidays = { $sentence }، { $holidays }
# $sentence (text): the sentence; $day (text): date
hours-with-next = { $sentence }. بل ځل: { $day }.
hours-school-not = د ښوونځي په رخصتیو کې نه
hours-school-only = یوازې د ښوونځي په رخصتیو کې
hours-public-not = په رسمي رخصتیو کې نه
hours-public-only = یوازې په رسمي رخصتیو کې
# $from, $to (text): dates
hours-valid-between = له { $from } څخه د { $to } تر پایه
# $from (text): date
hours-valid-from = له { $from } څخه
# $to (text): date
hours-valid-to = د { $to } تر پایه

## Closed

# $day (text): date
hours-closed-day = بند دی: { $day }
# $from, $to (text): dates
hours-closed = بند دی: له { $from } څخه د { $to } تر پایه
# $closed (text): Closed on 25 December; $why (text): Christmas
hours-closed-because = { $closed } ({ $why })

## Now

# $time (text): time, such as 12:00
hours-until-today = نن تر { $time } بجو پورې خلاص دی
# $time (text): time
hours-until-tomorrow = اوس خلاص دی، سبا تر { $time } بجو پورې
# $day (text): weekday with date; $time (text): time
hours-until-day = اوس خلاص دی، تر { $day } { $time } بجو پورې
# $time (text): time
hours-again-today = نن په { $time } بجو بیا خلاصېږي
# $time (text): time
hours-again-tomorrow = سبا په { $time } بجو بیا خلاصېږي
# $day (text): weekday, or weekday with date; $time (text): time
hours-again-day = په { $day } په { $time } بجو بیا خلاصېږي

## Public holidays and school holidays

holiday-new-year = نوی میلادي کال
holiday-easter-monday = د ایستر دوشنبه
holiday-labour-day = د کارګر ورځ
holiday-ascension = د عروج ورځ
holiday-day-after-ascension = د عروج تر ورځې وروسته ورځ
holiday-whit-monday = د پنطیکاست دوشنبه
holiday-national-day = د بلجیم ملي ورځ
holiday-assumption = د مریم د عروج ورځ
holiday-all-saints = د ټولو سپېڅلو ورځ
holiday-armistice = د اوربند ورځ
holiday-christmas = کرسمس
holiday-autumn-holidays = د مني رخصتي
holiday-christmas-holidays = د کرسمس رخصتي
holiday-spring-holidays = د کارنیوال رخصتي
holiday-easter-holidays = د ایستر رخصتي
holiday-summer-holidays = د اوړي رخصتي

## Names

# $day, $month (text): 6 and December
hours-date = { $day } { $month }
# $weekday, $day, $month (text): Saturday, 5 and December
hours-date-long = { $weekday }، { $day } { $month }
# $all (text): the beginning of a list; $next (text): what comes next
list-more = { $all }، { $next }
# $all (text): the beginning of a list; $last (text): what comes last
list-last = { $all } او { $last }

# Days and months as they stand in a date.
name-day-mon = دوشنبه
name-day-tue = سه‌شنبه
name-day-wed = چهارشنبه
name-day-thu = پنجشنبه
name-day-fri = جمعه
name-day-sat = شنبه
name-day-sun = یکشنبه
name-month-1 = جنوري
name-month-2 = فبروري
name-month-3 = مارچ
name-month-4 = اپرېل
name-month-5 = مۍ
name-month-6 = جون
name-month-7 = جولای
name-month-8 = اګست
name-month-9 = سپټمبر
name-month-10 = اکتوبر
name-month-11 = نومبر
name-month-12 = ډسمبر

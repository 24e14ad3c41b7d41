# Opening hours as sentences.

## Times

# $hours (text): 9
hours-clock-whole = { $hours }:00
# $hours, $minutes (text): 19 and 30
hours-clock = { $hours }:{ $minutes }
# $from, $to (text): times
hours-from-to = ካብ ሰዓት { $from } ክሳብ { $to }
# $from, $to (text): times, $to is after midnight
hours-from-to-next-day = ካብ ሰዓት { $from } ክሳብ ሰዓት { $to } ናይ ንጽባሒቱ
hours-whole-day = ምሉእ መዓልቲ
hours-always = ኩሉ መዓልቲ፣ ለይትን ቀትርን

## Days

# $weekday (text): Monday
hours-weekday = { $weekday }
# $every (number): once in how many days
hours-when-days =
    { $every ->
        [1] ኩሉ መዓልቲ
        [2] ኣብ ክልተ መዓልቲ ሓደ ግዜ
       *[other] ኣብ { $every } መዓልቲ ሓደ ግዜ
    }
# $weekdays (text): weekdays
hours-when-weekdays = ኩሉ ሰሙን፦ { $weekdays }፣
# $first, $last (text): weekdays
hours-when-weekday-run = ኩሉ ሰሙን ካብ { $first } ክሳብ { $last }፣
# $every (number): once in how many weeks; $weekdays (text): weekdays
hours-when-weeks =
    { $every ->
        [2] ኣብ ክልተ ሰሙን ሓደ ግዜ፦ { $weekdays }፣
       *[other] ኣብ { $every } ሰሙን ሓደ ግዜ፦ { $weekdays }፣
    }
# $nth (number): which one of the month
hours-nth =
    { $nth ->
        [1] ቀዳማይ
        [2] ካልኣይ
        [3] ሳልሳይ
        [4] ራብዓይ
       *[other] ሓሙሻይ
    }
# $nth (number): counted from the end of the month
hours-nth-last =
    { $nth ->
        [1] ናይ መወዳእታ
        [2] ካብ መወዳእታ ካልኣይ
        [3] ካብ መወዳእታ ሳልሳይ
        [4] ካብ መወዳእታ ራብዓይ
       *[other] ካብ መወዳእታ ሓሙሻይ
    }
# $nth (text): first, third …; $weekday (text): weekday
hours-when-nth = ኩሉ ወርሒ፦ { $nth } { $weekday } ናይቲ ወርሒ፣
# $every (number): once in how many months; $nth (text); $weekday (text)
hours-when-nth-months =
    { $every ->
        [2] ኣብ ክልተ ወርሒ ሓደ ግዜ፦ { $nth } { $weekday } ናይቲ ወርሒ፣
       *[other] ኣብ { $every } ወርሒ ሓደ ግዜ፦ { $nth } { $weekday } ናይቲ ወርሒ፣
    }
# $every (number): once in how many months; $weekday (text)
hours-when-weekday-months =
    { $every ->
        [2] ኣብ ክልተ ወርሒ ሓደ ግዜ፦ ኩሉ { $weekday } ናይቲ ወርሒ፣
       *[other] ኣብ { $every } ወርሒ ሓደ ግዜ፦ ኩሉ { $weekday } ናይቲ ወርሒ፣
    }
# $day (number): day of the month
hours-month-day = ዕለት { $day }
# $nth (number): counted from the end of the month
hours-month-day-last =
    { $nth ->
        [1] ናይ መወዳእታ መዓልቲ
        [2] ካብ መወዳእታ ካልአይቲ መዓልቲ
       *[other] ካብ መወዳእታ መበል { $nth } መዓልቲ
    }
# $days (text): days of the month
hours-when-month-days = ኩሉ ወርሒ፦ { $days }፣
# $every (number): once in how many months; $days (text)
hours-when-month-days-months =
    { $every ->
        [2] ኣብ ክልተ ወርሒ ሓደ ግዜ፦ { $days }፣
       *[other] ኣብ { $every } ወርሒ ሓደ ግዜ፦ { $days }፣
    }
# $when (text): Every month on day 13; $weekdays (text): weekdays
hours-only-weekdays = { $when } { $weekdays } እንተኾይኑ ጥራይ፣
# $day (text): 6 December
hours-when-year = ኩሉ ዓመት፦ { $day }፣
# $every (number): once in how many years; $day (text)
hours-when-years =
    { $every ->
        [2] ኣብ ክልተ ዓመት ሓደ ግዜ፦ { $day }፣
       *[other] ኣብ { $every } ዓመት ሓደ ግዜ፦ { $day }፣
    }
# $days (text): dates
hours-when-dates = ኣብዘን መዓልታት፦ { $days }፣
# $from, $to (text): dates
hours-when-run = ኩሉ መዓልቲ ካብ { $from } ክሳብ { $to }፣
# $from, $to (text): dates, inside a sentence
hours-run = ካብ { $from } ክሳብ { $to }

## The sentence

# $when (text): Every Monday; $times (text): from 9:00 to 12:00
hours-sentence = { $when } { $times }
# $sentence (text): the sentence; $holidays (text): not in school holidays
hours-with-holidays = { $sentence }፣ { $holidays }
# $sentence (text): the sentence; $day (text): date
hours-with-next = { $sentence }። ዝቕጽል ግዜ፦ { $day }።
hours-school-not = ኣብ ዕረፍቲ ቤት ትምህርቲ የለን
hours-school-only = ኣብ ዕረፍቲ ቤት ትምህርቲ ጥራይ
hours-public-not = ኣብ በዓላት የለን
hours-public-only = ኣብ በዓላት ጥራይ
# $from, $to (text): dates
hours-valid-between = ካብ { $from } ክሳብ { $to }
# $from (text): date
hours-valid-from = ካብ { $from } ጀሚሩ
# $to (text): date
hours-valid-to = ክሳብ { $to }

## Closed

# $day (text): date
hours-closed-day = { $day } ዕጹው እዩ
# $from, $to (text): dates
hours-closed = ካብ { $from } ክሳብ { $to } ዕጹው እዩ
# $closed (text): Closed on 25 December; $why (text): Christmas
hours-closed-because = { $closed } ({ $why })

## Now

# $time (text): time, such as 12:00
hours-until-today = ሎሚ ክሳብ ሰዓት { $time } ክፉት እዩ
# $time (text): time
hours-until-tomorrow = ሕጂ ክፉት እዩ፣ ክሳብ ጽባሕ ሰዓት { $time }
# $day (text): weekday with date; $time (text): time
hours-until-day = ሕጂ ክፉት እዩ፣ ክሳብ { $day } ሰዓት { $time }
# $time (text): time
hours-again-today = ሎሚ ሰዓት { $time } እንደገና ይኽፈት
# $time (text): time
hours-again-tomorrow = ጽባሕ ሰዓት { $time } እንደገና ይኽፈት
# $day (text): weekday, or weekday with date; $time (text): time
hours-again-day = { $day } ሰዓት { $time } እንደገና ይኽፈት

## Public holidays and school holidays

holiday-new-year = ሓድሽ ዓመት
holiday-easter-monday = ሰኑይ ድሕሪ ፋሲካ
holiday-labour-day = መዓልቲ ሰራሕተኛታት
holiday-ascension = ዕርገት
holiday-day-after-ascension = መዓልቲ ድሕሪ ዕርገት
holiday-whit-monday = ሰኑይ ድሕሪ ጴንጤቆስጤ
holiday-national-day = ሃገራዊ በዓል በልጅዩም
holiday-assumption = ፍልሰታ ማርያም
holiday-all-saints = በዓል ኩሎም ቅዱሳን
holiday-armistice = መዓልቲ ምቁራጽ ኲናት
holiday-christmas = ልደት
holiday-autumn-holidays = ዕረፍቲ ቀውዒ
holiday-christmas-holidays = ዕረፍቲ ልደት
holiday-spring-holidays = ዕረፍቲ ካርኒቫል
holiday-easter-holidays = ዕረፍቲ ፋሲካ
holiday-summer-holidays = ዕረፍቲ ሓጋይ

## Names

# $day, $month (text): 6 and December
hours-date = { $day } { $month }
# $weekday, $day, $month (text): Saturday, 5 and December
hours-date-long = { $weekday }፣ { $day } { $month }
# $all (text): the beginning of a list; $next (text): what comes next
list-more = { $all }፣ { $next }
# $all (text): the beginning of a list; $last (text): what comes last
list-last = { $all } ከምኡ’ውን { $last }

# Days and months as they stand in a date.
name-day-mon = ሰኑይ
name-day-tue = ሰሉስ
name-day-wed = ረቡዕ
name-day-thu = ሓሙስ
name-day-fri = ዓርቢ
name-day-sat = ቀዳም
name-day-sun = ሰንበት
name-month-1 = ጥሪ
name-month-2 = ለካቲት
name-month-3 = መጋቢት
name-month-4 = ሚያዝያ
name-month-5 = ግንቦት
name-month-6 = ሰነ
name-month-7 = ሓምለ
name-month-8 = ነሓሰ
name-month-9 = መስከረም
name-month-10 = ጥቅምቲ
name-month-11 = ሕዳር
name-month-12 = ታሕሳስ

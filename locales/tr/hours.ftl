# Opening hours as sentences.

## Times

# $hours (text): 9
hours-clock-whole = { $hours }:00
# $hours, $minutes (text): 19 and 30
hours-clock = { $hours }:{ $minutes }
# $from, $to (text): times
hours-from-to = { $from } – { $to } arası
# $from, $to (text): times, $to is after midnight
hours-from-to-next-day = { $from } ile ertesi gün { $to } arası
hours-whole-day = bütün gün
hours-always = Her gün, gece gündüz

## Days

# $weekday (text): Monday
hours-weekday = { $weekday }
# $every (number): once in how many days
hours-when-days =
    { $every ->
        [1] Her gün
       *[other] { $every } günde bir
    }
# $weekdays (text): weekdays
hours-when-weekdays = Her { $weekdays }
# $first, $last (text): weekdays
hours-when-weekday-run = Her hafta { $first } – { $last },
# $every (number): once in how many weeks; $weekdays (text): weekdays
hours-when-weeks =
    { $every ->
        [2] İki haftada bir { $weekdays }
       *[other] { $every } haftada bir { $weekdays }
    }
# $nth (number): which one of the month
hours-nth =
    { $nth ->
        [1] ilk
        [2] ikinci
        [3] üçüncü
        [4] dördüncü
       *[other] beşinci
    }
# $nth (number): counted from the end of the month
hours-nth-last =
    { $nth ->
        [1] son
        [2] sondan ikinci
        [3] sondan üçüncü
        [4] sondan dördüncü
       *[other] sondan beşinci
    }
# $nth (text): first, third …; $weekday (text): weekday
hours-when-nth = Her ayın { $nth } { $weekday } günü
# $every (number): once in how many months; $nth (text); $weekday (text)
hours-when-nth-months =
    { $every ->
        [2] İki ayda bir, ayın { $nth } { $weekday } günü
       *[other] { $every } ayda bir, ayın { $nth } { $weekday } günü
    }
# $every (number): once in how many months; $weekday (text)
hours-when-weekday-months =
    { $every ->
        [2] İki ayda bir, o ayın her { $weekday } günü
       *[other] { $every } ayda bir, o ayın her { $weekday } günü
    }
# $day (number): day of the month
hours-month-day = ayın { $day }. günü
# $nth (number): counted from the end of the month
hours-month-day-last =
    { $nth ->
        [1] ayın son günü
       *[other] ayın sondan { $nth }. günü
    }
# $days (text): days of the month
hours-when-month-days = Her ay, { $days },
# $every (number): once in how many months; $days (text)
hours-when-month-days-months =
    { $every ->
        [2] İki ayda bir, { $days },
       *[other] { $every } ayda bir, { $days },
    }
# $when (text): Every month on day 13; $weekdays (text): weekdays
hours-only-weekdays = { $when } yalnız o gün { $weekdays } ise,
# $day (text): 6 December
hours-when-year = Her yıl { $day } günü
# $every (number): once in how many years; $day (text)
hours-when-years =
    { $every ->
        [2] İki yılda bir { $day } günü
       *[other] { $every } yılda bir { $day } günü
    }
# $days (text): dates
hours-when-dates = Tarih: { $days },
# $from, $to (text): dates
hours-when-run = { $from } gününden { $to } gününe kadar her gün
# $from, $to (text): dates, inside a sentence
hours-run = { $from } gününden { $to } gününe kadar

## The sentence

# $when (text): Every Monday; $times (text): from 9:00 to 12:00
hours-sentence = { $when } { $times }
# $sentence (text): the sentence; $holidays (text): not in school holidays
hours-with-holidays = { $sentence }, { $holidays }
# $sentence (text): the sentence; $day (text): date
hours-with-next = { $sentence }. Bir sonraki gün: { $day }.
hours-school-not = okul tatillerinde yok
hours-school-only = yalnız okul tatillerinde
hours-public-not = resmî tatillerde yok
hours-public-only = yalnız resmî tatillerde
# $from, $to (text): dates
hours-valid-between = { $from } ile { $to } arasında
# $from (text): date
hours-valid-from = Başlangıç: { $from }
# $to (text): date
hours-valid-to = Son gün: { $to }

## Closed

# $day (text): date
hours-closed-day = { $day } günü kapalı
# $from, $to (text): dates
hours-closed = { $from } gününden { $to } gününe kadar kapalı
# $closed (text): Closed on 25 December; $why (text): Christmas
hours-closed-because = { $closed } ({ $why })

## Now

# $time (text): time, such as 12:00
hours-until-today = Bugün açık, kapanış saati { $time }
# $time (text): time
hours-until-tomorrow = Şu an açık, kapanış yarın saat { $time }
# $day (text): weekday with date; $time (text): time
hours-until-day = Şu an açık, kapanış: { $day }, saat { $time }
# $time (text): time
hours-again-today = Bugün yeniden açılıyor, saat { $time }
# $time (text): time
hours-again-tomorrow = Yarın yeniden açılıyor, saat { $time }
# $day (text): weekday, or weekday with date; $time (text): time
hours-again-day = Yeniden açılıyor: { $day }, saat { $time }

## Public holidays and school holidays

holiday-new-year = Yılbaşı
holiday-easter-monday = Paskalya Pazartesisi
holiday-labour-day = 1 Mayıs İşçi Bayramı
holiday-ascension = Göğe Yükseliş Günü
holiday-day-after-ascension = Göğe Yükseliş Günü’nün ertesi günü
holiday-whit-monday = Pentekost Pazartesisi
holiday-national-day = Belçika Ulusal Günü
holiday-assumption = Meryem Ana’nın Göğe Alınışı
holiday-all-saints = Azizler Günü
holiday-armistice = Ateşkes Günü
holiday-christmas = Noel
holiday-autumn-holidays = sonbahar tatili
holiday-christmas-holidays = Noel tatili
holiday-spring-holidays = karnaval tatili
holiday-easter-holidays = Paskalya tatili
holiday-summer-holidays = yaz tatili

## Names

# $day, $month (text): 6 and December
hours-date = { $day } { $month }
# $weekday, $day, $month (text): Saturday, 5 and December
hours-date-long = { $day } { $month } { $weekday }
# $all (text): the beginning of a list; $next (text): what comes next
list-more = { $all }, { $next }
# $all (text): the beginning of a list; $last (text): what comes last
list-last = { $all } ve { $last }

# Days and months as they stand in a date.
name-day-mon = Pazartesi
name-day-tue = Salı
name-day-wed = Çarşamba
name-day-thu = Perşembe
name-day-fri = Cuma
name-day-sat = Cumartesi
name-day-sun = Pazar
name-month-1 = Ocak
name-month-2 = Şubat
name-month-3 = Mart
name-month-4 = Nisan
name-month-5 = Mayıs
name-month-6 = Haziran
name-month-7 = Temmuz
name-month-8 = Ağustos
name-month-9 = Eylül
name-month-10 = Ekim
name-month-11 = Kasım
name-month-12 = Aralık

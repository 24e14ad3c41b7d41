# Opening hours as sentences.

## Times

# $hours (text): 9
hours-clock-whole = { $hours }:00
# $hours, $minutes (text): 19 and 30
hours-clock = { $hours }:{ $minutes }
# $from, $to (text): times
hours-from-to = de { $from } a { $to }
# $from, $to (text): times, $to is after midnight
hours-from-to-next-day = de { $from } a { $to } del día siguiente
hours-whole-day = todo el día
hours-always = Todos los días, de día y de noche

## Days

# $weekday (text): Monday
hours-weekday = { $weekday }
# $every (number): once in how many days
hours-when-days =
    { $every ->
        [1] Todos los días
       *[other] Cada { $every } días
    }
# $weekdays (text): weekdays
hours-when-weekdays = Cada { $weekdays }
# $first, $last (text): weekdays
hours-when-weekday-run = Cada semana de { $first } a { $last }
# $every (number): once in how many weeks; $weekdays (text): weekdays
hours-when-weeks =
    { $every ->
        [2] Cada dos semanas: { $weekdays },
       *[other] Cada { $every } semanas: { $weekdays },
    }
# $nth (number): which one of the month
hours-nth =
    { $nth ->
        [1] primer
        [2] segundo
        [3] tercer
        [4] cuarto
       *[other] quinto
    }
# $nth (number): counted from the end of the month
hours-nth-last =
    { $nth ->
        [1] último
        [2] penúltimo
        [3] antepenúltimo
        [4] cuarto desde el final
       *[other] quinto desde el final
    }
# $nth (text): first, third …; $weekday (text): weekday
hours-when-nth = El { $nth } { $weekday } de cada mes
# $every (number): once in how many months; $nth (text); $weekday (text)
hours-when-nth-months = Cada { $every } meses, el { $nth } { $weekday } del mes,
# $every (number): once in how many months; $weekday (text)
hours-when-weekday-months = Cada { $every } meses, cada { $weekday } de ese mes,
# $day (number): day of the month
hours-month-day = el día { $day }
# $nth (number): counted from the end of the month
hours-month-day-last =
    { $nth ->
        [1] el último día
        [2] el penúltimo día
       *[other] el día { $nth } contando desde el final
    }
# $days (text): days of the month
hours-when-month-days = Cada mes, { $days },
# $every (number): once in how many months; $days (text)
hours-when-month-days-months = Cada { $every } meses, { $days },
# $when (text): Every month on day 13; $weekdays (text): weekdays
hours-only-weekdays = { $when } solo si es { $weekdays },
# $day (text): 6 December
hours-when-year = Cada año, el { $day },
# $every (number): once in how many years; $day (text)
hours-when-years = Cada { $every } años, el { $day },
# $days (text): dates
hours-when-dates = En estos días: { $days },
# $from, $to (text): dates
hours-when-run = Cada día, del { $from } al { $to },
# $from, $to (text): dates, inside a sentence
hours-run = del { $from } al { $to }

## The sentence

# $when (text): Every Monday; $times (text): from 9:00 to 12:00
hours-sentence = { $when } { $times }
# $sentence (text): the sentence; $holidays (text): not in school holidays
hours-with-holidays = { $sentence }, { $holidays }
# $sentence (text): the sentence; $day (text): date
hours-with-next = { $sentence }. La próxima vez es el { $day }.
hours-school-not = no en las vacaciones escolares
hours-school-only = solo en las vacaciones escolares
hours-public-not = no en los días festivos
hours-public-only = solo en los días festivos
# $from, $to (text): dates
hours-valid-between = Del { $from } al { $to }
# $from (text): date
hours-valid-from = A partir del { $from }
# $to (text): date
hours-valid-to = Hasta el { $to }

## Closed

# $day (text): date
hours-closed-day = Cerrado el { $day }
# $from, $to (text): dates
hours-closed = Cerrado del { $from } al { $to }
# $closed (text): Closed on 25 December; $why (text): Christmas
hours-closed-because = { $closed } ({ $why })

## Now

# $time (text): time, such as 12:00
hours-until-today = Hoy abierto hasta las { $time }
# $time (text): time
hours-until-tomorrow = Ahora abierto, hasta mañana a las { $time }
# $day (text): weekday with date; $time (text): time
hours-until-day = Ahora abierto, hasta el { $day } a las { $time }
# $time (text): time
hours-again-today = Hoy vuelve a abrir a las { $time }
# $time (text): time
hours-again-tomorrow = Vuelve a abrir mañana a las { $time }
# $day (text): weekday, or weekday with date; $time (text): time
hours-again-day = Vuelve a abrir el { $day } a las { $time }

## Public holidays and school holidays

holiday-new-year = Año Nuevo
holiday-easter-monday = lunes de Pascua
holiday-labour-day = Día del Trabajo
holiday-ascension = la Ascensión
holiday-day-after-ascension = el día después de la Ascensión
holiday-whit-monday = lunes de Pentecostés
holiday-national-day = fiesta nacional de Bélgica
holiday-assumption = la Asunción
holiday-all-saints = Todos los Santos
holiday-armistice = Día del Armisticio
holiday-christmas = Navidad
holiday-autumn-holidays = vacaciones de otoño
holiday-christmas-holidays = vacaciones de Navidad
holiday-spring-holidays = vacaciones de Carnaval
holiday-easter-holidays = vacaciones de Pascua
holiday-summer-holidays = vacaciones de verano

## Names

# $day, $month (text): 6 and December
hours-date = { $day } de { $month }
# $weekday, $day, $month (text): Saturday, 5 and December
hours-date-long = { $weekday }, { $day } de { $month }
# $all (text): the beginning of a list; $next (text): what comes next
list-more = { $all }, { $next }
# $all (text): the beginning of a list; $last (text): what comes last
list-last = { $all } y { $last }

# Days and months as they stand in a date.
name-day-mon = lunes
name-day-tue = martes
name-day-wed = miércoles
name-day-thu = jueves
name-day-fri = viernes
name-day-sat = sábado
name-day-sun = domingo
name-month-1 = enero
name-month-2 = febrero
name-month-3 = marzo
name-month-4 = abril
name-month-5 = mayo
name-month-6 = junio
name-month-7 = julio
name-month-8 = agosto
name-month-9 = septiembre
name-month-10 = octubre
name-month-11 = noviembre
name-month-12 = diciembre

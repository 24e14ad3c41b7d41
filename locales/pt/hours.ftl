# Opening hours as sentences.

## Times

# $hours (text): 9
hours-clock-whole = { $hours }:00
# $hours, $minutes (text): 19 and 30
hours-clock = { $hours }:{ $minutes }
# $from, $to (text): times
hours-from-to = das { $from } às { $to }
# $from, $to (text): times, $to is after midnight
hours-from-to-next-day = das { $from } às { $to } do dia seguinte
hours-whole-day = o dia inteiro
hours-always = Todos os dias, de dia e de noite

## Days

# $weekday (text): Monday
hours-weekday = { $weekday }
# $every (number): once in how many days
hours-when-days =
    { $every ->
        [1] Todos os dias
        [2] De dois em dois dias
       *[other] De { $every } em { $every } dias
    }
# $weekdays (text): weekdays
hours-when-weekdays = Todas as semanas: { $weekdays },
# $first, $last (text): weekdays
hours-when-weekday-run = Todas as semanas, de { $first } a { $last },
# $every (number): once in how many weeks; $weekdays (text): weekdays
hours-when-weeks =
    { $every ->
        [2] De duas em duas semanas: { $weekdays },
       *[other] De { $every } em { $every } semanas: { $weekdays },
    }
# $nth (number): which one of the month
hours-nth =
    { $nth ->
        [1] primeira
        [2] segunda
        [3] terceira
        [4] quarta
       *[other] quinta
    }
# $nth (number): counted from the end of the month
hours-nth-last =
    { $nth ->
        [1] última
        [2] penúltima
        [3] antepenúltima
        [4] quarta a contar do fim
       *[other] quinta a contar do fim
    }
# $nth (text): first, third …; $weekday (text): weekday
hours-when-nth = Todos os meses: { $weekday }, a { $nth } vez no mês,
# $every (number): once in how many months; $nth (text); $weekday (text)
hours-when-nth-months =
    { $every ->
        [2] De dois em dois meses: { $weekday }, a { $nth } vez no mês,
       *[other] De { $every } em { $every } meses: { $weekday }, a { $nth } vez no mês,
    }
# $every (number): once in how many months; $weekday (text)
hours-when-weekday-months =
    { $every ->
        [2] De dois em dois meses, nesse mês todas as semanas: { $weekday },
       *[other] De { $every } em { $every } meses, nesse mês todas as semanas: { $weekday },
    }
# $day (number): day of the month
hours-month-day = no dia { $day }
# $nth (number): counted from the end of the month
hours-month-day-last =
    { $nth ->
        [1] no último dia
        [2] no penúltimo dia
       *[other] no dia { $nth } a contar do fim
    }
# $days (text): days of the month
hours-when-month-days = Todos os meses { $days },
# $every (number): once in how many months; $days (text)
hours-when-month-days-months =
    { $every ->
        [2] De dois em dois meses { $days },
       *[other] De { $every } em { $every } meses { $days },
    }
# $when (text): Every month on day 13; $weekdays (text): weekdays
hours-only-weekdays = { $when } só se for { $weekdays },
# $day (text): 6 December
hours-when-year = Todos os anos no dia { $day },
# $every (number): once in how many years; $day (text)
hours-when-years =
    { $every ->
        [2] De dois em dois anos no dia { $day },
       *[other] De { $every } em { $every } anos no dia { $day },
    }
# $days (text): dates
hours-when-dates = Nestes dias: { $days },
# $from, $to (text): dates
hours-when-run = Todos os dias, de { $from } a { $to },
# $from, $to (text): dates, inside a sentence
hours-run = de { $from } a { $to }

## The sentence

# $when (text): Every Monday; $times (text): from 9:00 to 12:00
hours-sentence = { $when } { $times }
# $sentence (text): the sentence; $holidays (text): not in school holidays
hours-with-holidays = { $sentence }, { $holidays }
# $sentence (text): the sentence; $day (text): date
hours-with-next = { $sentence }. A próxima vez: { $day }.
hours-school-not = exceto nas férias escolares
hours-school-only = só nas férias escolares
hours-public-not = exceto nos feriados
hours-public-only = só nos feriados
# $from, $to (text): dates
hours-valid-between = De { $from } até { $to }, inclusive
# $from (text): date
hours-valid-from = A partir de { $from }
# $to (text): date
hours-valid-to = Até { $to }, inclusive

## Closed

# $day (text): date
hours-closed-day = Fechado no dia { $day }
# $from, $to (text): dates
hours-closed = Fechado de { $from } até { $to }, inclusive
# $closed (text): Closed on 25 December; $why (text): Christmas
hours-closed-because = { $closed } ({ $why })

## Now

# $time (text): time, such as 12:00
hours-until-today = Hoje aberto até às { $time }
# $time (text): time
hours-until-tomorrow = Agora aberto, até amanhã às { $time }
# $day (text): weekday with date; $time (text): time
hours-until-day = Agora aberto, até { $day }, às { $time }
# $time (text): time
hours-again-today = Hoje abre novamente às { $time }
# $time (text): time
hours-again-tomorrow = Amanhã abre novamente às { $time }
# $day (text): weekday, or weekday with date; $time (text): time
hours-again-day = Abre novamente: { $day }, às { $time }

## Public holidays and school holidays

holiday-new-year = Ano Novo
holiday-easter-monday = segunda-feira de Páscoa
holiday-labour-day = Dia do Trabalhador
holiday-ascension = Ascensão
holiday-day-after-ascension = dia seguinte à Ascensão
holiday-whit-monday = segunda-feira de Pentecostes
holiday-national-day = feriado nacional da Bélgica
holiday-assumption = Assunção de Nossa Senhora
holiday-all-saints = Todos os Santos
holiday-armistice = Dia do Armistício
holiday-christmas = Natal
holiday-autumn-holidays = férias de outono
holiday-christmas-holidays = férias de Natal
holiday-spring-holidays = férias de Carnaval
holiday-easter-holidays = férias da Páscoa
holiday-summer-holidays = férias de verão

## Names

# $day, $month (text): 6 and December
hours-date = { $day } de { $month }
# $weekday, $day, $month (text): Saturday, 5 and December
hours-date-long = { $weekday }, { $day } de { $month }
# $all (text): the beginning of a list; $next (text): what comes next
list-more = { $all }, { $next }
# $all (text): the beginning of a list; $last (text): what comes last
list-last = { $all } e { $last }

# Days and months as they stand in a date.
name-day-mon = segunda-feira
name-day-tue = terça-feira
name-day-wed = quarta-feira
name-day-thu = quinta-feira
name-day-fri = sexta-feira
name-day-sat = sábado
name-day-sun = domingo
name-month-1 = janeiro
name-month-2 = fevereiro
name-month-3 = março
name-month-4 = abril
name-month-5 = maio
name-month-6 = junho
name-month-7 = julho
name-month-8 = agosto
name-month-9 = setembro
name-month-10 = outubro
name-month-11 = novembro
name-month-12 = dezembro

### What is on: activities with a day and an hour.

events-title = O que há para fazer?
events-entry = O que há esta semana
events-tab = Atividades

## Leafing through

events-view = Por dia ou por semana
events-view-day = Dia
events-view-week = Semana
events-today = Hoje
events-tomorrow = Amanhã
events-earlier-day = Dia anterior
events-later-day = Dia seguinte
events-earlier-week = Semana anterior
events-later-week = Semana seguinte
# $from, $to (text): days with their month
events-range = { $from } a { $to }
events-narrow = O que lhe serve?
events-age = Idade
events-age-any = Todas
events-town = Onde
events-town-any = Em todo o lado
events-theme = Tema
events-theme-any = Todos os temas
events-audience-any = Toda a gente
events-audience-children = Para crianças
events-audience-adults = Para adultos
events-grandchild = Passear com um neto ou uma neta
# $count (number): how many activities
events-count =
    { $count ->
        [0] Não se encontrou nada
        [one] { $count } atividade
        [many] { $count } de atividades
       *[other] { $count } atividades
    }
events-none-day = Nada neste dia
events-empty = Ainda não há nada no calendário
events-empty-text = Veja a semana seguinte ou pergunte a alguém do centro.
events-empty-choice = Não há nada para esta escolha
events-empty-choice-text = Com outra idade ou outro lugar talvez encontre algo.
events-show-all = Mostrar tudo

## One activity

events-status-cancelled = Não se realiza
events-status-postponed = Adiado
events-status-full = Não há vagas
# $names (text): names of other activities
events-same-time = À mesma hora: { $names }
# $name (text): name of an organisation
events-by = Organização: { $name }
events-when = Quando?
events-no-dates = Ainda não há uma nova data.
events-more-dates = E depois ainda noutros dias
events-where = Onde?
events-book = Como participar?
events-place-untold = Pergunte o lugar. Telefone ou passe pelo centro.
events-service = Mais sobre isto
events-calendar = Pôr no seu calendário
events-calendar-file = atividade
events-calendar-kept = A atividade foi guardada. Abra o ficheiro para a pôr no seu calendário.
events-calendar-not-kept = Não foi possível guardar a atividade. Escolha outra pasta.
events-print = Imprimir

### What is on: activities with a day and an hour.

events-title = ¿Qué se puede hacer?
events-entry = Qué hay esta semana
events-tab = Actividades

## Leafing through

events-view = Por día o por semana
events-view-day = Día
events-view-week = Semana
events-today = Hoy
events-tomorrow = Mañana
events-earlier-day = Día anterior
events-later-day = Día siguiente
events-earlier-week = Semana anterior
events-later-week = Semana siguiente
# $from, $to (text): days with their month
events-range = { $from } a { $to }
events-narrow = ¿Qué le conviene?
events-age = Edad
events-age-any = Todas
events-town = Dónde
events-town-any = En todas partes
events-theme = Tema
events-theme-any = Todos los temas
events-audience-any = Todo el mundo
events-audience-children = Para niños y niñas
events-audience-adults = Para personas adultas
events-grandchild = De paseo con un nieto o una nieta
# $count (number): how many activities
events-count =
    { $count ->
        [0] No se ha encontrado nada
        [one] { $count } actividad
        [many] { $count } de actividades
       *[other] { $count } actividades
    }
events-none-day = Nada este día
events-empty = Todavía no hay nada en el calendario
events-empty-text = Mire la semana siguiente o pregunte a alguien del centro.
events-empty-choice = No hay nada para esta elección
events-empty-choice-text = Con otra edad u otro lugar quizás encuentre algo.
events-show-all = Mostrar todo

## One activity

events-status-cancelled = No se hace
events-status-postponed = Aplazado
events-status-full = Completo
# $names (text): names of other activities
events-same-time = A la misma hora: { $names }
# $name (text): name of an organisation
events-by = Organiza: { $name }
events-when = ¿Cuándo?
events-no-dates = Todavía no hay fecha nueva.
events-more-dates = Y después otros días
events-where = ¿Dónde?
events-book = ¿Cómo se participa?
events-place-untold = Pregunte el lugar. Llame o pase por el centro.
events-service = Más sobre esto
events-calendar = Poner en su calendario
events-calendar-file = actividad
events-calendar-kept = La actividad está guardada. Abra el archivo para ponerla en su calendario.
events-calendar-not-kept = No se ha podido guardar la actividad. Elija otra carpeta.
events-print = Imprimir

### What is on: activities with a day and an hour.

events-title = Занимания и събития
events-entry = Занимания тази седмица
events-tab = Занимания

## Leafing through

events-view = По дни или по седмици
events-view-day = Ден
events-view-week = Седмица
events-today = Днес
events-tomorrow = Утре
events-earlier-day = Предишен ден
events-later-day = Следващ ден
events-earlier-week = Предишна седмица
events-later-week = Следваща седмица
# $from, $to (text): days with their month
events-range = { $from } – { $to }
events-narrow = Какво ви подхожда?
events-age = Възраст
events-age-any = Всяка възраст
events-town = Къде
events-town-any = Навсякъде
events-theme = Тема
events-theme-any = Всички теми
events-audience-any = За всички
events-audience-children = За деца
events-audience-adults = За възрастни
events-grandchild = Навън с внуче
# $count (number): how many activities
events-count =
    { $count ->
        [0] Нищо не е намерено
        [one] { $count } занимание
       *[other] { $count } занимания
    }
events-none-day = Нищо в този ден
events-empty = Още няма нищо в календара
events-empty-text = Вижте следващата седмица или попитайте някого от центъра.
events-empty-choice = Няма нищо за този избор
events-empty-choice-text = С друга възраст или място може да намерите нещо.
events-show-all = Покажи всичко

## One activity

events-status-cancelled = Отменено
events-status-postponed = Отложено
events-status-full = Няма места
# $names (text): names of other activities
events-same-time = По същото време: { $names }
# $name (text): name of an organisation
events-by = Организатор: { $name }
events-when = Кога?
events-no-dates = Още няма нова дата.
events-more-dates = И след това в други дни
events-where = Къде?
events-book = Как да участвате?
events-place-untold = Попитайте за мястото. Обадете се или елате в центъра.
events-service = Още за това
events-calendar = Добавете в календара си
events-calendar-file = занимание
events-calendar-kept = Заниманието е запазено. Отворете файла, за да го добавите в календара си.
events-calendar-not-kept = Заниманието не можа да се запази. Изберете друга папка.
events-print = Печат

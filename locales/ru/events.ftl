### What is on: activities with a day and an hour.

events-title = Куда сходить?
events-entry = События этой недели
events-tab = События

## Leafing through

events-view = По дням или по неделям
events-view-day = День
events-view-week = Неделя
events-today = Сегодня
events-tomorrow = Завтра
events-earlier-day = Предыдущий день
events-later-day = Следующий день
events-earlier-week = Предыдущая неделя
events-later-week = Следующая неделя
# $from, $to (text): days with their month
events-range = { $from } – { $to }
events-narrow = Что вам подходит?
events-age = Возраст
events-age-any = Любой возраст
events-town = Где
events-town-any = Везде
events-theme = Тема
events-theme-any = Все темы
events-audience-any = Для всех
events-audience-children = Для детей
events-audience-adults = Для взрослых
events-grandchild = На прогулку с внуками
# $count (number): how many activities
events-count =
    { $count ->
        [0] Ничего не найдено
        [one] { $count } событие
        [few] { $count } события
       *[other] { $count } событий
    }
events-none-day = В этот день ничего нет
events-empty = В календаре ещё ничего нет
events-empty-text = Посмотрите следующую неделю или спросите кого-нибудь из центра.
events-empty-choice = По этому выбору ничего нет
events-empty-choice-text = Выберите другой возраст или место: может быть, что-то найдётся.
events-show-all = Показать всё

## One activity

events-status-cancelled = Не состоится
events-status-postponed = Отложено
events-status-full = Мест нет
# $names (text): names of other activities
events-same-time = В то же время: { $names }
# $name (text): name of an organisation
events-by = Организатор: { $name }
events-when = Когда?
events-no-dates = Нового дня ещё нет.
events-more-dates = А потом ещё в другие дни
events-where = Где?
events-book = Как принять участие?
events-place-untold = Спросите, где это. Позвоните или зайдите в центр.
events-service = Подробнее об этом
events-calendar = Добавить в календарь
events-calendar-file = событие
events-calendar-kept = Событие сохранено. Откройте файл, чтобы добавить его в календарь.
events-calendar-not-kept = Событие не удалось сохранить. Выберите другую папку.
events-print = Напечатать

### What is on: activities with a day and an hour.

events-title = Куди піти?
events-entry = Події цього тижня
events-tab = Події

## Leafing through

events-view = По днях чи по тижнях
events-view-day = День
events-view-week = Тиждень
events-today = Сьогодні
events-tomorrow = Завтра
events-earlier-day = Попередній день
events-later-day = Наступний день
events-earlier-week = Попередній тиждень
events-later-week = Наступний тиждень
# $from, $to (text): days with their month
events-range = { $from } – { $to }
events-narrow = Що вам підходить?
events-age = Вік
events-age-any = Будь-який вік
events-town = Де
events-town-any = Усюди
events-theme = Тема
events-theme-any = Усі теми
events-audience-any = Для всіх
events-audience-children = Для дітей
events-audience-adults = Для дорослих
events-grandchild = На прогулянку з онуками
# $count (number): how many activities
events-count =
    { $count ->
        [0] Нічого не знайдено
        [one] { $count } подія
        [few] { $count } події
       *[other] { $count } подій
    }
events-none-day = У цей день нічого немає
events-empty = У календарі ще нічого немає
events-empty-text = Подивіться наступний тиждень або запитайте когось із центру.
events-empty-choice = За цим вибором нічого немає
events-empty-choice-text = Виберіть інший вік чи місце: може, щось знайдеться.
events-show-all = Показати все

## One activity

events-status-cancelled = Не відбудеться
events-status-postponed = Відкладено
events-status-full = Місць немає
# $names (text): names of other activities
events-same-time = У той самий час: { $names }
# $name (text): name of an organisation
events-by = Організатор: { $name }
events-when = Коли?
events-no-dates = Нового дня ще немає.
events-more-dates = А потім ще в інші дні
events-where = Де?
events-book = Як взяти участь?
events-place-untold = Запитайте, де це. Зателефонуйте або зайдіть до центру.
events-service = Більше про це
events-calendar = Додати до календаря
events-calendar-file = подія
events-calendar-kept = Подію збережено. Відкрийте файл, щоб додати її до календаря.
events-calendar-not-kept = Подію не вдалося зберегти. Виберіть іншу папку.
events-print = Надрукувати

### Finding at the kiosk: keys on the screen, open now, my list, taking home and away from this screen.

find-leave = Вийти звідси

## Keys on the screen

find-keys = Клавіші для письма
find-keys-open = Показати клавіші
find-keys-done = Готово
find-keys-space = Пробіл
find-keys-erase = Стерти останню літеру
find-keys-digits = Цифри
find-keys-latin = Латинські літери
find-keys-own = Літери вашої мови
find-keys-forms = Інші види літери

## Open now

find-open = Зараз відчинено
find-open-none = Зараз усе зачинено
find-open-next = Це відчиниться першим

## My list

find-list = Мій список
# $count (number): how many are on the list
find-list-count = Мій список: { $count }
find-list-put = Додати до мого списку
find-list-has = Уже у вашому списку
find-list-off = Прибрати з мого списку
find-list-full = Список повний. Спершу щось приберіть.
find-list-text = Тут те, що ви хочете запам’ятати. Коли закінчите, ми це зітремо.
find-list-empty = Ваш список ще порожній
find-list-empty-text = Знайшли щось потрібне? Додайте до списку.

## Taking it home

find-take = Зберегти на телефон
find-take-text = Відскануйте це камерою телефона. Ви отримаєте назву, номер і адресу. Ми не знаємо, хто ви.
find-take-paper = Краще на папері? Попросіть на рецепції.
find-take-careful = Хтось заглядає у ваш телефон? Тоді краще цього не брати.
find-take-none = На телефон це не можна взяти. Попросіть на папері на рецепції.

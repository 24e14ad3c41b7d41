### Finding at the kiosk: keys on the screen, open now, my list, taking home and away from this screen.

find-leave = Уйти отсюда

## Keys on the screen

find-keys = Клавиши для письма
find-keys-open = Показать клавиши
find-keys-done = Готово
find-keys-space = Пробел
find-keys-erase = Стереть последнюю букву
find-keys-digits = Цифры
find-keys-latin = Латинские буквы
find-keys-own = Буквы вашего языка
find-keys-forms = Другие виды буквы

## Open now

find-open = Сейчас открыто
find-open-none = Сейчас всё закрыто
find-open-next = Это откроется первым

## My list

find-list = Мой список
# $count (number): how many are on the list
find-list-count = Мой список: { $count }
find-list-put = Добавить в мой список
find-list-has = Уже в вашем списке
find-list-off = Убрать из моего списка
find-list-full = Список полный. Сначала что-нибудь уберите.
find-list-text = Здесь то, что вы хотите запомнить. Когда закончите, мы это сотрём.
find-list-empty = Ваш список ещё пуст
find-list-empty-text = Нашли что-то нужное? Добавьте в список.

## Taking it home

find-take = Взять на телефон
find-take-text = Отсканируйте это камерой телефона. Вы получите название, номер и адрес. Мы не знаем, кто вы.
find-take-paper = Лучше на бумаге? Попросите на ресепшене.
find-take-careful = Кто-то заглядывает в ваш телефон? Тогда лучше этого не брать.
find-take-none = На телефон это взять нельзя. Попросите на бумаге на ресепшене.

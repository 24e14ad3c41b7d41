### What a family takes home: the card, the sheet and the picture card. Very short sentences.

## The service

take-home-where = Где
take-home-when = Когда открыто
take-home-call = Телефон
take-home-website = Сайт
take-home-price = Цена
take-home-free = Бесплатно
take-home-for-whom = Для кого
take-home-bring = Возьмите с собой
take-home-languages = Языки
take-home-secret = Адрес секретный. Сначала позвоните.
take-home-no-hours = Спросите о часах работы по телефону.
take-home-no-hours-here = Спросите о часах работы на ресепшене.
take-home-walk-in = Можно просто зайти.
take-home-call-first = Сначала позвоните.

## What was agreed

take-home-agreed = Об этом мы договорились
take-home-agreed-contact-together = Мы позвонили туда вместе.
take-home-agreed-announced = Мы скажем им, что кто-то придёт.
take-home-agreed-introduced = Мы познакомим вас с ними.
take-home-agreed-accompanied = Кто-то из нас пойдёт с вами.
take-home-appointment = Ваша встреча
# $day (text): weekday with date, such as Monday 23 November; $time (text): time, such as 9:30
take-home-appointment-when = { $day }, { $time }

## The card

take-home-show = Покажите эту карточку, когда придёте.
take-home-nameless = Вашего имени на карточке нет.
take-home-your-code = Ваш код
take-home-been = Вы уже там были? Скажите об этом на планшете там, где получили карточку. Введите свой код.
take-home-lost = Потеряли карточку? Приходите снова. Получите новую.
# $name (text): the name of the house, such as Huis van het Kind Voorbeeldstad
take-home-from = Выдано: { $name }

## The QR codes

take-home-scan-contact = Отсканируйте телефоном, чтобы сохранить адрес и номер
take-home-scan-calendar = Отсканируйте телефоном, чтобы сохранить встречу
take-home-scan-card = QR-код вашей карточки

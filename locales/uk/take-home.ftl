### What a family takes home: the card, the sheet and the picture card. Very short sentences.

## The service

take-home-where = Де
take-home-when = Коли відчинено
take-home-call = Телефон
take-home-website = Вебсайт
take-home-price = Ціна
take-home-free = Безкоштовно
take-home-for-whom = Для кого
take-home-bring = Візьміть із собою
take-home-languages = Мови
take-home-secret = Адреса таємна. Спершу зателефонуйте.
take-home-no-hours = Запитайте про години роботи телефоном.
take-home-no-hours-here = Запитайте про години роботи на рецепції.
take-home-walk-in = Можна просто зайти.
take-home-call-first = Спершу зателефонуйте.

## What was agreed

take-home-agreed = Про це ми домовилися
take-home-agreed-contact-together = Ми зателефонували туди разом.
take-home-agreed-announced = Ми скажемо їм, що хтось прийде.
take-home-agreed-introduced = Ми познайомимо вас із ними.
take-home-agreed-accompanied = Хтось із нас піде з вами.
take-home-appointment = Ваша зустріч
# $day (text): weekday with date, such as Monday 23 November; $time (text): time, such as 9:30
take-home-appointment-when = { $day }, { $time }

## The card

take-home-show = Покажіть цю картку, коли прийдете.
take-home-nameless = Вашого імені на картці немає.
take-home-your-code = Ваш код
take-home-been = Ви вже там були? Скажіть про це на планшеті там, де отримали картку. Введіть свій код.
take-home-lost = Загубили картку? Приходьте знову. Отримаєте нову.
# $name (text): the name of the house, such as Huis van het Kind Voorbeeldstad
take-home-from = Видано: { $name }

## The QR codes

take-home-scan-contact = Відскануйте телефоном, щоб зберегти адресу й номер
take-home-scan-calendar = Відскануйте телефоном, щоб зберегти зустріч
take-home-scan-card = QR-код вашої картки

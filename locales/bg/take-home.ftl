### What a family takes home: the card, the sheet and the picture card. Very short sentences.

## The service

take-home-where = Къде
take-home-when = Кога е отворено
take-home-call = Телефон
take-home-website = Уебсайт
take-home-price = Цена
take-home-free = Безплатно
take-home-for-whom = За кого
take-home-bring = Носете със себе си
take-home-languages = Езици
take-home-secret = Адресът е таен. Първо се обадете по телефона.
take-home-no-hours = Попитайте по телефона кога е отворено.
take-home-no-hours-here = Попитайте на рецепцията кога е отворено.
take-home-walk-in = Можете просто да влезете.
take-home-call-first = Първо се обадете по телефона.

## What was agreed

take-home-agreed = Така се уговорихме
take-home-agreed-contact-together = Обадихме се там заедно.
take-home-agreed-announced = Ще им кажем, че ще дойде някой.
take-home-agreed-introduced = Ще ви запознаем с тях.
take-home-agreed-accompanied = Някой от нас ще дойде с вас.
take-home-appointment = Вашият час
# $day (text): weekday with date, such as Monday 23 November; $time (text): time, such as 9:30
take-home-appointment-when = { $day }, { $time }

## The card

take-home-show = Покажете тази карта, когато сте там.
take-home-nameless = Името ви не пише на картата.
take-home-your-code = Вашият код
take-home-been = Бяхте ли там? Кажете го на таблета там, където получихте картата. Използвайте кода си.
take-home-lost = Загубихте ли картата? Елате пак. Ще получите нова.
# $name (text): the name of the house, such as Huis van het Kind Voorbeeldstad
take-home-from = Получено от: { $name }

## The QR codes

take-home-scan-contact = Сканирайте с телефона, за да запазите адреса и номера
take-home-scan-calendar = Сканирайте с телефона, за да запазите часа
take-home-scan-card = QR кодът на вашата карта

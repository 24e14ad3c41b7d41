### Finding at the kiosk: keys on the screen, open now, my list, taking home and away from this screen.

find-leave = Излез от този екран

## Keys on the screen

find-keys = Клавиши за писане
find-keys-open = Покажи клавишите
find-keys-done = Готово
find-keys-space = Интервал
find-keys-erase = Изтрий последната буква
find-keys-digits = Цифри
find-keys-latin = Латински букви
find-keys-own = Букви на вашия език
find-keys-forms = Други форми на буквата

## Open now

find-open = Отворено сега
find-open-none = Сега нищо не е отворено
find-open-next = Това отваря най-рано

## My list

find-list = Моят списък
# $count (number): how many are on the list
find-list-count = Моят списък: { $count }
find-list-put = Сложи в моя списък
find-list-has = Има го във вашия списък
find-list-off = Махни от моя списък
find-list-full = Списъкът ви е пълен. Първо махнете нещо.
find-list-text = Тук е това, което искате да запомните. Когато приключите, го изтриваме.
find-list-empty = Списъкът ви още е празен
find-list-empty-text = Намерихте нещо подходящо? Сложете го в списъка си.

## Taking it home

find-take = Запазете в телефона си
find-take-text = Сканирайте с камерата на телефона си. Получавате името, номера и адреса. Ние не знаем кой сте.
find-take-paper = По-добре на хартия? Попитайте на рецепцията.
find-take-careful = Някой гледа ли в телефона ви? Тогава по-добре не го запазвайте.
find-take-none = Това не може да се запази в телефона. Поискайте го на хартия на рецепцията.

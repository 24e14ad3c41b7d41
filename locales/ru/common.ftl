### What can stand on any screen: buttons, the bar, opening hours and the fiche.

## The program

common-app-name = Onthaal
common-loading = Минутку, уже загружаем
common-back = Назад
common-close = Закрыть
common-cancel = Отменить
common-clear = Стереть
common-try-again = Попробовать ещё раз
common-skip = К содержанию
common-start-failed = Onthaal не удалось запустить

## The bar

common-faces = Что вы хотите сделать?
common-face-desk = Ресепшен
common-face-staff = Поиск
common-face-kiosk = Для посетителей
common-cover = Скрыть экран (F2)
common-cover-text = Сейчас мы к вам подойдём. Угощайтесь кофе.
common-cover-back = Дальше

## Language and display

common-language = Выберите язык
# $language (text): name of the language the page is in now
common-language-now = Язык: { $language }. Выбрать другой язык
common-display = Буквы и цвета
common-text-size = Размер букв
common-text-sample = Аа
common-text-1 = Обычные
common-text-2 = Крупнее
common-text-3 = Самые крупные
common-contrast = Цвета
common-contrast-soft = Мягкие
common-contrast-high = Контрастные
# $language (text): the language an untranslated text is in
common-untranslated = Только на языке: { $language }

# A word of welcome in the language itself: the same in every file.
hello-nl-BE = Welkom
hello-fr-BE = Bienvenue
hello-en = Welcome
hello-de = Willkommen
hello-ar = أهلًا وسهلًا
hello-tr = Hoş geldiniz
hello-uk = Вітаємо
hello-ru = Добро пожаловать
hello-pl = Witamy
hello-ro = Bun venit
hello-bg = Добре дошли
hello-es = ¡Hola!
hello-pt = Boas-vindas
hello-fa = خوش آمدید
hello-ps = ښه راغلاست
hello-so = Soo dhawaada
hello-ti = እንቋዕ ብደሓን መጻእኩም

## Open or closed

opening-now = Сейчас открыто
# $from, $to (text): times, such as 9:30
opening-today = Сегодня открыто с { $from } до { $to }
# $from, $to (text): times
opening-tomorrow = Завтра открыто с { $from } до { $to }
# $day (text): weekday with date; $from, $to (text): times
opening-day = Открыто: { $day }, с { $from } до { $to }

## The fiche

fiche-what = Что это?
fiche-for-whom = Для кого?
fiche-where-when = Где и когда?
fiche-how = Как с ними связаться?
fiche-costs = Сколько это стоит?
fiche-languages = На каких языках?
fiche-wait = Нужно ли ждать?
fiche-documents = Что взять с собой?
fiche-is-not = Чем это не является?
fiche-free = Бесплатно
fiche-place-secret = Этот адрес секретный, чтобы защитить людей. Позвоните и договоритесь о встрече.
fiche-not-active = Сейчас это не работает. Сначала спросите.
# $areas (text): municipalities or neighbourhoods
fiche-area = Для тех, кто живёт здесь: { $areas }
# $day (text): date
fiche-wait-asked = Мы спросили: { $day }
# $day (text): date
fiche-checked = Проверено: { $day }
# $day (text): date
fiche-checked-long-ago = Давно не проверяли (последний раз: { $day }). Позвоните, прежде чем идти.
# $count (number): months
fiche-age-months =
    { $count ->
        [one] { $count } месяц
        [few] { $count } месяца
       *[other] { $count } месяцев
    }
# $count (number): years
fiche-age-years =
    { $count ->
        [one] { $count } год
        [few] { $count } года
       *[other] { $count } лет
    }
# $from (text): age
fiche-age-from = Возраст: { $from } и больше
# $to (text): age
fiche-age-up-to = Возраст: { $to } и меньше
# $from, $to (text): ages
fiche-age-between = Возраст: { $from } – { $to }

### The kiosk: what a family reads. Short sentences, everyday words, warm.

kiosk-title = Сімейний центр (Huis van het Kind)
kiosk-home = Початок
kiosk-stop = Закінчити й усе стерти
kiosk-stop-short = Закінчити
kiosk-more-below = Нижче є ще

## Welcome

kiosk-welcome = Вітаємо, ми вам раді
kiosk-welcome-text = Якою мовою ви хочете читати?
kiosk-greeting-1 = Вітаємо! Що пошукаємо разом?
kiosk-greeting-2 = Вітаємо. Що вас хвилює?
kiosk-greeting-3 = Добрий день! Що ви шукаєте?
kiosk-greeting-4 = Раді вас бачити. Що ви хочете дізнатися?
kiosk-greeting-5 = Заходьте. Про що ваше запитання?

## Searching and choosing

kiosk-search = Шукайте своїми словами
kiosk-search-hint = Наприклад: ясла
kiosk-choose-domain = Або виберіть тему
kiosk-choose-theme = Що підходить найкраще?
kiosk-whole-domain = Показати все про це
kiosk-themes-found = Ви шукаєте це?
# $count (number): places found
kiosk-results-count =
    { $count ->
        [0] Нічого не знайдено
        [one] { $count } місце, куди можна звернутися
        [few] { $count } місця, куди можна звернутися
       *[other] { $count } місць, куди можна звернутися
    }
kiosk-nothing-title = Ми цього не знайшли
kiosk-nothing-text = Спробуйте інше слово або запитайте когось із центру. Ми радо пошукаємо разом.
kiosk-fiche-talk = Ще маєте запитання про це?

## Talking to someone

kiosk-talk = Поговорити з кимось тут
kiosk-talk-title = Приходьте поговорити з нами
kiosk-talk-text = На рецепції є людина, яка має для вас час. Не треба ні записуватися, ні називати ім’я.
kiosk-talk-closed = Зараз на рецепції нікого немає. Приходьте ще або зателефонуйте нам.
kiosk-talk-phone = Можна також зателефонувати нам:
kiosk-desk-speaks = Мови на рецепції: { $languages }
kiosk-show-desk = Покажіть це на рецепції
kiosk-staff = Для працівників
kiosk-staff-pin = PIN-код центру
kiosk-staff-open = До рецепції

## Urgent

kiosk-urgent = Терміново? Дзвоніть
kiosk-urgent-title = Подзвонити просто зараз
kiosk-urgent-text = Ці номери безкоштовні. Ім’я називати не треба, крім 112.
urgent-name-112 = Пожежники, швидка або поліція
urgent-text-112 = Небезпека чи нещасний випадок. Вдень і вночі.
urgent-name-1712 = Лінія допомоги при насильстві
urgent-text-1712 = Якщо хтось робить вам боляче або ви хвилюєтеся за дитину.
urgent-name-106 = Tele-Onthaal
urgent-text-106 = Якщо хочеться з кимось поговорити. Вдень і вночі, нідерландською.
urgent-name-102 = Awel
urgent-text-102 = Для дітей і молоді, про все. Нідерландською.
urgent-name-1813 = Лінія запобігання самогубству
urgent-text-1813 = Якщо є думки про самогубство або страх за когось. Вдень і вночі, нідерландською.

## Are you still there?

kiosk-idle-title = Ви ще тут?
kiosk-idle-text = Скоро ми зітремо те, що ви дивилися, щоб ніхто інший цього не побачив.
# $seconds (number): seconds until everything is cleared
kiosk-idle-seconds =
    { $seconds ->
        [one] Ще { $seconds } секунда
        [few] Ще { $seconds } секунди
       *[other] Ще { $seconds } секунд
    }
kiosk-idle-stay = Так, дайте мені більше часу
kiosk-idle-stop = Ні, усе стерти

## This is missing

kiosk-results-weak =
    { $count ->
        [one] Може, все ж підійде { $count } місце
        [few] Може, підійде одне з цих { $count } місць
       *[other] Може, підійде одне з цих { $count } місць
    }
kiosk-missing-ask = Немає нічого для вас?
kiosk-missing = Цього тут бракує
kiosk-missing-text = Ми рахуємо тільки тему. Не те, хто ви, і не те, що ви написали.
kiosk-missing-thanks = Дякуємо. Ми врахували, що цього тут бракує.

### The kiosk: what a family reads. Short sentences, everyday words, warm.

kiosk-title = Семейный центр (Huis van het Kind)
kiosk-home = Начало
kiosk-stop = Закончить и всё стереть
kiosk-stop-short = Закончить
kiosk-more-below = Ниже есть ещё

## Welcome

kiosk-welcome = Здравствуйте, мы вам рады
kiosk-welcome-text = На каком языке вы хотите читать?
kiosk-greeting-1 = Здравствуйте! Что поищем вместе?
kiosk-greeting-2 = Добро пожаловать. Что вас волнует?
kiosk-greeting-3 = Добрый день! Что вы ищете?
kiosk-greeting-4 = Рады вас видеть. Что вы хотите узнать?
kiosk-greeting-5 = Заходите. О чём ваш вопрос?

## Searching and choosing

kiosk-search = Ищите своими словами
kiosk-search-hint = Например: ясли
kiosk-choose-domain = Или выберите тему
kiosk-choose-theme = Что подходит лучше всего?
kiosk-whole-domain = Показать всё об этом
kiosk-themes-found = Вы ищете это?
# $count (number): places found
kiosk-results-count =
    { $count ->
        [0] Ничего не найдено
        [one] { $count } место, куда можно обратиться
        [few] { $count } места, куда можно обратиться
       *[other] { $count } мест, куда можно обратиться
    }
kiosk-nothing-title = Мы этого не нашли
kiosk-nothing-text = Попробуйте другое слово или спросите кого-нибудь из центра. Мы с радостью поищем вместе.
kiosk-fiche-talk = Есть ещё вопрос об этом?

## Talking to someone

kiosk-talk = Поговорить с кем-то здесь
kiosk-talk-title = Приходите поговорить с нами
kiosk-talk-text = На ресепшене есть человек, у которого есть для вас время. Запись не нужна, имя называть не надо.
kiosk-talk-closed = Сейчас на ресепшене никого нет. Приходите ещё или позвоните нам.
kiosk-talk-phone = Можно также позвонить нам:
kiosk-desk-speaks = Языки на ресепшене: { $languages }
kiosk-show-desk = Покажите это на ресепшене
kiosk-staff = Для сотрудников
kiosk-staff-pin = PIN-код центра
kiosk-staff-open = К ресепшену

## Urgent

kiosk-urgent = Срочно? Позвоните
kiosk-urgent-title = Позвонить прямо сейчас
kiosk-urgent-text = Эти номера бесплатные. Имя называть не надо, кроме 112.
urgent-name-112 = Пожарные, скорая или полиция
urgent-text-112 = При опасности или несчастном случае. Днём и ночью.
urgent-name-1712 = Линия помощи при насилии
urgent-text-1712 = Если кто-то делает вам больно или вы беспокоитесь за ребёнка.
urgent-name-106 = Tele-Onthaal
urgent-text-106 = Если хочется с кем-то поговорить. Днём и ночью, на нидерландском.
urgent-name-102 = Awel
urgent-text-102 = Для детей и молодёжи, обо всём. На нидерландском.
urgent-name-1813 = Линия предотвращения самоубийств
urgent-text-1813 = Если есть мысли о самоубийстве или страх за кого-то. Днём и ночью, на нидерландском.

## Are you still there?

kiosk-idle-title = Вы ещё здесь?
kiosk-idle-text = Скоро мы сотрём то, что вы смотрели, чтобы никто другой этого не увидел.
# $seconds (number): seconds until everything is cleared
kiosk-idle-seconds =
    { $seconds ->
        [one] Ещё { $seconds } секунда
        [few] Ещё { $seconds } секунды
       *[other] Ещё { $seconds } секунд
    }
kiosk-idle-stay = Да, дайте мне больше времени
kiosk-idle-stop = Нет, всё стереть

## This is missing

kiosk-results-weak =
    { $count ->
        [one] Может быть, всё же подойдёт { $count } место
        [few] Может быть, подойдёт одно из этих { $count } мест
       *[other] Может быть, подойдёт одно из этих { $count } мест
    }
kiosk-missing-ask = Нет ничего для вас?
kiosk-missing = Этого здесь не хватает
kiosk-missing-text = Мы считаем только тему. Не то, кто вы, и не то, что вы написали.
kiosk-missing-thanks = Спасибо. Мы учли, что этого здесь не хватает.

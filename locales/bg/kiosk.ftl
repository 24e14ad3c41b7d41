### The kiosk: what a family reads. Short sentences, everyday words, warm.

kiosk-title = Семеен център (Huis van het Kind)
kiosk-home = Начало
kiosk-stop = Край, изтрий всичко
kiosk-stop-short = Край
kiosk-more-below = Надолу има още

## Welcome

kiosk-welcome = Здравейте, радваме се да ви видим
kiosk-welcome-text = На какъв език искате да четете?
kiosk-greeting-1 = Здравейте! Какво да разгледаме заедно?
kiosk-greeting-2 = Добре дошли. Какво ви вълнува?
kiosk-greeting-3 = Здравейте! Какво търсите?
kiosk-greeting-4 = Радваме се да ви видим. Какво искате да знаете?
kiosk-greeting-5 = Заповядайте. За какво е въпросът ви?

## Searching and choosing

kiosk-search = Търсете със свои думи
kiosk-search-hint = Например: ясла
kiosk-choose-domain = Или изберете темата
kiosk-choose-theme = Кое подхожда най-добре?
kiosk-whole-domain = Покажи всичко за това
kiosk-themes-found = Това ли търсите?
# $count (number): places found
kiosk-results-count =
    { $count ->
        [0] Нищо не е намерено
        [one] { $count } място, където можете да отидете
       *[other] { $count } места, където можете да отидете
    }
kiosk-nothing-title = Не намерихме това
kiosk-nothing-text = Опитайте с друга дума или попитайте някого от центъра. С радост ще търсим заедно.
kiosk-fiche-talk = Имате ли още въпроси за това?

## Talking to someone

kiosk-talk = Говорете с някого тук
kiosk-talk-title = Елате да поговорим
kiosk-talk-text = На рецепцията има човек, който има време за вас. Не е нужен записан час, нито да казвате името си.
kiosk-talk-closed = Сега на рецепцията няма никого. Елате пак или ни се обадете.
kiosk-talk-phone = Можете и да ни се обадите:
kiosk-desk-speaks = Езици на рецепцията: { $languages }
kiosk-show-desk = Покажете това на рецепцията
kiosk-staff = За служители
kiosk-staff-pin = ПИН код на центъра
kiosk-staff-open = Към рецепцията

## Urgent

kiosk-urgent = Спешно? Обадете се
kiosk-urgent-title = Обадете се на някого веднага
kiosk-urgent-text = Тези номера са безплатни. Не е нужно да казвате името си, освен на 112.
urgent-name-112 = Пожарна, линейка или полиция
urgent-text-112 = При опасност или злополука. Денем и нощем.
urgent-name-1712 = Линия за помощ при насилие
urgent-text-1712 = Ако някой ви наранява или се тревожите за дете.
urgent-name-106 = Tele-Onthaal
urgent-text-106 = Ако искате да говорите с някого. Денем и нощем, на нидерландски.
urgent-name-102 = Awel
urgent-text-102 = За деца и младежи, за всичко. На нидерландски.
urgent-name-1813 = Линия срещу самоубийство
urgent-text-1813 = Ако мислите за самоубийство или се страхувате за някого. Денем и нощем, на нидерландски.

## Are you still there?

kiosk-idle-title = Още ли сте тук?
kiosk-idle-text = Скоро ще изтрием това, което гледахте, за да не го види никой друг.
# $seconds (number): seconds until everything is cleared
kiosk-idle-seconds =
    { $seconds ->
        [one] Още { $seconds } секунда
       *[other] Още { $seconds } секунди
    }
kiosk-idle-stay = Да, искам още време
kiosk-idle-stop = Не, изтрий всичко

## This is missing

kiosk-results-weak =
    { $count ->
        [one] Може би все пак { $count } място е подходящо
       *[other] Може би едно от тези { $count } места е подходящо
    }
kiosk-missing-ask = Няма ли нищо за вас?
kiosk-missing = Това тук липсва
kiosk-missing-text = Броим само темата. Не кой сте и не какво написахте.
kiosk-missing-thanks = Благодарим. Отбелязахме, че това тук липсва.

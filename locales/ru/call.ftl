### Asking somebody to come, at the kiosk. Short sentences, also for who reads little.

call-ask = Позвать кого-нибудь
call-ask-text = Кто-то из центра подойдёт к вам.
call-sees = Мы увидим только язык, на котором вы читаете.
call-sees-list = Мы увидим язык, на котором вы читаете, и ваш список.
call-list = Показать мой список
call-ringing = Зовём…
call-shown = Мы знаем, что вы ждёте
call-shown-text = Побудьте, пожалуйста, здесь.
call-coming = К вам кто-то идёт
call-later = Скоро кто-то подойдёт
call-later-text = Мы ещё немного заняты.
call-long = Долго ждёте? Подойдите к ресепшену.
call-nobody = Сейчас никто не может подойти
call-unreached = Позвать сейчас не получается
call-come = Просто подойдите к ресепшену.
call-stop = Отменить
call-again = Позвать ещё раз

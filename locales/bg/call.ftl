### Asking somebody to come, at the kiosk. Short sentences, also for who reads little.

call-ask = Повикайте някого
call-ask-text = Някой от центъра ще дойде при вас.
call-sees = Виждаме само на какъв език четете.
call-sees-list = Виждаме на какъв език четете и вашия списък.
call-list = Покажи моя списък
call-ringing = Викаме …
call-shown = Знаем, че чакате
call-shown-text = Моля, останете малко тук.
call-coming = Някой идва при вас
call-later = Скоро някой ще дойде
call-later-text = Още малко сме заети.
call-long = Дълго ли чакате? Елате на рецепцията.
call-nobody = Сега никой не може да дойде
call-unreached = Сега не можем да повикаме никого
call-come = Елате на рецепцията.
call-stop = Отказ
call-again = Повикайте пак

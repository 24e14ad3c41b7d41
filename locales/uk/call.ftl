### Asking somebody to come, at the kiosk. Short sentences, also for who reads little.

call-ask = Покликати когось
call-ask-text = Хтось із центру підійде до вас.
call-sees = Ми побачимо тільки мову, якою ви читаєте.
call-sees-list = Ми побачимо мову, якою ви читаєте, і ваш список.
call-list = Показати мій список
call-ringing = Кличемо…
call-shown = Ми знаємо, що ви чекаєте
call-shown-text = Побудьте, будь ласка, тут.
call-coming = До вас хтось іде
call-later = Скоро хтось підійде
call-later-text = Ми ще трохи зайняті.
call-long = Довго чекаєте? Підійдіть до рецепції.
call-nobody = Зараз ніхто не може підійти
call-unreached = Покликати зараз не вдається
call-come = Просто підійдіть до рецепції.
call-stop = Скасувати
call-again = Покликати ще раз

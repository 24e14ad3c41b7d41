# What a visitor reads while choosing together with the desk, and what is said before and during a call.
# Short, plain and warm; nobody is sent anywhere, the visitor chooses.

together-title = Що вам підходить?
together-text = Ось що ми пропонуємо. Вибираєте ви. Можна нічого не вибирати.
together-choose = Вибираю це
together-chosen = Ваш вибір
together-none = Мені нічого з цього не підходить

together-what = Що
together-where = Де
together-when = Коли
together-cost = Скільки це коштує?
together-languages = Мови
together-free = Безкоштовно
together-unknown = Ми не знаємо точно. Запитайте нас.
together-no-address = Вам нікуди не треба йти.
together-secret = Адреса таємна. Спершу зателефонуйте.
together-full = Зараз немає місць.

# How the service receives people.
together-manner-ticket = Ми можемо сказати їм, що ви прийдете.
together-manner-walk-in = Можна просто зайти.
together-manner-call-first = Спершу треба зателефонувати. Можна разом із нами.
together-manner-door = Ви можете піти туди самі.
together-manner-gate = Про це не можна попросити самостійно. Фахівець попросить разом з вами.
together-manner-professional = Фахівець попросить про це разом з вами.
together-manner-members = Лише для тих, хто вже туди ходить.

# For a young person who asks alone.
together-youth-title = Для тебе
together-youth-text = Ти вибираєш, що і кому розповідати.
together-lines = Телефон або чат, нідерландською мовою. Ім’я називати не обов’язково.
together-line-102 = Для дітей і молоді, про будь-що.
together-line-106 = Якщо хочеш із кимось поговорити. Вдень і вночі.
together-line-1712 = Якщо хтось робить тобі боляче або якщо тобі страшно.
together-line-1813 = Якщо є думки про самогубство. Вдень і вночі.

# Before and during a call that the desk and the visitor make together.
together-call-may = Можна, я зателефоную туди разом з вами?
together-call-name = Я не скажу вашого імені. Ви можете назвати його самі.
together-call-listen = Ви все чуєте. Ви можете говорити самі.
together-call-stop = Ви завжди можете сказати «ні». Тоді ми припинимо.
together-call-now = Я зараз телефоную.
together-call-turn = Тепер можете говорити ви.
together-call-nobody = Ніхто не відповідає. Можемо спробувати ще раз пізніше.

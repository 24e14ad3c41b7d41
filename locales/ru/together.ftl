# What a visitor reads while choosing together with the desk, and what is said before and during a call.
# Short, plain and warm; nobody is sent anywhere, the visitor chooses.

together-title = Что вам подходит?
together-text = Вот что мы предлагаем. Выбираете вы. Можно ничего не выбирать.
together-choose = Выбираю это
together-chosen = Ваш выбор
together-none = Мне ничего из этого не подходит

together-what = Что
together-where = Где
together-when = Когда
together-cost = Сколько это стоит?
together-languages = Языки
together-free = Бесплатно
together-unknown = Мы не знаем точно. Спросите нас.
together-no-address = Вам никуда не нужно идти.
together-secret = Адрес секретный. Сначала позвоните.
together-full = Сейчас нет мест.

# How the service receives people.
together-manner-ticket = Мы можем сказать им, что вы придёте.
together-manner-walk-in = Можно просто зайти.
together-manner-call-first = Сначала нужно позвонить. Можно вместе с нами.
together-manner-door = Вы можете пойти туда сами.
together-manner-gate = Об этом нельзя попросить самостоятельно. Специалист попросит вместе с вами.
together-manner-professional = Специалист попросит об этом вместе с вами.
together-manner-members = Только для тех, кто уже туда ходит.

# For a young person who asks alone.
together-youth-title = Для тебя
together-youth-text = Ты выбираешь, что и кому рассказать.
together-lines = Телефон или чат, на нидерландском языке. Имя называть не обязательно.
together-line-102 = Для детей и молодёжи, о чём угодно.
together-line-106 = Если хочется с кем-то поговорить. Днём и ночью.
together-line-1712 = Если кто-то делает тебе больно или если тебе страшно.
together-line-1813 = Если есть мысли о самоубийстве. Днём и ночью.

# Before and during a call that the desk and the visitor make together.
together-call-may = Можно, я позвоню туда вместе с вами?
together-call-name = Я не назову ваше имя. Вы можете назвать его сами.
together-call-listen = Вы всё слышите. Вы можете говорить сами.
together-call-stop = Вы всегда можете сказать «нет». Тогда мы остановимся.
together-call-now = Я сейчас звоню.
together-call-turn = Теперь можете говорить вы.
together-call-nobody = Никто не отвечает. Можем попробовать ещё раз позже.

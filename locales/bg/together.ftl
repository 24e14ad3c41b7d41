# What a visitor reads while choosing together with the desk, and what is said before and during a call.
# Short, plain and warm; nobody is sent anywhere, the visitor chooses.

together-title = Какво е подходящо за вас?
together-text = Това предлагаме. Вие избирате. Може и нищо да не изберете.
together-choose = Избирам това
together-chosen = Вашият избор
together-none = Нищо от това не е подходящо за мен

together-what = Какво
together-where = Къде
together-when = Кога
together-cost = Колко струва?
together-languages = Езици
together-free = Безплатно
together-unknown = Не знаем със сигурност. Попитайте ни.
together-no-address = Не е нужно да ходите никъде.
together-secret = Адресът е таен. Първо се обадете по телефона.
together-full = В момента няма места.

# How the service receives people.
together-manner-ticket = Можем да им кажем, че ще дойдете.
together-manner-walk-in = Можете просто да влезете.
together-manner-call-first = Първо трябва да се обадите. Може и заедно с нас.
together-manner-door = Можете да отидете там направо.
together-manner-gate = Не можете да поискате това сами. Прави се заедно със специалист.
together-manner-professional = Това се иска заедно със специалист.
together-manner-members = Само за хора, които вече ходят там.

# For a young person who asks alone.
together-youth-title = За теб
together-youth-text = Ти избираш какво и на кого да кажеш.
together-lines = Телефон или чат, на нидерландски. Не е нужно да казваш името си.
together-line-102 = За деца и младежи, за всичко.
together-line-106 = Ако искаш да говориш с някого. Денем и нощем.
together-line-1712 = Ако някой те наранява или ако те е страх.
together-line-1813 = Ако мислиш за самоубийство. Денем и нощем.

# Before and during a call that the desk and the visitor make together.
together-call-may = Може ли да се обадя там заедно с вас?
together-call-name = Аз няма да кажа името ви. Вие можете да го кажете.
together-call-listen = Вие чувате всичко. Можете и вие да говорите.
together-call-stop = Винаги можете да кажете „не“. Тогава спираме.
together-call-now = Сега се обаждам.
together-call-turn = Сега можете да говорите вие.
together-call-nobody = Никой не вдига. Можем да опитаме пак по-късно.

### The ways in: stages of life, ways of their own, young people, and how the screen looks. For families.

## The beginning

ways-choose = Що вам підходить?
ways-look = Або подивіться тут

## Stages of life and ways of their own

way-name-expecting = Вагітність чи бажання мати дитину
way-text-expecting = Вагітність, бажання мати дитину або навпаки. Тут можна питати про все.
way-name-pregnancy = Вагітність
way-text-pregnancy = Вагітність буває гарною, а буває важкою. Ці люди радо вам допоможуть.
way-name-wish = Хочу мати дитину
way-text-wish = Іноді це довго або не виходить. Про це можна з кимось поговорити.
way-name-not-parent = Не мати дитини
way-text-not-parent = Іноді це неможливо. Іноді ви цього не хочете. Іноді вагітність переривається. Усе, що ви відчуваєте, можна тут сказати.
way-name-baby = Немовля і маля
way-text-baby = Їжа, сон, плач, ясла. Немає надто малих запитань.
way-name-preschool = Дитсадок
way-text-preschool = Гратися, ходити до садка й рости.
way-name-school = Початкова школа
way-text-school = Школа, догляд, вільний час і друзі.
way-name-teen = Батьки підлітка
way-text-teen = Підлітки швидко змінюються, і в батьків є запитання. Ви не самі.
way-name-adult = Від 18 до 25 років
way-text-adult = Житло, робота, навчання. Стати на ноги можна і з допомогою.
way-name-parents = Батьки, бабусі, дідусі
way-text-parents = Ви теж важливі: як ви почуваєтеся, ваші стосунки, ваша родина.

ways-which = Що підходить найкраще?
ways-themes = Про що це?
ways-hits = Сюди можна звернутися
ways-evening = Що є ввечері
ways-evening-text = Для тих, хто вдень не має часу
ways-evening-only = Тільки ввечері

## For young people

youth-name = Між нами
youth-for = Якщо тобі від 12 до 25
youth-place = Тобі менше 25? Тут є місце для тебе.
youth-text = Дивися без поспіху. Ми не питаємо імені й нічого не запам’ятовуємо.
youth-secret = Фахівці, які допомагають, і лікарі не мають права просто так переказувати те, що ти кажеш, навіть батькам. Лише за серйозної небезпеки може бути інакше. Можеш спокійно про це запитати.
youth-ask = Про що це?
youth-topic-feel = Мені погано на душі
youth-topic-talk = Хочу з кимось поговорити
youth-topic-home = Проблеми вдома
youth-topic-bullying = З мене знущаються
youth-topic-love = Кохання, секс і вагітність
youth-topic-school = У школі не виходить
youth-topic-study = Тихе місце для навчання
youth-topic-drugs = Алкоголь, куріння й наркотики
youth-topic-gaming = Екрани, ігри й ставки
youth-topic-place = Місце для зустрічей
youth-topic-care = Я доглядаю за кимось удома
youth-topic-living = Жити окремо
youth-topic-work = Робота й гроші
youth-lines = Краще подзвонити чи написати?
youth-line-jac = Розмова або чат про все, безкоштовно, від 12 до 25 років. Нідерландською.
youth-line-tejo = Безкоштовна розмова з психотерапевтом, від 10 до 20 років. Нідерландською.

## Urgent

line-now = Зараз на зв’язку
line-not-now = Зараз не на зв’язку
line-scan = Сканувати телефоном
urgent-name-antigif = Центр допомоги при отруєннях
urgent-text-antigif = Якщо хтось з’їв, випив або торкнувся чогось отруйного. Вдень і вночі.
urgent-name-child-focus = Child Focus
urgent-text-child-focus = Якщо дитина зникла або вас турбує щось в інтернеті. Вдень і вночі.

## Letters, colours and calm

ways-display = Як вам зручніше бачити екран?
ways-display-visit = Лише на час вашого візиту.
ways-quiet = Спокій
ways-quiet-off = Звичайно
ways-quiet-on = Тихо: без звуку й руху

### The ways in: stages of life, ways of their own, young people, and how the screen looks. For families.

## The beginning

ways-choose = Что вам подходит?
ways-look = Или посмотрите здесь

## Stages of life and ways of their own

way-name-expecting = Беременность или желание иметь ребёнка
way-text-expecting = Беременность, желание иметь ребёнка или наоборот. Здесь можно спросить обо всём.
way-name-pregnancy = Беременность
way-text-pregnancy = Беременность бывает прекрасной, а бывает трудной. Эти люди с радостью вам помогут.
way-name-wish = Хочу ребёнка
way-text-wish = Иногда это долго или не получается. Об этом можно с кем-то поговорить.
way-name-not-parent = Не иметь ребёнка
way-text-not-parent = Иногда это невозможно. Иногда вы этого не хотите. Иногда беременность прерывается. Всё, что вы чувствуете, можно здесь сказать.
way-name-baby = Младенец и малыш
way-text-baby = Еда, сон, плач, ясли. Слишком маленьких вопросов нет.
way-name-preschool = Детский сад
way-text-preschool = Играть, ходить в садик и расти.
way-name-school = Начальная школа
way-text-school = Школа, присмотр, свободное время и друзья.
way-name-teen = Родители подростка
way-text-teen = Подростки быстро меняются, и у родителей есть вопросы. Вы не одни.
way-name-adult = От 18 до 25 лет
way-text-adult = Жильё, работа, учёба. Встать на ноги можно и с помощью.
way-name-parents = Родители, бабушки, дедушки
way-text-parents = Вы тоже важны: как вы себя чувствуете, ваши отношения, ваша семья.

ways-which = Что подходит лучше всего?
ways-themes = О чём это?
ways-hits = Сюда можно обратиться
ways-evening = Что есть вечером
ways-evening-text = Для тех, у кого днём нет времени
ways-evening-only = Только вечером

## For young people

youth-name = Между нами
youth-for = Если тебе от 12 до 25
youth-place = Тебе меньше 25? Здесь есть место для тебя.
youth-text = Смотри не спеша. Мы не спрашиваем имя и ничего не запоминаем.
youth-secret = Специалисты, которые помогают, и врачи не имеют права просто так пересказывать то, что ты говоришь, даже родителям. Только при серьёзной опасности может быть иначе. Можешь спокойно об этом спросить.
youth-ask = О чём это?
youth-topic-feel = Мне плохо на душе
youth-topic-talk = Хочу с кем-то поговорить
youth-topic-home = Проблемы дома
youth-topic-bullying = Меня травят
youth-topic-love = Любовь, секс и беременность
youth-topic-school = В школе не получается
youth-topic-study = Тихое место для учёбы
youth-topic-drugs = Алкоголь, курение и наркотики
youth-topic-gaming = Экраны, игры и ставки
youth-topic-place = Место для встреч
youth-topic-care = Я забочусь о ком-то дома
youth-topic-living = Жить отдельно
youth-topic-work = Работа и деньги
youth-lines = Лучше позвонить или написать?
youth-line-jac = Разговор или чат обо всём, бесплатно, от 12 до 25 лет. На нидерландском.
youth-line-tejo = Бесплатный разговор с психотерапевтом, от 10 до 20 лет. На нидерландском.

## Urgent

line-now = Сейчас на связи
line-not-now = Сейчас не на связи
line-scan = Сканировать телефоном
urgent-name-antigif = Центр помощи при отравлениях
urgent-text-antigif = Если кто-то съел, выпил или тронул что-то ядовитое. Днём и ночью.
urgent-name-child-focus = Child Focus
urgent-text-child-focus = Если пропал ребёнок или вас тревожит что-то в интернете. Днём и ночью.

## Letters, colours and calm

ways-display = Как вам удобнее видеть экран?
ways-display-visit = Только на время вашего визита.
ways-quiet = Спокойствие
ways-quiet-off = Обычно
ways-quiet-on = Тихо: без звука и движения

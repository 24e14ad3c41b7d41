### The ways in: stages of life, ways of their own, young people, and how the screen looks. For families.

## The beginning

ways-choose = Какво важи за вас?
ways-look = Или вижте тук

## Stages of life and ways of their own

way-name-expecting = Бременност или желание за дете
way-text-expecting = Чакате дете, искате дете или не искате? Тук можете да питате всичко.
way-name-pregnancy = Бременност
way-text-pregnancy = Бременността понякога е хубава, понякога тежка. Тези хора с радост ще ви помогнат.
way-name-wish = Искам дете
way-text-wish = Понякога отнема дълго време или не се получава. Можете да поговорите с някого за това.
way-name-not-parent = Живот без дете
way-text-not-parent = Понякога не е възможно. Понякога не искате. Понякога бременността спира. Всичко, което чувствате, можете да кажете тук.
way-name-baby = Бебе и малко дете
way-text-baby = Храна, сън, плач, ясла. Всеки въпрос е важен.
way-name-preschool = Детска градина
way-text-preschool = Игра, детска градина и порастване.
way-name-school = Начално училище
way-text-school = Училище, занималня, свободно време и приятели.
way-name-teen = Родител на тийнейджър
way-text-teen = Тийнейджърите се променят бързо и родителите имат въпроси. Не сте сами.
way-name-adult = От 18 до 25 години
way-text-adult = Жилище, работа, учене. И с помощ може да стъпите на краката си.
way-name-parents = Родители, баби и дядовци
way-text-parents = И вие сте важни: как се чувствате, връзката ви, семейството ви.

ways-which = Кое подхожда най-добре?
ways-themes = За какво става дума?
ways-hits = Тук можете да отидете
ways-evening = Занимания вечер
ways-evening-text = За хора, които нямат време през деня
ways-evening-only = Само вечер

## For young people

youth-name = Между нас
youth-for = Ако си между 12 и 25 години
youth-place = На по-малко от 25 години ли си? Тук има място за теб.
youth-text = Разгледай спокойно. Не питаме за име и не пазим нищо.
youth-secret = Специалистите, които помагат, и лекарите нямат право просто така да разказват какво казваш, дори на родителите ти. Само при сериозна опасност може да е различно. Питай спокойно за това.
youth-ask = За какво става дума?
youth-topic-feel = Не се чувствам добре
youth-topic-talk = Искам да говоря с някого
youth-topic-home = Проблеми вкъщи
youth-topic-bullying = Тормозят ме
youth-topic-love = Любов, секс и бременност
youth-topic-school = В училище не върви
youth-topic-study = Тихо място за учене
youth-topic-drugs = Алкохол, пушене и наркотици
youth-topic-gaming = Екрани, игри и хазарт
youth-topic-place = Място за срещи
youth-topic-care = Грижа се за някого вкъщи
youth-topic-living = Да живея отделно
youth-topic-work = Работа и пари
youth-lines = Искаш да звъннеш или да пишеш?
youth-line-jac = Разговор или чат за всичко, безплатно, от 12 до 25 години. На нидерландски.
youth-line-tejo = Безплатен разговор с терапевт, от 10 до 20 години. На нидерландски.

## Urgent

line-now = Сега отговарят
line-not-now = Сега не отговарят
line-scan = Сканиране с телефона
urgent-name-antigif = Център за отравяния
urgent-text-antigif = Ако някой е ял, пил или пипал нещо отровно. Денем и нощем.
urgent-name-child-focus = Child Focus
urgent-text-child-focus = Ако е изчезнало дете или ви тревожи нещо в интернет. Денем и нощем.

## Letters, colours and calm

ways-display = Как искате да виждате екрана?
ways-display-visit = Само за вашето посещение.
ways-quiet = Спокойствие
ways-quiet-off = Обикновено
ways-quiet-on = Тихо: без звук и движение

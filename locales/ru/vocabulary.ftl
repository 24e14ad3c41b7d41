### Labels of the vocabulary: themes, domains and every other code list.
### `.public` is what a family sees where the label itself is official or hard.

## Onderwijs

theme-education = Образование
    .public = Школа и учёба
theme-preschool-participation = Посещение детского сада
    .public = В детский сад (kleuterschool)
theme-school-choice-enrolment = Выбор школы, заявка и запись
    .public = Выбрать школу и записаться
theme-homework-study-support = Помощь с уроками и учёбой
    .public = Помощь с уроками и учёбой
theme-study-space = Место для учёбы
    .public = Тихое место, чтобы учиться
theme-pupil-guidance = Центр поддержки учеников (CLB)
    .public = Поддержка учеников (CLB)
theme-primary-to-secondary = Переход из начальной в среднюю школу
    .public = В среднюю школу (с 12 лет)
theme-home-childcare-preschool = Переход: дом, ясли, детский сад
    .public = Из дома в ясли или садик
theme-language-stimulation = Развитие речи и чтение вслух
    .public = Язык, разговоры и чтение вслух
theme-school-costs = Школьные расходы и питание
    .public = Счета за школу и обеды
theme-truancy-dropout = Прогулы, уход из школы и перерыв (time-out)
    .public = Когда со школой не получается
theme-bullying = Травля и кибертравля
    .public = Травля, в интернете тоже
theme-parent-school-relation = Участие родителей и связь со школой
    .public = Разговор со школой
theme-adult-learning = Обучение взрослых и базовое обучение
    .public = Учёба для взрослых

## Gezondheidszorg

theme-health = Охрана здоровья
    .public = Здоровье
theme-preventive-consultation = Профилактические осмотры детей (consultatiebureau)
    .public = Осмотры малыша (consultatiebureau)
theme-vaccination = Вакцинация
    .public = Прививки
theme-prenatal-perinatal-care = Помощь до и после родов
    .public = Помощь: беременность и роды
theme-short-maternity-stay = Короткое время в роддоме
    .public = Быстро домой после родов
theme-breast-infant-feeding = Грудное вскармливание и питание малыша
    .public = Грудное молоко, бутылочка, прикорм
theme-nutrition-movement = Здоровое питание и движение
    .public = Здоровая еда и движение
theme-overweight = Лишний вес
    .public = Вопросы о весе
theme-dental-care = Уход за зубами и ртом
    .public = Стоматолог и здоровые зубы
theme-health-screening = Проверка здоровья (скрининг)
    .public = Проверить здоровье
theme-alcohol-tobacco-drugs = Алкоголь, табак и наркотики
    .public = Об алкоголе, курении и наркотиках
theme-screens-gaming-gambling = Экраны, видеоигры и азартные игры
    .public = Экраны, видеоигры, азартные игры
theme-first-aid-safety = Первая помощь и безопасность
    .public = Первая помощь и безопасный дом
theme-fertility-contraception = Желание иметь ребёнка, контрацепция, незапланированная беременность
    .public = Хотеть ребёнка или (пока) нет
theme-affordable-care = Доступное лечение и неравенство в здоровье
    .public = Врач по доступной цене
theme-primary-care = Семейный врач и первичная помощь
    .public = Семейный врач и помощь рядом

## Kinderopvang

theme-childcare = Присмотр за детьми (kinderopvang)
    .public = Ясли и присмотр за детьми
theme-baby-toddler-care = Присмотр за младенцами и малышами
    .public = Ясли для вашего малыша
theme-childminder-care = Присмотр дома у няни (onthaalouder)
    .public = Маленькие ясли дома у няни
theme-out-of-school-care = Присмотр за детьми вне уроков
    .public = Присмотр до и после школы
theme-holiday-care = Присмотр на каникулах
    .public = Присмотр во время каникул
theme-occasional-flexible-care = Присмотр время от времени и гибкий присмотр
    .public = Присмотр иногда или в другие часы
theme-sick-child-care = Присмотр за больными детьми
    .public = Присмотр, когда ребёнок болеет
theme-inclusive-childcare = Инклюзивный присмотр за детьми
    .public = Ясли с дополнительной поддержкой
theme-childcare-fees = Цена присмотра, справка о доходах и сниженная цена
    .public = Сколько стоят ясли? Скидки
theme-childcare-search-desk = Местная служба поиска яслей (lokaal loket kinderopvang)
    .public = Помощь найти ясли или присмотр

## Geestelijk welbevinden

theme-mental-wellbeing = Душевное здоровье
    .public = Как вы себя чувствуете?
theme-child-youth-mental-health = Душевное здоровье детей и молодёжи
    .public = Ребёнку или подростку тяжело
theme-parent-mental-health = Душевное здоровье родителей
    .public = Когда маме или папе тяжело
theme-postpartum-depression = Послеродовая депрессия
    .public = Грусть или пустота после родов
theme-suicide-prevention = Предотвращение самоубийства
    .public = Если кто-то больше не хочет жить
theme-stress-anxiety = Стресс, тревога и внутренние силы
    .public = Стресс, страх и тревожные мысли
theme-early-detection-intervention = Раннее выявление и ранняя помощь
    .public = Рано заметить, что стало тяжело
theme-low-threshold-therapy = Доступная терапия и первая психологическая помощь
    .public = Поговорить с кем-то рядом
theme-infant-mental-health = Душевное здоровье младенцев (привязанность)
    .public = Связь с вашим малышом

## Cultuur, sport, jeugd en vrije tijd

theme-culture-sport-youth = Культура, спорт, молодёжь и досуг
    .public = Свободное время
theme-sport = Спорт
    .public = Спорт
theme-culture-young-children = Культура для маленьких детей
    .public = Театр и музыка для малышей
theme-arts-music-academy = Школа искусств (academie)
    .public = Музыка, рисование, танцы (academie)
theme-library-reading = Библиотека и чтение
    .public = Библиотека и книги
theme-youth-work = Молодёжные движения и клубы
    .public = Скауты и молодёжные клубы
theme-playground-holiday-activities = Игры и занятия на каникулах
    .public = Игры и лагеря на каникулах
theme-activities-calendar = Занятия, события и календарь
    .public = Куда пойти в свободное время?
theme-leisure-pass = Карта скидок и деньги на досуг
    .public = Скидка на спорт и досуг
theme-youth-information = Информация для молодёжи
    .public = Информация для молодёжи
theme-toy-library = Библиотека игрушек (spelotheek)
    .public = Игрушки на время (spelotheek)
theme-child-friendly-space = Улицы и площади, удобные для детей
    .public = Играть на улице рядом с домом
theme-teen-space = Место для подростков и молодёжи
    .public = Место для подростков и молодёжи
theme-affordable-holidays = Недорогие поездки и отдых
    .public = Недорогие поездки и отдых

## Socio-economische determinanten

theme-socio-economic = Социальные и экономические условия
    .public = Деньги, жильё и работа
theme-rights-exploration = Выяснение прав
    .public = На что я имею право?
theme-growth-package = Детское пособие (Groeipakket)
    .public = Детское пособие (Groeipakket)
theme-study-grants = Стипендия на учёбу
    .public = Стипендия и деньги на школу
theme-income-debt = Доход, бюджет и долги
    .public = Помощь со счетами и долгами
theme-housing = Жильё
    .public = Жильё и аренда
theme-employment = Работа и профессиональное обучение
    .public = Работа и обучение
theme-food-aid = Помощь с едой и недорогие обеды
    .public = Недорогая еда и продуктовые наборы
theme-material-aid = Помощь вещами (подгузники, одежда, вещи для младенцев)
    .public = Подгузники, одежда, детские вещи
theme-admin-digital-help = Помощь с бумагами и компьютером
    .public = Помощь с бумагами и компьютером
theme-legal-help = Юридическая помощь
    .public = Совет о законе и ваших правах
theme-child-poverty = Детская бедность
    .public = Чтобы хватало на детей
theme-mobility = Транспорт
    .public = Автобус, велосипед и другое
theme-social-tariffs = Социальный тариф (sociaal tarief) и скидки
    .public = Скидка на энергию, воду, интернет

## Ontmoeting en sociale cohesie

theme-social-cohesion = Встречи и жизнь вместе
    .public = Общение с людьми
theme-meeting-place = Место для встреч
    .public = Место, куда можно просто зайти
theme-play-and-meeting = Игры и встречи
    .public = Дети играют, родители знакомятся
theme-parent-group = Родительская группа для разговоров
    .public = Разговоры с другими родителями
theme-neighbourhood = Район и соседи
    .public = Ваш район
theme-loneliness = Одиночество и мало знакомых
    .public = Познакомиться и поговорить
theme-informal-care = Уход за близким человеком
    .public = Уход за больным человеком
theme-young-carers = Молодёжь, которая ухаживает за близкими
    .public = Молодёжь заботится о близких
theme-volunteering = Волонтёрство
    .public = Помогать другим (волонтёрство)
theme-family-events = События для семей
    .public = Праздник для всей семьи
theme-diversity = Разнообразие и жизнь вместе
    .public = Мы все разные, мы все вместе
theme-radicalisation = Радикализация
    .public = Тревога из-за крайних взглядов

## Ouderschap en opvoedingsondersteuning

theme-parenting = Родительство и поддержка в воспитании
    .public = Растить детей, быть родителями
theme-parenting-question = Вопрос о воспитании (общий)
    .public = Вопрос о воспитании
theme-sleep-crying = Сон и плач
    .public = Сон и плач
theme-toilet-training = Приучение к горшку
    .public = Приучение к горшку
theme-limits-behaviour = Границы и трудное поведение
    .public = Правила и вспышки гнева
theme-child-development = Развитие ребёнка
    .public = Как ребёнок растёт и учится
theme-parents-of-teens = Родители подростков
    .public = Быть родителями подростка
theme-prenatal-parenthood = Родительство до родов
    .public = Скоро мама или папа
theme-couple-relationship = Поддержка в отношениях
    .public = Отношения в паре
theme-separation = Развод и совместное воспитание
    .public = Расставание, когда есть дети
theme-single-parenthood = Мама или папа без партнёра
    .public = Растить детей в одиночку
theme-blended-families = Объединённая семья
    .public = Твои, мои и наши дети
theme-teen-parenthood = Родители-подростки
    .public = Юная мама или юный папа
theme-fathers = Отцовство
    .public = Для пап
theme-parenting-course = Курсы и тренинги для родителей
    .public = Курсы для родителей

## Praktische ondersteuning

theme-practical-support = Практическая помощь
    .public = У вас дома
theme-family-care = Помощь семье и уход на дому
    .public = Помощь вашей семье на дому
theme-maternity-home-help = Помощь дома после родов (kraamhulp)
    .public = Помощь дома после родов
theme-maternity-nursing = Медицинский уход после родов (kraamzorg)
    .public = Уход за мамой и малышом (Kraamzorg)
theme-home-volunteers = Поддержка семьи на дому
    .public = Человек, который навещает семью
theme-household-help = Помощь по хозяйству
    .public = Помощь с уборкой и глажкой
theme-multiple-births = Помощь с двойняшками и тройняшками
    .public = Двойня или тройня
theme-babysitting = Няня
    .public = Няня на несколько часов

## Jeugdhulp

theme-youth-help = Помощь детям и молодёжи (jeugdhulp)
    .public = Больше помощи детям и молодёжи
theme-direct-access-help = Помощь детям и молодёжи без направления
    .public = Помощь без направления
theme-home-guidance = Сопровождение семьи на дому
    .public = Поддержка семьи у вас дома
theme-one-family-one-plan = Одна семья, один план
    .public = Один план для всей семьи
theme-gatekept-help = Помощь детям и молодёжи только по заявлению
    .public = Помощь по заявлению
theme-foster-care = Приёмные семьи (pleegzorg)
    .public = Приёмная семья и приёмный ребёнок
theme-child-abuse-concern = Тревога за ребёнка и жестокое обращение
    .public = Я беспокоюсь за ребёнка
theme-youth-own-questions = Вопросы самой молодёжи
    .public = Для молодёжи: есть вопрос
theme-family-network-conference = Встреча родных и друзей (Eigen Kracht)
    .public = План вместе с родными и друзьями
theme-independent-living = Начало самостоятельной жизни
    .public = Начать жить самостоятельно

## Inclusie: kind met een specifieke zorgbehoefte

theme-inclusion = Инклюзия: ребёнок с особыми потребностями
    .public = Ребёнку нужна особая забота
theme-special-care-need = Ребёнок с особыми потребностями
    .public = Моему ребёнку нужна особая забота
theme-disability-support = Поддержка при инвалидности
    .public = Поддержка при инвалидности
theme-inclusive-leisure = Инклюзивный досуг
    .public = Досуг для каждого ребёнка
theme-special-education = Специальное обучение (buitengewoon onderwijs)
    .public = Школа с особой поддержкой
theme-adhd-autism-sensitivity = СДВГ (ADHD), аутизм и высокая чувствительность
    .public = СДВГ, аутизм, чувствительность
theme-rehabilitation = Реабилитация и помощь в развитии
    .public = Логопед, физиотерапия, реабилитация

## Integratie en inburgering

theme-integration = Интеграция и курс о жизни в Бельгии
    .public = Недавно в Бельгии
theme-dutch-lessons = Учить нидерландский и практиковаться
    .public = Учить и практиковать нидерландский
theme-civic-integration = Курс интеграции (inburgering)
    .public = Курс о жизни здесь (inburgering)
theme-newcomer-orientation = Ориентация для приехавших недавно
    .public = Как здесь всё устроено
theme-interpreting-translation = Устный и письменный перевод
    .public = Переводчик или перевод
theme-refugee-families = Семьи беженцев
    .public = Семьи, которым пришлось бежать
theme-childcare-during-lessons = Присмотр за детьми во время уроков
    .public = Присмотр за детьми, пока вы учитесь

## Het Huis van het Kind zelf

theme-the-house = Сам Huis van het Kind
    .public = Этот центр (Huis van het Kind)
theme-opening-hours-contact = Часы работы, адрес и контакты
    .public = Часы работы, адрес, телефон
theme-who-does-what = Кто что делает
    .public = Куда мне обратиться?
theme-room-use = Пользование комнатой или залом
    .public = Воспользоваться комнатой, залом
theme-activity-registration = Запись на занятие
    .public = Записаться на занятие
theme-own-initiative = Что-то организовать или помочь
    .public = Что-то организовать или помочь
theme-feedback-suggestion = Идея, жалоба или замечание
    .public = Идея или жалоба
theme-other-unclear = Другое или пока не ясно
    .public = Что-то другое

## Leeftijden

age-band-preconception = Желание иметь ребёнка
age-band-prenatal = Беременность
age-band-age-0-3 = От 0 до 3 лет
age-band-age-3-6 = От 3 до 6 лет
age-band-age-6-12 = От 6 до 12 лет
age-band-age-12-18 = От 12 до 18 лет
age-band-age-18-24 = От 18 до 24 лет
age-band-all-ages = Любой возраст
age-band-not-asked = Не спрашивали

## Wie vraagt het

asker-parent = Мама или папа
asker-expectant-parent = Будущая мама или папа
asker-grandparent = Бабушка или дедушка
asker-other-carer = Кто-то другой растит ребёнка
asker-child = Ребёнок
asker-young-person = Подростки и молодёжь
asker-adult-without-child = Взрослый без детей
asker-professional = Специалист
asker-volunteer-association = Волонтёры или объединение
asker-not-asked = Не спрашивали

## Hoe het afliep

outcome-answered = Ответили сразу
outcome-listened = Выслушали, больше ничего не нужно
outcome-clarified = Выяснили вопрос, продолжим позже
outcome-information-given = Дали информацию, листок, брошюру
outcome-looked-up-later = Узнаем, человек придёт ещё раз
outcome-admin-help-given = Помогли с бумагами или онлайн
outcome-rights-explored = Вместе выяснили права
outcome-activity-registered = Записали или направили на занятие
outcome-appointment-made = Назначили встречу
outcome-referred-inside = Направили к коллегам в центре
outcome-referred-partner = Направили к партнёру
outcome-referred-outside = Направили за пределы нашей сети
outcome-referred-helpline = Направили на горячую линию или сайт
outcome-handed-to-backup = Передали другому специалисту
outcome-round-table-proposed = Предложили встречу с семьёй
outcome-several-options-visitor-decides = Дали варианты, человек решает сам
outcome-no-offer-found = Не нашли ничего подходящего
outcome-offer-not-available = Услуга есть, но сейчас недоступна
outcome-language-barrier = Не получилось из-за языка
outcome-visitor-stopped = Человек (пока) не хочет идти дальше
outcome-protection-procedure = Начали защиту ребёнка (не считается)
outcome-not-recorded = Не записано

## Langs welke weg

channel-desk-walk-in = На ресепшене, без записи
channel-desk-appointment = На ресепшене, по записи
channel-antenna-point = Наш пункт в другом месте
channel-partner-desk = На ресепшене у партнёра
channel-clinic-contact = На осмотре малыша (consultatiebureau)
channel-activity-contact = Во время занятия или встречи
channel-outreach = Там, где бывают семьи
channel-mobile-installation = Передвижной пункт (автобус, стенд)
channel-event-stand = Стенд на мероприятии
channel-school-gate = В школе или у ворот школы
channel-home-visit = Визит домой
channel-phone = Телефон
channel-sms = SMS или мессенджер
channel-email = Электронная почта
channel-web-form = Форма на сайте или кнопка вопроса
channel-social-media = Facebook или другие соцсети
channel-chat = Чат
channel-kiosk = Планшет для посетителей
channel-via-professional = Через специалиста
channel-not-asked = Не спрашивали

## Hoe warm de doorverwijzing was

warmth-none = Без направления
warmth-details-given = Дали контакты или листок
warmth-explained = Объяснили, что там делают и чего ждать
warmth-contact-together = Вместе позвонили, написали или записались
warmth-announced = С разрешения сообщили партнёру
warmth-introduced = Лично познакомили
warmth-accompanied = Вместе сходили к партнёру

doors-before-first-door = В первую очередь пришли сюда
doors-before-one-before = Сначала была одна другая служба
doors-before-several-before = Сначала были две службы или больше
doors-before-not-asked = Не спрашивали

## Waarom er geen aanbod was

gap-reason-does-not-exist = В нашей местности такого нет
gap-reason-actor-not-present = Такой службы в нашей местности нет
gap-reason-wrong-age = Не для этого возраста
gap-reason-wrong-target-group = Для других людей
gap-reason-full-waiting-list = Нет мест или нужно ждать
gap-reason-too-expensive = Слишком дорого
gap-reason-too-far = Слишком далеко или нет транспорта
gap-reason-hours-do-not-fit = Не подходят часы
gap-reason-language = Нет языка, понятного человеку
gap-reason-not-directly-accessible = Нельзя обратиться напрямую
gap-reason-threshold-image = Трудно решиться пойти
gap-reason-anonymity-missing = Не анонимно
gap-reason-not-inclusive = Неудобно для людей с инвалидностью
gap-reason-temporary-stopped = Проект или деньги закончились
gap-reason-unknown-to-us = Мы не знаем такой услуги

## Talen

language-nl = Нидерландский
language-nl-simple = Простой нидерландский
language-fr = Французский
language-en = Английский
language-de = Немецкий
language-ar = Арабский
language-tr = Турецкий
language-uk = Украинский
language-ru = Русский
language-pl = Польский
language-ro = Румынский
language-bg = Болгарский
language-es = Испанский
language-pt = Португальский
language-fa = Фарси или дари
language-ps = Пушту
language-so = Сомалийский
language-ti = Тигринья
language-not-asked = Не спрашивали

## Hoe je bij een dienst binnen geraakt

intake-mode-walk-in = Можно просто зайти
intake-mode-call-first = Сначала позвоните
intake-mode-appointment-only = Только по записи
intake-mode-online-form = Через форму или электронную почту
intake-mode-own-open-door = Вы можете пойти туда сами
intake-mode-accepts-warm-referral = Мы с радостью познакомим вас с ними
intake-mode-by-agreement = Только по договорённости
intake-mode-professional-only = Только с помощью специалиста
    .public = Об этом для вас просит врач, школа или служба
intake-mode-via-gate = Только по заявлению на помощь молодёжи
intake-mode-members-only = Только для тех, кто уже туда ходит

## Dagen en halve dagen

half-day-morning = До обеда
half-day-afternoon = После обеда
half-day-evening = Вечером
weekday-mon = Понедельник
    .short = пн
weekday-tue = Вторник
    .short = вт
weekday-wed = Среда
    .short = ср
weekday-thu = Четверг
    .short = чт
weekday-fri = Пятница
    .short = пт
weekday-sat = Суббота
    .short = сб
weekday-sun = Воскресенье
    .short = вс

## Zitdagen aan de balie

session-state-open-tallied = Открыто и посчитано (даже если ноль)
session-state-open-not-tallied = Открыто, но не посчитано
session-state-closed-planned = Закрыто по календарю
session-state-closed-unplanned = Закрыто неожиданно
session-state-outside-hours = Вопрос вне часов работы

## Rapporten

pool-line = Другое, не спрашивали или слишком мало, чтобы показать

## Voor wie: zoals een gezin het te zien krijgt

public-all-families = Все семьи
public-people-wishing-child = Кто хочет ребёнка
public-expectant-parents = Кто ждёт ребёнка
public-vulnerable-pregnant = Беременность, вопросы или тревоги
public-parents-newborn = Родители новорождённого малыша
public-parents-0-3 = Родители детей от 0 до 3 лет
public-parents-3-6 = Родители детей от 3 до 6 лет
public-parents-6-12 = Родители детей от 6 до 12 лет
public-parents-12-18 = Родители подростков
public-parents-18-plus = Родители детей старше 18 лет
public-children = Дети
public-teens = Подростки (от 12 до 18)
public-young-adults = Молодёжь (от 18 до 24)
public-grandparents = Бабушки и дедушки
public-fathers = Папы
public-single-parents = Кто растит детей в одиночку
public-separating-parents = Родители, которые расстаются или расстались
public-blended-families = Семьи, где дети твои, мои и наши
public-teen-parents = Юная мама или юный папа
public-foster-families = Приёмные семьи
public-people-not-becoming-parents = Когда всё не так, как хотелось
public-families-in-poverty = Когда не хватает денег
public-families-in-debt-mediation = Помощь со счетами и долгами
public-socially-vulnerable-families = Кому нужно чуть больше поддержки
public-isolated-families = Познакомиться с людьми
public-families-migration-background = Рады вам на всех языках
public-newcomers = Недавно в Бельгии
public-asylum-seekers-refugees = Недавно в Бельгии
public-non-dutch-speakers = Другие языки, кроме нидерландского
public-low-literate = С картинками и звуком
public-roma-families = Для всех
public-travellers = Для всех
public-families-care-need = Ребёнку нужна особая забота
public-children-mentally-ill-parent = Когда маме или папе тяжело
public-young-carers = Молодёжь заботится о близких
public-informal-carers = Кто ухаживает за больным человеком
public-professionals = Кто работает с семьями
public-associations-volunteers = Объединения и волонтёры
public-not-asked = Для всех

## Wat het bezoek makkelijker maakt

support-need-interpreter = Нужен переводчик
support-need-simple-language = Простой язык или картинки
support-need-help-reading = Помощь с чтением и письмом
support-need-help-online = Помощь в интернете
support-need-private-space = Тихое место для разговора наедине
support-need-child-care-during-talk = Кто-то с детьми, пока вы говорите
support-need-step-free-access = Удобно с детской и инвалидной коляской
support-need-transport = Транспорт
support-need-accompaniment = Кто-то пойдёт вместе
support-need-anonymity = Не называть своё имя
support-need-low-cost = Бесплатно или недорого
support-need-evening-weekend = Вечером или в выходные
support-need-at-home = На дому

## Wat een fiche ervan zegt

capacity-has-capacity = Есть места
    .public = Есть места
capacity-waiting-list = Список ожидания
    .public = Есть список ожидания
capacity-full = Мест нет
    .public = Сейчас нет мест
capacity-ask-first = Сначала спросить
    .public = Сначала спросите, есть ли место
capacity-unknown = Неизвестно, есть ли места
    .public = Мы не знаем, есть ли места
anonymous-yes = Ваше имя не нужно
anonymous-no = Нужно ваше имя
anonymous-on-request = Можно без имени, если попросите
verified-method-phone = по телефону
verified-method-visit = на месте
verified-method-partner = самим партнёром
verified-method-website = на сайте
verified-method-letter = письмом или по электронной почте
listing-state-proposed = Предложено
listing-state-accepted = Добавлено
listing-state-refused = Не добавлено
listing-state-archived = В архиве
event-status-scheduled = Состоится
event-status-cancelled = Отменено
event-status-postponed = Отложено
event-status-full = Мест нет

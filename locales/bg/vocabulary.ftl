### Labels of the vocabulary: themes, domains and every other code list.
### `.public` is what a family sees where the label itself is official or hard.

## Onderwijs

theme-education = Образование
    .public = Училище и учене
theme-preschool-participation = Посещаване на детска градина
    .public = В детската градина (kleuterschool)
theme-school-choice-enrolment = Избор на училище, заявка и записване
    .public = Избор на училище и записване
theme-homework-study-support = Помощ за домашните и ученето
    .public = Помощ за домашните и ученето
theme-study-space = Място за учене
    .public = Тихо място за учене
theme-pupil-guidance = Център за подкрепа на ученици (CLB)
    .public = Подкрепа за ученици (CLB)
theme-primary-to-secondary = Преминаване от начално в средно училище
    .public = В средното училище (от 12 години)
theme-home-childcare-preschool = Преход: дом, ясла, детска градина
    .public = От вкъщи в ясла или градина
theme-language-stimulation = Развитие на речта и четене на глас
    .public = Език, говорене и четене на глас
theme-school-costs = Разходи за училище и хранене
    .public = Училищни сметки и обяд
theme-truancy-dropout = Бягство от час, отпадане от училище и time-out
    .public = Когато в училище не върви
theme-bullying = Тормоз и кибертормоз
    .public = Тормоз, също и в интернет
theme-parent-school-relation = Участие на родителите и връзка с училището
    .public = Разговор с училището
theme-adult-learning = Обучение за възрастни и основни умения
    .public = Обучение за възрастни

## Gezondheidszorg

theme-health = Здравни грижи
    .public = Здраве
theme-preventive-consultation = Профилактични прегледи за деца (consultatiebureau)
    .public = Детски прегледи (consultatiebureau)
theme-vaccination = Ваксинации
    .public = Ваксини
theme-prenatal-perinatal-care = Грижи преди и след раждането
    .public = Грижи при бременност и раждане
theme-short-maternity-stay = Кратък престой в родилното отделение
    .public = Бързо вкъщи след раждането
theme-breast-infant-feeding = Кърмене и храна за бебето
    .public = Кърмене, шише и първи кашички
theme-nutrition-movement = Здравословно хранене и движение
    .public = Здравословна храна и движение
theme-overweight = Наднормено тегло
    .public = Въпроси за теглото
theme-dental-care = Грижа за устата и зъбите
    .public = Зъболекар и здрави зъби
theme-health-screening = Проверка на здравето (скрининг)
    .public = Да проверите здравето си
theme-alcohol-tobacco-drugs = Алкохол, тютюн и наркотици
    .public = Алкохол, пушене и наркотици
theme-screens-gaming-gambling = Екрани, видеоигри и хазарт
    .public = Екрани, видеоигри и хазарт
theme-first-aid-safety = Първа помощ и безопасност
    .public = Първа помощ и безопасен дом
theme-fertility-contraception = Желание за дете, контрацепция, непланирана бременност
    .public = Да искате дете или (още) не
theme-affordable-care = Достъпно лечение и неравенство в здравето
    .public = Лекар на достъпна цена
theme-primary-care = Личен лекар и първа грижа
    .public = Личен лекар и грижи наблизо

## Kinderopvang

theme-childcare = Гледане на деца (kinderopvang)
    .public = Ясли и гледане на деца
theme-baby-toddler-care = Гледане на бебета и малки деца
    .public = Ясла за вашето бебе
theme-childminder-care = Гледане в дома на детегледачка (onthaalouder)
    .public = Малка ясла в дома на детегледачка
theme-out-of-school-care = Занималня извън училище
    .public = Занималня преди и след училище
theme-holiday-care = Занималня във ваканцията
    .public = Занималня във ваканцията
theme-occasional-flexible-care = Гледане понякога и в гъвкави часове
    .public = Гледане понякога или в друг час
theme-sick-child-care = Гледане на болни деца
    .public = Гледане, когато детето е болно
theme-inclusive-childcare = Приобщаващо гледане на деца
    .public = Ясла с допълнителна подкрепа
theme-childcare-fees = Цена за гледане, бележка за доход и намалена цена
    .public = Колко струва яслата? Отстъпки
theme-childcare-search-desk = Местна служба за ясли (lokaal loket kinderopvang)
    .public = Помощ да намерите ясла

## Geestelijk welbevinden

theme-mental-wellbeing = Душевно здраве
    .public = Как се чувствате?
theme-child-youth-mental-health = Душевно здраве на деца и младежи
    .public = Когато на дете или младеж е тежко
theme-parent-mental-health = Душевно здраве на родителите
    .public = Когато на мама или татко е тежко
theme-postpartum-depression = Следродилна депресия
    .public = Тъга или празнота след раждането
theme-suicide-prevention = Предпазване от самоубийство
    .public = Ако някой не иска повече да живее
theme-stress-anxiety = Стрес, тревога и вътрешна сила
    .public = Стрес, страх и тревожни мисли
theme-early-detection-intervention = Ранно откриване и ранна помощ
    .public = Рано да забележим, че е трудно
theme-low-threshold-therapy = Леснодостъпна терапия и първа психологическа помощ
    .public = Да поговорите с някого наблизо
theme-infant-mental-health = Душевно здраве на бебето (привързаност)
    .public = Връзката с вашето бебе

## Cultuur, sport, jeugd en vrije tijd

theme-culture-sport-youth = Култура, спорт, младежи и свободно време
    .public = Свободно време
theme-sport = Спорт
    .public = Спорт
theme-culture-young-children = Култура за малки деца
    .public = Театър и музика за най-малките
theme-arts-music-academy = Школа по изкуства (academie)
    .public = Музика, рисуване, танци (academie)
theme-library-reading = Библиотека и четене
    .public = Библиотека и книги
theme-youth-work = Младежки движения и клубове
    .public = Скаути и младежки клубове
theme-playground-holiday-activities = Игри и занимания във ваканцията
    .public = Игри и лагери във ваканцията
theme-activities-calendar = Занимания, събития и календар
    .public = Занимания и събития наблизо
theme-leisure-pass = Карта за отстъпки и помощ за свободното време
    .public = Отстъпка за спорт и занимания
theme-youth-information = Информация за младежи
    .public = Информация за младежи
theme-toy-library = Библиотека за играчки (spelotheek)
    .public = Играчки назаем (spelotheek)
theme-child-friendly-space = Улици и площади, удобни за деца
    .public = Игра навън в квартала
theme-teen-space = Място за тийнейджъри и младежи
    .public = Място за тийнейджъри и младежи
theme-affordable-holidays = Достъпни излети и почивки
    .public = Излети и почивки на добра цена

## Socio-economische determinanten

theme-socio-economic = Социални и икономически условия
    .public = Пари, жилище и работа
theme-rights-exploration = Проверка на правата
    .public = На какво имам право?
theme-growth-package = Детски надбавки (Groeipakket)
    .public = Детски надбавки (Groeipakket)
theme-study-grants = Стипендия за учене
    .public = Стипендия и пари за училище
theme-income-debt = Доход, бюджет и дългове
    .public = Помощ със сметки и дългове
theme-housing = Жилище
    .public = Жилище и наем
theme-employment = Работа и обучение
    .public = Работа и обучение
theme-food-aid = Помощ с храна и евтин обяд
    .public = Евтина храна и пакети с храна
theme-material-aid = Помощ с вещи (пелени, дрехи, бебешки неща)
    .public = Пелени, дрехи и бебешки неща
theme-admin-digital-help = Помощ с документи и компютър
    .public = Помощ с документи и компютър
theme-legal-help = Правна помощ
    .public = Съвет за закона и вашите права
theme-child-poverty = Детска бедност
    .public = Да стигат парите за децата
theme-mobility = Транспорт
    .public = Автобус, колело и друг транспорт
theme-social-tariffs = Социална цена (sociaal tarief) и отстъпки
    .public = Отстъпки: енергия, вода, интернет

## Ontmoeting en sociale cohesie

theme-social-cohesion = Срещи и живот заедно
    .public = Срещи с хора
theme-meeting-place = Място за срещи
    .public = Място, където просто се отбивате
theme-play-and-meeting = Игра и срещи
    .public = Игра за децата, среща за родители
theme-parent-group = Родителска група за разговори
    .public = Разговори с други родители
theme-neighbourhood = Квартал и съседи
    .public = Вашият квартал
theme-loneliness = Самота и малко познати
    .public = Нови познати и разговор
theme-informal-care = Грижа за близък човек
    .public = Грижа за болен човек
theme-young-carers = Младежи, които се грижат за близък
    .public = Млади, които се грижат за близък
theme-volunteering = Доброволчество
    .public = Да помагате като доброволец
theme-family-events = Събития за семейства
    .public = Празник за цялото семейство
theme-diversity = Разнообразие и живот заедно
    .public = Различни сме, но сме заедно
theme-radicalisation = Радикализация
    .public = Тревога заради крайни идеи

## Ouderschap en opvoedingsondersteuning

theme-parenting = Родителство и помощ за възпитанието
    .public = Възпитание и родителство
theme-parenting-question = Въпрос за възпитанието (общ)
    .public = Въпрос за възпитанието
theme-sleep-crying = Сън и плач
    .public = Сън и плач
theme-toilet-training = Приучаване към гърне
    .public = Приучаване към гърне
theme-limits-behaviour = Граници и трудно поведение
    .public = Правила и изблици на гняв
theme-child-development = Развитие на детето
    .public = Как детето расте и се учи
theme-parents-of-teens = Родители на младежи
    .public = Да сте родители на тийнейджър
theme-prenatal-parenthood = Родителство преди раждането
    .public = Скоро мама или татко
theme-couple-relationship = Подкрепа за двойката
    .public = Отношенията в двойката
theme-separation = Раздяла и общо родителство
    .public = Раздяла, когато има деца
theme-single-parenthood = Майка или баща без партньор
    .public = Да гледате деца без партньор
theme-blended-families = Ново общо семейство
    .public = Твои, мои и наши деца
theme-teen-parenthood = Родители тийнейджъри
    .public = Млада мама или млад татко
theme-fathers = Бащинство
    .public = За татковци
theme-parenting-course = Курсове и обучения за родители
    .public = Курсове за родители

## Praktische ondersteuning

theme-practical-support = Практическа помощ
    .public = Във вашия дом
theme-family-care = Помощ за семейството и грижи у дома
    .public = Помощ за семейството у дома
theme-maternity-home-help = Помощ у дома след раждането (kraamhulp)
    .public = Помощ у дома след раждането
theme-maternity-nursing = Медицинска грижа след раждането (kraamzorg)
    .public = Грижа за майка и бебе (Kraamzorg)
theme-home-volunteers = Подкрепа за семейството у дома
    .public = Човек, който идва при семейството
theme-household-help = Помощ в домакинството
    .public = Помощ за чистене и гладене
theme-multiple-births = Грижа за близнаци и тризнаци
    .public = Близнаци или тризнаци
theme-babysitting = Детегледачка за няколко часа
    .public = Бавачка за няколко часа

## Jeugdhulp

theme-youth-help = Помощ за деца и младежи (jeugdhulp)
    .public = Повече помощ за деца и младежи
theme-direct-access-help = Помощ за деца и младежи без направление
    .public = Помощ без направление
theme-home-guidance = Съпровождане на семейството у дома
    .public = Подкрепа за семейството вкъщи
theme-one-family-one-plan = Едно семейство, един план
    .public = Един план за цялото семейство
theme-gatekept-help = Помощ за деца и младежи само със заявление
    .public = Помощ със заявление
theme-foster-care = Приемна грижа (pleegzorg)
    .public = Приемно семейство и приемно дете
theme-child-abuse-concern = Тревога за дете и насилие над дете
    .public = Тревожа се за едно дете
theme-youth-own-questions = Въпроси на самите младежи
    .public = За младежи: имам въпрос
theme-family-network-conference = Среща на роднини и приятели (Eigen Kracht)
    .public = План заедно с роднини и приятели
theme-independent-living = Начало на самостоятелен живот
    .public = Да живеете самостоятелно

## Inclusie: kind met een specifieke zorgbehoefte

theme-inclusion = Приобщаване: дете със специални нужди
    .public = Дете с нужда от повече грижи
theme-special-care-need = Дете със специални нужди
    .public = Детето ми има нужда от повече грижи
theme-disability-support = Подкрепа при увреждане
    .public = Подкрепа при увреждане
theme-inclusive-leisure = Приобщаващо свободно време
    .public = Занимания за всяко дете
theme-special-education = Специално образование (buitengewoon onderwijs)
    .public = Училище с повече подкрепа
theme-adhd-autism-sensitivity = Хиперактивност (ADHD), аутизъм и висока чувствителност
    .public = ADHD, аутизъм, чувствителност
theme-rehabilitation = Рехабилитация и помощ за развитието
    .public = Логопед, физиотерапия, рехабилитация

## Integratie en inburgering

theme-integration = Интеграция и курс за живота в Белгия
    .public = Отскоро в Белгия
theme-dutch-lessons = Учене и упражняване на нидерландски
    .public = Учене и практика на нидерландски
theme-civic-integration = Курс за интеграция (inburgering)
    .public = Курс за живота тук (inburgering)
theme-newcomer-orientation = Ориентиране за новодошли
    .public = Как стават нещата тук
theme-interpreting-translation = Устен и писмен превод
    .public = Преводач или превод
theme-refugee-families = Семейства на бежанци
    .public = Семейства, принудени да избягат
theme-childcare-during-lessons = Гледане на деца по време на урок
    .public = Гледане на деца, докато учите

## Het Huis van het Kind zelf

theme-the-house = Самият Huis van het Kind
    .public = Този център (Huis van het Kind)
theme-opening-hours-contact = Работно време, адрес и контакт
    .public = Работно време, адрес и телефон
theme-who-does-what = Кой какво прави
    .public = Към кого да се обърна?
theme-room-use = Ползване на стая или зала
    .public = Ползване на стая или зала
theme-activity-registration = Записване за занимание
    .public = Записване за занимание
theme-own-initiative = Да организирате нещо или да помогнете
    .public = Да организирате или да помогнете
theme-feedback-suggestion = Идея, оплакване или забележка
    .public = Идея или оплакване
theme-other-unclear = Друго или още не е ясно
    .public = Нещо друго

## Leeftijden

age-band-preconception = Желание за дете
age-band-prenatal = Бременност
age-band-age-0-3 = От 0 до 3 години
age-band-age-3-6 = От 3 до 6 години
age-band-age-6-12 = От 6 до 12 години
age-band-age-12-18 = От 12 до 18 години
age-band-age-18-24 = От 18 до 24 години
age-band-all-ages = Всяка възраст
age-band-not-asked = Не е питано

## Wie vraagt het

asker-parent = Майка или баща
asker-expectant-parent = Бъдеща майка или баща
asker-grandparent = Баба или дядо
asker-other-carer = Друг човек, който отглежда детето
asker-child = Дете
asker-young-person = Тийнейджър или млад човек
asker-adult-without-child = Възрастен без деца
asker-professional = Специалист
asker-volunteer-association = Доброволци или сдружение
asker-not-asked = Не е питано

## Hoe het afliep

outcome-answered = Отговорихме веднага
outcome-listened = Изслушахме, друго не е нужно
outcome-clarified = Изяснихме въпроса, ще продължим
outcome-information-given = Дадохме информация, лист, брошура
outcome-looked-up-later = Ще проверим, човекът ще дойде пак
outcome-admin-help-given = Помогнахме с документи или онлайн
outcome-rights-explored = Заедно проверихме правата
outcome-activity-registered = Записахме или насочихме за занимание
outcome-appointment-made = Запазихме час
outcome-referred-inside = Насочихме към колеги в центъра
outcome-referred-partner = Насочихме към партньор
outcome-referred-outside = Насочихме извън нашата мрежа
outcome-referred-helpline = Насочихме към телефон или сайт
outcome-handed-to-backup = Предадохме на друг специалист
outcome-round-table-proposed = Предложихме среща със семейството
outcome-several-options-visitor-decides = Дадохме избор, човекът решава
outcome-no-offer-found = Не намерихме нищо подходящо
outcome-offer-not-available = Има услуга, но сега не е достъпна
outcome-language-barrier = Не се получи заради езика
outcome-visitor-stopped = Човекът (сега) не иска да продължи
outcome-protection-procedure = Започна закрила на дете (не се брои)
outcome-not-recorded = Не е записано

## Langs welke weg

channel-desk-walk-in = На рецепцията, без записан час
channel-desk-appointment = На рецепцията, със записан час
channel-antenna-point = Наш пункт на друго място
channel-partner-desk = На рецепцията на партньор
channel-clinic-contact = На детски преглед (consultatiebureau)
channel-activity-contact = По време на занимание или среща
channel-outreach = Там, където са семействата
channel-mobile-installation = Подвижен пункт (автобус, щанд)
channel-event-stand = Щанд на събитие
channel-school-gate = В училище или пред вратата му
channel-home-visit = Посещение у дома
channel-phone = Телефон
channel-sms = SMS или съобщение в приложение
channel-email = Имейл
channel-web-form = Формуляр в сайта или бутон за въпрос
channel-social-media = Facebook или други социални мрежи
channel-chat = Чат
channel-kiosk = Таблет за посетители
channel-via-professional = Чрез специалист
channel-not-asked = Не е питано

## Hoe warm de doorverwijzing was

warmth-none = Без насочване
warmth-details-given = Дадохме контакти или лист
warmth-explained = Обяснихме какво правят и как ще мине
warmth-contact-together = Заедно се обадихме, писахме или записахме час
warmth-announced = Със съгласие казахме на партньора
warmth-introduced = Запознахме ги лично
warmth-accompanied = Отидохме заедно при партньора

doors-before-first-door = Първо дойдоха тук
doors-before-one-before = Преди това една друга служба
doors-before-several-before = Преди това две или повече служби
doors-before-not-asked = Не е питано

## Waarom er geen aanbod was

gap-reason-does-not-exist = Няма такова нещо в нашия район
gap-reason-actor-not-present = Няма такава служба в нашия район
gap-reason-wrong-age = Не е за тази възраст
gap-reason-wrong-target-group = За други хора е
gap-reason-full-waiting-list = Няма места или се чака
gap-reason-too-expensive = Твърде скъпо
gap-reason-too-far = Твърде далеч или няма транспорт
gap-reason-hours-do-not-fit = Часовете не са удобни
gap-reason-language = Няма език, който човекът разбира
gap-reason-not-directly-accessible = Не може да се отиде направо
gap-reason-threshold-image = Хората се притесняват да отидат
gap-reason-anonymity-missing = Не е анонимно
gap-reason-not-inclusive = Недостъпно за хора с увреждания
gap-reason-temporary-stopped = Проектът или парите са свършили
gap-reason-unknown-to-us = Не познаваме такава услуга

## Talen

language-nl = Нидерландски
language-nl-simple = Лесен нидерландски
language-fr = Френски
language-en = Английски
language-de = Немски
language-ar = Арабски
language-tr = Турски
language-uk = Украински
language-ru = Руски
language-pl = Полски
language-ro = Румънски
language-bg = Български
language-es = Испански
language-pt = Португалски
language-fa = Фарси или дари
language-ps = Пущу
language-so = Сомалийски
language-ti = Тигриня
language-not-asked = Не е питано

## Hoe je bij een dienst binnen geraakt

intake-mode-walk-in = Можете просто да влезете
intake-mode-call-first = Първо се обадете по телефона
intake-mode-appointment-only = Само със записан час
intake-mode-online-form = С формуляр или имейл
intake-mode-own-open-door = Можете да отидете там направо
intake-mode-accepts-warm-referral = С радост ще ви запознаем с тях
intake-mode-by-agreement = Само по уговорка
intake-mode-professional-only = Само с помощта на специалист
    .public = Лекар, училище или служба подава заявка за вас
intake-mode-via-gate = Само със заявление за младежка помощ
intake-mode-members-only = Само за хора, които вече ходят там

## Dagen en halve dagen

half-day-morning = Преди обяд
half-day-afternoon = Следобед
half-day-evening = Вечер
weekday-mon = Понеделник
    .short = пн
weekday-tue = Вторник
    .short = вт
weekday-wed = Сряда
    .short = ср
weekday-thu = Четвъртък
    .short = чт
weekday-fri = Петък
    .short = пт
weekday-sat = Събота
    .short = сб
weekday-sun = Неделя
    .short = нд

## Zitdagen aan de balie

session-state-open-tallied = Отворено и преброено (дори ако е нула)
session-state-open-not-tallied = Отворено, но не е преброено
session-state-closed-planned = Затворено по календар
session-state-closed-unplanned = Неочаквано затворено
session-state-outside-hours = Въпрос извън работното време

## Rapporten

pool-line = Друго, не е питано или е твърде малко за показване

## Voor wie: zoals een gezin het te zien krijgt

public-all-families = Всички семейства
public-people-wishing-child = Хора, които искат дете
public-expectant-parents = Хора, които очакват бебе
public-vulnerable-pregnant = Бременност с въпроси или тревоги
public-parents-newborn = Родители на новородено бебе
public-parents-0-3 = Родители на дете от 0 до 3 години
public-parents-3-6 = Родители на дете от 3 до 6 години
public-parents-6-12 = Родители на дете от 6 до 12 години
public-parents-12-18 = Родители на тийнейджъри
public-parents-18-plus = Родители на деца над 18 години
public-children = Деца
public-teens = Тийнейджъри (от 12 до 18)
public-young-adults = Млади хора (от 18 до 24)
public-grandparents = Баби и дядовци
public-fathers = Татковци
public-single-parents = Родители без партньор
public-separating-parents = Родители, които се разделят или са разделени
public-blended-families = Семейства с твои, мои и наши деца
public-teen-parents = Млада мама или млад татко
public-foster-families = Приемни семейства
public-people-not-becoming-parents = Когато надеждите не се сбъднат
public-families-in-poverty = Когато парите не стигат
public-families-in-debt-mediation = Помощ със сметки и дългове
public-socially-vulnerable-families = Ако ви трябва малко повече подкрепа
public-isolated-families = Да се запознаете с хора
public-families-migration-background = Добре дошли на всички езици
public-newcomers = Отскоро в Белгия
public-asylum-seekers-refugees = Отскоро в Белгия
public-non-dutch-speakers = Други езици освен нидерландски
public-low-literate = С картинки и звук
public-roma-families = За всички
public-travellers = За всички
public-families-care-need = Дете с нужда от повече грижи
public-children-mentally-ill-parent = Когато на мама или татко е тежко
public-young-carers = Млади, които се грижат за близък
public-informal-carers = Хора, които гледат болен близък
public-professionals = Хора, които работят със семейства
public-associations-volunteers = Сдружения и доброволци
public-not-asked = За всички

## Wat het bezoek makkelijker maakt

support-need-interpreter = Нужен е преводач
support-need-simple-language = Прости думи или картинки
support-need-help-reading = Помощ за четене и писане
support-need-help-online = Помощ в интернет
support-need-private-space = Тихо място за разговор насаме
support-need-child-care-during-talk = Някой при децата, докато говорите
support-need-step-free-access = Удобно с детска или инвалидна количка
support-need-transport = Транспорт
support-need-accompaniment = Придружител
support-need-anonymity = Без да казвате името си
support-need-low-cost = Безплатно или евтино
support-need-evening-weekend = Вечер или в събота и неделя
support-need-at-home = У дома

## Wat een fiche ervan zegt

capacity-has-capacity = Има места
    .public = Има места
capacity-waiting-list = Списък на чакащите
    .public = Има списък на чакащите
capacity-full = Няма места
    .public = В момента няма места
capacity-ask-first = Първо попитайте
    .public = Първо попитайте дали има място
capacity-unknown = Не се знае дали има места
    .public = Не знаем дали има места
anonymous-yes = Името ви не е нужно
anonymous-no = Нужно е вашето име
anonymous-on-request = Може и без име, ако помолите
verified-method-phone = по телефона
verified-method-visit = на място
verified-method-partner = от самия партньор
verified-method-website = на уебсайта
verified-method-letter = с писмо или имейл
listing-state-proposed = Предложено
listing-state-accepted = Добавено
listing-state-refused = Не е добавено
listing-state-archived = В архива
event-status-scheduled = Ще се състои
event-status-cancelled = Отменено
event-status-postponed = Отложено
event-status-full = Няма места

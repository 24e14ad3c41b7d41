### Labels of the vocabulary: themes, domains and every other code list.
### `.public` is what a family sees where the label itself is official or hard.

## Onderwijs

theme-education = Освіта
    .public = Школа й навчання
theme-preschool-participation = Відвідування дитячого садка
    .public = До садочка (kleuterschool)
theme-school-choice-enrolment = Вибір школи, заявка і запис
    .public = Обрати школу й записатися
theme-homework-study-support = Допомога з уроками й навчанням
    .public = Допомога з уроками й навчанням
theme-study-space = Місце для навчання
    .public = Тихе місце, щоб учитися
theme-pupil-guidance = Центр підтримки учнів (CLB)
    .public = Підтримка учнів (CLB)
theme-primary-to-secondary = Перехід із початкової до середньої школи
    .public = До середньої школи (з 12 років)
theme-home-childcare-preschool = Перехід: дім, ясла, дитячий садок
    .public = З дому в ясла чи садок
theme-language-stimulation = Розвиток мовлення і читання вголос
    .public = Мова, розмови й читання вголос
theme-school-costs = Шкільні витрати й харчування
    .public = Рахунки за школу й обіди
theme-truancy-dropout = Прогули, залишення школи і перерва (time-out)
    .public = Коли зі школою не виходить
theme-bullying = Цькування і кіберцькування
    .public = Цькування, також в інтернеті
theme-parent-school-relation = Участь батьків і зв’язок зі школою
    .public = Розмова зі школою
theme-adult-learning = Освіта дорослих і базове навчання
    .public = Навчання для дорослих

## Gezondheidszorg

theme-health = Охорона здоров’я
    .public = Здоров’я
theme-preventive-consultation = Профілактичні огляди дітей (consultatiebureau)
    .public = Огляди малюка (consultatiebureau)
theme-vaccination = Вакцинація
    .public = Щеплення
theme-prenatal-perinatal-care = Допомога до і після пологів
    .public = Допомога: вагітність і пологи
theme-short-maternity-stay = Короткий час у пологовому відділенні
    .public = Швидко додому після пологів
theme-breast-infant-feeding = Грудне вигодовування і харчування малюка
    .public = Грудне молоко, пляшечка, прикорм
theme-nutrition-movement = Здорове харчування і рух
    .public = Здорово їсти й рухатися
theme-overweight = Зайва вага
    .public = Питання про вагу
theme-dental-care = Догляд за зубами й ротом
    .public = Стоматолог і здорові зуби
theme-health-screening = Перевірка здоров’я (скринінг)
    .public = Перевірити здоров’я
theme-alcohol-tobacco-drugs = Алкоголь, тютюн і наркотики
    .public = Про алкоголь, куріння й наркотики
theme-screens-gaming-gambling = Екрани, відеоігри й азартні ігри
    .public = Екрани, відеоігри, азартні ігри
theme-first-aid-safety = Перша допомога і безпека
    .public = Перша допомога і безпечний дім
theme-fertility-contraception = Бажання мати дитину, контрацепція, незапланована вагітність
    .public = Хотіти дитину чи (поки) ні
theme-affordable-care = Доступне лікування і нерівність у здоров’ї
    .public = Лікар за доступну ціну
theme-primary-care = Сімейний лікар і первинна допомога
    .public = Сімейний лікар і допомога поруч

## Kinderopvang

theme-childcare = Догляд за дітьми (kinderopvang)
    .public = Ясла й догляд за дітьми
theme-baby-toddler-care = Догляд за немовлятами й малюками
    .public = Ясла для вашого малюка
theme-childminder-care = Догляд удома в няні (onthaalouder)
    .public = Маленькі ясла вдома в няні
theme-out-of-school-care = Догляд за дітьми поза уроками
    .public = Догляд до і після школи
theme-holiday-care = Догляд у канікули
    .public = Догляд під час канікул
theme-occasional-flexible-care = Догляд час від часу й гнучкий догляд
    .public = Догляд інколи чи в інші години
theme-sick-child-care = Догляд за хворими дітьми
    .public = Догляд, коли дитина хворіє
theme-inclusive-childcare = Інклюзивний догляд за дітьми
    .public = Ясла з додатковою підтримкою
theme-childcare-fees = Ціна догляду, довідка про дохід і знижена ціна
    .public = Скільки коштує догляд? Знижки
theme-childcare-search-desk = Місцева служба пошуку ясел (lokaal loket kinderopvang)
    .public = Допомога знайти ясла чи догляд

## Geestelijk welbevinden

theme-mental-wellbeing = Душевне здоров’я
    .public = Як ви почуваєтеся?
theme-child-youth-mental-health = Душевне здоров’я дітей і молоді
    .public = Дитині чи підлітку важко на душі
theme-parent-mental-health = Душевне здоров’я батьків
    .public = Коли мамі чи татові важко
theme-postpartum-depression = Післяпологова депресія
    .public = Смуток чи порожнеча після пологів
theme-suicide-prevention = Запобігання самогубству
    .public = Якщо хтось більше не хоче жити
theme-stress-anxiety = Стрес, тривога і внутрішні сили
    .public = Стрес, страх і тривожні думки
theme-early-detection-intervention = Раннє виявлення і рання допомога
    .public = Рано помітити, що стає важко
theme-low-threshold-therapy = Легкодоступна терапія і перша психологічна допомога
    .public = Поговорити з кимось поруч
theme-infant-mental-health = Душевне здоров’я немовлят (прив’язаність)
    .public = Зв’язок із вашим малюком

## Cultuur, sport, jeugd en vrije tijd

theme-culture-sport-youth = Культура, спорт, молодь і дозвілля
    .public = Вільний час
theme-sport = Спорт
    .public = Спорт
theme-culture-young-children = Культура для маленьких дітей
    .public = Театр і музика для найменших
theme-arts-music-academy = Мистецька школа (academie)
    .public = Музика, малювання, танці (academie)
theme-library-reading = Бібліотека і читання
    .public = Бібліотека і книжки
theme-youth-work = Молодіжні рухи й клуби
    .public = Скаути й молодіжні клуби
theme-playground-holiday-activities = Ігри й заняття на канікулах
    .public = Ігри й табори на канікулах
theme-activities-calendar = Заняття, події і календар
    .public = Куди піти у вільний час?
theme-leisure-pass = Картка знижок і гроші на дозвілля
    .public = Знижка на спорт і дозвілля
theme-youth-information = Інформація для молоді
    .public = Інформація для молоді
theme-toy-library = Бібліотека іграшок (spelotheek)
    .public = Позичити іграшки (spelotheek)
theme-child-friendly-space = Вулиці й площі, зручні для дітей
    .public = Гратися надворі поблизу
theme-teen-space = Місце для підлітків і молоді
    .public = Місце для підлітків і молоді
theme-affordable-holidays = Недорогі поїздки й відпочинок
    .public = Недорогі поїздки й відпочинок

## Socio-economische determinanten

theme-socio-economic = Соціальні й економічні умови
    .public = Гроші, житло і робота
theme-rights-exploration = З’ясування прав
    .public = На що я маю право?
theme-growth-package = Виплати на дитину (Groeipakket)
    .public = Виплати на дитину (Groeipakket)
theme-study-grants = Стипендія на навчання
    .public = Стипендія і гроші на школу
theme-income-debt = Дохід, бюджет і борги
    .public = Допомога з рахунками й боргами
theme-housing = Житло
    .public = Житло й оренда
theme-employment = Робота і професійне навчання
    .public = Робота й навчання
theme-food-aid = Допомога з їжею і недорогі обіди
    .public = Недорога їжа і продуктові набори
theme-material-aid = Допомога речами (підгузки, одяг, речі для немовлят)
    .public = Підгузки, одяг, речі для малюка
theme-admin-digital-help = Допомога з паперами й комп’ютером
    .public = Допомога з паперами й комп’ютером
theme-legal-help = Юридична допомога
    .public = Порада щодо закону і ваших прав
theme-child-poverty = Дитяча бідність
    .public = Щоб вистачало на дітей
theme-mobility = Транспорт
    .public = Автобус, велосипед та інше
theme-social-tariffs = Соціальний тариф (sociaal tarief) і знижки
    .public = Знижка на енергію, воду, інтернет

## Ontmoeting en sociale cohesie

theme-social-cohesion = Зустрічі й життя разом
    .public = Спілкування з людьми
theme-meeting-place = Місце для зустрічей
    .public = Місце, куди можна просто зайти
theme-play-and-meeting = Ігри й зустрічі
    .public = Діти граються, батьки знайомляться
theme-parent-group = Батьківська група для розмов
    .public = Розмови з іншими батьками
theme-neighbourhood = Район і сусіди
    .public = Ваш район
theme-loneliness = Самотність і мало знайомих
    .public = Познайомитися й поговорити
theme-informal-care = Догляд за близькою людиною
    .public = Догляд за хворою людиною
theme-young-carers = Молодь, яка доглядає близьких
    .public = Молодь дбає про близьких
theme-volunteering = Волонтерство
    .public = Допомагати іншим (волонтерство)
theme-family-events = Події для сімей
    .public = Свято для всієї сім’ї
theme-diversity = Різноманіття і життя разом
    .public = Усі ми різні, усі ми разом
theme-radicalisation = Радикалізація
    .public = Тривога через крайні погляди

## Ouderschap en opvoedingsondersteuning

theme-parenting = Батьківство і підтримка у вихованні
    .public = Ростити дітей, бути батьками
theme-parenting-question = Питання про виховання (загальне)
    .public = Питання про виховання
theme-sleep-crying = Сон і плач
    .public = Сон і плач
theme-toilet-training = Привчання до горщика
    .public = Привчання до горщика
theme-limits-behaviour = Межі та складна поведінка
    .public = Правила й спалахи гніву
theme-child-development = Розвиток дитини
    .public = Як дитина росте і вчиться
theme-parents-of-teens = Батьки підлітків
    .public = Бути батьками підлітка
theme-prenatal-parenthood = Батьківство до пологів
    .public = Скоро мама або тато
theme-couple-relationship = Підтримка у стосунках
    .public = Стосунки в парі
theme-separation = Розлучення і спільне виховання
    .public = Розлучення, коли є діти
theme-single-parenthood = Мама або тато без партнера
    .public = Ростити дітей самостійно
theme-blended-families = Об’єднана сім’я
    .public = Твої, мої та наші діти
theme-teen-parenthood = Батьки-підлітки
    .public = Юна мама або юний тато
theme-fathers = Бути татом
    .public = Для татусів
theme-parenting-course = Курси й тренінги для батьків
    .public = Курси для батьків

## Praktische ondersteuning

theme-practical-support = Практична допомога
    .public = У вас удома
theme-family-care = Допомога сім’ї і догляд удома
    .public = Допомога вашій сім’ї вдома
theme-maternity-home-help = Допомога вдома після пологів (kraamhulp)
    .public = Допомога вдома після пологів
theme-maternity-nursing = Медичний догляд після пологів (kraamzorg)
    .public = Догляд за мамою і малюком (Kraamzorg)
theme-home-volunteers = Підтримка сім’ї вдома
    .public = Людина, яка навідує вашу сім’ю
theme-household-help = Допомога по господарству
    .public = Допомога: прибирання, прасування
theme-multiple-births = Допомога з двійнятами і трійнятами
    .public = Двійня або трійня
theme-babysitting = Няня
    .public = Няня на кілька годин

## Jeugdhulp

theme-youth-help = Допомога дітям і молоді (jeugdhulp)
    .public = Більше допомоги дітям і молоді
theme-direct-access-help = Допомога дітям і молоді без направлення
    .public = Допомога без направлення
theme-home-guidance = Супровід сім’ї вдома
    .public = Підтримка сім’ї у вас удома
theme-one-family-one-plan = Одна сім’я, один план
    .public = Один план для всієї сім’ї
theme-gatekept-help = Допомога дітям і молоді лише за заявкою
    .public = Допомога за заявкою
theme-foster-care = Прийомні сім’ї (pleegzorg)
    .public = Прийомна сім’я і прийомна дитина
theme-child-abuse-concern = Тривога за дитину і жорстоке поводження
    .public = Я хвилююся за дитину
theme-youth-own-questions = Запитання самої молоді
    .public = Для молоді: маю запитання
theme-family-network-conference = Зустріч рідних і друзів (Eigen Kracht)
    .public = План разом із рідними й друзями
theme-independent-living = Початок самостійного життя
    .public = Почати жити самостійно

## Inclusie: kind met een specifieke zorgbehoefte

theme-inclusion = Інклюзія: дитина з особливими потребами
    .public = Дитині потрібна особлива турбота
theme-special-care-need = Дитина з особливими потребами
    .public = Моїй дитині потрібна особлива турбота
theme-disability-support = Підтримка при інвалідності
    .public = Підтримка при інвалідності
theme-inclusive-leisure = Інклюзивне дозвілля
    .public = Дозвілля для кожної дитини
theme-special-education = Спеціальна освіта (buitengewoon onderwijs)
    .public = Школа з особливою підтримкою
theme-adhd-autism-sensitivity = РДУГ (ADHD), аутизм і висока чутливість
    .public = РДУГ, аутизм, висока чутливість
theme-rehabilitation = Реабілітація і допомога в розвитку
    .public = Логопед, фізіотерапія, реабілітація

## Integratie en inburgering

theme-integration = Інтеграція і курс про життя в Бельгії
    .public = Недавно в Бельгії
theme-dutch-lessons = Вивчати нідерландську і практикуватися
    .public = Вчити й практикувати нідерландську
theme-civic-integration = Курс інтеграції (inburgering)
    .public = Курс про життя тут (inburgering)
theme-newcomer-orientation = Орієнтація для новоприбулих
    .public = Як тут усе влаштовано
theme-interpreting-translation = Усний і письмовий переклад
    .public = Перекладач або переклад
theme-refugee-families = Сім’ї біженців
    .public = Сім’ї, яким довелося тікати
theme-childcare-during-lessons = Догляд за дітьми під час уроків
    .public = Догляд за дітьми, поки ви вчитеся

## Het Huis van het Kind zelf

theme-the-house = Сам Huis van het Kind
    .public = Цей центр (Huis van het Kind)
theme-opening-hours-contact = Години роботи, адреса і контакти
    .public = Години роботи, адреса, телефон
theme-who-does-what = Хто що робить
    .public = Куди мені звернутися?
theme-room-use = Користування кімнатою чи залом
    .public = Скористатися кімнатою чи залом
theme-activity-registration = Запис на заняття
    .public = Записатися на заняття
theme-own-initiative = Щось організувати або допомогти
    .public = Щось організувати або допомогти
theme-feedback-suggestion = Ідея, скарга або зауваження
    .public = Ідея або скарга
theme-other-unclear = Інше або ще не зрозуміло
    .public = Щось інше

## Leeftijden

age-band-preconception = Бажання мати дитину
age-band-prenatal = Вагітність
age-band-age-0-3 = Від 0 до 3 років
age-band-age-3-6 = Від 3 до 6 років
age-band-age-6-12 = Від 6 до 12 років
age-band-age-12-18 = Від 12 до 18 років
age-band-age-18-24 = Від 18 до 24 років
age-band-all-ages = Будь-який вік
age-band-not-asked = Не запитували

## Wie vraagt het

asker-parent = Мама або тато
asker-expectant-parent = Майбутня мама або тато
asker-grandparent = Бабуся або дідусь
asker-other-carer = Інша людина, яка виховує дитину
asker-child = Дитина
asker-young-person = Підліток або молода людина
asker-adult-without-child = Доросла людина без дітей
asker-professional = Фахівець
asker-volunteer-association = Волонтери або об’єднання
asker-not-asked = Не запитували

## Hoe het afliep

outcome-answered = Відповіли одразу
outcome-listened = Вислухали, більше нічого не треба
outcome-clarified = З’ясували питання, продовжимо потім
outcome-information-given = Дали інформацію, листок, брошуру
outcome-looked-up-later = Дізнаємося, людина прийде ще раз
outcome-admin-help-given = Допомогли з паперами чи онлайн
outcome-rights-explored = Разом з’ясували права
outcome-activity-registered = Записали чи направили на заняття
outcome-appointment-made = Призначили зустріч
outcome-referred-inside = Направили до колег у центрі
outcome-referred-partner = Направили до партнера
outcome-referred-outside = Направили за межі нашої мережі
outcome-referred-helpline = Направили на гарячу лінію чи сайт
outcome-handed-to-backup = Передали іншому фахівцю
outcome-round-table-proposed = Запропонували зустріч із сім’єю
outcome-several-options-visitor-decides = Дали варіанти, людина вирішує сама
outcome-no-offer-found = Не знайшли нічого відповідного
outcome-offer-not-available = Послуга є, але зараз недоступна
outcome-language-barrier = Не вдалося через мову
outcome-visitor-stopped = Людина (поки) не хоче йти далі
outcome-protection-procedure = Почали захист дитини (не рахується)
outcome-not-recorded = Не записано

## Langs welke weg

channel-desk-walk-in = На рецепції, без запису
channel-desk-appointment = На рецепції, за записом
channel-antenna-point = Наш пункт в іншому місці
channel-partner-desk = На рецепції партнера
channel-clinic-contact = На огляді малюка (consultatiebureau)
channel-activity-contact = Під час заняття чи зустрічі
channel-outreach = Там, де бувають сім’ї
channel-mobile-installation = Пересувний пункт (автобус, стенд)
channel-event-stand = Стенд на заході
channel-school-gate = У школі чи біля воріт школи
channel-home-visit = Візит додому
channel-phone = Телефон
channel-sms = SMS або месенджер
channel-email = Електронна пошта
channel-web-form = Форма на сайті або кнопка питання
channel-social-media = Facebook чи інші соцмережі
channel-chat = Чат
channel-kiosk = Планшет для відвідувачів
channel-via-professional = Через фахівця
channel-not-asked = Не запитували

## Hoe warm de doorverwijzing was

warmth-none = Без направлення
warmth-details-given = Дали контакти або листок
warmth-explained = Пояснили, що там роблять і чого чекати
warmth-contact-together = Разом подзвонили, написали чи записалися
warmth-announced = За згодою повідомили партнера
warmth-introduced = Особисто познайомили
warmth-accompanied = Разом сходили до партнера

doors-before-first-door = Найперше звернулися сюди
doors-before-one-before = Спершу була одна інша служба
doors-before-several-before = Спершу були дві служби або більше
doors-before-not-asked = Не запитували

## Waarom er geen aanbod was

gap-reason-does-not-exist = У нашій місцевості такого немає
gap-reason-actor-not-present = Такої служби в нашій місцевості немає
gap-reason-wrong-age = Не для цього віку
gap-reason-wrong-target-group = Для інших людей
gap-reason-full-waiting-list = Немає місць або треба чекати
gap-reason-too-expensive = Задорого
gap-reason-too-far = Задалеко або немає транспорту
gap-reason-hours-do-not-fit = Не підходять години
gap-reason-language = Немає зрозумілої для людини мови
gap-reason-not-directly-accessible = Не можна звернутися напряму
gap-reason-threshold-image = Важко наважитися піти
gap-reason-anonymity-missing = Не анонімно
gap-reason-not-inclusive = Незручно для людей з інвалідністю
gap-reason-temporary-stopped = Проєкт або гроші закінчилися
gap-reason-unknown-to-us = Ми не знаємо такої послуги

## Talen

language-nl = Нідерландська
language-nl-simple = Проста нідерландська
language-fr = Французька
language-en = Англійська
language-de = Німецька
language-ar = Арабська
language-tr = Турецька
language-uk = Українська
language-ru = Російська
language-pl = Польська
language-ro = Румунська
language-bg = Болгарська
language-es = Іспанська
language-pt = Португальська
language-fa = Фарсі або дарі
language-ps = Пушту
language-so = Сомалійська
language-ti = Тигринья
language-not-asked = Не запитували

## Hoe je bij een dienst binnen geraakt

intake-mode-walk-in = Можна просто зайти
intake-mode-call-first = Спершу зателефонуйте
intake-mode-appointment-only = Лише за записом
intake-mode-online-form = Через форму або електронну пошту
intake-mode-own-open-door = Ви можете піти туди самі
intake-mode-accepts-warm-referral = Ми радо познайомимо вас із ними
intake-mode-by-agreement = Лише за домовленістю
intake-mode-professional-only = Лише за допомогою фахівця
    .public = Про це для вас просить лікар, школа або служба
intake-mode-via-gate = Лише за заявкою на допомогу молоді
intake-mode-members-only = Лише для тих, хто вже туди ходить

## Dagen en halve dagen

half-day-morning = До обіду
half-day-afternoon = Після обіду
half-day-evening = Увечері
weekday-mon = Понеділок
    .short = пн
weekday-tue = Вівторок
    .short = вт
weekday-wed = Середа
    .short = ср
weekday-thu = Четвер
    .short = чт
weekday-fri = П’ятниця
    .short = пт
weekday-sat = Субота
    .short = сб
weekday-sun = Неділя
    .short = нд

## Zitdagen aan de balie

session-state-open-tallied = Відчинено й пораховано (навіть нуль)
session-state-open-not-tallied = Відчинено, але не пораховано
session-state-closed-planned = Зачинено за календарем
session-state-closed-unplanned = Зачинено несподівано
session-state-outside-hours = Питання поза годинами роботи

## Rapporten

pool-line = Інше, не запитували або замало, щоб показати

## Voor wie: zoals een gezin het te zien krijgt

public-all-families = Усі сім’ї
public-people-wishing-child = Хто хоче дитину
public-expectant-parents = Хто чекає на дитину
public-vulnerable-pregnant = Вагітність, питання чи тривоги
public-parents-newborn = Батьки новонародженого малюка
public-parents-0-3 = Батьки дітей від 0 до 3 років
public-parents-3-6 = Батьки дітей від 3 до 6 років
public-parents-6-12 = Батьки дітей від 6 до 12 років
public-parents-12-18 = Батьки підлітків
public-parents-18-plus = Батьки дітей від 18 років
public-children = Діти
public-teens = Підлітки (від 12 до 18)
public-young-adults = Молодь (від 18 до 24)
public-grandparents = Бабусі й дідусі
public-fathers = Татусі
public-single-parents = Хто ростить дітей самостійно
public-separating-parents = Батьки, які розходяться або вже розійшлися
public-blended-families = Сім’ї, де діти твої, мої та наші
public-teen-parents = Юна мама або юний тато
public-foster-families = Прийомні сім’ї
public-people-not-becoming-parents = Коли все не так, як хотілося
public-families-in-poverty = Коли бракує грошей
public-families-in-debt-mediation = Допомога з рахунками й боргами
public-socially-vulnerable-families = Кому треба трохи більше підтримки
public-isolated-families = Познайомитися з людьми
public-families-migration-background = Раді вам усіма мовами
public-newcomers = Недавно в Бельгії
public-asylum-seekers-refugees = Недавно в Бельгії
public-non-dutch-speakers = Інші мови, крім нідерландської
public-low-literate = З малюнками та звуком
public-roma-families = Для всіх
public-travellers = Для всіх
public-families-care-need = Дитині потрібна особлива турбота
public-children-mentally-ill-parent = Коли мамі чи татові важко
public-young-carers = Молодь дбає про близьких
public-informal-carers = Хто доглядає хвору людину
public-professionals = Хто працює із сім’ями
public-associations-volunteers = Об’єднання і волонтери
public-not-asked = Для всіх

## Wat het bezoek makkelijker maakt

support-need-interpreter = Потрібен перекладач
support-need-simple-language = Проста мова або малюнки
support-need-help-reading = Допомога з читанням і письмом
support-need-help-online = Допомога в інтернеті
support-need-private-space = Тихе місце для розмови наодинці
support-need-child-care-during-talk = Хтось із дітьми під час розмови
support-need-step-free-access = Зручно з візком чи кріслом колісним
support-need-transport = Транспорт
support-need-accompaniment = Хтось піде разом
support-need-anonymity = Не називати своє ім’я
support-need-low-cost = Безкоштовно або недорого
support-need-evening-weekend = Увечері або на вихідних
support-need-at-home = Удома

## Wat een fiche ervan zegt

capacity-has-capacity = Є місця
    .public = Є місця
capacity-waiting-list = Список очікування
    .public = Є список очікування
capacity-full = Місць немає
    .public = Зараз немає місць
capacity-ask-first = Спершу запитати
    .public = Спершу запитайте, чи є місце
capacity-unknown = Невідомо, чи є місця
    .public = Ми не знаємо, чи є місця
anonymous-yes = Ваше ім’я не потрібне
anonymous-no = Потрібне ваше ім’я
anonymous-on-request = Можна без імені, якщо попросите
verified-method-phone = телефоном
verified-method-visit = на місці
verified-method-partner = самим партнером
verified-method-website = на вебсайті
verified-method-letter = листом або електронною поштою
listing-state-proposed = Запропоновано
listing-state-accepted = Додано
listing-state-refused = Не додано
listing-state-archived = В архіві
event-status-scheduled = Відбудеться
event-status-cancelled = Скасовано
event-status-postponed = Відкладено
event-status-full = Місць немає

### Labels of the vocabulary: themes, domains and every other code list.
### `.public` is what a family sees where the label itself is official or hard.

## Onderwijs

theme-education = آموزش
    .public = مدرسه و یادگیری
theme-preschool-participation = رفتن منظم به کودکستان (kleuterschool)
    .public = رفتن به کودکستان
theme-school-choice-enrolment = انتخاب مدرسه، درخواست و ثبت‌نام
    .public = انتخاب مدرسه و ثبت‌نام
theme-homework-study-support = کمک در تکلیف مدرسه و درس
    .public = کمک در تکلیف مدرسه و درس
theme-study-space = جای درس خواندن
    .public = جای آرام برای درس خواندن
theme-pupil-guidance = راهنمایی دانش‌آموزان (CLB)
    .public = راهنمایی دانش‌آموزان (CLB)
theme-primary-to-secondary = رفتن از دورهٔ ابتدایی به متوسطه
    .public = رفتن به مدرسهٔ متوسطه
theme-home-childcare-preschool = از خانه به مهدکودک و کودکستان
    .public = از خانه به مهد یا کودکستان
theme-language-stimulation = تقویت زبان و کتاب خواندن برای کودک
    .public = زبان، گفت‌وگو و کتاب خواندن
theme-school-costs = هزینه‌های مدرسه و غذای مدرسه
    .public = هزینهٔ مدرسه و غذای مدرسه
theme-truancy-dropout = نرفتن به مدرسه، ترک مدرسه و وقفهٔ کوتاه
    .public = وقتی مدرسه سخت می‌شود
theme-bullying = زورگویی و آزار هم‌شاگردی‌ها، در اینترنت هم
    .public = زورگویی و آزار، در اینترنت هم
theme-parent-school-relation = همراهی پدر و مادر و تماس با مدرسه
    .public = صحبت با مدرسه
theme-adult-learning = آموزش بزرگسالان و آموزش پایه
    .public = یادگیری برای بزرگسالان

## Gezondheidszorg

theme-health = مراقبت‌های سلامت
    .public = سلامتی
theme-preventive-consultation = مرکز معاینهٔ کودکان (consultatiebureau)
    .public = معاینهٔ کودک (consultatiebureau)
theme-vaccination = واکسن زدن
    .public = واکسن و آمپول
theme-prenatal-perinatal-care = مراقبت پیش از تولد و هنگام تولد
    .public = مراقبت در بارداری و تولد
theme-short-maternity-stay = ماندن کوتاه در زایشگاه
    .public = زود به خانه رفتن بعد از زایمان
theme-breast-infant-feeding = شیر مادر و غذای نوزاد
    .public = شیر مادر، شیشهٔ شیر و غذای کمکی
theme-nutrition-movement = غذای سالم و تحرک
    .public = غذای سالم و تحرک
theme-overweight = اضافه‌وزن
    .public = پرسش دربارهٔ وزن
theme-dental-care = مراقبت از دهان و دندان
    .public = دندان‌پزشک و دندان سالم
theme-health-screening = بررسی سلامتی
    .public = معاینهٔ سلامتی
theme-alcohol-tobacco-drugs = الکل، سیگار و مواد مخدر
    .public = پرسش دربارهٔ الکل، سیگار، مواد
theme-screens-gaming-gambling = موبایل و کامپیوتر، بازی و قمار
    .public = موبایل، بازی کامپیوتری و قمار
theme-first-aid-safety = کمک‌های اولیه و ایمنی
    .public = کمک‌های اولیه و خانهٔ امن
theme-fertility-contraception = آرزوی بچه‌دار شدن، جلوگیری و بارداری بدون برنامه
    .public = بچه خواستن، یا (هنوز) نه
theme-affordable-care = درمان با هزینهٔ مناسب و نابرابری در سلامت
    .public = دکتر با هزینهٔ مناسب
theme-primary-care = دکتر خانواده و مراقبت‌های پایه
    .public = دکتر خانواده و درمان نزدیک شما

## Kinderopvang

theme-childcare = نگهداری از کودکان
    .public = نگهداری از کودکان
theme-baby-toddler-care = نگهداری از نوزاد و خردسال
    .public = نگهداری از نوزاد یا خردسال شما
theme-childminder-care = نگهداری در خانهٔ یک مربی (onthaalouder)
    .public = نگهداری کودک در خانهٔ یک مربی
theme-out-of-school-care = نگهداری بیرون از ساعت‌های مدرسه
    .public = نگهداری قبل و بعد از مدرسه
theme-holiday-care = نگهداری در تعطیلات
    .public = نگهداری در تعطیلات مدرسه
theme-occasional-flexible-care = نگهداری گاه‌به‌گاه و با ساعت آزاد
    .public = نگهداری گاهی یا در ساعت‌های دیگر
theme-sick-child-care = نگهداری از کودک بیمار
    .public = نگهداری وقتی کودک بیمار است
theme-inclusive-childcare = مهدکودک برای همهٔ کودکان
    .public = مهد برای کودک با نیاز بیشتر
theme-childcare-fees = هزینهٔ مهدکودک، گواهی درآمد و تخفیف
    .public = هزینه و تخفیف مهدکودک
theme-childcare-search-desk = دفتر محلی مهدکودک‌ها
    .public = کمک برای پیدا کردن مهدکودک

## Geestelijk welbevinden

theme-mental-wellbeing = سلامت روان
    .public = حال شما چطور است؟
theme-child-youth-mental-health = سلامت روان کودکان و نوجوانان
    .public = وقتی حال کودک یا نوجوان بد است
theme-parent-mental-health = سلامت روان پدر و مادر
    .public = وقتی حال مادر یا پدر خوب نیست
theme-postpartum-depression = افسردگی بعد از زایمان
    .public = غم یا دل‌گرفتگی بعد از زایمان
theme-suicide-prevention = پیشگیری از خودکشی
    .public = وقتی کسی نمی‌خواهد زنده بماند
theme-stress-anxiety = استرس، ترس و توان روحی
    .public = استرس، ترس و فکر زیاد
theme-early-detection-intervention = تشخیص زود و کمک زود
    .public = فهمیدن مشکل از همان اول
theme-low-threshold-therapy = درمان آسان‌یاب و اولین کمک روانی
    .public = صحبت با کسی، نزدیک شما
theme-infant-mental-health = سلامت روان نوزاد (دلبستگی)
    .public = پیوند شما با نوزادتان

## Cultuur, sport, jeugd en vrije tijd

theme-culture-sport-youth = فرهنگ، ورزش، جوانان و وقت آزاد
    .public = وقت آزاد
theme-sport = ورزش
    .public = ورزش
theme-culture-young-children = فرهنگ برای کودکان کوچک
    .public = نمایش و موسیقی برای کوچک‌ترها
theme-arts-music-academy = آموزشگاه هنر (academie)
    .public = آموزش موسیقی، نقاشی و رقص
theme-library-reading = کتابخانه و کتاب خواندن
    .public = کتابخانه و کتاب
theme-youth-work = کار با جوانان و گروه‌های جوانان
    .public = گروه‌ها و خانهٔ جوانان
theme-playground-holiday-activities = زمین بازی و برنامهٔ تعطیلات
    .public = بازی و اردو در تعطیلات
theme-activities-calendar = فعالیت‌ها و تقویم برنامه‌ها
    .public = چه برنامه‌هایی هست؟
theme-leisure-pass = کارت تخفیف و کمک برای وقت آزاد
    .public = تخفیف برای ورزش و وقت آزاد
theme-youth-information = اطلاعات برای جوانان
    .public = اطلاعات برای نوجوانان و جوانان
theme-toy-library = امانت اسباب‌بازی (spelotheek)
    .public = امانت اسباب‌بازی (spelotheek)
theme-child-friendly-space = فضای عمومی مناسب کودکان
    .public = بازی بیرون، نزدیک خانه
theme-teen-space = جایی برای نوجوانان و جوانان
    .public = جایی برای نوجوانان و جوانان
theme-affordable-holidays = گردش و سفر با هزینهٔ کم
    .public = گردش و سفر با هزینهٔ کم

## Socio-economische determinanten

theme-socio-economic = شرایط مالی و اجتماعی
    .public = پول، خانه و کار
theme-rights-exploration = پیدا کردن حق و حقوق
    .public = چه حق و حقوقی دارم؟
theme-growth-package = کمک‌هزینهٔ فرزند (Groeipakket)
    .public = کمک‌هزینهٔ فرزند (Groeipakket)
theme-study-grants = کمک‌هزینهٔ تحصیل
    .public = کمک‌هزینهٔ درس و مدرسه
theme-income-debt = درآمد، بودجه و بدهی
    .public = کمک برای قبض‌ها و بدهی‌ها
theme-housing = مسکن
    .public = خانه و اجاره
theme-employment = کار و آموزش شغلی
    .public = کار و آموزش شغلی
theme-food-aid = کمک غذایی و غذای ارزان
    .public = غذای ارزان و بستهٔ غذایی
theme-material-aid = دریافت وسایل (پوشک، لباس، وسایل نوزاد)
    .public = پوشک، لباس و وسایل نوزاد
theme-admin-digital-help = کمک اداری و دیجیتال
    .public = کمک برای نامه‌ها و کامپیوتر
theme-legal-help = کمک حقوقی
    .public = مشاوره دربارهٔ قانون و حق شما
theme-child-poverty = فقر کودکان
    .public = گذران زندگی با بچه‌ها
theme-mobility = رفت‌وآمد
    .public = اتوبوس، دوچرخه و رفت‌وآمد
theme-social-tariffs = نرخ اجتماعی و تخفیف‌ها
    .public = تخفیف برق، گاز، آب و اینترنت

## Ontmoeting en sociale cohesie

theme-social-cohesion = دیدار و همبستگی اجتماعی
    .public = دیدار با دیگران
theme-meeting-place = محل دیدار
    .public = جایی که راحت سر بزنید
theme-play-and-meeting = برنامهٔ بازی و دیدار
    .public = بازی با هم و دیدار پدر و مادرها
theme-parent-group = گروه گفت‌وگوی پدر و مادرها
    .public = گفت‌وگو با پدر و مادرهای دیگر
theme-neighbourhood = محله
    .public = محلهٔ شما
theme-loneliness = تنهایی و آشنایان کم
    .public = آشنا شدن با مردم و گپ زدن
theme-informal-care = مراقبت از نزدیکان
    .public = مراقبت از کسی که بیمار است
theme-young-carers = نوجوانان و جوانان مراقب
    .public = نوجوان و مراقب کسی در خانه
theme-volunteering = کار داوطلبانه
    .public = داوطلب شدن
theme-family-events = برنامه‌های خانوادگی
    .public = جشن برای همهٔ خانواده
theme-diversity = گوناگونی و زندگی با هم
    .public = همه عضوی از ما هستند
theme-radicalisation = تندروی
    .public = نگرانی دربارهٔ فکرهای تندرو

## Ouderschap en opvoedingsondersteuning

theme-parenting = پدر و مادر بودن و کمک در تربیت
    .public = تربیت کودک، پدر و مادر بودن
theme-parenting-question = پرسش تربیتی (عمومی)
    .public = پرسش دربارهٔ تربیت کودک
theme-sleep-crying = خواب و گریه
    .public = خواب و گریه
theme-toilet-training = آموزش دستشویی رفتن
    .public = از پوشک گرفتن و دستشویی رفتن
theme-limits-behaviour = حد گذاشتن و رفتار سخت
    .public = حد گذاشتن و خشم کودک
theme-child-development = رشد کودک
    .public = رشد و یادگیری کودک شما
theme-parents-of-teens = پدر و مادر نوجوانان
    .public = پدر یا مادر یک نوجوان
theme-prenatal-parenthood = آماده شدن برای پدر و مادری
    .public = به‌زودی مادر یا پدر می‌شوید
theme-couple-relationship = کمک به رابطهٔ زوج‌ها
    .public = شما و شریک زندگی‌تان
theme-separation = جدایی و نگهداری مشترک فرزند
    .public = جدا شدن وقتی بچه دارید
theme-single-parenthood = پدر یا مادر تنها
    .public = بچه‌داری به‌تنهایی
theme-blended-families = خانوادهٔ تازه با فرزندان قبلی
    .public = خانوادهٔ تازه پس از جدایی
theme-teen-parenthood = پدر و مادر نوجوان
    .public = مادر یا پدر خیلی جوان
theme-fathers = پدر بودن
    .public = برای پدرها
theme-parenting-course = دوره و آموزش برای پدر و مادرها
    .public = دورهٔ آموزشی پدر و مادرها

## Praktische ondersteuning

theme-practical-support = کمک عملی
    .public = کمک در خانهٔ شما
theme-family-care = کمک به خانواده و مراقبت در خانه
    .public = کمک به خانواده در کارهای خانه
theme-maternity-home-help = کمک در خانه بعد از تولد (kraamhulp)
    .public = کمک در خانه بعد از تولد نوزاد
theme-maternity-nursing = مراقبت پزشکی بعد از تولد (kraamzorg)
    .public = مراقبت از مادر و نوزاد (Kraamzorg)
theme-home-volunteers = پشتیبانی خانواده در خانه
    .public = کسی که به خانوادهٔ شما سر می‌زند
theme-household-help = کمک در نظافت خانه
    .public = کمک در نظافت و اتو
theme-multiple-births = مراقبت از دوقلو و چندقلو
    .public = دوقلو یا سه‌قلو
theme-babysitting = پرستار بچه برای چند ساعت
    .public = پرستار بچه برای چند ساعت

## Jeugdhulp

theme-youth-help = کمک به کودکان و نوجوانان (jeugdhulp)
    .public = کمک بیشتر به کودکان و نوجوانان
theme-direct-access-help = کمک به نوجوانان، بدون معرفی‌نامه
    .public = کمکی که خودتان می‌توانید بگیرید
theme-home-guidance = همراهی خانواده در خانه
    .public = همراهی خانواده در خانهٔ شما
theme-one-family-one-plan = یک خانواده، یک برنامه
    .public = یک برنامه برای همهٔ خانواده
theme-gatekept-help = کمک به نوجوانان، با درخواست رسمی
    .public = کمک به نوجوانان، با درخواست
theme-foster-care = زندگی کودک در خانوادهٔ دیگر (pleegzorg)
    .public = خانوادهٔ جایگزین برای کودک
theme-child-abuse-concern = نگرانی جدی و آزار کودک
    .public = نگران یک کودک هستم
theme-youth-own-questions = پرسش‌های خود نوجوانان
    .public = نوجوان هستم و پرسشی دارم
theme-family-network-conference = برنامه‌ریزی با خانواده (Eigen Kracht)
    .public = برنامه با خانواده و دوستان
theme-independent-living = زندگی مستقل
    .public = تنها زندگی کردن

## Inclusie: kind met een specifieke zorgbehoefte

theme-inclusion = با هم بودن: کودک با نیاز ویژه
    .public = کودک با نیاز به مراقبت بیشتر
theme-special-care-need = کودک با نیاز ویژه به مراقبت
    .public = بچه‌ام مراقبت بیشتر لازم دارد
theme-disability-support = پشتیبانی برای معلولیت
    .public = پشتیبانی در معلولیت
theme-inclusive-leisure = وقت آزاد برای همهٔ کودکان
    .public = تفریح برای همهٔ کودکان
theme-special-education = آموزش ویژه (buitengewoon onderwijs)
    .public = مدرسه برای آموزش ویژه
theme-adhd-autism-sensitivity = بیش‌فعالی، اوتیسم و حساسیت زیاد
    .public = بیش‌فعالی، اوتیسم و حساسیت زیاد
theme-rehabilitation = توان‌بخشی و کمک به رشد
    .public = گفتاردرمانی، فیزیوتراپی و توان‌بخشی

## Integratie en inburgering

theme-integration = آشنایی با جامعه
    .public = تازه در بلژیک
theme-dutch-lessons = یادگیری و تمرین هلندی
    .public = یادگیری و تمرین هلندی
theme-civic-integration = دورهٔ آشنایی با بلژیک (inburgering)
    .public = دورهٔ زندگی در بلژیک (inburgering)
theme-newcomer-orientation = آشنایی تازه‌واردان با شهر و خدمات
    .public = راهنما برای تازه‌واردان
theme-interpreting-translation = ترجمهٔ شفاهی و کتبی
    .public = مترجم یا ترجمه
theme-refugee-families = خانواده‌های پناهنده
    .public = پناه آورده به بلژیک
theme-childcare-during-lessons = نگهداری از کودک هنگام کلاس
    .public = نگهداری بچه وقتی کلاس دارید

## Het Huis van het Kind zelf

theme-the-house = خود این مرکز (Huis van het Kind)
    .public = این مرکز (Huis van het Kind)
theme-opening-hours-contact = ساعت‌های کار، نشانی و تماس
    .public = ساعت‌های کار، نشانی و تلفن
theme-who-does-what = چه کسی چه کاری می‌کند (راهنما)
    .public = کجا باید بروم؟
theme-room-use = استفاده از اتاق یا سالن
    .public = استفاده از اتاق یا سالن
theme-activity-registration = ثبت‌نام برای یک برنامه
    .public = ثبت‌نام برای یک برنامه
theme-own-initiative = برنامه گذاشتن یا کمک کردن
    .public = برنامه گذاشتن یا کمک کردن
theme-feedback-suggestion = پیشنهاد، شکایت یا خبر
    .public = پیشنهاد یا شکایت
theme-other-unclear = چیز دیگر یا هنوز نامعلوم
    .public = چیز دیگر

## Leeftijden

age-band-preconception = آرزوی بچه‌دار شدن
age-band-prenatal = بارداری
age-band-age-0-3 = 0 تا 3 سال
age-band-age-3-6 = 3 تا 6 سال
age-band-age-6-12 = 6 تا 12 سال
age-band-age-12-18 = 12 تا 18 سال
age-band-age-18-24 = 18 تا 24 سال
age-band-all-ages = همهٔ سن‌ها
age-band-not-asked = پرسیده نشد

## Wie vraagt het

asker-parent = پدر یا مادر
asker-expectant-parent = منتظر تولد نوزاد
asker-grandparent = پدربزرگ یا مادربزرگ
asker-other-carer = کس دیگری که کودک را بزرگ می‌کند
asker-child = کودک
asker-young-person = نوجوان یا جوان
asker-adult-without-child = بزرگسال بدون فرزند
asker-professional = کارشناس
asker-volunteer-association = داوطلب یا انجمن
asker-not-asked = پرسیده نشد

## Hoe het afliep

outcome-answered = همان وقت جواب داده شد
outcome-listened = گوش دادیم، کار دیگری لازم نبود
outcome-clarified = پرسش روشن شد، ادامه دارد
outcome-information-given = اطلاعات، برگه یا دفترچه داده شد
outcome-looked-up-later = جست‌وجو می‌کنیم، مراجعه‌کننده برمی‌گردد
outcome-admin-help-given = کمک در کار اداری یا اینترنتی
outcome-rights-explored = حق و حقوق را با هم بررسی کردیم
outcome-activity-registered = ثبت‌نام یا راهنمایی به یک فعالیت
outcome-appointment-made = قرار ملاقات گذاشته شد
outcome-referred-inside = راهنمایی به بخش دیگر همین مرکز
outcome-referred-partner = راهنمایی به سازمان همکار
outcome-referred-outside = راهنمایی به بیرون از شبکهٔ همکاران
outcome-referred-helpline = راهنمایی به خط تلفن یا کمک اینترنتی
outcome-handed-to-backup = سپرده شد به همکار پشتیبان
outcome-round-table-proposed = پیشنهاد جلسهٔ مشترک با خانواده
outcome-several-options-visitor-decides = چند راه گفته شد، خود او انتخاب می‌کند
outcome-no-offer-found = خدمت مناسبی پیدا نشد
outcome-offer-not-available = خدمت وجود دارد، اما در دسترس نیست
outcome-language-barrier = به‌خاطر زبان پیش نرفت
outcome-visitor-stopped = مراجعه‌کننده (فعلاً) ادامه نمی‌خواهد
outcome-protection-procedure = روند نگرانی برای کودک آغاز شد (بیرون از شمارش)
outcome-not-recorded = ثبت نشد

## Langs welke weg

channel-desk-walk-in = در پذیرش، بدون قرار
channel-desk-appointment = در پذیرش، با قرار ملاقات
channel-antenna-point = محل پذیرش دیگر در محله
channel-partner-desk = پذیرش سازمان همکار
channel-clinic-contact = هنگام معاینهٔ کودک (consultatiebureau)
channel-activity-contact = هنگام یک فعالیت یا دیدار
channel-outreach = جایی که خانواده‌ها هستند
channel-mobile-installation = پذیرش سیار (اتوبوس، دوچرخه، غرفه)
channel-event-stand = غرفه در یک برنامه
channel-school-gate = مدرسه یا جلوی در مدرسه
channel-home-visit = دیدار در خانه
channel-phone = تلفن
channel-sms = پیامک یا برنامهٔ پیام‌رسان
channel-email = ایمیل
channel-web-form = فرم یا دکمهٔ پرسش در وب‌سایت
channel-social-media = فیسبوک یا شبکه‌های اجتماعی دیگر
channel-chat = چت
channel-kiosk = صفحهٔ لمسی در ساختمان
channel-via-professional = از راه یک کارشناس
channel-not-asked = پرسیده نشد

## Hoe warm de doorverwijzing was

warmth-none = به جایی راهنمایی نشد
warmth-details-given = شمارهٔ تماس یا برگه داده شد
warmth-explained = کار سازمان همکار و آنچه پیش رو هست گفته شد
warmth-contact-together = با هم تلفن کردیم، نوشتیم یا قرار گذاشتیم
warmth-announced = با اجازهٔ شخص به سازمان همکار خبر دادیم
warmth-introduced = حضوری معرفی شد
warmth-accompanied = تا سازمان همکار همراهی شد

doors-before-first-door = اینجا اولین در بود
doors-before-one-before = پیش از این یک جای دیگر
doors-before-several-before = پیش از این دو جا یا بیشتر
doors-before-not-asked = پرسیده نشد

## Waarom er geen aanbod was

gap-reason-does-not-exist = در این منطقه وجود ندارد
gap-reason-actor-not-present = این خدمت در منطقه نیست
gap-reason-wrong-age = برای این سن نیست
gap-reason-wrong-target-group = برای این گروه نیست
gap-reason-full-waiting-list = پر است یا فهرست انتظار دارد
gap-reason-too-expensive = خیلی گران
gap-reason-too-far = خیلی دور یا بدون وسیلهٔ رفت‌وآمد
gap-reason-hours-do-not-fit = ساعت‌ها مناسب نیست
gap-reason-language = به زبانی نیست که شخص بفهمد
gap-reason-not-directly-accessible = مستقیم نمی‌شود رفت
gap-reason-threshold-image = رفتن به آنجا سخت یا خجالت‌آور است
gap-reason-anonymity-missing = بدون گفتن نام نمی‌شود
gap-reason-not-inclusive = برای افراد دارای معلولیت آماده نیست
gap-reason-temporary-stopped = پروژه یا بودجه تمام شده
gap-reason-unknown-to-us = ما خدمتی نمی‌شناسیم

## Talen

language-nl = هلندی
language-nl-simple = هلندی ساده
language-fr = فرانسوی
language-en = انگلیسی
language-de = آلمانی
language-ar = عربی
language-tr = ترکی
language-uk = اوکراینی
language-ru = روسی
language-pl = لهستانی
language-ro = رومانیایی
language-bg = بلغاری
language-es = اسپانیایی
language-pt = پرتغالی
language-fa = فارسی یا دری
language-ps = پشتو
language-so = سومالیایی
language-ti = تیگرینیا
language-not-asked = پرسیده نشد

## Hoe je bij een dienst binnen geraakt

intake-mode-walk-in = ورود آزاد، بدون قرار
intake-mode-call-first = اول تلفن کنید
intake-mode-appointment-only = فقط با قرار ملاقات
intake-mode-online-form = با فرم یا ایمیل
intake-mode-own-open-door = پذیرش دارند: می‌توانید مستقیم بروید
intake-mode-accepts-warm-referral = با خوشحالی شما را با آنها آشنا می‌کنیم
intake-mode-by-agreement = فقط طبق روند توافق‌شده
intake-mode-professional-only = فقط با کمک یک مددکار
    .public = پزشک، مدرسه یا یک مرکز این را برای شما درخواست می‌کند
intake-mode-via-gate = فقط با درخواست کمک برای نوجوانان
intake-mode-members-only = فقط برای اعضا یا مراجعان قبلی

## Dagen en halve dagen

half-day-morning = پیش از ظهر
half-day-afternoon = بعد از ظهر
half-day-evening = عصر و شب
weekday-mon = دوشنبه
    .short = دوشنبه
weekday-tue = سه‌شنبه
    .short = سه‌شنبه
weekday-wed = چهارشنبه
    .short = چهارشنبه
weekday-thu = پنجشنبه
    .short = پنجشنبه
weekday-fri = جمعه
    .short = جمعه
weekday-sat = شنبه
    .short = شنبه
weekday-sun = یکشنبه
    .short = یکشنبه

## Zitdagen aan de balie

session-state-open-tallied = باز و شمرده شد (حتی اگر صفر باشد)
session-state-open-not-tallied = باز بود ولی شمرده نشد
session-state-closed-planned = بسته طبق برنامه
session-state-closed-unplanned = ناگهان بسته شد
session-state-outside-hours = پرسش بیرون از ساعت‌های کار

## Rapporten

pool-line = دیگر، پرسیده نشده یا کمتر از حد نمایش

## Voor wie: zoals een gezin het te zien krijgt

public-all-families = همهٔ خانواده‌ها
public-people-wishing-child = کسی که بچه می‌خواهد
public-expectant-parents = کسی که منتظر نوزاد است
public-vulnerable-pregnant = باردار، با پرسش یا نگرانی
public-parents-newborn = پدر و مادرِ نوزاد
public-parents-0-3 = پدر و مادرِ کودک 0 تا 3 سال
public-parents-3-6 = پدر و مادرِ کودک 3 تا 6 سال
public-parents-6-12 = پدر و مادرِ کودک 6 تا 12 سال
public-parents-12-18 = پدر و مادرِ نوجوان
public-parents-18-plus = پدر و مادرِ جوان بالای 18 سال
public-children = کودکان
public-teens = نوجوانان (12 تا 18)
public-young-adults = جوانان (18 تا 24)
public-grandparents = پدربزرگ‌ها و مادربزرگ‌ها
public-fathers = پدرها
public-single-parents = کسی که تنها بچه‌داری می‌کند
public-separating-parents = پدر و مادر، هنگام یا بعد از جدایی
public-blended-families = خانوادهٔ تازه پس از جدایی
public-teen-parents = مادر یا پدر خیلی جوان
public-foster-families = خانواده‌های جایگزین برای کودک
public-people-not-becoming-parents = وقتی آن‌طور که امید بود نشد
public-families-in-poverty = وقتی پول کم می‌آید
public-families-in-debt-mediation = کمک برای قبض‌ها و بدهی‌ها
public-socially-vulnerable-families = کسی که کمی کمک بیشتر می‌خواهد
public-isolated-families = آشنا شدن با مردم
public-families-migration-background = خوش آمدید، به هر زبانی
public-newcomers = تازه در بلژیک
public-asylum-seekers-refugees = تازه در بلژیک
public-non-dutch-speakers = زبان‌های دیگر، غیر از هلندی
public-low-literate = با تصویر و صدا
public-roma-families = برای همه
public-travellers = برای همه
public-families-care-need = کودک با نیاز به مراقبت بیشتر
public-children-mentally-ill-parent = وقتی حال مادر یا پدر خوب نیست
public-young-carers = نوجوان و مراقب کسی در خانه
public-informal-carers = کسی که از بیمار مراقبت می‌کند
public-professionals = کسی که با خانواده‌ها کار می‌کند
public-associations-volunteers = انجمن‌ها و داوطلبان
public-not-asked = برای همه

## Wat het bezoek makkelijker maakt

support-need-interpreter = نیاز به مترجم
support-need-simple-language = زبان ساده یا تصویر
support-need-help-reading = کمک در خواندن یا نوشتن
support-need-help-online = کمک برای کارهای اینترنتی
support-need-private-space = جای آرام و جدا
support-need-child-care-during-talk = کسی کنار بچه‌ها هنگام گفت‌وگو
support-need-step-free-access = راه مناسب برای کالسکه یا ویلچر
support-need-transport = وسیلهٔ رفت‌وآمد
support-need-accompaniment = کسی که همراه بیاید
support-need-anonymity = بدون گفتن نام
support-need-low-cost = رایگان یا ارزان
support-need-evening-weekend = بیرون از ساعت کاری
support-need-at-home = در خانهٔ خودتان

## Wat een fiche ervan zegt

capacity-has-capacity = جا دارد
    .public = جا هست
capacity-waiting-list = فهرست انتظار
    .public = فهرست انتظار دارد
capacity-full = پر
    .public = الان جای خالی نیست
capacity-ask-first = اول بپرسید
    .public = اول بپرسید که جا هست یا نه
capacity-unknown = جا نامعلوم
    .public = نمی‌دانیم جا هست یا نه
anonymous-yes = نام شما لازم نیست
anonymous-no = نام شما لازم است
anonymous-on-request = بدون نام هم می‌شود، اگر بخواهید
verified-method-phone = تلفنی
verified-method-visit = در محل
verified-method-partner = از خود سازمان همکار
verified-method-website = در وب‌سایت
verified-method-letter = با نامه یا ایمیل
listing-state-proposed = پیشنهادشده
listing-state-accepted = پذیرفته‌شده
listing-state-refused = پذیرفته نشد
listing-state-archived = بایگانی‌شده
event-status-scheduled = برگزار می‌شود
event-status-cancelled = لغو شد
event-status-postponed = عقب افتاد
event-status-full = جا پر است

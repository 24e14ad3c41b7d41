### Labels of the vocabulary: themes, domains and every other code list.
### `.public` is what a family sees where the label itself is official or hard.

## Onderwijs

theme-education = زده کړې
    .public = ښوونځی او زده کړه
theme-preschool-participation = وړکتون (kleuterschool) ته منظم تګ
    .public = وړکتون ته تګ
theme-school-choice-enrolment = د ښوونځي ټاکل، غوښتنه او نوم لیکنه
    .public = د ښوونځي ټاکل او نوم لیکنه
theme-homework-study-support = په کورنۍ دنده او درسونو کې مرسته
    .public = په کورنۍ دنده او درس کې مرسته
theme-study-space = د درس ویلو ځای
    .public = د درس ویلو ارام ځای
theme-pupil-guidance = د زده کوونکو لارښوونه (CLB)
    .public = د زده کوونکو لارښوونه (CLB)
theme-primary-to-secondary = له لومړني ښوونځي څخه منځني ته تګ
    .public = منځني ښوونځي ته تګ
theme-home-childcare-preschool = له کوره د ماشوم ساتنې ځای او وړکتون ته
    .public = له کوره ساتنې یا وړکتون ته
theme-language-stimulation = د ژبې پیاوړي کول او کتاب ورته لوستل
    .public = ژبه، خبرې او کتاب لوستل
theme-school-costs = د ښوونځي لګښت او خواړه
    .public = د ښوونځي لګښت او خواړه
theme-truancy-dropout = ښوونځي ته نه تګ، د ښوونځي پرېښودل او وقفه
    .public = کله چې ښوونځی سخت شي
theme-bullying = ځورول، په انټرنېټ کې هم
    .public = ځورول، په انټرنېټ کې هم
theme-parent-school-relation = د مور او پلار ګډون او له ښوونځي سره اړیکه
    .public = له ښوونځي سره خبرې
theme-adult-learning = د لویانو زده کړې او بنسټیزې زده کړې
    .public = زده کړې د لویانو لپاره

## Gezondheidszorg

theme-health = روغتیايي پاملرنه
    .public = روغتیا
theme-preventive-consultation = د کوچنیانو د روغتیا مرکز (consultatiebureau)
    .public = د کوچني کتنه (consultatiebureau)
theme-vaccination = واکسینونه
    .public = واکسینونه او ستنې
theme-prenatal-perinatal-care = له زېږون مخکې او د زېږون پاملرنه
    .public = د امیندوارۍ او زېږون پاملرنه
theme-short-maternity-stay = په زېږنتون کې لږ پاتې کېدل
    .public = له زېږون وروسته ژر کور ته
theme-breast-infant-feeding = د مور شیدې او د کوچني خواړه
    .public = د مور شیدې، بوتل او لومړي خواړه
theme-nutrition-movement = روغ خواړه او خوځښت
    .public = روغ خواړه او خوځښت
theme-overweight = ډېر وزن
    .public = د وزن په اړه پوښتنې
theme-dental-care = د خولې او غاښونو پاملرنه
    .public = د غاښونو ډاکټر او روغ غاښونه
theme-health-screening = د روغتیا معاینه
    .public = د روغتیا معاینه
theme-alcohol-tobacco-drugs = الکول، سګرټ او نشه‌يي توکي
    .public = د الکولو، سګرټو، نشو پوښتنې
theme-screens-gaming-gambling = موبایل او کمپیوټر، لوبې او قمار
    .public = موبایل، کمپیوټري لوبې او قمار
theme-first-aid-safety = لومړنۍ مرستې او خوندیتوب
    .public = لومړنۍ مرستې او خوندي کور
theme-fertility-contraception = د ماشوم هیله، د امیندوارۍ مخنیوی او بې‌پلانه امیندواري
    .public = ماشوم غوښتل، یا (لا) نه غوښتل
theme-affordable-care = ارزانه درملنه او په روغتیا کې نابرابري
    .public = ډاکټر ته ارزانه تګ
theme-primary-care = د کورنۍ ډاکټر او لومړنۍ روغتیايي پاملرنه
    .public = د کورنۍ ډاکټر او نږدې درملنه

## Kinderopvang

theme-childcare = د ماشومانو ساتنه
    .public = د ماشومانو ساتنه
theme-baby-toddler-care = د تي رودونکو او وړو ماشومانو ساتنه
    .public = ستاسو د وړوکي ماشوم ساتنه
theme-childminder-care = د ساتونکي په کور کې ساتنه (onthaalouder)
    .public = ساتنه د یوې کورنۍ په کور کې
theme-out-of-school-care = له ښوونځي بهر ساتنه
    .public = له ښوونځي مخکې او وروسته ساتنه
theme-holiday-care = په رخصتیو کې ساتنه
    .public = د ښوونځي په رخصتیو کې ساتنه
theme-occasional-flexible-care = کله ناکله او په بېلو ساعتونو ساتنه
    .public = کله ناکله یا په نورو ساعتونو
theme-sick-child-care = د ناروغو ماشومانو ساتنه
    .public = ساتنه کله چې ماشوم ناروغ وي
theme-inclusive-childcare = ساتنه چې هر ماشوم پکې ځای لري
    .public = د ډېرې پاملرنې اړمن ماشوم ساتنه
theme-childcare-fees = د ساتنې بیه، د عاید سند او تخفیف
    .public = د ساتنې بیه او تخفیف
theme-childcare-search-desk = د ماشومانو د ساتنې سیمه‌ییز دفتر
    .public = د ساتنې په موندلو کې مرسته

## Geestelijk welbevinden

theme-mental-wellbeing = رواني روغتیا
    .public = څه حال لرئ؟
theme-child-youth-mental-health = د ماشومانو او ځوانانو رواني روغتیا
    .public = کله چې ماشوم یا ځوان خپه وي
theme-parent-mental-health = د مور او پلار رواني روغتیا
    .public = کله چې مور یا پلار په تکلیف وي
theme-postpartum-depression = له زېږون وروسته ژور خپګان
    .public = له زېږون وروسته خپه یا تش احساس
theme-suicide-prevention = د ځان وژنې مخنیوی
    .public = کله چې څوک نور ژوند نه غواړي
theme-stress-anxiety = رواني فشار، وېره او زغم
    .public = فشار، وېره او ډېر فکرونه
theme-early-detection-intervention = ژر پېژندل او ژره مرسته
    .public = ژر پوهېدل چې حال سخت دی
theme-low-threshold-therapy = اسانه درملنه او لومړنۍ رواني مرسته
    .public = له چا سره نږدې خبرې کول
theme-infant-mental-health = د کوچني رواني روغتیا (مینه او تړاو)
    .public = له کوچني سره ستاسو اړیکه

## Cultuur, sport, jeugd en vrije tijd

theme-culture-sport-youth = کلتور، سپورت، ځوانان او وزګار وخت
    .public = وزګار وخت
theme-sport = سپورت
    .public = سپورت
theme-culture-young-children = کلتور د وړو ماشومانو لپاره
    .public = تیاتر او موسیقي د وړو لپاره
theme-arts-music-academy = د هنر ښوونځی (academie)
    .public = د موسیقۍ، رسم او نڅا زده کړه
theme-library-reading = کتابتون او لوستل
    .public = کتابتون او کتابونه
theme-youth-work = د ځوانانو ډلې او کارونه
    .public = د ځوانانو ډلې او کور
theme-playground-holiday-activities = د لوبو ځای او د رخصتیو فعالیتونه
    .public = په رخصتیو کې لوبې او کمپونه
theme-activities-calendar = فعالیتونه او د پروګرامونو تقویم
    .public = کوم پروګرامونه شته؟
theme-leisure-pass = د تخفیف کارت او د وزګار وخت مرسته
    .public = د سپورت او وزګار وخت تخفیف
theme-youth-information = د ځوانانو لپاره معلومات
    .public = د ځوانانو لپاره معلومات
theme-toy-library = د لوبو سامان امانت (spelotheek)
    .public = د لوبو سامان امانت (spelotheek)
theme-child-friendly-space = د ماشومانو لپاره ښه عامه ځایونه
    .public = کور ته نږدې بهر لوبې
theme-teen-space = د تنکیو ځوانانو او ځوانانو ځای
    .public = د تنکیو ځوانانو او ځوانانو ځای
theme-affordable-holidays = ارزانه مېلې او سفر
    .public = ارزانه مېلې او سفر

## Socio-economische determinanten

theme-socio-economic = مالي او ټولنیز حالت
    .public = پیسې، کور او کار
theme-rights-exploration = د حقونو لټول
    .public = زه کوم حقونه لرم؟
theme-growth-package = د ماشوم مالي مرسته (Groeipakket)
    .public = د ماشوم پیسې (Groeipakket)
theme-study-grants = د زده کړې مالي مرسته
    .public = د زده کړې او ښوونځي مالي مرسته
theme-income-debt = عاید، بودجه او پورونه
    .public = د بیلونو او پورونو په اړه مرسته
theme-housing = استوګنه
    .public = کور او کرایه
theme-employment = کار او د کار زده کړه
    .public = کار او د کار زده کړه
theme-food-aid = د خوړو مرسته او ارزانه خواړه
    .public = ارزانه خواړه او د خوړو کڅوړې
theme-material-aid = د شیانو مرسته (پمپرز، کالي، د کوچني سامان)
    .public = پمپرز، کالي او د کوچني سامان
theme-admin-digital-help = اداري او ډیجیټل مرسته
    .public = د کاغذونو او کمپیوټر مرسته
theme-legal-help = حقوقي مرسته
    .public = د قانون او حقونو په اړه مشوره
theme-child-poverty = د ماشومانو بېوزلي
    .public = له ماشومانو سره د ژوند لګښت
theme-mobility = تګ راتګ
    .public = بس، بایسکل او نور تګ راتګ
theme-social-tariffs = ټولنیزه بیه او تخفیفونه
    .public = د برېښنا، اوبو، انټرنېټ تخفیف

## Ontmoeting en sociale cohesie

theme-social-cohesion = لیدنې او ټولنیز یووالی
    .public = له نورو سره لیدل
theme-meeting-place = د لیدنې ځای
    .public = یو ځای چې ازاد راتلای شئ
theme-play-and-meeting = د لوبو او لیدنې وخت
    .public = ګډې لوبې او د والدینو لیدنه
theme-parent-group = د مور او پلار د خبرو ډله
    .public = له نورو والدینو سره خبرې
theme-neighbourhood = سیمه او ګاونډ
    .public = ستاسو سیمه
theme-loneliness = یوازېوالی او لږ پېژندګلوي
    .public = له خلکو سره پېژندنه او خبرې
theme-informal-care = د خپلوانو پالنه
    .public = د ناروغ کس پالنه
theme-young-carers = ځوان پالونکي
    .public = ځوان چې په کور کې د چا پالنه کوي
theme-volunteering = رضاکارانه کار
    .public = رضاکار کېدل
theme-family-events = د کورنیو پروګرامونه
    .public = د ټولې کورنۍ لپاره جشن
theme-diversity = توپیرونه او ګډ ژوند
    .public = هر څوک زموږ برخه دی
theme-radicalisation = افراطیت
    .public = د افراطي فکرونو اندېښنه

## Ouderschap en opvoedingsondersteuning

theme-parenting = مور او پلار کېدل او د روزنې مرسته
    .public = مور یا پلار کېدل او روزنه
theme-parenting-question = د روزنې پوښتنه (عمومي)
    .public = د ماشوم د روزنې پوښتنه
theme-sleep-crying = خوب او ژړا
    .public = خوب او ژړا
theme-toilet-training = د تشناب زده کړه
    .public = له پمپرزه تشناب ته
theme-limits-behaviour = حد ټاکل او سخت چلند
    .public = حد ټاکل او د ماشوم قهر
theme-child-development = د ماشوم وده
    .public = ماشوم څنګه لویېږي او زده کوي
theme-parents-of-teens = د تنکیو ځوانانو مور او پلار
    .public = د تنکي ځوان مور یا پلار
theme-prenatal-parenthood = د مور او پلار کېدو تیاری
    .public = ژر مور یا پلار کېږئ
theme-couple-relationship = د جوړې د اړیکې مرسته
    .public = تاسو او د ژوند ملګری مو
theme-separation = بېلتون او د ماشومانو ګډه پالنه
    .public = بېلېدل کله چې ماشومان لرئ
theme-single-parenthood = مور یا پلار چې یوازې وي
    .public = ماشومان یوازې لویول
theme-blended-families = نوې کورنۍ د دواړو له ماشومانو سره
    .public = نوې کورنۍ د دواړو له ماشومانو سره
theme-teen-parenthood = تنکي ځوان مور او پلار
    .public = ډېره ځوانه مور یا ځوان پلار
theme-fathers = پلارتوب
    .public = د پلرونو لپاره
theme-parenting-course = د مور او پلار کورس او روزنه
    .public = د مور او پلار لپاره کورس

## Praktische ondersteuning

theme-practical-support = عملي مرسته
    .public = ستاسو په کور کې مرسته
theme-family-care = د کورنۍ پاملرنه او په کور کې مرسته
    .public = د کورنۍ مرسته د کور په کارونو کې
theme-maternity-home-help = له زېږون وروسته د کور مرسته (kraamhulp)
    .public = له زېږون وروسته په کور کې مرسته
theme-maternity-nursing = له زېږون وروسته طبي پاملرنه (kraamzorg)
    .public = د مور او کوچني پالنه (Kraamzorg)
theme-home-volunteers = په کور کې له کورنۍ سره مرسته
    .public = څوک چې ستاسو کورنۍ ته درځي
theme-household-help = د کور د کارونو مرسته
    .public = د پاکولو او اوتو مرسته
theme-multiple-births = د غبرګونو او درېګونو پاملرنه
    .public = غبرګوني یا درېګوني
theme-babysitting = د څو ساعتونو لپاره د ماشوم ساتنه
    .public = د څو ساعتونو لپاره د ماشوم ساتنه

## Jeugdhulp

theme-youth-help = د ماشومانو او ځوانانو مرسته (jeugdhulp)
    .public = ماشومانو او ځوانانو ته نوره مرسته
theme-direct-access-help = نېغ په نېغه د ځوانانو مرسته
    .public = مرسته چې پخپله ورته تللای شئ
theme-home-guidance = په کور کې د کورنۍ لارښوونه
    .public = په کور کې د کورنۍ ملګرتیا
theme-one-family-one-plan = یوه کورنۍ، یو پلان
    .public = د ټولې کورنۍ لپاره یو پلان
theme-gatekept-help = د ځوانانو مرسته په رسمي غوښتنه
    .public = د ځوانانو مرسته په غوښتنه
theme-foster-care = په بله کورنۍ کې د ماشوم پالنه (pleegzorg)
    .public = بله کورنۍ چې ماشوم پالي
theme-child-abuse-concern = جدي اندېښنه او د ماشوم ځورونه
    .public = د یو ماشوم په اړه اندېښنه لرم
theme-youth-own-questions = د ځوانانو خپلې پوښتنې
    .public = د ځوانانو پوښتنې
theme-family-network-conference = د کورنۍ غونډه د پلان لپاره (Eigen Kracht)
    .public = له کورنۍ او دوستانو سره پلان
theme-independent-living = خپلواک ژوند پیلول
    .public = یوازې ژوند پیلول

## Inclusie: kind met een specifieke zorgbehoefte

theme-inclusion = ټول یوځای: ماشوم چې ځانګړې پاملرنه غواړي
    .public = ماشوم چې ډېره پاملرنه غواړي
theme-special-care-need = ماشوم چې ځانګړې پاملرنه غواړي
    .public = زما ماشوم ډېره پاملرنه غواړي
theme-disability-support = د معلولیت په اړه مرسته
    .public = د معلولیت لرونکو ملاتړ
theme-inclusive-leisure = وزګار وخت د هر ماشوم لپاره
    .public = فعالیتونه د هر ماشوم لپاره
theme-special-education = ځانګړې زده کړې (buitengewoon onderwijs)
    .public = د ځانګړو زده کړو ښوونځی
theme-adhd-autism-sensitivity = ADHD، اوټیزم او ډېر حساسیت
    .public = ADHD، اوټیزم او ډېر حساسیت
theme-rehabilitation = بیا رغونه او د ودې مرسته
    .public = د خبرو درملنه، فزیوتراپي، بیا رغونه

## Integratie en inburgering

theme-integration = له ټولنې سره بلدېدل
    .public = بلجیم ته نوي راغلي
theme-dutch-lessons = هالنډي زده کول او تمرین
    .public = هالنډي زده کول او تمرین
theme-civic-integration = د بلجیم د ژوند کورس (inburgering)
    .public = د بلجیم د ژوند کورس (inburgering)
theme-newcomer-orientation = د نویو راغلو لارښوونه
    .public = د نویو راغلو لپاره لارښود
theme-interpreting-translation = د خبرو او لیکنو ژباړه
    .public = ترجمان یا ژباړه
theme-refugee-families = کډوالې کورنۍ
    .public = بلجیم ته پناه راوړې کورنۍ
theme-childcare-during-lessons = د درس پر مهال د ماشوم ساتنه
    .public = ساتنه کله چې تاسو درس لرئ

## Het Huis van het Kind zelf

theme-the-house = پخپله دا کور (Huis van het Kind)
    .public = دا مرکز (Huis van het Kind)
theme-opening-hours-contact = د کار ساعتونه، پته او اړیکه
    .public = د کار ساعتونه، پته او تلیفون
theme-who-does-what = څوک څه کوي (لارښود)
    .public = چېرته باید ولاړ شم؟
theme-room-use = د کوټې یا تالار کارول
    .public = د کوټې یا تالار کارول
theme-activity-registration = په فعالیت کې نوم لیکل
    .public = په فعالیت کې نوم لیکل
theme-own-initiative = پخپله څه جوړول یا مرسته کول
    .public = پخپله څه جوړول یا مرسته کول
theme-feedback-suggestion = نظر، شکایت یا خبر
    .public = نظر یا شکایت
theme-other-unclear = بل څه یا لا څرګند نه دي
    .public = بل څه

## Leeftijden

age-band-preconception = د ماشوم هیله
age-band-prenatal = امیندواري
age-band-age-0-3 = له 0 تر 3 کلونو
age-band-age-3-6 = له 3 تر 6 کلونو
age-band-age-6-12 = له 6 تر 12 کلونو
age-band-age-12-18 = له 12 تر 18 کلونو
age-band-age-18-24 = له 18 تر 24 کلونو
age-band-all-ages = ټول عمرونه
age-band-not-asked = نه دي پوښتل شوي

## Wie vraagt het

asker-parent = مور یا پلار
asker-expectant-parent = څوک چې د کوچني په تمه دی
asker-grandparent = نیا یا نیکه
asker-other-carer = بل څوک چې ماشوم لویوي
asker-child = ماشوم
asker-young-person = تنکی ځوان یا ځوان
asker-adult-without-child = لوی کس چې ماشوم نه لري
asker-professional = مسلکي کس
asker-volunteer-association = رضاکار یا ټولنه
asker-not-asked = نه دي پوښتل شوي

## Hoe het afliep

outcome-answered = سمدستي ځواب ورکړل شو
outcome-listened = غوږ مو ونیوه، بل کار ته اړتیا نه وه
outcome-clarified = پوښتنه روښانه شوه، وروسته به دوام کوي
outcome-information-given = معلومات، پاڼه یا کتابګوټی ورکړل شو
outcome-looked-up-later = موږ یې لټوو، پوښتونکی بېرته راځي
outcome-admin-help-given = د کاغذونو یا انټرنېټ مرسته وشوه
outcome-rights-explored = حقونه مو ګډ وکتل
outcome-activity-registered = په فعالیت کې نوم لیکل یا لارښوونه
outcome-appointment-made = د لیدنې وخت وټاکل شو
outcome-referred-inside = د همدې کور بلې برخې ته لارښوونه
outcome-referred-partner = همکارې ادارې ته لارښوونه
outcome-referred-outside = له همکارو ادارو بهر لارښوونه
outcome-referred-helpline = د تلیفون کرښې یا انټرنېټي مرستې ته لارښوونه
outcome-handed-to-backup = مرستندوی همکار ته وسپارل شو
outcome-round-table-proposed = له کورنۍ سره د ګډې غونډې وړاندیز
outcome-several-options-visitor-decides = څو لارې وویل شوې، پوښتونکی پخپله ټاکي
outcome-no-offer-found = مناسب خدمت ونه موندل شو
outcome-offer-not-available = خدمت شته، خو اوس نه ترلاسه کېږي
outcome-language-barrier = د ژبې له امله مخکې لاړ نه شو
outcome-visitor-stopped = پوښتونکی (اوس) بل ګام نه غواړي
outcome-protection-procedure = د ماشوم د اندېښنې بهیر پیل شو (له شمېر بهر)
outcome-not-recorded = نه دی لیکل شوی

## Langs welke weg

channel-desk-walk-in = د هرکلي مېز، بې ټاکلي وخته
channel-desk-appointment = د هرکلي مېز، په ټاکلي وخت
channel-antenna-point = د هرکلي بل ځای په سیمه کې
channel-partner-desk = د همکارې ادارې مېز
channel-clinic-contact = د کوچنیانو په مرکز کې (consultatiebureau)
channel-activity-contact = د فعالیت یا لیدنې پر مهال
channel-outreach = هلته چې کورنۍ وي
channel-mobile-installation = ګرځنده ځای (بس، بایسکل، غرفه)
channel-event-stand = په یوه پروګرام کې غرفه
channel-school-gate = ښوونځی یا د ښوونځي دروازه
channel-home-visit = کور ته تګ
channel-phone = تلیفون
channel-sms = پیغام یا د پیغام اپلیکېشن
channel-email = برېښنالیک
channel-web-form = په وېب‌پاڼه کې فورمه یا د پوښتنې تڼۍ
channel-social-media = فېسبوک یا نورې ټولنیزې رسنۍ
channel-chat = چټ
channel-kiosk = په ودانۍ کې د ګوتې سکرین
channel-via-professional = د مسلکي کس له لارې
channel-not-asked = نه دي پوښتل شوي

## Hoe warm de doorverwijzing was

warmth-none = بل ځای ته لارښوونه نه وه
warmth-details-given = د اړیکې شمېره یا پاڼه ورکړل شوه
warmth-explained = د همکارې ادارې کار او تمه ورته وویل شول
warmth-contact-together = ګډ مو تلیفون وکړ، ولیکل یا وخت مو واخیست
warmth-announced = د هغه کس په اجازه مو همکارې ادارې ته وویل
warmth-introduced = مخامخ ورته وپېژندل شو
warmth-accompanied = همکارې ادارې ته ورسره لاړو

doors-before-first-door = دا لومړۍ دروازه وه
doors-before-one-before = له دې مخکې یو بل ځای
doors-before-several-before = له دې مخکې دوه یا ډېر ځایونه
doors-before-not-asked = نه دي پوښتل شوي

## Waarom er geen aanbod was

gap-reason-does-not-exist = په دې سیمه کې نشته
gap-reason-actor-not-present = دا اداره په سیمه کې نشته
gap-reason-wrong-age = د دې عمر لپاره نه دی
gap-reason-wrong-target-group = د دې ډلې لپاره نه دی
gap-reason-full-waiting-list = ډک دی یا د انتظار لېست لري
gap-reason-too-expensive = ډېر ګران دی
gap-reason-too-far = ډېر لرې یا تګ راتګ نشته
gap-reason-hours-do-not-fit = ساعتونه یې مناسب نه دي
gap-reason-language = په هغه ژبه نه دی چې پوښتونکی پرې پوهېږي
gap-reason-not-directly-accessible = نېغ نه شئ ورتلای
gap-reason-threshold-image = ورتګ سخت ښکاري یا څوک شرمېږي
gap-reason-anonymity-missing = له نوم ویلو پرته نه کېږي
gap-reason-not-inclusive = د معلولیت لرونکو لپاره برابر نه دی
gap-reason-temporary-stopped = پروژه یا مالي مرسته بنده شوې
gap-reason-unknown-to-us = موږ داسې خدمت نه پېژنو

## Talen

language-nl = هالنډي
language-nl-simple = ساده هالنډي
language-fr = فرانسوي
language-en = انګلیسي
language-de = جرمني
language-ar = عربي
language-tr = ترکي
language-uk = اوکرایني
language-ru = روسي
language-pl = پولنډي
language-ro = رومانیايي
language-bg = بلغاري
language-es = هسپانوي
language-pt = پرتګالي
language-fa = فارسي یا دري
language-ps = پښتو
language-so = سومالي
language-ti = تیګرینیا
language-not-asked = نه دي پوښتل شوي

## Hoe je bij een dienst binnen geraakt

intake-mode-walk-in = نېغ دننه تلل
intake-mode-call-first = لومړی تلیفون وکړئ
intake-mode-appointment-only = یوازې په ټاکلي وخت
intake-mode-online-form = د فورمې یا برېښنالیک له لارې
intake-mode-own-open-door = تاسو نېغ ورتلای شئ
intake-mode-accepts-warm-referral = موږ مو په خوښۍ ورسره نښلوو
intake-mode-by-agreement = یوازې د منل شوې کړنلارې له مخې
intake-mode-professional-only = یوازې د مسلکي کس په مرسته
    .public = ډاکټر، ښوونځی یا کوم مرکز دا ستاسو لپاره غواړي
intake-mode-via-gate = یوازې د ځوانانو د مرستې په غوښتنه
intake-mode-members-only = یوازې د غړو یا مخکینیو کسانو لپاره

## Dagen en halve dagen

half-day-morning = له غرمې مخکې
half-day-afternoon = له غرمې وروسته
half-day-evening = ماښام
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

session-state-open-tallied = خلاص و او وشمېرل شو (که صفر هم وي)
session-state-open-not-tallied = خلاص و خو ونه شمېرل شو
session-state-closed-planned = د تقویم له مخې بند
session-state-closed-unplanned = ناڅاپه بند
session-state-outside-hours = له کاري ساعتونو بهر پوښتنه

## Rapporten

pool-line = نور، نه پوښتل شوي یا د ښودلو لپاره ډېر لږ

## Voor wie: zoals een gezin het te zien krijgt

public-all-families = ټولې کورنۍ
public-people-wishing-child = څوک چې ماشوم غواړي
public-expectant-parents = څوک چې د کوچني په تمه دی
public-vulnerable-pregnant = امیندواره، پوښتنې یا اندېښنې
public-parents-newborn = د نوي زېږېدلي ماشوم مور او پلار
public-parents-0-3 = د 0 تر 3 کلن ماشوم مور او پلار
public-parents-3-6 = د 3 تر 6 کلن ماشوم مور او پلار
public-parents-6-12 = د 6 تر 12 کلن ماشوم مور او پلار
public-parents-12-18 = د تنکیو ځوانانو مور او پلار
public-parents-18-plus = د لویو ځوانانو مور او پلار
public-children = ماشومان
public-teens = تنکي ځوانان (12 تر 18)
public-young-adults = ځوانان (18 تر 24)
public-grandparents = نیاګانې او نیکه‌ګان
public-fathers = پلرونه
public-single-parents = څوک چې ماشومان یوازې لویوي
public-separating-parents = مور او پلار چې بېلېږي یا بېل شوي
public-blended-families = نوې کورنۍ د دواړو له ماشومانو سره
public-teen-parents = ډېره ځوانه مور یا ځوان پلار
public-foster-families = کورنۍ چې د بل چا ماشوم پالي
public-people-not-becoming-parents = کله چې هیله پوره نه شي
public-families-in-poverty = کله چې پیسې کمې وي
public-families-in-debt-mediation = د بیلونو او پورونو په اړه مرسته
public-socially-vulnerable-families = څوک چې لږه نوره مرسته غواړي
public-isolated-families = له خلکو سره پېژندنه
public-families-migration-background = په هره ژبه ښه راغلاست
public-newcomers = بلجیم ته نوي راغلي
public-asylum-seekers-refugees = بلجیم ته نوي راغلي
public-non-dutch-speakers = له هالنډي پرته نورې ژبې
public-low-literate = په انځور او غږ
public-roma-families = د ټولو لپاره
public-travellers = د ټولو لپاره
public-families-care-need = ماشوم چې ډېره پاملرنه غواړي
public-children-mentally-ill-parent = کله چې مور یا پلار په تکلیف وي
public-young-carers = ځوان چې په کور کې د چا پالنه کوي
public-informal-carers = څوک چې د ناروغ پالنه کوي
public-professionals = څوک چې له کورنیو سره کار کوي
public-associations-volunteers = ټولنې او رضاکاران
public-not-asked = د ټولو لپاره

## Wat het bezoek makkelijker maakt

support-need-interpreter = ترجمان ته اړتیا
support-need-simple-language = ساده ژبه یا انځورونه
support-need-help-reading = په لوستلو یا لیکلو کې مرسته
support-need-help-online = په انټرنېټ کې مرسته
support-need-private-space = ارام او بېل ځای
support-need-child-care-during-talk = د خبرو پر مهال د ماشومانو پام
support-need-step-free-access = د کالسکې یا ویلچیر لپاره لاره
support-need-transport = د تګ راتګ وسیله
support-need-accompaniment = څوک چې درسره ولاړ شي
support-need-anonymity = نوم نه ویل
support-need-low-cost = وړیا یا ارزانه
support-need-evening-weekend = له کاري وخته بهر
support-need-at-home = په کور کې

## Wat een fiche ervan zegt

capacity-has-capacity = ځای لري
    .public = ځای شته
capacity-waiting-list = د انتظار لېست
    .public = د انتظار لېست لري
capacity-full = ډک
    .public = اوس ځای نشته
capacity-ask-first = لومړی وپوښتئ
    .public = لومړی وپوښتئ چې ځای شته که نه
capacity-unknown = ځای نامعلوم
    .public = نه پوهېږو چې ځای شته که نه
anonymous-yes = ستاسو نوم ته اړتیا نشته
anonymous-no = ستاسو نوم ته اړتیا ده
anonymous-on-request = که وغواړئ، له نوم پرته هم کېږي
verified-method-phone = په تلیفون
verified-method-visit = په خپله ځای کې
verified-method-partner = د همکارې ادارې له خوا
verified-method-website = په وېب‌پاڼه کې
verified-method-letter = په لیک یا برېښنالیک
listing-state-proposed = وړاندیز شوی
listing-state-accepted = منل شوی
listing-state-refused = نه دی منل شوی
listing-state-archived = ارشیف شوی
event-status-scheduled = کېږي
event-status-cancelled = لغوه شو
event-status-postponed = وځنډول شو
event-status-full = ځای ډک دی

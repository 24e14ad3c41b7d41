### Exploring rights: a few questions, and then a list of things to ask for. No amounts: they change.

rights-title = تاسو کوم حقونه لرئ؟
rights-entry-text = څو پوښتنې، بیا پوهېږئ چې څه او چېرته وغواړئ
rights-choose = کوم یو ستاسو حالت دی؟
rights-promise = ستاسو ځوابونه هېڅوک نه ویني. موږ څه نه ساتو.
rights-yes = هو
rights-no = نه
rights-unsure = نه پوهېږم
rights-list = دا غوښتلای شئ
rights-careful = ښايي دا ستاسو حق وي. پرېکړه موږ نه کوو: اداره یې پخپله ګوري.
rights-ask = دلته یې وغواړئ
rights-where = نژدې ځای وښیه
rights-source = سرچینه
# $day (text): day
rights-day = د دې ورځې متن: { $day }. قوانین بدلېدای شي.
rights-again = بل څه وټاکئ
rights-take-text = دا د خپل تلیفون په کمره سکن کړئ. د مرکز شمېره او دا لېست په پښتو او هالنډي ژبه اخلئ.
rights-maybe = ښايي: پوښتنه وکړئ
rights-also = دا هم په تاسو پورې اړه لري؟
rights-bring = خپل پېژندپاڼه یا نور اسناد او هغه لیکونه چې لرئ له ځانه سره واخلئ. څه درسره نشته؟ بیا هم ورشئ او پوښتنه وکړئ.

## Situations

rights-situation-expecting = د ماشوم زېږېدو ته انتظار یو
rights-situation-baby = کوچنی ماشوم لرم
rights-situation-school = یو یا څو ماشومان مې ښوونځي ته ځي
rights-situation-care = داسې ماشوم لرم چې ډېرې پاملرنې ته اړتیا لري
rights-situation-income = د هر څه پیسې ورکول سخت دي
rights-situation-apart = د ماشوم له مور یا پلار سره یوځای نه اوسېږم
rights-situation-new = بلجیم ته نوی راغلی کس یم
rights-situation-young = له 18 تر 25 کلونو پورې یم

## Questions

rights-question-married = تاسو سره واده لرئ؟
rights-question-childcare = د ماشوم ساتنې ته اړتیا لرئ؟
rights-question-low = د کورنۍ عاید مو کم دی؟
rights-question-work = د کارفرما لپاره کار کوئ؟
rights-question-primary = ایا ستاسو کوم ماشوم وړکتون یا لومړني ښوونځي ته ځي؟
rights-question-rent = کور مو په کرایه دی، یا یې لټوئ؟
rights-question-unpaid = د ماشوم مور یا پلار باید پیسې ورکړي، خو نه یې ورکوي؟
rights-question-insured = په بلجیم کې د روغتیا بیمې د صندوق (ziekenfonds) غړی یاست؟
rights-question-schoolchild = له دوه نیمو تر 18 کلونو ماشوم لرئ؟
rights-question-dutch = هالنډي ژبه زده کول غواړئ؟
rights-question-student = په عالي ښوونځي یا پوهنتون کې لوست کوئ؟

## Who gives it

rights-giver-growth-payer = هغه اداره چې د ماشوم پیسې ورکوي
rights-giver-vaph = د معلولیت لرونکو لپاره رسمي خدمت
rights-giver-disability-office = د معلولیت لرونکو لپاره فدرالي اداره
rights-giver-school-guidance = ښوونځی یا د زده کوونکو د لارښوونې مرکز (CLB)
rights-giver-fund = د روغتیا بیمې صندوق
rights-giver-ocmw = د ټولنیزې مرستې اداره
rights-giver-integration = د ادغام اداره
rights-giver-alimony-office = د نفقې فدرالي اداره
rights-giver-grants = د زده کړې د پیسو څانګه، یا ستاسو د ښوونځي ټولنیز خدمت
rights-giver-employer-fund = کارګمارونکی او د روغتیا بیمې صندوق
rights-giver-registry = ښاروالي، د نفوسو ثبت
rights-giver-employer-rva = کارګمارونکی او د کار اداره
rights-giver-family-care = له کورنیو سره د مرستې خدمت
rights-giver-kind-en-gezin = Kind en Gezin، د کوچنیو ماشومانو روغتیا
rights-giver-childcare-desk = وړکتون یا د وړکتونونو دفتر
rights-giver-school = ښوونځی
rights-giver-ocmw-supplier = د ټولنیزې مرستې اداره یا د انرژۍ شرکت
rights-giver-housing = د ارزانه کورونو شرکت
rights-giver-town-ocmw = ښاروالي یا د ټولنیزې مرستې اداره
rights-giver-legal-aid = د حقوقي مرستې کمیسیون
rights-giver-school-ocmw = ښوونځی یا د ټولنیزې مرستې اداره

## Rights

right-growth = د ماشوم پیسې (Groeipakket)
    .text = هره میاشت پیسې د هغه ماشوم لپاره چې په فلاندر کې اوسېږي. کله تر 25 کلونو.
right-start = د زېږېدو پیسې (Startbedrag)
    .text = یو ځل پیسې، کله چې ماشوم زېږي. د امیندوارۍ پر وخت یې هم غوښتلای شئ.
right-birth-leave = د زېږون رخصتي
    .text = څوک چې کار کوي، د زېږون پر وخت رخصتي لري. مېړه یا مېرمن هم. ډېره برخه یې د روغتیا بیمې صندوق ورکوي.
right-parental-leave = د والدینو رخصتي
    .text = لږ کار وکړئ یا یوه موده یې ودروئ، چې ماشوم ته پاملرنه وکړئ. بیا مالي مرسته اخلئ.
right-recognition = د ماشوم رسمي منل
    .text = واده مو نه دی کړی؟ نو بل مور یا پلار ماشوم په ښاروالۍ کې رسماً مني. دا له زېږېدو مخکې هم کېږي.
right-maternity-help = له زېږون وروسته په کور کې مرسته (Kraamzorg)
    .text = په لومړیو اونیو کې له کوچني او د کور له کار سره مرسته. قیمت ستاسو په عاید پورې اړه لري.
right-clinic = د کوچني کتنه (Consultatiebureau)
    .text = Kind en Gezin ګوري چې ماشوم مو څنګه لوېږي او واکسین ورکوي. وړیا ده.
right-childcare = د عاید له مخې د وړکتون قیمت
    .text = په ډېرو ځایونو کې د خپل عاید له مخې پیسې ورکوئ. که ډېرې وي، ټیټ قیمت غوښتلای شئ.
right-social = د کم عاید اضافي پیسې (Sociale toeslag)
    .text = د ماشوم له پیسو سره نورې پیسې، که عاید مو کم وي. ډېری وخت له غوښتنې پرته راځي.
right-school = د ښوونځي پیسې (Schooltoeslag)
    .text = هر تعلیمي کال پیسې، که عاید مو کم وي: د وړکتون، لومړني او منځني ښوونځي لپاره. ډېری وخت له غوښتنې پرته راځي.
right-maximum = د ښوونځي د لګښت حد (Maximumfactuur)
    .text = وړکتون یا لومړنی ښوونځی د چکرونو او پروګرامونو لپاره یوازې محدودې پیسې غوښتلای شي.
right-school-bill = د ښوونځي بیل چې ډېر زیات وي
    .text = ټولې پیسې په یو ځل نه شئ ورکولای؟ له ښوونځي وپوښتئ چې په قسطونو کېږي که نه. OCMW هم درسره لاره لټوي.
right-care = د پاملرنې اضافي پیسې (Zorgtoeslag)
    .text = د معلول یا ناروغ ماشوم لپاره نورې پیسې. تر 21 کلونو.
right-support = د معلولیت په وخت کې مرسته
    .text = ستاسو د ماشوم لپاره لارښوونه یا ورځنۍ ساتنه. که معلولیت لا معلوم نه وي، هم کېږي.
right-disability = د پارکینګ کارت او مرسته
    .text = د پارکینګ کارت، که تګ سخت وي. له 18 کلونو وروسته کله هره میاشت پیسې هم.
right-refund = ارزانه ډاکټر (Verhoogde tegemoetkoming)
    .text = که عاید مو کم وي، ډاکتر او درملتون ته لږ پیسې ورکوئ. په اورګاډي او بس کې هم تخفیف لري.
right-tariff = ارزانه برېښنا او ګاز (Sociaal tarief)
    .text = د برېښنا، ګازو، اوبو یا انټرنېټ لپاره ټیټ قیمت. کله له غوښتنې پرته راځي.
right-leisure = UiTPAS په تخفیف
    .text = که عاید مو کم وي، د سپورت، لوبې او کلتور لپاره لږ پیسې ورکوئ. په ډېرو ښاروالیو کې.
right-home = ارزانه کور
    .text = د ارزانه دولتي کور لپاره خپل نوم ولیکئ. کله د کرایې د یوې برخې لپاره پیسې اخلئ.
right-ocmw = د ټولنیزې مرستې اداره (OCMW)
    .text = OCMW له تاسو سره ګوري چې څه ته اړتیا لرئ: د ژوند پیسې (leefloon)، په پورونو کې مرسته یا بله مرسته.
right-alimony = د ماشوم د نفقې په اړه مرسته
    .text = دا اداره پیسې له هغه مور یا پلار غواړي چې نه یې ورکوي. کله تاسو ته یوه برخه لومړی ورکوي.
right-legal = د وکیل وړیا مشوره
    .text = لومړۍ خبرې د ټولو لپاره وړیا دي. که عاید مو کم وي، وړیا وکیل اخیستلای شئ.
right-fund = د روغتیا بیمې صندوق ته شاملېدل (ziekenfonds)
    .text = بیا د ډاکتر او روغتون لویه برخه پیسې بېرته اخلئ. صندوق پخپله ټاکئ.
right-urgent = بېړنۍ طبي مرسته
    .text = د اوسېدو اسناد نه لرئ او ډاکتر ته اړتیا ده؟ OCMW یې پیسې ورکولای شي. په امیندوارۍ کې هم.
right-place = په ښوونځي کې ځای
    .text = هر ماشوم له دوه نیمو کلونو ښوونځي ته تللای شي، د اوسېدو له اسنادو پرته هم.
right-dutch = هالنډي ژبه او د بلجیم د ژوند کورس
    .text = د هالنډي درسونه، او څوک چې په بلجیم کې د لارې په موندلو کې مرسته کوي.
right-grant = د زده کړې مالي مرسته (Studietoelage)
    .text = د زده کړې لپاره پیسې، که د کورنۍ عاید مو کم وي.

### The ways in: stages of life, ways of their own, young people, and how the screen looks. For families.

## The beginning

ways-choose = کوم یو ستاسو حالت دی؟
ways-look = یا دلته وګورئ

## Stages of life and ways of their own

way-name-expecting = امیندواري یا د ماشوم هیله
way-text-expecting = امیندواري، د ماشوم غوښتل یا نه غوښتل. دلته هر څه پوښتلای شئ.
way-name-pregnancy = امیندواري
way-text-pregnancy = امیندواري کله ښکلې او کله سخته وي. دا خلک په خوښۍ مرسته درسره کوي.
way-name-wish = ماشوم غواړم
way-text-wish = کله ډېر وخت نیسي، یا نه کېږي. له چا سره یې په اړه خبرې کولای شئ.
way-name-not-parent = ماشوم نه لرل
way-text-not-parent = کله نه کېږي. کله یې نه غواړئ. کله امیندواري ودرېږي. هر څه چې احساسوئ، دلته یې ویلای شئ.
way-name-baby = نوی زېږېدلی او کوچنی
way-text-baby = خواړه، خوب، ژړا، ساتنه. هېڅ پوښتنه کوچنۍ نه ده.
way-name-preschool = وړکتون
way-text-preschool = لوبې، ښوونځي ته تلل او لوېدل.
way-name-school = لومړنی ښوونځی
way-text-school = ښوونځی، ساتنه، وزګار وخت او ملګري.
way-name-teen = د تنکي ځوان والدین
way-text-teen = تنکي ځوانان ژر بدلېږي، او والدین پوښتنې لري. تاسو یوازې نه یاست.
way-name-adult = له 18 تر 25 کلونو
way-text-adult = کور، کار، زده کړه. په مرسته هم پر خپلو پښو درېدلای شئ.
way-name-parents = والدین یا نیا او نیکه
way-text-parents = تاسو هم مهم یاست: ستاسو حال، ستاسو اړیکه، ستاسو کورنۍ.

ways-which = کوم یو ښه دی؟
ways-themes = د څه په اړه؟
ways-hits = دلته تللای شئ
ways-evening = د ماښام پروګرامونه
ways-evening-text = د هغه چا لپاره چې د ورځې وخت نه لري
ways-evening-only = یوازې ماښام

## For young people

youth-name = زموږ ترمنځ
youth-for = که ته له 12 تر 25 کلونو یې
youth-place = له 25 کلونو کم یې؟ دلته ستا لپاره ځای شته.
youth-text = په ارامۍ وګوره. موږ دې نوم نه پوښتو او څه په یاد نه ساتو.
youth-secret = مرسته کوونکي او ډاکټران نه شي کولای ستا خبرې همداسې نورو ته ووایي، حتی مور و پلار ته دې هم نه. یوازې په جدي خطر کې کېدای شي توپیر وکړي. په ډاډه زړه ترې پوښتنه وکړه.
youth-ask = د څه په اړه؟
youth-topic-feel = ښه حال نه لرم
youth-topic-talk = له چا سره خبرې کول غواړم
youth-topic-home = په کور کې ستونزې
youth-topic-bullying = نور مې ځوروي
youth-topic-love = مینه، جنسي اړیکې او امیندواري
youth-topic-school = په ښوونځي کې ستونزې
youth-topic-study = د زده کړې لپاره ارام ځای
youth-topic-drugs = الکول، سګرټ او نشه یي توکي
youth-topic-gaming = موبایل، لوبې او قمار
youth-topic-place = د لیدو ځای
youth-topic-care = په کور کې د چا پالنه کوم
youth-topic-living = یوازې اوسېدل
youth-topic-work = کار او پیسې
youth-lines = تلیفون یا چټ غواړې؟
youth-line-jac = د هر څه په اړه وړیا خبرې یا چټ، له 12 تر 25 کلونو. په هالنډي ژبه.
youth-line-tejo = له درملګر سره وړیا خبرې، له 10 تر 20 کلونو. په هالنډي ژبه.

## Urgent

line-now = اوس ځواب ورکوي
line-not-now = اوس ځواب نه ورکوي
line-scan = په خپل تلیفون یې سکن کړه
urgent-name-antigif = د مسمومیت مرکز
urgent-text-antigif = که چا زهرجن شی وخوړ، وڅښه یا یې لمس کړ. شپه او ورځ.
urgent-name-child-focus = Child Focus
urgent-text-child-focus = که ماشوم ورک وي، یا د انټرنېټ د کومې پېښې اندېښنه لرئ. شپه او ورځ.

## Letters, colours and calm

ways-display = سکرین څنګه کتل غواړئ؟
ways-display-visit = یوازې ستاسو د دې لیدنې لپاره.
ways-quiet = ارامي
ways-quiet-off = عادي
ways-quiet-on = چوپ: غږ او خوځښت نشته

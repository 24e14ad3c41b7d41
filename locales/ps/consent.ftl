### Consent, what helps somebody, and the card: what a family reads or hears read out. Very short sentences.

## May a card go along?

consent-title = غواړئ یو کارت درسره یوسئ؟
consent-who = دا د چا لپاره دی؟
consent-who-text = هلته تاسو پخپله کارت ښیئ. هغوی موږ ته یوازې وايي چې کار وشو که نه.
consent-goes = پر کارت څه لیکل شوي؟
consent-goes-text = خدمت، ورځ، او دا چې موږ څنګه مرسته کوو.
consent-goes-needs = او هغه څه چې تاسو وټاکل:
consent-not = پر کارت څه نه وي لیکل شوي؟
consent-not-text = ستاسو نوم نه. ستاسو شمېره نه. ستاسو کیسه نه. موږ نه لیکو چې تاسو څوک یاست.
consent-free = تاسو نه ویلای شئ
consent-free-text = بیا هم پته او ټول معلومات درکول کېږي.
consent-back = تاسو خپله خبره بدلولای شئ
consent-back-text = له خپل کارت سره بېرته راشئ. موږ یې سمدستي پاکوو. له څو اونیو وروسته پخپله له منځه ځي.
consent-yes = هو، کارت غواړم
consent-no = نه، نه یې غواړم

## What helps you?

need-title = له تاسو سره څه مرسته کوي؟
need-text = وټاکئ چې پر کارت څه ولیکل شي. کولای شئ هېڅ ونه ټاکئ.
need-language = د کومې ژبې ترجمان؟
need-interpreter = زه ترجمان ته اړتیا لرم
need-simple-language = په ساده خبرو راسره وغږېږئ
need-help-reading = په لوستلو او لیکلو کې راسره مرسته وکړئ
need-help-online = په انټرنېټ کې راسره مرسته وکړئ
need-private-space = غواړم یوازې خبرې وکړم
need-child-care-during-talk = یو څوک دې لږ زما د ماشوم پام وکړي
need-step-free-access = زه د ماشوم له کالسکې یا ویلچیر سره راځم
need-transport = د تګ راتګ وسیله نه لرم
need-accompaniment = نه غواړم یوازې راشم
need-anonymity = نه غواړم خپل نوم ووایم
need-low-cost = باید ډېر قیمت نه وي
need-evening-weekend = یوازې ماښام یا د اونۍ په پای کې راتلای شم
need-at-home = غوره ده چې زما کور ته راشئ

## The card

card-yours = ستاسو کارت
# $day (text): the last day, written out
card-until = کارت د { $day } تر پایه اعتبار لري
card-have = زه کارت لرم
card-pictures = د خپل کارت پر درې انځورونو په هماغه ترتیب ګوته کېږدئ
# $place (number): 1, 2 or 3
card-place = انځور { $place } له 3 څخه
card-number = اوس پر دوو عددونو ګوته کېږدئ
card-undo = یو ګام شاته
card-what = څه ویل غواړئ؟
card-arrived = هلته ورغلم
card-wipe = زما کارت پاک کړئ
card-wipe-ask = ډاډه یاست؟ ستاسو کارت به نور اعتبار ونه لري.
card-wipe-yes = هو، زما کارت پاک کړئ
card-wipe-no = نه، پاتې دې شي
card-thanks = مننه. که کارت سم وي، ستاسو خبره رسول شوې ده.
card-thanks-text = دا ټابلېټ هېڅکله نه وايي چې کوم کارت شته که نه. په دې ډول کارت یوازې ستاسو پاتې کېږي.

### What can stand on any screen: buttons, the bar, opening hours and the fiche.

## The program

common-app-name = Onthaal
common-loading = یوه شېبه، راځي
common-back = شاته
common-close = بندول
common-cancel = لغوه
common-clear = پاکول
common-try-again = بیا هڅه وکړئ
common-skip = متن ته تلل
common-start-failed = د Onthaal پروګرام پیل نه شو

## The bar

common-faces = څه کول غواړئ؟
common-face-desk = د هرکلي مېز
common-face-staff = لټون
common-face-kiosk = د مېلمنو لپاره
common-cover = سکرین پټول (F2)
common-cover-text = همدا اوس درځو. مهرباني وکړئ، قهوه وڅښئ.
common-cover-back = دوام

## Language and display

common-language = یوه ژبه وټاکئ
# $language (text): name of the language the page is in now
common-language-now = ژبه: { $language }. بله ژبه وټاکئ
common-display = توري او رنګونه
common-text-size = د تورو اندازه
common-text-sample = الف
common-text-1 = عادي
common-text-2 = لوی
common-text-3 = ډېر لوی
common-contrast = رنګونه
common-contrast-soft = نرم
common-contrast-high = ښکاره
# $language (text): the language an untranslated text is in
common-untranslated = یوازې په { $language }

# A word of welcome in the language itself: the same in every file.
hello-nl-BE = Welkom
hello-fr-BE = Bienvenue
hello-en = Welcome
hello-de = Willkommen
hello-ar = أهلًا وسهلًا
hello-tr = Hoş geldiniz
hello-uk = Вітаємо
hello-ru = Добро пожаловать
hello-pl = Witamy
hello-ro = Bun venit
hello-bg = Добре дошли
hello-es = ¡Hola!
hello-pt = Boas-vindas
hello-fa = خوش آمدید
hello-ps = ښه راغلاست
hello-so = Soo dhawaada
hello-ti = እንቋዕ ብደሓን መጻእኩም

## Open or closed

opening-now = اوس خلاص دی
# $from, $to (text): times, such as 9:30
opening-today = نن له { $from } تر { $to } بجو خلاص دی
# $from, $to (text): times
opening-tomorrow = سبا له { $from } تر { $to } بجو خلاص دی
# $day (text): weekday with date; $from, $to (text): times
opening-day = { $day }، له { $from } تر { $to } بجو خلاص دی

## The fiche

fiche-what = دا څه دي؟
fiche-for-whom = د چا لپاره؟
fiche-where-when = چېرته او کله؟
fiche-how = څنګه ورسره اړیکه ونیسئ؟
fiche-costs = قیمت یې څومره دی؟
fiche-languages = په کومو ژبو؟
fiche-wait = انتظار ته اړتیا شته؟
fiche-documents = څه درسره راوړئ؟
fiche-is-not = پکې څه نشته؟
fiche-free = وړیا
fiche-place-secret = دا پته پټه ده، چې خلک خوندي وي. تلیفون وکړئ او د لیدو ځای سره وټاکئ.
fiche-not-active = دا اوس نه کېږي. له تللو مخکې وپوښتئ.
# $areas (text): municipalities or neighbourhoods
fiche-area = د هغو خلکو لپاره چې دلته اوسېږي: { $areas }
# $day (text): date
fiche-wait-asked = موږ وپوښتل: { $day }
# $day (text): date
fiche-checked = موږ وکتل: { $day }
# $day (text): date
fiche-checked-long-ago = له ډېرې مودې راهیسې نه دي کتل شوي (وروستی ځل: { $day }). له تللو مخکې تلیفون وکړئ.
# $count (number): months
fiche-age-months =
    { $count ->
        [one] { $count } میاشت
       *[other] { $count } میاشتې
    }
# $count (number): years
fiche-age-years =
    { $count ->
        [one] { $count } کال
       *[other] { $count } کاله
    }
# $from (text): age
fiche-age-from = عمر: { $from } او زیات
# $to (text): age
fiche-age-up-to = عمر: { $to } او کم
# $from, $to (text): ages
fiche-age-between = عمر: { $from } – { $to }

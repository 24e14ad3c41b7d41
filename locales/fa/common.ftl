### What can stand on any screen: buttons, the bar, opening hours and the fiche.

## The program

common-app-name = Onthaal
common-loading = یک لحظه، الان می‌آید
common-back = برگشت
common-close = بستن
common-cancel = لغو
common-clear = پاک کردن
common-try-again = دوباره امتحان کنید
common-skip = رفتن به متن
common-start-failed = برنامهٔ Onthaal باز نشد

## The bar

common-faces = می‌خواهید چه کار کنید؟
common-face-desk = پذیرش
common-face-staff = جست‌وجو
common-face-kiosk = برای مراجعان
common-cover = پنهان کردن صفحه (F2)
common-cover-text = الان پیش شما می‌آییم. بفرمایید قهوه.
common-cover-back = ادامه

## Language and display

common-language = یک زبان انتخاب کنید
# $language (text): name of the language the page is in now
common-language-now = زبان: { $language }. زبان دیگری انتخاب کنید
common-display = حروف و رنگ‌ها
common-text-size = اندازهٔ حروف
common-text-sample = الف
common-text-1 = معمولی
common-text-2 = بزرگ‌تر
common-text-3 = بزرگ‌ترین
common-contrast = رنگ‌ها
common-contrast-soft = ملایم
common-contrast-high = پررنگ
# $language (text): the language an untranslated text is in
common-untranslated = فقط به زبان { $language }

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

opening-now = الان باز است
# $from, $to (text): times, such as 9:30
opening-today = امروز از ساعت { $from } تا { $to } باز است
# $from, $to (text): times
opening-tomorrow = فردا از ساعت { $from } تا { $to } باز است
# $day (text): weekday with date; $from, $to (text): times
opening-day = { $day } از ساعت { $from } تا { $to } باز است

## The fiche

fiche-what = این چیست؟
fiche-for-whom = برای چه کسانی؟
fiche-where-when = کجا و چه وقت؟
fiche-how = چطور با آنها تماس بگیرید؟
fiche-costs = هزینه‌اش چقدر است؟
fiche-languages = به چه زبان‌هایی؟
fiche-wait = باید منتظر ماند؟
fiche-documents = چه چیزی همراه بیاورید؟
fiche-is-not = شامل چه چیزی نیست؟
fiche-free = رایگان
fiche-place-secret = این نشانی محرمانه است تا از آدم‌ها محافظت شود. تلفن کنید و قرار بگذارید.
fiche-not-active = این الان برقرار نیست. قبل از رفتن بپرسید.
# $areas (text): municipalities or neighbourhoods
fiche-area = برای کسانی که اینجا زندگی می‌کنند: { $areas }
# $day (text): date
fiche-wait-asked = در { $day } پرسیدیم
# $day (text): date
fiche-checked = در { $day } بررسی کردیم
# $day (text): date
fiche-checked-long-ago = مدت زیادی است بررسی نشده (آخرین بار در { $day }). قبل از رفتن تلفن کنید.
# $count (number): months
fiche-age-months =
    { $count ->
        [one] { $count } ماه
       *[other] { $count } ماه
    }
# $count (number): years
fiche-age-years =
    { $count ->
        [one] { $count } سال
       *[other] { $count } سال
    }
# $from (text): age
fiche-age-from = از { $from }
# $to (text): age
fiche-age-up-to = تا { $to }
# $from, $to (text): ages
fiche-age-between = از { $from } تا { $to }

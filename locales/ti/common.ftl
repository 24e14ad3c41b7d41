### What can stand on any screen: buttons, the bar, opening hours and the fiche.

## The program

common-app-name = Onthaal
common-loading = ቁሩብ ተጸበዩ፣ ይመጽእ ኣሎ
common-back = ንድሕሪት
common-close = ዕጸዉ
common-cancel = ሰርዙ
common-clear = ደምስሱ
common-try-again = እንደገና ፈትኑ
common-skip = ናብ ጽሑፍ
common-start-failed = Onthaal ክኽፈት ኣይከኣለን

## The bar

common-faces = እንታይ ክትገብሩ ትደልዩ?
common-face-desk = መቐበሊ
common-face-staff = ምድላይ
common-face-kiosk = ንጋይሽ
common-cover = ስክሪን ሕብኡ (F2)
common-cover-text = ሕጂ ናባኹም ክንመጽእ ኢና። ክሳብ ሽዑ ቡን ስተዩ።
common-cover-back = ቀጽሉ

## Language and display

common-language = ቋንቋ ምረጹ
# $language (text): name of the language the page is in now
common-language-now = ቋንቋ፦ { $language }። ካልእ ቋንቋ ምረጹ
common-display = ፊደላትን ሕብርታትን
common-text-size = ዓቐን ፊደላት
common-text-sample = ሀ
common-text-1 = ልሙድ
common-text-2 = ዓቢ
common-text-3 = ኣዝዩ ዓቢ
common-contrast = ሕብርታት
common-contrast-soft = ልስሉስ
common-contrast-high = ብሩህ
# $language (text): the language an untranslated text is in
common-untranslated = ብ{ $language } ጥራይ

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

opening-now = ሕጂ ክፉት እዩ
# $from, $to (text): times, such as 9:30
opening-today = ሎሚ ካብ ሰዓት { $from } ክሳብ { $to } ክፉት እዩ
# $from, $to (text): times
opening-tomorrow = ጽባሕ ካብ ሰዓት { $from } ክሳብ { $to } ክፉት እዩ
# $day (text): weekday with date; $from, $to (text): times
opening-day = { $day } ካብ ሰዓት { $from } ክሳብ { $to } ክፉት እዩ

## The fiche

fiche-what = እንታይ እዩ?
fiche-for-whom = ንመን እዩ?
fiche-where-when = ኣበይን መዓስን?
fiche-how = ከመይ ጌርኩም ትረኽብዎም?
fiche-costs = ክንደይ ይኽፈሎ?
fiche-languages = ብኣየኖት ቋንቋታት?
fiche-wait = ምጽባይ ኣሎ ዶ?
fiche-documents = እንታይ ምሳኹም ተምጽኡ?
fiche-is-not = እንታይ ኣይኮነን?
fiche-free = ብነጻ
fiche-place-secret = እዚ ኣድራሻ፣ ሰባት ንምክልኻል ምስጢር እዩ። ደውሉ እሞ ቆጸራ ግበሩ።
fiche-not-active = እዚ ኣብዚ ግዜ እዚ የለን። ቅድሚ ምኻድኩም ሕተቱ።
# $areas (text): municipalities or neighbourhoods
fiche-area = ኣብዚ ንዝነብሩ ሰባት፦ { $areas }
# $day (text): date
fiche-wait-asked = ዝሓተትናሉ ዕለት፦ { $day }
# $day (text): date
fiche-checked = ዘረጋገጽናሉ ዕለት፦ { $day }
# $day (text): date
fiche-checked-long-ago = ንነዊሕ ግዜ ኣይተረጋገጸን (ናይ መወዳእታ፦ { $day })። ቅድሚ ምኻድኩም ደውሉ።
# $count (number): months
fiche-age-months =
    { $count ->
        [one] { $count } ወርሒ
       *[other] { $count } ኣዋርሕ
    }
# $count (number): years
fiche-age-years =
    { $count ->
        [one] { $count } ዓመት
       *[other] { $count } ዓመት
    }
# $from (text): age
fiche-age-from = ካብ { $from }
# $to (text): age
fiche-age-up-to = ክሳብ { $to }
# $from, $to (text): ages
fiche-age-between = ካብ { $from } ክሳብ { $to }

### What can stand on any screen: buttons, the bar, opening hours and the fiche.

## The program

common-app-name = Onthaal
common-loading = Xoogaa sug, way soo socotaa
common-back = Dib u noqo
common-close = Xir
common-cancel = Ka noqo
common-clear = Tirtir
common-try-again = Mar kale isku day
common-skip = U gudub qoraalka
common-start-failed = Onthaal ma furmin

## The bar

common-faces = Maxaad rabtaa inaad samayso?
common-face-desk = Soo-dhaweyn
common-face-staff = Raadin
common-face-kiosk = Booqdayaasha
common-cover = Qari shaashadda (F2)
common-cover-text = Hadda ayaan kuu imanaynaa. Qaxwe iska cab.
common-cover-back = Sii wad

## Language and display

common-language = Luqad dooro
# $language (text): name of the language the page is in now
common-language-now = Luqadda: { $language }. Dooro luqad kale
common-display = Xarfaha iyo midabada
common-text-size = Cabbirka xarfaha
common-text-sample = Aa
common-text-1 = Caadi
common-text-2 = Weyn
common-text-3 = Ugu weyn
common-contrast = Midabada
common-contrast-soft = Dabacsan
common-contrast-high = Aad u cad
# $language (text): the language an untranslated text is in
common-untranslated = Kaliya { $language }

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

opening-now = Hadda way furan tahay
# $from, $to (text): times, such as 9:30
opening-today = Maanta way furan tahay { $from } ilaa { $to }
# $from, $to (text): times
opening-tomorrow = Berri way furan tahay { $from } ilaa { $to }
# $day (text): weekday with date; $from, $to (text): times
opening-day = Way furan tahay { $day }, { $from } ilaa { $to }

## The fiche

fiche-what = Waa maxay?
fiche-for-whom = Yaa loogu talagalay?
fiche-where-when = Xaggee iyo goorma?
fiche-how = Sidee loola xiriiraa?
fiche-costs = Waa imisa?
fiche-languages = Luqadahee?
fiche-wait = Ma la sugaa?
fiche-documents = Maxaad la imanaysaa?
fiche-is-not = Maxaysan ahayn?
fiche-free = Bilaash
fiche-place-secret = Cinwaankan waa sir, si dadka loo ilaaliyo. Soo wac, meel aad ku kulantaan ballan ka dhig.
fiche-not-active = Tani hadda ma socoto. Marka hore weydii.
# $areas (text): municipalities or neighbourhoods
fiche-area = Waxaa loogu talagalay dadka deggan: { $areas }
# $day (text): date
fiche-wait-asked = Waxaan weydiinnay { $day }
# $day (text): date
fiche-checked = Waxaan hubinnay { $day }
# $day (text): date
fiche-checked-long-ago = Muddo dheer lama hubin (markii u dambaysay { $day }). Wac intaadan tagin.
# $count (number): months
fiche-age-months =
    { $count ->
        [one] { $count } bil
       *[other] { $count } bilood
    }
# $count (number): years
fiche-age-years =
    { $count ->
        [one] { $count } sano
       *[other] { $count } sano
    }
# $from (text): age
fiche-age-from = Laga bilaabo { $from }
# $to (text): age
fiche-age-up-to = Ilaa { $to }
# $from, $to (text): ages
fiche-age-between = Laga bilaabo { $from } ilaa { $to }

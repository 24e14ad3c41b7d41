### What can stand on any screen: buttons, the bar, opening hours and the fiche.

## The program

common-app-name = Onthaal
common-loading = Bir dakika, hemen geliyor
common-back = Geri
common-close = Kapat
common-cancel = Vazgeç
common-clear = Sil
common-try-again = Tekrar dene
common-skip = İçeriğe geç
common-start-failed = Onthaal açılamadı

## The bar

common-faces = Ne yapmak istiyorsunuz?
common-face-desk = Danışma
common-face-staff = Bilgi ara
common-face-kiosk = Ziyaretçiler için
common-cover = Ekranı gizle (F2)
common-cover-text = Hemen geliyoruz. Buyurun, bir kahve alın.
common-cover-back = Devam

## Language and display

common-language = Bir dil seçin
# $language (text): name of the language the page is in now
common-language-now = Dil: { $language }. Başka bir dil seçin
common-display = Harfler ve renkler
common-text-size = Harflerin boyu
common-text-sample = Aa
common-text-1 = Normal
common-text-2 = Büyük
common-text-3 = En büyük
common-contrast = Renkler
common-contrast-soft = Yumuşak
common-contrast-high = Daha belirgin
# $language (text): the language an untranslated text is in
common-untranslated = Yalnızca { $language }

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

opening-now = Şimdi açık
# $from, $to (text): times, such as 9:30
opening-today = Bugün açık: { $from } – { $to }
# $from, $to (text): times
opening-tomorrow = Yarın açık: { $from } – { $to }
# $day (text): weekday with date; $from, $to (text): times
opening-day = { $day } günü açık: { $from } – { $to }

## The fiche

fiche-what = Bu nedir?
fiche-for-whom = Kimler için?
fiche-where-when = Nerede ve ne zaman?
fiche-how = Onlara nasıl ulaşılır?
fiche-costs = Ücreti ne kadar?
fiche-languages = Hangi dillerde?
fiche-wait = Beklemek gerekir mi?
fiche-documents = Yanınızda ne getirmelisiniz?
fiche-is-not = Bu ne değildir?
fiche-free = Ücretsiz
fiche-place-secret = İnsanları korumak için bu adres gizlidir. Telefon edin, nerede buluşacağınızı konuşursunuz.
fiche-not-active = Bu hizmet şu anda verilmiyor. Gitmeden önce sorun.
# $areas (text): municipalities or neighbourhoods
fiche-area = Şurada oturanlar için: { $areas }
# $day (text): date
fiche-wait-asked = { $day } tarihinde sorduk
# $day (text): date
fiche-checked = { $day } tarihinde kontrol edildi
# $day (text): date
fiche-checked-long-ago = Uzun süredir kontrol edilmedi (en son { $day }). Gitmeden önce telefon edin.
# $count (number): months
fiche-age-months =
    { $count ->
        [one] { $count } ay
       *[other] { $count } ay
    }
# $count (number): years
fiche-age-years =
    { $count ->
        [one] { $count } yaş
       *[other] { $count } yaş
    }
# $from (text): age
fiche-age-from = En az { $from }
# $to (text): age
fiche-age-up-to = En çok { $to }
# $from, $to (text): ages
fiche-age-between = { $from } – { $to } arası

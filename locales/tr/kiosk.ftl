### The kiosk: what a family reads. Short sentences, everyday words, warm.

kiosk-title = Aile merkezi (Huis van het Kind)
kiosk-home = Başlangıç
kiosk-stop = Bitir ve her şeyi sil
kiosk-stop-short = Bitir
kiosk-more-below = Aşağıda devamı var

## Welcome

kiosk-welcome = Merhaba, hoş geldiniz
kiosk-welcome-text = Hangi dilde okumak istersiniz?
kiosk-greeting-1 = Merhaba! Birlikte neye bakalım?
kiosk-greeting-2 = Hoş geldiniz. Aklınızdaki soru nedir?
kiosk-greeting-3 = Merhaba! Ne arıyorsunuz?
kiosk-greeting-4 = İyi ki geldiniz. Ne bilmek istersiniz?
kiosk-greeting-5 = Buyurun. Sorunuz ne hakkında?

## Searching and choosing

kiosk-search = Kendi sözlerinizle arayın
kiosk-search-hint = Örneğin: kreş
kiosk-choose-domain = Ya da konuyu seçin
kiosk-choose-theme = Size en çok hangisi uyuyor?
kiosk-whole-domain = Bu konuda her şeyi göster
kiosk-themes-found = Bunu mu arıyorsunuz?
# $count (number): places found
kiosk-results-count =
    { $count ->
        [0] Hiçbir şey bulunamadı
        [one] Gidebileceğiniz { $count } yer
       *[other] Gidebileceğiniz { $count } yer
    }
kiosk-nothing-title = Bunu bulamadık
kiosk-nothing-text = Başka bir kelime deneyin ya da merkezden birine sorun. Sizinle birlikte seve seve ararız.
kiosk-fiche-talk = Bu konuda başka sorunuz mu var?

## Talking to someone

kiosk-talk = Buradan biriyle konuşun
kiosk-talk-title = Gelin, konuşalım
kiosk-talk-text = Danışmada size zaman ayıracak biri var. Randevu gerekmez, adınızı söylemeniz de gerekmez.
kiosk-talk-closed = Şu anda danışmada kimse yok. Yine gelin ya da bizi arayın.
kiosk-talk-phone = Bizi telefonla da arayabilirsiniz:
kiosk-desk-speaks = Danışmada konuşulan diller: { $languages }
kiosk-show-desk = Bunu danışmada gösterin
kiosk-staff = Çalışanlar için
kiosk-staff-pin = Merkezin PIN kodu
kiosk-staff-open = Danışmaya geç

## Urgent

kiosk-urgent = Acil mi? Birini arayın
kiosk-urgent-title = Hemen şimdi birini arayın
kiosk-urgent-text = Bu numaralar ücretsizdir. 112 dışında adınızı söylemeniz gerekmez.
urgent-name-112 = İtfaiye, ambulans veya polis
urgent-text-112 = Tehlikede veya kazada. Gece gündüz.
urgent-name-1712 = Şiddete karşı yardım hattı
urgent-text-1712 = Biri size zarar veriyorsa ya da bir çocuk için kaygılıysanız.
urgent-name-106 = Tele-Onthaal
urgent-text-106 = Biriyle konuşmak isterseniz. Gece gündüz, Felemenkçe.
urgent-name-102 = Awel
urgent-text-102 = Çocuklar ve gençler için, her konuda. Felemenkçe.
urgent-name-1813 = İntiharı önleme hattı
urgent-text-1813 = İntiharı düşünüyorsanız ya da biri için korkuyorsanız. Gece gündüz, Felemenkçe.

## Are you still there?

kiosk-idle-title = Hâlâ burada mısınız?
kiosk-idle-text = Baktıklarınızı birazdan siliyoruz. Böylece başka kimse görmez.
# $seconds (number): seconds until everything is cleared
kiosk-idle-seconds =
    { $seconds ->
        [one] { $seconds } saniye kaldı
       *[other] { $seconds } saniye kaldı
    }
kiosk-idle-stay = Evet, biraz daha zaman istiyorum
kiosk-idle-stop = Hayır, her şeyi sil

## This is missing

kiosk-results-weak =
    { $count ->
        [one] Belki şu { $count } yer yine de size uyar
       *[other] Belki şu { $count } yerden biri yine de size uyar
    }
kiosk-missing-ask = Size uygun bir şey yok mu?
kiosk-missing = Bu burada eksik
kiosk-missing-text = Yalnızca konuyu sayarız. Kim olduğunuzu ve ne yazdığınızı değil.
kiosk-missing-thanks = Teşekkürler. Bunun burada eksik olduğunu saydık.

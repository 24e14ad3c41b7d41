### The fiche, a result, and what to say when nothing fits. For families and staff.

## Is there a place?

capacity-asked = { $day } tarihinde sorduk
capacity-asked-long-ago = en son { $day } tarihinde sorduk, çok zaman geçti

## More on the fiche

fiche-through-us = Bize sorun: birlikte telefon ederiz
fiche-begin-here = Buradan başlayın
fiche-also-call = Telefon da edebilirsiniz
fiche-also-appointment = Randevu da alabilirsiniz
fiche-own-door-staff = Kimseyi yönlendirmeyin. Yolu gösterin: isteyen kendisi gider.
fiche-closed-now = Şimdi kapalı
fiche-fallback = Kapalıysa
fiche-fallback-call = Bu arada şurayı arayın: { $name }.
fiche-programme = { $name } programının parçası
fiche-place-languages = Burada konuşulan diller: { $languages }
fiche-checked-by =
    { $method ->
        [phone] { $day } tarihinde telefonla kontrol edildi
        [visit] { $day } tarihinde yerinde kontrol edildi
        [partner] { $day } tarihinde kurumun kendisi kontrol etti
        [website] { $day } tarihinde internet sitesinden kontrol edildi
       *[letter] { $day } tarihinde mektup veya e-postayla kontrol edildi
    }
fiche-never-checked = Henüz kimse kontrol etmedi
fiche-changed = Son değişiklik: { $day }
fiche-origin = Kaynak: { $source }
fiche-origin-field = { $field } için kaynak: { $source }
involvement-since = { $level }, { $day } tarihinden beri
fiche-themes = Konular: { $themes }
fiche-forms = Şekli: { $forms }

## A result

hit-via = “{ $words }” ile bulundu: { $theme }
hit-via-theme = Şu konuyla bulundu: { $theme }
hit-no-address = Adres yok: arayın ya da yazın

## When nothing really fits

nothing-title = Tam uyan bir şey yok
nothing-text = Bunu size dürüstçe söylemek isteriz. Belki bunlar yardımcı olur.
nothing-near = Buna yakın olanlar
nothing-near-theme = { $theme } ({ $count })
nothing-elsewhere = Aynısı, başka yerde veya filtresiz
nothing-helpline = Sizinle birlikte düşünen birini arayın

## On paper

print-day = Yazdırıldığı gün: { $day }. Gitmeden önce telefon edin.

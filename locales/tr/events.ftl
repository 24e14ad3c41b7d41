### What is on: activities with a day and an hour.

events-title = Neler var?
events-entry = Bu hafta neler var?
events-tab = Etkinlikler

## Leafing through

events-view = Günlük veya haftalık
events-view-day = Gün
events-view-week = Hafta
events-today = Bugün
events-tomorrow = Yarın
events-earlier-day = Önceki gün
events-later-day = Sonraki gün
events-earlier-week = Önceki hafta
events-later-week = Sonraki hafta
# $from, $to (text): days with their month
events-range = { $from } – { $to }
events-narrow = Size ne uygun?
events-age = Yaş
events-age-any = Her yaş
events-town = Nerede
events-town-any = Her yerde
events-theme = Konu
events-theme-any = Bütün konular
events-audience-any = Herkes
events-audience-children = Çocuklar için
events-audience-adults = Yetişkinler için
events-grandchild = Torunla dışarı çıkmak
# $count (number): how many activities
events-count =
    { $count ->
        [0] Hiçbir şey bulunamadı
        [one] { $count } etkinlik
       *[other] { $count } etkinlik
    }
events-none-day = Bu gün bir şey yok
events-empty = Takvimde henüz bir şey yok
events-empty-text = Bir hafta sonrasına bakın ya da merkezden birine sorun.
events-empty-choice = Bu seçimde bir şey yok
events-empty-choice-text = Başka bir yaş veya yer seçerseniz belki bir şey bulursunuz.
events-show-all = Hepsini göster

## One activity

events-status-cancelled = İptal edildi
events-status-postponed = Ertelendi
events-status-full = Dolu
# $names (text): names of other activities
events-same-time = Aynı saatte: { $names }
# $name (text): name of an organisation
events-by = Düzenleyen: { $name }
events-when = Ne zaman?
events-no-dates = Henüz yeni bir tarih yok.
events-more-dates = Sonra başka günlerde de var
events-where = Nerede?
events-book = Nasıl katılırsınız?
events-place-untold = Yeri sorun. Arayın ya da merkeze uğrayın.
events-service = Bu konuda daha fazla bilgi
events-calendar = Takvimime ekle
events-calendar-file = etkinlik
events-calendar-kept = Etkinlik kaydedildi. Takviminize eklemek için dosyayı açın.
events-calendar-not-kept = Etkinlik kaydedilemedi. Başka bir klasör seçin.
events-print = Yazdır

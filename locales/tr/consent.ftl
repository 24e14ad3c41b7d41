### Consent, what helps somebody, and the card: what a family reads or hears read out. Very short sentences.

## May a card go along?

consent-title = Yanınıza bir kart almak ister misiniz?
consent-who = Kim için?
consent-who-text = Kartı orada siz gösterirsiniz. Onlar bize yalnız yardım edip edemediklerini söyler.
consent-goes = Kartta ne yazıyor?
consent-goes-text = Hizmetin adı, gün ve size nasıl yardım ettiğimiz.
consent-goes-needs = Bir de sizin seçtikleriniz:
consent-not = Kartta ne yazmıyor?
consent-not-text = Adınız yazmıyor. Numaranız yazmıyor. Anlattıklarınız yazmıyor. Kim olduğunuzu kaydetmiyoruz.
consent-free = Hayır diyebilirsiniz
consent-free-text = Adresi ve bütün bilgileri yine de alırsınız.
consent-back = Vazgeçebilirsiniz
consent-back-text = Kartınızla geri gelin. Hemen sileriz. Birkaç hafta sonra zaten kendiliğinden silinir.
consent-yes = Evet, kartı istiyorum
consent-no = Hayır, istemiyorum

## What helps you?

need-title = Size ne yardımcı olur?
need-text = Kartta ne yazabileceğini seçin. Hiçbir şey seçmemek de olur.
need-language = Hangi dilde tercüman?
need-interpreter = Tercümana ihtiyacım var
need-simple-language = Benimle basit kelimelerle konuşun
need-help-reading = Okumama ve yazmama yardım edin
need-help-online = İnternette bana yardım edin
need-private-space = Baş başa konuşmak isterim
need-child-care-during-talk = Biri kısa süre çocuğuma baksın
need-step-free-access = Bebek arabası veya tekerlekli sandalyeyle geliyorum
need-transport = Gidecek aracım yok
need-accompaniment = Tek başıma gelmek istemiyorum
need-anonymity = Adımı söylemek istemiyorum
need-low-cost = Pahalı olmasın
need-evening-weekend = Yalnız akşamları veya hafta sonu gelebilirim
need-at-home = Benim evime gelmenizi isterim

## The card

card-yours = Kartınız
# $day (text): the last day, written out
card-until = Kartın son günü: { $day }
card-have = Kartım var
card-pictures = Kartınızdaki üç resme aynı sırayla dokunun
# $place (number): 1, 2 or 3
card-place = { $place }. resim (toplam 3)
card-number = Şimdi iki rakama dokunun
card-undo = Bir geri
card-what = Ne söylemek istersiniz?
card-arrived = Oraya gittim
card-wipe = Kartımı sil
card-wipe-ask = Emin misiniz? Kartınız artık çalışmaz.
card-wipe-yes = Evet, kartımı sil
card-wipe-no = Hayır, kalsın
card-thanks = Teşekkürler. Kartınız doğruysa söylediğiniz iletildi.
card-thanks-text = Bu tablet bir kartın var olup olmadığını hiçbir zaman söylemez. Böylece kart yalnız sizin kalır.

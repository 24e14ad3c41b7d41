### Finding at the kiosk: keys on the screen, open now, my list, taking home and away from this screen.

find-leave = Bu ekrandan çık

## Keys on the screen

find-keys = Yazmak için tuşlar
find-keys-open = Tuşları göster
find-keys-done = Tamam
find-keys-space = Boşluk
find-keys-erase = Son harfi sil
find-keys-digits = Rakamlar
find-keys-latin = Latin harfleri
find-keys-own = Kendi dilinizin harfleri
find-keys-forms = Harfin diğer biçimleri

## Open now

find-open = Şimdi açık
find-open-none = Şu anda açık yer yok
find-open-next = İlk açılacak yer

## My list

find-list = Listem
# $count (number): how many are on the list
find-list-count = Listem: { $count }
find-list-put = Listeme ekle
find-list-has = Listenizde var
find-list-off = Listemden çıkar
find-list-full = Listeniz dolu. Önce bir şey çıkarın.
find-list-text = Aklınızda tutmak istedikleriniz burada. Bitirince sileriz.
find-list-empty = Listeniz henüz boş
find-list-empty-text = Size uyan bir şey mi buldunuz? Listenize ekleyin.

## Taking it home

find-take = Telefonunuza alın
find-take-text = Bunu telefonunuzun kamerasıyla okutun. Adı, numarayı ve adresi alırsınız. Kim olduğunuzu bilmeyiz.
find-take-paper = Kâğıt olarak mı istersiniz? Danışmadan isteyin.
find-take-careful = Telefonunuza başkası da bakıyor mu? O zaman bunu almamak daha iyi.
find-take-none = Bu telefona alınamıyor. Danışmadan kâğıt olarak isteyin.

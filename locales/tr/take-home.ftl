### What a family takes home: the card, the sheet and the picture card. Very short sentences.

## The service

take-home-where = Nerede
take-home-when = Açık olduğu saatler
take-home-call = Telefon
take-home-website = İnternet sitesi
take-home-price = Ücret
take-home-free = Ücretsiz
take-home-for-whom = Kimler için
take-home-bring = Yanınızda getirin
take-home-languages = Diller
take-home-secret = Adresi gizli. Önce telefon edin.
take-home-no-hours = Saatleri telefonla sorun.
take-home-no-hours-here = Saatleri danışmada sorun.
take-home-walk-in = Doğrudan içeri girebilirsiniz.
take-home-call-first = Önce telefon edin.

## What was agreed

take-home-agreed = Böyle anlaştık
take-home-agreed-contact-together = Onlara birlikte telefon ettik.
take-home-agreed-announced = Onlara birinin geleceğini söyleriz.
take-home-agreed-introduced = Sizi onlarla tanıştırırız.
take-home-agreed-accompanied = Bizden biri sizinle gelir.
take-home-appointment = Randevunuz
# $day (text): weekday with date, such as Monday 23 November; $time (text): time, such as 9:30
take-home-appointment-when = { $day }, { $time }

## The card

take-home-show = Oraya varınca bu kartı gösterin.
take-home-nameless = Kartta adınız yazmıyor.
take-home-your-code = Kodunuz
take-home-been = Oraya gittiniz mi? Kartı aldığınız yerdeki tablette söyleyin. Kodunuzu kullanın.
take-home-lost = Kartı kaybettiniz mi? Tekrar gelin. Yenisini alırsınız.
# $name (text): the name of the house, such as Huis van het Kind Voorbeeldstad
take-home-from = Kartı veren: { $name }

## The QR codes

take-home-scan-contact = Adresi ve numarayı kaydetmek için telefonunuzla okutun
take-home-scan-calendar = Randevuyu kaydetmek için telefonunuzla okutun
take-home-scan-card = Kartınızın QR kodu

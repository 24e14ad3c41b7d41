### What a family takes home: the card, the sheet and the picture card. Very short sentences.

## The service

take-home-where = Gdzie
take-home-when = Kiedy otwarte
take-home-call = Telefon
take-home-website = Strona internetowa
take-home-price = Cena
take-home-free = Bezpłatnie
take-home-for-whom = Dla kogo
take-home-bring = Proszę zabrać ze sobą
take-home-languages = Języki
take-home-secret = Adres jest tajny. Najpierw proszę zadzwonić.
take-home-no-hours = O godziny proszę zapytać przez telefon.
take-home-no-hours-here = O godziny proszę zapytać w recepcji.
take-home-walk-in = Można po prostu wejść.
take-home-call-first = Najpierw proszę zadzwonić.

## What was agreed

take-home-agreed = Tak się umówiliśmy
take-home-agreed-contact-together = Zadzwoniliśmy tam razem.
take-home-agreed-announced = Powiemy im, że ktoś przyjdzie.
take-home-agreed-introduced = Przedstawimy Państwa na miejscu.
take-home-agreed-accompanied = Ktoś od nas pójdzie razem z Państwem.
take-home-appointment = Umówiona wizyta
# $day (text): weekday with date, such as Monday 23 November; $time (text): time, such as 9:30
take-home-appointment-when = { $day }, { $time }

## The card

take-home-show = Na miejscu proszę pokazać tę kartę.
take-home-nameless = Na karcie nie ma nazwiska.
take-home-your-code = Kod
take-home-been = Już po wizycie? Proszę zaznaczyć to na tablecie tam, gdzie wydano kartę. Potrzebny jest kod.
take-home-lost = Karta zginęła? Proszę do nas wrócić. Damy nową.
# $name (text): the name of the house, such as Huis van het Kind Voorbeeldstad
take-home-from = Wydane przez: { $name }

## The QR codes

take-home-scan-contact = Zeskanuj telefonem, aby zapisać adres i numer
take-home-scan-calendar = Zeskanuj telefonem, aby zapisać wizytę
take-home-scan-card = Kod QR karty

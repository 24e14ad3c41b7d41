### What a family takes home: the card, the sheet and the picture card. Very short sentences.

## The service

take-home-where = Gdzie
take-home-when = Kiedy otwarte
take-home-call = Telefon
take-home-website = Strona internetowa
take-home-price = Cena
take-home-free = Bezpłatnie
take-home-for-whom = Dla kogo
take-home-bring = Zabierz ze sobą
take-home-languages = Języki
take-home-secret = Adres jest tajny. Najpierw zadzwoń.
take-home-no-hours = Zapytaj o godziny przez telefon.
take-home-no-hours-here = Zapytaj o godziny w recepcji.
take-home-walk-in = Możesz po prostu wejść.
take-home-call-first = Najpierw zadzwoń.

## What was agreed

take-home-agreed = Tak się umówiliśmy
take-home-agreed-contact-together = Zadzwoniliśmy tam razem.
take-home-agreed-announced = Powiemy im, że ktoś przyjdzie.
take-home-agreed-introduced = Przedstawimy Cię na miejscu.
take-home-agreed-accompanied = Ktoś od nas pójdzie z Tobą.
take-home-appointment = Twoja wizyta
# $day (text): weekday with date, such as Monday 23 November; $time (text): time, such as 9:30
take-home-appointment-when = { $day }, { $time }

## The card

take-home-show = Na miejscu pokaż tę kartę.
take-home-nameless = Na karcie nie ma Twojego imienia.
take-home-your-code = Twój kod
take-home-been = Już po wizycie? Zaznacz to na tablecie tam, gdzie wydano kartę. Użyj swojego kodu.
take-home-lost = Karta zginęła? Wróć do nas. Dostaniesz nową.
# $name (text): the name of the house, such as Huis van het Kind Voorbeeldstad
take-home-from = Wydane przez: { $name }

## The QR codes

take-home-scan-contact = Zeskanuj telefonem, aby zapisać adres i numer
take-home-scan-calendar = Zeskanuj telefonem, aby zapisać wizytę
take-home-scan-card = Kod QR Twojej karty

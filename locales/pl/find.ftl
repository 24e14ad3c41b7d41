### Finding at the kiosk: keys on the screen, open now, my list, taking home and away from this screen.

find-leave = Wyjdź z tego ekranu

## Keys on the screen

find-keys = Klawisze do pisania
find-keys-open = Pokaż klawisze
find-keys-done = Gotowe
find-keys-space = Spacja
find-keys-erase = Usuń ostatnią literę
find-keys-digits = Cyfry
find-keys-latin = Litery łacińskie
find-keys-own = Litery Twojego języka
find-keys-forms = Inne postacie litery

## Open now

find-open = Teraz otwarte
find-open-none = Teraz nic nie jest otwarte
find-open-next = To otworzy się najwcześniej

## My list

find-list = Moja lista
# $count (number): how many are on the list
find-list-count = Moja lista: { $count }
find-list-put = Dodaj do mojej listy
find-list-has = Jest na Twojej liście
find-list-off = Usuń z mojej listy
find-list-full = Lista jest pełna. Najpierw coś usuń.
find-list-text = Tu jest to, co chcesz zapamiętać. Gdy skończysz, wyczyścimy to.
find-list-empty = Twoja lista jest jeszcze pusta
find-list-empty-text = Coś pasuje? Dodaj to do swojej listy.

## Taking it home

find-take = Zapisz w telefonie
find-take-text = Zeskanuj to aparatem w telefonie. Dostaniesz nazwę, numer i adres. Nie wiemy, kim jesteś.
find-take-paper = Wolisz na papierze? Zapytaj w recepcji.
find-take-careful = Ktoś zagląda do Twojego telefonu? Wtedy lepiej tego tam nie zapisuj.
find-take-none = Tego nie da się zapisać w telefonie. Poproś w recepcji o wydruk.

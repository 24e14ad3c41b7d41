### Finding at the kiosk: keys on the screen, open now, my list, taking home and away from this screen.

find-leave = Ieșiți de pe acest ecran

## Keys on the screen

find-keys = Taste pentru scris
find-keys-open = Arătați tastele
find-keys-done = Gata
find-keys-space = Spațiu
find-keys-erase = Ștergeți ultima literă
find-keys-digits = Cifre
find-keys-latin = Litere latine
find-keys-own = Literele limbii dumneavoastră
find-keys-forms = Alte forme ale literei

## Open now

find-open = Deschis acum
find-open-none = Acum nu este nimic deschis
find-open-next = Aici se deschide cel mai devreme

## My list

find-list = Lista mea
# $count (number): how many are on the list
find-list-count = Lista mea: { $count }
find-list-put = Puneți pe lista mea
find-list-has = Este pe lista dumneavoastră
find-list-off = Scoateți de pe lista mea
find-list-full = Lista este plină. Scoateți mai întâi ceva.
find-list-text = Aici este ce doriți să țineți minte. Când încheiați, ștergem.
find-list-empty = Lista este încă goală
find-list-empty-text = Ați găsit ceva potrivit? Puneți pe listă.

## Taking it home

find-take = Salvați pe telefon
find-take-text = Scanați cu camera telefonului. Primiți numele, numărul și adresa. Noi nu știm cine sunteți.
find-take-paper = Mai bine pe hârtie? Întrebați la recepție.
find-take-careful = Se uită cineva în telefonul dumneavoastră? Atunci mai bine nu salvați asta.
find-take-none = Asta nu se poate salva pe telefon. Cereți pe hârtie la recepție.

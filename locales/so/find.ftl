### Finding at the kiosk: keys on the screen, open now, my list, taking home and away from this screen.

find-leave = Ka bax shaashaddan

## Keys on the screen

find-keys = Furayaasha qoraalka
find-keys-open = Tus furayaasha
find-keys-done = Diyaar
find-keys-space = Bannaan
find-keys-erase = Tirtir xarafka u dambeeya
find-keys-digits = Tirooyin
find-keys-latin = Xarfaha Laatiinka
find-keys-own = Xarfaha luqaddaada
find-keys-forms = Qaababka kale ee xarafka

## Open now

find-open = Hadda furan
find-open-none = Hadda waxba ma furna
find-open-next = Kan ayaa marka hore furmaya

## My list

find-list = Liiskayga
# $count (number): how many are on the list
find-list-count = Liiskayga: { $count }
find-list-put = Ku dar liiskayga
find-list-has = Liiskaaga way ku jirtaa
find-list-off = Ka saar liiskayga
find-list-full = Liiskaagu waa buuxaa. Marka hore wax ka saar.
find-list-text = Halkan waxaa ku jira waxa aad rabto inaad xasuusato. Marka aad dhammayso waan tirtiraynaa.
find-list-empty = Liiskaagu weli waa madhan yahay
find-list-empty-text = Ma heshay wax kugu habboon? Liiskaaga ku dar.

## Taking it home

find-take = Telefoonkaaga ku qaado
find-take-text = Tan ku sawir kamarada telefoonkaaga. Waxaad helaysaa magaca, lambarka iyo cinwaanka. Ma naqaanno qofka aad tahay.
find-take-paper = Warqad ma doorbidaysaa? Weydii miiska soo-dhaweynta.
find-take-careful = Qof kale ma eegaa telefoonkaaga? Markaas waxaa fiican inaadan qaadan.
find-take-none = Tani telefoonka ma gasho. Warqad ka weydii miiska soo-dhaweynta.

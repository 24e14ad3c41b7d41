### Zoeken aan de kiosk: de toetsen op het scherm, nu open, mijn lijstje, mee naar huis en weg van dit scherm.

find-leave = Weg van dit scherm

## Toetsen op het scherm

find-keys = Toetsen om te typen
find-keys-open = Toon de toetsen
find-keys-done = Klaar
find-keys-space = Spatie
find-keys-erase = Wis de laatste letter
find-keys-digits = Cijfers
find-keys-latin = Letters zoals in het Nederlands
find-keys-own = Letters van je eigen taal
find-keys-forms = Andere vormen van de letter

## Nu open

find-open = Nu open
find-open-none = Nu is er niets open
find-open-next = Dit gaat het eerst weer open

## Mijn lijstje

find-list = Mijn lijstje
# $count (getal): hoeveel er op het lijstje staan
find-list-count = Mijn lijstje: { $count }
find-list-put = Zet op mijn lijstje
find-list-has = Staat op je lijstje
find-list-off = Haal van mijn lijstje
find-list-full = Je lijstje is vol. Haal er eerst iets af.
find-list-text = Hier staat wat je wil onthouden. Stop je, dan wissen we het.
find-list-empty = Je lijstje is nog leeg
find-list-empty-text = Vind je iets dat past? Zet het op je lijstje.

## Mee naar huis

find-take = Neem mee op je telefoon
find-take-text = Scan dit met de camera van je telefoon. Je krijgt de naam, het nummer en het adres. Wij weten niet wie je bent.
find-take-paper = Liever op papier? Vraag het aan de balie.
find-take-careful = Kijkt er iemand mee in je telefoon? Dan neem je dit beter niet mee.
find-take-none = Dit kan niet op je telefoon. Vraag het op papier aan de balie.

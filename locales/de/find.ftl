### Finding at the kiosk: keys on the screen, open now, my list, taking home and away from this screen.

find-leave = Diese Seite verlassen

## Keys on the screen

find-keys = Tasten zum Schreiben
find-keys-open = Tasten zeigen
find-keys-done = Fertig
find-keys-space = Leerzeichen
find-keys-erase = Letzten Buchstaben löschen
find-keys-digits = Ziffern
find-keys-latin = Lateinische Buchstaben
find-keys-own = Buchstaben Ihrer Sprache
find-keys-forms = Andere Formen des Buchstabens

## Open now

find-open = Jetzt offen
find-open-none = Jetzt ist nichts offen
find-open-next = Das öffnet als Nächstes

## My list

find-list = Meine Liste
# $count (number): how many are on the list
find-list-count = Meine Liste: { $count }
find-list-put = Auf meine Liste setzen
find-list-has = Steht auf Ihrer Liste
find-list-off = Von meiner Liste nehmen
find-list-full = Ihre Liste ist voll. Nehmen Sie zuerst etwas weg.
find-list-text = Hier steht, was Sie sich merken möchten. Wenn Sie aufhören, löschen wir es.
find-list-empty = Ihre Liste ist noch leer
find-list-empty-text = Haben Sie etwas Passendes gefunden? Setzen Sie es auf Ihre Liste.

## Taking it home

find-take = Auf dem Telefon mitnehmen
find-take-text = Scannen Sie das mit der Kamera Ihres Telefons. Sie bekommen Namen, Nummer und Adresse. Wir wissen nicht, wer Sie sind.
find-take-paper = Lieber auf Papier? Fragen Sie am Empfang.
find-take-careful = Schaut jemand in Ihr Telefon? Dann nehmen Sie das besser nicht mit.
find-take-none = Das geht nicht auf das Telefon. Am Empfang bekommen Sie es auf Papier.

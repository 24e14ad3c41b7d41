### What a family takes home: the card, the sheet and the picture card. Very short sentences.

## The service

take-home-where = Wo
take-home-when = Wann geöffnet
take-home-call = Telefon
take-home-website = Webseite
take-home-price = Preis
take-home-free = Kostenlos
take-home-for-whom = Für wen
take-home-bring = Bitte mitbringen
take-home-languages = Sprachen
take-home-secret = Die Adresse ist geheim. Bitte zuerst anrufen.
take-home-no-hours = Fragen Sie am Telefon nach den Öffnungszeiten.
take-home-no-hours-here = Fragen Sie am Empfang nach den Öffnungszeiten.
take-home-walk-in = Sie können einfach hineingehen.
take-home-call-first = Bitte zuerst anrufen.

## What was agreed

take-home-agreed = Das haben wir vereinbart
take-home-agreed-contact-together = Wir haben dort zusammen angerufen.
take-home-agreed-announced = Wir sagen dort, dass jemand kommt.
take-home-agreed-introduced = Wir stellen Sie dort vor.
take-home-agreed-accompanied = Jemand von uns geht mit Ihnen mit.
take-home-appointment = Ihr Termin
# $day (text): weekday with date, such as Monday 23 November; $time (text): time, such as 9:30
take-home-appointment-when = { $day }, { $time }

## The card

take-home-show = Zeigen Sie diese Karte, wenn Sie dort sind.
take-home-nameless = Ihr Name steht nicht auf der Karte.
take-home-your-code = Ihr Code
take-home-been = Waren Sie dort? Sagen Sie es an dem Gerät, an dem Sie die Karte bekommen haben. Benutzen Sie Ihren Code.
take-home-lost = Haben Sie die Karte verloren? Kommen Sie wieder. Sie bekommen eine neue.
# $name (text): the name of the house, such as Huis van het Kind Voorbeeldstad
take-home-from = Bekommen von: { $name }

## The QR codes

take-home-scan-contact = Mit dem Telefon scannen, um Adresse und Nummer zu speichern
take-home-scan-calendar = Mit dem Telefon scannen, um den Termin zu speichern
take-home-scan-card = Der QR-Code Ihrer Karte

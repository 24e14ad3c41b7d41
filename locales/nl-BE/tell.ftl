### Een idee voor ons: een gezin zegt wat ontbreekt of wat het graag zou doen. Geen naam, geen tekst, alleen aanduiden.

tell-title = Een idee voor het huis
tell-text = We tellen alleen wat je aanduidt. Je naam hoeft niet.
tell-question = Heb je een vraag, of zit je met iets? Praat dan met iemand.
tell-missing = Ik mis iets
tell-missing-text = Ik zocht hulp of raad en vond het niet
tell-activity = Ik heb een idee
tell-activity-text = Iets om hier samen te doen
tell-other = Iets anders
tell-other-text = Een tip, of iets dat beter kan
tell-about = Waarover gaat het?
tell-about-more = Wat precies?
tell-age = Voor wie is het?
tell-when = Wanneer past het best?
tell-when-weekday-day = Overdag in de week
tell-when-weekday-evening = ’s Avonds in de week
tell-when-weekend = In het weekend
tell-when-school-holiday = In de schoolvakantie
tell-skip = Dat weet ik niet
tell-check = Klopt dit?
tell-send = Ja, vertel het
tell-thanks = Dank je wel!
tell-thanks-text = We tellen dit mee. Zo zien we wat gezinnen hier nodig hebben.
tell-more = Nog iets vertellen

### Tell us: a family says what is missing or what it would like to do. No name, no text, only choices.

tell-title = Eine Idee für das Zentrum
tell-text = Wir zählen nur, was Sie wählen. Ihr Name ist nicht nötig.
tell-question = Sie haben eine Frage oder Sorgen? Dann sprechen Sie mit jemandem.
tell-missing = Mir fehlt etwas
tell-missing-text = Ich habe Hilfe oder Rat gesucht und nicht gefunden
tell-activity = Ich habe eine Idee
tell-activity-text = Etwas, das wir hier zusammen machen
tell-other = Etwas anderes
tell-other-text = Ein Tipp oder etwas, das besser werden kann
tell-about = Worum geht es?
tell-about-more = Was genau?
tell-age = Für wen ist es?
tell-when = Wann passt es am besten?
tell-when-weekday-day = In der Woche, tagsüber
tell-when-weekday-evening = In der Woche, abends
tell-when-weekend = Am Wochenende
tell-when-school-holiday = In den Schulferien
tell-skip = Weiß ich nicht
tell-check = Stimmt das?
tell-send = Ja, abschicken
tell-thanks = Vielen Dank!
tell-thanks-text = Wir zählen das mit. So sehen wir, was Familien hier brauchen.
tell-more = Noch etwas sagen

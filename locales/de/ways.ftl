### The ways in: stages of life, ways of their own, young people, and how the screen looks. For families.

## The beginning

ways-choose = Was passt zu Ihnen?
ways-look = Oder schauen Sie hier

## Stages of life and ways of their own

way-name-expecting = Schwanger oder Kinderwunsch
way-text-expecting = Schwanger sein, ein Kind wollen oder eben nicht. Hier dürfen Sie alles fragen.
way-name-pregnancy = Schwanger
way-text-pregnancy = Schwanger sein ist manchmal schön und manchmal schwer. Diese Menschen helfen Ihnen gern.
way-name-wish = Ich wünsche mir ein Kind
way-text-wish = Manchmal dauert es lange oder klappt nicht. Sie können mit jemandem darüber sprechen.
way-name-not-parent = Kein Kind bekommen
way-text-not-parent = Manchmal geht es nicht. Manchmal will man es nicht. Manchmal endet eine Schwangerschaft. Alles, was Sie fühlen, dürfen Sie hier sagen.
way-name-baby = Baby und Kleinkind
way-text-baby = Essen, Schlafen, Weinen, Betreuung. Keine Frage ist zu klein.
way-name-preschool = Kindergarten
way-text-preschool = Spielen, in den Kindergarten gehen und groß werden.
way-name-school = Grundschule
way-text-school = Schule, Betreuung, Freizeit und Freunde.
way-name-teen = Eltern von Teenagern
way-text-teen = Teenager ändern sich schnell, und Eltern haben Fragen. Das geht nicht nur Ihnen so.
way-name-adult = 18 bis 25 Jahre
way-text-adult = Wohnen, arbeiten, lernen. Auf eigenen Beinen stehen geht auch mit Hilfe.
way-name-parents = Eltern und Großeltern
way-text-parents = Auch Sie zählen: wie es Ihnen geht, Ihre Beziehung, Ihre Familie.

ways-which = Was passt am besten?
ways-themes = Worum geht es?
ways-hits = Hier können Sie hingehen
ways-evening = Was abends los ist
ways-evening-text = Für alle, die tagsüber keine Zeit haben
ways-evening-only = Nur abends

## For young people

youth-name = Unter uns
youth-for = Wenn du 12 bis 25 bist
youth-place = Bist du jünger als 25? Hier ist ein Platz für dich.
youth-text = Schau dich in Ruhe um. Wir fragen nicht nach deinem Namen und merken uns nichts.
youth-secret = Fachkräfte, Ärztinnen und Ärzte dürfen nicht einfach weitersagen, was du erzählst, auch nicht deinen Eltern. Nur bei ernster Gefahr kann das anders sein. Frag ruhig danach.
youth-ask = Worum geht es?
youth-topic-feel = Mir geht es nicht gut
youth-topic-talk = Ich will mit jemandem reden
youth-topic-home = Probleme zu Hause
youth-topic-bullying = Ich werde gemobbt
youth-topic-love = Liebe, Sex und Schwangerschaft
youth-topic-school = In der Schule klappt es nicht
youth-topic-study = Ein ruhiger Ort zum Lernen
youth-topic-drugs = Alkohol, Rauchen und Drogen
youth-topic-gaming = Handy, Gaming und Glücksspiel
youth-topic-place = Ein Ort zum Treffen
youth-topic-care = Ich sorge zu Hause für jemanden
youth-topic-living = Allein wohnen
youth-topic-work = Arbeit und Geld
youth-lines = Lieber anrufen oder chatten?
youth-line-jac = Kostenlos reden oder chatten über alles, von 12 bis 25 Jahren. Auf Niederländisch.
youth-line-tejo = Kostenlos mit Fachleuten für Therapie reden, von 10 bis 20 Jahren. Auf Niederländisch.

## Urgent

line-now = Jetzt erreichbar
line-not-now = Jetzt nicht erreichbar
line-scan = Mit dem Telefon scannen
urgent-name-antigif = Giftnotruf
urgent-text-antigif = Wenn jemand etwas Giftiges gegessen, getrunken oder berührt hat. Tag und Nacht.
urgent-name-child-focus = Child Focus
urgent-text-child-focus = Wenn ein Kind weg ist oder Ihnen etwas im Internet Sorgen macht. Tag und Nacht.

## Letters, colours and calm

ways-display = Wie möchten Sie den Bildschirm sehen?
ways-display-visit = Nur für Ihren Besuch.
ways-quiet = Ruhe
ways-quiet-off = Normal
ways-quiet-on = Still: kein Ton, keine Bewegung

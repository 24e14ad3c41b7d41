### Consent, what helps somebody, and the card: what a family reads or hears read out. Very short sentences.

## May a card go along?

consent-title = Möchten Sie eine Karte mitnehmen?
consent-who = Für wen ist sie?
consent-who-text = Sie zeigen die Karte dort selbst. Man sagt uns nur, ob es geklappt hat.
consent-goes = Was steht darauf?
consent-goes-text = Der Dienst, der Tag und wie wir Ihnen helfen.
consent-goes-needs = Und was Sie gewählt haben:
consent-not = Was steht nicht darauf?
consent-not-text = Nicht Ihr Name. Nicht Ihre Nummer. Nicht Ihre Geschichte. Wir speichern nicht, wer Sie sind.
consent-free = Sie dürfen Nein sagen
consent-free-text = Sie bekommen trotzdem die Adresse und alle Erklärungen.
consent-back = Sie können es zurücknehmen
consent-back-text = Kommen Sie mit Ihrer Karte zurück. Wir löschen sie sofort. Nach einigen Wochen verschwindet sie von selbst.
consent-yes = Ja, ich möchte die Karte
consent-no = Nein, lieber nicht

## What helps you?

need-title = Was hilft Ihnen?
need-text = Wählen Sie, was auf der Karte stehen darf. Sie müssen nichts wählen.
need-language = In welche Sprache soll übersetzt werden?
need-interpreter = Ich brauche jemanden, der übersetzt
need-simple-language = Bitte einfache Worte benutzen
need-help-reading = Helfen Sie mir beim Lesen und Schreiben
need-help-online = Helfen Sie mir im Internet
need-private-space = Ich möchte unter vier Augen sprechen
need-child-care-during-talk = Jemand passt kurz auf mein Kind auf
need-step-free-access = Ich komme mit Kinderwagen oder Rollstuhl
need-transport = Ich kann nicht selbst hinfahren
need-accompaniment = Ich komme lieber nicht allein
need-anonymity = Ich sage meinen Namen lieber nicht
need-low-cost = Es darf nicht viel kosten
need-evening-weekend = Ich kann nur abends oder am Wochenende
need-at-home = Kommen Sie bitte zu mir nach Hause

## The card

card-yours = Ihre Karte
# $day (text): the last day, written out
card-until = Letzter Tag der Karte: { $day }
card-have = Ich habe eine Karte
card-pictures = Tippen Sie auf die drei Bilder Ihrer Karte, in derselben Reihenfolge
# $place (number): 1, 2 or 3
card-place = Bild { $place } von 3
card-number = Tippen Sie jetzt auf die zwei Ziffern
card-undo = Eins zurück
card-what = Was möchten Sie sagen?
card-arrived = Ich war dort
card-wipe = Meine Karte löschen
card-wipe-ask = Sind Sie sicher? Ihre Karte gilt dann nicht mehr.
card-wipe-yes = Ja, meine Karte löschen
card-wipe-no = Nein, doch nicht
card-thanks = Danke. Wenn Ihre Karte stimmt, ist es jetzt weitergegeben.
card-thanks-text = Dieses Gerät sagt nie, ob es eine Karte gibt. So bleibt sie Ihre Sache.

### The kiosk: what a family reads. Short sentences, everyday words, warm.

kiosk-title = Familienzentrum (Huis van het Kind)
kiosk-home = Anfang
kiosk-stop = Beenden und alles löschen
kiosk-stop-short = Beenden
kiosk-more-below = Unten geht es weiter

## Welcome

kiosk-welcome = Guten Tag, schön, dass Sie da sind
kiosk-welcome-text = In welcher Sprache möchten Sie lesen?
kiosk-greeting-1 = Guten Tag! Was schauen wir uns zusammen an?
kiosk-greeting-2 = Willkommen. Was beschäftigt Sie?
kiosk-greeting-3 = Hallo! Was suchen Sie?
kiosk-greeting-4 = Schön, dass Sie da sind. Was möchten Sie wissen?
kiosk-greeting-5 = Kommen Sie herein. Worum geht es bei Ihrer Frage?

## Searching and choosing

kiosk-search = Suchen Sie mit eigenen Worten
kiosk-search-hint = Zum Beispiel: Krippe
kiosk-choose-domain = Oder wählen Sie, worum es geht
kiosk-choose-theme = Was passt am besten?
kiosk-whole-domain = Alles dazu zeigen
kiosk-themes-found = Meinen Sie das?
# $count (number): places found
kiosk-results-count =
    { $count ->
        [0] Nichts gefunden
        [one] { $count } Ort, an den Sie gehen können
       *[other] { $count } Orte, an die Sie gehen können
    }
kiosk-nothing-title = Das haben wir nicht gefunden
kiosk-nothing-text = Versuchen Sie ein anderes Wort oder fragen Sie jemanden aus dem Zentrum. Wir suchen gern mit Ihnen.
kiosk-fiche-talk = Noch eine Frage dazu?

## Talking to someone

kiosk-talk = Hier mit jemandem sprechen
kiosk-talk-title = Kommen Sie, sprechen Sie mit uns
kiosk-talk-text = Am Empfang ist jemand, der sich Zeit für Sie nimmt. Sie brauchen keinen Termin und müssen Ihren Namen nicht sagen.
kiosk-talk-closed = Jetzt ist niemand am Empfang. Kommen Sie gern wieder oder rufen Sie uns an.
kiosk-talk-phone = Sie können uns auch anrufen:
kiosk-desk-speaks = Sprachen am Empfang: { $languages }
kiosk-show-desk = Zeigen Sie das am Empfang
kiosk-staff = Für das Team
kiosk-staff-pin = PIN-Code des Zentrums
kiosk-staff-open = Zum Empfang

## Urgent

kiosk-urgent = Dringend? Anrufen
kiosk-urgent-title = Jetzt sofort jemanden anrufen
kiosk-urgent-text = Diese Nummern sind kostenlos. Sie müssen Ihren Namen nicht sagen, außer bei 112.
urgent-name-112 = Feuerwehr, Krankenwagen oder Polizei
urgent-text-112 = Bei Gefahr oder Unfall. Tag und Nacht.
urgent-name-1712 = Telefon bei Gewalt
urgent-text-1712 = Wenn jemand Ihnen wehtut oder Sie sich um ein Kind sorgen.
urgent-name-106 = Tele-Onthaal
urgent-text-106 = Wenn Sie mit jemandem sprechen möchten. Tag und Nacht, auf Niederländisch.
urgent-name-102 = Awel
urgent-text-102 = Für Kinder und Jugendliche, über alles. Auf Niederländisch.
urgent-name-1813 = Telefon bei Gedanken an Suizid
urgent-text-1813 = Wenn Sie an Suizid denken oder Angst um jemanden haben. Tag und Nacht, auf Niederländisch.

## Are you still there?

kiosk-idle-title = Sind Sie noch da?
kiosk-idle-text = Gleich löschen wir, was Sie angesehen haben. So sieht es niemand anders.
# $seconds (number): seconds until everything is cleared
kiosk-idle-seconds =
    { $seconds ->
        [one] Noch { $seconds } Sekunde
       *[other] Noch { $seconds } Sekunden
    }
kiosk-idle-stay = Ja, ich möchte mehr Zeit
kiosk-idle-stop = Nein, alles löschen

## This is missing

kiosk-results-weak =
    { $count ->
        [one] Vielleicht passt doch { $count } Ort
       *[other] Vielleicht passt doch einer dieser { $count } Orte
    }
kiosk-missing-ask = Ist nichts für Sie dabei?
kiosk-missing = Das fehlt hier
kiosk-missing-text = Wir zählen nur das Thema. Nicht, wer Sie sind, und nicht, was Sie geschrieben haben.
kiosk-missing-thanks = Danke. Wir haben gezählt, dass das hier fehlt.

### What is on: activities with a day and an hour.

events-title = Das ist los
events-entry = Was ist diese Woche los?
events-tab = Aktivitäten

## Leafing through

events-view = Nach Tag oder nach Woche
events-view-day = Tag
events-view-week = Woche
events-today = Heute
events-tomorrow = Morgen
events-earlier-day = Voriger Tag
events-later-day = Nächster Tag
events-earlier-week = Vorige Woche
events-later-week = Nächste Woche
# $from, $to (text): days with their month
events-range = { $from } bis { $to }
events-narrow = Was passt zu Ihnen?
events-age = Alter
events-age-any = Jedes Alter
events-town = Wo
events-town-any = Überall
events-theme = Thema
events-theme-any = Alle Themen
events-audience-any = Alle
events-audience-children = Für Kinder
events-audience-adults = Für Erwachsene
events-grandchild = Unterwegs mit einem Enkelkind
# $count (number): how many activities
events-count =
    { $count ->
        [0] Nichts gefunden
        [one] { $count } Aktivität
       *[other] { $count } Aktivitäten
    }
events-none-day = Nichts an diesem Tag
events-empty = Noch nichts im Kalender
events-empty-text = Schauen Sie eine Woche weiter oder fragen Sie jemanden aus dem Zentrum.
events-empty-choice = Für diese Auswahl gibt es nichts
events-empty-choice-text = Mit anderem Alter oder Ort finden Sie vielleicht etwas.
events-show-all = Alles zeigen

## One activity

events-status-cancelled = Fällt aus
events-status-postponed = Verschoben
events-status-full = Voll
# $names (text): names of other activities
events-same-time = Zur selben Zeit: { $names }
# $name (text): name of an organisation
events-by = Von { $name }
events-when = Wann?
events-no-dates = Es gibt noch keinen neuen Termin.
events-more-dates = Und danach noch an anderen Tagen
events-where = Wo?
events-book = Wie macht man mit?
events-place-untold = Fragen Sie nach dem Ort. Rufen Sie an oder kommen Sie ins Zentrum.
events-service = Mehr dazu
events-calendar = In den Kalender eintragen
events-calendar-file = Aktivität
events-calendar-kept = Die Aktivität ist gespeichert. Öffnen Sie die Datei, um sie in Ihren Kalender einzutragen.
events-calendar-not-kept = Die Aktivität konnte nicht gespeichert werden. Wählen Sie einen anderen Ordner.
events-print = Drucken

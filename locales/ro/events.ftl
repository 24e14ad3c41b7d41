### What is on: activities with a day and an hour.

events-title = Ce activități sunt?
events-entry = Activități în această săptămână
events-tab = Activități

## Leafing through

events-view = Pe zi sau pe săptămână
events-view-day = Zi
events-view-week = Săptămână
events-today = Astăzi
events-tomorrow = Mâine
events-earlier-day = Ziua dinainte
events-later-day = Ziua următoare
events-earlier-week = Săptămâna dinainte
events-later-week = Săptămâna următoare
# $from, $to (text): days with their month
events-range = { $from } – { $to }
events-narrow = Ce vi se potrivește?
events-age = Vârsta
events-age-any = Orice vârstă
events-town = Unde
events-town-any = Oriunde
events-theme = Subiect
events-theme-any = Toate subiectele
events-audience-any = Pentru toți
events-audience-children = Pentru copii
events-audience-adults = Pentru adulți
events-grandchild = La plimbare cu un nepot
# $count (number): how many activities
events-count =
    { $count ->
        [0] Nu s-a găsit nimic
        [one] { $count } activitate
        [few] { $count } activități
       *[other] { $count } de activități
    }
events-none-day = Nimic în această zi
events-empty = Încă nu este nimic în calendar
events-empty-text = Priviți săptămâna următoare sau întrebați pe cineva de la centru.
events-empty-choice = Nu este nimic pentru această alegere
events-empty-choice-text = Cu altă vârstă sau alt loc poate găsiți ceva.
events-show-all = Arătați tot

## One activity

events-status-cancelled = Anulat
events-status-postponed = Amânat
events-status-full = Nu mai sunt locuri
# $names (text): names of other activities
events-same-time = În același timp: { $names }
# $name (text): name of an organisation
events-by = Organizator: { $name }
events-when = Când?
events-no-dates = Încă nu este stabilită o zi nouă.
events-more-dates = Și apoi în alte zile
events-where = Unde?
events-book = Cum participați?
events-place-untold = Întrebați unde este. Sunați sau treceți pe la centru.
events-service = Mai mult despre asta
events-calendar = Puneți în calendar
events-calendar-file = activitate
events-calendar-kept = Activitatea a fost salvată. Deschideți fișierul ca să o puneți în calendar.
events-calendar-not-kept = Activitatea nu a putut fi salvată. Alegeți alt dosar.
events-print = Tipăriți

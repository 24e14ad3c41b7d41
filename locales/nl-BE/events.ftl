### Wat er te doen is: activiteiten met een dag en een uur.

events-title = Wat is er te doen?
events-entry = Deze week te doen
events-tab = Activiteiten

## Bladeren

events-view = Per dag of per week
events-view-day = Dag
events-view-week = Week
events-today = Vandaag
events-tomorrow = Morgen
events-earlier-day = Vorige dag
events-later-day = Volgende dag
events-earlier-week = Vorige week
events-later-week = Volgende week
# $from, $to (tekst): dagen met maand
events-range = { $from } tot { $to }
events-narrow = Wat past bij jou?
events-age = Leeftijd
events-age-any = Alle leeftijden
events-town = Waar
events-town-any = Overal
events-theme = Thema
events-theme-any = Alle thema's
events-audience-any = Iedereen
events-audience-children = Voor kinderen
events-audience-adults = Voor volwassenen
events-grandchild = Op stap met een kleinkind
# $count (getal): aantal activiteiten
events-count =
    { $count ->
        [0] Niets gevonden
        [one] { $count } activiteit
       *[other] { $count } activiteiten
    }
events-none-day = Niets op deze dag
events-empty = Hier staat nog niets op de kalender
events-empty-text = Kijk een week verder, of vraag het aan iemand van het huis.
events-empty-choice = Bij deze keuze staat er niets
events-empty-choice-text = Met een andere leeftijd of plaats vind je misschien wel iets.
events-show-all = Toon alles

## Een activiteit

events-status-cancelled = Gaat niet door
events-status-postponed = Uitgesteld
events-status-full = Volzet
# $names (tekst): namen van andere activiteiten
events-same-time = Op hetzelfde moment: { $names }
# $name (tekst): naam van een organisatie
events-by = Door { $name }
events-when = Wanneer?
events-no-dates = Er is nog geen nieuwe dag.
events-more-dates = En daarna nog op andere dagen
events-where = Waar?
events-book = Hoe doe je mee?
events-place-untold = Vraag naar de plaats. Bel of loop binnen in het huis.
events-service = Meer over dit aanbod
events-calendar = Zet in je agenda
events-calendar-file = activiteit
events-calendar-kept = De activiteit is bewaard. Open het bestand om ze in je agenda te zetten.
events-calendar-not-kept = De activiteit kon niet bewaard worden. Kies een andere map.
events-print = Druk af

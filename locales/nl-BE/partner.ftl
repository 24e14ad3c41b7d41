### Wat een partner leest op een telefoon, zonder account: een kaart beantwoorden, en de eigen pagina.

## Op elke pagina

partner-languages = Taal
partner-skip = Naar de inhoud
partner-foot = Hier staat nergens een naam. Deze pagina zet niets op je toestel.
# $day (getal): dag van de maand; $month (getal): 1 tot 12
partner-day =
    { $day } { $month ->
        [1] januari
        [2] februari
        [3] maart
        [4] april
        [5] mei
        [6] juni
        [7] juli
        [8] augustus
        [9] september
        [10] oktober
        [11] november
       *[12] december
    }
# $day (tekst): 22 november; $year (tekst): 2026
partner-day-of-year = { $day } { $year }
# $weekday (tekst): code van de weekdag
partner-weekday =
    { $weekday ->
        [mon] maandag
        [tue] dinsdag
        [wed] woensdag
        [thu] donderdag
        [fri] vrijdag
        [sat] zaterdag
       *[sun] zondag
    }
# $first (tekst): wat voor ‘en’ komt; $last (tekst): het laatste
partner-and = { $first } en { $last }

## Een code die niets opent

partner-dead-title = Deze code opent niets (meer)
partner-dead-text = Misschien is ze niet juist overgenomen. Misschien is alles al doorgegeven en gewist. Meer weten we hier zelf niet.
partner-dead-again = Typ de code opnieuw
partner-dead-call = Of bel het Huis van het Kind. Het nummer staat op de kaart.
partner-dead-link = Was dit de link van jullie dienst? Vraag het Huis van het Kind dan een nieuwe.

## De code typen

partner-type-title = Een kaart openen
partner-type-text = Toont een gezin je een kaart van Onthaal? Typ dan hier de code die erop staat.
partner-type-label = De code op de kaart
partner-type-hint = 28 letters en cijfers. Kleine letters en spaties mogen.
partner-type-go = Open de kaart
partner-type-empty = Er staat nog niets. Typ de code van de kaart.
# $count (getal): zoveel tekens staan er
partner-type-too-short =
    { $count ->
        [one] Er staat { $count } teken, een code heeft er 28. Er ontbreekt nog een stuk.
       *[other] Er staan { $count } tekens, een code heeft er 28. Er ontbreekt nog een stuk.
    }
partner-type-too-long = Er staan meer dan 28 tekens. Typ alleen de code.
partner-type-character = Er staat een teken dat in geen enkele code voorkomt. Een code heeft cijfers en letters, maar nooit de letter U.
partner-type-check = Er is iets verkeerd overgenomen: één teken is anders, of twee zijn omgewisseld. Kijk groepje per groepje.

## De kaart

partner-ticket-title = Is het gezin bij jullie geweest?
partner-ticket-for = Doorverwezen naar
partner-ticket-gone = Een dienst die niet meer op de sociale kaart staat
# $day (tekst): 22 november; $house (tekst): naam van het huis
partner-ticket-from = Op { $day }, door { $house }
# $house (tekst): naam van het huis
partner-ticket-from-house = Door { $house }
partner-ticket-needs = Zo ontvang je hen goed
# $language (tekst): Arabisch
partner-ticket-interpreter = Tolk nodig: { $language }
partner-answer-arrived = Ja, gekomen
partner-answer-not-arrived = Nee, niet gekomen
partner-answer-not-right = Ons aanbod past niet
partner-answer-full = Wij hebben nu geen plaats
partner-answer-withdrawn = Het gezin nam zijn toestemming terug
partner-answer-unknown = Niets gezegd
partner-answer-why = Waarom past het niet?
partner-answer-why-missing = Kies eerst een reden.
partner-answer-send = Geef door
partner-answer-now = nu
partner-stands = Dit staat nu
partner-stands-thanks = Dank je, het is doorgegeven
# $day (tekst): 23 november
partner-stands-until = Vergist? Kies een ander antwoord, tot en met { $day }. Daarna wordt de kaart gewist.
# $day (tekst): 2 januari
partner-open-until = Antwoorden kan tot en met { $day }.
partner-stale = Iemand anders antwoordde net voor jou. Kijk wat er nu staat.

## Het gezin zelf

partner-mine = Dit is mijn kaart
partner-mine-text = Is dit jouw kaart? Je kan je toestemming terugnemen. Dan wissen we de kaart.
partner-mine-go = Neem mijn toestemming terug
partner-withdraw-title = Je toestemming terugnemen?
partner-withdraw-text = We wissen de kaart meteen. Niemand kan ze dan nog openen. Je mag zelf nog altijd naar de dienst gaan.
partner-withdraw-yes = Ja, wis mijn kaart
partner-withdraw-no = Nee, laat staan
partner-withdrawn-title = Je kaart is gewist
partner-withdrawn-text = Je toestemming is teruggenomen. Van deze kaart blijft niets over. Je bent altijd welkom in het Huis van het Kind.

## De eigen pagina

partner-own-eyebrow = De eigen pagina van
partner-own-text = Houd deze link binnen jullie dienst: wie hem heeft, kan in jullie naam antwoorden.
partner-own-card = Een gezin toont een kaart met plaatjes
partner-own-none = Van jullie staan er nog geen diensten op de sociale kaart. Bel het Huis van het Kind.
partner-own-services = Jullie diensten
partner-room = Is er plaats?
# $room (tekst): Er is plaats; $day, $until (tekst): 22 november
partner-room-now = { $room }. Gezegd op { $day }, wij tonen het tot en met { $until }.
partner-room-unknown = Wij tonen nu niets. Tik op wat vandaag klopt, dan tonen we het 14 dagen.
partner-right = Klopt dit nog?
# $day (tekst): 22 november 2026
partner-right-last = Nagekeken op { $day }
partner-right-never = Nog niet nagekeken
partner-right-where = Waar
partner-right-when = Wanneer
partner-right-phone = Telefoon
partner-right-nothing = Niet ingevuld
partner-right-yes = Ja, dit klopt nog
# $name (tekst): naam van de dienst
partner-right-yes-named = Ja, dit klopt nog voor { $name }
partner-changed = Er is iets veranderd
# $name (tekst): naam van de dienst
partner-changed-named = Er is iets veranderd bij { $name }
partner-changed-what = Wat klopt er niet meer?
partner-changed-text = Het Huis van het Kind ziet dit en vraagt jullie wat het wordt.
partner-changed-missing = Kruis eerst aan wat er veranderd is.
# $name (tekst): naam van de dienst
partner-said-room = Dank je. Bij { $name } staat nu of er plaats is.
# $name (tekst): naam van de dienst
partner-said-right = Dank je. { $name } is vandaag nagekeken.
# $name (tekst): naam van de dienst
partner-said-changed = Dank je. Het Huis van het Kind kijkt { $name } na.
partner-said-wait = Met deze link is al heel veel doorgegeven. Probeer het over een uur opnieuw.

## De kaart met plaatjes

partner-card-title = De kaart met drie plaatjes
partner-card-text = Kies de plaatjes van de kaart van het gezin, in dezelfde volgorde, en de twee cijfers.
# $place (getal): 1, 2 of 3
partner-card-place = Plaatje { $place }
partner-card-number = De twee cijfers
partner-card-answer = Wat geef je door?
partner-card-why = Alleen als jullie aanbod niet past: waarom?
partner-card-missing = Er ontbreekt nog iets: drie plaatjes, twee cijfers en een antwoord.
partner-card-why-missing = Kies ook waarom jullie aanbod niet past.
partner-card-nothing = Deze kaart opent niets (meer)
partner-card-nothing-text = Kijk of de plaatjes en de cijfers juist zijn, in dezelfde volgorde. Is alles juist, dan is de kaart gewist of voor een andere dienst.
partner-card-wait = Even wachten
partner-card-wait-text = Er zijn te veel kaarten geprobeerd die niets openen. Probeer het over tien minuten opnieuw.
# $answer (tekst): Ja, gekomen
partner-card-done = Doorgegeven: { $answer }
# $day (tekst): 23 november
partner-card-done-until = Vergist? Vul de kaart opnieuw in, tot en met { $day }.
partner-card-back = Terug naar onze pagina

## Wat misging

partner-error-title = Dat lukte niet
partner-error-busy = Het is nu even te druk. Wacht een minuut en probeer het opnieuw.
partner-error-bad = Dit formulier was niet volledig. Ga terug en probeer het opnieuw.
partner-error-denied = Dit kwam van een andere pagina. Open de kaart of de link zelf.

### Wat een coördinator voor de balies vastlegt.

## De bladzijde

beheer-nav-desk = Het onthaal
beheer-desk-title = Het onthaal
beheer-desk-text = Wie bellen vrijwilligers, welke kaarten liggen klaar, en hoe noteren jullie? Wat je hier bewaart, staat bij de volgende verbinding op de tablets van je huis.
beheer-desk-tab-backup = Back-up
beheer-desk-tab-cards = Kaarten
beheer-desk-tab-form = Formulier
beheer-desk-tab-desks = Balies
# $count (getal): zoveel kaarten zijn over hun datum
beheer-desk-tab-expired =
    { $count ->
        [one] { $count } kaart na te kijken
       *[other] { $count } kaarten na te kijken
    }
beheer-desk-no-house = Er is nog geen huis
beheer-desk-no-house-text = Zet eerst het huis en zijn locaties in de sociale kaart.
beheer-desk-save = Bewaren
beheer-desk-change = Wijzigen
# $name (tekst): waarover het gaat
beheer-desk-change-named = { $name } wijzigen
beheer-desk-remove = Weghalen
beheer-desk-remove-go = Ja, haal weg
beheer-desk-keep = Toch houden
# $name (tekst): waarover het gaat
beheer-desk-up = { $name } hoger zetten
# $name (tekst): waarover het gaat
beheer-desk-down = { $name } lager zetten
# $name (tekst): een thema of een fiche
beheer-desk-take-out = { $name } uit de keuze halen
beheer-desk-theme-search = Zoek een thema
beheer-desk-theme-whole = Het hele domein
beheer-desk-theme-none = Geen thema met dat woord.
beheer-desk-service-search = Typ een deel van de naam
beheer-desk-service-none = Geen fiche met die naam.
beheer-desk-service-gone = Deze fiche is er niet meer

## Back-up: de week

beheer-desk-backup-empty = Er is nog niemand om te bellen
beheer-desk-backup-empty-text = Een vrijwilliger staat er nooit alleen voor. Begin met één persoon die altijd gebeld mag worden.
beheer-desk-no-fallback = Er is geen vangnet
beheer-desk-no-fallback-text = Wie bel je als niemand anders opneemt? Zet minstens één persoon of dienst als vangnet.
beheer-desk-fallback-add = Vangnet toevoegen
beheer-desk-week = Deze week
# $day (tekst): de maandag
beheer-desk-week-of = Week van { $day }
beheer-desk-week-this = Deze week
beheer-desk-week-before = Week ervoor
beheer-desk-week-after = Week erna
beheer-desk-week-full = Elke halve dag dat jullie open zijn, is er iemand te bellen.
# $count (getal): halve dagen waarop een balie open is
beheer-desk-week-gaps =
    { $count ->
        [one] Op { $count } halve dag is er alleen het vangnet.
       *[other] Op { $count } halve dagen is er alleen het vangnet.
    }
# $count (getal): halve dagen waarop een balie open is
beheer-desk-week-none =
    { $count ->
        [one] Op { $count } halve dag kan niemand gebeld worden.
       *[other] Op { $count } halve dagen kan niemand gebeld worden.
    }
beheer-desk-week-no-hours = openingsuren niet bekend
beheer-desk-week-closed = gesloten
# $names (tekst): wie daarna gebeld wordt
beheer-desk-week-then = dan { $names }
beheer-desk-week-nobody = Niemand
beheer-desk-week-fallback = Alleen vangnet
beheer-desk-week-none-open = Deze week niet open.
# $from (tekst): de eerste dag, $to (tekst): de laatste dag
beheer-desk-days-run = { $from } tot en met { $to }
beheer-desk-week-fill = Invullen
# $day (tekst): de dag, $half (tekst): het dagdeel, $state (tekst): wie er is
beheer-desk-week-fill-named = { $day }, { $half }: { $state }. Invullen

## Back-up: de mensen

beheer-desk-people = Wie bellen we?
beheer-desk-people-anything = Voor elke vraag
beheer-desk-people-anything-text = Zij staan in het weekrooster hierboven. Wie het best bij de balie en het moment past, wordt eerst gebeld; daarna telt deze volgorde.
beheer-desk-people-themes = Voor bepaalde thema’s
beheer-desk-people-themes-text = Kiest een vrijwilliger zo’n thema, dan staan zij vooraan op de tablet.
beheer-desk-people-fallback = Vangnet
beheer-desk-people-fallback-text = Altijd onderaan op de tablet, voor als niemand anders opneemt.
# $count (getal): zoveel regels zijn voorbij
beheer-desk-people-over =
    { $count ->
        [one] Voorbij ({ $count })
       *[other] Voorbij ({ $count })
    }
beheer-desk-rule-add = Iemand toevoegen
beheer-desk-rule-always = Altijd
# $name (tekst): een dienst
beheer-desk-rule-phone-of = het nummer van { $name }
beheer-desk-rule-no-phone = Geen nummer
# $day (tekst): een dag
beheer-desk-rule-from = vanaf { $day }
# $day (tekst): een dag
beheer-desk-rule-until = tot en met { $day }
# $day (tekst): een dag
beheer-desk-rule-over = voorbij sinds { $day }
# $from (tekst): een dag, $to (tekst): een dag
beheer-desk-rule-from-to = van { $from } tot en met { $to }
beheer-desk-rule-new = Iemand om te bellen
# $name (tekst): wie gebeld wordt
beheer-desk-rule-change = { $name } wijzigen
beheer-desk-rule-name = Wie?
beheer-desk-rule-name-hint = Een voornaam of een dienst, zoals de vrijwilliger hem kent.
beheer-desk-rule-role = Functie
beheer-desk-rule-role-hint = Bijvoorbeeld: regioverpleegkundige.
beheer-desk-rule-phone = Telefoonnummer
beheer-desk-rule-phone-hint = Het werknummer. Nooit een privénummer zonder toestemming.
beheer-desk-rule-service = Fiche van de dienst
beheer-desk-rule-service-hint = Zonder nummer hierboven wordt dat van de fiche gebruikt.
beheer-desk-rule-kind = Waarvoor bellen we?
beheer-desk-rule-kind-anything = Voor elke vraag
beheer-desk-rule-kind-anything-means = Wie dienst heeft.
beheer-desk-rule-kind-themes = Voor bepaalde thema’s
beheer-desk-rule-kind-themes-means = Wie er het meest van weet.
beheer-desk-rule-kind-fallback = Als vangnet
beheer-desk-rule-kind-fallback-means = Als niemand anders opneemt.
beheer-desk-rule-themes = Voor welke thema’s?
beheer-desk-rule-days = Op welke dagen?
beheer-desk-rule-days-hint = Niets aangeduid: elke dag.
beheer-desk-rule-halves = Wanneer op de dag?
beheer-desk-rule-halves-hint = Niets aangeduid: de hele dag.
beheer-desk-rule-site = Op welke plek?
beheer-desk-rule-everywhere = Overal
beheer-desk-rule-note = Goed om te weten
beheer-desk-rule-note-hint = Bijvoorbeeld: neemt ze niet op, spreek dan in.
beheer-desk-rule-valid-from = Vanaf
beheer-desk-rule-valid-to = Tot en met
beheer-desk-rule-valid-hint = Alleen nodig bij een vervanging.
beheer-desk-rule-channels = Alleen voor vragen die op een bepaalde manier binnenkomen
beheer-desk-rule-channels-legend = Hoe kwam de vraag binnen?
beheer-desk-rule-channels-hint = Niets aangeduid: alle manieren.
# $name (tekst): wie gebeld werd
beheer-desk-rule-remove = { $name } wordt niet meer gebeld. Zeker?

## Balies

beheer-desk-desks-text = Aan welke tafels ontvangen jullie mensen? Vrijwilligers kiezen hun balie als ze beginnen. Zo weet de tablet ook hoe een vraag meestal binnenkomt.
beheer-desk-desks-empty = Er is nog geen balie met een naam
beheer-desk-desks-empty-text = Dat hoeft ook niet. Met één tafel per locatie kunnen jullie zo beginnen.
beheer-desk-desk-add = Balie toevoegen
beheer-desk-desk-new = Nieuwe balie
beheer-desk-desk-change = Balie wijzigen
beheer-desk-desk-name = Naam
beheer-desk-desk-name-hint = Kort en herkenbaar, bijvoorbeeld: Onthaalbalie.
beheer-desk-desk-site = Locatie
beheer-desk-desk-channel = Hoe komen vragen hier meestal binnen?
beheer-desk-desk-channel-hint = Dit staat al ingevuld bij elke vraag. De vrijwilliger kan het wijzigen.
beheer-desk-desk-channel-none = Niet ingevuld
beheer-desk-desk-closed = Deze balie is er niet meer
beheer-desk-desk-closed-hint = Vrijwilligers kunnen ze niet meer kiezen. In verslagen blijft ze staan.
beheer-desk-desk-is-closed = Gesloten
# $name (tekst): de naam van de balie
beheer-desk-desk-remove = { $name } helemaal weghalen?

## Formulier

beheer-desk-form-outcomes = Hoe kan een gesprek aflopen?
beheer-desk-form-outcomes-text = Wat je uitzet, zien vrijwilligers niet. Verwijzen jullie alleen door, dan kan de lijst korter.
beheer-desk-form-all = Alles aanbieden
beheer-desk-form-way = Wij wijzen alleen de weg
beheer-desk-form-offered = Vrijwilligers kunnen kiezen uit
beheer-desk-form-always = Luisteren en je back-up bellen horen er altijd bij.
beheer-desk-form-frequent = Welke thema’s staan vooraan?
beheer-desk-form-frequent-text = Deze thema’s staan met één tik klaar aan elke balie en bovenaan op het turfblad.
beheer-desk-form-frequent-auto = Vanzelf
# $period (tekst): de periode van het verslag
beheer-desk-form-frequent-from = De meest gevraagde thema’s uit het verslag van { $period }. Een nieuw verslag vernieuwt ze.
beheer-desk-form-frequent-none = Zodra er een eerste verslag is.
beheer-desk-form-frequent-own = Zelf kiezen
# $count (getal): zoveel thema’s kunnen vooraan staan
beheer-desk-form-frequent-own-means =
    { $count ->
        [one] Hoogstens { $count } thema.
       *[other] Hoogstens { $count } thema’s.
    }
beheer-desk-form-frequent-legend = Jullie thema’s
beheer-desk-form-note = Korte notities
beheer-desk-form-note-text = Een notitie blijft één dag op de tablet en gaat nergens heen. De tablet waarschuwt als er iets persoonlijks in staat. Zonder notities zijn jullie het veiligst.
beheer-desk-form-note-on = Vrijwilligers mogen korte notities maken
beheer-desk-form-minors = Doorverwijskaartjes voor jongeren
beheer-desk-form-minors-text = Wie jonger is dan 18 en zelf vraagt, krijgt de weg naar het JAC, TEJO en Awel, zonder kaartje. Zet dit alleen aan als jullie dat met de partners hebben afgesproken.
beheer-desk-form-minors-on = Ook wie jonger is dan 18 mag een kaartje krijgen
beheer-desk-form-saved = Bewaard. De tablets krijgen het bij hun volgende verbinding.
beheer-desk-form-unsaved = Je wijziging is nog niet bewaard.
beheer-desk-own = Eigen vragen
beheer-desk-own-text = Tot drie vragen met vaste antwoorden, die bij elke vraag van een gezin gesteld kunnen worden. Vraag alleen wat jullie echt gaan gebruiken: elke vraag kost tijd aan de balie.
beheer-desk-own-none = Jullie stellen nu geen eigen vragen.
beheer-desk-own-add = Vraag toevoegen
# $count (getal): vragen die vroeger gesteld werden
beheer-desk-own-before =
    { $count ->
        [one] Niet meer gevraagd ({ $count })
       *[other] Niet meer gevraagd ({ $count })
    }
beheer-desk-own-new = Nieuwe eigen vraag
beheer-desk-own-change = Eigen vraag wijzigen
beheer-desk-own-question = De vraag
beheer-desk-own-question-hint = Zoals je ze aan iemand stelt. Vraag nooit naar iets persoonlijks.
beheer-desk-own-question-same = Verbeter gerust een woord, maar laat de vraag hetzelfde betekenen.
beheer-desk-own-answers = De antwoorden
beheer-desk-own-answers-hint = Lees ze goed na: wat bewaard is, kun je stoppen maar niet meer veranderen. Zo blijven verslagen kloppen.
# $number (getal): het hoeveelste antwoord
beheer-desk-own-answer = Antwoord { $number }
beheer-desk-own-answer-add = Antwoord toevoegen
beheer-desk-own-active = Stel deze vraag nu
beheer-desk-own-active-hint = Zet je dit uit, dan verdwijnt ze van de tablets. Wat geantwoord is, blijft in de verslagen.
beheer-desk-answer-stop = Stoppen
# $label (tekst): het antwoord
beheer-desk-answer-stop-named = Antwoord { $label } stoppen
beheer-desk-answer-again = Weer gebruiken
# $label (tekst): het antwoord
beheer-desk-answer-again-named = Antwoord { $label } weer gebruiken
# $label (tekst): het antwoord
beheer-desk-answer-stopped = { $label } (gestopt)

## Kaarten

beheer-desk-cards-text = Korte kaarten die vrijwilligers in een halve minuut lezen, ook zonder internet. Elke wijziging is een nieuwe versie.
beheer-desk-cards-empty = Er zijn nog geen kaarten
beheer-desk-cards-empty-text = Begin met één kaart: hoe ontvangen jullie een bezoeker?
beheer-desk-card-add = Kaart toevoegen
beheer-desk-card-new = Nieuwe kaart
beheer-desk-card-change = Kaart wijzigen
beheer-desk-card-type = Soort kaart
beheer-desk-card-type-procedure = Wat doe ik als …
beheer-desk-card-type-procedure-means = Stappen bij een situatie aan de balie.
beheer-desk-card-type-answer = Vaak gevraagd
beheer-desk-card-type-answer-means = Een klaar antwoord op een vraag die dikwijls komt.
beheer-desk-card-type-concern = Bezorgd om een kind
beheer-desk-card-type-concern-means = Staat onder de vaste kaart met de hulplijnen. Wie belt een vrijwilliger in jullie huis?
beheer-desk-card-title = Titel
beheer-desk-card-title-hint = Zoals een vrijwilliger het zou vragen.
beheer-desk-card-text = Tekst
beheer-desk-card-text-hint = Begin een stap met een streepje. Een lege regel begint een nieuw stuk.
beheer-desk-card-seen = Zo ziet de vrijwilliger het
beheer-desk-card-owner = Wie houdt deze kaart juist?
beheer-desk-card-owner-hint = Een functie, geen naam. Bijvoorbeeld: coördinator.
beheer-desk-card-expires = Nakijken voor
beheer-desk-card-expires-hint = Daarna staat er op de tablet dat de kaart nagekeken moet worden.
beheer-desk-card-source = Waar komt dit vandaan?
beheer-desk-card-source-hint = Een dienst, een folder of een website. Mag leeg blijven.
beheer-desk-card-service = Fiche die erbij hoort
beheer-desk-card-service-hint = De kaart staat dan ook op die fiche.
beheer-desk-card-themes = Bij welke thema’s?
beheer-desk-card-themes-hint = Kiest een vrijwilliger zo’n thema, dan komt de kaart erbij te staan. Geen thema: alleen in de lijst met kaarten.
# $count (getal): zoveel oudere versies
beheer-desk-card-versions =
    { $count ->
        [one] Oudere versie ({ $count })
       *[other] Oudere versies ({ $count })
    }
# $version (getal): de versie, $day (tekst): de dag waarop ze vervangen werd
beheer-desk-card-version = Versie { $version }, tot { $day }
beheer-desk-card-take = Neem deze tekst over
# $version (getal): de versie
beheer-desk-card-take-named = Neem de tekst van versie { $version } over
beheer-desk-card-meanwhile = Iemand anders wijzigde deze kaart intussen. Sluit dit venster en open de kaart opnieuw.
# $name (tekst): de titel
beheer-desk-card-remove = De kaart { $name } weghalen?
beheer-desk-cards-expired = Na te kijken
beheer-desk-card-expired = Nakijken
# $day (tekst): een dag
beheer-desk-card-soon = nakijken voor { $day }
# $name (tekst): de functie die de kaart bijhoudt
beheer-desk-card-by = door { $name }
# $day (tekst): een dag
beheer-desk-card-until = geldig tot { $day }
# $version (getal): de versie
beheer-desk-card-is-version = versie { $version }
beheer-desk-card-renew = Nog juist: een jaar verder
# $name (tekst): de titel
beheer-desk-card-renew-named = { $name } is nog juist: een jaar verder
# $name (tekst): de titel
beheer-desk-card-renewed = { $name } geldt weer een jaar.

## Wat geweigerd werd

beheer-desk-refused-name = Vul een naam in van hoogstens 60 letters.
beheer-desk-refused-role = Hoogstens 80 letters.
beheer-desk-refused-phone = Vul een telefoonnummer in, of kies een fiche met een nummer.
beheer-desk-refused-service-id = Deze fiche is er niet meer. Kies een andere.
beheer-desk-refused-site-id = Kies een locatie van dit huis.
beheer-desk-refused-note = Hoogstens 160 letters.
beheer-desk-refused-valid-from = Dit is geen dag.
beheer-desk-refused-valid-to = De laatste dag ligt voor de eerste.
beheer-desk-refused-desk = Aan deze balie is al gewerkt. Je kunt ze sluiten, niet weghalen.
beheer-desk-refused-frequent = Kies andere thema’s: hoogstens acht, en geen gevoelige.
beheer-desk-refused-title = Geef de kaart een titel van hoogstens 80 letters.
beheer-desk-refused-text = Schrijf een tekst die niet te lang is.
beheer-desk-refused-owner = Vul in welke functie deze kaart bijhoudt.
beheer-desk-refused-expires = Kies een dag die nog moet komen.
beheer-desk-refused-source = Hoogstens 120 letters.
beheer-desk-refused-active = Jullie stellen al drie vragen. Stop er eerst een.
beheer-desk-refused-answers = Geef twee tot acht antwoorden.
beheer-desk-refused-answers-label = Dit antwoord staat er al, is leeg of is te lang.

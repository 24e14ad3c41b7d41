### De webapp van het centrum: voor coördinatoren en de stuurgroep.

## Kader

beheer-skip = Naar de inhoud
beheer-nav = Hoofdmenu
beheer-nav-start = Start
beheer-nav-reports = Verslagen
beheer-nav-devices = Tablets
beheer-nav-directory = Sociale kaart
beheer-language = Taal van de schermen
beheer-language-draft = Deze vertaling is nog niet nagelezen door iemand die de taal spreekt.
beheer-cancel = Annuleren
# $name (tekst): de naam waarmee iemand aangemeld is
beheer-sign-out = { $name } afmelden

## Aanmelden

beheer-sign-in-title = Welkom terug
beheer-sign-in-text = Meld je aan om de verslagen te lezen en de tablets en de sociale kaart van je huis bij te houden.
beheer-sign-in-name = Naam
beheer-sign-in-password = Wachtwoord
beheer-sign-in-go = Aanmelden
beheer-sign-in-help = Lukt het niet? Vraag een nieuw wachtwoord aan wie het centrum voor jouw huis beheert.
beheer-sign-in-wrong = Deze naam en dit wachtwoord horen niet bij elkaar. Kijk ze even na en probeer opnieuw.
# $seconds (getal): zo lang moet iemand nog wachten
beheer-sign-in-wait =
    { $seconds ->
        [one] Er waren te veel pogingen na elkaar. Over { $seconds } seconde kan je opnieuw proberen.
       *[other] Er waren te veel pogingen na elkaar. Over { $seconds } seconden kan je opnieuw proberen.
    }
beheer-sign-in-ended = Je was een tijdje weg. Meld je opnieuw aan om verder te gaan.

## Als er iets misloopt

beheer-problem-offline = Het centrum antwoordt niet. Kijk je verbinding na en probeer opnieuw.
beheer-problem-denied = Met jouw rol kan je dit niet doen.
beheer-problem-not-found = Dit is er niet (meer).
beheer-problem-too-many = Dit ging wat te snel na elkaar. Wacht even en probeer opnieuw.
beheer-problem-busy = Het centrum heeft het even druk. Probeer het zo opnieuw.
beheer-problem-invalid-input = Hier klopt iets niet. Kijk na wat je invulde.
beheer-problem-internal = Er liep iets mis in het centrum. Er is niets gewijzigd.
beheer-problem-reference = Geef deze code door als het blijft gebeuren:
beheer-problem-retry = Opnieuw proberen

## Start

# $name (tekst): de naam waarmee iemand aangemeld is
beheer-start-morning = Goedemorgen, { $name }
# $name (tekst): de naam waarmee iemand aangemeld is
beheer-start-afternoon = Goedemiddag, { $name }
# $name (tekst): de naam waarmee iemand aangemeld is
beheer-start-evening = Goedenavond, { $name }
beheer-start-text = Zo staat je onthaal er vandaag voor.
# $count (getal): aantal; het getal zelf staat er groot boven
beheer-start-sessions =
    { $count ->
        [one] keer het onthaal geopend
       *[other] keer het onthaal geopend
    }
beheer-start-sessions-means = Halve dagen dat een balie openging in deze periode, ook als er niemand langskwam.
# $count (getal): aantal; het getal zelf staat er groot boven
beheer-start-devices =
    { $count ->
        [one] tablet in gebruik
       *[other] tablets in gebruik
    }
# $day (tekst): een dag, voluit
beheer-start-last-sync = Laatst iets gehoord op { $day }.
beheer-start-never-synced = Er is nog niets verzonden.
# $count (getal): aantal; het getal zelf staat er groot boven
beheer-start-services =
    { $count ->
        [one] fiche in de sociale kaart
       *[other] fiches in de sociale kaart
    }
beheer-start-services-means = Wat gezinnen en vrijwilligers vandaag kunnen opzoeken.
beheer-start-reports = Verslagen
# $periods (tekst): opsomming van kwartalen of maanden
beheer-start-waiting = Wacht nog op vrijgave: { $periods }.
beheer-start-why = Waarom zie je hier geen thema's?
beheer-start-why-text = Tellingen die je elke dag ziet groeien, kunnen verklappen wie er langskwam. Daarom tonen we vragen per thema, uur en taal alleen in verslagen.
beheer-start-why-when = Een verslag komt er twee weken na het einde van de periode. Daarna verandert het niet meer, zodat iedereen met dezelfde cijfers werkt.
beheer-start-no-devices = Er is nog geen tablet gekoppeld.
beheer-start-no-devices-go = Koppel je eerste tablet

## Verslagen

beheer-reports-title = Verslagen
beheer-reports-text = Waarover kwamen gezinnen langs, wanneer, en in welke taal? Lees het samen met je stuurgroep.
beheer-reports-house = Huis
beheer-reports-period = Periode
beheer-reports-print = Afdrukken
beheer-reports-none = Er is nog geen verslag
beheer-reports-none-text = Het eerste verslag komt er twee weken na het einde van de eerste periode.
# $k (getal): de kleinste groep die getoond wordt
beheer-reports-tested = Dit verslag is getest op herleidbaarheid: geen groep is kleiner dan { $k }, ook niet als je tabellen van elkaar aftrekt.
# $quarter (getal): 1 tot 4; $year (tekst): het jaar
beheer-quarter =
    { $quarter ->
        [1] eerste kwartaal van { $year }
        [2] tweede kwartaal van { $year }
        [3] derde kwartaal van { $year }
       *[4] vierde kwartaal van { $year }
    }
beheer-report-about = Waarover gingen de vragen?
beheer-report-about-definition = Elke vraag telt één keer, bij het domein waar ze vooral over ging. Klap een domein open om te zien welke thema's, leeftijden, vragers en uitkomsten erin zitten.
beheer-report-when = Wanneer kwamen de vragen?
beheer-report-when-definition = Vragen per halve dag van de week, over de hele periode samen. Klap een halve dag open voor de kanalen en de locaties.
beheer-report-language = In welke taal?
beheer-report-language-definition = De taal waarin het gesprek echt verliep, dus niet de afkomst of de moedertaal. Talen die weinig mensen spreken, zitten altijd in de verzamellijn.
beheer-report-answer = Wat vroeg het huis zelf?
beheer-report-answer-definition = Vragen die dit huis zelf toevoegde. Elke vraag van een gezin telt hier één keer per eigen vraag. Was er geen antwoord, dan zit ze in de verzamellijn.
beheer-report-questions = Vragen
beheer-report-share = Aandeel
# $percent (getal): een heel percentage
beheer-report-percent = { $percent } %
beheer-report-total = Geteld in deze tabel
beheer-report-open-all = Alles openklappen
beheer-report-close-all = Alles dichtklappen
beheer-report-chart = Staafdiagram van het aantal vragen per domein. De tabel hieronder geeft dezelfde cijfers.
beheer-report-former-site = Een vroegere locatie
beheer-report-former-answer = Vraag of antwoord dat niet meer bekend is
# $k (getal): de kleinste groep die getoond wordt
beheer-report-withheld = Minder dan { $k }
# $k (getal): de kleinste groep die getoond wordt
beheer-report-withheld-why = Er werden minder dan { $k } vragen geteld, of geen enkele. Daarom tonen we hier niets.
# $tables (tekst): namen van tabellen; $k (getal): de kleinste groep die getoond wordt
beheer-report-withheld-inside = { $tables }: minder dan { $k }.
beheer-report-one-category = Alles samen
# $count (getal): aantal vragen
beheer-report-one-category-total =
    { $count ->
        [one] { $count } vraag
       *[other] { $count } vragen
    }
beheer-report-one-category-why = Alle vragen vielen in dezelfde groep. Omdat het er weinig zijn, noemen we die groep niet.
beheer-dimension-domain = Domein
beheer-dimension-theme = Thema
beheer-dimension-age-band = Leeftijd van het kind
beheer-dimension-asker = Wie vroeg het
beheer-dimension-outcome = Hoe liep het af
beheer-dimension-gap-reason = Waarom er geen aanbod was
beheer-dimension-warmth = Hoe warm werd er doorverwezen
beheer-dimension-half-day = Halve dag
beheer-dimension-channel = Kanaal
beheer-dimension-site = Locatie
beheer-dimension-language = Taal van het gesprek
beheer-dimension-interpreter = Tolk
beheer-dimension-doors-before = Deuren vóór deze
beheer-dimension-local-question = Eigen vraag
beheer-dimension-local-answer = Antwoord
beheer-interpreter-yes = Tolk nodig
beheer-interpreter-no = Geen tolk nodig
# $weekday (tekst): een dag van de week; $half (tekst): voormiddag, namiddag of avond
beheer-half-day = { $weekday }, { $half }
beheer-week-caption = De week in één oogopslag
beheer-week-in-pool = in de verzamellijn
beheer-week-legend = Hoe donkerder, hoe meer vragen. Een punt betekent: geen of te weinig vragen om apart te tonen.

## Wat de cijfers betekenen

beheer-define-question = Een vraag
beheer-define-question-text = Eén gesprek kan meer dan één vraag zijn. We tellen dus vragen, geen mensen en geen gezinnen.
# $k (getal): de kleinste groep die getoond wordt
beheer-define-small = Minder dan { $k }
# $k (getal): de kleinste groep die getoond wordt
beheer-define-small-text = Een groep kleiner dan { $k } tonen we nooit apart, om niemand herkenbaar te maken. Het kan ook nul zijn.
# $k (getal): de kleinste groep die getoond wordt
beheer-define-pool-text = De verzamellijn. Hierin zit alles wat te klein was, wat niet gevraagd werd, en wat te gevoelig is om per huis te tonen.
beheer-define-total = Geteld in deze tabel
beheer-define-total-text = Elke tabel heeft haar eigen totaal. Totalen van tabellen kunnen een beetje verschillen.

## Tablets

beheer-devices-title = Tablets
beheer-devices-text = Elke tablet aan een balie of in een wachtruimte wordt één keer gekoppeld met een code.
beheer-devices-add = Tablet koppelen
beheer-devices-none = Nog geen tablets
beheer-devices-none-text = Koppel je eerste tablet: maak hier een code en typ die op de tablet in.
beheer-devices-no-site = Geen vaste locatie
beheer-devices-never-seen = Heeft nog niets verzonden
# $day (tekst): een datum
beheer-devices-seen = Laatst gehoord op { $day }
beheer-devices-revoke = Toegang intrekken
# $name (tekst): naam van de tablet
beheer-devices-revoke-named = Toegang intrekken van { $name }
beheer-devices-revoked = Ingetrokken
# $name (tekst): naam van de tablet
beheer-devices-revoked-now = { $name } kan niets meer verzenden of ophalen.
beheer-new-device-title = Een tablet koppelen
beheer-new-device-text = Je krijgt een code die één keer werkt.
beheer-new-device-site = Waar komt de tablet te staan?
beheer-new-device-name = Naam van de tablet
beheer-new-device-name-hint = Bijvoorbeeld "Balie voorkant". Geen naam van een persoon.
beheer-new-device-make = Maak een code
beheer-new-device-code = De code voor je tablet
beheer-new-device-step-open = Neem de tablet en kies "Koppelen met het centrum".
# $address (tekst): het adres van het centrum
beheer-new-device-step-type = Typ het adres { $address } en deze code over.
beheer-new-device-step-ready = De tablet haalt zelf de sociale kaart op. Klaar.
# $minutes (getal): zo lang werkt de code
beheer-new-device-expires =
    { $minutes ->
        [one] De code werkt { $minutes } minuut. Na het sluiten tonen we ze niet meer.
       *[other] De code werkt { $minutes } minuten. Na het sluiten tonen we ze niet meer.
    }
beheer-new-device-done = Klaar
# $name (tekst): naam van de tablet
beheer-revoke-title = Toegang van { $name } intrekken?
beheer-revoke-text = De tablet kan dan niets meer verzenden of ophalen. Wat er nog op staat en niet verzonden is, gaat verloren voor de verslagen. Doe dit bij verlies of diefstal.
beheer-revoke-keep = Toch niet
beheer-revoke-go = Toegang intrekken

## Sociale kaart

beheer-directory-title = Sociale kaart
beheer-directory-text = Al het aanbod dat gezinnen en vrijwilligers op de tablets vinden.
beheer-directory-search = Zoek op naam of organisatie
# $count (getal): aantal gevonden
beheer-directory-count =
    { $count ->
        [one] { $count } fiche
       *[other] { $count } fiches
    }
beheer-directory-empty = De sociale kaart is nog leeg
beheer-directory-empty-text = Zodra er aanbod gepubliceerd is, staat het hier.
beheer-directory-none = Niets gevonden
beheer-directory-none-text = Probeer een korter woord of de naam van de organisatie.
beheer-directory-themes = Thema's
# $day (tekst): een datum
beheer-directory-assured = Nagekeken op { $day }
beheer-directory-never-assured = Nog nooit nagekeken
beheer-directory-old = Nakijken
beheer-directory-not-active = Niet actief
beheer-directory-more = Meer tonen
# $shown (getal): aantal op het scherm; $total (getal): aantal gevonden
beheer-directory-shown = { $shown } van { $total }

### Rechten verkennen: een paar vragen, en dan een lijst om te gaan vragen. Geen bedragen: die veranderen.

rights-title = Welke rechten heb je?
rights-entry-text = Een paar vragen, en je weet wat je kan vragen en waar
rights-choose = Wat past bij jou?
rights-promise = Niemand ziet wat je antwoordt. We bewaren niets.
rights-yes = Ja
rights-no = Nee
rights-unsure = Weet ik niet
rights-list = Dit kan je gaan vragen
rights-careful = Misschien heb je hier recht op. Wij beslissen dat niet: de dienst zelf kijkt het na.
rights-ask = Vraag het aan
rights-where = Toon waar in de buurt
rights-source = Bron
# $day (tekst): dag
rights-day = Tekst van { $day }. Regels kunnen veranderen.
rights-again = Kies iets anders
rights-take-text = Scan dit met de camera van je telefoon. Je krijgt het nummer van het huis, en deze lijst.
rights-maybe = Misschien: vraag het na
rights-also = Past dit ook bij jou?
rights-bring = Neem je identiteitskaart of andere papieren mee, en brieven die je hebt. Heb je iets niet? Ga het toch vragen.

## Situaties

rights-situation-expecting = We verwachten een kind
rights-situation-baby = Ik heb een baby of peuter
rights-situation-school = Ik heb een of meer kinderen op school
rights-situation-care = Ik heb een kind dat extra zorg nodig heeft
rights-situation-income = Het is moeilijk om alles te betalen
rights-situation-apart = Ik woon niet samen met de andere ouder
rights-situation-new = Ik ben nieuw in België
rights-situation-young = Ik ben tussen 18 en 25 jaar

## Vragen

rights-question-married = Zijn jullie getrouwd?
rights-question-childcare = Heb je kinderopvang nodig?
rights-question-low = Heeft je gezin een laag inkomen?
rights-question-work = Werk je voor een werkgever?
rights-question-primary = Gaat een van je kinderen naar de kleuterschool of de lagere school?
rights-question-rent = Huur je een woning, of zoek je er een?
rights-question-unpaid = Moet de andere ouder geld betalen voor je kind, en gebeurt dat niet?
rights-question-insured = Ben je lid van een ziekenfonds in België?
rights-question-schoolchild = Heb je een kind tussen 2,5 en 18 jaar?
rights-question-dutch = Wil je Nederlands leren?
rights-question-student = Studeer je aan een hogeschool of universiteit?

## Wie het geeft

rights-giver-growth-payer = Uitbetaler van het Groeipakket
rights-giver-vaph = Dienst met erkenning van het VAPH
rights-giver-disability-office = FOD Sociale Zekerheid, personen met een handicap
rights-giver-school-guidance = School of CLB
rights-giver-fund = Ziekenfonds
rights-giver-ocmw = OCMW
rights-giver-integration = Agentschap Integratie en Inburgering, Atlas of Amal
rights-giver-alimony-office = DAVO (FOD Financiën)
rights-giver-grants = Afdeling Studietoelagen, of de sociale dienst van je school
rights-giver-employer-fund = Werkgever en ziekenfonds
rights-giver-registry = Gemeente, burgerlijke stand
rights-giver-employer-rva = Werkgever en RVA
rights-giver-family-care = Dienst voor gezinszorg
rights-giver-kind-en-gezin = Kind en Gezin
rights-giver-childcare-desk = Kinderopvang of lokaal loket kinderopvang
rights-giver-school = School
rights-giver-ocmw-supplier = OCMW of je leverancier
rights-giver-housing = Woonmaatschappij
rights-giver-town-ocmw = Gemeente of OCMW
rights-giver-legal-aid = Commissie voor juridische bijstand
rights-giver-school-ocmw = School of OCMW

## Rechten

right-growth = Groeipakket
    .text = Elke maand geld voor een kind dat in Vlaanderen woont. Soms tot 25 jaar.
right-start = Startbedrag
    .text = Eén keer geld bij de geboorte. Je kan het al vragen tijdens de zwangerschap.
right-birth-leave = Verlof bij de geboorte
    .text = Wie werkt, krijgt verlof rond de geboorte. De partner ook. Het ziekenfonds betaalt het grootste deel.
right-parental-leave = Ouderschapsverlof
    .text = Minder werken of even stoppen om voor je kind te zorgen. Je krijgt dan een uitkering.
right-recognition = Je kind erkennen
    .text = Niet getrouwd? Dan erkent de andere ouder het kind op de gemeente. Dat kan al voor de geboorte.
right-maternity-help = Kraamzorg
    .text = Thuis hulp met de baby en het huishouden in de eerste weken. De prijs hangt af van je inkomen.
right-clinic = Consultatiebureau
    .text = Kind en Gezin volgt je kind op en geeft vaccins. Dat is gratis.
right-childcare = Inkomenstarief in de opvang
    .text = Op veel plaatsen betaal je volgens je inkomen. Is dat te veel, dan kan je een lagere prijs vragen.
right-social = Sociale toeslag
    .text = Extra geld bij het Groeipakket als je inkomen laag is. Meestal komt het vanzelf.
right-school = Schooltoeslag
    .text = Elk schooljaar geld als je inkomen laag is, voor kleuterschool, lagere en middelbare school. Meestal komt het vanzelf.
right-maximum = Maximumfactuur
    .text = Een kleuterschool of lagere school mag maar een beperkt bedrag vragen voor uitstappen en activiteiten.
right-school-bill = Een schoolrekening die te hoog is
    .text = Kan je niet alles in één keer betalen? Vraag de school of het in delen kan. Het OCMW kijkt ook met je mee.
right-care = Zorgtoeslag
    .text = Extra geld bij het Groeipakket voor een kind met een handicap of een ziekte. Tot 21 jaar.
right-support = Hulp bij een handicap
    .text = Begeleiding of opvang voor je kind. Ook als nog niet zeker is of het een handicap heeft.
right-disability = Parkeerkaart en tegemoetkoming
    .text = Een parkeerkaart als stappen moeilijk is. Vanaf 18 jaar soms ook elke maand geld.
right-refund = Verhoogde tegemoetkoming
    .text = Met een laag inkomen betaal je minder bij de dokter en de apotheker. Het geeft ook korting op trein en bus.
right-tariff = Sociaal tarief
    .text = Een lagere prijs voor elektriciteit, gas, water of internet. Soms komt het vanzelf.
right-leisure = UiTPAS met kansentarief
    .text = Met een laag inkomen betaal je minder voor sport, spel en cultuur. In veel gemeenten.
right-home = Een betaalbare woning
    .text = Schrijf je in voor een sociale woning. Soms krijg je geld voor een deel van de huur.
right-ocmw = Hulp van het OCMW
    .text = Het OCMW kijkt samen met jou wat je nodig hebt: geld (leefloon), hulp bij schulden of andere hulp.
right-alimony = Hulp bij alimentatie
    .text = Deze dienst vraagt het geld aan de andere ouder. Soms betaalt die je al een deel.
right-legal = Gratis raad van een advocaat
    .text = Een eerste gesprek is gratis voor iedereen. Met een laag inkomen kan je een gratis advocaat krijgen.
right-fund = Lid worden van een ziekenfonds
    .text = Dan krijg je een groot deel van de dokter en het ziekenhuis terug. Je kiest zelf welk ziekenfonds.
right-urgent = Dringende medische hulp
    .text = Geen verblijfspapieren, en een dokter nodig? Het OCMW kan betalen. Ook voor wie zwanger is.
right-place = Een plaats op school
    .text = Elk kind mag naar school vanaf 2,5 jaar, ook zonder verblijfspapieren.
right-dutch = Nederlands en inburgering
    .text = Lessen Nederlands, en iemand die je helpt om je weg te vinden in België.
right-grant = Studietoelage
    .text = Geld om te studeren als het inkomen van je gezin laag is.

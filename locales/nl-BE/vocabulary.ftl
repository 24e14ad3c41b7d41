### Labels of the vocabulary: themes, domains and every other code list.
### `.public` is what a family sees where the label itself is official or hard.

## Onderwijs

theme-education = Onderwijs
    .public = School en leren
theme-preschool-participation = Kleuterparticipatie
    .public = Naar de kleuterschool
theme-school-choice-enrolment = Schoolkeuze, aanmelden en inschrijven
    .public = Een school kiezen en inschrijven
theme-homework-study-support = Huiswerk- en studiebegeleiding
    .public = Hulp bij huiswerk en studeren
theme-study-space = Studeerplek
    .public = Een rustige plek om te studeren
theme-pupil-guidance = Leerlingenbegeleiding (CLB)
    .public = Begeleiding van leerlingen (CLB)
theme-primary-to-secondary = Overgang van basis naar secundair onderwijs
    .public = Naar het middelbaar
theme-home-childcare-preschool = Overgang thuis, kinderopvang, kleuterschool
    .public = Van thuis naar opvang of kleuterklas
theme-language-stimulation = Taalstimulering en voorlezen
    .public = Taal, praten en voorlezen
theme-school-costs = Schoolkosten en schoolmaaltijden
    .public = Schoolrekening en eten op school
theme-truancy-dropout = Spijbelen, schooluitval en time-out
    .public = Als school niet meer lukt
theme-bullying = Pesten en cyberpesten
    .public = Pesten, ook online
theme-parent-school-relation = Ouderbetrokkenheid en contact met de school
    .public = Praten met de school
theme-adult-learning = Volwassenenonderwijs en basiseducatie
    .public = Leren als volwassene

## Gezondheidszorg

theme-health = Gezondheidszorg
    .public = Gezondheid
theme-preventive-consultation = Consultatiebureau en preventieve consulten
    .public = Consultatiebureau voor baby en peuter
theme-vaccination = Vaccinaties
    .public = Vaccins en prikjes
theme-prenatal-perinatal-care = Pre- en perinatale zorg
    .public = Zorg rond zwangerschap en geboorte
theme-short-maternity-stay = Verkort verblijf in de kraamkliniek
    .public = Vlug naar huis na de bevalling
theme-breast-infant-feeding = Borstvoeding en babyvoeding
    .public = Borstvoeding, flesje en eerste papjes
theme-nutrition-movement = Gezonde voeding en beweging
    .public = Gezond eten en bewegen
theme-overweight = Overgewicht
    .public = Vragen over gewicht
theme-dental-care = Mond- en tandzorg
    .public = Tandarts en gezonde tanden
theme-health-screening = Gezondheidsscreening
    .public = Gezondheid laten nakijken
theme-alcohol-tobacco-drugs = Alcohol, tabak en drugs
    .public = Vragen over alcohol, roken en drugs
theme-screens-gaming-gambling = Schermgebruik, gamen en gokken
    .public = Schermen, gamen en gokken
theme-first-aid-safety = EHBO en veiligheid
    .public = Eerste hulp en veilig in huis
theme-fertility-contraception = Kinderwens, anticonceptie en ongeplande zwangerschap
    .public = Een kind willen, of (nog) niet
theme-affordable-care = Betaalbare zorg en gezondheidsongelijkheid
    .public = Betaalbaar naar de dokter
theme-primary-care = Huisarts en eerstelijnszorg
    .public = Huisarts en zorg in je buurt

## Kinderopvang

theme-childcare = Kinderopvang
    .public = Kinderopvang
theme-baby-toddler-care = Opvang van baby's en peuters
    .public = Opvang voor je baby of peuter
theme-childminder-care = Gezinsopvang (onthaalouders)
    .public = Onthaalouder: opvang in een gezin
theme-out-of-school-care = Buitenschoolse opvang
    .public = Opvang voor en na school
theme-holiday-care = Vakantieopvang
    .public = Opvang in de schoolvakantie
theme-occasional-flexible-care = Occasionele en flexibele opvang
    .public = Opvang af en toe of op andere uren
theme-sick-child-care = Opvang van zieke kinderen
    .public = Opvang als je kind ziek is
theme-inclusive-childcare = Inclusieve opvang
    .public = Opvang voor een kind met extra zorg
theme-childcare-fees = Opvangtarief, inkomensattest en verminderd tarief
    .public = Wat kost opvang? Prijs en korting
theme-childcare-search-desk = Lokaal loket kinderopvang
    .public = Hulp bij het zoeken naar opvang

## Geestelijk welbevinden

theme-mental-wellbeing = Geestelijk welbevinden
    .public = Hoe voel je je?
theme-child-youth-mental-health = Geestelijke gezondheid van kinderen en jongeren
    .public = Als een kind of jongere zich rot voelt
theme-parent-mental-health = Geestelijke gezondheid van ouders (KOPP)
    .public = Als mama of papa het moeilijk heeft
theme-postpartum-depression = Postnatale depressie
    .public = Somber of leeg na de bevalling
theme-suicide-prevention = Suïcidepreventie
    .public = Als iemand niet meer wil leven
theme-stress-anxiety = Stress, angst en veerkracht
    .public = Stress, bang zijn en piekeren
theme-early-detection-intervention = Vroegdetectie en vroeginterventie
    .public = Vroeg merken dat het moeilijk gaat
theme-low-threshold-therapy = Laagdrempelige therapie en eerste psychische hulp
    .public = Dichtbij met iemand praten
theme-infant-mental-health = Infant mental health (hechting)
    .public = De band met je baby

## Cultuur, sport, jeugd en vrije tijd

theme-culture-sport-youth = Cultuur, sport, jeugd en vrije tijd
    .public = Vrije tijd
theme-sport = Sport
    .public = Sport
theme-culture-young-children = Cultuur voor jonge kinderen
    .public = Theater en muziek voor de kleinsten
theme-arts-music-academy = Academie en kunst
    .public = Academie: muziek, tekenen en dans
theme-library-reading = Bibliotheek en lezen
    .public = Bib en boeken
theme-youth-work = Jeugdwerk en jeugdbeweging
    .public = Jeugdbeweging en jeugdhuis
theme-playground-holiday-activities = Speelplein- en vakantiewerking
    .public = Speelplein en kampen in de vakantie
theme-activities-calendar = Activiteiten en uitkalender
    .public = Wat is er te doen?
theme-leisure-pass = Kansenpas en vrijetijdstussenkomst
    .public = Korting op sport en vrije tijd
theme-youth-information = Jeugdinformatie
    .public = Info voor jongeren
theme-toy-library = Spelotheek
    .public = Speelgoed lenen (spelotheek)
theme-child-friendly-space = Kindvriendelijke publieke ruimte
    .public = Buiten spelen in de buurt
theme-teen-space = Plek voor tieners en jongeren
    .public = Een plek voor tieners en jongeren
theme-affordable-holidays = Betaalbare uitstap en vakantie
    .public = Betaalbaar op uitstap of vakantie

## Socio-economische determinanten

theme-socio-economic = Socio-economische determinanten
    .public = Geld, wonen en werk
theme-rights-exploration = Rechtenverkenning
    .public = Waar heb ik recht op?
theme-growth-package = Groeipakket (kinderbijslag)
    .public = Groeipakket (kindergeld)
theme-study-grants = Studietoelage
    .public = Studietoelage en schooltoeslag
theme-income-debt = Inkomen, budget en schulden
    .public = Hulp met rekeningen en schulden
theme-housing = Huisvesting
    .public = Wonen en huren
theme-employment = Werk en opleiding
    .public = Werk en opleiding
theme-food-aid = Voedselhulp en betaalbare maaltijden
    .public = Betaalbaar eten en voedselpakketten
theme-material-aid = Materiële hulp (luiers, kledij, babymateriaal)
    .public = Luiers, kleren en babyspullen
theme-admin-digital-help = Administratieve en digitale hulp
    .public = Hulp met papieren en computer
theme-legal-help = Juridische hulp
    .public = Raad over de wet en je rechten
theme-child-poverty = Kinderarmoede
    .public = Rondkomen met kinderen
theme-mobility = Vervoer
    .public = Bus, fiets en ander vervoer
theme-social-tariffs = Sociaal tarief en kortingen
    .public = Korting op energie, water en internet

## Ontmoeting en sociale cohesie

theme-social-cohesion = Ontmoeting en sociale cohesie
    .public = Anderen ontmoeten
theme-meeting-place = Ontmoetingsplaats
    .public = Een plek om binnen te springen
theme-play-and-meeting = Spel- en ontmoetingsmoment
    .public = Samen spelen en ouders ontmoeten
theme-parent-group = Ouder- en praatgroep
    .public = Praten met andere ouders
theme-neighbourhood = Buurt en wijk
    .public = Je buurt
theme-loneliness = Eenzaamheid en klein netwerk
    .public = Mensen leren kennen, een babbel doen
theme-informal-care = Mantelzorg
    .public = Zorgen voor iemand die ziek is
theme-young-carers = Jonge mantelzorgers
    .public = Jong en zorgen voor iemand thuis
theme-volunteering = Vrijwilligerswerk
    .public = Vrijwilliger worden
theme-family-events = Gezinsevenementen
    .public = Feest voor het hele gezin
theme-diversity = Diversiteit en samenleven
    .public = Iedereen hoort erbij
theme-radicalisation = Radicalisering
    .public = Zorgen over extreme ideeën

## Ouderschap en opvoedingsondersteuning

theme-parenting = Ouderschap en opvoedingsondersteuning
    .public = Opvoeden en ouder zijn
theme-parenting-question = Opvoedingsvraag (algemeen)
    .public = Een vraag over opvoeden
theme-sleep-crying = Slapen en huilen
    .public = Slapen en huilen
theme-toilet-training = Zindelijkheid
    .public = Zindelijk worden, op het potje gaan
theme-limits-behaviour = Grenzen stellen en moeilijk gedrag
    .public = Grenzen stellen en driftbuien
theme-child-development = Ontwikkeling van het kind
    .public = Hoe je kind groeit en leert
theme-parents-of-teens = Ouders van jongeren
    .public = Ouder van een tiener
theme-prenatal-parenthood = Ouderschap prenataal
    .public = Straks mama of papa
theme-couple-relationship = Relatieondersteuning
    .public = Jij en je partner
theme-separation = Scheiding en co-ouderschap
    .public = Uit elkaar gaan met kinderen
theme-single-parenthood = Alleenstaand ouderschap
    .public = Er alleen voor staan met kinderen
theme-blended-families = Nieuw samengesteld gezin
    .public = Plusouders en pluskinderen
theme-teen-parenthood = Tienerouders
    .public = Jong mama of papa
theme-fathers = Vaderschap
    .public = Voor papa's
theme-parenting-course = Oudercursus en training
    .public = Cursus voor ouders

## Praktische ondersteuning

theme-practical-support = Praktische ondersteuning
    .public = Bij jou thuis
theme-family-care = Gezinszorg en aanvullende thuiszorg
    .public = Gezinshulp: steun in je huishouden
theme-maternity-home-help = Kraamhulp (hulp in huis na de geboorte)
    .public = Kraamhulp: hulp in huis na de geboorte
theme-maternity-nursing = Kraamzorg (medische nazorg)
    .public = Kraamzorg: verzorging van mama en baby
theme-home-volunteers = Gezinsondersteuning aan huis
    .public = Iemand die bij je gezin langskomt
theme-household-help = Huishoudhulp
    .public = Hulp bij poetsen en strijken
theme-multiple-births = Meerlingenzorg
    .public = Tweeling of drieling
theme-babysitting = Oppas
    .public = Babysit en oppas

## Jeugdhulp

theme-youth-help = Jeugdhulp
    .public = Extra hulp voor kinderen en jongeren
theme-direct-access-help = Rechtstreeks toegankelijke jeugdhulp
    .public = Hulp waar je zelf naartoe kan
theme-home-guidance = Thuisbegeleiding
    .public = Begeleiding aan huis voor je gezin
theme-one-family-one-plan = Eén gezin, één plan
    .public = Eén plan voor heel je gezin
theme-gatekept-help = Niet-rechtstreeks toegankelijke jeugdhulp
    .public = Jeugdhulp met een aanvraag
theme-foster-care = Pleegzorg
    .public = Pleeggezin en pleegkind
theme-child-abuse-concern = Verontrusting en kindermishandeling
    .public = Ik maak me zorgen over een kind
theme-youth-own-questions = Vragen van jongeren zelf
    .public = Jong en een vraag
theme-family-network-conference = Eigen Kracht-conferentie
    .public = Met familie en vrienden een plan maken
theme-independent-living = Zelfstandig gaan wonen
    .public = Alleen gaan wonen

## Inclusie: kind met een specifieke zorgbehoefte

theme-inclusion = Inclusie: kind met een specifieke zorgbehoefte
    .public = Kind met extra zorg
theme-special-care-need = Kind met een specifieke zorgbehoefte
    .public = Mijn kind heeft extra zorg nodig
theme-disability-support = Ondersteuning bij een handicap
    .public = Steun bij een handicap
theme-inclusive-leisure = Inclusieve vrije tijd
    .public = Vrije tijd waar elk kind mee kan
theme-special-education = Buitengewoon onderwijs
    .public = Buitengewoon onderwijs
theme-adhd-autism-sensitivity = ADHD, autisme en hooggevoeligheid
    .public = ADHD, autisme en hooggevoelig zijn
theme-rehabilitation = Revalidatie en ontwikkelingshulp
    .public = Logopedie, kine en revalidatie

## Integratie en inburgering

theme-integration = Integratie en inburgering
    .public = Nieuw in België
theme-dutch-lessons = Nederlands leren en oefenen
    .public = Nederlands leren en oefenen
theme-civic-integration = Inburgering
    .public = Inburgering: leren leven in België
theme-newcomer-orientation = Wegwijs voor nieuwkomers
    .public = Je weg vinden als je hier pas bent
theme-interpreting-translation = Tolken en vertalen
    .public = Tolk of vertaling
theme-refugee-families = Gezinnen op de vlucht
    .public = Gevlucht naar België
theme-childcare-during-lessons = Opvang tijdens de les
    .public = Opvang terwijl je les volgt

## Het Huis van het Kind zelf

theme-the-house = Het Huis van het Kind zelf
    .public = Dit huis
theme-opening-hours-contact = Openingsuren, adres en contact
    .public = Openingsuren, adres en telefoon
theme-who-does-what = Wie doet wat (wegwijs)
    .public = Waar moet ik zijn?
theme-room-use = Lokaal of ruimte gebruiken
    .public = Een zaal of lokaal gebruiken
theme-activity-registration = Inschrijven voor een activiteit
    .public = Inschrijven voor een activiteit
theme-own-initiative = Zelf iets organiseren of meehelpen
    .public = Zelf iets organiseren of meehelpen
theme-feedback-suggestion = Idee, klacht of signaal
    .public = Een idee of een klacht
theme-other-unclear = Ander of nog niet duidelijk
    .public = Iets anders

## Leeftijden

age-band-preconception = Kinderwens
age-band-prenatal = Zwangerschap
age-band-age-0-3 = 0 tot 3 jaar
age-band-age-3-6 = 3 tot 6 jaar
age-band-age-6-12 = 6 tot 12 jaar
age-band-age-12-18 = 12 tot 18 jaar
age-band-age-18-24 = 18 tot 24 jaar
age-band-all-ages = Alle leeftijden
age-band-not-asked = Niet gevraagd

## Wie vraagt het

asker-parent = Ouder
asker-expectant-parent = Aanstaande ouder
asker-grandparent = Grootouder
asker-other-carer = Andere opvoedingsverantwoordelijke
asker-child = Kind
asker-young-person = Jongere of jongvolwassene
asker-adult-without-child = Volwassene zonder kind
asker-professional = Professional
asker-volunteer-association = Vrijwilliger of vereniging
asker-not-asked = Niet gevraagd

## Hoe het afliep

outcome-answered = Direct antwoord gegeven
outcome-listened = Geluisterd, geen verdere stap nodig
outcome-clarified = Vraag verhelderd, wordt later verdergezet
outcome-information-given = Informatie, fiche of brochure meegegeven
outcome-looked-up-later = Wordt opgezocht, bezoeker komt terug
outcome-admin-help-given = Geholpen met papieren of online
outcome-rights-explored = Rechten samen verkend
outcome-activity-registered = Ingeschreven of toegeleid naar een activiteit
outcome-appointment-made = Afspraak gemaakt
outcome-referred-inside = Doorverwezen binnen het huis
outcome-referred-partner = Doorverwezen naar een partner
outcome-referred-outside = Doorverwezen buiten het samenwerkingsverband
outcome-referred-helpline = Verwezen naar een lijn of online aanbod
outcome-handed-to-backup = Overgedragen aan de back-up
outcome-round-table-proposed = Overleg samen met het gezin voorgesteld
outcome-several-options-visitor-decides = Opties gegeven, bezoeker beslist zelf
outcome-no-offer-found = Geen passend aanbod gevonden
outcome-offer-not-available = Aanbod bestaat maar is niet beschikbaar
outcome-language-barrier = Niet verder geraakt door taal
outcome-visitor-stopped = Bezoeker wil (nu) geen verdere stap
outcome-protection-procedure = Procedure verontrusting gestart (buiten de telling)
outcome-not-recorded = Niet geregistreerd

## Langs welke weg

channel-desk-walk-in = Aan de balie, zonder afspraak
channel-desk-appointment = Aan de balie, op afspraak
channel-antenna-point = Antennepunt
channel-partner-desk = Balie of loket van een partner
channel-clinic-contact = Tijdens het consultatiebureau
channel-activity-contact = Tijdens een activiteit of ontmoeting
channel-outreach = Vindplaats of outreach
channel-mobile-installation = Mobiele installatie (bus, bakfiets, stand)
channel-event-stand = Stand op een evenement
channel-school-gate = School of schoolpoort
channel-home-visit = Huisbezoek
channel-phone = Telefoon
channel-sms = Sms of berichtenapp
channel-email = E-mail
channel-web-form = Webformulier of vraagknop
channel-social-media = Facebook of andere sociale media
channel-chat = Chat
channel-kiosk = Kiosk
channel-via-professional = Via een professional
channel-not-asked = Niet gevraagd

## Hoe warm de doorverwijzing was

warmth-none = Geen doorverwijzing
warmth-details-given = Contactgegevens of fiche meegegeven
warmth-explained = Uitgelegd wat de partner doet en wat men mag verwachten
warmth-contact-together = Samen gebeld, gemaild of afspraak vastgelegd
warmth-announced = Met toestemming aangekondigd bij de partner
warmth-introduced = Persoonlijk in contact gebracht
warmth-accompanied = Meegegaan naar de partner

doors-before-first-door = Deze deur was de eerste
doors-before-one-before = Eerst al één andere dienst
doors-before-several-before = Eerst al twee of meer diensten
doors-before-not-asked = Niet gevraagd

## Waarom er geen aanbod was

gap-reason-does-not-exist = Bestaat niet in het werkingsgebied
gap-reason-actor-not-present = Dienst is niet aanwezig in het werkingsgebied
gap-reason-wrong-age = Niet voor deze leeftijd
gap-reason-wrong-target-group = Niet voor deze doelgroep
gap-reason-full-waiting-list = Volzet of wachtlijst
gap-reason-too-expensive = Te duur
gap-reason-too-far = Te ver of geen vervoer
gap-reason-hours-do-not-fit = Uren passen niet
gap-reason-language = Niet in een taal die de vrager begrijpt
gap-reason-not-directly-accessible = Niet rechtstreeks toegankelijk
gap-reason-threshold-image = Drempel of imago
gap-reason-anonymity-missing = Niet anoniem
gap-reason-not-inclusive = Niet toegankelijk bij een beperking
gap-reason-temporary-stopped = Project of subsidie gestopt
gap-reason-unknown-to-us = Wij kennen geen aanbod

## Talen

language-nl = Nederlands
language-nl-simple = Eenvoudig Nederlands
language-fr = Frans
language-en = Engels
language-de = Duits
language-ar = Arabisch
language-tr = Turks
language-uk = Oekraïens
language-ru = Russisch
language-pl = Pools
language-ro = Roemeens
language-bg = Bulgaars
language-es = Spaans
language-pt = Portugees
language-fa = Farsi of Dari
language-ps = Pasjtoe
language-so = Somali
language-ti = Tigrinya
language-not-asked = Niet gevraagd

## Hoe je bij een dienst binnen geraakt

intake-mode-walk-in = Vrij binnenlopen
intake-mode-call-first = Eerst bellen
intake-mode-appointment-only = Enkel op afspraak
intake-mode-online-form = Via formulier of e-mail
intake-mode-own-open-door = Eigen onthaal: je stapt er zelf binnen
intake-mode-accepts-warm-referral = We brengen je er graag mee in contact
intake-mode-by-agreement = Enkel zoals we het afspraken
intake-mode-professional-only = Enkel via een hulpverlener
    .public = Een dokter, school of dienst vraagt dit voor jou aan
intake-mode-via-gate = Enkel via de toegangspoort van de jeugdhulp
intake-mode-members-only = Enkel voor leden of wie er al komt

## Dagen en halve dagen

half-day-morning = Voormiddag
half-day-afternoon = Namiddag
half-day-evening = Avond
weekday-mon = Maandag
    .short = ma
weekday-tue = Dinsdag
    .short = di
weekday-wed = Woensdag
    .short = wo
weekday-thu = Donderdag
    .short = do
weekday-fri = Vrijdag
    .short = vr
weekday-sat = Zaterdag
    .short = za
weekday-sun = Zondag
    .short = zo

## Zitdagen aan de balie

session-state-open-tallied = Open en geturfd (ook als het aantal nul is)
session-state-open-not-tallied = Open maar niet geturfd
session-state-closed-planned = Gesloten volgens kalender
session-state-closed-unplanned = Onverwacht gesloten
session-state-outside-hours = Vraag buiten de openingsuren

## Rapporten

pool-line = Andere, niet gevraagd of te weinig om te tonen

## Voor wie: zoals een gezin het te zien krijgt

public-all-families = Alle gezinnen
public-people-wishing-child = Wie een kind wil
public-expectant-parents = Wie een kindje verwacht
public-vulnerable-pregnant = Zwanger en vragen of zorgen
public-parents-newborn = Ouders van een pasgeboren kindje
public-parents-0-3 = Ouders met een kind van 0 tot 3
public-parents-3-6 = Ouders met een kind van 3 tot 6
public-parents-6-12 = Ouders met een kind van 6 tot 12
public-parents-12-18 = Ouders van tieners en jongeren
public-parents-18-plus = Ouders van jongvolwassenen
public-children = Kinderen
public-teens = Tieners en jongeren (12 tot 18)
public-young-adults = Jongvolwassenen (18 tot 24)
public-grandparents = Grootouders
public-fathers = Papa's
public-single-parents = Wie er alleen voor staat met kinderen
public-separating-parents = Ouders die uit elkaar gaan of al uit elkaar zijn
public-blended-families = Plusgezinnen
public-teen-parents = Jong mama of papa
public-foster-families = Pleeggezinnen
public-people-not-becoming-parents = Als het anders loopt dan gehoopt
public-families-in-poverty = Als het geld krap is
public-families-in-debt-mediation = Hulp met rekeningen en schulden
public-socially-vulnerable-families = Wie wat extra steun kan gebruiken
public-isolated-families = Mensen leren kennen
public-families-migration-background = Welkom in alle talen
public-newcomers = Nieuw in België
public-asylum-seekers-refugees = Nieuw in België
public-non-dutch-speakers = Andere talen dan Nederlands
public-low-literate = Met beeld en geluid
public-roma-families = Voor iedereen
public-travellers = Voor iedereen
public-families-care-need = Kind met extra zorg
public-children-mentally-ill-parent = Als mama of papa het moeilijk heeft
public-young-carers = Jong en zorgen voor iemand thuis
public-informal-carers = Wie voor een zieke zorgt
public-professionals = Wie met gezinnen werkt
public-associations-volunteers = Verenigingen en vrijwilligers
public-not-asked = Voor iedereen

## Wat het bezoek makkelijker maakt

support-need-interpreter = Tolk nodig
support-need-simple-language = Eenvoudige taal of pictogrammen
support-need-help-reading = Hulp bij lezen of schrijven
support-need-help-online = Hulp om iets online te doen
support-need-private-space = Rustige, aparte ruimte
support-need-child-care-during-talk = Iemand bij de kinderen tijdens het gesprek
support-need-step-free-access = Toegankelijk met buggy of rolstoel
support-need-transport = Vervoer
support-need-accompaniment = Iemand die meegaat
support-need-anonymity = Anoniem blijven
support-need-low-cost = Gratis of betaalbaar
support-need-evening-weekend = Buiten de werkuren
support-need-at-home = Aan huis

## Wat een fiche ervan zegt

capacity-has-capacity = Heeft plaats
    .public = Er is plaats
capacity-waiting-list = Wachtlijst
    .public = Er is een wachtlijst
capacity-full = Volzet
    .public = Nu geen plaats
capacity-ask-first = Eerst vragen
    .public = Vraag eerst of er plaats is
capacity-unknown = Plaats onbekend
    .public = We weten niet of er plaats is
anonymous-yes = Je naam is niet nodig
anonymous-no = Je naam is nodig
anonymous-on-request = Anoniem kan, als je het vraagt
verified-method-phone = telefonisch
verified-method-visit = ter plaatse
verified-method-partner = door de partner zelf
verified-method-website = op de website
verified-method-letter = per brief of mail
listing-state-proposed = Voorgesteld
listing-state-accepted = Opgenomen
listing-state-refused = Niet opgenomen
listing-state-archived = Gearchiveerd
event-status-scheduled = Gaat door
event-status-cancelled = Afgelast
event-status-postponed = Uitgesteld
event-status-full = Volzet

### Labels of the vocabulary: themes, domains and every other code list.
### `.public` is what a family sees where the label itself is official or hard.

## Onderwijs

theme-education = Educație
    .public = Școală și învățare
theme-preschool-participation = Participarea la grădiniță
    .public = Copilul merge la grădiniță
theme-school-choice-enrolment = Alegerea școlii, preînscriere și înscriere
    .public = Alegerea școlii și înscrierea
theme-homework-study-support = Ajutor la teme și la învățat
    .public = Ajutor la teme și la învățat
theme-study-space = Loc de învățat
    .public = Un loc liniștit pentru învățat
theme-pupil-guidance = Consilierea elevilor (CLB)
    .public = Consilierea elevilor (CLB)
theme-primary-to-secondary = Trecerea de la școala primară la cea secundară
    .public = După școala primară (de la 12 ani)
theme-home-childcare-preschool = Trecerea: acasă, creșă, grădiniță
    .public = De acasă la creșă sau la grădiniță
theme-language-stimulation = Dezvoltarea limbajului și citit cu voce tare
    .public = Limbaj, vorbit și povești citite
theme-school-costs = Costurile școlii și mesele la școală
    .public = Plata școlii și mâncarea la școală
theme-truancy-dropout = Chiul, abandon școlar și pauză de la școală
    .public = Când școala devine prea grea
theme-bullying = Hărțuire la școală și pe internet
    .public = Bullying, și pe internet
theme-parent-school-relation = Implicarea părinților și legătura cu școala
    .public = Discuții cu școala
theme-adult-learning = Cursuri pentru adulți și educație de bază
    .public = Învățare pentru adulți

## Gezondheidszorg

theme-health = Îngrijirea sănătății
    .public = Sănătate
theme-preventive-consultation = Controale pentru bebeluși și copii mici (consultatiebureau)
    .public = Control copii mici (consultatiebureau)
theme-vaccination = Vaccinări
    .public = Vaccinuri
theme-prenatal-perinatal-care = Îngrijire înainte de naștere, la naștere și după
    .public = Îngrijire în sarcină și la naștere
theme-short-maternity-stay = Ședere scurtă la maternitate
    .public = Repede acasă după naștere
theme-breast-infant-feeding = Alăptare și hrana bebelușului
    .public = Alăptare, biberon și primele mese
theme-nutrition-movement = Alimentație sănătoasă și mișcare
    .public = Mâncare sănătoasă și mișcare
theme-overweight = Greutate în plus
    .public = Întrebări despre greutate
theme-dental-care = Îngrijirea gurii și a dinților
    .public = Dentist și dinți sănătoși
theme-health-screening = Controale pentru depistarea bolilor
    .public = Controlul sănătății
theme-alcohol-tobacco-drugs = Alcool, tutun și droguri
    .public = Întrebări: alcool, fumat, droguri
theme-screens-gaming-gambling = Ecrane, jocuri video și jocuri de noroc
    .public = Ecrane, jocuri și jocuri de noroc
theme-first-aid-safety = Prim ajutor și siguranță
    .public = Prim ajutor și siguranță în casă
theme-fertility-contraception = Dorința de copil, contracepție și sarcină neplanificată
    .public = Vreau un copil sau nu (încă)
theme-affordable-care = Îngrijire la preț accesibil și șanse egale la sănătate
    .public = Medic la un preț accesibil
theme-primary-care = Medic de familie și îngrijire de bază
    .public = Medic de familie și ajutor aproape

## Kinderopvang

theme-childcare = Îngrijirea copiilor
    .public = Creșă și îngrijirea copiilor
theme-baby-toddler-care = Îngrijirea bebelușilor și a copiilor mici
    .public = Creșă pentru bebeluș sau copil mic
theme-childminder-care = Îngrijire în casa unei familii (onthaalouder)
    .public = Îngrijire în casa altei familii
theme-out-of-school-care = Îngrijire în afara orelor de școală
    .public = Îngrijire înainte și după școală
theme-holiday-care = Îngrijire în vacanță
    .public = Îngrijire în vacanța școlară
theme-occasional-flexible-care = Îngrijire ocazională și flexibilă
    .public = Îngrijire din când în când, flexibil
theme-sick-child-care = Îngrijirea copiilor bolnavi
    .public = Îngrijire când copilul e bolnav
theme-inclusive-childcare = Îngrijire deschisă pentru orice copil
    .public = Îngrijire cu sprijin în plus
theme-childcare-fees = Prețul îngrijirii, dovada veniturilor și preț redus
    .public = Cât costă creșa? Preț și reduceri
theme-childcare-search-desk = Ghișeu pentru îngrijirea copiilor (Lokaal Loket Kinderopvang)
    .public = Ajutor pentru a găsi o creșă

## Geestelijk welbevinden

theme-mental-wellbeing = Stare de bine sufletească
    .public = Cum vă simțiți?
theme-child-youth-mental-health = Sănătatea sufletească a copiilor și tinerilor
    .public = Când unui copil sau tânăr îi e greu
theme-parent-mental-health = Sănătatea sufletească a părinților
    .public = Când mamei sau tatălui îi e greu
theme-postpartum-depression = Depresie după naștere
    .public = Tristețe sau gol după naștere
theme-suicide-prevention = Prevenirea sinuciderii
    .public = Când cineva nu mai vrea să trăiască
theme-stress-anxiety = Stres, teamă și putere de a face față
    .public = Stres, frică și griji
theme-early-detection-intervention = Observare timpurie și ajutor timpuriu
    .public = Să observăm din timp că e greu
theme-low-threshold-therapy = Terapie ușor de găsit și prim ajutor psihologic
    .public = Cineva cu care să vorbiți, aproape
theme-infant-mental-health = Sănătatea sufletească a bebelușului (atașament)
    .public = Legătura cu bebelușul

## Cultuur, sport, jeugd en vrije tijd

theme-culture-sport-youth = Cultură, sport, tineret și timp liber
    .public = Timp liber
theme-sport = Sport
    .public = Sport
theme-culture-young-children = Cultură pentru copiii mici
    .public = Teatru și muzică pentru cei mici
theme-arts-music-academy = Școală de muzică și arte (academie)
    .public = Muzică, desen și dans (academie)
theme-library-reading = Bibliotecă și lectură
    .public = Bibliotecă și cărți
theme-youth-work = Activități și grupuri de tineret
    .public = Cercetași și cluburi de tineret
theme-playground-holiday-activities = Locuri de joacă și activități de vacanță (speelplein)
    .public = Joacă și tabere în vacanță
theme-activities-calendar = Activități și calendar de evenimente
    .public = Ce activități sunt?
theme-leisure-pass = Card de reduceri și sprijin pentru timpul liber
    .public = Reduceri la sport și timp liber
theme-youth-information = Informații pentru tineri
    .public = Informații pentru tineri
theme-toy-library = Împrumut de jucării (spelotheek)
    .public = Împrumut de jucării (spelotheek)
theme-child-friendly-space = Locuri publice prietenoase cu copiii
    .public = Joacă afară, aproape de casă
theme-teen-space = Loc pentru adolescenți și tineri
    .public = Un loc pentru tineri
theme-affordable-holidays = Ieșiri și vacanțe la preț mic
    .public = Ieșiri și vacanțe la preț mic

## Socio-economische determinanten

theme-socio-economic = Condiții de viață: bani, locuință și muncă
    .public = Bani, locuință și muncă
theme-rights-exploration = Verificarea drepturilor
    .public = Ce drepturi am?
theme-growth-package = Alocația copiilor (Groeipakket)
    .public = Alocația copiilor (Groeipakket)
theme-study-grants = Bursă de studii (studietoelage)
    .public = Bursă și alocație școlară
theme-income-debt = Venituri, buget și datorii
    .public = Ajutor cu facturi și datorii
theme-housing = Locuință
    .public = Locuință și chirie
theme-employment = Muncă și calificare
    .public = Muncă și calificare
theme-food-aid = Ajutor alimentar și mese la preț mic
    .public = Mese ieftine, pachete cu alimente
theme-material-aid = Ajutor cu lucruri (scutece, haine, lucruri de bebeluș)
    .public = Scutece, haine, lucruri de bebeluș
theme-admin-digital-help = Ajutor cu acte și la calculator
    .public = Ajutor cu acte și la calculator
theme-legal-help = Ajutor juridic
    .public = Sfaturi despre lege și drepturi
theme-child-poverty = Sărăcia copiilor
    .public = Să ne ajungă banii, cu copii
theme-mobility = Transport
    .public = Autobuz, bicicletă, alt transport
theme-social-tariffs = Tarif social și reduceri
    .public = Reduceri la energie, apă, internet

## Ontmoeting en sociale cohesie

theme-social-cohesion = Întâlniri și conviețuire
    .public = Întâlniri cu alți oameni
theme-meeting-place = Loc de întâlnire
    .public = Un loc unde puteți intra direct
theme-play-and-meeting = Joacă și întâlnire
    .public = Joacă și întâlniri între părinți
theme-parent-group = Grup de părinți și de discuții
    .public = Discuții cu alți părinți
theme-neighbourhood = Cartier și vecinătate
    .public = Cartierul dumneavoastră
theme-loneliness = Singurătate și puțini apropiați
    .public = Oameni noi și o vorbă bună
theme-informal-care = Grija pentru cineva apropiat
    .public = Grija pentru cineva bolnav
theme-young-carers = Tineri care îngrijesc pe cineva apropiat
    .public = Tineri care îngrijesc pe cineva
theme-volunteering = Voluntariat
    .public = Vreau să fac voluntariat
theme-family-events = Evenimente pentru familii
    .public = Distracție pentru toată familia
theme-diversity = Diversitate și conviețuire
    .public = Toți avem un loc aici
theme-radicalisation = Radicalizare
    .public = Griji legate de idei extreme

## Ouderschap en opvoedingsondersteuning

theme-parenting = A fi părinte și sprijin în creșterea copiilor
    .public = A fi părinte, a crește copii
theme-parenting-question = Întrebare despre creșterea copiilor (generală)
    .public = Întrebare despre creșterea copiilor
theme-sleep-crying = Somn și plâns
    .public = Somn și plâns
theme-toilet-training = Renunțarea la scutec
    .public = Fără scutec, mersul la oliță
theme-limits-behaviour = Limite și comportament dificil
    .public = Limite și crize de furie
theme-child-development = Dezvoltarea copilului
    .public = Cum crește și învață copilul
theme-parents-of-teens = Părinți de tineri
    .public = Părinte de adolescent
theme-prenatal-parenthood = A fi părinte înainte de naștere
    .public = În curând mamă sau tată
theme-couple-relationship = Sprijin pentru cuplu
    .public = Viața în cuplu
theme-separation = Despărțire și creșterea copiilor împreună
    .public = Despărțire când sunt copii
theme-single-parenthood = Părinte fără partener
    .public = Cu copiii, fără partener
theme-blended-families = Familie recompusă
    .public = Familii cu copii din alte relații
theme-teen-parenthood = Părinți adolescenți
    .public = Mamă sau tată la vârstă tânără
theme-fathers = A fi tată
    .public = Pentru tați
theme-parenting-course = Cursuri și pregătire pentru părinți
    .public = Cursuri pentru părinți

## Praktische ondersteuning

theme-practical-support = Sprijin practic
    .public = Ajutor la dumneavoastră acasă
theme-family-care = Ajutor pentru familie și îngrijire la domiciliu
    .public = Ajutor pentru familie, în casă
theme-maternity-home-help = Ajutor în casă după naștere (kraamhulp)
    .public = Ajutor în casă după naștere
theme-maternity-nursing = Îngrijire medicală după naștere (kraamzorg)
    .public = Îngrijire mamă și bebeluș (Kraamzorg)
theme-home-volunteers = Sprijin pentru familie, la domiciliu
    .public = Cineva care vă vizitează familia
theme-household-help = Ajutor la treburile casei
    .public = Ajutor la curățenie și călcat
theme-multiple-births = Îngrijire pentru gemeni și tripleți
    .public = Gemeni sau tripleți
theme-babysitting = Babysitting
    .public = Bonă pentru câteva ore

## Jeugdhulp

theme-youth-help = Ajutor pentru copii și tineri (jeugdhulp)
    .public = Ajutor în plus: copii și tineri
theme-direct-access-help = Ajutor cu acces direct pentru copii și tineri
    .public = Ajutor unde puteți merge direct
theme-home-guidance = Îndrumare la domiciliu
    .public = Îndrumare pentru familie, acasă
theme-one-family-one-plan = O familie, un plan
    .public = Un plan pentru toată familia
theme-gatekept-help = Ajutor pentru tineri fără acces direct
    .public = Ajutor pentru tineri, cu cerere
theme-foster-care = Familii de plasament
    .public = Familie și copil în plasament
theme-child-abuse-concern = Îngrijorare și rele tratamente asupra copiilor
    .public = Îmi fac griji pentru un copil
theme-youth-own-questions = Întrebările tinerilor
    .public = Tineri cu o întrebare
theme-family-network-conference = Sfat de familie (Eigen Kracht)
    .public = Un plan cu familia și prietenii
theme-independent-living = Locuire independentă
    .public = Mutarea în propria locuință

## Inclusie: kind met een specifieke zorgbehoefte

theme-inclusion = Incluziune: copil cu nevoi speciale
    .public = Copil care are nevoie de sprijin
theme-special-care-need = Copil cu o nevoie specială de îngrijire
    .public = Copilul meu are nevoie de sprijin
theme-disability-support = Sprijin în caz de dizabilitate
    .public = Sprijin pentru o dizabilitate
theme-inclusive-leisure = Timp liber pentru toți
    .public = Activități pentru orice copil
theme-special-education = Învățământ special (buitengewoon onderwijs)
    .public = Școală cu sprijin special
theme-adhd-autism-sensitivity = ADHD, autism și sensibilitate crescută
    .public = ADHD, autism și sensibilitate mare
theme-rehabilitation = Recuperare și ajutor în dezvoltare
    .public = Logopedie, kineto și recuperare

## Integratie en inburgering

theme-integration = Integrare și curs de integrare
    .public = Nou-veniți în Belgia
theme-dutch-lessons = Învățare și exersare a neerlandezei
    .public = Învăț și exersez neerlandeza
theme-civic-integration = Curs de integrare (inburgering)
    .public = Viața în Belgia: curs (inburgering)
theme-newcomer-orientation = Îndrumare pentru nou-veniți
    .public = Primii pași în Belgia
theme-interpreting-translation = Interpretare și traducere
    .public = Interpret sau traducere
theme-refugee-families = Familii de refugiați
    .public = Refugiați în Belgia
theme-childcare-during-lessons = Îngrijirea copiilor în timpul lecțiilor
    .public = Grijă de copii cât sunteți la curs

## Het Huis van het Kind zelf

theme-the-house = Casa noastră (Huis van het Kind)
    .public = Acest centru (Huis van het Kind)
theme-opening-hours-contact = Program, adresă și contact
    .public = Program, adresă și telefon
theme-who-does-what = Cine ce face (îndrumare)
    .public = Unde trebuie să merg?
theme-room-use = Folosirea unei săli
    .public = Folosirea unei săli
theme-activity-registration = Înscriere la o activitate
    .public = Înscriere la o activitate
theme-own-initiative = Să organizați ceva sau să ajutați
    .public = Să organizați ceva sau să ajutați
theme-feedback-suggestion = Idee, plângere sau semnal
    .public = O idee sau o plângere
theme-other-unclear = Altceva sau încă neclar
    .public = Altceva

## Leeftijden

age-band-preconception = Dorința de copil
age-band-prenatal = Sarcină
age-band-age-0-3 = De la 0 la 3 ani
age-band-age-3-6 = De la 3 la 6 ani
age-band-age-6-12 = De la 6 la 12 ani
age-band-age-12-18 = De la 12 la 18 ani
age-band-age-18-24 = De la 18 la 24 de ani
age-band-all-ages = Toate vârstele
age-band-not-asked = Nu s-a întrebat

## Wie vraagt het

asker-parent = Părinte
asker-expectant-parent = Viitor părinte
asker-grandparent = Bunică sau bunic
asker-other-carer = Altă persoană care crește copilul
asker-child = Copil
asker-young-person = Adolescent sau tânăr
asker-adult-without-child = Adult fără copil
asker-professional = Specialist
asker-volunteer-association = Voluntar sau asociație
asker-not-asked = Nu s-a întrebat

## Hoe het afliep

outcome-answered = Răspuns dat pe loc
outcome-listened = Am ascultat, nu a fost nevoie de altceva
outcome-clarified = Întrebare lămurită, continuăm mai târziu
outcome-information-given = Informație, fișă sau broșură dată
outcome-looked-up-later = Căutăm, persoana revine
outcome-admin-help-given = Ajutor dat cu acte sau pe internet
outcome-rights-explored = Am căutat drepturile împreună
outcome-activity-registered = Înscriere sau îndrumare către o activitate
outcome-appointment-made = Programare făcută
outcome-referred-inside = Îndrumare către cineva de la noi
outcome-referred-partner = Îndrumare către un partener
outcome-referred-outside = Îndrumare în afara rețelei de parteneri
outcome-referred-helpline = Îndrumare către o linie telefonică sau un serviciu online
outcome-handed-to-backup = Predat specialistului de sprijin
outcome-round-table-proposed = Am propus o discuție împreună cu familia
outcome-several-options-visitor-decides = Am dat mai multe variante, persoana alege
outcome-no-offer-found = Nu am găsit un ajutor potrivit
outcome-offer-not-available = Ajutorul există, dar nu este disponibil
outcome-language-barrier = Ne-am oprit din cauza limbii
outcome-visitor-stopped = Persoana nu dorește (acum) alt pas
outcome-protection-procedure = Procedură de protecție începută (nu se numără)
outcome-not-recorded = Nu s-a notat

## Langs welke weg

channel-desk-walk-in = La recepție, fără programare
channel-desk-appointment = La recepție, cu programare
channel-antenna-point = Punctul nostru din cartier
channel-partner-desk = Recepția sau ghișeul unui partener
channel-clinic-contact = La controlul copiilor mici (consultatiebureau)
channel-activity-contact = La o activitate sau o întâlnire
channel-outreach = Acolo unde sunt familiile
channel-mobile-installation = Punct mobil (autobuz, bicicletă, stand)
channel-event-stand = Stand la un eveniment
channel-school-gate = Școală sau poarta școlii
channel-home-visit = Vizită acasă
channel-phone = Telefon
channel-sms = SMS sau aplicație de mesaje
channel-email = E-mail
channel-web-form = Formular sau buton pe internet
channel-social-media = Facebook sau alte rețele sociale
channel-chat = Chat
channel-kiosk = Ecran la noi (chioșc)
channel-via-professional = Printr-un specialist
channel-not-asked = Nu s-a întrebat

## Hoe warm de doorverwijzing was

warmth-none = Fără îndrumare
warmth-details-given = Adresă, telefon sau fișă date
warmth-explained = Am explicat ce face partenerul și ce urmează acolo
warmth-contact-together = Am sunat, am scris sau am programat împreună
warmth-announced = Am anunțat partenerul, cu acordul persoanei
warmth-introduced = Am făcut prezentările în persoană
warmth-accompanied = Am mers împreună la partener

doors-before-first-door = Aceasta a fost prima ușă
doors-before-one-before = Înainte, un alt serviciu
doors-before-several-before = Înainte, două sau mai multe servicii
doors-before-not-asked = Nu s-a întrebat

## Waarom er geen aanbod was

gap-reason-does-not-exist = Nu există în această zonă
gap-reason-actor-not-present = Serviciul nu se află în această zonă
gap-reason-wrong-age = Nu pentru această vârstă
gap-reason-wrong-target-group = Nu pentru acest grup
gap-reason-full-waiting-list = Fără locuri sau listă de așteptare
gap-reason-too-expensive = Prea scump
gap-reason-too-far = Prea departe sau fără transport
gap-reason-hours-do-not-fit = Orele nu se potrivesc
gap-reason-language = Nu într-o limbă pe care persoana o înțelege
gap-reason-not-directly-accessible = Nu se poate merge direct
gap-reason-threshold-image = Teamă de a merge sau părerea despre serviciu
gap-reason-anonymity-missing = Nu este anonim
gap-reason-not-inclusive = Nu este accesibil cu o dizabilitate
gap-reason-temporary-stopped = Proiect sau finanțare încheiate
gap-reason-unknown-to-us = Nu cunoaștem un astfel de ajutor

## Talen

language-nl = Neerlandeză
language-nl-simple = Neerlandeză simplă
language-fr = Franceză
language-en = Engleză
language-de = Germană
language-ar = Arabă
language-tr = Turcă
language-uk = Ucraineană
language-ru = Rusă
language-pl = Poloneză
language-ro = Română
language-bg = Bulgară
language-es = Spaniolă
language-pt = Portugheză
language-fa = Persană sau dari
language-ps = Paștună
language-so = Somaleză
language-ti = Tigrină
language-not-asked = Nu s-a întrebat

## Hoe je bij een dienst binnen geraakt

intake-mode-walk-in = Se poate intra direct
intake-mode-call-first = Sunați mai întâi
intake-mode-appointment-only = Numai cu programare
intake-mode-online-form = Prin formular sau e-mail
intake-mode-own-open-door = Are recepție: puteți merge direct
intake-mode-accepts-warm-referral = Vă punem cu drag în legătură
intake-mode-by-agreement = Numai pe calea stabilită
intake-mode-professional-only = Numai cu ajutorul unui specialist
    .public = Un medic, o școală sau un serviciu cere asta pentru dumneavoastră
intake-mode-via-gate = Numai cu cerere la ajutorul pentru tineri
intake-mode-members-only = Numai pentru membri sau cei care vin deja

## Dagen en halve dagen

half-day-morning = Dimineață
half-day-afternoon = După-amiază
half-day-evening = Seară
weekday-mon = Luni
    .short = lun
weekday-tue = Marți
    .short = mar
weekday-wed = Miercuri
    .short = mie
weekday-thu = Joi
    .short = joi
weekday-fri = Vineri
    .short = vin
weekday-sat = Sâmbătă
    .short = sâm
weekday-sun = Duminică
    .short = dum

## Zitdagen aan de balie

session-state-open-tallied = Deschis și numărat (chiar dacă e zero)
session-state-open-not-tallied = Deschis, dar nenumărat
session-state-closed-planned = Închis conform calendarului
session-state-closed-unplanned = Închis pe neașteptate
session-state-outside-hours = Întrebare în afara programului

## Rapporten

pool-line = Altele, neîntrebat sau prea puține de arătat

## Voor wie: zoals een gezin het te zien krijgt

public-all-families = Toate familiile
public-people-wishing-child = Cine își dorește un copil
public-expectant-parents = Cine așteaptă un bebeluș
public-vulnerable-pregnant = Sarcină cu întrebări sau griji
public-parents-newborn = Părinți de nou-născut
public-parents-0-3 = Părinți cu copii de 0-3 ani
public-parents-3-6 = Părinți cu copii de 3-6 ani
public-parents-6-12 = Părinți cu copii de 6-12 ani
public-parents-12-18 = Părinți de adolescenți
public-parents-18-plus = Părinți de tineri adulți
public-children = Copii
public-teens = Adolescenți (12-18 ani)
public-young-adults = Tineri adulți (18-24 de ani)
public-grandparents = Bunici
public-fathers = Tați
public-single-parents = Cu copiii, fără partener
public-separating-parents = Despărțire: pentru părinți
public-blended-families = Familii cu copii din alte relații
public-teen-parents = Mamă sau tată la vârstă tânără
public-foster-families = Familii de plasament
public-people-not-becoming-parents = Când e altfel decât ați sperat
public-families-in-poverty = Când banii sunt puțini
public-families-in-debt-mediation = Ajutor cu facturi și datorii
public-socially-vulnerable-families = Cine are nevoie de puțin sprijin
public-isolated-families = Să cunoașteți oameni noi
public-families-migration-background = Bine ați venit, în orice limbă
public-newcomers = Nou-veniți în Belgia
public-asylum-seekers-refugees = Nou-veniți în Belgia
public-non-dutch-speakers = Alte limbi decât neerlandeza
public-low-literate = Cu imagini și sunet
public-roma-families = Pentru toată lumea
public-travellers = Pentru toată lumea
public-families-care-need = Copil care are nevoie de sprijin
public-children-mentally-ill-parent = Când mamei sau tatălui îi e greu
public-young-carers = Tineri care îngrijesc pe cineva
public-informal-carers = Cine are grijă de cineva bolnav
public-professionals = Cine lucrează cu familii
public-associations-volunteers = Asociații și voluntari
public-not-asked = Pentru toată lumea

## Wat het bezoek makkelijker maakt

support-need-interpreter = Nevoie de interpret
support-need-simple-language = Cuvinte simple sau imagini
support-need-help-reading = Ajutor la citit sau scris
support-need-help-online = Ajutor pe internet
support-need-private-space = Loc liniștit, între patru ochi
support-need-child-care-during-talk = Cineva cu copiii în timpul discuției
support-need-step-free-access = Acces cu cărucior sau scaun cu rotile
support-need-transport = Transport
support-need-accompaniment = Cineva care vă însoțește
support-need-anonymity = Fără a spune numele
support-need-low-cost = Gratuit sau la preț mic
support-need-evening-weekend = În afara orelor de lucru
support-need-at-home = Acasă

## Wat een fiche ervan zegt

capacity-has-capacity = Are locuri
    .public = Sunt locuri
capacity-waiting-list = Listă de așteptare
    .public = Există o listă de așteptare
capacity-full = Fără locuri
    .public = Acum nu sunt locuri
capacity-ask-first = Întrebați mai întâi
    .public = Întrebați întâi dacă sunt locuri
capacity-unknown = Locuri: nu se știe
    .public = Nu știm dacă sunt locuri
anonymous-yes = Nu este nevoie de nume
anonymous-no = Este nevoie de nume
anonymous-on-request = Fără nume, dacă cereți
verified-method-phone = la telefon
verified-method-visit = la fața locului
verified-method-partner = chiar de către partener
verified-method-website = pe site
verified-method-letter = prin scrisoare sau e-mail
listing-state-proposed = Propus
listing-state-accepted = Acceptat
listing-state-refused = Neacceptat
listing-state-archived = Arhivat
event-status-scheduled = Are loc
event-status-cancelled = Anulat
event-status-postponed = Amânat
event-status-full = Fără locuri

### Labels of the vocabulary: themes, domains and every other code list.
### `.public` is what a family sees where the label itself is official or hard.

## Onderwijs

theme-education = Edukacja
    .public = Szkoła i nauka
theme-preschool-participation = Udział w przedszkolu
    .public = Pójście do przedszkola
theme-school-choice-enrolment = Wybór szkoły, zgłoszenie i zapis
    .public = Wybór szkoły i zapisy
theme-homework-study-support = Pomoc w zadaniach domowych i w nauce
    .public = Pomoc w lekcjach i w nauce
theme-study-space = Miejsce do nauki
    .public = Spokojne miejsce do nauki
theme-pupil-guidance = Poradnia dla uczniów (CLB)
    .public = Poradnia dla uczniów (CLB)
theme-primary-to-secondary = Przejście ze szkoły podstawowej do średniej (od 12 lat)
    .public = Szkoła średnia (od 12 lat)
theme-home-childcare-preschool = Przejście: dom, żłobek, przedszkole
    .public = Z domu do żłobka lub przedszkola
theme-language-stimulation = Rozwijanie języka i głośne czytanie
    .public = Język, rozmowa i głośne czytanie
theme-school-costs = Koszty szkoły i posiłki w szkole
    .public = Rachunki i posiłki w szkole
theme-truancy-dropout = Wagary, porzucenie szkoły i przerwa w nauce
    .public = Kiedy w szkole się nie układa
theme-bullying = Dokuczanie i cyberprzemoc
    .public = Dokuczanie, także w internecie
theme-parent-school-relation = Udział rodziców i kontakt ze szkołą
    .public = Rozmowa ze szkołą
theme-adult-learning = Nauka dorosłych i kursy podstawowe
    .public = Nauka dla dorosłych

## Gezondheidszorg

theme-health = Opieka zdrowotna
    .public = Zdrowie
theme-preventive-consultation = Poradnia dla małych dzieci i badania kontrolne (consultatiebureau)
    .public = Kontrola maluszka (consultatiebureau)
theme-vaccination = Szczepienia
    .public = Szczepienia
theme-prenatal-perinatal-care = Opieka przed porodem, w czasie porodu i po nim
    .public = Opieka w ciąży i przy porodzie
theme-short-maternity-stay = Krótki pobyt na oddziale położniczym
    .public = Szybko do domu po porodzie
theme-breast-infant-feeding = Karmienie piersią i karmienie niemowląt
    .public = Pierś, butelka i pierwsze kaszki
theme-nutrition-movement = Zdrowe jedzenie i ruch
    .public = Zdrowe jedzenie i ruch
theme-overweight = Nadwaga
    .public = Pytania o wagę
theme-dental-care = Opieka nad jamą ustną i zębami
    .public = Dentysta i zdrowe zęby
theme-health-screening = Badania przesiewowe
    .public = Sprawdzenie zdrowia
theme-alcohol-tobacco-drugs = Alkohol, tytoń i narkotyki
    .public = Pytania: alkohol, palenie, narkotyki
theme-screens-gaming-gambling = Ekrany, gry i hazard
    .public = Ekrany, gry i hazard
theme-first-aid-safety = Pierwsza pomoc i bezpieczeństwo
    .public = Pierwsza pomoc, bezpieczny dom
theme-fertility-contraception = Pragnienie dziecka, antykoncepcja i nieplanowana ciąża
    .public = Chcieć dziecka albo (jeszcze) nie
theme-affordable-care = Zdrowie na każdą kieszeń i równe szanse
    .public = Lekarz na każdą kieszeń
theme-primary-care = Lekarz rodzinny i podstawowa opieka zdrowotna
    .public = Lekarz rodzinny i opieka w pobliżu

## Kinderopvang

theme-childcare = Opieka nad dziećmi
    .public = Opieka nad dziećmi
theme-baby-toddler-care = Opieka nad niemowlętami i małymi dziećmi
    .public = Żłobek dla niemowląt i maluchów
theme-childminder-care = Opieka w domu innej rodziny (onthaalouder)
    .public = Opieka w domu innej rodziny
theme-out-of-school-care = Opieka poza godzinami szkoły
    .public = Opieka przed szkołą i po szkole
theme-holiday-care = Opieka w czasie ferii
    .public = Opieka w ferie i wakacje
theme-occasional-flexible-care = Opieka okazjonalna i elastyczna
    .public = Opieka od czasu do czasu, elastyczna
theme-sick-child-care = Opieka nad chorymi dziećmi
    .public = Opieka, gdy dziecko jest chore
theme-inclusive-childcare = Opieka otwarta dla każdego dziecka
    .public = Opieka z dodatkową pomocą
theme-childcare-fees = Opłata za opiekę, zaświadczenie o dochodach i zniżka
    .public = Ile kosztuje opieka? Zniżki
theme-childcare-search-desk = Punkt informacji o opiece (Lokaal Loket Kinderopvang)
    .public = Pomoc w szukaniu opieki

## Geestelijk welbevinden

theme-mental-wellbeing = Dobre samopoczucie psychiczne
    .public = Jak się czujesz?
theme-child-youth-mental-health = Zdrowie psychiczne dzieci i młodzieży
    .public = Gdy dziecku lub nastolatkowi jest źle
theme-parent-mental-health = Zdrowie psychiczne rodziców
    .public = Gdy mamie lub tacie jest ciężko
theme-postpartum-depression = Depresja po porodzie
    .public = Smutek lub pustka po porodzie
theme-suicide-prevention = Zapobieganie samobójstwom
    .public = Gdy ktoś nie chce już żyć
theme-stress-anxiety = Stres, lęk i siła w trudnych chwilach
    .public = Stres, strach i zamartwianie się
theme-early-detection-intervention = Wczesne rozpoznanie i wczesna pomoc
    .public = Wcześnie zauważyć, że jest trudno
theme-low-threshold-therapy = Łatwo dostępna terapia i pierwsza pomoc psychiczna
    .public = Porozmawiać z kimś w pobliżu
theme-infant-mental-health = Zdrowie psychiczne niemowląt (więź)
    .public = Więź z dzieckiem

## Cultuur, sport, jeugd en vrije tijd

theme-culture-sport-youth = Kultura, sport, młodzież i czas wolny
    .public = Czas wolny
theme-sport = Sport
    .public = Sport
theme-culture-young-children = Kultura dla małych dzieci
    .public = Teatr i muzyka dla najmłodszych
theme-arts-music-academy = Szkoła muzyki i sztuki (academie)
    .public = Muzyka, rysunek, taniec (academie)
theme-library-reading = Biblioteka i czytanie
    .public = Biblioteka i książki
theme-youth-work = Praca z młodzieżą i grupy młodzieżowe
    .public = Harcerstwo i kluby młodzieżowe
theme-playground-holiday-activities = Półkolonie i zajęcia wakacyjne (speelplein)
    .public = Półkolonie i obozy w wakacje
theme-activities-calendar = Zajęcia i kalendarz wydarzeń
    .public = Co można robić?
theme-leisure-pass = Karta zniżek i dopłata do czasu wolnego
    .public = Zniżki na sport i czas wolny
theme-youth-information = Informacja dla młodzieży
    .public = Informacje dla młodzieży
theme-toy-library = Wypożyczalnia zabawek (spelotheek)
    .public = Wypożyczanie zabawek (spelotheek)
theme-child-friendly-space = Miejsca publiczne przyjazne dzieciom
    .public = Zabawa na dworze w okolicy
theme-teen-space = Miejsce dla nastolatków i młodzieży
    .public = Miejsce dla młodzieży
theme-affordable-holidays = Niedrogie wycieczki i wakacje
    .public = Niedrogie wycieczki i wakacje

## Socio-economische determinanten

theme-socio-economic = Warunki życia: pieniądze, mieszkanie i praca
    .public = Pieniądze, mieszkanie i praca
theme-rights-exploration = Sprawdzenie, co się należy
    .public = Co mi się należy?
theme-growth-package = Zasiłek na dzieci (Groeipakket)
    .public = Zasiłek na dzieci (Groeipakket)
theme-study-grants = Stypendium (studietoelage)
    .public = Stypendium i dodatek szkolny
theme-income-debt = Dochody, budżet i długi
    .public = Pomoc przy rachunkach i długach
theme-housing = Mieszkanie
    .public = Mieszkanie i wynajem
theme-employment = Praca i szkolenia
    .public = Praca i szkolenia
theme-food-aid = Pomoc żywnościowa i tanie posiłki
    .public = Tanie posiłki i paczki z żywnością
theme-material-aid = Pomoc rzeczowa (pieluchy, ubrania, rzeczy dla niemowląt)
    .public = Pieluchy, ubrania, rzeczy dla dzieci
theme-admin-digital-help = Pomoc w sprawach urzędowych i cyfrowych
    .public = Pomoc z papierami i komputerem
theme-legal-help = Pomoc prawna
    .public = Porady o prawie i prawach
theme-child-poverty = Ubóstwo dzieci
    .public = Jak związać koniec z końcem
theme-mobility = Transport
    .public = Autobus, rower i inny transport
theme-social-tariffs = Taryfa socjalna i zniżki
    .public = Zniżki na prąd, wodę i internet

## Ontmoeting en sociale cohesie

theme-social-cohesion = Spotkania i życie razem
    .public = Spotkania z innymi
theme-meeting-place = Miejsce spotkań
    .public = Miejsce, gdzie można wpaść
theme-play-and-meeting = Zabawa i spotkanie
    .public = Wspólna zabawa, spotkania rodziców
theme-parent-group = Grupa rodziców, grupa rozmów
    .public = Rozmowy z innymi rodzicami
theme-neighbourhood = Okolica i dzielnica
    .public = Twoja okolica
theme-loneliness = Samotność i mało bliskich osób
    .public = Poznać ludzi i pogadać
theme-informal-care = Opieka nad bliską osobą
    .public = Opieka nad chorą osobą
theme-young-carers = Młodzi, którzy opiekują się bliskimi
    .public = Młodzi i opieka nad kimś w domu
theme-volunteering = Wolontariat
    .public = Wolontariat: chcę pomagać
theme-family-events = Wydarzenia dla rodzin
    .public = Zabawa dla całej rodziny
theme-diversity = Różnorodność i życie razem
    .public = Każdy jest tu u siebie
theme-radicalisation = Radykalizacja
    .public = Obawy z powodu skrajnych poglądów

## Ouderschap en opvoedingsondersteuning

theme-parenting = Rodzicielstwo i pomoc w wychowaniu
    .public = Wychowanie i bycie rodzicem
theme-parenting-question = Pytanie o wychowanie (ogólne)
    .public = Pytanie o wychowanie
theme-sleep-crying = Sen i płacz
    .public = Sen i płacz
theme-toilet-training = Nauka czystości
    .public = Nauka korzystania z nocnika
theme-limits-behaviour = Stawianie granic i trudne zachowanie
    .public = Stawianie granic i napady złości
theme-child-development = Rozwój dziecka
    .public = Jak dziecko rośnie i się uczy
theme-parents-of-teens = Rodzice młodzieży
    .public = Rodzice nastolatków
theme-prenatal-parenthood = Rodzicielstwo przed narodzinami
    .public = Niedługo mama lub tata
theme-couple-relationship = Pomoc dla par
    .public = Życie w parze
theme-separation = Rozstanie i wspólna opieka
    .public = Rozstanie, gdy są dzieci
theme-single-parenthood = Samodzielne rodzicielstwo
    .public = W pojedynkę z dziećmi
theme-blended-families = Rodzina patchworkowa
    .public = Nowa rodzina: moje i twoje dzieci
theme-teen-parenthood = Nastoletni rodzice
    .public = Młoda mama lub młody tata
theme-fathers = Ojcostwo
    .public = Dla ojców
theme-parenting-course = Kurs i szkolenie dla rodziców
    .public = Kurs dla rodziców

## Praktische ondersteuning

theme-practical-support = Pomoc praktyczna
    .public = Pomoc w domu
theme-family-care = Pomoc rodzinie i opieka w domu
    .public = Pomoc rodzinie w obowiązkach
theme-maternity-home-help = Pomoc w domu po porodzie (kraamhulp)
    .public = Pomoc w domu po porodzie
theme-maternity-nursing = Opieka medyczna po porodzie (kraamzorg)
    .public = Opieka: mama i niemowlę (Kraamzorg)
theme-home-volunteers = Odwiedziny, które wspierają rodzinę
    .public = Ktoś, kto odwiedza rodzinę w domu
theme-household-help = Pomoc domowa
    .public = Pomoc w sprzątaniu i prasowaniu
theme-multiple-births = Pomoc przy bliźniętach i trojaczkach
    .public = Bliźnięta lub trojaczki
theme-babysitting = Opieka na godziny
    .public = Opieka na godziny (babysitting)

## Jeugdhulp

theme-youth-help = Pomoc dla dzieci i młodzieży (jeugdhulp)
    .public = Pomoc dla dzieci i młodzieży
theme-direct-access-help = Pomoc dostępna od razu
    .public = Pomoc bez wniosku i skierowania
theme-home-guidance = Wsparcie specjalisty w domu
    .public = Wsparcie rodziny w domu
theme-one-family-one-plan = Jedna rodzina, jeden plan
    .public = Jeden plan dla całej rodziny
theme-gatekept-help = Pomoc, o którą składa się wniosek
    .public = Pomoc dla młodzieży na wniosek
theme-foster-care = Rodziny zastępcze
    .public = Rodzina zastępcza i dziecko
theme-child-abuse-concern = Niepokój i krzywdzenie dzieci
    .public = Martwię się o dziecko
theme-youth-own-questions = Pytania samej młodzieży
    .public = Młodzi i ich pytania
theme-family-network-conference = Narada rodzinna (Eigen Kracht)
    .public = Plan z rodziną i przyjaciółmi
theme-independent-living = Samodzielne mieszkanie
    .public = Zamieszkać na swoim

## Inclusie: kind met een specifieke zorgbehoefte

theme-inclusion = Włączanie: dziecko ze szczególnymi potrzebami
    .public = Dziecko z dodatkowymi potrzebami
theme-special-care-need = Dziecko ze szczególnymi potrzebami
    .public = Więcej pomocy dla mojego dziecka
theme-disability-support = Wsparcie przy niepełnosprawności
    .public = Wsparcie przy niepełnosprawności
theme-inclusive-leisure = Czas wolny dla każdego
    .public = Zajęcia dla każdego dziecka
theme-special-education = Kształcenie specjalne (buitengewoon onderwijs)
    .public = Szkoła z dodatkową pomocą
theme-adhd-autism-sensitivity = ADHD, autyzm i wysoka wrażliwość
    .public = ADHD, autyzm i duża wrażliwość
theme-rehabilitation = Rehabilitacja i pomoc w rozwoju
    .public = Logopeda i rehabilitacja

## Integratie en inburgering

theme-integration = Integracja i kurs integracji
    .public = Nowi w Belgii
theme-dutch-lessons = Nauka i ćwiczenie niderlandzkiego
    .public = Nauka i ćwiczenie niderlandzkiego
theme-civic-integration = Kurs integracji (inburgering)
    .public = Kurs życia w Belgii (inburgering)
theme-newcomer-orientation = Wskazówki dla nowo przybyłych
    .public = Jak się odnaleźć w nowym miejscu
theme-interpreting-translation = Tłumaczenie ustne i pisemne
    .public = Tłumacz lub tłumaczenie
theme-refugee-families = Rodziny uchodźców
    .public = Rodziny, które uciekły do Belgii
theme-childcare-during-lessons = Opieka nad dziećmi podczas lekcji
    .public = Opieka nad dziećmi podczas lekcji

## Het Huis van het Kind zelf

theme-the-house = Nasze centrum (Huis van het Kind)
    .public = To centrum (Huis van het Kind)
theme-opening-hours-contact = Godziny otwarcia, adres i kontakt
    .public = Godziny otwarcia, adres i telefon
theme-who-does-what = Kto czym się zajmuje (drogowskaz)
    .public = Gdzie mam pójść?
theme-room-use = Korzystanie z sali
    .public = Korzystanie z sali
theme-activity-registration = Zapis na zajęcia
    .public = Zapis na zajęcia
theme-own-initiative = Coś zorganizować lub pomóc
    .public = Coś zorganizować lub pomóc
theme-feedback-suggestion = Pomysł, skarga lub sygnał
    .public = Pomysł lub skarga
theme-other-unclear = Inne lub jeszcze niejasne
    .public = Coś innego

## Leeftijden

age-band-preconception = Pragnienie dziecka
age-band-prenatal = Ciąża
age-band-age-0-3 = Od 0 do 3 lat
age-band-age-3-6 = Od 3 do 6 lat
age-band-age-6-12 = Od 6 do 12 lat
age-band-age-12-18 = Od 12 do 18 lat
age-band-age-18-24 = Od 18 do 24 lat
age-band-all-ages = Każdy wiek
age-band-not-asked = Nie zapytano

## Wie vraagt het

asker-parent = Rodzic
asker-expectant-parent = Przyszły rodzic
asker-grandparent = Babcia lub dziadek
asker-other-carer = Inna osoba, która wychowuje dziecko
asker-child = Dziecko
asker-young-person = Młoda osoba
asker-adult-without-child = Osoba dorosła bez dziecka
asker-professional = Specjalista
asker-volunteer-association = Wolontariat lub stowarzyszenie
asker-not-asked = Nie zapytano

## Hoe het afliep

outcome-answered = Od razu dano odpowiedź
outcome-listened = Wysłuchano, nic więcej nie trzeba
outcome-clarified = Pytanie wyjaśnione, ciąg dalszy później
outcome-information-given = Dano informację, kartę lub broszurę
outcome-looked-up-later = Sprawdzimy, osoba wróci
outcome-admin-help-given = Pomoc w papierach lub w internecie
outcome-rights-explored = Wspólnie sprawdzono, co się należy
outcome-activity-registered = Zapis na zajęcia lub pomoc w dotarciu na nie
outcome-appointment-made = Umówiono wizytę
outcome-referred-inside = Skierowano do kogoś na miejscu
outcome-referred-partner = Skierowano do partnera
outcome-referred-outside = Skierowano poza sieć partnerów
outcome-referred-helpline = Skierowano do telefonu zaufania lub pomocy online
outcome-handed-to-backup = Przekazano specjaliście od wsparcia
outcome-round-table-proposed = Zaproponowano rozmowę razem z rodziną
outcome-several-options-visitor-decides = Pokazano możliwości, osoba sama decyduje
outcome-no-offer-found = Nie znaleziono odpowiedniej pomocy
outcome-offer-not-available = Pomoc istnieje, ale nie jest dostępna
outcome-language-barrier = Nie udało się z powodu języka
outcome-visitor-stopped = Osoba nie chce (teraz) nic więcej
outcome-protection-procedure = Rozpoczęto procedurę ochrony dziecka (poza liczeniem)
outcome-not-recorded = Nie zapisano

## Langs welke weg

channel-desk-walk-in = W recepcji, bez umawiania się
channel-desk-appointment = W recepcji, po umówieniu się
channel-antenna-point = Nasz mały punkt w okolicy
channel-partner-desk = Recepcja lub okienko partnera
channel-clinic-contact = Podczas kontroli maluszka (consultatiebureau)
channel-activity-contact = Podczas zajęć lub spotkania
channel-outreach = Tam, gdzie bywają rodziny
channel-mobile-installation = Punkt ruchomy (autobus, rower, stoisko)
channel-event-stand = Stoisko na wydarzeniu
channel-school-gate = Szkoła lub przy bramie szkoły
channel-home-visit = Wizyta w domu
channel-phone = Telefon
channel-sms = SMS lub komunikator
channel-email = E-mail
channel-web-form = Formularz lub przycisk w internecie
channel-social-media = Facebook lub inne media społecznościowe
channel-chat = Czat
channel-kiosk = Ekran na miejscu (kiosk)
channel-via-professional = Przez specjalistę
channel-not-asked = Nie zapytano

## Hoe warm de doorverwijzing was

warmth-none = Bez skierowania
warmth-details-given = Dano adres, telefon lub kartę
warmth-explained = Wyjaśniono, co robi partner i czego się spodziewać
warmth-contact-together = Wspólny telefon, e-mail lub umówienie wizyty
warmth-announced = Za zgodą uprzedzono partnera
warmth-introduced = Osobiście przedstawiono
warmth-accompanied = Ktoś poszedł razem do partnera

doors-before-first-door = To były pierwsze drzwi
doors-before-one-before = Wcześniej jedno inne miejsce
doors-before-several-before = Wcześniej dwa miejsca lub więcej
doors-before-not-asked = Nie zapytano

## Waarom er geen aanbod was

gap-reason-does-not-exist = Nie ma tego w tej okolicy
gap-reason-actor-not-present = Nie ma tej placówki w tej okolicy
gap-reason-wrong-age = Nie dla tego wieku
gap-reason-wrong-target-group = Nie dla tej grupy
gap-reason-full-waiting-list = Brak miejsc lub lista oczekujących
gap-reason-too-expensive = Za drogo
gap-reason-too-far = Za daleko lub brak dojazdu
gap-reason-hours-do-not-fit = Godziny nie pasują
gap-reason-language = Nie w języku, który osoba rozumie
gap-reason-not-directly-accessible = Nie można pójść tam od razu
gap-reason-threshold-image = Obawa, by tam pójść, lub zła opinia
gap-reason-anonymity-missing = Nie anonimowo
gap-reason-not-inclusive = Niedostępne przy niepełnosprawności
gap-reason-temporary-stopped = Koniec projektu lub dotacji
gap-reason-unknown-to-us = Nie znamy takiej pomocy

## Talen

language-nl = Niderlandzki
language-nl-simple = Łatwy niderlandzki
language-fr = Francuski
language-en = Angielski
language-de = Niemiecki
language-ar = Arabski
language-tr = Turecki
language-uk = Ukraiński
language-ru = Rosyjski
language-pl = Polski
language-ro = Rumuński
language-bg = Bułgarski
language-es = Hiszpański
language-pt = Portugalski
language-fa = Perski lub dari
language-ps = Paszto
language-so = Somalijski
language-ti = Tigrinia
language-not-asked = Nie zapytano

## Hoe je bij een dienst binnen geraakt

intake-mode-walk-in = Można po prostu wejść
intake-mode-call-first = Najpierw zadzwoń
intake-mode-appointment-only = Tylko po umówieniu się
intake-mode-online-form = Przez formularz lub e-mail
intake-mode-own-open-door = Mają recepcję: możesz po prostu wejść
intake-mode-accepts-warm-referral = Chętnie Cię z nimi skontaktujemy
intake-mode-by-agreement = Tylko w umówiony sposób
intake-mode-professional-only = Tylko z pomocą specjalisty
    .public = Prosi o to dla Ciebie lekarz, szkoła lub inna placówka
intake-mode-via-gate = Tylko na wniosek o pomoc dla młodzieży
intake-mode-members-only = Tylko dla członków i osób, które już przychodzą

## Dagen en halve dagen

half-day-morning = Przed południem
half-day-afternoon = Po południu
half-day-evening = Wieczór
weekday-mon = Poniedziałek
    .short = pn
weekday-tue = Wtorek
    .short = wt
weekday-wed = Środa
    .short = śr
weekday-thu = Czwartek
    .short = czw
weekday-fri = Piątek
    .short = pt
weekday-sat = Sobota
    .short = sob
weekday-sun = Niedziela
    .short = nd

## Zitdagen aan de balie

session-state-open-tallied = Otwarte, wizyty policzone (także gdy zero)
session-state-open-not-tallied = Otwarte, wizyt nie policzono
session-state-closed-planned = Zamknięte według kalendarza
session-state-closed-unplanned = Niespodziewanie zamknięte
session-state-outside-hours = Pytanie poza godzinami otwarcia

## Rapporten

pool-line = Inne, nie zapytano lub za mało, by pokazać

## Voor wie: zoals een gezin het te zien krijgt

public-all-families = Wszystkie rodziny
public-people-wishing-child = Dla tych, którzy chcą mieć dziecko
public-expectant-parents = Przyszli rodzice
public-vulnerable-pregnant = Ciąża i pytania lub obawy
public-parents-newborn = Rodzice noworodka
public-parents-0-3 = Rodzice dzieci od 0 do 3 lat
public-parents-3-6 = Rodzice dzieci od 3 do 6 lat
public-parents-6-12 = Rodzice dzieci od 6 do 12 lat
public-parents-12-18 = Rodzice nastolatków
public-parents-18-plus = Rodzice młodych dorosłych
public-children = Dzieci
public-teens = Młodzież (od 12 do 18 lat)
public-young-adults = Młodzi dorośli (od 18 do 24 lat)
public-grandparents = Dziadkowie
public-fathers = Ojcowie
public-single-parents = W pojedynkę z dziećmi
public-separating-parents = Rodzice w rozstaniu lub po nim
public-blended-families = Rodziny patchworkowe
public-teen-parents = Młoda mama lub młody tata
public-foster-families = Rodziny zastępcze
public-people-not-becoming-parents = Gdy życie układa się inaczej
public-families-in-poverty = Gdy brakuje pieniędzy
public-families-in-debt-mediation = Pomoc przy rachunkach i długach
public-socially-vulnerable-families = Dla tych, którym przyda się wsparcie
public-isolated-families = Poznać ludzi
public-families-migration-background = Witamy w każdym języku
public-newcomers = Nowi w Belgii
public-asylum-seekers-refugees = Nowi w Belgii
public-non-dutch-speakers = Inne języki niż niderlandzki
public-low-literate = Z obrazem i dźwiękiem
public-roma-families = Dla wszystkich
public-travellers = Dla wszystkich
public-families-care-need = Dziecko z dodatkowymi potrzebami
public-children-mentally-ill-parent = Gdy mamie lub tacie jest ciężko
public-young-carers = Młodzi i opieka nad kimś w domu
public-informal-carers = Dla opiekujących się kimś chorym
public-professionals = Dla pracujących z rodzinami
public-associations-volunteers = Stowarzyszenia i wolontariat
public-not-asked = Dla wszystkich

## Wat het bezoek makkelijker maakt

support-need-interpreter = Potrzebny tłumacz
support-need-simple-language = Proste słowa lub obrazki
support-need-help-reading = Pomoc w czytaniu lub pisaniu
support-need-help-online = Pomoc w internecie
support-need-private-space = Spokojne, osobne miejsce
support-need-child-care-during-talk = Ktoś popilnuje dzieci w czasie rozmowy
support-need-step-free-access = Wejście z wózkiem dziecięcym lub inwalidzkim
support-need-transport = Dojazd
support-need-accompaniment = Ktoś, kto pójdzie razem
support-need-anonymity = Bez podawania imienia
support-need-low-cost = Bezpłatnie lub tanio
support-need-evening-weekend = Poza godzinami pracy
support-need-at-home = W domu

## Wat een fiche ervan zegt

capacity-has-capacity = Są miejsca
    .public = Są miejsca
capacity-waiting-list = Lista oczekujących
    .public = Jest lista oczekujących
capacity-full = Brak miejsc
    .public = Teraz nie ma miejsc
capacity-ask-first = Najpierw zapytać
    .public = Najpierw zapytaj, czy są miejsca
capacity-unknown = Nie wiadomo, czy są miejsca
    .public = Nie wiemy, czy są miejsca
anonymous-yes = Imię nie jest potrzebne
anonymous-no = Trzeba podać nazwisko
anonymous-on-request = Anonimowo, na prośbę
verified-method-phone = telefonicznie
verified-method-visit = na miejscu
verified-method-partner = przez samego partnera
verified-method-website = na stronie internetowej
verified-method-letter = listem lub e-mailem
listing-state-proposed = Zaproponowane
listing-state-accepted = Przyjęte
listing-state-refused = Nieprzyjęte
listing-state-archived = W archiwum
event-status-scheduled = Odbędzie się
event-status-cancelled = Odwołane
event-status-postponed = Przełożone
event-status-full = Brak miejsc

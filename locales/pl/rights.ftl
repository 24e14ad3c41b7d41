### Exploring rights: a few questions, and then a list of things to ask for. No amounts: they change.

rights-title = Jakie masz prawa?
rights-entry-text = Kilka pytań i wiesz, o co i gdzie można prosić
rights-choose = Co Cię dotyczy?
rights-promise = Nikt nie widzi Twoich odpowiedzi. Niczego nie zapisujemy.
rights-yes = Tak
rights-no = Nie
rights-unsure = Nie wiem
rights-list = O to możesz prosić
rights-careful = Być może masz do tego prawo. Nie my decydujemy: sprawdzi to sam urząd.
rights-ask = Zapytaj tutaj
rights-where = Pokaż, gdzie w pobliżu
rights-source = Źródło
# $day (text): day
rights-day = Tekst z dnia: { $day }. Przepisy mogą się zmienić.
rights-again = Wybierz coś innego
rights-take-text = Zeskanuj to aparatem w telefonie. Dostaniesz numer centrum i tę listę po polsku i po niderlandzku.
rights-maybe = Może: warto zapytać
rights-also = Czy to też dotyczy Ciebie?
rights-bring = Weź dowód tożsamości lub inne dokumenty i listy, które masz. Czegoś brakuje? Mimo to warto zapytać.

## Situations

rights-situation-expecting = Spodziewamy się dziecka
rights-situation-baby = Mam niemowlę lub małe dziecko
rights-situation-school = Mam dziecko lub dzieci w szkole
rights-situation-care = Mam dziecko, które potrzebuje więcej opieki
rights-situation-income = Trudno za wszystko zapłacić
rights-situation-apart = Nie mieszkam z drugim rodzicem
rights-situation-new = Jestem w Belgii od niedawna
rights-situation-young = Mam od 18 do 25 lat

## Questions

rights-question-married = Czy jesteście małżeństwem?
rights-question-childcare = Czy potrzebujesz opieki nad dzieckiem?
rights-question-low = Czy Twoja rodzina ma niski dochód?
rights-question-work = Czy pracujesz u pracodawcy?
rights-question-primary = Czy któreś z Twoich dzieci chodzi do przedszkola lub szkoły podstawowej?
rights-question-rent = Czy wynajmujesz mieszkanie albo go szukasz?
rights-question-unpaid = Czy drugi rodzic ma płacić na dziecko, a nie płaci?
rights-question-insured = Czy należysz do kasy chorych (ziekenfonds) w Belgii?
rights-question-schoolchild = Czy masz dziecko od 2,5 do 18 lat?
rights-question-dutch = Czy chcesz uczyć się niderlandzkiego?
rights-question-student = Czy studiujesz w szkole wyższej lub na uniwersytecie?

## Who gives it

rights-giver-growth-payer = Instytucja, która wypłaca świadczenie na dziecko
rights-giver-vaph = Placówka dla osób z niepełnosprawnością
rights-giver-disability-office = Urząd federalny dla osób z niepełnosprawnością
rights-giver-school-guidance = Szkoła lub poradnia dla uczniów (CLB)
rights-giver-fund = Kasa chorych
rights-giver-ocmw = Opieka społeczna w gminie
rights-giver-integration = Agencja integracji
rights-giver-alimony-office = Federalny urząd do spraw alimentów
rights-giver-grants = Biuro stypendiów lub opieka socjalna w szkole
rights-giver-employer-fund = Pracodawca i kasa chorych
rights-giver-registry = Gmina, urząd stanu cywilnego
rights-giver-employer-rva = Pracodawca i urząd zatrudnienia
rights-giver-family-care = Pomoc domowa dla rodzin
rights-giver-kind-en-gezin = Kind en Gezin, zdrowie małych dzieci
rights-giver-childcare-desk = Żłobek lub punkt informacji o żłobkach
rights-giver-school = Szkoła
rights-giver-ocmw-supplier = Opieka społeczna lub dostawca energii
rights-giver-housing = Spółka mieszkań socjalnych
rights-giver-town-ocmw = Urząd gminy lub opieka społeczna
rights-giver-legal-aid = Komisja pomocy prawnej
rights-giver-school-ocmw = Szkoła lub opieka społeczna

## Rights

right-growth = Zasiłek na dzieci (Groeipakket)
    .text = Co miesiąc pieniądze na dziecko, które mieszka we Flandrii. Czasem do 25 lat.
right-start = Zasiłek z okazji narodzin (Startbedrag)
    .text = Pieniądze raz, gdy rodzi się dziecko. Można o nie prosić już w ciąży.
right-birth-leave = Urlop z okazji narodzin
    .text = Kto pracuje, ma urlop przy narodzinach. Partner też. Większość płaci kasa chorych.
right-parental-leave = Urlop rodzicielski
    .text = Mniej pracy albo przerwa, żeby opiekować się dzieckiem. Dostaje się wtedy zasiłek.
right-recognition = Uznanie dziecka
    .text = Bez ślubu? Wtedy drugi rodzic uznaje dziecko w urzędzie gminy. Można to zrobić jeszcze przed porodem.
right-maternity-help = Pomoc w domu po porodzie (Kraamzorg)
    .text = Pomoc przy niemowlęciu i w domu w pierwszych tygodniach. Cena zależy od dochodu.
right-clinic = Kontrola maluszka (Consultatiebureau)
    .text = Kind en Gezin sprawdza, jak rośnie dziecko, i szczepi. To bezpłatne.
right-childcare = Opłata za żłobek według dochodu
    .text = W wielu miejscach płaci się według dochodu. Jeśli to za dużo, można prosić o niższą cenę.
right-social = Dodatek przy niskim dochodzie (Sociale toeslag)
    .text = Dodatkowe pieniądze do zasiłku na dzieci przy niskim dochodzie. Zwykle przychodzą same.
right-school = Dodatek szkolny (Schooltoeslag)
    .text = Pieniądze w każdym roku szkolnym przy niskim dochodzie: na przedszkole, szkołę podstawową i średnią. Zwykle przychodzą same.
right-maximum = Granica kosztów szkoły (Maximumfactuur)
    .text = Przedszkole lub szkoła podstawowa może prosić tylko o ograniczoną kwotę na wycieczki i zajęcia.
right-school-bill = Za wysoki rachunek ze szkoły
    .text = Nie da się zapłacić wszystkiego od razu? Zapytaj w szkole o raty. OCMW też sprawdzi z Tobą, co można zrobić.
right-care = Dodatek na opiekę (Zorgtoeslag)
    .text = Dodatkowe pieniądze na dziecko z niepełnosprawnością lub chorobą. Do 21 lat.
right-support = Pomoc przy niepełnosprawności
    .text = Wsparcie lub opieka dzienna dla dziecka. Także gdy niepełnosprawność nie jest jeszcze pewna.
right-disability = Karta parkingowa i zasiłek
    .text = Karta parkingowa, gdy trudno chodzić. Od 18 lat czasem też pieniądze co miesiąc.
right-refund = Tańszy lekarz (Verhoogde tegemoetkoming)
    .text = Przy niskim dochodzie płaci się mniej u lekarza i w aptece. Jest też zniżka na pociąg i autobus.
right-tariff = Tańsza energia (Sociaal tarief)
    .text = Niższa cena za prąd, gaz, wodę lub internet. Czasem automatycznie.
right-leisure = UiTPAS ze zniżką
    .text = Przy niskim dochodzie płaci się mniej za sport, zabawę i kulturę. W wielu gminach.
right-home = Niedrogie mieszkanie
    .text = Można zapisać się na mieszkanie socjalne. Czasem są pieniądze na część czynszu.
right-ocmw = Pomoc socjalna (OCMW)
    .text = OCMW sprawdza z Tobą, czego potrzeba: pieniędzy na życie (leefloon), pomocy przy długach lub innej.
right-alimony = Pomoc przy alimentach
    .text = Ten urząd zwraca się o pieniądze do drugiego rodzica. Czasem wypłaca Ci część z góry.
right-legal = Bezpłatna porada adwokata
    .text = Pierwsza rozmowa jest bezpłatna dla każdego. Przy niskim dochodzie można mieć bezpłatnego adwokata.
right-fund = Zapisanie się do kasy chorych (ziekenfonds)
    .text = Kasa zwraca dużą część kosztów lekarza i szpitala. Kasę wybiera się samemu.
right-urgent = Pilna pomoc medyczna
    .text = Bez dokumentów pobytu, a potrzebny lekarz? OCMW może zapłacić. Także w ciąży.
right-place = Miejsce w szkole
    .text = Każde dziecko może iść do szkoły od 2,5 roku, także bez dokumentów pobytu.
right-dutch = Niderlandzki i kurs życia w Belgii
    .text = Lekcje niderlandzkiego i ktoś, kto pomoże odnaleźć się w Belgii.
right-grant = Stypendium (Studietoelage)
    .text = Pieniądze na naukę, gdy dochód rodziny jest niski.

### The ways in: stages of life, ways of their own, young people, and how the screen looks. For families.

## The beginning

ways-choose = Co Cię dotyczy?
ways-look = Albo zajrzyj tutaj

## Stages of life and ways of their own

way-name-expecting = Ciąża albo chcę mieć dziecko
way-text-expecting = Jesteś w ciąży, chcesz dziecka albo właśnie nie? Tu można pytać o wszystko.
way-name-pregnancy = Ciąża
way-text-pregnancy = Ciąża bywa piękna, a bywa trudna. Te osoby chętnie pomogą.
way-name-wish = Chcę mieć dziecko
way-text-wish = Czasem trwa to długo albo się nie udaje. Można o tym z kimś porozmawiać.
way-name-not-parent = Nie mieć dziecka
way-text-not-parent = Czasem to niemożliwe. Czasem tego nie chcesz. Czasem ciąża się kończy. Wszystko, co czujesz, możesz tu powiedzieć.
way-name-baby = Niemowlę i małe dziecko
way-text-baby = Jedzenie, sen, płacz, żłobek. Każde pytanie jest ważne.
way-name-preschool = Przedszkolak
way-text-preschool = Zabawa, chodzenie do przedszkola i dorastanie.
way-name-school = Szkoła podstawowa
way-text-school = Szkoła, opieka, czas wolny i przyjaciele.
way-name-teen = Rodzic nastolatka
way-text-teen = Nastolatki szybko się zmieniają, a rodzice mają pytania. Nie tylko Ty.
way-name-adult = Od 18 do 25 lat
way-text-adult = Mieszkanie, praca, nauka. Stanąć na własnych nogach można też z pomocą.
way-name-parents = Rodzice i dziadkowie
way-text-parents = Ty też się liczysz: jak się czujesz, Twój związek, Twoja rodzina.

ways-which = Co pasuje najlepiej?
ways-themes = Czego to dotyczy?
ways-hits = Tu możesz pójść
ways-evening = Zajęcia wieczorem
ways-evening-text = Dla tych, którzy nie mają czasu w dzień
ways-evening-only = Tylko wieczorem

## For young people

youth-name = Między nami
youth-for = Jeśli masz od 12 do 25 lat
youth-place = Masz mniej niż 25 lat? Tu jest miejsce dla ciebie.
youth-text = Rozejrzyj się spokojnie. Nie pytamy o imię i niczego nie zapisujemy.
youth-secret = Osobom, które pomagają, i lekarzom nie wolno ot tak powtarzać tego, co mówisz, nawet rodzicom. Inaczej może być tylko przy poważnym zagrożeniu. Możesz o to śmiało zapytać.
youth-ask = Czego to dotyczy?
youth-topic-feel = Źle się czuję
youth-topic-talk = Chcę z kimś porozmawiać
youth-topic-home = Problemy w domu
youth-topic-bullying = Ktoś mi dokucza
youth-topic-love = Miłość, seks i ciąża
youth-topic-school = Nie idzie mi w szkole
youth-topic-study = Spokojne miejsce do nauki
youth-topic-drugs = Alkohol, palenie i narkotyki
youth-topic-gaming = Ekrany, gry i hazard
youth-topic-place = Miejsce na spotkania
youth-topic-care = Opiekuję się kimś w domu
youth-topic-living = Mieszkać na swoim
youth-topic-work = Praca i pieniądze
youth-lines = Wolisz zadzwonić albo napisać?
youth-line-jac = Rozmowa lub czat o wszystkim, bezpłatnie, od 12 do 25 lat. Po niderlandzku.
youth-line-tejo = Bezpłatna rozmowa z terapeutą, od 10 do 20 lat. Po niderlandzku.

## Urgent

line-now = Teraz można się połączyć
line-not-now = Teraz nie można się połączyć
line-scan = Zeskanuj telefonem
urgent-name-antigif = Centrum pomocy przy zatruciach
urgent-text-antigif = Gdy ktoś zjadł, wypił lub dotknął czegoś trującego. Dzień i noc.
urgent-name-child-focus = Child Focus
urgent-text-child-focus = Gdy zaginęło dziecko albo martwi Cię coś w internecie. Dzień i noc.

## Letters, colours and calm

ways-display = Jak chcesz widzieć ekran?
ways-display-visit = Tylko na czas Twojej wizyty.
ways-quiet = Spokój
ways-quiet-off = Jak zwykle
ways-quiet-on = Cicho: bez dźwięku i ruchu

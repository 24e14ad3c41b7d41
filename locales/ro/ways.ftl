### The ways in: stages of life, ways of their own, young people, and how the screen looks. For families.

## The beginning

ways-choose = Ce vi se potrivește?
ways-look = Sau uitați-vă aici

## Stages of life and ways of their own

way-name-expecting = Sarcină sau dorința de a avea un copil
way-text-expecting = O sarcină, dorința de a avea un copil sau dimpotrivă. Aici puteți întreba orice.
way-name-pregnancy = Sarcină
way-text-pregnancy = Sarcina este uneori frumoasă și uneori grea. Acești oameni vă ajută cu drag.
way-name-wish = Îmi doresc un copil
way-text-wish = Uneori durează mult sau nu se întâmplă. Puteți vorbi cu cineva despre asta.
way-name-not-parent = A nu avea un copil
way-text-not-parent = Uneori nu se poate. Uneori nu doriți. Uneori o sarcină se oprește. Tot ce simțiți se poate spune aici.
way-name-baby = Bebeluș și copil mic
way-text-baby = Mâncare, somn, plâns, creșă. Nicio întrebare nu este prea mică.
way-name-preschool = Copil la grădiniță
way-text-preschool = Joacă, grădiniță și creștere.
way-name-school = Școala primară
way-text-school = Școală, îngrijire, timp liber și prieteni.
way-name-teen = Părinte de adolescent
way-text-teen = Adolescenții se schimbă repede, iar părinții au întrebări. Și alții trec prin asta.
way-name-adult = De la 18 la 25 de ani
way-text-adult = Locuință, muncă, studii. Și cu ajutor puteți sta pe propriile picioare.
way-name-parents = Părinți și bunici
way-text-parents = Și dumneavoastră contați: cum vă simțiți, relația, familia.

ways-which = Ce se potrivește cel mai bine?
ways-themes = Despre ce este?
ways-hits = Aici puteți merge
ways-evening = Activități seara
ways-evening-text = Pentru cine nu are timp ziua
ways-evening-only = Doar seara

## For young people

youth-name = Între noi
youth-for = Dacă ai între 12 și 25 de ani
youth-place = Ai mai puțin de 25 de ani? Aici este un loc pentru tine.
youth-text = Uită-te în liniște. Nu te întrebăm cum te cheamă și nu ținem minte nimic.
youth-secret = Specialiștii care te ajută și medicii nu au voie să spună mai departe, pur și simplu, ce le povestești, nici părinților tăi. Doar în caz de pericol grav poate fi altfel. Întreabă fără grijă.
youth-ask = Despre ce este?
youth-topic-feel = Nu mă simt bine
youth-topic-talk = Vreau să vorbesc cu cineva
youth-topic-home = Probleme acasă
youth-topic-bullying = Mi se face bullying
youth-topic-love = Dragoste, sex și sarcină
youth-topic-school = Mi-e greu la școală
youth-topic-study = Un loc liniștit de învățat
youth-topic-drugs = Alcool, fumat și droguri
youth-topic-gaming = Ecrane, jocuri și pariuri
youth-topic-place = Un loc de întâlnire
youth-topic-care = Am grijă de cineva acasă
youth-topic-living = Să locuiesc pe cont propriu
youth-topic-work = Muncă și bani
youth-lines = Mai bine suni sau scrii?
youth-line-jac = Vorbești sau scrii gratuit despre orice, de la 12 la 25 de ani. În neerlandeză.
youth-line-tejo = Vorbești gratuit cu un terapeut, de la 10 la 20 de ani. În neerlandeză.

## Urgent

line-now = Răspunde acum
line-not-now = Nu răspunde acum
line-scan = Scanare cu telefonul
urgent-name-antigif = Centrul pentru otrăviri
urgent-text-antigif = Dacă cineva a mâncat, a băut sau a atins ceva otrăvitor. Zi și noapte.
urgent-name-child-focus = Child Focus
urgent-text-child-focus = Dacă a dispărut un copil sau vă îngrijorează ceva de pe internet. Zi și noapte.

## Letters, colours and calm

ways-display = Cum doriți să vedeți ecranul?
ways-display-visit = Doar pentru vizita dumneavoastră.
ways-quiet = Liniște
ways-quiet-off = Normal
ways-quiet-on = Fără sunet și fără mișcare

### Exploring rights: a few questions, and then a list of things to ask for. No amounts: they change.

rights-title = Ce drepturi aveți?
rights-entry-text = Câteva întrebări și știți ce puteți cere și unde
rights-choose = Ce vi se potrivește?
rights-promise = Nimeni nu vede răspunsurile. Nu păstrăm nimic.
rights-yes = Da
rights-no = Nu
rights-unsure = Nu știu
rights-list = Asta puteți cere
rights-careful = Poate aveți dreptul la asta. Nu noi hotărâm: serviciul însuși verifică.
rights-ask = Întrebați la:
rights-where = Arătați unde în apropiere
rights-source = Sursa
# $day (text): day
rights-day = Text din { $day }. Regulile se pot schimba.
rights-again = Alegeți altceva
rights-take-text = Scanați cu camera telefonului. Primiți numărul centrului și această listă în română și în neerlandeză.
rights-maybe = Poate: întrebați
rights-also = Vi se potrivește și asta?
rights-bring = Luați cartea de identitate sau alte acte și scrisorile pe care le aveți. Lipsește ceva? Mergeți totuși să întrebați.

## Situations

rights-situation-expecting = Așteptăm un copil
rights-situation-baby = Am un bebeluș sau un copil mic
rights-situation-school = Am unul sau mai mulți copii la școală
rights-situation-care = Am un copil care are nevoie de mai multă îngrijire
rights-situation-income = Este greu să plătesc tot
rights-situation-apart = Nu locuiesc cu celălalt părinte
rights-situation-new = Sunt de puțin timp în Belgia
rights-situation-young = Am între 18 și 25 de ani

## Questions

rights-question-married = Părinții sunt căsătoriți între ei?
rights-question-childcare = Aveți nevoie de creșă sau de îngrijire pentru copil?
rights-question-low = Are familia un venit mic?
rights-question-work = Lucrați pentru un angajator?
rights-question-primary = Merge vreunul dintre copii la grădiniță sau la școala primară?
rights-question-rent = Închiriați o locuință sau căutați una?
rights-question-unpaid = Celălalt părinte trebuie să plătească pentru copil și nu plătește?
rights-question-insured = Sunteți membru la o casă de asigurări de sănătate (ziekenfonds) în Belgia?
rights-question-schoolchild = Aveți un copil între 2,5 și 18 ani?
rights-question-dutch = Doriți să învățați neerlandeza?
rights-question-student = Faceți studii superioare (hogeschool sau universitate)?

## Who gives it

rights-giver-growth-payer = Instituția care plătește alocația
rights-giver-vaph = Serviciu pentru persoane cu dizabilități
rights-giver-disability-office = Oficiul federal pentru persoane cu dizabilități
rights-giver-school-guidance = Școala sau centrul de consiliere (CLB)
rights-giver-fund = Casa de asigurări de sănătate
rights-giver-ocmw = Asistența socială a comunei
rights-giver-integration = Agenția de integrare
rights-giver-alimony-office = Serviciul federal pentru pensii alimentare
rights-giver-grants = Biroul de burse sau serviciul social al școlii
rights-giver-employer-fund = Angajatorul și casa de asigurări
rights-giver-registry = Primăria, starea civilă
rights-giver-employer-rva = Angajatorul și oficiul pentru șomaj
rights-giver-family-care = Serviciul de ajutor pentru familii
rights-giver-kind-en-gezin = Kind en Gezin, sănătatea copiilor mici
rights-giver-childcare-desk = Creșa sau ghișeul pentru creșe
rights-giver-school = Școala
rights-giver-ocmw-supplier = Asistența socială sau furnizorul de energie
rights-giver-housing = Societatea de locuințe sociale
rights-giver-town-ocmw = Primăria sau asistența socială
rights-giver-legal-aid = Comisia de asistență juridică
rights-giver-school-ocmw = Școala sau asistența socială

## Rights

right-growth = Alocația copiilor (Groeipakket)
    .text = Bani în fiecare lună pentru un copil care locuiește în Flandra. Uneori până la 25 de ani.
right-start = Alocația la naștere (Startbedrag)
    .text = Bani o singură dată, când se naște un copil. Îi puteți cere deja în timpul sarcinii.
right-birth-leave = Concediu la naștere
    .text = Cine lucrează are concediu la naștere. Și celălalt părinte. Casa de asigurări plătește cea mai mare parte.
right-parental-leave = Concediu parental
    .text = Lucrați mai puțin sau faceți o pauză, ca să aveți grijă de copil. Primiți atunci o indemnizație.
right-recognition = Recunoașterea copilului
    .text = Necăsătoriți? Atunci celălalt părinte recunoaște copilul la primărie. Se poate și înainte de naștere.
right-maternity-help = Ajutor acasă după naștere (Kraamzorg)
    .text = Ajutor cu bebelușul și în casă în primele săptămâni. Prețul depinde de venit.
right-clinic = Control pentru copii mici (Consultatiebureau)
    .text = Kind en Gezin urmărește cum crește copilul și face vaccinuri. Este gratuit.
right-childcare = Prețul creșei după venit
    .text = În multe locuri plătiți după venit. Dacă este prea mult, puteți cere un preț mai mic.
right-social = Bani în plus la venit mic (Sociale toeslag)
    .text = Bani în plus la alocație dacă venitul este mic. De obicei vin de la sine.
right-school = Alocație școlară (Schooltoeslag)
    .text = Bani în fiecare an școlar dacă venitul este mic, pentru grădiniță, școala primară și cea secundară. De obicei vin de la sine.
right-maximum = Limita cheltuielilor școlare (Maximumfactuur)
    .text = Grădinița sau școala primară poate cere doar o sumă limitată pentru excursii și activități.
right-school-bill = O notă de plată prea mare de la școală
    .text = Nu puteți plăti totul deodată? Întrebați școala dacă se poate în rate. Și OCMW caută cu dumneavoastră o soluție.
right-care = Bani în plus pentru îngrijire (Zorgtoeslag)
    .text = Bani în plus la alocație pentru un copil cu dizabilitate sau boală. Până la 21 de ani.
right-support = Ajutor pentru dizabilitate
    .text = Sprijin sau îngrijire de zi pentru copil. Și când încă nu e sigur că are o dizabilitate.
right-disability = Card de parcare și indemnizație
    .text = Un card de parcare dacă mersul este greu. De la 18 ani uneori și bani în fiecare lună.
right-refund = Medic mai ieftin (Verhoogde tegemoetkoming)
    .text = Cu venit mic plătiți mai puțin la medic și la farmacie. Aveți și reducere la tren și autobuz.
right-tariff = Energie mai ieftină (Sociaal tarief)
    .text = Preț mai mic la electricitate, gaz, apă sau internet. Uneori vine de la sine.
right-leisure = UiTPAS la preț redus
    .text = Cu venit mic plătiți mai puțin pentru sport, joc și cultură. În multe comune.
right-home = O locuință pe măsura venitului
    .text = Înscrieți-vă pentru o locuință socială. Uneori primiți bani pentru o parte din chirie.
right-ocmw = Ajutor social (OCMW)
    .text = OCMW vede cu dumneavoastră ce vă trebuie: bani de trai (leefloon), ajutor la datorii sau alt ajutor.
right-alimony = Ajutor pentru pensia alimentară
    .text = Acest serviciu cere banii de la celălalt părinte. Uneori vă plătește o parte înainte.
right-legal = Sfat gratuit de la un avocat
    .text = Prima discuție este gratuită pentru oricine. Cu venit mic puteți avea un avocat gratuit.
right-fund = Înscrierea la o casă de asigurări (ziekenfonds)
    .text = Primiți atunci înapoi o mare parte din banii pentru medic și spital. Casa de asigurări o alegeți dumneavoastră.
right-urgent = Ajutor medical urgent
    .text = Fără acte de ședere și aveți nevoie de medic? OCMW poate plăti. Și în timpul sarcinii.
right-place = Un loc la școală
    .text = Orice copil poate merge la școală de la 2,5 ani, și fără acte de ședere.
right-dutch = Neerlandeză și viața în Belgia
    .text = Lecții de neerlandeză și cineva care vă ajută să vă descurcați în Belgia.
right-grant = Bursă de studii (Studietoelage)
    .text = Bani pentru studii dacă venitul familiei este mic.

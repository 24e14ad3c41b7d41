# What a visitor reads while choosing together with the desk, and what is said before and during a call.
# Short, plain and warm; nobody is sent anywhere, the visitor chooses.

together-title = Ce vi se potrivește?
together-text = Iată ce vă propunem. Dumneavoastră alegeți. Puteți să nu alegeți nimic.
together-choose = Aleg asta
together-chosen = Ce ați ales
together-none = Nimic din toate acestea nu mi se potrivește

together-what = Ce
together-where = Unde
together-when = Când
together-cost = Cât costă?
together-languages = Limbi
together-free = Gratuit
together-unknown = Nu știm sigur. Întrebați-ne.
together-no-address = Nu trebuie să mergeți nicăieri.
together-secret = Adresa este secretă. Sunați mai întâi.
together-full = Acum nu sunt locuri.

# How the service receives people.
together-manner-ticket = Putem să le spunem că veniți.
together-manner-walk-in = Puteți intra direct.
together-manner-call-first = Mai întâi trebuie sunat. Putem suna împreună.
together-manner-door = Puteți merge acolo direct.
together-manner-gate = Asta nu se poate cere fără ajutor. Un specialist o cere împreună cu dumneavoastră.
together-manner-professional = Un specialist cere asta împreună cu dumneavoastră.
together-manner-members = Numai pentru cei care merg deja acolo.

# For a young person who asks alone.
together-youth-title = Pentru tine
together-youth-text = Tu alegi ce spui și cui.
together-lines = Telefon sau chat, în neerlandeză. Nu trebuie să-ți spui numele.
together-line-102 = Pentru copii și tineri, despre orice.
together-line-106 = Dacă vrei să vorbești cu cineva. Zi și noapte.
together-line-1712 = Dacă cineva îți face rău sau dacă ți-e frică.
together-line-1813 = Dacă te gândești la sinucidere. Zi și noapte.

# Before and during a call that the desk and the visitor make together.
together-call-may = Pot să sun acolo împreună cu dumneavoastră?
together-call-name = Nu vă spun numele. Îl puteți spune dumneavoastră.
together-call-listen = Auziți tot. Puteți vorbi și dumneavoastră.
together-call-stop = Puteți spune oricând nu. Atunci ne oprim.
together-call-now = Sun acum.
together-call-turn = Acum puteți vorbi dumneavoastră.
together-call-nobody = Nu răspunde nimeni. Putem încerca din nou mai târziu.

# What a visitor reads while choosing together with the desk, and what is said before and during a call.
# Short, plain and warm; nobody is sent anywhere, the visitor chooses.

together-title = Co będzie odpowiednie?
together-text = To proponujemy. Wybór należy do Państwa. Można też nic nie wybrać.
together-choose = Wybieram to
together-chosen = Wybrane
together-none = Nic z tego mi nie odpowiada

together-what = Co
together-where = Gdzie
together-when = Kiedy
together-cost = Ile to kosztuje?
together-languages = Języki
together-free = Bezpłatnie
together-unknown = Nie wiemy tego na pewno. Proszę nas zapytać.
together-no-address = Nie trzeba nigdzie iść.
together-secret = Adres jest tajny. Najpierw proszę zadzwonić.
together-full = Teraz nie ma miejsc.

# How the service receives people.
together-manner-ticket = Możemy im powiedzieć o Państwa wizycie.
together-manner-walk-in = Można po prostu wejść.
together-manner-call-first = Najpierw trzeba zadzwonić. Możemy zrobić to razem.
together-manner-door = Można tam pójść samemu.
together-manner-gate = O to nie można poprosić samemu. Specjalista robi to razem z Państwem.
together-manner-professional = Specjalista prosi o to razem z Państwem.
together-manner-members = Tylko dla osób, które już tam chodzą.

# For a young person who asks alone.
together-youth-title = Dla ciebie
together-youth-text = Ty wybierasz, co i komu powiesz.
together-lines = Telefon lub czat, po niderlandzku. Nie musisz podawać imienia.
together-line-102 = Dla dzieci i młodzieży, o wszystkim.
together-line-106 = Jeśli chcesz z kimś porozmawiać. W dzień i w nocy.
together-line-1712 = Jeśli ktoś cię krzywdzi albo jeśli się boisz.
together-line-1813 = Jeśli myślisz o samobójstwie. W dzień i w nocy.

# Before and during a call that the desk and the visitor make together.
together-call-may = Czy możemy tam zadzwonić razem?
together-call-name = Nie podam nazwiska. Można je podać samemu.
together-call-listen = Wszystko będzie słychać. Można mówić samemu.
together-call-stop = Zawsze można powiedzieć „nie”. Wtedy przestaniemy.
together-call-now = Teraz dzwonię.
together-call-turn = Teraz można mówić.
together-call-nobody = Nikt nie odbiera. Możemy spróbować jeszcze raz później.

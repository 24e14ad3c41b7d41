# What a visitor reads while choosing together with the desk, and what is said before and during a call.
# Short, plain and warm; nobody is sent anywhere, the visitor chooses.

together-title = Co Ci pasuje?
together-text = To proponujemy. Ty wybierasz. Możesz też nic nie wybrać.
together-choose = Wybieram to
together-chosen = Twój wybór
together-none = Nic z tego mi nie odpowiada

together-what = Co
together-where = Gdzie
together-when = Kiedy
together-cost = Ile to kosztuje?
together-languages = Języki
together-free = Bezpłatnie
together-unknown = Nie wiemy tego na pewno. Zapytaj nas.
together-no-address = Nie musisz nigdzie iść.
together-secret = Adres jest tajny. Najpierw zadzwoń.
together-full = Teraz nie ma miejsc.

# How the service receives people.
together-manner-ticket = Możemy im powiedzieć, że przyjdziesz.
together-manner-walk-in = Możesz po prostu wejść.
together-manner-call-first = Najpierw trzeba zadzwonić. Możemy zrobić to razem.
together-manner-door = Możesz tam po prostu pójść.
together-manner-gate = Nie możesz poprosić o to bez pomocy. Specjalista robi to razem z Tobą.
together-manner-professional = Specjalista prosi o to razem z Tobą.
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
together-call-may = Czy mogę tam zadzwonić razem z Tobą?
together-call-name = Nie podam Twojego imienia. Możesz je podać, jeśli chcesz.
together-call-listen = Słyszysz wszystko. Możesz też mówić.
together-call-stop = Zawsze możesz powiedzieć „nie”. Wtedy przestaniemy.
together-call-now = Teraz dzwonię.
together-call-turn = Teraz możesz mówić.
together-call-nobody = Nikt nie odbiera. Możemy spróbować jeszcze raz później.

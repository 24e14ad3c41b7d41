### Consent, what helps somebody, and the card: what a family reads or hears read out. Very short sentences.

## May a card go along?

consent-title = Chcesz zabrać ze sobą kartę?
consent-who = Dla kogo jest karta?
consent-who-text = Tę kartę pokazujesz tam Ty. Nam powiedzą tylko, czy się udało.
consent-goes = Co jest na karcie?
consent-goes-text = Nazwa placówki, dzień i to, jak Ci pomagamy.
consent-goes-needs = I Twój wybór:
consent-not = Czego nie ma na karcie?
consent-not-text = Nie ma Twojego imienia. Nie ma Twojego numeru. Nie ma Twojej historii. Nie zapisujemy, kim jesteś.
consent-free = Możesz powiedzieć „nie”
consent-free-text = Adres i wszystkie wyjaśnienia i tak dostaniesz.
consent-back = Możesz się wycofać
consent-back-text = Wróć z kartą. Od razu ją usuniemy. Po kilku tygodniach zniknie sama.
consent-yes = Tak, chcę kartę
consent-no = Nie, raczej nie

## What helps you?

need-title = Co Ci pomoże?
need-text = Wybierz, co może być na karcie. Możesz też nic nie wybrać.
need-language = Tłumacz z jakiego języka?
need-interpreter = Potrzebuję tłumacza
need-simple-language = Proszę mówić prostymi słowami
need-help-reading = Proszę o pomoc w czytaniu i pisaniu
need-help-online = Proszę o pomoc w internecie
need-private-space = Chcę porozmawiać na osobności
need-child-care-during-talk = Proszę, by ktoś chwilę popilnował dziecka
need-step-free-access = Przyjdę z wózkiem dziecięcym lub na wózku inwalidzkim
need-transport = Nie mam czym dojechać
need-accompaniment = Wolę, żeby ktoś ze mną poszedł
need-anonymity = Nie chcę podawać imienia
need-low-cost = To nie może dużo kosztować
need-evening-weekend = Mogę tylko wieczorem lub w weekend
need-at-home = Najlepiej u mnie w domu

## The card

card-yours = Twoja karta
# $day (text): the last day, written out
card-until = Karta jest ważna do { $day } włącznie
card-have = Mam kartę
card-pictures = Dotknij trzech obrazków z karty, w tej samej kolejności
# $place (number): 1, 2 or 3
card-place = Obrazek { $place } z 3
card-number = Teraz dotknij dwóch cyfr
card-undo = Cofnij jeden
card-what = Co chcesz powiedzieć?
card-arrived = Wizyta się odbyła
card-wipe = Usuń moją kartę
card-wipe-ask = Na pewno? Karta nie będzie już działać.
card-wipe-yes = Tak, usuń moją kartę
card-wipe-no = Nie, zostaw
card-thanks = Dziękujemy. Jeśli karta się zgadza, wiadomość została przekazana.
card-thanks-text = Ten tablet nigdy nie mówi, czy karta istnieje. Dzięki temu karta jest tylko Twoja.

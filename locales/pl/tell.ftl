### Tell us: a family says what is missing or what it would like to do. No name, no text, only choices.

tell-title = Pomysł dla centrum
tell-text = Liczymy tylko to, co wybierzesz. Imię nie jest potrzebne.
tell-question = Masz pytanie albo kłopot? Porozmawiaj z kimś.
tell-missing = Czegoś mi brakuje
tell-missing-text = Nie ma tu pomocy lub rady, której szukam
tell-activity = Mam pomysł
tell-activity-text = Coś, co można tu robić razem
tell-other = Coś innego
tell-other-text = Wskazówka albo coś, co może być lepsze
tell-about = Czego to dotyczy?
tell-about-more = Czego dokładnie?
tell-age = Dla kogo to jest?
tell-when = Kiedy najlepiej?
tell-when-weekday-day = W tygodniu, w dzień
tell-when-weekday-evening = W tygodniu, wieczorem
tell-when-weekend = W weekend
tell-when-school-holiday = W ferie i wakacje szkolne
tell-skip = Nie wiem
tell-check = Czy to się zgadza?
tell-send = Tak, wyślij
tell-thanks = Dziękujemy!
tell-thanks-text = Policzymy to. Tak widzimy, czego potrzebują tu rodziny.
tell-more = Powiedz jeszcze coś

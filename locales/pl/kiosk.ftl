### The kiosk: what a family reads. Short sentences, everyday words, warm.

kiosk-title = Centrum dla rodzin (Huis van het Kind)
kiosk-home = Start
kiosk-stop = Zakończ i wyczyść wszystko
kiosk-stop-short = Zakończ
kiosk-more-below = Niżej jest więcej

## Welcome

kiosk-welcome = Dzień dobry, miło Cię widzieć
kiosk-welcome-text = W jakim języku chcesz czytać?
kiosk-greeting-1 = Dzień dobry! Czego razem poszukamy?
kiosk-greeting-2 = Witamy. Co Cię do nas sprowadza?
kiosk-greeting-3 = Dzień dobry! Czego szukasz?
kiosk-greeting-4 = Miło Cię widzieć. Co chcesz wiedzieć?
kiosk-greeting-5 = Zapraszamy. O co chcesz zapytać?

## Searching and choosing

kiosk-search = Szukaj własnymi słowami
kiosk-search-hint = Na przykład: żłobek
kiosk-choose-domain = Albo wybierz temat
kiosk-choose-theme = Co pasuje najlepiej?
kiosk-whole-domain = Pokaż wszystko na ten temat
kiosk-themes-found = Czy o to chodzi?
# $count (number): places found
kiosk-results-count =
    { $count ->
        [0] Nic nie znaleziono
        [one] { $count } miejsce, do którego można pójść
        [few] { $count } miejsca, do których można pójść
       *[other] { $count } miejsc, do których można pójść
    }
kiosk-nothing-title = Nie udało się tego znaleźć
kiosk-nothing-text = Spróbuj innego słowa albo zapytaj kogoś z centrum. Chętnie poszukamy razem.
kiosk-fiche-talk = Masz jeszcze pytanie na ten temat?

## Talking to someone

kiosk-talk = Porozmawiaj z kimś tutaj
kiosk-talk-title = Przyjdź z nami porozmawiać
kiosk-talk-text = W recepcji jest ktoś, kto ma dla Ciebie czas. Nie trzeba się umawiać ani podawać imienia.
kiosk-talk-closed = Teraz w recepcji nikogo nie ma. Zajrzyj później albo zadzwoń do nas.
kiosk-talk-phone = Możesz też do nas zadzwonić:
kiosk-desk-speaks = Języki w recepcji: { $languages }
kiosk-show-desk = Pokaż to w recepcji
kiosk-staff = Dla pracowników
kiosk-staff-pin = Kod PIN centrum
kiosk-staff-open = Do recepcji

## Urgent

kiosk-urgent = Pilne? Zadzwoń
kiosk-urgent-title = Zadzwoń do kogoś od razu
kiosk-urgent-text = Te numery są bezpłatne. Nie trzeba podawać imienia, chyba że pod 112.
urgent-name-112 = Straż pożarna, pogotowie lub policja
urgent-text-112 = W niebezpieczeństwie lub po wypadku. Dzień i noc.
urgent-name-1712 = Telefon w razie przemocy
urgent-text-1712 = Gdy ktoś Cię krzywdzi albo martwisz się o dziecko.
urgent-name-106 = Tele-Onthaal
urgent-text-106 = Gdy chcesz z kimś porozmawiać. Dzień i noc, po niderlandzku.
urgent-name-102 = Awel
urgent-text-102 = Dla dzieci i młodzieży, o wszystkim. Po niderlandzku.
urgent-name-1813 = Telefon dla osób myślących o samobójstwie
urgent-text-1813 = Gdy myślisz o samobójstwie albo boisz się o kogoś. Dzień i noc, po niderlandzku.

## Are you still there?

kiosk-idle-title = Jesteś tu jeszcze?
kiosk-idle-text = Zaraz wyczyścimy to, co było oglądane, żeby nikt inny tego nie zobaczył.
# $seconds (number): seconds until everything is cleared
kiosk-idle-seconds =
    { $seconds ->
        [one] Jeszcze { $seconds } sekunda
        [few] Jeszcze { $seconds } sekundy
       *[other] Jeszcze { $seconds } sekund
    }
kiosk-idle-stay = Tak, chcę więcej czasu
kiosk-idle-stop = Nie, wyczyść wszystko

## This is missing

kiosk-results-weak =
    { $count ->
        [one] Może jednak pasuje { $count } miejsce
        [few] Może pasuje jedno z tych { $count } miejsc
       *[other] Może pasuje jedno z tych { $count } miejsc
    }
kiosk-missing-ask = Nie ma nic dla Ciebie?
kiosk-missing = Tego tu brakuje
kiosk-missing-text = Liczymy tylko temat. Nie to, kim jesteś, i nie to, co tu wpisano.
kiosk-missing-thanks = Dziękujemy. Zapisaliśmy, że tego tu brakuje.

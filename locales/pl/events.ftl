### What is on: activities with a day and an hour.

events-title = Zajęcia i wydarzenia
events-entry = Zajęcia w tym tygodniu
events-tab = Zajęcia

## Leafing through

events-view = Dzień lub tydzień
events-view-day = Dzień
events-view-week = Tydzień
events-today = Dziś
events-tomorrow = Jutro
events-earlier-day = Poprzedni dzień
events-later-day = Następny dzień
events-earlier-week = Poprzedni tydzień
events-later-week = Następny tydzień
# $from, $to (text): days with their month
events-range = { $from } – { $to }
events-narrow = Co Ci pasuje?
events-age = Wiek
events-age-any = Każdy wiek
events-town = Gdzie
events-town-any = Wszędzie
events-theme = Temat
events-theme-any = Wszystkie tematy
events-audience-any = Dla wszystkich
events-audience-children = Dla dzieci
events-audience-adults = Dla dorosłych
events-grandchild = Wyjście z wnukiem lub wnuczką
# $count (number): how many activities
events-count =
    { $count ->
        [0] Nic nie znaleziono
        [one] { $count } wydarzenie
        [few] { $count } wydarzenia
       *[other] { $count } wydarzeń
    }
events-none-day = Nic w tym dniu
events-empty = W kalendarzu jeszcze nic nie ma
events-empty-text = Zobacz następny tydzień albo zapytaj kogoś z centrum.
events-empty-choice = Dla tego wyboru nic nie ma
events-empty-choice-text = Przy innym wieku lub miejscu może coś się znajdzie.
events-show-all = Pokaż wszystko

## One activity

events-status-cancelled = Odwołane
events-status-postponed = Przełożone
events-status-full = Brak miejsc
# $names (text): names of other activities
events-same-time = W tym samym czasie: { $names }
# $name (text): name of an organisation
events-by = Organizuje: { $name }
events-when = Kiedy?
events-no-dates = Nie ma jeszcze nowej daty.
events-more-dates = A potem jeszcze w inne dni
events-where = Gdzie?
events-book = Jak wziąć udział?
events-place-untold = Zapytaj o miejsce. Zadzwoń albo przyjdź do centrum.
events-service = Więcej na ten temat
events-calendar = Dodaj do kalendarza
events-calendar-file = wydarzenie
events-calendar-kept = Wydarzenie zapisane. Otwórz plik, żeby dodać je do kalendarza.
events-calendar-not-kept = Nie udało się zapisać wydarzenia. Wybierz inny folder.
events-print = Drukuj

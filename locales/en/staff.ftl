### Looking up: the directory for whoever is at the desk.

staff-title = Where can a family go?
staff-search = Search the directory
staff-search-hint = Type a question, a theme or a name
staff-themes-found = Themes in these words
# $count (number): services found
staff-count =
    { $count ->
        [one] { $count } found
       *[other] { $count } found
    }
staff-nothing = Nothing found
staff-nothing-text = Try another word, or take a filter off.

## Filters

# $count (number): filters that are on
staff-filters =
    { $count ->
        [0] Filters
        [one] Filters ({ $count } on)
       *[other] Filters ({ $count } on)
    }
staff-filters-clear = Clear all filters
staff-filter-any = Does not matter
staff-filter-open = Open now
staff-filter-free = Free
staff-filter-theme = Theme
staff-filter-age = Age
staff-filter-municipality = Municipality
staff-filter-language = Language
staff-filter-intake = How you go there

## The fiche

staff-fiche = Fiche
staff-fiche-close = Close the fiche
staff-choose = Choose a result
staff-choose-text = The fiche appears here, in Dutch and in a language of your choice.
staff-beside = Language beside the Dutch
staff-which = Which language do you see?
staff-together = Look together
staff-together-stop = Back to my view
staff-contact-people = Contact persons

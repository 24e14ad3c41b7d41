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
staff-contact-people = Contact persons

## What are you looking up?

staff-tabs = What are you looking up?
staff-tab-services = Services
staff-tab-people = Who is who

## More filters

staff-filter-with-house = Open while we are
staff-filter-capacity = Is there a place?
staff-filter-theme-count = { $theme } ({ $count })
staff-filters-show =
    { $count ->
        [0] Nothing found
        [one] Show { $count } result
       *[other] Show { $count } results
    }
staff-chips = Filters that are on
staff-chip-off = take off
staff-chip-language = Speaks { $language }
staff-count-more = More than { $count } found
staff-count-weak =
    { $count ->
        [one] Perhaps after all: { $count } found
       *[other] Perhaps after all: { $count } found
    }
staff-print = Print

## Two side by side

compare-pick = Compare
compare-pick-this = Compare { $name }
compare-picked =
    { $count ->
        [one] Pick one more result to compare
       *[other] Two picked
    }
compare-go = Lay them side by side
compare-title = Two fiches side by side
compare-close = Back to the results
compare-differences = Show only what differs
compare-all = Show everything
compare-count =
    { $count ->
        [0] They are the same on every point
        [one] { $count } point differs
       *[other] { $count } points differ
    }
compare-same = Same
compare-unknown = Not known
compare-capacity = Is there a place?
compare-intake = How do you get in?
compare-open = When is it open?
compare-where = Where?
compare-ages = For whom?
compare-area = For which municipalities?
compare-cost = What does it cost?
compare-wait = Do you have to wait?
compare-languages = In which languages?
compare-anonymous = Say your name?
compare-access = Getting in with a buggy or wheelchair
compare-bus = By bus or on foot
compare-documents = What do you bring along?
compare-is-not = What is it not?
compare-phone = Telephone
compare-checked = Checked

## Who is who

who-title = Who is who
who-search = Search for an organisation, a person or a role
who-search-hint = Type a name, a role or a theme
who-count =
    { $count ->
        [one] { $count } organisation
       *[other] { $count } organisations
    }
who-nothing = Nobody found
who-nothing-text = Try another word, or choose another theme.
who-self = Run by citizens
who-themes-more =
    { $count ->
        [one] { $themes } and { $count } more theme
       *[other] { $themes } and { $count } more themes
    }
who-for = for { $service }
who-services =
    { $count ->
        [one] What they do: { $count } service
       *[other] What they do: { $count } services
    }

## This is missing

missing-ask = Nothing that fits?
missing-note = This is missing here
missing-busy = A question is still open at the desk. Finish it first.
missing-to-desk = To the desk

### What is on: activities with a day and an hour.

events-title = What's on?
events-entry = On this week
events-tab = Activities

## Leafing through

events-view = By day or by week
events-view-day = Day
events-view-week = Week
events-today = Today
events-tomorrow = Tomorrow
events-earlier-day = Previous day
events-later-day = Next day
events-earlier-week = Previous week
events-later-week = Next week
# $from, $to (text): days with their month
events-range = { $from } to { $to }
events-narrow = What suits you?
events-age = Age
events-age-any = All ages
events-town = Where
events-town-any = Anywhere
events-theme = Theme
events-theme-any = All themes
events-audience-any = Everyone
events-audience-children = For children
events-audience-adults = For adults
events-grandchild = Out with a grandchild
# $count (number): how many activities
events-count =
    { $count ->
        [0] Nothing found
        [one] { $count } activity
       *[other] { $count } activities
    }
events-none-day = Nothing on this day
events-empty = Nothing on the calendar yet
events-empty-text = Look a week ahead, or ask someone from the centre.
events-empty-choice = Nothing for this choice
events-empty-choice-text = With another age or place you may find something.
events-show-all = Show everything

## One activity

events-status-cancelled = Cancelled
events-status-postponed = Postponed
events-status-full = Full
# $names (text): names of other activities
events-same-time = At the same time: { $names }
# $name (text): name of an organisation
events-by = By { $name }
events-when = When?
events-no-dates = There is no new date yet.
events-more-dates = And on other days after that
events-where = Where?
events-book = How do you join in?
events-place-untold = Ask where it is. Call, or come in to the centre.
events-service = More about this service
events-calendar = Put in your calendar
events-calendar-file = activity
events-calendar-kept = The activity has been saved. Open the file to put it in your calendar.
events-calendar-not-kept = The activity could not be saved. Choose another folder.
events-print = Print

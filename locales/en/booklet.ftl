### The directory on paper, for when the tablet does not work.

booklet-tab = On paper
booklet-title = The directory on paper
booklet-about = For when the tablet or the power fails. Print a new booklet every week and throw the old one away. It holds no names of people.
booklet-print = Print the booklet
# $services (number): services; $chapters (number): chapters
booklet-size = { $services } { $services ->
        [one] service
       *[other] services
    } in { $chapters } { $chapters ->
        [one] chapter
       *[other] chapters
    }
# $count (number): services that are not in it
booklet-left-out = { $count } { $count ->
        [one] service does
       *[other] services do
    } not fit in. You find what is missing on the tablet only.
booklet-inside = What is in it?
# $count (number): services
booklet-chapter-size = { $count } { $count ->
        [one] service
       *[other] services
    }
booklet-other = Other
booklet-empty = There is nothing in the directory yet
booklet-empty-text = You can print it here as soon as the tablet has fetched it.

## On the paper itself

# $day (text): day
booklet-day = Printed on { $day }
booklet-throw-away = Older than a week? Take a new booklet.
booklet-urgent = Danger: 112 · Violence or worries about a child: 1712 · Awel: 102 · Tele-Onthaal: 106 · Suicide line: 1813
booklet-phone = Tel.

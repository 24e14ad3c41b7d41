### What a coordinator sees of the kiosk in the report.

beheer-report-interest = What did families look at on the kiosk?
beheer-report-interest-definition = Each visit to the kiosk counts at most once in a domain, and in five domains at most: a theme whose results or page were open for at least five seconds. When somebody looked at more themes of a domain, chance picks one. What somebody typed, which page it was and when, we do not know.
# $k (number): the smallest group that is shown
beheer-report-interest-withheld = Themes were looked at fewer than { $k } times, or there is no kiosk. That is why we show nothing here.
# $count (number): how often a domain was looked at
beheer-report-interest-one =
    { $count ->
        [one] looked at { $count } time
       *[other] looked at { $count } times
    }
beheer-report-interest-one-why = All that was looked at was of the same domain. Because it is little, we do not say which.
beheer-report-interests = Times looked at
beheer-report-wish = What did families tell on the kiosk?
beheer-report-wish-definition = What families pointed out themselves under “An idea for us?”: an idea for an activity, or what is missing here. Without a name and without words of their own. A visit counts three times at most.
# $k (number): the smallest group that is shown
beheer-report-wish-withheld = Families told something fewer than { $k } times, or there is no kiosk. That is why we show nothing here.
# $count (number): how often a family told something
beheer-report-wish-one =
    { $count ->
        [one] told { $count } time
       *[other] told { $count } times
    }
beheer-report-wish-one-why = All families told the same kind of thing. Because it is little, we do not say which.
beheer-report-wishes = Times told
beheer-dimension-interest-domain = Domain
beheer-dimension-interest-theme = Theme
beheer-dimension-wish-kind = What they told
beheer-dimension-wish-domain = Domain
beheer-dimension-wish-age-band = For which age
beheer-dimension-wish-part-of-week = When in the week
wish-kind-activity = An idea for an activity
wish-kind-missing = Something is missing here
wish-kind-other = Something else
wish-part-of-week-weekday-day = By day on weekdays
wish-part-of-week-weekday-evening = In the evening on weekdays
wish-part-of-week-weekend = At the weekend
wish-part-of-week-school-holiday = In the school holidays

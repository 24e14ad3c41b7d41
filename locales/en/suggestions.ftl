### A page that is wrong: two taps at the desk, a list for the coordinator.

## At the desk

suggest-ask = Is something wrong here?
suggest-title = What is wrong?
suggest-text = Tap what is wrong. The coordinator will check it; you need not do anything more.
suggest-wrong-phone = The telephone number
suggest-wrong-hours = The hours
suggest-wrong-address = The address
suggest-wrong-for-whom = Whom it is for
suggest-wrong-cost = What it costs
suggest-wrong-languages = The languages
suggest-wrong-capacity = Whether there is room
suggest-wrong-stopped = This no longer exists
suggest-wrong-unclear = The text is unclear
suggest-wrong-other = Something else
# $what (text): what is wrong
suggest-passed = Passed on: { $what }. Thank you!

## For the coordinator

suggestions-nav = Reports on pages
suggestions-title = What desks say is wrong
suggestions-text = At the desk anybody can say in two taps that something of a page is wrong. Who said so, at which desk or on which day, is kept nowhere.
# $count (number): that nobody looked at yet
suggestions-open =
    { $count ->
        [one] { $count } thing to check
       *[other] { $count } things to check
    }
suggestions-none = Nothing to check
suggestions-none-text = As soon as a desk says that something is wrong, it stands here.
# $count (number): how often it was said; $month (text): month and year
suggestions-times =
    { $count ->
        [one] Said once, in { $month }
       *[other] Said { $count } times, last in { $month }
    }
suggestions-gone = This page is no longer there
suggestions-fiche = Find the page
# $name (text): name of the service
suggestions-fiche-named = Find the page of { $name }
suggestions-done = Checked
# $name (text): name of the service; $what (text): what would be wrong
suggestions-done-named = Checked: { $name }, { $what }
# $count (number): that were checked
suggestions-history =
    { $count ->
        [one] { $count } thing was checked already
       *[other] { $count } things were checked already
    }
suggestions-again = Put back
# $name (text): name of the service; $what (text): what would be wrong
suggestions-again-named = Put back: { $name }, { $what }

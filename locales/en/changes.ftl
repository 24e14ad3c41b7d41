### What changed since this desk was last open: read in twenty seconds.

changes-title = What has changed?
changes-text = Since this desk was last open. A quick read and you are up to date.
changes-start = Let's begin
changes-later = I'll read it later
# $count (number): changes not read yet
changes-again =
    { $count ->
        [one] { $count } change to read
       *[other] { $count } changes to read
    }
# $count (number): changes that are not on the screen
changes-more =
    { $count ->
        [one] And { $count } smaller change.
       *[other] And { $count } smaller changes.
    }
# $count (number): services of one organisation
changes-services =
    { $count ->
        [one] { $count } service
       *[other] { $count } services
    }
changes-what-new = New in the directory
changes-what-back = Open again
changes-what-stopped = No longer exists
changes-what-paused = Closed for a while
changes-what-capacity-has-capacity = There is room again
changes-what-capacity-waiting-list = There is a waiting list
changes-what-capacity-full = Full
changes-what-capacity-ask-first = Ask first whether there is room
changes-what-hours = Other hours
changes-what-phone = Another telephone number
changes-what-place = Another address
changes-what-card = This card says something else now
changes-what-card-new = New card
changes-what-backup = Whom to call has changed
changes-what-event-cancelled = Is cancelled
changes-what-event-postponed = Is postponed
changes-what-event-full = Is full

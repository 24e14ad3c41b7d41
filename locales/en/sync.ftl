### Sending along to the centre, in plain words.

sync-title = Connection to the centre
sync-state-idle = All is well
sync-state-running = Sending now
sync-state-offline = No connection. Just carry on.
sync-state-unauthorised = The centre no longer knows this tablet. Everything stays safely here.
sync-state-too-old = Onthaal needs an update. Everything stays safely here.
sync-state-not-enrolled = This tablet is practising: nothing goes to a centre.
sync-state-refused = The centre did not accept everything. Everything stays safely here.
# $count (number): parts that are ready
sync-waiting =
    { $count ->
        [0] Nothing is waiting to be sent.
        [one] { $count } piece is ready to be sent.
       *[other] { $count } pieces are ready to be sent.
    }
# $count (number): parts of this half-day
sync-held =
    { $count ->
        [one] { $count } piece waits until the desk closes, so that you can still take it back.
       *[other] { $count } pieces wait until the desk closes, so that you can still take them back.
    }
sync-pieces = Every question leaves in pieces without a name. So nobody sees whose it was, and nothing is lost.
# $count (number): parts the centre refused
sync-quarantined =
    { $count ->
        [one] { $count } piece was refused and is kept apart. Please tell your coordinator.
       *[other] { $count } pieces were refused and are kept apart. Please tell your coordinator.
    }
sync-never = Nothing sent yet.
# $when (text): date and time
sync-last = Last sent on { $when }.
sync-now = Send now

## Connecting

sync-connect = Connect to the centre
sync-connect-text = Ask your coordinator for the address and a code. You only do this once.
sync-connect-server = Address of the centre
sync-connect-server-hint = For example: onthaal.wilgenbeke.be
sync-connect-server-wrong = This address is not right. Check it, letter by letter.
sync-connect-unreachable = We cannot reach this address. Is it right, and is there internet?
sync-connect-code = Code
sync-connect-go = Connect this tablet

## Damaged files

sync-outbox-aside-title = A damaged file was put aside
sync-outbox-aside = That file may hold questions that were not sent yet. It was not deleted. Please tell your coordinator today. You can simply go on noting.
sync-directory-aside-title = The directory is being fetched again
sync-directory-aside = The old file was damaged and is kept apart. Searching works again as soon as the tablet has a connection.
sync-tickets-aside-title = The file with the cards was damaged
sync-tickets-aside = What was in the list of cards is gone. Cards that were sent already still work. If a family comes back with a card that does not work, give them a new one.

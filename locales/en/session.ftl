### The beginning and the end of a shift at the desk.

## Beginning

session-until-morning = until 12:30
session-until-afternoon = until 18:00
session-until-evening = until midnight
session-next-afternoon = The afternoon has begun. Are you going on?
session-next-evening = The evening has begun. Are you going on?
session-where = At which desk are you?
session-own = This tablet stands here
session-before = You were here just now
session-noted-closed-planned = Noted as closed
session-noted-closed-unplanned = Noted as unexpectedly closed
session-noted-open-tallied = Was open already, and counted
session-noted-open-not-tallied = Was open already
session-draft-waits = You were noting a question. It is waiting as soon as the desk is open.
session-languages = Which languages do you speak today, beside Dutch?
session-languages-text = Visitors read it on the tablet. Of all of you together, without names. You may skip this.
# $languages (String) - the languages that were chosen
session-languages-told = Visitors read: at the desk they speak { $languages }.
# $languages (String) - the languages of the last time
session-languages-again = As the last time: { $languages }
session-languages-choose = Choose languages
session-languages-desk = Languages at the desk
session-clock-title = The date of this tablet is not right
# $day (text): weekday and date
session-clock = The tablet thinks it is { $day }. Ask somebody to set the date. You can go on noting: no question is lost.

## Something else than an ordinary half-day

session-other = Or is it something else?
session-outside = Questions outside the hours
session-outside-text = Telephone, mail or somebody at the door while the desk is closed
session-closed = The desk stays closed
session-closed-text = It does not open this half-day
session-paper = Tally sheet on paper
session-paper-text = Print one, or key in totals
session-outside-title = How do the questions come in?
session-outside-help = They count apart from the ordinary hours. That way this work is seen too.
session-outside-phone = Telephone
session-outside-email = Mail
session-outside-desk-walk-in = At the door
session-outside-other = Another way
session-outside-now = You are noting questions outside the hours.
# $place (text): name of the desk
session-outside-beneath = { $place } is waiting meanwhile.
# $place (text): name of the desk
session-outside-back = Back to { $place }
session-outside-stop = Done with these questions
# $place (text): name of the desk
session-closed-title = { $place } stays closed
session-closed-question = Was that planned?
session-closed-planned = Yes, planned
session-closed-planned-text = Holidays, a public holiday, a meeting
session-closed-unplanned = No, unexpected
session-closed-unplanned-text = Illness, bad luck, nobody free
# $place (text): name of the desk
session-closed-noted = Noted: { $place } stays closed. Does the desk open after all? That is always possible.

## Closing

session-end-asked = Is everything noted that was asked?
session-end-not-all = Close, but not everything is noted
session-resumed = The tablet was restarted. What you noted before is safely kept, but is no longer in this list.

## The end of the shift

session-thanks = Thank you!
# $count (number): questions
session-kept =
    { $count ->
        [0] No questions this time
        [one] { $count } question kept
       *[other] { $count } questions kept
    }
# $count (number): conversations
session-talks =
    { $count ->
        [one] in { $count } conversation
       *[other] in { $count } conversations
    }
session-all-sent = Everything is sent.
# $count (number): questions
session-waiting =
    { $count ->
        [one] { $count } is still waiting. No problem: it leaves by itself.
       *[other] { $count } are still waiting. No problem: they leave by themselves.
    }
session-zero = A quiet half-day counts too. Good that you were there.
session-not-tallied = We remember that not everything was counted. Do you still have a tally sheet? You can key it in later.
session-part = The tablet was restarted on the way. Here we count only what came after. What you kept before is still there too.
session-done = Done
session-go-on = Go on a little longer
session-sync-by-itself = Sending happens by itself. You need not do anything.

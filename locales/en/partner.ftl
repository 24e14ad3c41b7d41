### What a partner reads on a telephone, without an account: answering a card, and its own page.

## On every page

partner-languages = Language
partner-skip = To the content
partner-foot = There is no name anywhere here. This page leaves nothing on your device.
# $day (getal): dag van de maand; $month (getal): 1 tot 12
partner-day =
    { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
# $day (tekst): 22 november; $year (tekst): 2026
partner-day-of-year = { $day } { $year }
# $weekday (tekst): code van de weekdag
partner-weekday =
    { $weekday ->
        [mon] Monday
        [tue] Tuesday
        [wed] Wednesday
        [thu] Thursday
        [fri] Friday
        [sat] Saturday
       *[sun] Sunday
    }
# $first (tekst): wat voor ‘en’ komt; $last (tekst): het laatste
partner-and = { $first } and { $last }

## Een code die niets opent

partner-dead-title = This code opens nothing (any more)
partner-dead-text = Perhaps it was not copied correctly. Perhaps everything was passed on already and wiped. We know no more than that here.
partner-dead-again = Type the code again
partner-dead-call = Or ring the family centre (Huis van het Kind). The number is on the card.
partner-dead-link = Was this the link of your service? Then ask the family centre (Huis van het Kind) for a new one.

## De code typen

partner-type-title = Open a card
partner-type-text = Does a family show you a card from Onthaal? Type the code that is on it here.
partner-type-label = The code on the card
partner-type-hint = 28 letters and digits. Small letters and spaces are fine.
partner-type-go = Open the card
partner-type-empty = There is nothing yet. Type the code of the card.
# $count (getal): zoveel tekens staan er
partner-type-too-short =
    { $count ->
        [one] There is { $count } character, a code has 28. A part is still missing.
       *[other] There are { $count } characters, a code has 28. A part is still missing.
    }
partner-type-too-long = There are more than 28 characters. Type the code only.
partner-type-character = There is a character that no code has. A code has digits and letters, but never the letter U.
partner-type-check = Something was copied wrongly: one character is different, or two were swapped. Look group by group.

## De kaart

partner-ticket-title = Did the family come to you?
partner-ticket-for = Referred to
partner-ticket-gone = A service that is no longer in the directory
# $day (tekst): 22 november; $house (tekst): naam van het huis
partner-ticket-from = On { $day }, by { $house }
# $house (tekst): naam van het huis
partner-ticket-from-house = By { $house }
partner-ticket-needs = How to receive them well
# $language (tekst): Arabisch
partner-ticket-interpreter = Interpreter needed: { $language }
partner-answer-arrived = Yes, they came
partner-answer-not-arrived = No, they did not come
partner-answer-not-right = What we offer does not fit
partner-answer-full = We have no place now
partner-answer-withdrawn = The family took its consent back
partner-answer-unknown = Nothing was said
partner-answer-why = Why does it not fit?
partner-answer-why-missing = Choose a reason first.
partner-answer-send = Pass on
partner-answer-now = now
partner-stands = What stands now
partner-stands-thanks = Thank you, it was passed on
# $day (tekst): 23 november
partner-stands-until = A mistake? Choose another answer, up to and including { $day }. After that the card is wiped.
# $day (tekst): 2 januari
partner-open-until = You can answer up to and including { $day }.
partner-stale = Somebody else answered just before you. Look at what stands now.

## Het gezin zelf

partner-mine = This is my card
partner-mine-text = Is this your card? You can take your consent back. Then we wipe the card.
partner-mine-go = Take my consent back
partner-withdraw-title = Take your consent back?
partner-withdraw-text = We wipe the card at once. Nobody can open it then. You can still go to the service yourself.
partner-withdraw-yes = Yes, wipe my card
partner-withdraw-no = No, leave it
partner-withdrawn-title = Your card is wiped
partner-withdrawn-text = Your consent is taken back. Nothing is left of this card. You are always welcome at the family centre (Huis van het Kind).

## De eigen pagina

partner-own-eyebrow = The own page of
partner-own-text = Keep this link within your service: whoever has it can answer in your name.
partner-own-card = A family shows a card with pictures
partner-own-none = None of your services is in the directory yet. Ring the family centre (Huis van het Kind).
partner-own-services = Your services
partner-room = Is there a place?
# $room (tekst): Er is plaats; $day, $until (tekst): 22 november
partner-room-now = { $room }. Said on { $day }, we show it up to and including { $until }.
partner-room-unknown = We show nothing now. Tap what is true today, and we show it for 14 days.
partner-right = Is this still right?
# $day (tekst): 22 november 2026
partner-right-last = Checked on { $day }
partner-right-never = Not checked yet
partner-right-where = Where
partner-right-when = When
partner-right-phone = Telephone
partner-right-nothing = Not filled in
partner-right-yes = Yes, this is still right
# $name (tekst): naam van de dienst
partner-right-yes-named = Yes, this is still right for { $name }
partner-changed = Something has changed
# $name (tekst): naam van de dienst
partner-changed-named = Something has changed at { $name }
partner-changed-what = What is no longer right?
partner-changed-text = The family centre (Huis van het Kind) sees this and asks you what it becomes.
partner-changed-missing = Tick what has changed first.
# $name (tekst): naam van de dienst
partner-said-room = Thank you. Whether there is a place at { $name } is shown now.
# $name (tekst): naam van de dienst
partner-said-right = Thank you. { $name } was checked today.
# $name (tekst): naam van de dienst
partner-said-changed = Thank you. The family centre (Huis van het Kind) will check { $name }.
partner-said-wait = A great deal was passed on with this link already. Try again in an hour.

## De kaart met plaatjes

partner-card-title = The card with three pictures
partner-card-text = Choose the pictures of the family’s card, in the same order, and the two digits.
# $place (getal): 1, 2 of 3
partner-card-place = Picture { $place }
partner-card-number = The two digits
partner-card-answer = What do you pass on?
partner-card-why = Only when what you offer does not fit: why?
partner-card-missing = Something is still missing: three pictures, two digits and an answer.
partner-card-why-missing = Choose also why what you offer does not fit.
partner-card-nothing = This card opens nothing (any more)
partner-card-nothing-text = Look whether the pictures and the digits are right, in the same order. If everything is right, the card was wiped or is for another service.
partner-card-wait = Please wait a little
partner-card-wait-text = Too many cards were tried that open nothing. Try again in ten minutes.
# $answer (tekst): Ja, gekomen
partner-card-done = Passed on: { $answer }
# $day (tekst): 23 november
partner-card-done-until = A mistake? Fill in the card again, up to and including { $day }.
partner-card-back = Back to our page

## Wat misging

partner-error-title = That did not work
partner-error-busy = It is too busy right now. Wait a minute and try again.
partner-error-bad = This form was not complete. Go back and try again.
partner-error-denied = This came from another page. Open the card or the link yourself.

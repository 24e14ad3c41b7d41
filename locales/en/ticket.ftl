### A warm referral at the desk: asking consent together, the card, and asking after it.

## Choosing and asking together

ticket-aloud = Read it together. Read it out loud if that helps.
ticket-answer-kept = Yes or no: who said it is not kept.
ticket-consent-languages = In which language do you read this?
ticket-flow-back = Back
ticket-flow-on = Continue
ticket-needs-languages = Another language
# $count (number): how many are chosen
ticket-needs-count =
    { $count ->
        [0] Nothing chosen
        [one] { $count } chosen
       *[other] { $count } chosen
    }

## The card

ticket-made-title = The card is ready
ticket-scan = Scan with a phone
ticket-say = Or say this
ticket-type = Or type the code
# $address (text): the address of the centre
ticket-type-at = Or type the code at { $address }
# $code (text): three pictures and a number, read out
ticket-spoken = The spoken code: { $code }
ticket-qr = QR code of the card
# $day (text): the last day
ticket-until = Works up to and including { $day }
ticket-not-kept = This code is kept nowhere on the tablet. Whoever loses the card simply gets a new one.
ticket-on-its-way = The card works within a quarter of an hour, if there is internet. You can print it now.
ticket-practice = This is a practice card. It works nowhere.
ticket-show = Show to the visitor
ticket-show-close = Back to the desk
ticket-done = Done
ticket-leave-title = Does the visitor have the card?
ticket-leave-text = Is it printed, or is there a photo of it? After this nobody can show the code any more.
ticket-leave-yes = Yes, the visitor has it
ticket-leave-no = Not yet, show the card

## Asking after it

ticket-follow-title = How did it go?
# $service (text): the name of the service
ticket-ask-after = Ask { $service } how it went
# $day (text): the day on which the card was made
ticket-made-on = Card of { $day }
ticket-no-phone = We know no phone number. Perhaps you will meet them.
ticket-words-title = You can ask it like this
# $day (text): the day on which the card was made
ticket-words = “Hello, this is the family centre. On { $day } we gave someone a card for you. Did they find their way to you? We do not need any names.”
ticket-heard = What did you hear?
ticket-heard-arrived = They have been there
ticket-heard-not-arrived = Nobody was seen
ticket-heard-not-right = It did not fit
ticket-heard-full = There was no place
ticket-heard-withdrawn = The family no longer wants it
ticket-withdraw-ask = The card then stops working at once. Is that right?
ticket-withdraw-yes = Yes, wipe the card
ticket-reason = Why did it not fit?
ticket-reason-wrong-age = Another age
ticket-reason-wrong-target-group = Meant for other people
ticket-reason-too-far = Too far
ticket-reason-language = The language did not work
ticket-reason-hours-do-not-fit = The hours did not fit
ticket-reason-not-directly-accessible = You cannot just walk in
ticket-reason-temporary-stopped = The offer has stopped
ticket-cancel = Never mind
ticket-told-arrived = Good news, they arrived
ticket-told-not-arrived = Nobody has been seen yet
ticket-told-not-right = It did not fit after all
ticket-told-full = There was no place
ticket-told-withdrawn = The family took the card back
ticket-told-unknown = We do not know how it went
ticket-told-never = This card does not work
ticket-told-arrived-text = It counts, without a name.
ticket-told-not-arrived-text = That happens. It may still work out later.
ticket-told-not-right-text = Good to know for next time.
ticket-told-full-text = Good to know: next time, call first.
ticket-told-withdrawn-text = That is always fine. Everything of the card is wiped.
ticket-told-unknown-text = We count that honestly too.
ticket-told-never-text = It could not be sent. If the family comes back, give them a new one.
ticket-put-right = It was different
ticket-seen = Seen
# $service (text): the name of the service
ticket-seen-this = Seen: put { $service } away
# $count (number): cards without an answer
ticket-waiting =
    { $count ->
        [one] { $count } card is still on its way
       *[other] { $count } cards are still on their way
    }
ticket-answer-early = Heard something already? Touch the card.
ticket-not-sent = Waiting for a connection
ticket-not-spoken = The pictures of this card do not work. The QR code does.
# $count (number): cards that cannot be read yet
ticket-unreadable =
    { $count ->
        [one] { $count } more card is locked away. You see it as soon as the tablet is in touch with the centre.
       *[other] { $count } more cards are locked away. You see them as soon as the tablet is in touch with the centre.
    }
ticket-service-gone = a service that is no longer in the list

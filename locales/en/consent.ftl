### Consent, what helps somebody, and the card: what a family reads or hears read out. Very short sentences.

## May a card go along?

consent-title = Would you like a card to take with you?
consent-who = Who is it for?
consent-who-text = You show the card there yourself. They only tell us whether it worked out.
consent-goes = What is on it?
consent-goes-text = The service, the day and how we help you.
consent-goes-needs = And what you chose:
consent-not = What is not on it?
consent-not-text = Not your name. Not your number. Not your story. We do not record who you are.
consent-free = You can say no
consent-free-text = You still get the address and everything explained.
consent-back = You can take it back
consent-back-text = Come back with your card. We wipe it at once. After a few weeks it disappears by itself.
consent-yes = Yes, I want the card
consent-no = No, I would rather not

## What helps you?

need-title = What helps you?
need-text = Choose what may be on the card. Choosing nothing is fine too.
need-language = An interpreter in which language?
need-interpreter = I need an interpreter
need-simple-language = Please use simple words
need-help-reading = Help me read and write
need-help-online = Help me on the internet
need-private-space = I would like to talk in private
need-child-care-during-talk = Someone looks after my child for a while
need-step-free-access = I come with a buggy or wheelchair
need-transport = I have no transport
need-accompaniment = I would rather not come alone
need-anonymity = I would rather not say my name
need-low-cost = It must not cost much
need-evening-weekend = I can only come in the evening or at the weekend
need-at-home = I would like you to come to my home

## The card

card-yours = Your card
# $day (text): the last day, written out
card-until = You can use the card until the end of { $day }
card-have = I have a card
card-pictures = Touch the three pictures of your card, in the same order
# $place (number): 1, 2 or 3
card-place = Picture { $place } of 3
card-number = Now touch the two numbers
card-undo = Back one
card-what = What would you like to say?
card-arrived = I have been there
card-wipe = Wipe my card
card-wipe-ask = Are you sure? Your card will no longer work.
card-wipe-yes = Yes, wipe my card
card-wipe-no = No, keep it
card-thanks = Thank you. If your card is right, it has been passed on.
card-thanks-text = This tablet never says whether a card exists. That way it stays yours.

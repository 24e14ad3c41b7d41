# Choosing a service together with a visitor: proposals, the basket, how warm it is, calling together.
# The visitor chooses; nobody is sent. What the visitor reads stands in together.ftl.

referral-open = Choose a service together
referral-refer = Refer
referral-stop = Stop

## Choosing

referral-choose = What can we suggest?
referral-choose-text = Set aside what might fit. The visitor chooses in a moment.
referral-search = Look for something else to suggest
referral-search-hint = Look for something else …
# $count (Number) - how many services are proposed
referral-count = { $count ->
    [one] One suggestion
   *[other] { $count } suggestions
}
referral-take = Set aside
referral-taken = Set aside already
referral-look = See the page
referral-nothing = We found nothing that fits this
referral-nothing-text = That is not your fault, nor the visitor’s. Search with other words, call your back-up, or give the number of a line that always listens.
referral-ask = What can we help with?
referral-ask-text = Type in the box above what it is about, for example: homework, sleeping or papers.
referral-lines = Lines you can always call
referral-who = Who is asking?
referral-who-young = The young person is asking
referral-who-adult = A parent or somebody else is asking
referral-youth-text = Show young people the way directly. They do not have to say their name, and no parent needs to be there.

# How a service receives people, as whoever sits at the desk acts on it.
referral-manner-ticket = You can say that somebody is coming
referral-manner-walk-in = People can just walk in: feel free to go along
referral-manner-call-first = Call first
referral-manner-door = Has an open door of its own: show the way
referral-manner-gate = Only through the gateway to youth care
referral-manner-professional = Only through a professional: call your back-up
referral-manner-members = Only for people who already go there

## The basket

# $count (Number) - how many lie ready
# $most (Number) - how many can
referral-basket = Set aside: { $count } of { $most }
referral-basket-empty = Set aside what you want to suggest, five at most.
# $name (String) - the name of the service
referral-drop = Take away: { $name }
referral-gate-alone = We do not show on its own what only opens through the gateway. Add something the family can go to now.
referral-language = Language of the visitor
referral-together = Look at it together
# $count (Number) - how many lie ready
referral-together-count = Look at it together ({ $count })
referral-compare = Compare
referral-memory = This stays on the screen only. When you stop or lock, it is gone.
referral-compare-title = Side by side
referral-compare-which = What would you like to compare? Three at most.
referral-compare-close = Back to the suggestions
referral-compare-manner = How they receive people
referral-go-on = Continue

## How warm it is

referral-warmth = How do you help with the first step?
referral-warmth-text = Choose what you do now. Nothing is too little.
referral-degree-details-given = Give the details
referral-degree-explained = Explain
referral-degree-contact-together = Call together
referral-degree-announced = Announce
referral-degree-introduced = Introduce
referral-degree-accompanied = Go along
referral-do-details-given = You give a sheet to take home.
referral-do-explained = You explain what they do there and what will happen.
referral-do-contact-together = You call together. The visitor sits next to you and hears everything.
referral-do-announced = The visitor agrees that you call to say that somebody is coming.
referral-do-introduced = You introduce the visitor to somebody from the partner, here or there.
referral-do-accompanied = Somebody from here goes to the partner with them.
referral-with-card = With a card, if the visitor wants it
referral-refused = The visitor does not want anything passed on
referral-refused-text = That is fine. Giving the details or explaining is always possible.
referral-unanswered = Nobody answered
referral-unanswered-text = Give the details, or try again together later.
referral-minor = We do not make a card for somebody under 18
referral-minor-text = Show the way or call together. The young person decides what the partner knows.

## Calling together

referral-call = Calling together
referral-call-text = Ask first whether you may. Put the telephone on loudspeaker.
referral-call-no-number = There is no number on the page. Ask your back-up.
referral-call-closed = Closed now. In the meantime you can call:
referral-call-done = Called. Continue
referral-call-done-card = Called. Make a card
referral-call-nobody = Nobody answers
referral-announce = Call now to say that somebody is coming
referral-to-visitor = Say this to the visitor
referral-to-partner = Say this to the partner
referral-partner-language = Language of the partner
# $house (String) - the name of the house
referral-say-hello = Hello, this is the desk of { $house }.
# $theme (String) - what the question is about
referral-say-theme = Somebody is here with a question. It is about: { $theme }.
referral-say-somebody = Somebody is here with a question, and we thought of you.
referral-say-ask = Can you help with that? When is there a place?
# $language (String) - the language of the visitor
referral-say-language = We speak { $language } here. Does somebody there speak it, or is there an interpreter?
referral-say-listen = The visitor is listening and can ask questions.
referral-say-card = The visitor will bring a card. With its code you can let us know whether it worked out.
referral-not = What do you leave out?
referral-not-1 = No name, address or date of birth. The visitor says these, if they want to.
referral-not-2 = Not the whole story. Only what is needed to know whether this is the right place.
referral-not-3 = Not what you think or suspect yourself.
referral-not-4 = No promises on behalf of the partner.

## The end

referral-home = Something to take home
referral-home-text = The visitor can read it again at home, in their own language and in Dutch.
referral-print-sheet = Print the sheet
referral-print-card = Print the card
referral-done = Done

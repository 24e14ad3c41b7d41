### Help for whoever is at the desk: whom to call, and what to do and say.

help-buttons = Help
help-backup = Back-up
help-concern = Worried about a child
# The first word of help-concern, for where there is little room.
help-concern-short = Worried
help-cards = What do I say?

## Whom do you call?

help-backup-title = Whom do you call?
help-backup-text = You are not on your own. You may always call, also when in doubt.
# $theme (text): theme of the question you are noting
help-backup-about = About: { $theme }
help-backup-about-off = About something else
help-backup-now = Call now
help-backup-next = Or call
help-backup-fallback = Nobody answers?
help-backup-themed = Is it about this?
help-backup-none = Nobody is named for this moment
help-backup-none-text = Ask a colleague or call the house. Worried about a child? Call 1712, or 112 in danger.
help-backup-no-phone = No number known
help-backup-house = The house itself
# $name (text): name of the person or the service
help-backup-fiche = Page of { $name }
# $parts (text): list of help-why-…
help-why = Fits { $parts }
help-why-theme = this theme
help-why-site = this place
help-why-channel = how the question came in
help-why-weekday = this day
help-why-half-day = this half-day
help-why-moment = this moment
help-why-always = For every question
help-hand-over = Note: handed to the back-up
help-hand-over-whole = The question is then saved at once.
help-hand-over-age = After that you only choose the age.
help-hand-over-theme = After that you only choose the theme and the age.

## Worried about a child

help-concern-title = Worried about a child?
help-concern-text = Take your time. You do not have to prove anything, and you do not carry this alone.
help-concern-danger = Is there danger now? Call at once
help-concern-steps = What you do
help-concern-step-1 = Stay calm and listen. Sit down where nobody can overhear you.
help-concern-step-2 = Call your back-up, also when in doubt. Together you decide what happens now.
help-concern-step-3 = Nobody answers? Call 1712. They look with you at what a good next step is.
help-concern-step-4 = Say honestly what you are going to do, and with whom you will talk about it.
help-concern-step-5 = Tell your back-up what you saw and heard, as literally as you can. Put nothing on paper or in Onthaal.
help-concern-after = Do not keep it to yourself. Talk about it today with your back-up or your coordinator.
help-concern-say = What you can say
help-concern-say-1 = “It is good that you tell me this.”
help-concern-say-2 = “I am listening. Take your time.”
help-concern-say-3 = “It is not your fault.”
help-concern-say-4 = “I cannot keep this secret. But I will tell you what I do.”
help-concern-say-5 = “I will ask advice from someone who knows about this.”
help-concern-not = What you had better not do
help-concern-not-1 = Press for details, or put words in someone’s mouth.
help-concern-not-2 = Promise to keep silent, or that all will be well.
help-concern-not-3 = Accuse anyone or take sides.
help-concern-not-4 = Investigate yourself, or speak to anyone before you asked for advice.
help-concern-call = Who else you can call
help-line-name-112 = Ambulance, fire brigade
help-line-name-101 = Police
help-line-name-1712 = Helpline about violence, abuse and child abuse
help-line-text-1712 = For you, and for everybody with a question or a worry. Professionals listen and give advice. Free, and you do not have to give your name. Not day and night, and not an emergency number. In Dutch.
help-line-name-102 = Awel
help-line-text-102 = For children and young people themselves, about anything. Free and without a name. Not day and night. In Dutch.
help-line-name-106 = Tele-Onthaal
help-line-text-106 = For whoever wants to talk to someone. For you too, after a talk like this. Day and night, in Dutch.
help-line-name-1813 = Suicide line
help-line-text-1813 = For whoever thinks about suicide, or worries about someone. Day and night, in Dutch.
help-concern-vk = People of the Vertrouwenscentrum Kindermishandeling (VK, the centre for child abuse) also work at 1712. Your back-up, as a professional, can also call the VK directly.
help-concern-backup = Your back-up now
help-concern-backup-all = Show everybody you can call
help-concern-nothing-kept = Onthaal does not remember that you read this.
help-concern-count = Count once, with nothing beside it
help-concern-count-text = You do not have to. It counts as one question, without a theme, an age or who it was.
help-concern-counted = Counted, with nothing beside it.
help-concern-counted-before = That was counted just now.

## Cards

help-cards-title = What do I do, what do I say?
help-cards-search = Search the cards
help-cards-search-hint = Type a word: school, angry, nappies…
# $theme (text): theme
help-cards-about = About: { $theme }
help-cards-all = All cards
help-cards-procedure = How we do it
help-cards-answer = Ready answer
help-cards-concern = Worried about a child
help-cards-none = No card found
help-cards-none-text = Try another word, or call your back-up.
help-cards-empty = There are no cards yet
help-cards-empty-text = The coordinator can write some. They then come to this tablet by themselves.
help-card-check = To be checked
# $day (text): date
help-card-check-title = This card was good until { $day }
# $owner (text): role of who keeps the card
help-card-check-owner = Is it still right? Ask: { $owner }.
help-card-check-anyone = Is it still right? Ask your coordinator.
# $day (text): date
help-card-until = Good until { $day }
# $owner (text): role of who keeps the card
help-card-owner = Kept by: { $owner }
# $source (text): where the text comes from
help-card-source = Source: { $source }
# $version (number): which version
help-card-version = Version { $version }
# $service (text): name of the service
help-card-fiche = Open the page: { $service }
# $title (text): title of the card
help-hint-one = There is a card: { $title }
# $count (number): how many cards; $theme (text): theme
help-hint-many =
    { $count ->
        [one] There is { $count } card about: { $theme }
       *[other] There are { $count } cards about: { $theme }
    }
help-fiche-cards = Cards with this page

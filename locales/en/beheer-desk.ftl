### What a coordinator lays down for the desks.

beheer-nav-desk = Reception
beheer-desk-title = Reception
beheer-desk-text = Whom do volunteers call, which cards lie ready, and how do you register? What you save here reaches the tablets of your house at their next connection.
beheer-desk-tab-backup = Back-up
beheer-desk-tab-cards = Cards
beheer-desk-tab-form = Form
beheer-desk-tab-desks = Desks
beheer-desk-tab-expired =
    { $count ->
        [one] { $count } card to look at
       *[other] { $count } cards to look at
    }
beheer-desk-no-house = There is no house yet
beheer-desk-no-house-text = First put the house and its sites in the directory.
beheer-desk-save = Save
beheer-desk-change = Change
beheer-desk-change-named = Change { $name }
beheer-desk-remove = Remove
beheer-desk-remove-go = Yes, remove
beheer-desk-keep = Keep it
beheer-desk-up = Move { $name } up
beheer-desk-down = Move { $name } down
beheer-desk-take-out = Take { $name } out of the choice
beheer-desk-theme-search = Look for a theme
beheer-desk-theme-whole = The whole domain
beheer-desk-theme-none = No theme with that word.
beheer-desk-service-search = Type a part of the name
beheer-desk-service-none = No page with that name.
beheer-desk-service-gone = This page is no longer there

beheer-desk-backup-empty = There is nobody to call yet
beheer-desk-backup-empty-text = A volunteer is never on her own. Begin with one person who may always be called.
beheer-desk-no-fallback = There is no safety net
beheer-desk-no-fallback-text = Whom do you call when nobody else answers? Name at least one person or service.
beheer-desk-fallback-add = Add a safety net
beheer-desk-week = This week
beheer-desk-week-of = Week of { $day }
beheer-desk-week-this = This week
beheer-desk-week-before = Week before
beheer-desk-week-after = Week after
beheer-desk-week-full = There is somebody to call in every half-day that you are open.
beheer-desk-week-gaps =
    { $count ->
        [one] In { $count } half-day there is only the safety net.
       *[other] In { $count } half-days there is only the safety net.
    }
beheer-desk-week-none =
    { $count ->
        [one] In { $count } half-day nobody can be called.
       *[other] In { $count } half-days nobody can be called.
    }
beheer-desk-week-no-hours = opening hours not known
beheer-desk-week-closed = closed
beheer-desk-week-then = then { $names }
beheer-desk-week-nobody = Nobody
beheer-desk-week-fallback = Safety net only
beheer-desk-week-none-open = Not open this week.
beheer-desk-days-run = { $from } to { $to }
beheer-desk-week-fill = Fill in
beheer-desk-week-fill-named = { $day }, { $half }: { $state }. Fill in

beheer-desk-people = Whom do we call?
beheer-desk-people-anything = For every question
beheer-desk-people-anything-text = They stand in the week above. Whoever fits the desk and the moment best is called first; then this order counts.
beheer-desk-people-themes = For some themes
beheer-desk-people-themes-text = When a volunteer chooses such a theme, they come first on the tablet.
beheer-desk-people-fallback = Safety net
beheer-desk-people-fallback-text = Always last on the tablet, for when nobody else answers.
beheer-desk-people-over =
    { $count ->
        [one] Over ({ $count })
       *[other] Over ({ $count })
    }
beheer-desk-rule-add = Add somebody
beheer-desk-rule-always = Always
beheer-desk-rule-phone-of = the number of { $name }
beheer-desk-rule-no-phone = No number
beheer-desk-rule-from = from { $day }
beheer-desk-rule-until = until { $day }
beheer-desk-rule-over = over since { $day }
beheer-desk-rule-from-to = from { $from } until { $to }
beheer-desk-rule-new = Somebody to call
beheer-desk-rule-change = Change { $name }
beheer-desk-rule-name = Who?
beheer-desk-rule-name-hint = A first name or a service, as the volunteer knows it.
beheer-desk-rule-role = Role
beheer-desk-rule-role-hint = For example: regional nurse.
beheer-desk-rule-phone = Telephone number
beheer-desk-rule-phone-hint = The number at work. Never a private number without consent.
beheer-desk-rule-service = Page of the service
beheer-desk-rule-service-hint = Without a number above, that of the page is used.
beheer-desk-rule-kind = What do we call for?
beheer-desk-rule-kind-anything = For every question
beheer-desk-rule-kind-anything-means = Whoever is on duty.
beheer-desk-rule-kind-themes = For some themes
beheer-desk-rule-kind-themes-means = Whoever knows most about it.
beheer-desk-rule-kind-fallback = As a safety net
beheer-desk-rule-kind-fallback-means = When nobody else answers.
beheer-desk-rule-themes = For which themes?
beheer-desk-rule-days = On which days?
beheer-desk-rule-days-hint = Nothing ticked: every day.
beheer-desk-rule-halves = When in the day?
beheer-desk-rule-halves-hint = Nothing ticked: all day.
beheer-desk-rule-site = At which place?
beheer-desk-rule-everywhere = Everywhere
beheer-desk-rule-note = Good to know
beheer-desk-rule-note-hint = For example: if she does not answer, leave a message.
beheer-desk-rule-valid-from = From
beheer-desk-rule-valid-to = Until
beheer-desk-rule-valid-hint = Only needed for a replacement.
beheer-desk-rule-channels = Only for questions that come in a certain way
beheer-desk-rule-channels-legend = How did the question come in?
beheer-desk-rule-channels-hint = Nothing ticked: every way.
beheer-desk-rule-remove = { $name } will no longer be called. Sure?

beheer-desk-desks-text = At which tables do you receive people? Volunteers choose their desk when they begin. So the tablet also knows how a question usually comes in.
beheer-desk-desks-empty = No desk has a name yet
beheer-desk-desks-empty-text = It need not. With one table a site you can begin as it is.
beheer-desk-desk-add = Add a desk
beheer-desk-desk-new = New desk
beheer-desk-desk-change = Change the desk
beheer-desk-desk-name = Name
beheer-desk-desk-name-hint = Short and easy to know, for example: Front desk.
beheer-desk-desk-site = Site
beheer-desk-desk-channel = How do questions usually come in here?
beheer-desk-desk-channel-hint = It is filled in already with each question. The volunteer can change it.
beheer-desk-desk-channel-none = Not filled in
beheer-desk-desk-closed = This desk is no longer there
beheer-desk-desk-closed-hint = Volunteers can no longer choose it. It stays in reports.
beheer-desk-desk-is-closed = Closed
beheer-desk-desk-remove = Remove { $name } altogether?

beheer-desk-form-outcomes = How can a conversation end?
beheer-desk-form-outcomes-text = Volunteers do not see what you switch off. If you only show the way, the list can be shorter.
beheer-desk-form-all = Offer everything
beheer-desk-form-way = We only show the way
beheer-desk-form-offered = Volunteers can choose from
beheer-desk-form-always = Listening and calling your back-up are always part of it.
beheer-desk-form-frequent = Which themes stand first?
beheer-desk-form-frequent-text = These themes are one tap away at every desk and stand first on the tally sheet.
beheer-desk-form-frequent-auto = By themselves
beheer-desk-form-frequent-from = The most asked themes of the report of { $period }. A new report renews them.
beheer-desk-form-frequent-none = As soon as there is a first report.
beheer-desk-form-frequent-own = Choose yourself
beheer-desk-form-frequent-own-means =
    { $count ->
        [one] At most { $count } theme.
       *[other] At most { $count } themes.
    }
beheer-desk-form-frequent-legend = Your themes
beheer-desk-form-note = Short notes
beheer-desk-form-note-text = A note stays on the tablet for one day and goes nowhere. The tablet warns when something personal is in it. Without notes you are safest.
beheer-desk-form-note-on = Volunteers may make short notes
beheer-desk-form-minors = Referral cards for young people
beheer-desk-form-minors-text = Whoever is under 18 and asks alone is shown the way to JAC, TEJO and Awel, without a card. Turn this on only when you agreed on it with the partners.
beheer-desk-form-minors-on = People under 18 may get a card too
beheer-desk-form-saved = Saved. The tablets get it at their next connection.
beheer-desk-form-unsaved = Your change is not saved yet.
beheer-desk-own = Own questions
beheer-desk-own-text = Up to three questions with fixed answers that can be asked with each question of a family. Ask only what you will really use: every question takes time at the desk.
beheer-desk-own-none = You ask no questions of your own now.
beheer-desk-own-add = Add a question
beheer-desk-own-before =
    { $count ->
        [one] No longer asked ({ $count })
       *[other] No longer asked ({ $count })
    }
beheer-desk-own-new = New own question
beheer-desk-own-change = Change the own question
beheer-desk-own-question = The question
beheer-desk-own-question-hint = As you ask it. Never ask for anything personal.
beheer-desk-own-question-same = Do improve a word, but let the question mean the same.
beheer-desk-own-answers = The answers
beheer-desk-own-answers-hint = Read them well: what is saved can be stopped but not changed any more. So reports stay right.
beheer-desk-own-answer = Answer { $number }
beheer-desk-own-answer-add = Add an answer
beheer-desk-own-active = Ask this question now
beheer-desk-own-active-hint = Switch it off and it goes from the tablets. What was answered stays in the reports.
beheer-desk-answer-stop = Stop
beheer-desk-answer-stop-named = Stop the answer { $label }
beheer-desk-answer-again = Use again
beheer-desk-answer-again-named = Use the answer { $label } again
beheer-desk-answer-stopped = { $label } (stopped)

beheer-desk-cards-text = Short cards that volunteers read in half a minute, also without internet. Every change is a new version.
beheer-desk-cards-empty = There are no cards yet
beheer-desk-cards-empty-text = Begin with one card: how do you receive a visitor?
beheer-desk-card-add = Add a card
beheer-desk-card-new = New card
beheer-desk-card-change = Change the card
beheer-desk-card-type = Kind of card
beheer-desk-card-type-procedure = What do I do when …
beheer-desk-card-type-procedure-means = Steps in a situation at the desk.
beheer-desk-card-type-answer = Often asked
beheer-desk-card-type-answer-means = A ready answer to a question that often comes.
beheer-desk-card-type-concern = Worried about a child
beheer-desk-card-type-concern-means = Stands below the fixed card with the helplines. Whom does a volunteer call in your house?
beheer-desk-card-title = Title
beheer-desk-card-title-hint = As a volunteer would ask it.
beheer-desk-card-text = Text
beheer-desk-card-text-hint = Begin a step with a dash. An empty line begins a new part.
beheer-desk-card-seen = This is how the volunteer sees it
beheer-desk-card-owner = Who keeps this card right?
beheer-desk-card-owner-hint = A role, no name. For example: coordinator.
beheer-desk-card-expires = Look at it before
beheer-desk-card-expires-hint = After that the tablet says that the card must be looked at.
beheer-desk-card-source = Where does this come from?
beheer-desk-card-source-hint = A service, a leaflet or a website. May stay empty.
beheer-desk-card-service = Page that belongs to it
beheer-desk-card-service-hint = The card then stands on that page too.
beheer-desk-card-themes = With which themes?
beheer-desk-card-themes-hint = When a volunteer chooses such a theme, the card comes beside it. No theme: only in the list of cards.
beheer-desk-card-versions =
    { $count ->
        [one] Older version ({ $count })
       *[other] Older versions ({ $count })
    }
beheer-desk-card-version = Version { $version }, until { $day }
beheer-desk-card-take = Take this text
beheer-desk-card-take-named = Take the text of version { $version }
beheer-desk-card-meanwhile = Somebody else changed this card meanwhile. Close this window and open the card again.
beheer-desk-card-remove = Remove the card { $name }?
beheer-desk-cards-expired = To look at
beheer-desk-card-expired = Look at it
beheer-desk-card-soon = look at it before { $day }
beheer-desk-card-by = by { $name }
beheer-desk-card-until = good until { $day }
beheer-desk-card-is-version = version { $version }
beheer-desk-card-renew = Still right: one year more
beheer-desk-card-renew-named = { $name } is still right: one year more
beheer-desk-card-renewed = { $name } is good for a year again.

beheer-desk-refused-name = Fill in a name of at most 60 letters.
beheer-desk-refused-role = At most 80 letters.
beheer-desk-refused-phone = Fill in a telephone number, or choose a page with a number.
beheer-desk-refused-service-id = This page is no longer there. Choose another.
beheer-desk-refused-site-id = Choose a site of this house.
beheer-desk-refused-note = At most 160 letters.
beheer-desk-refused-valid-from = This is no day.
beheer-desk-refused-valid-to = The last day lies before the first.
beheer-desk-refused-desk = Work was done at this desk. You can close it, not remove it.
beheer-desk-refused-frequent = Choose other themes: at most eight, and no sensitive ones.
beheer-desk-refused-title = Give the card a title of at most 80 letters.
beheer-desk-refused-text = Write a text that is not too long.
beheer-desk-refused-owner = Fill in which role keeps this card right.
beheer-desk-refused-expires = Choose a day that is still to come.
beheer-desk-refused-source = At most 120 letters.
beheer-desk-refused-active = You ask three questions already. Stop one first.
beheer-desk-refused-answers = Give two to eight answers.
beheer-desk-refused-answers-label = This answer is there already, is empty or too long.

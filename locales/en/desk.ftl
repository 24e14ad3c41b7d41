### The desk: what a volunteer reads, after the conversation.

## Opening and closing the desk

desk-open-title = Good day! Shall we begin?
desk-open-text = Open the desk for this half-day. That way a quiet day counts too.
desk-open = Open the desk
desk-end = Close the desk
desk-end-title = Close the desk?
desk-end-text = After that, nothing of this half-day can be taken back.
desk-end-zero = No questions today? That is an answer too, and it counts.
desk-end-unsaved = You are still noting a question. If you close now, it is gone.
desk-end-yes = Close the desk

## Noting a question

desk-step-theme = What was it about?
desk-step-age = What age was it about?
desk-step-outcome = How did it end?
desk-step-gap = Why did it not work out?
desk-step-warmth = How did you refer them?
desk-step-ready = Is this right?
desk-drop = Do not keep this question
desk-theme-search = Find a theme with everyday words
desk-theme-search-hint = Type a word: nappies, homework, sleep…
# $count (number): themes
desk-theme-found =
    { $count ->
        [one] { $count } theme found
       *[other] { $count } themes found
    }
desk-theme-none = No theme found. Clear the box to choose one, or try another word.
desk-all-domains = All subjects
desk-direct = Often asked
desk-recent-mark = today
desk-only-listened = Only listened
desk-only-listened-text = That is helping too. Then choose what it was about.
desk-no-theme = No clear theme
desk-no-theme-text = That is fine.
desk-domains = All subjects
desk-age-preconception = not pregnant yet
desk-age-prenatal = before birth
desk-age-age-0-3 = baby or toddler
desk-age-age-3-6 = preschooler
desk-age-age-6-12 = primary school
desk-age-age-12-18 = teenager
desk-age-age-18-24 = young adult
desk-age-all-ages = the whole family
desk-age-not-asked = no need to
desk-outcomes-first = Mostly
desk-outcomes-here = Helped here
desk-outcomes-onwards = On their way
desk-outcomes-stuck = Got no further
desk-outcomes-other = Other
desk-outcomes-more = Other
desk-keys = By keys: 1 to 9 chooses, typing searches, Backspace goes back, + is one more question, Ctrl Z takes back.
desk-skip = Skip
desk-same-talk = In the same conversation

## More about the conversation

desk-details = Note more
desk-detail-asker = Who asked?
desk-detail-channel = How did the question come in?
desk-detail-language = Which language did you speak?
desk-detail-interpreter = Was an interpreter needed?
desk-detail-doors = Was another service asked before?
desk-yes = Yes
desk-no = No
desk-channel-none = Came in how?

## Saving

# $count (number): questions
desk-ready =
    { $count ->
        [one] { $count } question to save.
       *[other] { $count } questions to save together.
    }
desk-save = Save
desk-another = Another question in this conversation
desk-more = One more question
desk-to-whom = To whom? Choose it together, so that a sheet or a card can go along.
desk-add-details = Correct or add
# $count (number): questions
desk-saved =
    { $count ->
        [one] Noted. Thank you!
       *[other] { $count } questions noted. Thank you!
    }
desk-undo = Take back
# $theme (text): theme of the question
desk-undo-this = Take back: { $theme }
desk-undone = Taken back. Nothing of it is kept.
desk-gap-does-not-exist = Does not exist here
desk-gap-wrong-age = Not for this age
desk-gap-too-far = Too far
desk-gap-too-expensive = Too expensive
desk-gap-unknown-to-us = We know of nothing
desk-gap-full-waiting-list = Full
desk-gap-hours-do-not-fit = The hours do not fit
desk-gap-temporary-stopped = Stopped
desk-gap-other = Another reason…
desk-warmth-details-given = Gave details
desk-warmth-explained = Explained
desk-warmth-contact-together = Called together
desk-warmth-announced = Announced
desk-warmth-introduced = Introduced
desk-warmth-accompanied = Went along

## Correcting

desk-mend-title = Correct
desk-mend = Correct
# $theme (text): theme of the question
desk-mend-this = Correct: { $theme }
# $theme (text): theme of the question
desk-leave-out = Leave out: { $theme }
desk-mend-text = Touch what should be different.
desk-mend-save = Keep it so
desk-mend-drop = Leave it as it was
desk-mend-busy = You are still noting a question. Finish it first, or do not keep it.

## Help with the talk

desk-aid = Help with the talk
desk-aid-title = Making the question clear together
desk-aid-text = For when you wonder what to ask. There is nothing to fill in, and nothing is kept.
desk-aid-behind = What is the question behind the question?
desk-aid-behind-say = “What makes you come with this now?” A silence is fine.
desk-aid-who = Who is it about?
desk-aid-who-say = “Who are you looking for this for? How old is your child?” A name is never needed.
desk-aid-tried = What has been tried?
desk-aid-tried-say = “Where have you been already? What helped a little?”
desk-aid-help = What would help?
desk-aid-help-say = “What would be a good first step for you?” The other person chooses.
desk-aid-close = Done

## Today

desk-today = This half-day
# $half_day (text): morning, afternoon, evening; $day (text): weekday with date
desk-session-when = { $half_day }, { $day }
# $intakes (number): conversations; $questions (number): questions
desk-counts =
    { $intakes ->
        [one] { $intakes } conversation
       *[other] { $intakes } conversations
    }, { $questions ->
        [one] { $questions } question
       *[other] { $questions } questions
    }
desk-today-empty = Nothing noted yet
desk-today-empty-text = Listening comes first. Noting can wait until after the conversation.
# $number (number): which conversation of the half-day
# $count (number): questions in it
desk-talk =
    { $count ->
        [one] Conversation { $number }
       *[other] Conversation { $number }, { $count } questions
    }

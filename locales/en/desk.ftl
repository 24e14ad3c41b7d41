### The desk: what a volunteer reads, after the conversation.

## Opening and closing the desk

desk-open-title = Good day! Shall we begin?
desk-open-text = Open the desk for this half-day. That way a quiet day counts too.
desk-open-site = Where are you today?
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
desk-drop = Drop this question
desk-theme-search = Find a theme with everyday words
desk-theme-search-hint = Type a word: nappies, homework, sleep…
# $count (number): themes
desk-theme-found =
    { $count ->
        [one] { $count } theme found
       *[other] { $count } themes found
    }
desk-theme-none = No theme found. Clear the box to choose one, or try another word.
desk-all-domains = All domains
desk-recent = Already noted today
desk-domains = Choose a domain
desk-outcomes-here = Helped here
desk-outcomes-onwards = On their way
desk-outcomes-stuck = Got no further
desk-outcomes-other = Other
desk-skip = Skip
desk-same-talk = In the same conversation

## More about the conversation

desk-details = More about this conversation
desk-detail-asker = Who asked?
desk-detail-channel = How did the question come in?
desk-detail-language = Which language did you speak?
desk-detail-interpreter = An interpreter was needed
desk-detail-usual = As usual

## Saving

# $count (number): questions
desk-ready =
    { $count ->
        [one] { $count } question to save.
       *[other] { $count } questions to save together.
    }
desk-save = Save
desk-another = Another question in this conversation
desk-add-details = Add details
# $count (number): questions
desk-saved =
    { $count ->
        [one] Noted. Thank you!
       *[other] { $count } questions noted. Thank you!
    }
desk-undo = Take back
# $theme (text): theme of the question
desk-undo-this = Take back: { $theme }

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

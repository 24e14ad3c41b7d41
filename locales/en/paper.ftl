### The tally sheet: printing it, and keying in the totals.

paper-title = Tally sheet
paper-text = Rather pen and paper? Put strokes on a sheet, and key in the totals here later.
paper-back = Back
paper-tab-key = Key in totals
paper-tab-print = Print a sheet
paper-column-answered = Helped
paper-column-listened = Listened
paper-column-referred-partner = Referred
paper-column-no-offer-found = Nothing found

## Printing

paper-print-text = One sheet for one half-day at one desk. At the bottom there is room to add a theme yourself.
paper-desk = Which desk?
paper-desk-none = Without the name of a desk
paper-print = Print the sheet
paper-sheet-how = Put a stroke for every question, in the column of how it ended.
paper-sheet-no-names = No names, no telephone numbers, no story.
paper-sheet-desk = Desk
paper-sheet-date = Date
paper-sheet-theme = What was it about?
paper-sheet-nobody = Nobody came with a question
paper-sheet-keyed-in = Keyed in on the tablet

## Keying in

paper-key-text = Count the strokes in each box and fill in the numbers. Leave empty what is empty.
paper-key-once = Key in only what is not on the tablet yet.
paper-key-day = Which day?
# $day (text): weekday and date
paper-key-today = Today, { $day }
# $day (text): weekday and date
paper-key-yesterday = Yesterday, { $day }
paper-key-half-day = Which part of the day?
paper-key-add = Was there another theme on it?
paper-key-pick = Choose a theme…
# $theme (text): theme; $column (text): how it ended
paper-key-cell = { $theme }: { $column }
# $count (number): questions
paper-key-sum =
    { $count ->
        [0] Nothing filled in yet
        [one] { $count } question together
       *[other] { $count } questions together
    }
# $count (number): questions
paper-key-save =
    { $count ->
        [one] Keep { $count } question
       *[other] Keep { $count } questions
    }
paper-key-save-zero = Keep: nobody came
paper-key-wrong = Fill in a number from 1 to 99 everywhere, or leave the box empty.
paper-key-too-many = That is more than 300 questions on one sheet. Please look again.
# $count (number): questions
paper-key-saved =
    { $count ->
        [0] Noted: nobody came. That counts too.
        [one] { $count } question of the sheet kept. Thank you!
       *[other] { $count } questions of the sheet kept. Thank you!
    }
paper-key-saved-text = The sheet can go with the waste paper now. Is something wrong? You can still take it back.
paper-key-undo = Take this sheet back
paper-key-undone = Taken back. Your numbers are still there: mend them and keep them again.
paper-key-next = Another sheet

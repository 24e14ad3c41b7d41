### The locked desk, who takes over, the settings of the tablet, and showing a page to a visitor.

## Locked

lock-now = Lock
lock-cover-hold = Hold this button for three seconds to carry on
lock-title = The desk is locked
lock-text = Enter the PIN code. Everything is as it was.
lock-text-open = Everything is as it was.
lock-handover-title = Ready for who takes over
lock-handover-text = Thank you for your work. Whoever comes next enters the PIN code.
lock-handover-text-open = Thank you for your work. Whoever comes next taps Continue.
lock-pin = PIN code
lock-open = Continue
lock-erase = Erase the last digit
# $count (number): digits entered so far
lock-digits =
    { $count ->
        [0] No digit entered yet
        [one] { $count } digit entered
       *[other] { $count } digits entered
    }
lock-wrong = That is not the right PIN code. Take your time and try again.
# $count (number): seconds
lock-wait-seconds =
    { $count ->
        [one] Wait { $count } more second, then you can try again.
       *[other] Wait { $count } more seconds, then you can try again.
    }
# $count (number): minutes
lock-wait-minutes =
    { $count ->
        [one] Wait { $count } more minute, then you can try again.
       *[other] Wait { $count } more minutes, then you can try again.
    }
lock-forgotten = Forgotten the PIN code? The coordinator can open the desk with her own.
lock-forgotten-ask = Forgotten the PIN code? Ask your coordinator or your back-up for it.
lock-soon = The screen is about to lock. Touch it if you are still here.

## The menu in the bar

menu-open = More
menu-cover-short = Hide
menu-title = What do you need?
menu-handover = Hand over
menu-handover-text = Pass the desk to whoever comes next.
menu-display-text = Make the letters larger or the colours stronger.
menu-practice = Practise
menu-practice-text = Try everything in a made-up house. Nothing counts.
menu-tablet = How is the tablet doing?
menu-tablet-text = Lines to read out when you call for help.
menu-settings = Settings
menu-settings-text = For coordinators.

## The settings

settings-title = Settings of this tablet
settings-text = What you choose here is kept at once, and is for this tablet only.
settings-leave = Done
settings-enter-text = Enter the coordinator's PIN code.
settings-no-pin-title = First choose a PIN code for coordinators
settings-no-pin = For now anybody at the desk can change these settings.
settings-kept = Kept
settings-desk = At which desk does this tablet stand?
settings-desk-none = Not at one fixed desk
settings-desk-empty = Your house has no desks yet. A coordinator makes them in the web app.
settings-start = How does the tablet begin?
settings-start-as-left = As it was left
settings-start-kiosk = Always for visitors
settings-languages = Languages
settings-desk-languages = At the desk
settings-kiosk-languages = For visitors
settings-languages-hint = Dutch is always there.
settings-visitor-languages = Choosing together and taking home
settings-visitor-languages-text = For each family you choose from these languages, whatever stands above.
settings-visitor-checked = Read by a speaker
settings-visitor-draft = Not read yet by somebody who speaks the language
settings-text-size = Letters to begin with
settings-lock = PIN codes and lock
settings-desk-pin = PIN code of the desk
settings-desk-pin-text = Opens the desk, and the visitors' screen for whoever works here.
settings-coordinator-pin = PIN code of the coordinator
settings-coordinator-pin-text = Opens these settings.
settings-pin-set = Is set
settings-pin-unset = Not set yet
settings-pin-choose = Choose a PIN code
settings-pin-change = Choose another
settings-pin-remove = Take away
settings-pin-new = New PIN code
settings-pin-hint = 4 to 8 digits. Avoid a date of birth or a house number.
settings-pin-again = The same PIN code again
settings-pin-shape = A PIN code has 4 to 8 digits.
settings-pin-different = The two PIN codes are not the same.
settings-pin-keep = Keep the PIN code
settings-pin-remove-title = Take the PIN code away?
settings-pin-remove-desk = Then anybody who passes by can open the desk.
settings-pin-remove-coordinator = Then anybody at the desk can change these settings.
settings-auto-lock = Lock by itself when nobody touches the screen
# $count (number): minutes
settings-minutes =
    { $count ->
        [one] After { $count } minute
       *[other] After { $count } minutes
    }
settings-auto-lock-needs-pin = This works as soon as the desk has a PIN code.
settings-centre = The centre
settings-centre-none = This tablet belongs to no centre yet.
settings-centre-address = Address of the centre
settings-centre-hint = Change this only when the centre has moved.
settings-centre-keep = Keep the address
settings-centre-wrong = That is not a safe address. It begins with https.

## The tablet on the telephone

tablet-title = This is how the tablet is doing
tablet-text = Read these lines out to whoever helps you. There is nothing about visitors in them.
tablet-version = Version
tablet-id = Tablet
tablet-server = Centre
tablet-state = Connection
tablet-last-good = Last in order
tablet-never = Never yet
tablet-waiting = Still waiting
tablet-refused = Refused
tablet-directory = Directory
# $revision (text): how far the directory was read
tablet-directory-at = At { $revision }
# $revision (text): how far the directory was read
tablet-directory-differs = At { $revision }, differs from the centre
tablet-free = Free space
# $amount (text): number
tablet-megabytes = { $amount } MB
tablet-clock = Clock
tablet-clock-right = The same as the centre's
# $count (number): minutes
tablet-clock-ahead =
    { $count ->
        [one] { $count } minute ahead
       *[other] { $count } minutes ahead
    }
# $count (number): minutes
tablet-clock-behind =
    { $count ->
        [one] { $count } minute behind
       *[other] { $count } minutes behind
    }
tablet-sqlite = Database
tablet-none = None
tablet-unknown = Unknown
tablet-check = Check word
tablet-check-text = If you see another word later, something has changed.

## Showing a page to a visitor

visitor-show = Show to visitor
visitor-languages = Choose your language
visitor-close = Close

## Light or dark

settings-palette = Light or dark
settings-palette-auto = As the tablet
settings-palette-light = Light
settings-palette-dark = Dark

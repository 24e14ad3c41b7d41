### The bell of the kiosk at the desk, and how it is paired.

## At the desk

bell-title = Somebody at the kiosk wants to talk
bell-locked = Unlock to see who is waiting and to answer.
# $language (text): the name of a language
bell-reads = reads { $language }
# $count (number): minutes
bell-ago =
    { $count ->
        [0] just now
        [one] { $count } minute ago
       *[other] { $count } minutes ago
    }
bell-coming = I am coming
bell-later = In a moment, I am still busy
bell-hold-out = I speak { $language }. Does anybody here speak it, or is there an interpreter?
bell-said-coming = You said: I am coming
bell-said-later = You said: in a moment
# $count (number): how many places somebody put on the list
bell-list =
    { $count ->
        [one] This person's list: { $count } place
       *[other] This person's list: { $count } places
    }
bell-list-text = Only look when nobody reads along.
bell-done = Done
bell-note = Note the question
bell-note-busy = You are still busy with something else. Finish that first, or drop it.

## Settings

bell-settings = The bell of the kiosk
bell-settings-text = A family at the kiosk can ask for someone to come. This works only on the house's own network. The desk sees the language and the list, nothing else, and after ten minutes it is gone.
bell-desk = This tablet is the desk
bell-on = The kiosk may ring here
bell-on-yes = Yes
bell-on-no = No
# $address (text): address and port
bell-address = This tablet can be found at { $address }.
bell-no-network = This tablet is on no network now. Connect it to the network of the house.
bell-port-taken = The bell cannot listen: another program uses its port. Ask whoever looks after the computers.
bell-kiosks-none = No kiosk is paired yet.
# $number (number): which kiosk
bell-kiosk = Kiosk { $number }
bell-kiosk-remove = Unpair
bell-invite = Pair a kiosk
bell-invite-again = Make a new code
bell-full = Four kiosks are paired already. Unpair one first.
bell-invite-text = Open the settings on the kiosk tablet and type this code there, or scan it with a hand scanner.
# $count (number): minutes
bell-invite-left =
    { $count ->
        [one] Valid for { $count } more minute, for one kiosk.
       *[other] Valid for { $count } more minutes, for one kiosk.
    }
bell-qr = The code to scan
bell-kiosk-side = This tablet is a kiosk
bell-kiosk-text = Ask the desk tablet for a code: Settings, The bell of the kiosk, Pair a kiosk.
bell-code = Code of the desk
bell-code-hint = 36 digits. Spaces are not needed.
bell-pair = Pair with the desk
bell-pairing = Looking for it …
# $address (text): address and port
bell-paired = Paired with the desk at { $address }.
bell-try = Try
bell-try-good = The desk answers.
bell-moved = The desk has another address
bell-moved-hint = The address stands on the desk tablet in these settings, for example 192.168.1.23:8464.
bell-unpair = Unpair this kiosk
bell-wrong-length = Those are not 36 digits. Please check the code.
bell-wrong-check = One of the digits is not right. Please check the code.
bell-wrong-address = That is not an address like 192.168.1.23:8464.
bell-refused = The desk does not know this code any more. Make a new one there.
bell-offline = The desk cannot be reached. Is it on, and are both tablets on the same network?
bell-unknown = The desk at that address does not know this kiosk. Check the address, or unpair this kiosk and pair it again.
bell-other-version = The desk runs another version of Onthaal than this tablet. Update both tablets and then try again.

### Finding at the kiosk: keys on the screen, open now, my list, taking home and away from this screen.

find-leave = Leave this screen

## Keys on the screen

find-keys = Keyboard on the screen
find-keys-open = Show the keyboard
find-keys-done = Done
find-keys-space = Space
find-keys-erase = Remove the last letter
find-keys-digits = Numbers
find-keys-latin = Letters as in English
find-keys-own = Letters of your language
find-keys-forms = Other forms of the letter

## Open now

find-open = Open now
find-open-none = Nothing is open now
find-open-next = This opens next

## My list

find-list = My list
# $count (number): how many are on the list
find-list-count = My list: { $count }
find-list-put = Put on my list
find-list-has = On your list
find-list-off = Take off my list
find-list-full = Your list is full. Take something off first.
find-list-text = What you want to remember is here. When you stop, we clear it.
find-list-empty = Your list is still empty
find-list-empty-text = Did you find something? Put it on your list.

## Taking it home

find-take = Get it on your phone
find-take-text = Scan this with the camera of your phone. You get the name, the number and the address. We do not know who you are.
find-take-paper = Prefer paper? Ask at the desk.
find-take-careful = Does someone else look at your phone? Then it is better not to take this with you.
find-take-none = This cannot go on your phone. Ask for it on paper at the desk.

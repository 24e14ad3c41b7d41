### A short note of a desk for whoever comes next. On this tablet only, for one day.

note-title = Note for your colleague
note-text = On this tablet only, for one day. Nothing about people.
note-none = There is no note.
note-write = Write a note
note-label = What should your colleague know?
note-example = For example: we have run out of leaflets about swimming.
# $count (number): characters there are; $limit (number): characters there may be
note-count = { $count } of { $limit } characters
# $over (number): characters too many
note-too-long = Too long: take off { $over } { $over ->
        [one] character
       *[other] characters
    }.
note-keep = Put it up
note-keep-anyway = Put it up like this
note-cancel = Never mind
# $hours (number): hours until it is gone
note-hours = { $hours } more { $hours ->
        [one] hour
       *[other] hours
    }
note-drop = Take this note down
# $text (text): beginning of the note
note-drop-this = Take down: { $text }
note-kept = The note is up.

## When something of a person is in it

note-blocked-title = We do not keep it like this
note-blocked-text = Somebody could be found by this piece. Take it out and the rest can stay.
note-asks-title = Is this about somebody?
note-asks-text = Your colleague can go on without knowing who it is.
note-remove = Take out
# $piece (text): piece of the note
note-remove-this = Take out: { $piece }
# $word (text): neutral word
note-replace = Write “{ $word }”
note-instead-name = somebody
note-instead-address = nearby
# After “the”, in the place of an address.
note-instead-address-named = area
note-instead-rare-trait = a family
note-kind-national-number = This looks like a national register number.
note-kind-iban = This looks like an account number.
note-kind-phone = This looks like a telephone number. Those of services are on their page.
note-kind-email = This looks like an e-mail address.
note-kind-url = This looks like a web address. That of a service is on its page.
note-kind-handle = This looks like a name on social media.
note-kind-plate = This looks like a number plate.
note-kind-document = This looks like the number of a card or a file.
note-kind-birth-date = This looks like a date of birth. “A baby” or “a toddler” is enough.
note-kind-address = This looks like an address.
note-kind-name = This looks like a name.
note-kind-rare-trait = A neighbour could recognise somebody by this.

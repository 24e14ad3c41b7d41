### What a family takes home: the card, the sheet and the picture card. Very short sentences.

## The service

take-home-where = Where
take-home-when = When it is open
take-home-call = Phone
take-home-website = Website
take-home-price = Price
take-home-free = Free
take-home-for-whom = Who it is for
take-home-bring = Bring this
take-home-languages = Languages
take-home-secret = The address is secret. Call first.
take-home-no-hours = Ask for the hours by phone.
take-home-no-hours-here = Ask for the hours at the desk.
take-home-walk-in = You can just walk in.
take-home-call-first = Call first.

## What was agreed

take-home-agreed = This is what we agreed
take-home-agreed-contact-together = We called them together.
take-home-agreed-announced = We will tell them that somebody is coming.
take-home-agreed-introduced = We will introduce you to them.
take-home-agreed-accompanied = One of us will go with you.
take-home-appointment = Your appointment
# $day (text): weekday with date, such as Monday 23 November; $time (text): time, such as 9:30
take-home-appointment-when = { $day }, { $time }

## The card

take-home-show = Show this card when you get there.
take-home-nameless = Your name is not on the card.
take-home-your-code = Your code
take-home-been = Have you been there? Tell us on the tablet where you got the card. Use your code.
take-home-lost = Have you lost the card? Come back. You will get a new one.
# $name (text): the name of the house, such as Huis van het Kind Voorbeeldstad
take-home-from = Received from: { $name }

## The QR codes

take-home-scan-contact = Scan with your phone to keep the address and number
take-home-scan-calendar = Scan with your phone to keep the appointment
take-home-scan-card = The QR code of your card

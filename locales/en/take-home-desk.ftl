### The card and the sheet: what the desk sees, and what the partner reads on the card (always in Dutch).

## For whoever receives the card

take-home-desk-for = For whoever receives this family
# $name (text): the name of the house
take-home-desk-from = This family comes from { $name }. It shows you this card itself.
take-home-desk-helps = What helps this family
# $language (text): the language, such as Arabic
take-home-desk-interpreter = Interpreter needed: { $language }
take-home-desk-tell = Let us know how it went
take-home-desk-how = Scan or type the code. One tap is enough: no account, no name.
# $address (text): the address of the page
take-home-desk-type = Or type at { $address }:
take-home-desk-type-here = Or type this code:
# $day (text): the last day, in full
take-home-desk-until = Works up to and including { $day }

## Printing and keeping

take-home-desk-print = Print
take-home-desk-pdf = Save as PDF
take-home-desk-pictures = Picture card
take-home-desk-pictures-text = For who does not read.
take-home-desk-file-pictures = picture-card
take-home-desk-saved = The PDF is saved.
take-home-desk-not-saved = The PDF could not be saved. Choose another folder, or print.
take-home-desk-not-printed = Printing did not work. See whether the printer is on and try again.

## The appointment

take-home-desk-appointment = Appointment
take-home-desk-appointment-ask = Is there an appointment? Put it on the card
take-home-desk-appointment-day = Day of the appointment
take-home-desk-appointment-time = Time of the appointment
take-home-desk-appointment-not-kept = The tablet does not keep the appointment. It is only on the card.
take-home-desk-appointment-put = Put on the card
take-home-desk-appointment-on = On the card: { $day }, { $time }
take-home-desk-appointment-change = Change the appointment
take-home-desk-appointment-remove = Take it off the card
take-home-desk-appointment-day-missing = Choose the day of the appointment.
take-home-desk-appointment-day-past = That day has passed. Choose today or a later day.
take-home-desk-appointment-day-far = That day is more than a year away. Choose an earlier day.
take-home-desk-appointment-time-missing = Fill in the time of the appointment.
take-home-desk-appointment-time-past = That time has already passed today. Choose a later time.
take-home-desk-appointment-beside = There is no room on the card for the QR code of the appointment. The visitor can scan it here.

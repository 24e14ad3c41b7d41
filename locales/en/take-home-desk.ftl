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

### Het turfblad: afdrukken, en de totalen ingeven.

paper-title = Turfblad
paper-text = Liever met pen en papier? Zet streepjes op een blad, en geef de totalen later hier in.
paper-back = Terug
paper-tab-key = Totalen ingeven
paper-tab-print = Blad afdrukken
paper-column-answered = Geholpen
paper-column-listened = Geluisterd
paper-column-referred-partner = Doorverwezen
paper-column-no-offer-found = Niets gevonden

## Afdrukken

paper-print-text = Eén blad voor één halve dag aan één balie. Onderaan is plaats om zelf een thema bij te schrijven.
paper-desk = Welke balie?
paper-desk-none = Zonder naam van een balie
paper-print = Druk het blad af
paper-sheet-how = Zet een streepje voor elke vraag, in de kolom van hoe het afliep.
paper-sheet-no-names = Geen namen, geen telefoonnummers, geen verhaal.
paper-sheet-desk = Balie
paper-sheet-date = Datum
paper-sheet-theme = Waarover ging het?
paper-sheet-nobody = Er kwam niemand met een vraag
paper-sheet-keyed-in = Ingegeven in de tablet

## Ingeven

paper-key-text = Tel de streepjes per vakje en vul de getallen in. Laat leeg wat leeg is.
paper-key-once = Geef alleen in wat nog niet op de tablet genoteerd is.
paper-key-day = Welke dag?
# $day (tekst): weekdag met datum
paper-key-today = Vandaag, { $day }
# $day (tekst): weekdag met datum
paper-key-yesterday = Gisteren, { $day }
paper-key-half-day = Welk deel van de dag?
paper-key-add = Stond er nog een ander thema op?
paper-key-pick = Kies een thema…
# $theme (tekst): thema; $column (tekst): hoe het afliep
paper-key-cell = { $theme }: { $column }
# $count (getal): vragen
paper-key-sum =
    { $count ->
        [0] Nog niets ingevuld
        [one] Samen { $count } vraag
       *[other] Samen { $count } vragen
    }
# $count (getal): vragen
paper-key-save =
    { $count ->
        [one] Bewaar { $count } vraag
       *[other] Bewaar { $count } vragen
    }
paper-key-save-zero = Bewaar: er kwam niemand
paper-key-wrong = Vul overal een getal in van 1 tot 99, of laat het vakje leeg.
paper-key-too-many = Dat zijn meer dan 300 vragen op één blad. Kijk het even na.
# $count (getal): vragen
paper-key-saved =
    { $count ->
        [0] Genoteerd: er kwam niemand. Ook dat telt.
        [one] { $count } vraag van het blad bewaard. Dank je!
       *[other] { $count } vragen van het blad bewaard. Dank je!
    }
paper-key-saved-text = Het blad mag nu bij het oud papier. Klopt er iets niet? Dan kan je het nog terugnemen.
paper-key-undo = Neem dit blad terug
paper-key-undone = Teruggenomen. Je getallen staan er nog: verbeter ze en bewaar opnieuw.
paper-key-next = Nog een blad

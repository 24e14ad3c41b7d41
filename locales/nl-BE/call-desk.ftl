### De bel van de kiosk aan de balie, en hoe ze gekoppeld wordt.

## Aan de balie

bell-title = Iemand bij de kiosk wil praten
bell-locked = Ontgrendel om te zien wie er wacht en om te antwoorden.
# $language (tekst): de naam van een taal
bell-reads = leest { $language }
# $count (getal): minuten
bell-ago =
    { $count ->
        [0] zonet
        [one] { $count } minuut geleden
       *[other] { $count } minuten geleden
    }
bell-coming = Ik kom
bell-later = Straks, ik ben nog bezig
# $language (tekst): de naam van een taal. Een bezoeker houdt dit voor aan de balie.
bell-hold-out = Ik spreek { $language }. Is er iemand die dat spreekt, of een tolk?
bell-said-coming = Je zei: ik kom
bell-said-later = Je zei: straks
# $count (getal): hoeveel plekken iemand op het lijstje zette
bell-list =
    { $count ->
        [one] Het lijstje van deze persoon: { $count } plek
       *[other] Het lijstje van deze persoon: { $count } plekken
    }
bell-list-text = Kijk er alleen naar als er niemand meeleest.
bell-done = Klaar
bell-note = Noteer de vraag
bell-note-busy = Je bent nog met iets anders bezig. Maak dat eerst af, of laat het vallen.

## Instellen

bell-settings = De bel van de kiosk
bell-settings-text = Een gezin aan de kiosk kan vragen of iemand komt. Dat werkt alleen op het eigen netwerk van het huis. De balie ziet de taal en het lijstje, verder niets, en na tien minuten is het weg.
bell-desk = Deze tablet is de balie
bell-on = De kiosk mag hier bellen
bell-on-yes = Ja
bell-on-no = Nee
# $address (tekst): adres en poort
bell-address = Deze tablet is te vinden op { $address }.
bell-no-network = Deze tablet zit nu op geen netwerk. Verbind hem met het netwerk van het huis.
bell-port-taken = De bel kan niet luisteren: een ander programma gebruikt haar poort. Vraag het aan wie de computers beheert.
bell-kiosks-none = Er is nog geen kiosk gekoppeld.
# $number (getal): de hoeveelste kiosk
bell-kiosk = Kiosk { $number }
bell-kiosk-remove = Ontkoppel
bell-invite = Koppel een kiosk
bell-invite-again = Maak een nieuwe code
bell-full = Er zijn al vier kiosken gekoppeld. Ontkoppel er eerst een.
bell-invite-text = Open op de kiosktablet de instellingen en typ daar deze code, of scan ze met een handscanner.
# $count (getal): minuten
bell-invite-left =
    { $count ->
        [one] Nog { $count } minuut geldig, voor één kiosk.
       *[other] Nog { $count } minuten geldig, voor één kiosk.
    }
bell-qr = De code om te scannen
bell-kiosk-side = Deze tablet is een kiosk
bell-kiosk-text = Vraag aan de balietablet een code: Instellingen, De bel van de kiosk, Koppel een kiosk.
bell-code = Code van de balie
bell-code-hint = 36 cijfers. Spaties hoeven niet.
bell-pair = Koppel met de balie
bell-pairing = Even zoeken …
# $address (tekst): adres en poort
bell-paired = Gekoppeld met de balie op { $address }.
bell-try = Probeer
bell-try-good = De balie antwoordt.
bell-moved = De balie heeft een ander adres
bell-moved-hint = Het adres staat op de balietablet bij deze instellingen, bijvoorbeeld 192.168.1.23:8464.
bell-unpair = Ontkoppel deze kiosk
bell-wrong-length = Dat zijn geen 36 cijfers. Kijk de code nog eens na.
bell-wrong-check = Een van de cijfers klopt niet. Kijk de code nog eens na.
bell-wrong-address = Dat is geen adres zoals 192.168.1.23:8464.
bell-refused = De balie kent deze code niet meer. Maak daar een nieuwe.
bell-offline = De balie is niet te bereiken. Staat ze aan, en zitten beide tablets op hetzelfde netwerk?
bell-unknown = De balie op dat adres kent deze kiosk niet. Kijk het adres na, of ontkoppel deze kiosk en koppel hem opnieuw.
bell-other-version = Aan de balie draait een andere versie van Onthaal dan hier. Werk beide tablets bij en probeer het dan opnieuw.

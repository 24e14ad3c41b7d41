### Het slot van de kiosk: of het goed zit, het scherm schoonmaken, en de herstelcode. Alleen voor medewerkers.

## In het menu

menu-clean = Scherm schoonmaken
menu-clean-text = Een minuut lang doet aanraken niets.
menu-escape = Zit de kiosk goed op slot?
menu-escape-text = De tablet probeert elke uitweg en zegt wat je nog kunt doen.

## Het scherm schoonmaken

clean-title = Veeg maar
clean-text = Aanraken doet nu niets. Het scherm komt vanzelf terug.
# $count (getal): seconden
clean-left =
    { $count ->
        [one] Nog { $count } seconde
       *[other] Nog { $count } seconden
    }
clean-hold = Eerder klaar? Hou deze knop drie tellen ingedrukt.

## Zit de kiosk goed op slot?

escape-title = Zit de kiosk goed op slot?
escape-text = Er zijn dertig manieren waarop iemand uit de kiosk zou kunnen raken. Hier zie je hoe het op deze tablet staat.
escape-again = Probeer opnieuw
escape-done = Klaar
# $count (getal): uitwegen
escape-count-locked = Op slot: { $count }
escape-count-open = Open: { $count }
escape-count-by-system = Van het toestel: { $count }
escape-all-good = Alles wat de app kan sluiten, is dicht.
escape-no-pin-title = Er is nog geen pincode
escape-no-pin = Zonder pincode kan iedereen terug naar de balie. Kies er een in de instellingen.
escape-no-pin-go = Toch voor bezoekers openen
give-title = Deze tablet aan bezoekers geven?
give-text = Het scherm wordt dan meteen dat voor bezoekers. Wat je noteerde, is bewaard.
# $talk, $staff (tekst): wat op de knoppen staat
give-back = Terug naar de balie: tik op “{ $talk }”, dan op “{ $staff }”, en typ de pincode.
# $talk, $staff (tekst): wat op de knoppen staat
give-back-open = Terug naar de balie: tik op “{ $talk }”, en dan op “{ $staff }”.
give-go = Geef aan bezoekers
escape-no-recovery = Er is nog geen herstelcode. Maak er een in de instellingen en bewaar het blad.
escape-tried = Geprobeerd op deze pagina
escape-told = Gemeld door de app
escape-state-locked = Op slot
escape-state-open = Open
escape-state-by-system = Van het toestel
escape-long-press = Lang drukken of rechts klikken
escape-selection = Tekst aanduiden
escape-drag = Een link of prent wegslepen
escape-drop = Een bestand op het scherm laten vallen
escape-zoom = Inzoomen met twee vingers
escape-swipe = Vegen vanaf de rand
escape-full-screen = F11 of Escape: uit het volle scherm
escape-close = Alt+F4: de app sluiten
escape-new-window-keys = Toetsen voor een nieuw venster
escape-print = Afdrukken
escape-save-open = Bewaren of een bestand openen
escape-tools = Hulpmiddelen voor ontwikkelaars
escape-address = Naar een adresbalk gaan
escape-reload = De pagina opnieuw laden
escape-source = De broncode bekijken
escape-system-keys = Windowstoets, Alt+Tab en Ctrl+Alt+Del
escape-sticky-keys = Vijf keer Shift: plaktoetsen
escape-system-keyboard = Het schermtoetsenbord van het toestel
escape-links = Links naar mail, telefoon of bestanden
escape-new-window = Een link die een nieuw venster opent
escape-files = Een bestand kiezen of downloaden
escape-remembered-words = Woorden die het scherm onthoudt
escape-clipboard = Kopiëren en plakken
escape-sharing = Meldingen en delen
escape-camera = Camera, microfoon en plaats
escape-plugged-in = Een toetsenbord of usb-stick insteken
escape-power = De aan-uitknop
escape-crash = De app loopt vast
escape-network-page = De aanmeldpagina van een netwerk
escape-half-typed = Wat iemand half intikte
escape-do-app = Dit is een gewone browser. Gebruik de app Onthaal.
escape-do-session = Start de tablet als kiosk, zonder bureaublad. Vraag het aan wie de tablets beheert.
escape-do-consoles = Zet ook de andere tekstschermen uit (Ctrl+Alt+F2). Het staat in de handleiding voor kiosken.
escape-do-assigned-access = Zet in Windows de kioskmodus aan (toegewezen toegang).
escape-do-lock-task = Zet op Android het vastmaken van de app aan.
escape-do-watch = Start de app met --watch. Dan komt ze na een storing vanzelf terug.
escape-do-automation = De app is gestart met een instelling om te testen. Haal die weg en start opnieuw.
escape-do-ports = Zet de tablet in een houder die de aansluitingen afdekt.
escape-do-power = Zet de tablet in een houder die de knop afdekt. Stel in dat de knop niets doet.
escape-do-report = Dit zou dicht moeten zijn. Meld het aan wie de tablets beheert.

## De herstelcode

recovery-title = Herstelcode op papier
recovery-text = Voor als niemand de pincodes nog weet. De code haalt ze allebei weg en werkt één keer.
recovery-set = gemaakt
recovery-unset = nog niet gemaakt
recovery-make = Maak een herstelcode
recovery-renew = Maak een nieuwe
recovery-renew-text = De vorige code werkt dan niet meer.
recovery-once = Je ziet deze code maar één keer. Druk ze af of schrijf ze over, en leg het blad in een kast op slot.
recovery-print = Druk af
recovery-done = Ik heb de code bewaard
recovery-paper-text = Kies op het slot van de tablet Herstelcode en tik deze cijfers in. Kies daarna nieuwe pincodes en maak een nieuwe code.
recovery-not-printed = Afdrukken lukte niet. Schrijf de code over.
recovery-use = Herstelcode
recovery-use-text = Tik de zestien cijfers van het blad in. Beide pincodes verdwijnen dan, en de balie gaat open.
recovery-label = De zestien cijfers
recovery-back = Terug naar de pincode

### Het begin en het einde van een dienst aan de balie.

## Beginnen

session-until-morning = tot 12.30 uur
session-until-afternoon = tot 18 uur
session-until-evening = tot middernacht
session-next-afternoon = De namiddag is begonnen. Doe je verder?
session-next-evening = De avond is begonnen. Doe je verder?
session-where = Aan welke balie zit je?
session-own = Hier staat deze tablet
session-before = Hier was je daarnet
session-noted-closed-planned = Staat genoteerd als dicht
session-noted-closed-unplanned = Staat genoteerd als onverwacht dicht
session-noted-open-tallied = Was al open, en geteld
session-noted-open-not-tallied = Was al open
session-draft-waits = Je was een vraag aan het noteren. Ze staat klaar zodra de balie open is.
session-languages = Welke talen spreken jullie vandaag, naast Nederlands?
session-languages-text = Bezoekers lezen dat op de tablet. Samen, zonder namen. Je mag dit overslaan.
# $languages (tekst): de gekozen talen
session-languages-told = Bezoekers lezen: aan de balie spreken ze { $languages }.
# $languages (tekst): de talen van de vorige keer
session-languages-again = Zoals vorige keer: { $languages }
session-languages-choose = Kies talen
session-languages-desk = Talen aan de balie
session-clock-title = De datum van deze tablet klopt niet
# $day (tekst): weekdag met datum
session-clock = De tablet denkt dat het { $day } is. Vraag iemand om de datum juist te zetten. Noteren kan gewoon: er gaat geen vraag verloren.

## Iets anders dan een gewone halve dag

session-other = Of is het iets anders?
session-outside = Vragen buiten de uren
session-outside-text = Telefoon, mail of iemand aan de deur terwijl de balie dicht is
session-closed = De balie blijft dicht
session-closed-text = Deze halve dag gaat ze niet open
session-paper = Turfblad op papier
session-paper-text = Afdrukken, of totalen ingeven
session-outside-title = Hoe komen de vragen binnen?
session-outside-help = Ze tellen apart van de gewone uren. Zo wordt ook dit werk gezien.
session-outside-phone = Telefoon
session-outside-email = Mail
session-outside-desk-walk-in = Aan de deur
session-outside-other = Nog anders
session-outside-now = Je noteert nu vragen buiten de uren.
# $place (tekst): naam van de balie
session-outside-beneath = { $place } wacht intussen.
# $place (tekst): naam van de balie
session-outside-back = Terug naar { $place }
session-outside-stop = Klaar met deze vragen
# $place (tekst): naam van de balie
session-closed-title = { $place } blijft dicht
session-closed-question = Was dat gepland?
session-closed-planned = Ja, gepland
session-closed-planned-text = Vakantie, feestdag, vergadering
session-closed-unplanned = Nee, onverwacht
session-closed-unplanned-text = Ziekte, pech, niemand vrij
# $place (tekst): naam van de balie
session-closed-noted = Genoteerd: { $place } blijft dicht. Gaat de balie toch open? Dat kan altijd.

## Sluiten

session-end-asked = Is alles genoteerd wat gevraagd werd?
session-end-not-all = Sluit, maar niet alles is genoteerd
session-resumed = De tablet is opnieuw gestart. Wat je eerder noteerde is veilig bewaard, maar staat niet meer in deze lijst.

## Het einde van de dienst

session-thanks = Dank je wel!
# $count (getal): vragen
session-kept =
    { $count ->
        [0] Geen vragen deze keer
        [one] { $count } vraag bewaard
       *[other] { $count } vragen bewaard
    }
# $count (getal): gesprekken
session-talks =
    { $count ->
        [one] in { $count } gesprek
       *[other] in { $count } gesprekken
    }
session-all-sent = Alles is verzonden.
# $count (getal): vragen
session-waiting =
    { $count ->
        [one] { $count } wacht nog. Geen probleem: ze vertrekt vanzelf.
       *[other] { $count } wachten nog. Geen probleem: ze vertrekken vanzelf.
    }
session-zero = Ook een stille halve dag telt. Fijn dat je er was.
session-not-tallied = We onthouden dat niet alles geteld is. Heb je nog een turfblad? Dan kan je dat later ingeven.
session-part = De tablet startte onderweg opnieuw. Hier tellen we alleen wat daarna kwam. Wat je eerder bewaarde, is er ook nog.
session-done = Klaar
session-go-on = Toch nog even verder
session-sync-by-itself = Verzenden gaat vanzelf. Je hoeft niets te doen.

### De kaart en het blad: wat de balie ziet, en wat de partner op de kaart leest (altijd in het Nederlands).

## Voor wie de kaart krijgt

take-home-desk-for = Voor wie dit gezin ontvangt
# $name (tekst): de naam van het huis
take-home-desk-from = Dit gezin komt van { $name }. Het toont je zelf deze kaart.
take-home-desk-helps = Dit helpt dit gezin
# $language (tekst): de taal, zoals Arabisch
take-home-desk-interpreter = Tolk nodig: { $language }
take-home-desk-tell = Laat ons weten hoe het liep
take-home-desk-how = Scan of typ de code. Eén tik volstaat: geen account, geen naam.
# $address (tekst): het adres van de pagina
take-home-desk-type = Of typ op { $address }:
take-home-desk-type-here = Of typ deze code:
# $day (tekst): de laatste dag, voluit
take-home-desk-until = Werkt tot en met { $day }

## Afdrukken en bewaren

take-home-desk-print = Afdrukken
take-home-desk-pdf = Bewaar als pdf
take-home-desk-pictures = Prentenkaart
take-home-desk-pictures-text = Voor wie niet leest.
take-home-desk-file-pictures = prentenkaart
take-home-desk-saved = De pdf is bewaard.
take-home-desk-not-saved = De pdf kon niet bewaard worden. Kies een andere map, of druk af.
take-home-desk-not-printed = Afdrukken lukte niet. Kijk of de printer aan staat en probeer het opnieuw.

## De afspraak

take-home-desk-appointment = Afspraak
take-home-desk-appointment-ask = Is er een afspraak? Zet ze op het kaartje
take-home-desk-appointment-day = Dag van de afspraak
take-home-desk-appointment-time = Uur van de afspraak
take-home-desk-appointment-not-kept = De tablet bewaart de afspraak niet. Ze staat alleen op het kaartje.
take-home-desk-appointment-put = Zet op het kaartje
# $day (tekst): weekdag met datum; $time (tekst): uur, zoals 9:30
take-home-desk-appointment-on = Op het kaartje: { $day }, { $time }
take-home-desk-appointment-change = Pas de afspraak aan
take-home-desk-appointment-remove = Haal ze van het kaartje
take-home-desk-appointment-day-missing = Kies de dag van de afspraak.
take-home-desk-appointment-day-past = Die dag is al voorbij. Kies vandaag of een latere dag.
take-home-desk-appointment-day-far = Die dag is meer dan een jaar ver. Kies een vroegere dag.
take-home-desk-appointment-time-missing = Vul het uur van de afspraak in.
take-home-desk-appointment-time-past = Dat uur is vandaag al voorbij. Kies een later uur.
take-home-desk-appointment-beside = De QR-code van de afspraak past niet op het kaartje. De bezoeker kan ze hier scannen.

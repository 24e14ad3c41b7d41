### Meesturen naar het centrum, in gewone woorden.

sync-title = Verbinding met het centrum
sync-state-idle = Alles in orde
sync-state-running = Bezig met sturen
sync-state-offline = Geen verbinding. Werk gerust verder.
sync-state-unauthorised = Het centrum kent deze tablet niet meer. Alles blijft hier veilig bewaard.
sync-state-too-old = Onthaal moet bijgewerkt worden. Alles blijft hier veilig bewaard.
sync-state-not-enrolled = Deze tablet oefent nog: er gaat niets naar een centrum.
sync-state-refused = Het centrum nam niet alles aan. Alles blijft hier veilig bewaard.
# $count (getal): deeltjes die klaarstaan
sync-waiting =
    { $count ->
        [0] Er staat niets klaar om te sturen.
        [one] Er staat { $count } stukje klaar om te sturen.
       *[other] Er staan { $count } stukjes klaar om te sturen.
    }
# $count (getal): deeltjes van deze halve dag
sync-held =
    { $count ->
        [one] { $count } stukje wacht tot de balie sluit, zodat je het nog kan terugnemen.
       *[other] { $count } stukjes wachten tot de balie sluit, zodat je ze nog kan terugnemen.
    }
sync-pieces = Elke vraag vertrekt in stukjes zonder naam. Zo kan niemand zien van wie ze kwam, en er gaat niets verloren.
# $count (getal): deeltjes die het centrum weigerde
sync-quarantined =
    { $count ->
        [one] { $count } stukje werd geweigerd en ligt apart. Vertel het je coördinator.
       *[other] { $count } stukjes werden geweigerd en liggen apart. Vertel het je coördinator.
    }
sync-never = Nog nooit verstuurd.
# $when (tekst): datum en uur
sync-last = Laatst verstuurd op { $when }.
sync-now = Stuur nu

## Koppelen

sync-connect = Koppelen met het centrum
sync-connect-text = Vraag het adres en een code aan je coördinator. Je doet dit maar één keer.
sync-connect-server = Adres van het centrum
sync-connect-server-hint = Bijvoorbeeld: onthaal.wilgenbeke.be
sync-connect-server-wrong = Dit adres klopt niet. Kijk het na, letter voor letter.
sync-connect-unreachable = We bereiken dit adres niet. Klopt het, en is er internet?
sync-connect-code = Code
sync-connect-go = Koppel deze tablet

## Beschadigde bestanden

sync-outbox-aside-title = Er is een beschadigd bestand opzijgezet
sync-outbox-aside = In dat bestand kunnen vragen zitten die nog niet verstuurd waren. Het is niet gewist. Vertel het vandaag nog aan je coördinator. Je kan gewoon verder noteren.
sync-directory-aside-title = De sociale kaart wordt opnieuw opgehaald
sync-directory-aside = Het oude bestand was beschadigd en ligt opzij. Zoeken lukt weer zodra de tablet verbinding heeft.
sync-tickets-aside-title = Het bestand met de kaarten was beschadigd
sync-tickets-aside = Wat er in de lijst van kaarten stond, is weg. Kaarten die al verstuurd waren, werken nog. Komt een gezin terug met een kaart die niet werkt, geef dan een nieuwe.

### Een warme doorverwijzing aan de balie: samen toestemming vragen, de kaart, en navragen.

## Samen kiezen en vragen

ticket-aloud = Lees het samen. Lees het voor als dat helpt.
ticket-answer-kept = Ja of nee: wie het zei, wordt niet bewaard.
ticket-consent-languages = In welke taal lezen jullie dit?
ticket-flow-back = Terug
ticket-flow-on = Verder
ticket-needs-languages = Andere taal
# $count (getal): hoeveel er aangetikt zijn
ticket-needs-count =
    { $count ->
        [0] Niets gekozen
        [one] { $count } gekozen
       *[other] { $count } gekozen
    }

## De kaart

ticket-made-title = De kaart is klaar
ticket-scan = Scan met een telefoon
ticket-say = Of zeg het zo
ticket-type = Of typ de code
# $address (tekst): het adres van het centrum
ticket-type-at = Of typ de code op { $address }
# $code (tekst): drie plaatjes en een getal, voorgelezen
ticket-spoken = De gesproken code: { $code }
ticket-qr = QR-code van de kaart
# $day (tekst): de laatste dag
ticket-until = Werkt tot en met { $day }
ticket-not-kept = Deze code staat nergens op de tablet. Wie het kaartje kwijt is, krijgt gewoon een nieuw.
ticket-on-its-way = De kaart werkt binnen een kwartier, als er internet is. Afdrukken kan nu al.
ticket-practice = Dit is een oefenkaart. Ze werkt nergens.
ticket-show = Toon aan de bezoeker
ticket-show-close = Terug naar de balie
ticket-done = Klaar
ticket-leave-title = Heeft de bezoeker de kaart?
ticket-leave-text = Is ze afgedrukt, of is er een foto van? Hierna kan niemand de code nog tonen.
ticket-leave-yes = Ja, de bezoeker heeft ze
ticket-leave-no = Nog niet, toon de kaart

## Navragen

ticket-follow-title = Hoe liep het af?
# $service (tekst): de naam van de dienst
ticket-ask-after = Vraag eens na bij { $service }
# $day (tekst): de dag waarop de kaart gemaakt werd
ticket-made-on = Kaart van { $day }
ticket-no-phone = We kennen geen telefoonnummer. Misschien kom je hen tegen.
ticket-words-title = Zo kan je het vragen
# $day (tekst): de dag waarop de kaart gemaakt werd
ticket-words = “Dag, met het Huis van het Kind. Op { $day } gaven we iemand een kaart mee voor jullie. Is die goed bij jullie geraakt? Namen hebben we niet nodig.”
ticket-heard = Wat hoorde je?
ticket-heard-arrived = Ze zijn er geweest
ticket-heard-not-arrived = Niemand gezien
ticket-heard-not-right = Het paste niet
ticket-heard-full = Er was geen plaats
ticket-heard-withdrawn = Het gezin wil het niet meer
ticket-withdraw-ask = De kaart werkt dan meteen niet meer. Klopt dat?
ticket-withdraw-yes = Ja, wis de kaart
ticket-reason = Waarom paste het niet?
ticket-reason-wrong-age = Andere leeftijd
ticket-reason-wrong-target-group = Voor andere mensen bedoeld
ticket-reason-too-far = Te ver
ticket-reason-language = De taal lukte niet
ticket-reason-hours-do-not-fit = De uren pasten niet
ticket-reason-not-directly-accessible = Je kan er niet zomaar binnen
ticket-reason-temporary-stopped = Het aanbod ligt stil
ticket-cancel = Toch niet
ticket-told-arrived = Fijn, ze zijn aangekomen
ticket-told-not-arrived = Er is nog niemand gezien
ticket-told-not-right = Het paste toch niet
ticket-told-full = Er was geen plaats
ticket-told-withdrawn = Het gezin nam de kaart terug
ticket-told-unknown = We weten niet hoe het afliep
ticket-told-never = Deze kaart werkt niet
ticket-told-arrived-text = Dat telt mee, zonder naam.
ticket-told-not-arrived-text = Dat gebeurt. Misschien komt het later nog goed.
ticket-told-not-right-text = Goed om te weten voor de volgende keer.
ticket-told-full-text = Goed om te weten: bel volgende keer eerst even.
ticket-told-withdrawn-text = Dat mag altijd. Alles van de kaart is gewist.
ticket-told-unknown-text = Ook dat tellen we eerlijk mee.
ticket-told-never-text = Ze kon niet verstuurd worden. Komt het gezin terug, geef dan een nieuwe.
ticket-put-right = Toch anders
ticket-seen = Gezien
# $service (tekst): de naam van de dienst
ticket-seen-this = Gezien: { $service } mag weg
# $count (getal): zoveel kaarten zonder antwoord
ticket-waiting =
    { $count ->
        [one] { $count } kaart is nog onderweg
       *[other] { $count } kaarten zijn nog onderweg
    }
ticket-answer-early = Hoorde je al iets? Tik op de kaart.
ticket-not-sent = Wacht op verbinding
ticket-not-spoken = De plaatjes van deze kaart werken niet. De QR-code wel.
# $count (getal): zoveel kaarten die nog niet leesbaar zijn
ticket-unreadable =
    { $count ->
        [one] Nog { $count } kaart ligt op slot. Je ziet ze zodra de tablet contact heeft met het centrum.
       *[other] Nog { $count } kaarten liggen op slot. Je ziet ze zodra de tablet contact heeft met het centrum.
    }
ticket-service-gone = een dienst die niet meer in de lijst staat

### Toestemming, wat iemand helpt, en de kaart: wat een gezin leest of hoort voorlezen. Heel korte zinnen.

## Mag er een kaart mee?

consent-title = Wil je een kaart mee?
consent-who = Voor wie?
consent-who-text = Jij toont de kaart daar zelf. Zij zeggen ons alleen of het gelukt is.
consent-goes = Wat staat erop?
consent-goes-text = De dienst, de dag en hoe wij je helpen.
consent-goes-needs = En wat jij koos:
consent-not = Wat staat er niet op?
consent-not-text = Je naam niet. Je nummer niet. Je verhaal niet. Wij bewaren niet wie je bent.
consent-free = Je mag nee zeggen
consent-free-text = Je krijgt dan ook het adres en alle uitleg.
consent-back = Je kan je nog bedenken
consent-back-text = Kom terug met je kaart. Wij wissen ze meteen. Na enkele weken verdwijnt ze vanzelf.
consent-yes = Ja, ik wil de kaart
consent-no = Nee, liever niet

## Wat helpt jou?

need-title = Wat helpt jou?
need-text = Kies wat op de kaart mag. Niets kiezen is ook goed.
need-language = Een tolk in welke taal?
need-interpreter = Ik heb een tolk nodig
need-simple-language = Spreek in gewone woorden
need-help-reading = Help mij lezen en schrijven
need-help-online = Help mij op het internet
need-private-space = Ik praat liever onder vier ogen
need-child-care-during-talk = Iemand let even op mijn kind
need-step-free-access = Ik kom met buggy of rolstoel
need-transport = Ik heb geen vervoer
need-accompaniment = Ik kom liever niet alleen
need-anonymity = Ik zeg mijn naam liever niet
need-low-cost = Het mag niet veel kosten
need-evening-weekend = Ik kan alleen ’s avonds of in het weekend
need-at-home = Kom liefst bij mij thuis

## De kaart

card-yours = Jouw kaart
# $day (tekst): de laatste dag, voluit geschreven
card-until = De kaart werkt tot en met { $day }
card-have = Ik heb een kaart
card-pictures = Tik de drie plaatjes van je kaart aan, in dezelfde volgorde
# $place (getal): 1, 2 of 3
card-place = Plaatje { $place } van 3
card-number = Tik nu de twee cijfers
card-undo = Eén terug
card-what = Wat wil je zeggen?
card-arrived = Ik ben er geweest
card-wipe = Wis mijn kaart
card-wipe-ask = Zeker? Je kaart werkt dan niet meer.
card-wipe-yes = Ja, wis mijn kaart
card-wipe-no = Nee, toch niet
card-thanks = Dank je. Klopt je kaart, dan is het nu doorgegeven.
card-thanks-text = Deze tablet zegt nooit of een kaart bestaat. Zo blijft ze van jou.

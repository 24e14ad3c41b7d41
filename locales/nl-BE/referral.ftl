# Choosing a service together with a visitor: proposals, the basket, how warm it is, calling together.
# The visitor chooses; nobody is sent. What the visitor reads stands in together.ftl.

referral-open = Kies samen een dienst
referral-refer = Doorverwijzen
referral-stop = Stoppen

## Choosing

referral-choose = Wat kunnen we voorstellen?
referral-choose-text = Leg klaar wat zou kunnen passen. De bezoeker kiest straks zelf.
referral-search = Zoek iets anders om voor te stellen
referral-search-hint = Zoek iets anders …
# $count (Number) - how many services are proposed
referral-count = { $count ->
    [one] Eén voorstel
   *[other] { $count } voorstellen
}
referral-take = Leg klaar
referral-taken = Ligt klaar
referral-look = Bekijk de fiche
referral-nothing = Hierover vinden we niets dat past
referral-nothing-text = Dat is niet jouw fout, en ook niet die van de bezoeker. Zoek met andere woorden, bel je back-up, of geef een lijn mee die altijd luistert.
referral-ask = Waarmee kunnen we helpen?
referral-ask-text = Typ in het vak hierboven waar het over gaat, bijvoorbeeld: huiswerk, slapen of papieren.
referral-lines = Lijnen die altijd te bellen zijn
referral-who = Wie vraagt het?
referral-who-young = De jongere vraagt het zelf
referral-who-adult = Een ouder of iemand anders vraagt het
referral-youth-text = Wijs jongeren rechtstreeks de weg. Ze hoeven hun naam niet te zeggen, en een ouder hoeft niet mee te kijken.

# How a service receives people, as whoever sits at the desk acts on it.
referral-manner-ticket = Mag je aankondigen
referral-manner-walk-in = Vrij binnenlopen: ga gerust mee
referral-manner-call-first = Eerst bellen
referral-manner-door = Heeft een eigen open deur: wijs de weg
referral-manner-gate = Alleen via de toegangspoort van de jeugdhulp
referral-manner-professional = Alleen via een hulpverlener: bel je back-up
referral-manner-members = Alleen voor wie er al komt

## The basket

# $count (Number) - how many lie ready
# $most (Number) - how many can
referral-basket = Ligt klaar: { $count } van { $most }
referral-basket-empty = Leg klaar wat je wilt voorstellen, hoogstens vijf.
# $name (String) - the name of the service
referral-drop = Haal weg: { $name }
referral-gate-alone = Wat alleen via de toegangspoort kan, tonen we niet alleen. Leg er iets bij waar het gezin nu al terechtkan.
referral-language = Taal van de bezoeker
referral-together = Bekijk samen
# $count (Number) - how many lie ready
referral-together-count = Bekijk samen ({ $count })
referral-compare = Vergelijk
referral-memory = Dit blijft alleen op het scherm staan. Als je stopt of vergrendelt, is het weg.
referral-compare-title = Naast elkaar
referral-compare-which = Wat leg je naast elkaar? Hoogstens drie.
referral-compare-close = Terug naar de voorstellen
referral-compare-manner = Hoe ze mensen ontvangen
referral-go-on = Verder

## How warm it is

referral-warmth = Hoe help je bij de eerste stap?
referral-warmth-text = Kies wat je nu doet. Niets is te weinig.
referral-degree-details-given = Gegevens meegeven
referral-degree-explained = Uitleggen
referral-degree-contact-together = Samen bellen
referral-degree-announced = Aankondigen
referral-degree-introduced = Voorstellen aan elkaar
referral-degree-accompanied = Meegaan
referral-do-details-given = Je geeft een blad mee.
referral-do-explained = Je vertelt wat ze daar doen en wat er dan gebeurt.
referral-do-contact-together = Je belt samen. De bezoeker zit erbij en hoort alles.
referral-do-announced = De bezoeker vindt het goed dat jij belt om te zeggen dat er iemand komt.
referral-do-introduced = Je brengt de bezoeker bij iemand van de partner, hier of ginder.
referral-do-accompanied = Iemand van hier gaat mee tot bij de partner.
referral-with-card = Met een kaartje, als de bezoeker dat wil
referral-refused = De bezoeker wil niet dat er iets meegaat
referral-refused-text = Dat is goed. Gegevens meegeven of uitleggen kan altijd.
referral-unanswered = Er nam niemand op
referral-unanswered-text = Geef de gegevens mee, of probeer het later samen opnieuw.
referral-minor = Voor een minderjarige maken we geen kaartje
referral-minor-text = Wijs de weg of bel samen. De jongere beslist wat de partner weet.

## Calling together

referral-call = Samen bellen
referral-call-text = Vraag eerst of het mag. Zet de telefoon op luidspreker.
referral-call-no-number = Er staat geen nummer in de fiche. Vraag het aan je back-up.
referral-call-closed = Nu dicht. Intussen kan je bellen naar:
referral-call-done = Gebeld. Verder
referral-call-done-card = Gebeld. Maak een kaartje
referral-call-nobody = Er neemt niemand op
referral-announce = Bel nu om te zeggen dat er iemand komt
referral-to-visitor = Zeg dit aan de bezoeker
referral-to-partner = Zeg dit aan de partner
referral-partner-language = Taal van de partner
# $house (String) - the name of the house
referral-say-hello = Dag, je spreekt met de balie van { $house }.
# $theme (String) - what the question is about
referral-say-theme = Hier zit iemand met een vraag. Het gaat over: { $theme }.
referral-say-somebody = Hier zit iemand met een vraag waarbij we aan jullie denken.
referral-say-ask = Kan dat bij jullie? Wanneer is er plaats?
# $language (String) - the language of the visitor
referral-say-language = We spreken hier { $language }. Is er bij jullie iemand die dat spreekt, of een tolk?
referral-say-listen = De bezoeker luistert mee en kan zelf vragen stellen.
referral-say-card = De bezoeker brengt een kaartje mee. Met de code erop kan je ons laten weten of het gelukt is.
referral-not = Wat zeg je niet?
referral-not-1 = Geen naam, adres of geboortedatum. De bezoeker zegt die zelf, als die dat wil.
referral-not-2 = Niet het hele verhaal. Alleen wat nodig is om te weten of dit de juiste plek is.
referral-not-3 = Niet wat je zelf denkt of vermoedt.
referral-not-4 = Geen beloften in de plaats van de partner.

## The end

referral-home = Iets om mee te nemen
referral-home-text = De bezoeker kan het thuis rustig nalezen, in de eigen taal en in het Nederlands.
referral-print-sheet = Druk het blad af
referral-print-card = Druk het kaartje af
referral-done = Klaar

### Wat een coördinator ziet van warme doorverwijzingen: hoe ze afliepen, en hoe vaak een kaart werd geopend.

## In het verslag

beheer-report-referral = Hoe liepen warme doorverwijzingen af?
beheer-report-referral-definition = Elke doorverwijzing waarvoor een gezin een kaart meekreeg, telt één keer: in de periode waarin ze afliep, uiterlijk zes weken na het gesprek. Klap een antwoord open om te zien in welk domein het was, hoe warm, en waarom iemand niet op de juiste plek was.
# $k (getal): de kleinste groep die getoond wordt
beheer-report-referral-coarse = Dit beeld is bewust ruw. We weten niet over welk gezin, welke dienst of welke dag het gaat. Een doorverwijzing waarop niemand antwoordde, zit in de verzamellijn, net als alles wat minder dan { $k } keer voorkwam. Gebruik de cijfers dus om samen over te praten, niet om een partner te beoordelen.
# $k (getal): de kleinste groep die getoond wordt
beheer-report-referral-withheld = Er liepen minder dan { $k } doorverwijzingen met een kaart af, of geen enkele. Daarom tonen we hier niets.
# $count (getal): aantal doorverwijzingen
beheer-report-referral-one =
    { $count ->
        [one] { $count } doorverwijzing
       *[other] { $count } doorverwijzingen
    }
beheer-report-referral-one-why = Alle doorverwijzingen liepen op dezelfde manier af. Omdat het er weinig zijn, zeggen we niet hoe.
beheer-report-referrals = Doorverwijzingen
beheer-dimension-referral-result = Hoe het afliep
beheer-dimension-referral-domain = Domein
beheer-dimension-referral-warmth = Hoe warm werd er doorverwezen
beheer-dimension-return-reason = Waarom niet de juiste plek
referral-result-arrived = Aangekomen
referral-result-not-arrived = Niet aangekomen
referral-result-not-right = Niet de juiste plek
referral-result-full = Geen plaats
referral-result-withdrawn = Toestemming ingetrokken
referral-result-unknown = Niemand antwoordde

## Hoe vaak een kaart werd geopend

beheer-openings = Hoe vaak werd een kaart geopend?
beheer-openings-text = Per maand en per weg, zonder kaart, gezin, partner of moment. Dit hoort niet bij het verslag en wordt niet gedrukt.
beheer-openings-none = Er werd nog geen kaart geopend.
beheer-openings-month = Maand
beheer-openings-way = Langs welke weg
beheer-openings-opened = Kaart gevonden
beheer-openings-refused = Niets gevonden
beheer-openings-way-code = Met de lange code of de QR-code
beheer-openings-way-link = Met de plaatjes, bij een partner
beheer-openings-way-tablet = Met de plaatjes, op een tablet van het huis
beheer-openings-why = Niets gevonden is meestal een tikfout, of een kaart die al afgelopen is. Zie je er plots honderden, dan probeert misschien iemand codes uit. Dat lukt niet, maar laat het weten aan wie jullie computers beheert.

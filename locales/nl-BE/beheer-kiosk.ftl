### Wat een coördinator in het verslag ziet van de kiosk.

beheer-report-interest = Wat bekeken gezinnen aan de kiosk?
beheer-report-interest-definition = Elk bezoek aan de kiosk telt hoogstens één keer per domein, en in hoogstens vijf domeinen: een thema waarvan de resultaten of een fiche minstens vijf seconden open stonden. Keek iemand naar meer thema’s van een domein, dan kiest het toeval er één. Wat iemand typte, welke fiche het was en wanneer, weten we niet.
# $k (getal): de kleinste groep die getoond wordt
beheer-report-interest-withheld = Er werden minder dan { $k } keer thema’s bekeken, of er is geen kiosk. Daarom tonen we hier niets.
# $count (getal): hoe vaak een domein bekeken werd
beheer-report-interest-one =
    { $count ->
        [one] { $count } keer bekeken
       *[other] { $count } keer bekeken
    }
beheer-report-interest-one-why = Alles wat bekeken werd, ging over hetzelfde domein. Omdat het er weinig zijn, zeggen we niet welk.
beheer-report-interests = Keer bekeken
beheer-report-wish = Wat vertelden gezinnen aan de kiosk?
beheer-report-wish-definition = Wat gezinnen zelf aanduidden bij “Een idee voor ons?”: een idee voor een activiteit, of wat hier ontbreekt. Zonder naam en zonder eigen woorden. Een bezoek telt hoogstens drie keer.
# $k (getal): de kleinste groep die getoond wordt
beheer-report-wish-withheld = Gezinnen vertelden minder dan { $k } keer iets, of er is geen kiosk. Daarom tonen we hier niets.
# $count (getal): hoe vaak een gezin iets vertelde
beheer-report-wish-one =
    { $count ->
        [one] { $count } keer verteld
       *[other] { $count } keer verteld
    }
beheer-report-wish-one-why = Alle gezinnen vertelden hetzelfde soort ding. Omdat het er weinig zijn, zeggen we niet welk.
beheer-report-wishes = Keer verteld
beheer-dimension-interest-domain = Domein
beheer-dimension-interest-theme = Thema
beheer-dimension-wish-kind = Wat ze vertelden
beheer-dimension-wish-domain = Domein
beheer-dimension-wish-age-band = Voor welke leeftijd
beheer-dimension-wish-part-of-week = Wanneer in de week
wish-kind-activity = Een idee voor een activiteit
wish-kind-missing = Iets ontbreekt hier
wish-kind-other = Iets anders
wish-part-of-week-weekday-day = Overdag in de week
wish-part-of-week-weekday-evening = ’s Avonds in de week
wish-part-of-week-weekend = In het weekend
wish-part-of-week-school-holiday = In de schoolvakantie

### Een fiche die niet klopt: twee tikken aan de balie, een lijst bij de coördinator.

## Aan de balie

suggest-ask = Klopt er iets niet?
suggest-title = Wat klopt er niet?
suggest-text = Tik op wat fout is. De coördinator kijkt het na, jij hoeft niets meer te doen.
suggest-wrong-phone = Het telefoonnummer
suggest-wrong-hours = De uren
suggest-wrong-address = Het adres
suggest-wrong-for-whom = Voor wie het is
suggest-wrong-cost = Wat het kost
suggest-wrong-languages = De talen
suggest-wrong-capacity = Of er plaats is
suggest-wrong-stopped = Dit bestaat niet meer
suggest-wrong-unclear = De tekst is onduidelijk
suggest-wrong-other = Iets anders
# $what (tekst): wat er fout is
suggest-passed = Doorgegeven: { $what }. Dank je!

## Bij de coördinator

suggestions-nav = Meldingen
suggestions-title = Meldingen over fiches
suggestions-text = Aan de balie kan iedereen met twee tikken zeggen dat er iets niet klopt. Wie dat zei, aan welke balie of op welke dag, wordt nergens bewaard.
# $count (getal): meldingen die nog niemand bekeek
suggestions-open =
    { $count ->
        [one] { $count } melding om na te kijken
       *[other] { $count } meldingen om na te kijken
    }
suggestions-none = Niets na te kijken
suggestions-none-text = Zodra een balie zegt dat er iets niet klopt, staat het hier.
# $count (getal): hoe vaak het gezegd werd; $month (tekst): maand en jaar
suggestions-times =
    { $count ->
        [one] Eén keer gezegd, in { $month }
       *[other] { $count } keer gezegd, laatst in { $month }
    }
suggestions-gone = Deze fiche is er niet meer
suggestions-fiche = Zoek de fiche
# $name (tekst): naam van de dienst
suggestions-fiche-named = Zoek de fiche van { $name }
suggestions-done = Nagekeken
# $name (tekst): naam van de dienst; $what (tekst): wat er fout zou zijn
suggestions-done-named = Nagekeken: { $name }, { $what }
# $count (getal): meldingen die nagekeken zijn
suggestions-history =
    { $count ->
        [one] { $count } melding is al nagekeken
       *[other] { $count } meldingen zijn al nagekeken
    }
suggestions-again = Zet terug
# $name (tekst): naam van de dienst; $what (tekst): wat er fout zou zijn
suggestions-again-named = Zet terug: { $name }, { $what }

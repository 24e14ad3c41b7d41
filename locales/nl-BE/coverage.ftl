## Dekking: waar is er aanbod, waar niet

beheer-nav-coverage = Dekking
coverage-title = Dekking van het aanbod
coverage-text = Waar is er aanbod, en voor wie? Zo zie je leemtes, en aanbod dat op elkaar lijkt. We tellen alleen fiches, nooit vragen van gezinnen.
coverage-matrix = Aantal diensten per thema
coverage-theme = Thema
coverage-all = Samen
coverage-none = geen
coverage-by = Naast elkaar
coverage-by-age = Leeftijden
coverage-by-form = Vormen van aanbod
coverage-by-municipality = Gemeenten
coverage-by-site = Plaatsen van het huis
coverage-municipality = Gemeente
coverage-everywhere = Alle gemeenten
coverage-site = Plaats van het huis
coverage-any-site = Eender waar
coverage-age = Leeftijd
coverage-any-age = Alle leeftijden
coverage-and = , { "" }
# $covered (getal): thema's met aanbod; $themes (getal): thema's in het domein
coverage-domain-count = { $covered } van { $themes } thema's met aanbod
# $count (getal): diensten; $theme en $column (tekst): de rij en de kolom
coverage-look =
    { $count ->
        [one] { $count } dienst: { $theme }, { $column }
       *[other] { $count } diensten: { $theme }, { $column }
    }
coverage-legend = Een getal is een aantal diensten; tik erop om ze te zien. Eén dienst kan bij meer dan één thema, leeftijd of vorm horen. Diensten zonder leeftijd of vorm staan alleen onder ‘Samen’.
# $services (getal): diensten die tellen; $gaps (getal): thema's zonder aanbod
coverage-count =
    { $services ->
        [one] { $services } dienst
       *[other] { $services } diensten
    }, { $gaps ->
        [0] geen thema zonder aanbod
        [one] { $gaps } thema zonder aanbod
       *[other] { $gaps } thema's zonder aanbod
    }
coverage-empty = Geen aanbod met deze keuze
coverage-empty-text = Kies een andere gemeente of plaats, of haal eerst een sociale kaart binnen.
coverage-gaps = Thema's zonder aanbod
coverage-gaps-none = Elk thema heeft minstens één dienst.
coverage-gaps-text = Dit is een vaststelling, geen verwijt. Soms is er niets nodig, soms doet een buurgemeente of een hulplijn het.
# $theme (tekst): een thema; $count (getal): diensten elders
coverage-gap-elsewhere = { $theme } (elders { $count })
coverage-alike = Aanbod dat op elkaar lijkt
coverage-alike-none = Geen twee organisaties met hetzelfde aanbod in één gemeente.
coverage-alike-text = Zelfde thema, vorm, leeftijd en gemeente, door meer dan één organisatie. Dat kan een bewuste keuze zijn. Het is stof voor een gesprek.

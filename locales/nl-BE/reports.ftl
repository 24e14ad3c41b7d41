### De gedrukte vorm van een vrijgegeven verslag.

# $house (tekst): naam van het huis; $period (tekst): bijvoorbeeld 2026-Q3
reports-title = { $house }: verslag van { $period }
# $menu (tekst): naam van het tabellenmenu; $k (getal): kleinste groep die getoond wordt
reports-rule = Tabellen: { $menu }. Geen groep is kleiner dan { $k }. Getest op herleidbaarheid.
reports-menu-standard = standaard
reports-menu-hours-by-domain = uren per domein
reports-kind-about = Waarover gingen de vragen?
reports-kind-when = Wanneer kwamen de vragen?
reports-kind-language = In welke taal?
reports-kind-answer = Eigen vragen van het huis
reports-kind-referral = Hoe warme doorverwijzingen afliepen
reports-kind-interest = Wat gezinnen aan de kiosk bekeken
reports-kind-wish = Wat gezinnen aan de kiosk vertelden
reports-by-domain = Domein
reports-by-theme = Thema
reports-by-age-band = Leeftijd van het kind
reports-by-asker = Wie vroeg het
reports-by-outcome = Hoe het afliep
reports-by-gap-reason = Waarom geen aanbod
reports-by-warmth = Hoe warm doorverwezen
reports-by-half-day = Dagdeel
reports-by-channel = Kanaal
reports-by-site = Locatie
reports-by-language = Taal van het gesprek
reports-by-interpreter = Tolk nodig
reports-by-doors-before = Deuren vóór deze
reports-by-local-question = Eigen vraag
reports-by-local-answer = Antwoord
reports-by-referral-result = Hoe het afliep
reports-by-referral-domain = Domein
reports-by-referral-warmth = Hoe warm doorverwezen
reports-by-return-reason = Waarom niet de juiste plek
reports-by-interest-domain = Domein
reports-by-interest-theme = Thema
reports-by-wish-kind = Wat ze vertelden
reports-by-wish-domain = Domein
reports-by-wish-age-band = Voor welke leeftijd
reports-by-wish-part-of-week = Wanneer in de week
reports-interpreter-yes = Ja
reports-interpreter-no = Nee
reports-counted = geteld in deze tabel
# $k (getal): kleinste groep die getoond wordt
reports-withheld = minder dan { $k }
reports-one-category = alles in één groep
reports-former-site = Een vroegere locatie
reports-former-answer = Vraag of antwoord dat niet meer bekend is
reports-none = Er is nog geen vrijgegeven verslag.

### Oefenen in een huis dat niet bestaat.

practice-name = Oefenen
practice-banner = Dit huis bestaat niet. Niets telt mee, niets wordt bewaard of verstuurd.
practice-stop = Stop met oefenen
practice-ask-title = Oefenen in een verzonnen huis
practice-ask-text = Je krijgt een balie in een huis dat niet bestaat, met alles erop en eraan. Probeer gerust alles: er kan niets misgaan. Als je stopt, is alles van het oefenen vergeten en staat je echte balie er nog.
practice-ask-draft = Wat je nu half ingevuld hebt, gaat wel weg. Bewaar het eerst als het moet meetellen.
practice-start = Begin met oefenen

### De wegen in: levensfasen, eigen wegen, jongeren, en hoe het scherm eruitziet. Voor families.

## Het begin

ways-choose = Wat past bij jou?
ways-look = Of kijk hier

## Levensfasen en eigen wegen

way-name-expecting = Zwanger of een kind willen
way-text-expecting = Zwanger zijn, een kind willen, of net niet. Je mag hier alles vragen.
way-name-pregnancy = Zwanger
way-text-pregnancy = Zwanger zijn is soms mooi en soms zwaar. Deze mensen helpen je graag.
way-name-wish = Ik wil graag een kind
way-text-wish = Soms duurt het lang, of lukt het niet. Je kan er met iemand over praten.
way-name-not-parent = Geen kind krijgen
way-text-not-parent = Soms kan het niet. Soms wil je het niet. Soms stopt een zwangerschap. Alles wat je voelt, mag je hier zeggen.
way-name-baby = Baby en peuter
way-text-baby = Eten, slapen, huilen, opvang. Geen vraag is te klein.
way-name-preschool = Kleuter
way-text-preschool = Spelen, naar school gaan en groot worden.
way-name-school = Lagere school
way-text-school = School, opvang, vrije tijd en vrienden.
way-name-teen = Ouder van een tiener
way-text-teen = Tieners veranderen snel, en ouders hebben vragen. Je bent niet de enige.
way-name-adult = 18 tot 25 jaar
way-text-adult = Wonen, werken, leren. Op je eigen benen staan lukt ook met hulp.
way-name-parents = Ouder of grootouder
way-text-parents = Ook jij telt: hoe jij je voelt, je relatie, je familie.

ways-which = Wat past het best?
ways-themes = Waarover gaat het?
ways-hits = Hier kan je terecht
ways-evening = Te doen in de avond
ways-evening-text = Voor wie overdag geen tijd heeft
ways-evening-only = Alleen in de avond

## Voor jongeren

youth-name = Tussen ons
youth-for = Voor wie 12 tot 25 is
youth-place = Ben je jonger dan 25? Hier is een plek voor jou.
youth-text = Kijk rustig rond. We vragen je naam niet en we onthouden niets.
youth-secret = Hulpverleners en dokters mogen niet zomaar doorvertellen wat jij zegt, ook niet aan je ouders. Alleen bij ernstig gevaar kan dat anders zijn. Vraag er gerust naar.
youth-ask = Waarover gaat het?
youth-topic-feel = Ik voel me niet goed
youth-topic-talk = Ik wil met iemand praten
youth-topic-home = Problemen thuis
youth-topic-bullying = Ik word gepest
youth-topic-love = Liefde, seks en zwangerschap
youth-topic-school = School lukt niet
youth-topic-study = Een rustige plek om te studeren
youth-topic-drugs = Alcohol, roken en drugs
youth-topic-gaming = Schermen, gamen en gokken
youth-topic-place = Een plek om af te spreken
youth-topic-care = Ik zorg voor iemand thuis
youth-topic-living = Alleen gaan wonen
youth-topic-work = Werk en geld
youth-lines = Liever bellen of chatten?
youth-line-jac = Gratis praten of chatten over alles, van 12 tot 25 jaar.
youth-line-tejo = Gratis praten met een therapeut, van 10 tot 20 jaar.

## Dringend

line-now = Nu bereikbaar
line-not-now = Nu niet bereikbaar
line-scan = Scan met je telefoon
urgent-name-antigif = Antigifcentrum
urgent-text-antigif = Als iemand iets giftigs at, dronk of aanraakte. Dag en nacht.
urgent-name-child-focus = Child Focus
urgent-text-child-focus = Als een kind weg is, of bij zorgen over wat online gebeurt. Dag en nacht.

## Letters, kleuren en rust

ways-display = Hoe wil je kijken?
ways-display-visit = Dit geldt alleen voor jouw bezoek.
ways-quiet = Rust
ways-quiet-off = Gewoon
ways-quiet-on = Stil: geen geluid, niets beweegt

### Labels of the vocabulary: themes, domains and every other code list.
### `.public` is what a family sees where the label itself is official or hard.

## Onderwijs

theme-education = Bildung
    .public = Schule und Lernen
theme-preschool-participation = Besuch des Kindergartens (kleuterschool)
    .public = In den Kindergarten gehen
theme-school-choice-enrolment = Schulwahl, Voranmeldung und Einschreibung
    .public = Schule wählen und anmelden
theme-homework-study-support = Hilfe bei Hausaufgaben und beim Lernen
    .public = Hilfe bei Hausaufgaben und Lernen
theme-study-space = Lernplatz
    .public = Ein ruhiger Platz zum Lernen
theme-pupil-guidance = Beratung für Schulkinder (CLB)
    .public = Beratung für Schulkinder (CLB)
theme-primary-to-secondary = Wechsel von der Grundschule auf die weiterführende Schule
    .public = Auf die weiterführende Schule
theme-home-childcare-preschool = Übergang: Zuhause, Betreuung, Kindergarten
    .public = Start in Krippe oder Kindergarten
theme-language-stimulation = Sprache fördern und vorlesen
    .public = Sprache, Reden und Vorlesen
theme-school-costs = Schulkosten und Essen in der Schule
    .public = Schulrechnung und Schulessen
theme-truancy-dropout = Schwänzen, Schulabbruch und Auszeit
    .public = Wenn es mit der Schule nicht klappt
theme-bullying = Mobbing und Cybermobbing
    .public = Mobbing, auch im Internet
theme-parent-school-relation = Beteiligung der Eltern und Kontakt mit der Schule
    .public = Mit der Schule reden
theme-adult-learning = Erwachsenenbildung und Grundbildung
    .public = Lernen für Erwachsene

## Gezondheidszorg

theme-health = Gesundheitsversorgung
    .public = Gesundheit
theme-preventive-consultation = Vorsorge für Baby und Kleinkind (consultatiebureau)
    .public = Baby-Vorsorge (consultatiebureau)
theme-vaccination = Impfungen
    .public = Impfungen
theme-prenatal-perinatal-care = Betreuung vor, bei und nach der Geburt
    .public = Schwangerschaft und Geburt
theme-short-maternity-stay = Kurzer Aufenthalt auf der Geburtsstation
    .public = Nach der Geburt früh nach Hause
theme-breast-infant-feeding = Stillen und Babynahrung
    .public = Stillen, Flasche und erster Brei
theme-nutrition-movement = Gesunde Ernährung und Bewegung
    .public = Gesund essen und sich bewegen
theme-overweight = Übergewicht
    .public = Fragen zum Gewicht
theme-dental-care = Pflege von Mund und Zähnen
    .public = Gesunde Zähne und Zahnarztbesuch
theme-health-screening = Gesundheits-Check
    .public = Die Gesundheit prüfen lassen
theme-alcohol-tobacco-drugs = Alkohol, Tabak und Drogen
    .public = Fragen zu Alkohol, Rauchen, Drogen
theme-screens-gaming-gambling = Bildschirme, Gaming und Glücksspiel
    .public = Handy, Gaming und Glücksspiel
theme-first-aid-safety = Erste Hilfe und Sicherheit
    .public = Erste Hilfe, sicheres Zuhause
theme-fertility-contraception = Kinderwunsch, Verhütung und ungeplante Schwangerschaft
    .public = Ein Kind wollen oder (noch) nicht
theme-affordable-care = Bezahlbare Gesundheit für alle
    .public = Bezahlbare Arztbesuche
theme-primary-care = Hausarztpraxis und Versorgung in der Nähe
    .public = Hausarztpraxis, Hilfe in der Nähe

## Kinderopvang

theme-childcare = Kinderbetreuung
    .public = Kinderbetreuung
theme-baby-toddler-care = Betreuung von Babys und Kleinkindern
    .public = Betreuung für Baby oder Kleinkind
theme-childminder-care = Tagespflege in einer Familie (onthaalouder)
    .public = Betreuung in einer Familie
theme-out-of-school-care = Betreuung außerhalb der Schule
    .public = Betreuung vor und nach der Schule
theme-holiday-care = Ferienbetreuung
    .public = Betreuung in den Schulferien
theme-occasional-flexible-care = Gelegentliche und flexible Betreuung
    .public = Betreuung ab und zu oder flexibel
theme-sick-child-care = Betreuung von kranken Kindern
    .public = Betreuung, wenn ein Kind krank ist
theme-inclusive-childcare = Inklusive Betreuung
    .public = Betreuung mit besonderer Hilfe
theme-childcare-fees = Preis der Betreuung, Einkommensnachweis und Ermäßigung
    .public = Was kostet Betreuung? Ermäßigung
theme-childcare-search-desk = Infostelle für Kinderbetreuung (Lokaal Loket Kinderopvang)
    .public = Hilfe bei der Suche nach Betreuung

## Geestelijk welbevinden

theme-mental-wellbeing = Seelisches Wohlbefinden
    .public = Wie geht es Ihnen?
theme-child-youth-mental-health = Seelische Gesundheit von Kindern und Jugendlichen
    .public = Wenn es jungen Menschen schlecht geht
theme-parent-mental-health = Seelische Gesundheit von Eltern
    .public = Wenn es Mama oder Papa schwer hat
theme-postpartum-depression = Depression nach der Geburt
    .public = Traurig oder leer nach der Geburt
theme-suicide-prevention = Suizid vorbeugen
    .public = Wenn jemand nicht mehr leben will
theme-stress-anxiety = Stress, Angst und innere Stärke
    .public = Stress, Angst und Grübeln
theme-early-detection-intervention = Früh erkennen und früh helfen
    .public = Früh merken, dass es schwer wird
theme-low-threshold-therapy = Leicht erreichbare Therapie und erste seelische Hilfe
    .public = In der Nähe mit jemandem reden
theme-infant-mental-health = Seelische Gesundheit von Babys (Bindung)
    .public = Die Bindung zum Baby

## Cultuur, sport, jeugd en vrije tijd

theme-culture-sport-youth = Kultur, Sport, Jugend und Freizeit
    .public = Freizeit
theme-sport = Sport
    .public = Sport
theme-culture-young-children = Kultur für kleine Kinder
    .public = Theater und Musik für Kleine
theme-arts-music-academy = Musik- und Kunstschule (academie)
    .public = Musik, Malen und Tanz (academie)
theme-library-reading = Bibliothek und Lesen
    .public = Bibliothek und Bücher
theme-youth-work = Jugendarbeit und Jugendgruppen
    .public = Jugendgruppe und Jugendtreff
theme-playground-holiday-activities = Ferienspiele und Ferienangebote (speelplein)
    .public = Ferienspiele und Ferienlager
theme-activities-calendar = Aktivitäten und Veranstaltungskalender
    .public = Was kann man hier erleben?
theme-leisure-pass = Vergünstigungskarte und Zuschuss für die Freizeit
    .public = Rabatt auf Sport und Freizeit
theme-youth-information = Jugendinformation
    .public = Infos für Jugendliche
theme-toy-library = Spielzeugverleih (spelotheek)
    .public = Spielzeug ausleihen (spelotheek)
theme-child-friendly-space = Kinderfreundliche Plätze und Straßen
    .public = Draußen spielen in der Nähe
theme-teen-space = Ort für Teenager und Jugendliche
    .public = Ein Ort für Jugendliche
theme-affordable-holidays = Bezahlbare Ausflüge und Ferien
    .public = Günstige Ausflüge und Ferien

## Socio-economische determinanten

theme-socio-economic = Geld, Wohnen, Arbeit und Lebensumstände
    .public = Geld, Wohnen und Arbeit
theme-rights-exploration = Klären, welche Rechte man hat
    .public = Was steht mir zu?
theme-growth-package = Kindergeld (Groeipakket)
    .public = Kindergeld (Groeipakket)
theme-study-grants = Studienbeihilfe (studietoelage)
    .public = Zuschuss für Schule und Studium
theme-income-debt = Einkommen, Budget und Schulden
    .public = Hilfe bei Rechnungen und Schulden
theme-housing = Wohnung
    .public = Wohnen und Mieten
theme-employment = Arbeit und Ausbildung
    .public = Arbeit und Ausbildung
theme-food-aid = Hilfe mit Lebensmitteln und günstige Mahlzeiten
    .public = Günstiges Essen und Essenspakete
theme-material-aid = Hilfe mit Sachen (Windeln, Kleidung, Babysachen)
    .public = Windeln, Kleider und Babysachen
theme-admin-digital-help = Hilfe mit Ämtern und Computer
    .public = Hilfe mit Papieren und Computer
theme-legal-help = Rechtshilfe
    .public = Rat zu Gesetz und Rechten
theme-child-poverty = Kinderarmut
    .public = Mit Kindern über die Runden kommen
theme-mobility = Verkehr und Transport
    .public = Bus, Fahrrad und andere Wege
theme-social-tariffs = Sozialtarif und Ermäßigungen
    .public = Rabatt auf Strom, Wasser, Internet

## Ontmoeting en sociale cohesie

theme-social-cohesion = Begegnung und Zusammenhalt
    .public = Andere Menschen treffen
theme-meeting-place = Treffpunkt
    .public = Ein Ort zum Vorbeikommen
theme-play-and-meeting = Spielen und Begegnen
    .public = Zusammen spielen, Eltern treffen
theme-parent-group = Eltern- und Gesprächsgruppe
    .public = Mit anderen Eltern reden
theme-neighbourhood = Nachbarschaft und Viertel
    .public = In der Nachbarschaft
theme-loneliness = Einsamkeit und wenige Kontakte
    .public = Leute kennenlernen und plaudern
theme-informal-care = Angehörige pflegen
    .public = Für einen kranken Menschen sorgen
theme-young-carers = Junge Menschen, die Angehörige pflegen
    .public = Jung und für jemanden sorgen
theme-volunteering = Freiwilligenarbeit
    .public = Freiwillig mithelfen
theme-family-events = Veranstaltungen für Familien
    .public = Feste für die ganze Familie
theme-diversity = Vielfalt und Zusammenleben
    .public = Alle gehören dazu
theme-radicalisation = Radikalisierung
    .public = Sorgen wegen extremer Ideen

## Ouderschap en opvoedingsondersteuning

theme-parenting = Elternsein und Hilfe bei der Erziehung
    .public = Erziehung und Elternsein
theme-parenting-question = Frage zur Erziehung (allgemein)
    .public = Eine Frage zur Erziehung
theme-sleep-crying = Schlafen und Weinen
    .public = Schlafen und Weinen
theme-toilet-training = Sauber werden
    .public = Aufs Töpfchen gehen
theme-limits-behaviour = Grenzen setzen und schwieriges Verhalten
    .public = Grenzen setzen und Wutanfälle
theme-child-development = Entwicklung des Kindes
    .public = Wie Kinder wachsen und lernen
theme-parents-of-teens = Eltern von Jugendlichen
    .public = Eltern von Teenagern sein
theme-prenatal-parenthood = Elternsein vor der Geburt
    .public = Bald Mama oder Papa
theme-couple-relationship = Hilfe für die Beziehung
    .public = Leben als Paar
theme-separation = Trennung und gemeinsame Erziehung
    .public = Trennung mit Kindern
theme-single-parenthood = Alleinerziehend sein
    .public = Allein mit Kindern
theme-blended-families = Neu zusammengesetzte Familie
    .public = Patchworkfamilien
theme-teen-parenthood = Jugendliche Eltern
    .public = Junge Mama oder junger Papa
theme-fathers = Vatersein
    .public = Für Papas
theme-parenting-course = Kurse und Training für Eltern
    .public = Kurse für Eltern

## Praktische ondersteuning

theme-practical-support = Praktische Hilfe
    .public = Hilfe zu Hause
theme-family-care = Familienhilfe und häusliche Pflege
    .public = Familienhilfe: Hilfe im Haushalt
theme-maternity-home-help = Hilfe im Haus nach der Geburt (kraamhulp)
    .public = Hilfe im Haus nach der Geburt
theme-maternity-nursing = Pflege nach der Geburt (kraamzorg)
    .public = Pflege für Mama und Baby (Kraamzorg)
theme-home-volunteers = Unterstützung der Familie zu Hause
    .public = Besuch für die Familie zu Hause
theme-household-help = Haushaltshilfe
    .public = Hilfe beim Putzen und Bügeln
theme-multiple-births = Hilfe bei Zwillingen und Mehrlingen
    .public = Zwillinge oder Drillinge
theme-babysitting = Babysitting
    .public = Babysitting

## Jeugdhulp

theme-youth-help = Hilfe für Kinder und Jugendliche (jeugdhulp)
    .public = Extra Hilfe für junge Menschen
theme-direct-access-help = Direkt zugängliche Jugendhilfe
    .public = Hilfe ohne Antrag
theme-home-guidance = Begleitung zu Hause
    .public = Begleitung der Familie zu Hause
theme-one-family-one-plan = Eine Familie, ein Plan
    .public = Ein Plan für die ganze Familie
theme-gatekept-help = Nicht direkt zugängliche Jugendhilfe
    .public = Jugendhilfe auf Antrag
theme-foster-care = Pflegefamilien
    .public = Pflegefamilie und Pflegekind
theme-child-abuse-concern = Große Sorge und Gewalt gegen Kinder
    .public = Ich mache mir Sorgen um ein Kind
theme-youth-own-questions = Fragen von Jugendlichen selbst
    .public = Jung und voller Fragen
theme-family-network-conference = Familienrat (Eigen Kracht)
    .public = Plan mit Familie und Freundeskreis
theme-independent-living = Selbstständig wohnen
    .public = Allein wohnen

## Inclusie: kind met een specifieke zorgbehoefte

theme-inclusion = Inklusion: Kind mit besonderem Hilfebedarf
    .public = Kind, das besondere Hilfe braucht
theme-special-care-need = Kind mit besonderem Hilfebedarf
    .public = Mein Kind braucht besondere Hilfe
theme-disability-support = Unterstützung bei einer Behinderung
    .public = Hilfe bei einer Behinderung
theme-inclusive-leisure = Inklusive Freizeit
    .public = Freizeit, die für jedes Kind passt
theme-special-education = Förderschule (buitengewoon onderwijs)
    .public = Förderschule
theme-adhd-autism-sensitivity = ADHS, Autismus und Hochsensibilität
    .public = ADHS, Autismus, hochsensibel sein
theme-rehabilitation = Therapie und Hilfe bei der Entwicklung
    .public = Sprech- und Bewegungstherapie

## Integratie en inburgering

theme-integration = Ankommen und Integration
    .public = Neu in Belgien
theme-dutch-lessons = Niederländisch lernen und üben
    .public = Niederländisch lernen und üben
theme-civic-integration = Integrationskurs (inburgering)
    .public = Kurs: Leben in Belgien (inburgering)
theme-newcomer-orientation = Orientierung für Neuangekommene
    .public = Die ersten Schritte in Belgien
theme-interpreting-translation = Dolmetschen und Übersetzen
    .public = Übersetzen: Gespräche und Texte
theme-refugee-families = Geflüchtete Familien
    .public = Nach Belgien geflüchtet
theme-childcare-during-lessons = Kinderbetreuung während des Unterrichts
    .public = Kinderbetreuung während des Kurses

## Het Huis van het Kind zelf

theme-the-house = Das Zentrum selbst (Huis van het Kind)
    .public = Dieses Zentrum (Huis van het Kind)
theme-opening-hours-contact = Öffnungszeiten, Adresse und Kontakt
    .public = Öffnungszeiten, Adresse, Telefon
theme-who-does-what = Wer macht was (Wegweiser)
    .public = Wo muss ich hin?
theme-room-use = Einen Raum benutzen
    .public = Einen Raum benutzen
theme-activity-registration = Anmeldung für eine Aktivität
    .public = Für eine Aktivität anmelden
theme-own-initiative = Selbst etwas organisieren oder mithelfen
    .public = Etwas organisieren oder mithelfen
theme-feedback-suggestion = Idee, Beschwerde oder Hinweis
    .public = Eine Idee oder eine Beschwerde
theme-other-unclear = Anderes oder noch nicht klar
    .public = Etwas anderes

## Leeftijden

age-band-preconception = Kinderwunsch
age-band-prenatal = Schwangerschaft
age-band-age-0-3 = 0 bis 3 Jahre
age-band-age-3-6 = 3 bis 6 Jahre
age-band-age-6-12 = 6 bis 12 Jahre
age-band-age-12-18 = 12 bis 18 Jahre
age-band-age-18-24 = 18 bis 24 Jahre
age-band-all-ages = Jedes Alter
age-band-not-asked = Nicht gefragt

## Wie vraagt het

asker-parent = Elternteil
asker-expectant-parent = Werdende Eltern
asker-grandparent = Oma oder Opa
asker-other-carer = Andere Person, die ein Kind erzieht
asker-child = Kind
asker-young-person = Jugendliche oder junge Erwachsene
asker-adult-without-child = Erwachsene ohne Kind
asker-professional = Fachkraft
asker-volunteer-association = Freiwillige oder Verein
asker-not-asked = Nicht gefragt

## Hoe het afliep

outcome-answered = Sofort eine Antwort gegeben
outcome-listened = Zugehört, mehr war nicht nötig
outcome-clarified = Frage ist klarer, geht später weiter
outcome-information-given = Information, Blatt oder Broschüre mitgegeben
outcome-looked-up-later = Wird noch gesucht, die Person kommt wieder
outcome-admin-help-given = Mit Papieren oder online geholfen
outcome-rights-explored = Rechte zusammen angeschaut
outcome-activity-registered = Für eine Aktivität angemeldet oder dorthin begleitet
outcome-appointment-made = Termin vereinbart
outcome-referred-inside = Im Zentrum weitergeleitet
outcome-referred-partner = An einen Partner weitergeleitet
outcome-referred-outside = An einen Dienst außerhalb des Netzwerks weitergeleitet
outcome-referred-helpline = An ein Hilfetelefon oder ein Online-Angebot verwiesen
outcome-handed-to-backup = An die Fachkraft im Hintergrund übergeben
outcome-round-table-proposed = Gespräch zusammen mit der Familie vorgeschlagen
outcome-several-options-visitor-decides = Mehrere Wege gezeigt, die Person entscheidet selbst
outcome-no-offer-found = Kein passendes Angebot gefunden
outcome-offer-not-available = Angebot gibt es, aber es ist nicht verfügbar
outcome-language-barrier = Wegen der Sprache nicht weitergekommen
outcome-visitor-stopped = Im Moment kein weiterer Schritt gewünscht
outcome-protection-procedure = Verfahren bei Sorge um ein Kind begonnen (nicht mitgezählt)
outcome-not-recorded = Nicht notiert

## Langs welke weg

channel-desk-walk-in = Am Empfang, ohne Termin
channel-desk-appointment = Am Empfang, mit Termin
channel-antenna-point = Außenstelle
channel-partner-desk = Empfang oder Schalter eines Partners
channel-clinic-contact = Bei der Baby-Vorsorge (consultatiebureau)
channel-activity-contact = Bei einer Aktivität oder einem Treffen
channel-outreach = Dort, wo Familien ohnehin sind
channel-mobile-installation = Unterwegs (Bus, Lastenrad, Stand)
channel-event-stand = Stand bei einer Veranstaltung
channel-school-gate = Schule oder Schultor
channel-home-visit = Hausbesuch
channel-phone = Telefon
channel-sms = SMS oder Nachrichten-App
channel-email = E-Mail
channel-web-form = Formular oder Frageknopf im Internet
channel-social-media = Facebook oder andere soziale Medien
channel-chat = Chat
channel-kiosk = Bildschirm im Zentrum (Kiosk)
channel-via-professional = Über eine Fachkraft
channel-not-asked = Nicht gefragt

## Hoe warm de doorverwijzing was

warmth-none = Nicht weitergeleitet
warmth-details-given = Adresse oder Blatt mitgegeben
warmth-explained = Erklärt, was der Partner macht und was man erwarten kann
warmth-contact-together = Zusammen angerufen, geschrieben oder Termin vereinbart
warmth-announced = Mit Erlaubnis beim Partner angekündigt
warmth-introduced = Persönlich vorgestellt
warmth-accompanied = Zum Partner mitgegangen

doors-before-first-door = Das war die erste Stelle
doors-before-one-before = Vorher schon bei einer anderen Stelle
doors-before-several-before = Vorher schon bei zwei oder mehr Stellen
doors-before-not-asked = Nicht gefragt

## Waarom er geen aanbod was

gap-reason-does-not-exist = Gibt es in dieser Gegend nicht
gap-reason-actor-not-present = Dienst ist in dieser Gegend nicht da
gap-reason-wrong-age = Nicht für dieses Alter
gap-reason-wrong-target-group = Nicht für diese Gruppe
gap-reason-full-waiting-list = Voll oder Warteliste
gap-reason-too-expensive = Zu teuer
gap-reason-too-far = Zu weit oder keine Fahrmöglichkeit
gap-reason-hours-do-not-fit = Die Zeiten passen nicht
gap-reason-language = Nicht in einer Sprache, die man versteht
gap-reason-not-directly-accessible = Man kann nicht direkt hingehen
gap-reason-threshold-image = Scheu davor oder Ruf des Dienstes
gap-reason-anonymity-missing = Nicht anonym
gap-reason-not-inclusive = Mit einer Behinderung nicht zugänglich
gap-reason-temporary-stopped = Projekt oder Zuschuss beendet
gap-reason-unknown-to-us = Wir kennen kein Angebot

## Talen

language-nl = Niederländisch
language-nl-simple = Einfaches Niederländisch
language-fr = Französisch
language-en = Englisch
language-de = Deutsch
language-ar = Arabisch
language-tr = Türkisch
language-uk = Ukrainisch
language-ru = Russisch
language-pl = Polnisch
language-ro = Rumänisch
language-bg = Bulgarisch
language-es = Spanisch
language-pt = Portugiesisch
language-fa = Farsi oder Dari
language-ps = Paschtu
language-so = Somali
language-ti = Tigrinya
language-not-asked = Nicht gefragt

## Hoe je bij een dienst binnen geraakt

intake-mode-walk-in = Einfach hineingehen
intake-mode-call-first = Zuerst anrufen
intake-mode-appointment-only = Nur mit Termin
intake-mode-online-form = Per Formular oder E-Mail
intake-mode-own-open-door = Eigener Empfang: einfach hingehen
intake-mode-accepts-warm-referral = Wir stellen gern den Kontakt her
intake-mode-by-agreement = Nur auf dem vereinbarten Weg
intake-mode-professional-only = Nur mit Hilfe einer Fachkraft
    .public = Ein Arzt, eine Schule oder ein Dienst beantragt das für Sie
intake-mode-via-gate = Nur mit einem Antrag bei der Jugendhilfe
intake-mode-members-only = Nur für Mitglieder und alle, die schon kommen

## Dagen en halve dagen

half-day-morning = Vormittag
half-day-afternoon = Nachmittag
half-day-evening = Abend
weekday-mon = Montag
    .short = Mo
weekday-tue = Dienstag
    .short = Di
weekday-wed = Mittwoch
    .short = Mi
weekday-thu = Donnerstag
    .short = Do
weekday-fri = Freitag
    .short = Fr
weekday-sat = Samstag
    .short = Sa
weekday-sun = Sonntag
    .short = So

## Zitdagen aan de balie

session-state-open-tallied = Offen und gezählt (auch wenn die Zahl null ist)
session-state-open-not-tallied = Offen, aber nicht gezählt
session-state-closed-planned = Geschlossen wie geplant
session-state-closed-unplanned = Unerwartet geschlossen
session-state-outside-hours = Frage außerhalb der Öffnungszeiten

## Rapporten

pool-line = Andere, nicht gefragt oder zu wenige zum Zeigen

## Voor wie: zoals een gezin het te zien krijgt

public-all-families = Alle Familien
public-people-wishing-child = Wer sich ein Kind wünscht
public-expectant-parents = Wer ein Baby erwartet
public-vulnerable-pregnant = Schwanger, mit Fragen oder Sorgen
public-parents-newborn = Eltern eines Neugeborenen
public-parents-0-3 = Eltern mit Kind von 0 bis 3
public-parents-3-6 = Eltern mit Kind von 3 bis 6
public-parents-6-12 = Eltern mit Kind von 6 bis 12
public-parents-12-18 = Eltern von Jugendlichen
public-parents-18-plus = Eltern von jungen Erwachsenen
public-children = Kinder
public-teens = Jugendliche (12 bis 18)
public-young-adults = Junge Erwachsene (18 bis 24)
public-grandparents = Großeltern
public-fathers = Papas
public-single-parents = Wer mit Kindern allein ist
public-separating-parents = Eltern in Trennung oder getrennt
public-blended-families = Patchworkfamilien
public-teen-parents = Junge Mama oder junger Papa
public-foster-families = Pflegefamilien
public-people-not-becoming-parents = Wenn es anders kommt als erhofft
public-families-in-poverty = Wenn das Geld knapp ist
public-families-in-debt-mediation = Hilfe bei Rechnungen und Schulden
public-socially-vulnerable-families = Wer etwas mehr Hilfe brauchen kann
public-isolated-families = Leute kennenlernen
public-families-migration-background = Willkommen in allen Sprachen
public-newcomers = Neu in Belgien
public-asylum-seekers-refugees = Neu in Belgien
public-non-dutch-speakers = Andere Sprachen als Niederländisch
public-low-literate = Mit Bildern und Ton
public-roma-families = Für alle
public-travellers = Für alle
public-families-care-need = Kind, das besondere Hilfe braucht
public-children-mentally-ill-parent = Wenn es Mama oder Papa schwer hat
public-young-carers = Jung und für jemanden sorgen
public-informal-carers = Wer für Kranke sorgt
public-professionals = Wer mit Familien arbeitet
public-associations-volunteers = Vereine und Freiwillige
public-not-asked = Für alle

## Wat het bezoek makkelijker maakt

support-need-interpreter = Jemand zum Übersetzen
support-need-simple-language = Einfache Worte oder Bilder
support-need-help-reading = Hilfe beim Lesen oder Schreiben
support-need-help-online = Hilfe im Internet
support-need-private-space = Ruhiger Raum, unter vier Augen
support-need-child-care-during-talk = Jemand passt auf die Kinder auf
support-need-step-free-access = Zugang mit Kinderwagen oder Rollstuhl
support-need-transport = Fahrt dorthin
support-need-accompaniment = Begleitung dorthin
support-need-anonymity = Anonym bleiben
support-need-low-cost = Kostenlos oder günstig
support-need-evening-weekend = Außerhalb der Arbeitszeit
support-need-at-home = Zu Hause

## Wat een fiche ervan zegt

capacity-has-capacity = Hat Platz
    .public = Es ist Platz
capacity-waiting-list = Warteliste
    .public = Es gibt eine Warteliste
capacity-full = Voll
    .public = Im Moment kein Platz
capacity-ask-first = Zuerst fragen
    .public = Zuerst fragen, ob Platz ist
capacity-unknown = Plätze nicht bekannt
    .public = Wir wissen nicht, ob Platz ist
anonymous-yes = Der Name ist nicht nötig
anonymous-no = Der Name ist nötig
anonymous-on-request = Auf Wunsch ohne Namen
verified-method-phone = telefonisch
verified-method-visit = vor Ort
verified-method-partner = durch den Partner selbst
verified-method-website = auf der Webseite
verified-method-letter = per Brief oder E-Mail
listing-state-proposed = Vorgeschlagen
listing-state-accepted = Aufgenommen
listing-state-refused = Nicht aufgenommen
listing-state-archived = Archiviert
event-status-scheduled = Findet statt
event-status-cancelled = Abgesagt
event-status-postponed = Verschoben
event-status-full = Voll

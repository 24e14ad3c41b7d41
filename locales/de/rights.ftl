### Exploring rights: a few questions, and then a list of things to ask for. No amounts: they change.

rights-title = Welche Rechte haben Sie?
rights-entry-text = Ein paar Fragen, und Sie wissen, was Sie wo beantragen können
rights-choose = Was passt zu Ihnen?
rights-promise = Niemand sieht Ihre Antworten. Wir speichern nichts.
rights-yes = Ja
rights-no = Nein
rights-unsure = Weiß ich nicht
rights-list = Danach können Sie fragen
rights-careful = Vielleicht haben Sie ein Recht darauf. Wir entscheiden das nicht: Die Stelle selbst prüft es.
rights-ask = Fragen Sie hier
rights-where = Orte in der Nähe zeigen
rights-source = Quelle
# $day (text): day
rights-day = Text vom { $day }. Regeln können sich ändern.
rights-again = Etwas anderes wählen
rights-take-text = Scannen Sie das mit der Kamera Ihres Telefons. Sie bekommen die Nummer des Zentrums und diese Liste auf Deutsch und Niederländisch.
rights-maybe = Vielleicht: fragen Sie nach
rights-also = Trifft das auch auf Sie zu?
rights-bring = Nehmen Sie Ihren Ausweis oder andere Papiere mit, und Briefe, die Sie haben. Etwas fehlt? Fragen Sie trotzdem.

## Situations

rights-situation-expecting = Wir erwarten ein Kind
rights-situation-baby = Ich habe ein Baby oder Kleinkind
rights-situation-school = Ich habe ein oder mehrere Kinder in der Schule
rights-situation-care = Ich habe ein Kind, das mehr Hilfe braucht
rights-situation-income = Es ist schwer, alles zu bezahlen
rights-situation-apart = Ich lebe nicht mit dem anderen Elternteil
rights-situation-new = Ich bin neu in Belgien
rights-situation-young = Ich bin zwischen 18 und 25 Jahre alt

## Questions

rights-question-married = Sind Sie miteinander verheiratet?
rights-question-childcare = Brauchen Sie Kinderbetreuung?
rights-question-low = Hat Ihre Familie wenig Einkommen?
rights-question-work = Haben Sie einen Arbeitgeber?
rights-question-primary = Geht eines Ihrer Kinder in den Kindergarten oder die Grundschule?
rights-question-rent = Wohnen Sie zur Miete oder suchen Sie eine Mietwohnung?
rights-question-unpaid = Muss der andere Elternteil für Ihr Kind zahlen und tut es nicht?
rights-question-insured = Sind Sie Mitglied einer Krankenkasse (ziekenfonds) in Belgien?
rights-question-schoolchild = Haben Sie ein Kind zwischen 2,5 und 18 Jahren?
rights-question-dutch = Möchten Sie Niederländisch lernen?
rights-question-student = Studieren Sie an einer Hochschule oder Universität?

## Who gives it

rights-giver-growth-payer = Stelle, die das Kindergeld auszahlt
rights-giver-vaph = Anerkannter Dienst für Menschen mit Behinderung
rights-giver-disability-office = Föderale Stelle für Menschen mit Behinderung
rights-giver-school-guidance = Schule oder Beratung für Schulkinder (CLB)
rights-giver-fund = Krankenkasse
rights-giver-ocmw = Sozialamt
rights-giver-integration = Agentur für Integration
rights-giver-alimony-office = Föderaler Dienst für Unterhalt
rights-giver-grants = Stelle für Studienbeihilfen oder Sozialdienst Ihrer Schule
rights-giver-employer-fund = Arbeitgeber und Krankenkasse
rights-giver-registry = Gemeinde, Standesamt
rights-giver-employer-rva = Arbeitgeber und Landesamt für Arbeit
rights-giver-family-care = Dienst für Familienhilfe
rights-giver-kind-en-gezin = Kind en Gezin, Gesundheit kleiner Kinder
rights-giver-childcare-desk = Kinderbetreuung oder Infostelle für Kinderbetreuung
rights-giver-school = Schule
rights-giver-ocmw-supplier = Sozialamt oder Ihr Energieversorger
rights-giver-housing = Gesellschaft für Sozialwohnungen
rights-giver-town-ocmw = Gemeinde oder Sozialamt
rights-giver-legal-aid = Kommission für Rechtshilfe
rights-giver-school-ocmw = Schule oder Sozialamt

## Rights

right-growth = Kindergeld (Groeipakket)
    .text = Jeden Monat Geld für ein Kind, das in Flandern wohnt. Manchmal bis 25 Jahre.
right-start = Geld zur Geburt (Startbedrag)
    .text = Einmal Geld, wenn ein Kind geboren wird. Sie können es schon in der Schwangerschaft beantragen.
right-birth-leave = Urlaub rund um die Geburt
    .text = Wer arbeitet, bekommt frei rund um die Geburt. Der andere Elternteil auch. Das meiste zahlt die Krankenkasse.
right-parental-leave = Elternurlaub
    .text = Weniger arbeiten oder eine Zeit aufhören, um für Ihr Kind zu sorgen. Sie bekommen dann Geld.
right-recognition = Ihr Kind anerkennen
    .text = Nicht verheiratet? Dann erkennt der andere Elternteil das Kind bei der Gemeinde an. Das geht schon vor der Geburt.
right-maternity-help = Hilfe zu Hause nach der Geburt (Kraamzorg)
    .text = Hilfe mit Baby und Haushalt in den ersten Wochen. Der Preis hängt vom Einkommen ab.
right-clinic = Baby-Vorsorge (Consultatiebureau)
    .text = Kind en Gezin schaut, wie Ihr Kind wächst, und impft. Das ist kostenlos.
right-childcare = Krippenpreis nach Einkommen
    .text = An vielen Orten zahlen Sie nach Einkommen. Ist das zu viel, können Sie einen niedrigeren Preis beantragen.
right-social = Sozialer Zuschlag (Sociale toeslag)
    .text = Mehr Geld zum Kindergeld, wenn Ihr Einkommen niedrig ist. Meist kommt es von selbst.
right-school = Zuschuss für die Schule (Schooltoeslag)
    .text = Jedes Schuljahr Geld, wenn Ihr Einkommen niedrig ist, für Kindergarten, Grundschule und weiterführende Schule. Meist kommt es von selbst.
right-maximum = Grenze für Schulkosten (Maximumfactuur)
    .text = Kindergarten oder Grundschule dürfen für Ausflüge und Aktivitäten nur einen begrenzten Betrag verlangen.
right-school-bill = Eine zu hohe Schulrechnung
    .text = Sie können nicht alles auf einmal zahlen? Fragen Sie die Schule nach Raten. Auch das OCMW hilft Ihnen dabei.
right-care = Pflegezuschlag (Zorgtoeslag)
    .text = Mehr Geld zum Kindergeld für ein Kind mit Behinderung oder Krankheit. Bis 21 Jahre.
right-support = Hilfe bei einer Behinderung
    .text = Begleitung oder Tagesbetreuung für Ihr Kind. Auch wenn die Behinderung noch nicht sicher ist.
right-disability = Parkausweis und Beihilfe
    .text = Ein Parkausweis, wenn Gehen schwerfällt. Ab 18 Jahren manchmal auch jeden Monat Geld.
right-refund = Weniger Arztkosten (Verhoogde tegemoetkoming)
    .text = Mit wenig Einkommen zahlen Sie weniger beim Arzt und in der Apotheke. Auch Bahn und Bus sind billiger.
right-tariff = Sozialtarif für Energie (Sociaal tarief)
    .text = Ein niedrigerer Preis für Strom, Gas, Wasser oder Internet. Manchmal kommt er von selbst.
right-leisure = UiTPAS mit Ermäßigung
    .text = Mit wenig Einkommen zahlen Sie weniger für Sport, Spiel und Kultur. In vielen Gemeinden.
right-home = Eine bezahlbare Wohnung
    .text = Melden Sie sich für eine Sozialwohnung an. Manchmal bekommen Sie Geld für einen Teil der Miete.
right-ocmw = Hilfe vom Sozialamt (OCMW)
    .text = Das OCMW schaut mit Ihnen, was Sie brauchen: Geld zum Leben (leefloon), Hilfe bei Schulden oder andere Hilfe.
right-alimony = Hilfe beim Unterhalt
    .text = Diese Stelle verlangt das Geld vom anderen Elternteil. Manchmal zahlt sie Ihnen einen Teil im Voraus.
right-legal = Kostenloser rechtlicher Rat
    .text = Ein erstes Gespräch ist für alle kostenlos. Mit wenig Einkommen bekommen Sie vielleicht kostenlos einen Anwalt oder eine Anwältin.
right-fund = Mitglied einer Krankenkasse werden (ziekenfonds)
    .text = Dann bekommen Sie viel von den Kosten für Arzt und Krankenhaus zurück. Die Kasse wählen Sie selbst.
right-urgent = Dringende medizinische Hilfe
    .text = Keine Aufenthaltspapiere, aber Sie brauchen ärztliche Hilfe? Das OCMW kann zahlen. Auch in der Schwangerschaft.
right-place = Ein Platz in der Schule
    .text = Jedes Kind darf ab 2,5 Jahren in die Schule, auch ohne Aufenthaltspapiere.
right-dutch = Niederländisch und Leben in Belgien
    .text = Unterricht in Niederländisch und jemand, der Ihnen hilft, sich in Belgien zurechtzufinden.
right-grant = Zuschuss für das Studium (Studietoelage)
    .text = Geld zum Studieren, wenn das Einkommen Ihrer Familie niedrig ist.

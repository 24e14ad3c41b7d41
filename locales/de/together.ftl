# What a visitor reads while choosing together with the desk, and what is said before and during a call.
# Short, plain and warm; nobody is sent anywhere, the visitor chooses.

together-title = Was passt zu Ihnen?
together-text = Das schlagen wir vor. Sie wählen. Sie müssen nichts wählen.
together-choose = Das wähle ich
together-chosen = Ihre Wahl
together-none = Nichts davon passt zu mir

together-what = Was
together-where = Wo
together-when = Wann
together-cost = Was kostet es?
together-languages = Sprachen
together-free = Kostenlos
together-unknown = Das wissen wir nicht sicher. Fragen Sie uns.
together-no-address = Sie müssen nirgends hingehen.
together-secret = Die Adresse ist geheim. Bitte zuerst anrufen.
together-full = Im Moment ist kein Platz frei.

# How the service receives people.
together-manner-ticket = Wir dürfen dort sagen, dass Sie kommen.
together-manner-walk-in = Sie können einfach hineingehen.
together-manner-call-first = Zuerst anrufen. Das können wir zusammen machen.
together-manner-door = Sie können selbst hingehen.
together-manner-gate = Das können Sie nicht allein beantragen. Eine Fachkraft macht das mit Ihnen.
together-manner-professional = Eine Fachkraft beantragt das zusammen mit Ihnen.
together-manner-members = Nur für Menschen, die dort schon hingehen.

# For a young person who asks alone.
together-youth-title = Für dich
together-youth-text = Du wählst, was du wem erzählst.
together-lines = Anrufen oder chatten, auf Niederländisch. Du musst deinen Namen nicht sagen.
together-line-102 = Für Kinder und Jugendliche, über alles.
together-line-106 = Wenn du mit jemandem reden willst. Tag und Nacht.
together-line-1712 = Wenn dir jemand wehtut oder wenn du Angst hast.
together-line-1813 = Wenn du an Suizid denkst. Tag und Nacht.

# Before and during a call that the desk and the visitor make together.
together-call-may = Darf ich zusammen mit Ihnen dort anrufen?
together-call-name = Ich sage Ihren Namen nicht. Sie dürfen ihn selbst sagen.
together-call-listen = Sie hören alles mit. Sie dürfen selbst sprechen.
together-call-stop = Sie dürfen immer Nein sagen. Dann hören wir auf.
together-call-now = Ich rufe jetzt an.
together-call-turn = Jetzt dürfen Sie sprechen.
together-call-nobody = Niemand geht ans Telefon. Wir können es später noch einmal versuchen.

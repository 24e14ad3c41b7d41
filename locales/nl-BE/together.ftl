# What a visitor reads while choosing together with the desk, and what is said before and during a call.
# Short, plain and warm; nobody is sent anywhere, the visitor chooses.

together-title = Wat past bij jou?
together-text = Dit stellen we voor. Jij kiest. Je mag ook niets kiezen.
together-choose = Dit kies ik
together-chosen = Jouw keuze
together-none = Niets hiervan past bij mij

together-what = Wat
together-where = Waar
together-when = Wanneer
together-cost = Wat kost het?
together-languages = Talen
together-free = Gratis
together-unknown = Dat weten we niet zeker. Vraag het ons.
together-no-address = Je hoeft nergens naartoe te gaan.
together-secret = Het adres is geheim. Bel eerst.
together-full = Nu is er geen plaats.

# How the service receives people.
together-manner-ticket = We mogen zeggen dat je komt.
together-manner-walk-in = Je mag zo binnenlopen.
together-manner-call-first = Eerst bellen. Dat kan samen met ons.
together-manner-door = Je kan er zelf naartoe gaan.
together-manner-gate = Dit kan je niet zelf vragen. Een hulpverlener vraagt het samen met jou.
together-manner-professional = Een hulpverlener vraagt dit samen met jou.
together-manner-members = Alleen voor wie er al komt.

# For a young person who asks alone.
together-youth-title = Voor jou
together-youth-text = Jij kiest wat je aan wie vertelt.
together-lines = Bellen of chatten. Je hoeft je naam niet te zeggen.
together-line-102 = Voor kinderen en jongeren, over alles.
together-line-106 = Als je met iemand wil praten. Dag en nacht.
together-line-1712 = Als iemand je pijn doet, of als je bang bent.
together-line-1813 = Als je aan zelfmoord denkt. Dag en nacht.

# Before and during a call that the desk and the visitor make together.
together-call-may = Mag ik er samen met jou naartoe bellen?
together-call-name = Ik zeg je naam niet. Je mag hem zelf zeggen.
together-call-listen = Je hoort alles mee. Je mag zelf praten.
together-call-stop = Je mag altijd nee zeggen. Dan stoppen we.
together-call-now = Ik bel nu.
together-call-turn = Nu mag jij praten.
together-call-nobody = Niemand neemt op. We kunnen het later nog eens proberen.

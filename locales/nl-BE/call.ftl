### Iemand vragen om te komen, aan de kiosk. Korte zinnen, ook voor wie weinig leest.

call-ask = Vraag of iemand komt
call-ask-text = Iemand van het huis komt dan naar je toe.
call-sees = Ze zien alleen welke taal je leest.
call-sees-list = Ze zien welke taal je leest, en je lijstje.
call-list = Laat mijn lijstje zien
call-ringing = Even vragen …
call-shown = We weten dat je wacht
call-shown-text = Blijf maar even hier.
call-coming = Er komt iemand naar je toe
call-later = Iemand komt zo
call-later-text = Ze zijn nog even bezig.
call-long = Duurt het lang? Kom maar naar de balie.
call-nobody = Er is nu niemand vrij om te komen
call-unreached = Vragen lukt nu niet
call-come = Kom maar naar de balie.
call-stop = Toch niet
call-again = Vraag het opnieuw

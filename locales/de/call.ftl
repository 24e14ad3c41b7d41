### Asking somebody to come, at the kiosk. Short sentences, also for who reads little.

call-ask = Jemanden rufen
call-ask-text = Jemand aus dem Zentrum kommt zu Ihnen.
call-sees = Man sieht nur, in welcher Sprache Sie lesen.
call-sees-list = Man sieht, in welcher Sprache Sie lesen, und Ihre Liste.
call-list = Meine Liste zeigen
call-ringing = Wir rufen …
call-shown = Wir wissen, dass Sie warten
call-shown-text = Bitte bleiben Sie kurz hier.
call-coming = Jemand kommt zu Ihnen
call-later = Bald kommt jemand
call-later-text = Es dauert noch einen Moment.
call-long = Dauert es lange? Kommen Sie zum Empfang.
call-nobody = Jetzt kann niemand kommen
call-unreached = Rufen geht gerade nicht
call-come = Kommen Sie zum Empfang.
call-stop = Doch nicht rufen
call-again = Noch einmal rufen

### Demander à quelqu'un de venir, à la borne. Des phrases courtes, aussi pour qui lit peu.

call-ask = Demander à quelqu'un de venir
call-ask-text = Une personne du centre vient alors te voir.
call-sees = Elle voit seulement la langue que tu lis.
call-sees-list = Elle voit la langue que tu lis et ta liste.
call-list = Montrer ma liste
call-ringing = Nous demandons…
call-shown = Nous savons que tu attends
call-shown-text = Reste un moment ici.
call-coming = Quelqu'un vient te voir
call-later = Quelqu'un vient bientôt
call-later-text = Encore un petit moment.
call-long = C'est long ? Viens à l'accueil.
call-nobody = Personne ne peut venir maintenant
call-unreached = On n'arrive pas à demander maintenant
call-come = Viens à l'accueil.
call-stop = Annuler l'appel
call-again = Demander encore une fois

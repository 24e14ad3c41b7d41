### Demander à quelqu'un de venir, à la borne. Des phrases courtes, aussi pour qui lit peu.

call-ask = Demander à quelqu'un de venir
call-ask-text = Une personne de la maison vient alors te voir.
call-sees = Elle voit seulement la langue que tu lis.
call-sees-list = Elle voit la langue que tu lis et ta liste.
call-list = Montrer ma liste
call-ringing = Nous demandons …
call-shown = Nous savons que tu attends
call-shown-text = Reste un moment ici.
call-coming = Quelqu'un vient te voir
call-later = Quelqu'un vient bientôt
call-later-text = Ces personnes sont encore occupées.
call-long = C'est long ? Viens à l'accueil.
call-nobody = Personne ne peut venir maintenant
call-unreached = La demande ne passe pas maintenant
call-come = Viens à l'accueil.
call-stop = Finalement non
call-again = Demander encore une fois

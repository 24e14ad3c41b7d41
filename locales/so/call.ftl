### Asking somebody to come, at the kiosk. Short sentences, also for who reads little.

call-ask = Qof u yeer
call-ask-text = Qof xarunta ka socda ayaa kuu imanaya.
call-sees = Waxay arkaan oo keliya luqadda aad ku akhrido.
call-sees-list = Waxay arkaan luqadda aad ku akhrido, iyo liiskaaga.
call-list = Liiskayga tus
call-ringing = Waan u yeeraynaa …
call-shown = Waan ognahay inaad sugayso
call-shown-text = Fadlan halkan xoogaa joog.
call-coming = Qof baa kuu imanaya
call-later = Dhowaan qof baa imanaya
call-later-text = Hadda xoogaa way mashquul yihiin.
call-long = Ma dheeraatay? Kaalay soo-dhaweynta.
call-nobody = Hadda qofna ma iman karo
call-unreached = Yeeristu hadda ma shaqaynayso
call-come = Kaalay soo-dhaweynta.
call-stop = Ka noqo
call-again = Mar kale u yeer

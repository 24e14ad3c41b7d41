### Asking somebody to come, at the kiosk. Short sentences, also for who reads little.

call-ask = Chemați pe cineva
call-ask-text = Cineva de aici vine la dumneavoastră.
call-sees = Se vede doar în ce limbă citiți.
call-sees-list = Se vede în ce limbă citiți și lista dumneavoastră.
call-list = Arată lista mea
call-ringing = Chemăm …
call-shown = Știm că așteptați
call-shown-text = Vă rugăm să rămâneți puțin aici.
call-coming = Vine cineva la dumneavoastră
call-later = În curând vine cineva
call-later-text = Acum mai au puțin de lucru.
call-long = Durează mult? Veniți la recepție.
call-nobody = Acum nu poate veni nimeni
call-unreached = Chemarea nu merge acum
call-come = Veniți la recepție.
call-stop = Nu mai trebuie
call-again = Chemați din nou

### Asking somebody to come, at the kiosk. Short sentences, also for who reads little.

call-ask = Chemați pe cineva
call-ask-text = Cineva de la centru vine la dumneavoastră.
call-sees = Se vede doar în ce limbă citiți.
call-sees-list = Se vede în ce limbă citiți și lista dumneavoastră.
call-list = Arătați lista mea
call-ringing = Chemăm…
call-shown = Știm că așteptați
call-shown-text = Vă rugăm să rămâneți puțin aici.
call-coming = Vine cineva aici
call-later = În curând vine cineva
call-later-text = Mai sunt puțin ocupați.
call-long = Durează mult? Veniți la recepție.
call-nobody = Acum nu poate veni nimeni
call-unreached = Acum nu putem chema pe nimeni
call-come = Veniți la recepție.
call-stop = Anulați
call-again = Chemați din nou

### Asking somebody to come, at the kiosk. Short sentences, also for who reads little.

call-ask = Poproś kogoś, żeby przyszedł
call-ask-text = Ktoś z centrum do Ciebie przyjdzie.
call-sees = Widać tylko, w jakim języku czytasz.
call-sees-list = Widać Twoją listę i to, w jakim języku czytasz.
call-list = Pokaż moją listę
call-ringing = Wołamy …
call-shown = Wiemy, że czekasz
call-shown-text = Zostań tu chwilę.
call-coming = Ktoś do Ciebie idzie
call-later = Niedługo ktoś przyjdzie
call-later-text = Jeszcze chwilę to potrwa.
call-long = Długo to trwa? Podejdź do recepcji.
call-nobody = Teraz nikt nie może przyjść
call-unreached = Teraz nie można nikogo zawołać
call-come = Podejdź do recepcji.
call-stop = Anuluj
call-again = Zawołaj jeszcze raz

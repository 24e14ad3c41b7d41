### Asking somebody to come, at the kiosk. Short sentences, also for who reads little.

call-ask = Chame alguém
call-ask-text = Alguém do centro vem até aqui.
call-sees = Só veem em que língua lê.
call-sees-list = Veem em que língua lê e a sua lista.
call-list = Mostrar a minha lista
call-ringing = A chamar…
call-shown = Sabemos que está à espera
call-shown-text = Fique aqui um momento, por favor.
call-coming = Já vem alguém
call-later = Daqui a pouco vem alguém
call-later-text = Demoram só um momento.
call-long = Demora muito? Venha à receção.
call-nobody = Agora não pode vir ninguém
call-unreached = Agora não dá para chamar
call-come = Venha à receção.
call-stop = Cancelar
call-again = Chamar outra vez

### Asking somebody to come, at the kiosk. Short sentences, also for who reads little.

call-ask = Pida que venga alguien
call-ask-text = Alguien del centro vendrá a hablar con usted.
call-sees = Solo ven en qué idioma lee.
call-sees-list = Ven en qué idioma lee y su lista.
call-list = Mostrar mi lista
call-ringing = Avisando…
call-shown = Sabemos que está esperando
call-shown-text = Quédese aquí un momento, por favor.
call-coming = Ya viene alguien
call-later = Pronto vendrá alguien
call-later-text = Tardan solo un momento.
call-long = ¿Tarda mucho? Venga a recepción.
call-nobody = Ahora no puede venir nadie
call-unreached = Ahora no se puede avisar
call-come = Venga a recepción.
call-stop = Cancelar
call-again = Avisar otra vez

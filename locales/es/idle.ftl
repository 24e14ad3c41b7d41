### The end of a visit at the kiosk, when nothing was done for very long.

idle-last-title = Vaciamos la pantalla
idle-last-text = Pronto se borrará todo. Después puede empezar de nuevo.

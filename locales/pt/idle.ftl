### The end of a visit at the kiosk, when nothing was done for very long.

idle-last-title = Estamos a limpar o ecrã
idle-last-text = Daqui a pouco tudo é apagado. Depois pode começar de novo.

### The end of a visit at the kiosk, when nothing was done for very long.

idle-last-title = Golim ecranul
idle-last-text = În curând se șterge tot. Apoi puteți începe din nou.

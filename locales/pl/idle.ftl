### The end of a visit at the kiosk, when nothing was done for very long.

idle-last-title = Czyścimy ekran
idle-last-text = Zaraz wszystko zniknie. Potem można zacząć od nowa.

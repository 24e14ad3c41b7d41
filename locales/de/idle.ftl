### The end of a visit at the kiosk, when nothing was done for very long.

idle-last-title = Wir leeren den Bildschirm
idle-last-text = Gleich ist alles gelöscht. Danach können Sie gern neu anfangen.

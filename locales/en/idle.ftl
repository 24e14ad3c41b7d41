### The end of a visit at the kiosk, when nothing was done for very long.

idle-last-title = We are clearing the screen
idle-last-text = Soon everything will be cleared. After that you can start again.

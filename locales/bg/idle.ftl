### The end of a visit at the kiosk, when nothing was done for very long.

idle-last-title = Изчистваме екрана
idle-last-text = Скоро всичко ще бъде изтрито. После можете да започнете отново.

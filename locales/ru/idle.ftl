### The end of a visit at the kiosk, when nothing was done for very long.

idle-last-title = Мы очищаем экран
idle-last-text = Скоро всё будет стёрто. Потом можно начать снова.

### The end of a visit at the kiosk, when nothing was done for very long.

idle-last-title = Ми очищаємо екран
idle-last-text = Скоро все буде стерто. Потім можна почати знову.

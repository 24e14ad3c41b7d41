### The end of a visit at the kiosk, when nothing was done for very long.

idle-last-title = موږ سکرین پاکوو
idle-last-text = ډېر ژر به هر څه پاک شي. بیا له سره پیل کولای شئ.

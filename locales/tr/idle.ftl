### The end of a visit at the kiosk, when nothing was done for very long.

idle-last-title = Ekranı boşaltıyoruz
idle-last-text = Birazdan her şey silinecek. Sonra yeniden başlayabilirsiniz.

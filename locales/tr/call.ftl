### Asking somebody to come, at the kiosk. Short sentences, also for who reads little.

call-ask = Birini çağırın
call-ask-text = Merkezden biri yanınıza gelir.
call-sees = Yalnızca hangi dilde okuduğunuzu görürler.
call-sees-list = Hangi dilde okuduğunuzu ve listenizi görürler.
call-list = Listemi göster
call-ringing = Çağırıyoruz…
call-shown = Beklediğinizi biliyoruz
call-shown-text = Lütfen burada biraz bekleyin.
call-coming = Biri yanınıza geliyor
call-later = Birazdan biri gelecek
call-later-text = Şu an kısa bir işleri var.
call-long = Uzun mu sürüyor? Danışmaya gelin.
call-nobody = Şu anda kimse gelemiyor
call-unreached = Çağrı şu an çalışmıyor
call-come = Danışmaya gelin.
call-stop = Çağrıyı iptal et
call-again = Tekrar çağır

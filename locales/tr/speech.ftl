# Sesli okuma.

speech-read = Sesli oku
speech-stop = Okumayı durdur

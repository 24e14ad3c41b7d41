# Sesli okuma.

speech-read = Sesli oku
speech-stop = Okumayı durdur
speech-careful = Yakındaki herkes bunu duyar. Yine de okunsun mu?

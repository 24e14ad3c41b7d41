# Citirea cu voce tare.

speech-read = Citește cu voce tare
speech-stop = Oprește citirea

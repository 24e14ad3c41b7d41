# Citirea cu voce tare.

speech-read = Citește cu voce tare
speech-stop = Oprește citirea
speech-careful = Toți cei din apropiere vor auzi. Citim totuși cu voce tare?

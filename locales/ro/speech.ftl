# Citirea cu voce tare.

speech-read = Citire cu voce tare
speech-stop = Opriți citirea
speech-careful = Toți cei din apropiere vor auzi. Citim totuși cu voce tare?

# Czytanie na głos.

speech-read = Czytaj na głos
speech-stop = Zatrzymaj czytanie

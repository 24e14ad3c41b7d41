# Czytanie na głos.

speech-read = Czytaj na głos
speech-stop = Zatrzymaj czytanie
speech-careful = Usłyszą to wszyscy w pobliżu. Mimo to czytać na głos?

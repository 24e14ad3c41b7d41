# Leer en voz alta.

speech-read = Leer en voz alta
speech-stop = Parar la lectura
speech-careful = Todos los que están cerca lo oirán. ¿Leer de todos modos?

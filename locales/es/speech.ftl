# Leer en voz alta.

speech-read = Leer en voz alta
speech-stop = Parar la lectura

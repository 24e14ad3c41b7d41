# Ler em voz alta.

speech-read = Ler em voz alta
speech-stop = Parar a leitura

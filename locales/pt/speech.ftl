# Ler em voz alta.

speech-read = Ler em voz alta
speech-stop = Parar a leitura
speech-careful = Quem está perto vai ouvir. Ler mesmo assim?

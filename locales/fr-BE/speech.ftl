# La lecture à voix haute.

speech-read = Lire à voix haute
speech-stop = Arrêter la lecture
speech-careful = Tout le monde autour de toi va l’entendre. Lire quand même ?

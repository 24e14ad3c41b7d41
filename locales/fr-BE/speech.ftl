# La lecture à voix haute.

speech-read = Lire à voix haute
speech-stop = Arrêter la lecture

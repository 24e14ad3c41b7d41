# Vorlesen.

speech-read = Vorlesen
speech-stop = Vorlesen stoppen

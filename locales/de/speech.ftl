# Vorlesen.

speech-read = Vorlesen
speech-stop = Vorlesen stoppen
speech-careful = Alle in der Nähe hören das. Trotzdem vorlesen?

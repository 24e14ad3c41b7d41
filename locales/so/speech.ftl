# Akhris kor ah.

speech-read = Kor u akhri
speech-stop = Jooji akhriska

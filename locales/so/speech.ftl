# Akhris kor ah.

speech-read = Kor u akhri
speech-stop = Jooji akhriska
speech-careful = Qof kasta oo dhow ayaa maqli doona. Ma loo akhriyaa si kastaba?

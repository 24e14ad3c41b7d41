# Чтение вслух.

speech-read = Читать вслух
speech-stop = Остановить чтение

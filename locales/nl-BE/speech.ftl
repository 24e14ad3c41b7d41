# Voorlezen op de kiosk en aan de balie.

speech-read = Lees voor
speech-stop = Stop met lezen

# Voorlezen op de kiosk en aan de balie.

speech-read = Lees voor
speech-stop = Stop met lezen
speech-careful = Iedereen in de buurt hoort dit. Toch voorlezen?

### Tell us: a family says what is missing or what it would like to do. No name, no text, only choices.

tell-title = O idee pentru centru
tell-text = Numărăm doar ce alegeți. Numele nu este necesar.
tell-question = Aveți o întrebare sau o grijă? Vorbiți cu cineva.
tell-missing = Îmi lipsește ceva
tell-missing-text = Am căutat ajutor sau sfat și nu am găsit
tell-activity = Am o idee
tell-activity-text = Ceva de făcut împreună aici
tell-other = Altceva
tell-other-text = Un sfat sau ceva ce poate fi mai bine
tell-about = Despre ce este?
tell-about-more = Ce anume?
tell-age = Pentru cine este?
tell-when = Când se potrivește cel mai bine?
tell-when-weekday-day = În timpul săptămânii, ziua
tell-when-weekday-evening = În timpul săptămânii, seara
tell-when-weekend = La sfârșit de săptămână
tell-when-school-holiday = În vacanța școlară
tell-skip = Nu știu
tell-check = Este corect?
tell-send = Da, trimiteți
tell-thanks = Mulțumim!
tell-thanks-text = Numărăm asta. Așa vedem de ce au nevoie familiile de aici.
tell-more = Spuneți încă ceva

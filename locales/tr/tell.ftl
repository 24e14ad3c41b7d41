### Tell us: a family says what is missing or what it would like to do. No name, no text, only choices.

tell-title = Merkez için bir fikir
tell-text = Yalnızca seçtiklerinizi sayarız. Adınız gerekmez.
tell-question = Sorunuz veya derdiniz mi var? Biriyle konuşun.
tell-missing = Bir şey eksik
tell-missing-text = Yardım veya bilgi aradım, bulamadım
tell-activity = Bir fikrim var
tell-activity-text = Burada birlikte yapılacak bir şey
tell-other = Başka bir şey
tell-other-text = Bir öneri ya da daha iyi olabilecek bir şey
tell-about = Ne hakkında?
tell-about-more = Tam olarak ne?
tell-age = Kimler için?
tell-when = En uygun zaman hangisi?
tell-when-weekday-day = Hafta içi, gündüz
tell-when-weekday-evening = Hafta içi, akşam
tell-when-weekend = Hafta sonu
tell-when-school-holiday = Okul tatilinde
tell-skip = Bilmiyorum
tell-check = Bu doğru mu?
tell-send = Evet, gönder
tell-thanks = Teşekkür ederiz!
tell-thanks-text = Bunu sayıyoruz. Böylece buradaki ailelerin neye ihtiyacı olduğunu görürüz.
tell-more = Bir şey daha söyle

### The information screen: what is on this week, in big letters, for whoever passes by.

info-touch = Коснитесь экрана
info-open = Заходите, здесь есть кто-то для вас
info-closed = Сейчас на стойке никого нет
info-call = Позвоните нам
info-here = Сейчас здесь

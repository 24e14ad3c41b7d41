### The information screen: what is on this week, in big letters, for whoever passes by.

info-touch = Коснитесь экрана
info-open = Заходите, вас здесь примут
info-closed = Сейчас на ресепшене никого нет
info-call = Позвоните нам
info-here = Сейчас здесь

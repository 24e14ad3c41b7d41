### The information screen: what is on this week, in big letters, for whoever passes by.

info-touch = Ekrana dokunun
info-open = Buyurun, size yardım edecek biri var
info-closed = Şu anda danışmada kimse yok
info-call = Bizi arayın
info-here = Şimdi burada

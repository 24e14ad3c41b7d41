### The information screen: what is on this week, in big letters, for whoever passes by.

info-touch = Berühren Sie den Bildschirm
info-open = Kommen Sie herein, jemand ist für Sie da
info-closed = Jetzt ist niemand am Empfang
info-call = Rufen Sie uns an
info-here = Jetzt hier

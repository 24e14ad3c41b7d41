### The information screen: what is on this week, in big letters, for whoever passes by.

info-touch = Toque no ecrã
info-open = Entre, há aqui alguém para si
info-closed = Agora não está ninguém na receção
info-call = Telefone-nos
info-here = Agora aqui

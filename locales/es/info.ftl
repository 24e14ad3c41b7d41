### The information screen: what is on this week, in big letters, for whoever passes by.

info-touch = Toque la pantalla
info-open = Pase, aquí hay alguien para usted
info-closed = Ahora no hay nadie en recepción
info-call = Llámenos
info-here = Ahora aquí

### The information screen: what is on this week, in big letters, for whoever passes by.

info-touch = Dotknij ekranu
info-open = Zapraszamy, ktoś tu jest dla Ciebie
info-closed = Teraz w recepcji nikogo nie ma
info-call = Zadzwoń do nas
info-here = Teraz tutaj

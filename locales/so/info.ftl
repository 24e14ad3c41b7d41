### The information screen: what is on this week, in big letters, for whoever passes by.

info-touch = Taabo shaashadda
info-open = Soo gal, qof baa kuu jooga
info-closed = Hadda qofna ma joogo soo-dhaweynta
info-call = Na soo wac
info-here = Hadda halkan

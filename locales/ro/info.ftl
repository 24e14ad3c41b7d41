### The information screen: what is on this week, in big letters, for whoever passes by.

info-touch = Atingeți ecranul
info-open = Intrați, este cineva aici pentru dumneavoastră
info-closed = Acum nu este nimeni la recepție
info-call = Sunați-ne
info-here = Acum aici

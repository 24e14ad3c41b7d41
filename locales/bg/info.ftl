### The information screen: what is on this week, in big letters, for whoever passes by.

info-touch = Докоснете екрана
info-open = Заповядайте, тук има човек за вас
info-closed = Сега на рецепцията няма никого
info-call = Обадете ни се
info-here = Сега тук

### The information screen: what is on this week, in big letters, for whoever passes by.

info-touch = Торкніться екрана
info-open = Заходьте, вас тут приймуть
info-closed = Зараз на рецепції нікого немає
info-call = Зателефонуйте нам
info-here = Зараз тут

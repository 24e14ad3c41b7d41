### The information screen: what is on this week, in big letters, for whoever passes by.

info-touch = Торкніться екрана
info-open = Заходьте, тут є хтось для вас
info-closed = Зараз на стійці нікого немає
info-call = Зателефонуйте нам
info-here = Зараз тут

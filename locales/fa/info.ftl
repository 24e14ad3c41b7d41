### The information screen: what is on this week, in big letters, for whoever passes by.

info-touch = صفحه را لمس کنید
info-open = بفرمایید، اینجا کسی به شما کمک می‌کند
info-closed = الان کسی در پذیرش نیست
info-call = به ما تلفن کنید
info-here = الان اینجا

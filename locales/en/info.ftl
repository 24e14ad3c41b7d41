### The information screen: what is on this week, in big letters, for whoever passes by.

info-touch = Touch the screen
info-open = Come in, somebody is here for you
info-closed = Nobody is at the desk right now
info-call = Call us
info-here = Here now

### The information screen: what is on this week, in big letters, for whoever passes by.

info-touch = پر سکرین ګوته کېږدئ
info-open = راځئ، دلته ستاسو لپاره څوک شته
info-closed = اوس د هرکلي پر مېز څوک نشته
info-call = موږ ته تلیفون وکړئ
info-here = اوس دلته

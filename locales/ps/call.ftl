### Asking somebody to come, at the kiosk. Short sentences, also for who reads little.

call-ask = څوک راوبولئ
call-ask-text = د مرکز یو کس درځي.
call-sees = موږ یوازې وینو چې په کومه ژبه لوستل کوئ.
call-sees-list = موږ وینو چې په کومه ژبه لوستل کوئ، او ستاسو لېست.
call-list = زما لېست وښیه
call-ringing = څوک رابولو …
call-shown = پوهېږو چې انتظار کوئ
call-shown-text = مهرباني وکړئ، لږ دلته پاتې شئ.
call-coming = څوک درځي
call-later = ژر به څوک راشي
call-later-text = اوس لږ بوخت دي.
call-long = ځنډ شو؟ د هرکلي مېز ته راشئ.
call-nobody = اوس څوک نه شي راتللای
call-unreached = رابلل اوس نه کېږي
call-come = د هرکلي مېز ته راشئ.
call-stop = لغوه
call-again = بیا راوبولئ

### What a family takes home: the card, the sheet and the picture card. Very short sentences.

## The service

take-home-where = چېرته
take-home-when = کله خلاص دی
take-home-call = تلیفون
take-home-website = وېب‌پاڼه
take-home-price = قیمت
take-home-free = وړیا
take-home-for-whom = د چا لپاره
take-home-bring = دا درسره راوړئ
take-home-languages = ژبې
take-home-secret = پته پټه ده. لومړی تلیفون وکړئ.
take-home-no-hours = د کار ساعتونه په تلیفون وپوښتئ.
take-home-no-hours-here = د کار ساعتونه د هرکلي له مېزه وپوښتئ.
take-home-walk-in = تاسو نېغ دننه تللای شئ.
take-home-call-first = لومړی تلیفون وکړئ.

## What was agreed

take-home-agreed = موږ دا سره ومنله
take-home-agreed-contact-together = موږ ګډ هغوی ته تلیفون وکړ.
take-home-agreed-announced = موږ هغوی ته وایو چې څوک درځي.
take-home-agreed-introduced = موږ تاسو هغوی ته ورپېژنو.
take-home-agreed-accompanied = له موږ څخه یو کس درسره ځي.
take-home-appointment = ستاسو د لیدنې وخت
# $day (text): weekday with date, such as Monday 23 November; $time (text): time, such as 9:30
take-home-appointment-when = { $day }، { $time }

## The card

take-home-show = کله چې هلته ورسېږئ، دا کارت وښیئ.
take-home-nameless = ستاسو نوم پر کارت نه دی لیکل شوی.
take-home-your-code = ستاسو کوډ
take-home-been = هلته تللي وئ؟ په هماغه ځای کې چې کارت مو اخیستی، په ټابلېټ کې یې ووایئ. خپل کوډ وکاروئ.
take-home-lost = کارت مو ورک شو؟ بېرته راشئ. نوی درکوو.
# $name (text): the name of the house, such as Huis van het Kind Voorbeeldstad
take-home-from = ورکوونکی: { $name }

## The QR codes

take-home-scan-contact = د پتې او شمېرې د ساتلو لپاره یې په خپل تلیفون سکن کړئ
take-home-scan-calendar = د لیدنې د وخت د ساتلو لپاره یې په خپل تلیفون سکن کړئ
take-home-scan-card = ستاسو د کارت QR کوډ

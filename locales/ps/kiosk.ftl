### The kiosk: what a family reads. Short sentences, everyday words, warm.

kiosk-title = د کورنۍ مرکز (Huis van het Kind)
kiosk-home = پیل
kiosk-stop = پای او ټول پاکول
kiosk-stop-short = پای
kiosk-more-below = لاندې نور هم شته

## Welcome

kiosk-welcome = سلام، ښه راغلاست
kiosk-welcome-text = په کومه ژبه لوستل غواړئ؟
kiosk-greeting-1 = سلام! څنګه مرسته درسره وکړو؟
kiosk-greeting-2 = ښه راغلاست. په څه فکر کوئ؟
kiosk-greeting-3 = سلام! په څه پسې ګرځئ؟
kiosk-greeting-4 = خوښ یو چې راغلئ. په څه پوهېدل غواړئ؟
kiosk-greeting-5 = راځئ. پوښتنه مو د څه په اړه ده؟

## Searching and choosing

kiosk-search = په خپلو خبرو یې ولټوئ
kiosk-search-hint = لکه: وړکتون
kiosk-choose-domain = یا موضوع وټاکئ
kiosk-choose-theme = کوم یو ښه دی؟
kiosk-whole-domain = په دې اړه ټول ښکاره کړه
kiosk-themes-found = همدا غواړئ؟
# $count (number): places found
kiosk-results-count =
    { $count ->
        [0] هېڅ ونه موندل شول
        [one] { $count } ځای چې تللای ورته شئ
       *[other] { $count } ځایونه چې تللای ورته شئ
    }
kiosk-nothing-title = دا مو ونه موندل
kiosk-nothing-text = بله کلمه ولیکئ، یا د مرکز له یوه کس وپوښتئ. موږ په خوښۍ درسره ګورو.
kiosk-fiche-talk = په دې اړه بله پوښتنه لرئ؟

## Talking to someone

kiosk-talk = دلته له چا سره خبرې وکړئ
kiosk-talk-title = راشئ، له موږ سره خبرې وکړئ
kiosk-talk-text = د هرکلي پر مېز څوک شته چې درته وخت لري. مخکې وخت اخیستل نه دي پکار، نوم ویل هم نه دي پکار.
kiosk-talk-closed = اوس د هرکلي پر مېز څوک نشته. بیا راشئ، یا موږ ته تلیفون وکړئ.
kiosk-talk-phone = موږ ته تلیفون هم کولای شئ:
kiosk-desk-speaks = د هرکلي د مېز ژبې: { $languages }
kiosk-show-desk = دا د هرکلي پر مېز وښایئ
kiosk-staff = د کارکوونکو لپاره
kiosk-staff-pin = د مرکز رمز (PIN)
kiosk-staff-open = د هرکلي مېز ته

## Urgent

kiosk-urgent = بېړنۍ ده؟ تلیفون وکړئ
kiosk-urgent-title = همدا اوس چا ته تلیفون وکړئ
kiosk-urgent-text = دا شمېرې وړیا دي. نوم ویل نه دي پکار، یوازې په 112 کې یې وایئ.
urgent-name-112 = اور وژونکي، امبولانس یا پولیس
urgent-text-112 = په خطر یا پېښه کې. شپه او ورځ.
urgent-name-1712 = د تاوتریخوالي په اړه د مرستې کرښه
urgent-text-1712 = که څوک تاسو ته زیان رسوي، یا د کوم ماشوم په اړه اندېښمن یاست.
urgent-name-106 = Tele-Onthaal
urgent-text-106 = که له چا سره خبرې کول غواړئ. شپه او ورځ، په هالنډي ژبه.
urgent-name-102 = Awel
urgent-text-102 = د ماشومانو او ځوانانو لپاره، د هر څه په اړه. په هالنډي ژبه.
urgent-name-1813 = د ځان‌وژنې د مخنیوي کرښه
urgent-text-1813 = که د ځان‌وژنې فکر کوئ یا د چا لپاره وېره لرئ. شپه او ورځ، په هالنډي ژبه.

## Are you still there?

kiosk-idle-title = تاسو لا دلته یاست؟
kiosk-idle-text = ډېر ژر به هغه څه پاک کړو چې تاسو کتلي، چې بل څوک یې ونه ویني.
# $seconds (number): seconds until everything is cleared
kiosk-idle-seconds =
    { $seconds ->
        [one] { $seconds } ثانیه پاتې ده
       *[other] { $seconds } ثانیې پاتې دي
    }
kiosk-idle-stay = هو، نور وخت راکړئ
kiosk-idle-stop = نه، ټول پاک کړئ

## This is missing

kiosk-results-weak =
    { $count ->
        [one] ښايي دا { $count } ځای مناسب وي
       *[other] ښايي له دې { $count } ځایونو یو مناسب وي
    }
kiosk-missing-ask = ستاسو لپاره څه نشته؟
kiosk-missing = دا دلته کم دي
kiosk-missing-text = موږ یوازې موضوع شمېرو. نه دا چې تاسو څوک یاست، او نه دا چې څه مو لیکلي.
kiosk-missing-thanks = مننه. موږ وشمېرله چې دا دلته کم دي.

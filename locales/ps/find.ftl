### Finding at the kiosk: keys on the screen, open now, my list, taking home and away from this screen.

find-leave = له دې ځایه وتل

## Keys on the screen

find-keys = د لیکلو توري
find-keys-open = توري وښیه
find-keys-done = بس
find-keys-space = واټن
find-keys-erase = وروستی توری پاک کړئ
find-keys-digits = شمېرې
find-keys-latin = لاتین توري
find-keys-own = ستاسو د ژبې توري
find-keys-forms = د توري نورې بڼې

## Open now

find-open = اوس خلاص
find-open-none = اوس هېڅ ځای خلاص نه دی
find-open-next = دا ځای لومړی خلاصېږي

## My list

find-list = زما لېست
# $count (number): how many are on the list
find-list-count = زما لېست: { $count }
find-list-put = زما په لېست کې واچوه
find-list-has = ستاسو په لېست کې دی
find-list-off = زما له لېست څخه وباسه
find-list-full = لېست مو ډک دی. لومړی یو څه وباسئ.
find-list-text = څه چې غواړئ په یاد مو وي، دلته دي. کله چې پای ته ورسوئ، پاکوو یې.
find-list-empty = لېست مو لا تش دی
find-list-empty-text = مناسب څه مو وموندل؟ په خپل لېست کې یې واچوئ.

## Taking it home

find-take = په خپل تلیفون کې یې یوسئ
find-take-text = دا د خپل تلیفون په کمره سکن کړئ. نوم، شمېره او پته اخلئ. موږ نه پوهېږو چې تاسو څوک یاست.
find-take-paper = پر کاغذ یې غواړئ؟ د هرکلي له مېز څخه یې وغواړئ.
find-take-careful = ستاسو تلیفون ته بل څوک هم ګوري؟ نو ښه ده چې دا یې نه وړئ.
find-take-none = دا په تلیفون کې نه ځي. د هرکلي له مېز څخه یې پر کاغذ وغواړئ.

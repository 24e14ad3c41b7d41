# What a visitor reads while choosing together with the desk, and what is said before and during a call.
# Short, plain and warm; nobody is sent anywhere, the visitor chooses.

together-title = ستاسو لپاره څه مناسب دي؟
together-text = دا زموږ وړاندیز دی. تاسو یې ټاکئ. کولای شئ هېڅ ونه ټاکئ.
together-choose = دا ټاکم
together-chosen = ستاسو انتخاب
together-none = له دې څخه یو هم زما لپاره مناسب نه دی

together-what = څه
together-where = چېرته
together-when = کله
together-cost = قیمت یې څومره دی؟
together-languages = ژبې
together-free = وړیا
together-unknown = موږ ډاډه نه یو. له موږ وپوښتئ.
together-no-address = تاسو ته اړتیا نشته چې چېرته ولاړ شئ.
together-secret = پته پټه ده. لومړی تلیفون وکړئ.
together-full = اوس ځای نشته.

# How the service receives people.
together-manner-ticket = موږ هغوی ته ویلای شو چې تاسو ورځئ.
together-manner-walk-in = تاسو نېغ دننه تللای شئ.
together-manner-call-first = لومړی باید تلیفون وشي. ګډ یې کولای شو.
together-manner-door = تاسو پخپله هلته تللای شئ.
together-manner-gate = دا پخپله نه شئ غوښتلای. یو مسلکي کس یې له تاسو سره ګډ غواړي.
together-manner-professional = یو مسلکي کس دا له تاسو سره ګډ غواړي.
together-manner-members = یوازې د هغو خلکو لپاره چې له مخکې هلته ځي.

# For a young person who asks alone.
together-youth-title = ستا لپاره
together-youth-text = ته ټاکې چې چا ته څه ووایې.
together-lines = تلیفون یا چټ، په هالنډي ژبه. اړتیا نشته چې خپل نوم ووایې.
together-line-102 = د ماشومانو او ځوانانو لپاره، د هرې موضوع په اړه.
together-line-106 = که غواړې له چا سره خبرې وکړې. شپه او ورځ.
together-line-1712 = که څوک تا ته زیان رسوي، یا که وېرېږې.
together-line-1813 = که د ځان وژنې فکر کوې. شپه او ورځ.

# Before and during a call that the desk and the visitor make together.
together-call-may = اجازه راکوئ چې له تاسو سره ګډ هلته تلیفون وکړم؟
together-call-name = زه ستاسو نوم نه اخلم. تاسو یې پخپله ویلای شئ.
together-call-listen = تاسو هر څه اورئ. تاسو پخپله خبرې کولای شئ.
together-call-stop = تل نه ویلای شئ. بیا موږ درېږو.
together-call-now = اوس تلیفون کوم.
together-call-turn = اوس تاسو خبرې کولای شئ.
together-call-nobody = څوک ځواب نه ورکوي. وروسته یې بیا هڅه کولای شو.

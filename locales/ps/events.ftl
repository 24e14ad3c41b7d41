### What is on: activities with a day and an hour.

events-title = څه پروګرامونه شته؟
events-entry = د دې اونۍ پروګرامونه
events-tab = پروګرامونه

## Leafing through

events-view = د ورځې یا د اونۍ له مخې
events-view-day = ورځ
events-view-week = اونۍ
events-today = نن
events-tomorrow = سبا
events-earlier-day = مخکینۍ ورځ
events-later-day = راتلونکې ورځ
events-earlier-week = مخکینۍ اونۍ
events-later-week = راتلونکې اونۍ
# $from, $to (text): days with their month
events-range = { $from } – { $to }
events-narrow = ستاسو لپاره څه مناسب دي؟
events-age = عمر
events-age-any = ټول عمرونه
events-town = چېرته
events-town-any = هر ځای
events-theme = موضوع
events-theme-any = ټولې موضوع ګانې
events-audience-any = د ټولو لپاره
events-audience-children = د ماشومانو لپاره
events-audience-adults = د لویانو لپاره
events-grandchild = له لمسي سره چکر
# $count (number): how many activities
events-count =
    { $count ->
        [0] هېڅ ونه موندل شول
        [one] { $count } پروګرام
       *[other] { $count } پروګرامونه
    }
events-none-day = په دې ورځ څه نشته
events-empty = په کلیزه کې لا څه نشته
events-empty-text = یوه اونۍ وروسته وګورئ، یا د مرکز له یوه کس وپوښتئ.
events-empty-choice = په دې انتخاب کې څه نشته
events-empty-choice-text = په بل عمر یا بل ځای کې ښايي څه ومومئ.
events-show-all = ټول ښکاره کړه

## One activity

events-status-cancelled = نه کېږي
events-status-postponed = وځنډېد
events-status-full = ځای نه لري
# $names (text): names of other activities
events-same-time = په همدې وخت کې: { $names }
# $name (text): name of an organisation
events-by = جوړوونکی: { $name }
events-when = کله؟
events-no-dates = لا نوې نېټه نشته.
events-more-dates = او وروسته په نورو ورځو کې
events-where = چېرته؟
events-book = څنګه برخه اخلئ؟
events-place-untold = د ځای پوښتنه وکړئ. تلیفون وکړئ یا مرکز ته راشئ.
events-service = د دې په اړه نور
events-calendar = په خپله کلیزه کې یې واچوئ
events-calendar-file = پروګرام
events-calendar-kept = پروګرام وساتل شو. فایل خلاص کړئ چې ستاسو کلیزې ته لاړ شي.
events-calendar-not-kept = پروګرام ونه ساتل شو. بله پوښۍ وټاکئ.
events-print = چاپ

### What is on: activities with a day and an hour.

events-title = چه برنامه‌هایی هست؟
events-entry = برنامه‌های این هفته
events-tab = برنامه‌ها

## Leafing through

events-view = روزانه یا هفتگی
events-view-day = روز
events-view-week = هفته
events-today = امروز
events-tomorrow = فردا
events-earlier-day = روز قبل
events-later-day = روز بعد
events-earlier-week = هفتهٔ قبل
events-later-week = هفتهٔ بعد
# $from, $to (text): days with their month
events-range = { $from } تا { $to }
events-narrow = چه چیزی برای شما مناسب است؟
events-age = سن
events-age-any = همهٔ سن‌ها
events-town = کجا
events-town-any = همه جا
events-theme = موضوع
events-theme-any = همهٔ موضوع‌ها
events-audience-any = برای همه
events-audience-children = برای کودکان
events-audience-adults = برای بزرگسالان
events-grandchild = گردش با نوه
# $count (number): how many activities
events-count =
    { $count ->
        [0] چیزی پیدا نشد
        [one] { $count } برنامه
       *[other] { $count } برنامه
    }
events-none-day = این روز چیزی نیست
events-empty = هنوز چیزی در تقویم نیست
events-empty-text = هفتهٔ بعد را ببینید، یا از یکی از کارکنان مرکز بپرسید.
events-empty-choice = با این انتخاب چیزی نیست
events-empty-choice-text = با سن یا جای دیگر شاید چیزی پیدا کنید.
events-show-all = همه را نشان بدهید

## One activity

events-status-cancelled = برگزار نمی‌شود
events-status-postponed = عقب افتاد
events-status-full = جا ندارد
# $names (text): names of other activities
events-same-time = در همان وقت: { $names }
# $name (text): name of an organisation
events-by = برگزارکننده: { $name }
events-when = چه وقت؟
events-no-dates = هنوز تاریخ تازه‌ای نیست.
events-more-dates = و بعد از آن در روزهای دیگر
events-where = کجا؟
events-book = چطور شرکت کنید؟
events-place-untold = جای آن را بپرسید. تلفن کنید یا به مرکز بیایید.
events-service = اطلاعات بیشتر در این باره
events-calendar = در تقویم خود بگذارید
events-calendar-file = برنامه
events-calendar-kept = برنامه ذخیره شد. فایل را باز کنید تا در تقویم شما برود.
events-calendar-not-kept = برنامه ذخیره نشد. پوشهٔ دیگری انتخاب کنید.
events-print = چاپ

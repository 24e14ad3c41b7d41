### Finding at the kiosk: keys on the screen, open now, my list, taking home and away from this screen.

find-leave = خروج از این صفحه

## Keys on the screen

find-keys = کلیدهای نوشتن
find-keys-open = نشان دادن کلیدها
find-keys-done = تمام
find-keys-space = فاصله
find-keys-erase = پاک کردن حرف آخر
find-keys-digits = عددها
find-keys-latin = حروف لاتین
find-keys-own = حروف زبان شما
find-keys-forms = شکل‌های دیگر حرف

## Open now

find-open = الان باز
find-open-none = الان جایی باز نیست
find-open-next = این‌ها زودتر باز می‌شوند

## My list

find-list = فهرست من
# $count (number): how many are on the list
find-list-count = فهرست من: { $count }
find-list-put = به فهرست من اضافه کنید
find-list-has = در فهرست شماست
find-list-off = از فهرست من بردارید
find-list-full = فهرست شما پر است. اول چیزی را بردارید.
find-list-text = آنچه می‌خواهید یادتان بماند اینجاست. وقتی تمام کنید، پاکش می‌کنیم.
find-list-empty = فهرست شما هنوز خالی است
find-list-empty-text = چیز مناسبی پیدا کردید؟ به فهرست خود اضافه کنید.

## Taking it home

find-take = روی تلفن خود ببرید
find-take-text = این را با دوربین تلفن خود اسکن کنید. نام، شماره و نشانی را می‌گیرید. ما نمی‌دانیم شما که هستید.
find-take-paper = روی کاغذ می‌خواهید؟ از پذیرش بخواهید.
find-take-careful = کسی تلفن شما را نگاه می‌کند؟ پس بهتر است این را نبرید.
find-take-none = این روی تلفن نمی‌رود. از پذیرش روی کاغذ بخواهید.

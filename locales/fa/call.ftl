### Asking somebody to come, at the kiosk. Short sentences, also for who reads little.

call-ask = کسی را صدا کنید
call-ask-text = یکی از کارکنان مرکز پیش شما می‌آید.
call-sees = فقط می‌بینیم به چه زبانی می‌خوانید.
call-sees-list = می‌بینیم به چه زبانی می‌خوانید، و فهرست شما را.
call-list = فهرست مرا نشان بده
call-ringing = صدا می‌کنیم …
call-shown = می‌دانیم که منتظرید
call-shown-text = لطفاً کمی همین‌جا بمانید.
call-coming = کسی پیش شما می‌آید
call-later = کسی زود می‌آید
call-later-text = الان کمی مشغول‌اند.
call-long = طول می‌کشد؟ به پذیرش بیایید.
call-nobody = الان کسی نمی‌تواند بیاید
call-unreached = صدا کردن الان نمی‌شود
call-come = به پذیرش بیایید.
call-stop = لغو
call-again = دوباره صدا کن

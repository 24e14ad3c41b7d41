### Asking somebody to come, at the kiosk. Short sentences, also for who reads little.

call-ask = کسی را صدا کنید
call-ask-text = یکی از کارکنان مرکز پیش شما می‌آید.
call-sees = فقط می‌بینیم به چه زبانی می‌خوانید.
call-sees-list = می‌بینیم به چه زبانی می‌خوانید، و فهرست شما را.
call-list = فهرست مرا نشان بدهید
call-ringing = صدا می‌کنیم…
call-shown = می‌دانیم که منتظرید
call-shown-text = لطفاً کمی همین‌جا بمانید.
call-coming = کسی پیش شما می‌آید
call-later = کسی زود می‌آید
call-later-text = الان کمی مشغولیم.
call-long = طول می‌کشد؟ به پذیرش بیایید.
call-nobody = الان کسی نمی‌تواند بیاید
call-unreached = الان نمی‌توانیم کسی را صدا کنیم
call-come = به پذیرش بیایید.
call-stop = لغو
call-again = دوباره صدا کنید

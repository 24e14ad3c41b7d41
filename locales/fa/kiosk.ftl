### The kiosk: what a family reads. Short sentences, everyday words, warm.

kiosk-title = مرکز خانواده (Huis van het Kind)
kiosk-home = شروع
kiosk-stop = پایان و پاک کردن همه چیز
kiosk-stop-short = پایان
kiosk-more-below = ادامه در پایین

## Welcome

kiosk-welcome = سلام، خوش آمدید
kiosk-welcome-text = می‌خواهید به چه زبانی بخوانید؟
kiosk-greeting-1 = سلام! چطور می‌توانیم کمکتان کنیم؟
kiosk-greeting-2 = خوش آمدید. چه چیزی فکر شما را مشغول کرده؟
kiosk-greeting-3 = سلام! دنبال چه می‌گردید؟
kiosk-greeting-4 = خوشحالیم که آمدید. چه می‌خواهید بدانید؟
kiosk-greeting-5 = بفرمایید. سؤال شما دربارهٔ چیست؟

## Searching and choosing

kiosk-search = با کلمه‌های خودتان بگردید
kiosk-search-hint = مثلاً: مهدکودک
kiosk-choose-domain = یا موضوع را انتخاب کنید
kiosk-choose-theme = کدام مناسب‌تر است؟
kiosk-whole-domain = همه چیز را در این باره نشان بدهید
kiosk-themes-found = منظورتان این است؟
# $count (number): places found
kiosk-results-count =
    { $count ->
        [0] چیزی پیدا نشد
        [one] { $count } جا که می‌توانید بروید
       *[other] { $count } جا که می‌توانید بروید
    }
kiosk-nothing-title = این را پیدا نکردیم
kiosk-nothing-text = کلمهٔ دیگری امتحان کنید، یا از یکی از کارکنان مرکز بپرسید. با خوشحالی با شما می‌گردیم.
kiosk-fiche-talk = سؤال دیگری در این باره دارید؟

## Talking to someone

kiosk-talk = اینجا با کسی صحبت کنید
kiosk-talk-title = بیایید با ما صحبت کنید
kiosk-talk-text = در پذیرش کسی هست که برای شما وقت می‌گذارد. قرار قبلی لازم نیست و لازم نیست نامتان را بگویید.
kiosk-talk-closed = الان کسی در پذیرش نیست. دوباره بیایید یا به ما تلفن کنید.
kiosk-talk-phone = می‌توانید به ما تلفن هم بکنید:
kiosk-desk-speaks = زبان‌ها در پذیرش: { $languages }
kiosk-show-desk = این را در پذیرش نشان دهید
kiosk-staff = برای کارکنان
kiosk-staff-pin = رمز مرکز (PIN)
kiosk-staff-open = به پذیرش

## Urgent

kiosk-urgent = فوری است؟ تلفن کنید
kiosk-urgent-title = همین الان به کسی تلفن کنید
kiosk-urgent-text = این شماره‌ها رایگان‌اند. لازم نیست نامتان را بگویید، جز در 112.
urgent-name-112 = آتش‌نشانی، آمبولانس یا پلیس
urgent-text-112 = هنگام خطر یا حادثه. شب و روز.
urgent-name-1712 = خط کمک دربارهٔ خشونت
urgent-text-1712 = اگر کسی به شما آسیب می‌زند یا نگران کودکی هستید.
urgent-name-106 = Tele-Onthaal
urgent-text-106 = اگر می‌خواهید با کسی حرف بزنید. شب و روز، به هلندی.
urgent-name-102 = Awel
urgent-text-102 = برای کودکان و نوجوانان، دربارهٔ هر چیزی. به هلندی.
urgent-name-1813 = خط پیشگیری از خودکشی
urgent-text-1813 = اگر به خودکشی فکر می‌کنید یا نگران کسی هستید. شب و روز، به هلندی.

## Are you still there?

kiosk-idle-title = هنوز اینجا هستید؟
kiosk-idle-text = به‌زودی آنچه را دیدید پاک می‌کنیم تا کس دیگری نبیند.
# $seconds (number): seconds until everything is cleared
kiosk-idle-seconds =
    { $seconds ->
        [one] { $seconds } ثانیه مانده
       *[other] { $seconds } ثانیه مانده
    }
kiosk-idle-stay = بله، وقت بیشتری بدهید
kiosk-idle-stop = نه، همه چیز را پاک کنید

## This is missing

kiosk-results-weak =
    { $count ->
        [one] شاید این { $count } جا مناسب باشد
       *[other] شاید یکی از این { $count } جا مناسب باشد
    }
kiosk-missing-ask = چیزی برای شما نبود؟
kiosk-missing = این اینجا نیست
kiosk-missing-text = ما فقط موضوع را می‌شماریم. نه اینکه شما که هستید و نه آنچه نوشتید.
kiosk-missing-thanks = متشکریم. ثبت کردیم که این اینجا نیست.

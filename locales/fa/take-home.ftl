### What a family takes home: the card, the sheet and the picture card. Very short sentences.

## The service

take-home-where = کجا
take-home-when = ساعت‌های کار
take-home-call = تلفن
take-home-website = وب‌سایت
take-home-price = هزینه
take-home-free = رایگان
take-home-for-whom = برای چه کسانی
take-home-bring = همراه بیاورید
take-home-languages = زبان‌ها
take-home-secret = نشانی محرمانه است. اول تلفن کنید.
take-home-no-hours = ساعت‌های کار را تلفنی بپرسید.
take-home-no-hours-here = ساعت‌های کار را از پذیرش بپرسید.
take-home-walk-in = می‌توانید بدون قرار وارد شوید.
take-home-call-first = اول تلفن کنید.

## What was agreed

take-home-agreed = قرار ما این است
take-home-agreed-contact-together = با هم به آنها تلفن کردیم.
take-home-agreed-announced = ما به آنها می‌گوییم که کسی می‌آید.
take-home-agreed-introduced = ما شما را به آنها معرفی می‌کنیم.
take-home-agreed-accompanied = یکی از ما همراه شما می‌آید.
take-home-appointment = قرار ملاقات شما
# $day (text): weekday with date, such as Monday 23 November; $time (text): time, such as 9:30
take-home-appointment-when = { $day }، { $time }

## The card

take-home-show = وقتی به آنجا رسیدید، این کارت را نشان دهید.
take-home-nameless = نام شما روی کارت نیست.
take-home-your-code = کد شما
take-home-been = به آنجا رفتید؟ در تبلت همان جایی که کارت را گرفتید بگویید. از کد خود استفاده کنید.
take-home-lost = کارت را گم کردید؟ دوباره بیایید. کارت تازه می‌گیرید.
# $name (text): the name of the house, such as Huis van het Kind Voorbeeldstad
take-home-from = از طرف: { $name }

## The QR codes

take-home-scan-contact = برای نگه‌داشتن نشانی و شماره، با تلفن خود اسکن کنید
take-home-scan-calendar = برای نگه‌داشتن قرار، با تلفن خود اسکن کنید
take-home-scan-card = کد QR کارت شما

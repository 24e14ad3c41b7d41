### The fiche, a result, and what to say when nothing fits. For families and staff.

## Is there a place?

capacity-asked = در { $day } پرسیدیم
capacity-asked-long-ago = آخرین بار در { $day } پرسیدیم، خیلی وقت پیش است

## More on the fiche

fiche-through-us = همین جا بپرسید: با هم تلفن می‌کنیم
fiche-begin-here = از اینجا شروع کنید
fiche-also-call = می‌توانید تلفن هم بکنید
fiche-also-appointment = می‌توانید قرار هم بگذارید
fiche-own-door-staff = کسی را معرفی نکنید. در را نشان بدهید: هر کس بخواهد خودش وارد می‌شود.
fiche-closed-now = الان بسته است
fiche-fallback = وقتی بسته است
fiche-fallback-call = تا آن وقت به اینجا تلفن کنید: { $name }.
fiche-programme = بخشی از { $name }
fiche-place-languages = زبان‌های اینجا: { $languages }
fiche-checked-by =
    { $method ->
        [phone] در { $day } تلفنی بررسی شد
        [visit] در { $day } در محل بررسی شد
        [partner] در { $day } خود سازمان بررسی کرد
        [website] در { $day } از وب‌سایتشان بررسی شد
       *[letter] در { $day } با نامه یا ایمیل بررسی شد
    }
fiche-never-checked = هنوز کسی بررسی نکرده است
fiche-changed = آخرین تغییر در { $day }
fiche-origin = منبع: { $source }
fiche-origin-field = منبعِ { $field }: { $source }
involvement-since = { $level }، از { $day }
fiche-themes = موضوع‌ها: { $themes }
fiche-forms = نوع: { $forms }

## A result

hit-via = پیدا شد با «{ $words }»: { $theme }
hit-via-theme = پیدا شد با موضوع { $theme }
hit-no-address = بدون نشانی: تلفن کنید یا بنویسید

## When nothing really fits

nothing-title = چیزی که واقعاً مناسب باشد نیست
nothing-text = بهتر است راستش را بگوییم. شاید این‌ها کمک کند.
nothing-near = موضوع‌های نزدیک به این
nothing-near-theme = { $theme } ({ $count })
nothing-elsewhere = همین، جای دیگر یا بدون فیلتر
nothing-helpline = به کسی تلفن کنید که با شما هم‌فکری می‌کند

## On paper

print-day = چاپ شده در { $day }. قبل از رفتن تلفن کنید.

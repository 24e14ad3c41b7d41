### What went wrong, in plain words. Never the fault of whoever reads it.

error-invalid-input = در آنچه فرستادیم چیزی درست نبود. دوباره امتحان کنید.
error-not-found = این دیگر نیست. شاید همین الان تغییر کرده باشد.
error-no-session = پذیرش هنوز باز نیست. اول پذیرش را باز کنید.
error-nothing-to-undo = چیزی برای برگرداندن نیست.
error-undo-closed = این را دیگر نمی‌شود برگرداند: این نیم‌روز بسته شده است.
error-not-enrolled = این تبلت هنوز به هیچ مرکزی وصل نیست.
error-denied = این کار اینجا مجاز نیست. از یکی از کارکنان بپرسید.
error-unknown-command = این نسخهٔ Onthaal این را نمی‌شناسد.
error-storage-full = تبلت پر است. چیزی گم نشده، ولی الان چیز تازه‌ای جا نمی‌شود. هماهنگ‌کنندهٔ خود را صدا کنید.
error-storage-corrupt = یک فایل در تبلت خراب است. هماهنگ‌کنندهٔ خود را صدا کنید.
error-storage-busy = تبلت الان مشغول است. کمی بعد دوباره امتحان کنید.
error-offline = ارتباط با کامپیوتر اصلی قطع است. می‌توانید ادامه بدهید.
error-unauthorised = کامپیوتر اصلی دیگر این تبلت را نمی‌شناسد. هماهنگ‌کنندهٔ خود را صدا کنید.
error-too-old = این نسخهٔ Onthaal برای کامپیوتر اصلی خیلی قدیمی است. هماهنگ‌کنندهٔ خود را صدا کنید.
error-bad-code = این کد درست نیست یا قبلاً استفاده شده است.
error-internal = مشکلی پیش آمد. آنچه ذخیره شده بود سر جایش است.
# $reference (text): code that can be found in the log
error-reference = وقتی کمک می‌خواهید این کد را بگویید: { $reference }

## Rules

rule-required = هنوز چیزی کم است.
rule-unknown-code = این در فهرست نیست.
rule-unknown-field = این بخش را نمی‌شناسیم.
rule-wrong-type = این از نوع درست نیست.
rule-too-long = این خیلی طولانی است.
rule-too-many = این‌ها خیلی زیاد است.
rule-out-of-range = این بیرون از حد ممکن است.
rule-not-allowed = این با بقیه جور نیست.

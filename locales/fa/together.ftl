# What a visitor reads while choosing together with the desk, and what is said before and during a call.
# Short, plain and warm; nobody is sent anywhere, the visitor chooses.

together-title = چه چیزی برای شما مناسب است؟
together-text = این پیشنهاد ماست. شما انتخاب می‌کنید. می‌توانید هیچ‌کدام را انتخاب نکنید.
together-choose = این را انتخاب می‌کنم
together-chosen = انتخاب شما
together-none = هیچ‌کدام برای من مناسب نیست

together-what = چه چیزی
together-where = کجا
together-when = چه وقت
together-cost = هزینه چقدر است؟
together-languages = زبان‌ها
together-free = رایگان
together-unknown = مطمئن نیستیم. از ما بپرسید.
together-no-address = لازم نیست جایی بروید.
together-secret = نشانی محرمانه است. اول تلفن کنید.
together-full = الان جای خالی نیست.

# How the service receives people.
together-manner-ticket = می‌توانیم به آنها بگوییم که شما می‌آیید.
together-manner-walk-in = می‌توانید بدون قرار وارد شوید.
together-manner-call-first = اول باید تلفن کرد. می‌توانیم با هم تلفن کنیم.
together-manner-door = خودتان می‌توانید به آنجا بروید.
together-manner-gate = این را نمی‌توانید به‌تنهایی درخواست کنید. یک مددکار همراه شما درخواست می‌کند.
together-manner-professional = یک مددکار این را همراه شما درخواست می‌کند.
together-manner-members = فقط برای کسانی که از قبل به آنجا می‌روند.

# For a young person who asks alone.
together-youth-title = برای تو
together-youth-text = خودت انتخاب می‌کنی چه چیزی را به چه کسی بگویی.
together-lines = تلفن یا چت، به زبان هلندی. لازم نیست نامت را بگویی.
together-line-102 = برای کودکان و نوجوانان، دربارهٔ هر موضوعی.
together-line-106 = اگر می‌خواهی با کسی حرف بزنی. شب و روز.
together-line-1712 = اگر کسی به تو آسیب می‌زند، یا اگر می‌ترسی.
together-line-1813 = اگر به خودکشی فکر می‌کنی. شب و روز.

# Before and during a call that the desk and the visitor make together.
together-call-may = اجازه می‌دهید همراه شما به آنجا تلفن کنم؟
together-call-name = من نام شما را نمی‌گویم. خودتان می‌توانید بگویید.
together-call-listen = شما همه چیز را می‌شنوید. می‌توانید خودتان حرف بزنید.
together-call-stop = همیشه می‌توانید نه بگویید. آن وقت ادامه نمی‌دهیم.
together-call-now = الان تلفن می‌کنم.
together-call-turn = حالا شما می‌توانید حرف بزنید.
together-call-nobody = کسی جواب نمی‌دهد. می‌توانیم بعداً دوباره تلفن کنیم.

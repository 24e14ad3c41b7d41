### The ways in: stages of life, ways of their own, young people, and how the screen looks. For families.

## The beginning

ways-choose = کدام به شما مربوط است؟
ways-look = یا اینجا را ببینید

## Stages of life and ways of their own

way-name-expecting = بارداری یا آرزوی فرزند
way-text-expecting = بارداری، خواستن فرزند یا نخواستن آن. اینجا هر چیزی را می‌توانید بپرسید.
way-name-pregnancy = بارداری
way-text-pregnancy = بارداری گاهی زیبا و گاهی سخت است. این افراد با خوشحالی به شما کمک می‌کنند.
way-name-wish = دلم فرزند می‌خواهد
way-text-wish = گاهی طول می‌کشد یا نمی‌شود. می‌توانید دربارهٔ آن با کسی حرف بزنید.
way-name-not-parent = نداشتن فرزند
way-text-not-parent = گاهی ممکن نیست. گاهی نمی‌خواهید. گاهی بارداری متوقف می‌شود. هر چه حس می‌کنید، اینجا می‌توانید بگویید.
way-name-baby = نوزاد و خردسال
way-text-baby = غذا، خواب، گریه، مهدکودک. هیچ سؤالی کوچک نیست.
way-name-preschool = کودکستان
way-text-preschool = بازی، مدرسه رفتن و بزرگ شدن.
way-name-school = دبستان
way-text-school = مدرسه، نگهداری، وقت آزاد و دوستان.
way-name-teen = پدر یا مادر نوجوان
way-text-teen = نوجوان‌ها زود تغییر می‌کنند و پدر و مادرها سؤال دارند. شما تنها نیستید.
way-name-adult = 18 تا 25 سال
way-text-adult = خانه، کار، یادگیری. با کمک هم می‌شود روی پای خود ایستاد.
way-name-parents = پدر و مادر، مادربزرگ و پدربزرگ
way-text-parents = شما هم مهم هستید: حال شما، رابطهٔ شما، خانوادهٔ شما.

ways-which = کدام مناسب‌تر است؟
ways-themes = دربارهٔ چیست؟
ways-hits = به این جاها می‌توانید بروید
ways-evening = برنامه‌های عصر و شب
ways-evening-text = برای کسی که در روز وقت ندارد
ways-evening-only = فقط عصر و شب

## For young people

youth-name = بین خودمان
youth-for = اگر 12 تا 25 ساله‌ای
youth-place = کمتر از 25 سال داری؟ اینجا جایی برای تو هست.
youth-text = راحت نگاه کن. نامت را نمی‌پرسیم و چیزی نگه نمی‌داریم.
youth-secret = مددکاران و پزشکان اجازه ندارند حرف‌هایت را همین‌طور به دیگران بگویند، حتی به پدر و مادرت. فقط در خطر جدی ممکن است فرق کند. راحت دربارهٔ آن بپرس.
youth-ask = دربارهٔ چیست؟
youth-topic-feel = حالم خوب نیست
youth-topic-talk = می‌خواهم با کسی حرف بزنم
youth-topic-home = مشکل در خانه
youth-topic-bullying = به من زور می‌گویند
youth-topic-love = عشق، رابطهٔ جنسی و بارداری
youth-topic-school = مدرسه خوب پیش نمی‌رود
youth-topic-study = جای آرام برای درس خواندن
youth-topic-drugs = الکل، سیگار و مواد
youth-topic-gaming = موبایل، بازی و قمار
youth-topic-place = جایی برای قرار با دوستان
youth-topic-care = در خانه از کسی مراقبت می‌کنم
youth-topic-living = تنها زندگی کردن
youth-topic-work = کار و پول
youth-lines = تلفن یا چت می‌خواهی؟
youth-line-jac = حرف زدن یا چت رایگان دربارهٔ هر چیز، از 12 تا 25 سال. به هلندی.
youth-line-tejo = حرف زدن رایگان با درمانگر، از 10 تا 20 سال. به هلندی.

## Urgent

line-now = الان پاسخ می‌دهند
line-not-now = الان پاسخ نمی‌دهند
line-scan = اسکن با تلفن
urgent-name-antigif = مرکز مسمومیت
urgent-text-antigif = اگر کسی چیز سمی خورد، نوشید یا به آن دست زد. شب و روز.
urgent-name-child-focus = Child Focus
urgent-text-child-focus = اگر کودکی گم شده، یا نگران چیزی در اینترنت هستید. شب و روز.

## Letters, colours and calm

ways-display = می‌خواهید صفحه را چطور ببینید؟
ways-display-visit = فقط تا وقتی اینجا هستید.
ways-quiet = آرامش
ways-quiet-off = معمولی
ways-quiet-on = آرام: بدون صدا و حرکت

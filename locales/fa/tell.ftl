### Tell us: a family says what is missing or what it would like to do. No name, no text, only choices.

tell-title = پیشنهادی برای مرکز
tell-text = فقط آنچه را انتخاب می‌کنید می‌شماریم. نام لازم نیست.
tell-question = سؤال یا نگرانی دارید؟ با کسی صحبت کنید.
tell-missing = چیزی کم است
tell-missing-text = دنبال کمک یا مشورت گشتم و پیدا نکردم
tell-activity = پیشنهادی دارم
tell-activity-text = کاری که اینجا با هم انجام دهیم
tell-other = چیز دیگر
tell-other-text = یک نکته، یا چیزی که بهتر شود
tell-about = دربارهٔ چیست؟
tell-about-more = دقیقاً چه چیزی؟
tell-age = برای چه کسی است؟
tell-when = چه وقت بهتر است؟
tell-when-weekday-day = روزهای هفته، در روز
tell-when-weekday-evening = روزهای هفته، عصر و شب
tell-when-weekend = آخر هفته
tell-when-school-holiday = در تعطیلات مدرسه
tell-skip = نمی‌دانم
tell-check = درست است؟
tell-send = بله، بفرستید
tell-thanks = متشکریم!
tell-thanks-text = این را هم می‌شماریم. این‌طور می‌بینیم خانواده‌های اینجا چه لازم دارند.
tell-more = چیز دیگری بگویید

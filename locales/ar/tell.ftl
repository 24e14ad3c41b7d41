### أخبرونا: تقول العائلة ما الذي ينقص أو ما تحب أن تفعله. بلا اسم وبلا كتابة، اختيار فقط.

tell-title = فكرة أو اقتراح للمركز
tell-text = نعدّ فقط ما تختارونه. لا حاجة إلى الاسم.
tell-question = لديكم سؤال أو همّ؟ تحدثوا مع شخص هنا.
tell-missing = لم أجد ما أحتاج إليه
tell-missing-text = بحثت عن مساعدة أو نصيحة ولم أجدها
tell-activity = لديّ فكرة
tell-activity-text = شيء نفعله هنا معًا
tell-other = شيء آخر
tell-other-text = اقتراح، أو شيء يمكن أن يكون أفضل
tell-about = ما الموضوع؟
tell-about-more = ماذا بالتحديد؟
tell-age = لمن هو؟
tell-when = ما الوقت الأنسب؟
tell-when-weekday-day = نهارًا في أيام الأسبوع
tell-when-weekday-evening = مساءً في أيام الأسبوع
tell-when-weekend = في نهاية الأسبوع
tell-when-school-holiday = في العطلة المدرسية
tell-skip = لا أعرف
tell-check = هل هذا صحيح؟
tell-send = نعم، أرسلوا هذا
tell-thanks = شكرًا لكم!
tell-thanks-text = نضيف هذا إلى العدّ. هكذا نعرف ما تحتاج إليه العائلات هنا.
tell-more = أريد أن أخبركم بشيء آخر

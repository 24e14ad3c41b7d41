### ما يراه المنسّق عن شاشة العائلات في التقرير.

beheer-report-interest = ماذا نظرت إليه العائلات على الشاشة؟
beheer-report-interest-definition = تُحسب كل زيارة للشاشة مرة واحدة على الأكثر في كل مجال، وفي خمسة مجالات على الأكثر: موضوع بقيت نتائجه أو بطاقته مفتوحة خمس ثوانٍ على الأقل. وإذا نظر أحد إلى عدة مواضيع من المجال نفسه، تختار الصدفة واحدًا منها. لا نعرف ما كُتب ولا أي بطاقة كانت ولا متى.
# $k (number): the smallest group that is shown
beheer-report-interest-withheld = نُظر إلى المواضيع أقل من { $k } مرات، أو لا توجد شاشة. لذلك لا نعرض شيئًا هنا.
# $count (number): how often a domain was looked at
beheer-report-interest-one =
    { $count ->
        [zero] لم يُنظر { $count }
        [one] مرة واحدة { $count }
        [two] مرتان { $count }
        [few] { $count } مرات
        [many] { $count } مرة
       *[other] { $count } مرة
    }
beheer-report-interest-one-why = كل ما نُظر إليه كان من المجال نفسه. ولأنه قليل، لا نقول أيّ مجال.
beheer-report-interests = عدد المرات
beheer-report-wish = ماذا قالت العائلات على الشاشة؟
beheer-report-wish-definition = ما اختارته العائلات بنفسها في «فكرة أو اقتراح لنا»: فكرة لنشاط، أو شيء ناقص هنا. بلا اسم وبلا كلمات من عندها. تُحسب الزيارة ثلاث مرات على الأكثر.
# $k (number): the smallest group that is shown
beheer-report-wish-withheld = قالت العائلات شيئًا أقل من { $k } مرات، أو لا توجد شاشة. لذلك لا نعرض شيئًا هنا.
# $count (number): how often a family told something
beheer-report-wish-one =
    { $count ->
        [zero] لم يُقل { $count }
        [one] مرة واحدة { $count }
        [two] مرتان { $count }
        [few] { $count } مرات
        [many] { $count } مرة
       *[other] { $count } مرة
    }
beheer-report-wish-one-why = قالت كل العائلات شيئًا من النوع نفسه. ولأنه قليل، لا نقول أيّ نوع.
beheer-report-wishes = عدد المرات
beheer-dimension-interest-domain = المجال
beheer-dimension-interest-theme = الموضوع
beheer-dimension-wish-kind = ماذا قالت
beheer-dimension-wish-domain = المجال
beheer-dimension-wish-age-band = لأي عمر
beheer-dimension-wish-part-of-week = متى في الأسبوع
wish-kind-activity = فكرة لنشاط
wish-kind-missing = شيء ناقص هنا
wish-kind-other = شيء آخر
wish-part-of-week-weekday-day = نهارًا في أيام الأسبوع
wish-part-of-week-weekday-evening = مساءً في أيام الأسبوع
wish-part-of-week-weekend = في عطلة نهاية الأسبوع
wish-part-of-week-school-holiday = في العطلة المدرسية

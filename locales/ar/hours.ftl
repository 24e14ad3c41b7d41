# أوقات الدوام في جمل.

## الساعات

# $hours (نص): 9
hours-clock-whole = { $hours }:00
# $hours, $minutes (نص): 19 و30
hours-clock = { $hours }:{ $minutes }
# $from, $to (نص): ساعات
hours-from-to = من الساعة { $from } إلى { $to }
# $from, $to (نص): ساعات، و$to بعد منتصف الليل
hours-from-to-next-day = من الساعة { $from } إلى { $to } في اليوم التالي
hours-whole-day = طوال اليوم
hours-always = ليلًا ونهارًا، كل يوم

## الأيام

# $weekday (نص): الاثنين
hours-weekday = يوم { $weekday }
# $every (عدد): كل كم يوم
hours-when-days =
    { $every ->
        [1] كل يوم
        [2] مرة كل يومين
        [few] مرة كل { $every } أيام
       *[other] مرة كل { $every } يومًا
    }
# $weekdays (نص): أيام الأسبوع
hours-when-weekdays = كل أسبوع { $weekdays }
# $first, $last (نص): أيام الأسبوع
hours-when-weekday-run = كل أسبوع من { $first } إلى { $last }
# $every (عدد): كل كم أسبوع؛ $weekdays (نص): أيام الأسبوع
hours-when-weeks =
    { $every ->
        [2] مرة كل أسبوعين { $weekdays }
        [few] مرة كل { $every } أسابيع { $weekdays }
       *[other] مرة كل { $every } أسبوعًا { $weekdays }
    }
# $nth (عدد): الترتيب في الشهر
hours-nth =
    { $nth ->
        [1] الأول
        [2] الثاني
        [3] الثالث
        [4] الرابع
       *[other] الخامس
    }
# $nth (عدد): العد من نهاية الشهر
hours-nth-last =
    { $nth ->
        [1] الأخير
        [2] قبل الأخير
        [3] الثالث من آخر الشهر
        [4] الرابع من آخر الشهر
       *[other] الخامس من آخر الشهر
    }
# $nth (نص): الأول، الثالث…؛ $weekday (نص): يوم الأسبوع
hours-when-nth = يوم { $weekday } { $nth } من كل شهر
# $every (عدد): كل كم شهر؛ $nth (نص)؛ $weekday (نص)
hours-when-nth-months =
    { $every ->
        [2] مرة كل شهرين يوم { $weekday } { $nth }
        [few] مرة كل { $every } أشهر يوم { $weekday } { $nth }
       *[other] مرة كل { $every } شهرًا يوم { $weekday } { $nth }
    }
# $every (عدد): كل كم شهر؛ $weekday (نص)
hours-when-weekday-months =
    { $every ->
        [2] كل شهرين، كل يوم { $weekday } من ذلك الشهر
        [few] كل { $every } أشهر، كل يوم { $weekday } من ذلك الشهر
       *[other] كل { $every } شهرًا، كل يوم { $weekday } من ذلك الشهر
    }
# $day (عدد): يوم من الشهر
hours-month-day = اليوم { $day }
# $nth (عدد): العد من نهاية الشهر
hours-month-day-last =
    { $nth ->
        [1] اليوم الأخير
        [2] اليوم قبل الأخير
       *[other] اليوم { $nth } من آخر الشهر
    }
# $days (نص): أيام الشهر
hours-when-month-days = كل شهر في { $days }
# $every (عدد): كل كم شهر؛ $days (نص)
hours-when-month-days-months =
    { $every ->
        [2] مرة كل شهرين في { $days }
        [few] مرة كل { $every } أشهر في { $days }
       *[other] مرة كل { $every } شهرًا في { $days }
    }
# $when (نص): كل شهر في اليوم 13؛ $weekdays (نص): أيام الأسبوع
hours-only-weekdays = { $when }، فقط إذا كان { $weekdays }،
# $day (نص): 6 ديسمبر
hours-when-year = كل سنة في { $day }
# $every (عدد): كل كم سنة؛ $day (نص)
hours-when-years =
    { $every ->
        [2] مرة كل سنتين في { $day }
        [few] مرة كل { $every } سنوات في { $day }
       *[other] مرة كل { $every } سنة في { $day }
    }
# $days (نص): تواريخ
hours-when-dates = يوم { $days }
# $from, $to (نص): تواريخ
hours-when-run = كل يوم من { $from } حتى نهاية { $to }
# $from, $to (نص): تواريخ داخل الجملة
hours-run = { $from } حتى نهاية { $to }

## الجملة

# $when (نص): كل أسبوع يوم الاثنين؛ $times (نص): من الساعة 9:00 إلى 12:00
hours-sentence = { $when } { $times }
# $sentence (نص): الجملة؛ $holidays (نص): ليس في العطل المدرسية
hours-with-holidays = { $sentence }، { $holidays }
# $sentence (نص): الجملة؛ $day (نص): تاريخ
hours-with-next = { $sentence }. المرة القادمة يوم { $day }.
hours-school-not = ليس في العطل المدرسية
hours-school-only = فقط في العطل المدرسية
hours-public-not = ليس في أيام العطل الرسمية
hours-public-only = فقط في أيام العطل الرسمية
# $from, $to (نص): تواريخ
hours-valid-between = من { $from } حتى نهاية { $to }
# $from (نص): تاريخ
hours-valid-from = ابتداءً من { $from }
# $to (نص): تاريخ
hours-valid-to = حتى نهاية { $to }

## مغلق

# $day (نص): تاريخ
hours-closed-day = مغلق يوم { $day }
# $from, $to (نص): تواريخ
hours-closed = مغلق من { $from } حتى نهاية { $to }
# $closed (نص): مغلق يوم 25 ديسمبر؛ $why (نص): عيد الميلاد
hours-closed-because = { $closed } ({ $why })

## الآن

# $time (نص): ساعة مثل 12:00
hours-until-today = مفتوح اليوم حتى الساعة { $time }
# $time (نص): ساعة
hours-until-tomorrow = مفتوح الآن حتى الساعة { $time } غدًا
# $day (نص): اليوم والتاريخ؛ $time (نص): ساعة
hours-until-day = مفتوح الآن حتى { $day } الساعة { $time }
# $time (نص): ساعة
hours-again-today = يفتح من جديد اليوم الساعة { $time }
# $time (نص): ساعة
hours-again-tomorrow = يفتح من جديد غدًا الساعة { $time }
# $day (نص): يوم الأسبوع أو اليوم والتاريخ؛ $time (نص): ساعة
hours-again-day = يفتح من جديد يوم { $day } الساعة { $time }

## أيام العطل الرسمية والعطل المدرسية

holiday-new-year = رأس السنة
holiday-easter-monday = اثنين الفصح
holiday-labour-day = عيد العمال
holiday-ascension = عيد الصعود
holiday-day-after-ascension = اليوم التالي لعيد الصعود
holiday-whit-monday = اثنين العنصرة
holiday-national-day = العيد الوطني
holiday-assumption = عيد انتقال السيدة العذراء
holiday-all-saints = عيد جميع القديسين
holiday-armistice = ذكرى الهدنة
holiday-christmas = عيد الميلاد
holiday-autumn-holidays = عطلة الخريف
holiday-christmas-holidays = عطلة عيد الميلاد
holiday-spring-holidays = عطلة الكرنفال
holiday-easter-holidays = عطلة الفصح
holiday-summer-holidays = العطلة الصيفية

## الأسماء

# $day, $month (نص): 6 وديسمبر
hours-date = { $day } { $month }
# $weekday, $day, $month (نص): السبت و5 وديسمبر
hours-date-long = { $weekday }، { $day } { $month }
# $all (نص): أول القائمة؛ $next (نص): ما يليه
list-more = { $all }، و{ $next }
# $all (نص): أول القائمة؛ $last (نص): آخرها
list-last = { $all } و{ $last }

# الأيام والشهور كما تُكتب في التاريخ.
name-day-mon = الاثنين
name-day-tue = الثلاثاء
name-day-wed = الأربعاء
name-day-thu = الخميس
name-day-fri = الجمعة
name-day-sat = السبت
name-day-sun = الأحد
name-month-1 = يناير
name-month-2 = فبراير
name-month-3 = مارس
name-month-4 = أبريل
name-month-5 = مايو
name-month-6 = يونيو
name-month-7 = يوليو
name-month-8 = أغسطس
name-month-9 = سبتمبر
name-month-10 = أكتوبر
name-month-11 = نوفمبر
name-month-12 = ديسمبر

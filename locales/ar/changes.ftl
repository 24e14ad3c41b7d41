### ما الذي تغيّر منذ آخر مرة فُتح فيها هذا الاستقبال: يُقرأ في عشرين ثانية.

changes-title = ماذا تغيّر؟
changes-text = منذ آخر مرة فُتح فيها هذا الاستقبال. قراءة سريعة وتعرفون كل جديد.
changes-start = لنبدأ
changes-later = سأقرأ لاحقًا
# $count (عدد): تغييرات لم تُقرأ بعد
changes-again =
    { $count ->
        [zero] لا تغييرات للقراءة
        [one] تغيير واحد للقراءة
        [two] تغييران للقراءة
        [few] { $count } تغييرات للقراءة
        [many] { $count } تغييرًا للقراءة
       *[other] { $count } تغيير للقراءة
    }
# $count (عدد): تغييرات ليست على الشاشة
changes-more =
    { $count ->
        [zero] لا شيء غير ذلك.
        [one] وتغيير واحد أصغر.
        [two] وتغييران أصغر.
        [few] و{ $count } تغييرات أصغر.
        [many] و{ $count } تغييرًا أصغر.
       *[other] و{ $count } تغيير أصغر.
    }
# $count (عدد): خدمات منظمة واحدة
changes-services =
    { $count ->
        [zero] لا خدمات
        [one] خدمة واحدة
        [two] خدمتان
        [few] { $count } خدمات
        [many] { $count } خدمة
       *[other] { $count } خدمة
    }
changes-what-new = جديد في الدليل الاجتماعي
changes-what-back = فُتح من جديد
changes-what-stopped = لم يعد موجودًا
changes-what-paused = مغلق مؤقتًا
changes-what-capacity-has-capacity = توجد أماكن من جديد
changes-what-capacity-waiting-list = توجد قائمة انتظار
changes-what-capacity-full = لا توجد أماكن
changes-what-capacity-ask-first = اسألوا أولًا إن كان هناك مكان
changes-what-hours = أوقات أخرى
changes-what-phone = رقم هاتف آخر
changes-what-place = عنوان آخر
changes-what-card = هذه البطاقة تقول الآن شيئًا آخر
changes-what-card-new = بطاقة جديدة
changes-what-backup = تغيّر من يمكنكم الاتصال به
changes-what-event-cancelled = أُلغي
changes-what-event-postponed = أُجّل
changes-what-event-full = اكتمل العدد

### بداية المناوبة في الاستقبال ونهايتها.

## البداية

session-until-morning = حتى الساعة 12:30
session-until-afternoon = حتى الساعة 18:00
session-until-evening = حتى منتصف الليل
session-next-afternoon = بدأت فترة بعد الظهر. هل تتابعون؟
session-next-evening = بدأت فترة المساء. هل تتابعون؟
session-where = في أي استقبال أنتم؟
session-own = هذا الجهاز موجود هنا
session-before = كنتم هنا قبل قليل
session-noted-closed-planned = مسجّل على أنه مغلق
session-noted-closed-unplanned = مسجّل على أنه مغلق لسبب طارئ
session-noted-open-tallied = كان مفتوحًا وتمّ العدّ
session-noted-open-not-tallied = كان مفتوحًا
session-draft-waits = كنتم تسجلون سؤالًا. سيكون جاهزًا حالما يُفتح الاستقبال.
session-languages = ما اللغات التي تتكلمونها اليوم غير الهولندية؟
session-languages-text = يقرأ الزوار ذلك على الجهاز. لكم جميعًا معًا، بلا أسماء. يمكنكم تخطّي هذا.
# $languages (String) - the languages that were chosen
session-languages-told = يقرأ الزوار: في المكتب يتكلمون { $languages }.
# $languages (String) - the languages of the last time
session-languages-again = كالمرة السابقة: { $languages }
session-languages-choose = اختيار اللغات
session-languages-desk = اللغات في المكتب
session-clock-title = تاريخ هذا الجهاز غير صحيح
# $day (نص): اليوم والتاريخ
session-clock = يظن الجهاز أن اليوم هو { $day }. اطلبوا من أحد ضبط التاريخ. يمكنكم التسجيل كالمعتاد: لن يضيع أي سؤال.

## شيء آخر غير نصف يوم عادي

session-other = أم هو شيء آخر؟
session-outside = أسئلة خارج أوقات العمل
session-outside-text = هاتف أو بريد أو شخص عند الباب والاستقبال مغلق
session-closed = الاستقبال يبقى مغلقًا
session-closed-text = لن يُفتح في هذا النصف من اليوم
session-paper = ورقة العدّ
session-paper-text = الطباعة أو إدخال المجاميع
session-outside-title = كيف تصل الأسئلة؟
session-outside-help = تُحسب على حدة عن الأوقات العادية، وهكذا يظهر هذا العمل أيضًا.
session-outside-phone = الهاتف
session-outside-email = البريد
session-outside-desk-walk-in = عند الباب
session-outside-other = بطريقة أخرى
session-outside-now = تسجلون الآن أسئلة خارج أوقات العمل.
# $place (نص): اسم الاستقبال
session-outside-beneath = { $place } في الانتظار.
# $place (نص): اسم الاستقبال
session-outside-back = العودة إلى { $place }
session-outside-stop = انتهينا من هذه الأسئلة
# $place (نص): اسم الاستقبال
session-closed-title = { $place } يبقى مغلقًا
session-closed-question = هل كان ذلك مقررًا؟
session-closed-planned = نعم، كان مقررًا
session-closed-planned-text = عطلة أو عيد أو اجتماع
session-closed-unplanned = لا، لسبب طارئ
session-closed-unplanned-text = مرض أو عطل أو لا أحد متاح
# $place (نص): اسم الاستقبال
session-closed-noted = سُجّل: { $place } يبقى مغلقًا. هل سيُفتح رغم ذلك؟ هذا ممكن دائمًا.

## الإغلاق

session-end-asked = هل سُجّل كل ما سُئل عنه؟
session-end-not-all = إغلاق، لكن لم يُسجَّل كل شيء
session-resumed = أُعيد تشغيل الجهاز. ما سجلتموه من قبل محفوظ، لكنه لم يعد في هذه القائمة.

## نهاية المناوبة

session-thanks = شكرًا جزيلًا!
# $count (عدد): أسئلة
session-kept =
    { $count ->
        [0] لا أسئلة هذه المرة
        [one] حُفظ سؤال واحد
        [two] حُفظ سؤالان
        [few] حُفظت { $count } أسئلة
        [many] حُفظ { $count } سؤالًا
       *[other] حُفظ { $count } سؤال
    }
# $count (عدد): محادثات
session-talks =
    { $count ->
        [one] في محادثة واحدة
        [two] في محادثتين
        [few] في { $count } محادثات
       *[other] في { $count } محادثة
    }
session-all-sent = أُرسل كل شيء.
# $count (عدد): أسئلة
session-waiting =
    { $count ->
        [one] سؤال واحد ما زال ينتظر. لا مشكلة: سيُرسل تلقائيًا.
        [two] سؤالان ما زالا ينتظران. لا مشكلة: سيُرسلان تلقائيًا.
        [few] { $count } أسئلة ما زالت تنتظر. لا مشكلة: ستُرسل تلقائيًا.
       *[other] { $count } سؤالًا ما زالت تنتظر. لا مشكلة: ستُرسل تلقائيًا.
    }
session-zero = نصف يوم هادئ يُحسب أيضًا. من الجيد أنكم كنتم هنا.
session-not-tallied = نتذكر أنه لم يُعدّ كل شيء. هل لديكم ورقة عدّ؟ يمكنكم إدخالها لاحقًا.
session-part = أُعيد تشغيل الجهاز في الأثناء. نعدّ هنا ما جاء بعد ذلك فقط. ما حفظتموه من قبل ما زال موجودًا.
session-done = انتهينا
session-go-on = المتابعة قليلًا
session-sync-by-itself = الإرسال يتم تلقائيًا. لا داعي لفعل أي شيء.

### صفحة فيها خطأ: لمستان في الاستقبال، وقائمة عند المنسّق.

## في الاستقبال

suggest-ask = هل هناك خطأ؟
suggest-title = ما الخطأ؟
suggest-text = المسوا ما هو غير صحيح. المنسّق يتحقق منه، ولا يلزمكم شيء آخر.
suggest-wrong-phone = رقم الهاتف
suggest-wrong-hours = الأوقات
suggest-wrong-address = العنوان
suggest-wrong-for-whom = لمن هذه الخدمة
suggest-wrong-cost = الثمن
suggest-wrong-languages = اللغات
suggest-wrong-capacity = إن كان هناك مكان
suggest-wrong-stopped = لم تعد هذه الخدمة موجودة
suggest-wrong-unclear = النص غير واضح
suggest-wrong-other = شيء آخر
# $what (نص): ما هو الخطأ
suggest-passed = أوصلنا ذلك: { $what }. شكرًا!

## عند المنسّق

suggestions-nav = ملاحظات
suggestions-title = ملاحظات على الصفحات
suggestions-text = يستطيع كل من في الاستقبال أن يقول بلمستين إن هناك خطأ. من قال ذلك، وفي أي استقبال أو أي يوم، لا يُحفظ في أي مكان.
# $count (عدد): ملاحظات لم ينظر فيها أحد بعد
suggestions-open =
    { $count ->
        [zero] لا ملاحظات للمراجعة
        [one] ملاحظة واحدة للمراجعة
        [two] ملاحظتان للمراجعة
        [few] { $count } ملاحظات للمراجعة
        [many] { $count } ملاحظة للمراجعة
       *[other] { $count } ملاحظة للمراجعة
    }
suggestions-none = لا شيء للمراجعة
suggestions-none-text = عندما يقول استقبال إن هناك خطأ، يظهر ذلك هنا.
# $count (عدد): كم مرة قيل؛ $month (نص): الشهر والسنة
suggestions-times =
    { $count ->
        [zero] لم يُقل، { $month }
        [one] قيل مرة واحدة، في { $month }
        [two] قيل مرتين، آخرها في { $month }
        [few] قيل { $count } مرات، آخرها في { $month }
        [many] قيل { $count } مرة، آخرها في { $month }
       *[other] قيل { $count } مرة، آخرها في { $month }
    }
suggestions-gone = لم تعد هذه الصفحة موجودة
suggestions-fiche = البحث عن الصفحة
# $name (نص): اسم الخدمة
suggestions-fiche-named = البحث عن صفحة { $name }
suggestions-done = تمت المراجعة
# $name (نص): اسم الخدمة؛ $what (نص): ما قد يكون الخطأ
suggestions-done-named = تمت المراجعة: { $name }، { $what }
# $count (عدد): ملاحظات تمت مراجعتها
suggestions-history =
    { $count ->
        [zero] لم تُراجع أي ملاحظة
        [one] ملاحظة واحدة تمت مراجعتها
        [two] ملاحظتان تمت مراجعتهما
        [few] { $count } ملاحظات تمت مراجعتها
        [many] { $count } ملاحظة تمت مراجعتها
       *[other] { $count } ملاحظة تمت مراجعتها
    }
suggestions-again = إعادة
# $name (نص): اسم الخدمة؛ $what (نص): ما قد يكون الخطأ
suggestions-again-named = إعادة: { $name }، { $what }

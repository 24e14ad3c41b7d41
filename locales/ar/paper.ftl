### ورقة العدّ: طباعتها وإدخال المجاميع.

paper-title = ورقة العدّ
paper-text = تفضلون القلم والورق؟ ضعوا خطوطًا على ورقة، وأدخلوا المجاميع هنا لاحقًا.
paper-back = رجوع
paper-tab-key = إدخال المجاميع
paper-tab-print = طباعة ورقة
paper-column-answered = تمّت المساعدة
paper-column-listened = استمعنا
paper-column-referred-partner = تمّت الإحالة
paper-column-no-offer-found = لم نجد شيئًا

## الطباعة

paper-print-text = ورقة واحدة لنصف يوم واحد في استقبال واحد. في الأسفل مكان لإضافة موضوع.
paper-desk = أي استقبال؟
paper-desk-none = بلا اسم استقبال
paper-print = طباعة الورقة
paper-sheet-how = ضعوا خطًّا لكل سؤال، في عمود كيف انتهى.
paper-sheet-no-names = بلا أسماء ولا أرقام هواتف ولا قصص.
paper-sheet-desk = الاستقبال
paper-sheet-date = التاريخ
paper-sheet-theme = ما كان الموضوع؟
paper-sheet-nobody = لم يأتِ أحد بسؤال
paper-sheet-keyed-in = أُدخلت في الجهاز

## الإدخال

paper-key-text = عدّوا الخطوط في كل خانة واكتبوا الأعداد. اتركوا الفارغ فارغًا.
paper-key-once = أدخلوا فقط ما لم يُسجَّل بعد على الجهاز.
paper-key-day = أي يوم؟
# $day (نص): اليوم والتاريخ
paper-key-today = اليوم، { $day }
# $day (نص): اليوم والتاريخ
paper-key-yesterday = أمس، { $day }
paper-key-half-day = أي جزء من اليوم؟
paper-key-add = هل كان على الورقة موضوع آخر؟
paper-key-pick = اختاروا موضوعًا…
# $theme (نص): الموضوع؛ $column (نص): كيف انتهى
paper-key-cell = { $theme }: { $column }
# $count (عدد): أسئلة
paper-key-sum =
    { $count ->
        [0] لم يُملأ شيء بعد
        [one] سؤال واحد معًا
        [two] سؤالان معًا
        [few] { $count } أسئلة معًا
       *[other] { $count } سؤالًا معًا
    }
# $count (عدد): أسئلة
paper-key-save =
    { $count ->
        [one] حفظ سؤال واحد
        [two] حفظ سؤالين
        [few] حفظ { $count } أسئلة
       *[other] حفظ { $count } سؤالًا
    }
paper-key-save-zero = حفظ: لم يأتِ أحد
paper-key-wrong = اكتبوا عددًا من 1 إلى 99 في كل مكان، أو اتركوا الخانة فارغة.
paper-key-too-many = هذا أكثر من 300 سؤال على ورقة واحدة. تحققوا مرة أخرى.
# $count (عدد): أسئلة
paper-key-saved =
    { $count ->
        [0] سُجّل: لم يأتِ أحد. هذا يُحسب أيضًا.
        [one] حُفظ سؤال واحد من الورقة. شكرًا!
        [two] حُفظ سؤالان من الورقة. شكرًا!
        [few] حُفظت { $count } أسئلة من الورقة. شكرًا!
       *[other] حُفظ { $count } سؤالًا من الورقة. شكرًا!
    }
paper-key-saved-text = يمكن الآن رمي الورقة. هل هناك خطأ؟ ما زال بإمكانكم استرجاعها.
paper-key-undo = استرجاع هذه الورقة
paper-key-undone = تم الاسترجاع. الأعداد ما زالت هنا: صححوها واحفظوا من جديد.
paper-key-next = ورقة أخرى

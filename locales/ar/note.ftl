### ملاحظة قصيرة من مكتب الاستقبال لمن يأتي بعده. على هذا الجهاز فقط، ليوم واحد.

note-title = ملاحظة لزميلكم
note-text = على هذا الجهاز فقط، ليوم واحد. لا شيء عن أشخاص.
note-none = لا توجد ملاحظة.
note-write = اكتبوا ملاحظة
note-label = ماذا يجب أن يعرف زميلكم؟
note-example = مثلًا: نفدت مطويات السباحة.
# $count (عدد): الحروف المكتوبة؛ $limit (عدد): الحروف المسموح بها
note-count = { $count } من { $limit } حرفًا
# $over (عدد): الحروف الزائدة
note-too-long = طويلة جدًا: احذفوا { $over ->
        [one] حرفًا واحدًا
        [two] حرفين
        [few] { $over } أحرف
       *[other] { $over } حرفًا
    }.
note-keep = علّقوها
note-keep-anyway = علّقوها كما هي
note-cancel = إلغاء
# $hours (عدد): الساعات حتى تختفي
note-hours = تبقى { $hours ->
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $hours } ساعات
       *[other] { $hours } ساعة
    }
note-drop = أزيلوا هذه الملاحظة
# $text (نص): بداية الملاحظة
note-drop-this = إزالة: { $text }
note-kept = الملاحظة معلّقة.

## عندما يكون فيها شيء عن شخص

note-blocked-title = لا نحفظها هكذا
note-blocked-text = يمكن العثور على شخص من خلال هذا الجزء. احذفوه، ويمكن أن يبقى الباقي.
note-asks-title = هل هذا عن شخص ما؟
note-asks-text = يستطيع زميلكم المتابعة دون أن يعرف من هو.
note-remove = احذفوه
# $piece (نص): جزء من الملاحظة
note-remove-this = حذف: { $piece }
# $word (نص): كلمة محايدة
note-replace = اكتبوا «{ $word }»
note-instead-name = شخص ما
note-instead-address = في الحي
# بعد أداة تعريف، مكان العنوان.
note-instead-address-named = الحي
note-instead-rare-trait = عائلة
note-kind-national-number = يبدو هذا رقمًا وطنيًا.
note-kind-iban = يبدو هذا رقم حساب.
note-kind-phone = يبدو هذا رقم هاتف. أرقام الخدمات موجودة في صفحاتها.
note-kind-email = يبدو هذا بريدًا إلكترونيًا.
note-kind-url = يبدو هذا عنوان موقع. عنوان الخدمة موجود في صفحتها.
note-kind-handle = يبدو هذا اسمًا على وسائل التواصل.
note-kind-plate = يبدو هذا رقم سيارة.
note-kind-document = يبدو هذا رقم بطاقة أو ملف.
note-kind-birth-date = يبدو هذا تاريخ ميلاد. تكفي كلمة «رضيع» أو «طفل صغير».
note-kind-address = يبدو هذا عنوانًا.
note-kind-name = يبدو هذا اسمًا.
note-kind-rare-trait = قد يعرف أحد الجيران شخصًا من خلال هذا.

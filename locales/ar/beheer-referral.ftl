### ما يراه المنسّق من الإحالات الدافئة: كيف انتهت، وكم مرة فُتحت بطاقة.

## في التقرير

beheer-report-referral = كيف انتهت الإحالات الدافئة؟
beheer-report-referral-definition = كل إحالة أخذت فيها عائلة بطاقة معها تُعدّ مرة واحدة، في الفترة التي انتهت فيها، أي خلال ستة أسابيع من الحديث على الأكثر. افتح جوابًا لترى في أي مجال كانت، وكيف كان التوجيه، ولماذا لم يكن المكان مناسبًا.
# $k (رقم): أصغر مجموعة تُعرض
beheer-report-referral-coarse = هذه الصورة تقريبية عن قصد. لا نعرف عن أي عائلة أو خدمة أو يوم يدور الأمر. الإحالة التي لم يُجب عنها أحد موجودة في السطر المشترك، ومثلها كل ما حدث أقل من { $k } مرات. فاستعمل الأرقام للحديث عنها معًا، لا للحكم على شريك.
# $k (رقم): أصغر مجموعة تُعرض
beheer-report-referral-withheld = انتهت إحالات مع بطاقة أقل من { $k }، أو لا شيء. لذلك لا نعرض شيئًا هنا.
# $count (رقم): عدد الإحالات
beheer-report-referral-one =
    { $count ->
        [one] إحالة واحدة
        [two] إحالتان
        [few] { $count } إحالات
        [many] { $count } إحالة
       *[other] { $count } إحالة
    }
beheer-report-referral-one-why = انتهت كل الإحالات بالطريقة نفسها. ولأنها قليلة لا نقول كيف.
beheer-report-referrals = الإحالات
beheer-dimension-referral-result = كيف انتهى الأمر
beheer-dimension-referral-domain = المجال
beheer-dimension-referral-warmth = كيف كان التوجيه
beheer-dimension-return-reason = لماذا لم يكن المكان مناسبًا
referral-result-arrived = وصلت العائلة
referral-result-not-arrived = لم تصل العائلة
referral-result-not-right = المكان غير مناسب
referral-result-full = لا يوجد مكان
referral-result-withdrawn = سُحبت الموافقة
referral-result-unknown = لم يُجب أحد

## كم مرة فُتحت بطاقة

beheer-openings = كم مرة فُتحت بطاقة؟
beheer-openings-text = حسب الشهر والطريقة، من دون بطاقة أو عائلة أو شريك أو وقت. هذا ليس جزءًا من التقرير ولا يُطبع.
beheer-openings-none = لم تُفتح أي بطاقة بعد.
beheer-openings-month = الشهر
beheer-openings-way = بأي طريقة
beheer-openings-opened = وُجدت البطاقة
beheer-openings-refused = لم يوجد شيء
beheer-openings-way-code = بالرمز الطويل أو رمز QR
beheer-openings-way-link = بالصور، عند شريك
beheer-openings-way-tablet = بالصور، على جهاز من أجهزة البيت
beheer-openings-why = «لم يوجد شيء» هو في الغالب خطأ في الكتابة، أو بطاقة انتهت. إن رأيت فجأة المئات فربما يجرّب أحد رموزًا. لن ينجح ذلك، لكن أخبر من يعتني بحواسيبكم.

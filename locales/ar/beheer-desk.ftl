### ما يحدده المنسق لمكاتب الاستقبال.

beheer-nav-desk = الاستقبال
beheer-desk-title = الاستقبال
beheer-desk-text = بمن يتصل المتطوعون، وأي بطاقات جاهزة، وكيف تسجلون؟ ما تحفظه هنا يصل إلى أجهزة بيتك عند الاتصال التالي.
beheer-desk-tab-backup = الدعم
beheer-desk-tab-cards = البطاقات
beheer-desk-tab-form = الاستمارة
beheer-desk-tab-desks = مكاتب الاستقبال
beheer-desk-tab-expired =
    { $count ->
        [one] بطاقة واحدة للمراجعة
        [two] بطاقتان للمراجعة
        [few] { $count } بطاقات للمراجعة
        [many] { $count } بطاقة للمراجعة
       *[other] { $count } بطاقة للمراجعة
    }
beheer-desk-no-house = لا يوجد بيت بعد
beheer-desk-no-house-text = أضف أولاً البيت ومواقعه إلى دليل الخدمات.
beheer-desk-save = حفظ
beheer-desk-change = تعديل
beheer-desk-change-named = تعديل { $name }
beheer-desk-remove = إزالة
beheer-desk-remove-go = نعم، أزل
beheer-desk-keep = إبقاء
beheer-desk-up = رفع { $name }
beheer-desk-down = خفض { $name }
beheer-desk-take-out = إزالة { $name } من الاختيار
beheer-desk-theme-search = ابحث عن موضوع
beheer-desk-theme-whole = المجال كله
beheer-desk-theme-none = لا موضوع بهذه الكلمة.
beheer-desk-service-search = اكتب جزءاً من الاسم
beheer-desk-service-none = لا صفحة بهذا الاسم.
beheer-desk-service-gone = هذه الصفحة لم تعد موجودة

beheer-desk-backup-empty = لا يوجد بعد من يُتصل به
beheer-desk-backup-empty-text = لا يُترك المتطوع وحده أبداً. ابدأ بشخص واحد يمكن الاتصال به دائماً.
beheer-desk-no-fallback = لا توجد شبكة أمان
beheer-desk-no-fallback-text = بمن تتصل إذا لم يرد أحد؟ حدد شخصاً أو جهة واحدة على الأقل.
beheer-desk-fallback-add = إضافة شبكة أمان
beheer-desk-week = هذا الأسبوع
beheer-desk-week-of = أسبوع { $day }
beheer-desk-week-this = هذا الأسبوع
beheer-desk-week-before = الأسبوع السابق
beheer-desk-week-after = الأسبوع التالي
beheer-desk-week-full = في كل نصف يوم تفتحون فيه يوجد من يُتصل به.
beheer-desk-week-gaps =
    { $count ->
        [one] نصف يوم واحد ليس فيه إلا شبكة الأمان.
        [two] نصفا يوم ليس فيهما إلا شبكة الأمان.
        [few] { $count } أنصاف أيام ليس فيها إلا شبكة الأمان.
        [many] { $count } نصف يوم ليس فيها إلا شبكة الأمان.
       *[other] { $count } نصف يوم ليس فيها إلا شبكة الأمان.
    }
beheer-desk-week-none =
    { $count ->
        [one] نصف يوم واحد لا يمكن الاتصال فيه بأحد.
        [two] نصفا يوم لا يمكن الاتصال فيهما بأحد.
        [few] { $count } أنصاف أيام لا يمكن الاتصال فيها بأحد.
        [many] { $count } نصف يوم لا يمكن الاتصال فيها بأحد.
       *[other] { $count } نصف يوم لا يمكن الاتصال فيها بأحد.
    }
beheer-desk-week-no-hours = ساعات العمل غير معروفة
beheer-desk-week-closed = مغلق
beheer-desk-week-then = ثم { $names }
beheer-desk-week-nobody = لا أحد
beheer-desk-week-fallback = شبكة الأمان فقط
beheer-desk-week-none-open = ليس مفتوحاً هذا الأسبوع.
beheer-desk-days-run = من { $from } إلى { $to }
beheer-desk-week-fill = إكمال
beheer-desk-week-fill-named = { $day }، { $half }: { $state }. إكمال

beheer-desk-people = بمن نتصل؟
beheer-desk-people-anything = لكل سؤال
beheer-desk-people-anything-text = يظهرون في الأسبوع أعلاه. من يناسب المكتب والوقت أكثر يُتصل به أولاً، ثم يُعتمد هذا الترتيب.
beheer-desk-people-themes = لمواضيع معينة
beheer-desk-people-themes-text = إذا اختار المتطوع موضوعاً كهذا فهم أولاً على الجهاز.
beheer-desk-people-fallback = شبكة الأمان
beheer-desk-people-fallback-text = دائماً في الأخير على الجهاز، عندما لا يرد أحد.
beheer-desk-people-over =
    { $count ->
        [one] منتهٍ ({ $count })
        [two] منتهيان ({ $count })
        [few] منتهية ({ $count })
        [many] منتهية ({ $count })
       *[other] منتهية ({ $count })
    }
beheer-desk-rule-add = إضافة شخص
beheer-desk-rule-always = دائماً
beheer-desk-rule-phone-of = رقم { $name }
beheer-desk-rule-no-phone = بلا رقم
beheer-desk-rule-from = من { $day }
beheer-desk-rule-until = حتى { $day }
beheer-desk-rule-over = انتهى منذ { $day }
beheer-desk-rule-from-to = من { $from } إلى { $to }
beheer-desk-rule-new = شخص يُتصل به
beheer-desk-rule-change = تعديل { $name }
beheer-desk-rule-name = من؟
beheer-desk-rule-name-hint = اسم أول أو جهة، كما يعرفها المتطوع.
beheer-desk-rule-role = الوظيفة
beheer-desk-rule-role-hint = مثلاً: ممرضة المنطقة.
beheer-desk-rule-phone = رقم الهاتف
beheer-desk-rule-phone-hint = رقم العمل. لا رقم خاص أبداً بلا موافقة.
beheer-desk-rule-service = صفحة الجهة
beheer-desk-rule-service-hint = بلا رقم أعلاه يُستعمل رقم الصفحة.
beheer-desk-rule-kind = لأي أمر نتصل؟
beheer-desk-rule-kind-anything = لكل سؤال
beheer-desk-rule-kind-anything-means = من هو في الخدمة.
beheer-desk-rule-kind-themes = لمواضيع معينة
beheer-desk-rule-kind-themes-means = من يعرف أكثر عنها.
beheer-desk-rule-kind-fallback = كشبكة أمان
beheer-desk-rule-kind-fallback-means = عندما لا يرد أحد.
beheer-desk-rule-themes = لأي مواضيع؟
beheer-desk-rule-days = في أي أيام؟
beheer-desk-rule-days-hint = بلا اختيار: كل يوم.
beheer-desk-rule-halves = متى في اليوم؟
beheer-desk-rule-halves-hint = بلا اختيار: طوال اليوم.
beheer-desk-rule-site = في أي مكان؟
beheer-desk-rule-everywhere = في كل مكان
beheer-desk-rule-note = من المفيد معرفته
beheer-desk-rule-note-hint = مثلاً: إذا لم ترد فاترك رسالة.
beheer-desk-rule-valid-from = من
beheer-desk-rule-valid-to = حتى
beheer-desk-rule-valid-hint = لازم عند الاستبدال فقط.
beheer-desk-rule-channels = فقط للأسئلة الواردة بطريقة معينة
beheer-desk-rule-channels-legend = كيف وصل السؤال؟
beheer-desk-rule-channels-hint = بلا اختيار: كل الطرق.
beheer-desk-rule-remove = لن يُتصل بعد ذلك بـ { $name }. متأكد؟

beheer-desk-desks-text = على أي طاولات تستقبلون الناس؟ يختار المتطوعون مكتبهم عند البدء، فيعرف الجهاز كيف يصل السؤال عادة.
beheer-desk-desks-empty = لا مكتب له اسم بعد
beheer-desk-desks-empty-text = وليس ذلك لازماً. بطاولة واحدة لكل موقع يمكنكم البدء.
beheer-desk-desk-add = إضافة مكتب
beheer-desk-desk-new = مكتب جديد
beheer-desk-desk-change = تعديل المكتب
beheer-desk-desk-name = الاسم
beheer-desk-desk-name-hint = قصير ومعروف، مثلاً: مكتب الاستقبال.
beheer-desk-desk-site = الموقع
beheer-desk-desk-channel = كيف تصل الأسئلة هنا عادة؟
beheer-desk-desk-channel-hint = يُملأ مسبقاً مع كل سؤال. ويمكن للمتطوع تغييره.
beheer-desk-desk-channel-none = غير معبأ
beheer-desk-desk-closed = هذا المكتب لم يعد موجوداً
beheer-desk-desk-closed-hint = لا يمكن للمتطوعين اختياره بعد الآن، ويبقى في التقارير.
beheer-desk-desk-is-closed = مغلق
beheer-desk-desk-remove = إزالة { $name } نهائياً؟

beheer-desk-form-outcomes = كيف يمكن أن تنتهي المحادثة؟
beheer-desk-form-outcomes-text = ما توقفه لا يراه المتطوعون. إذا كنتم توجّهون فقط فيمكن تقصير القائمة.
beheer-desk-form-all = عرض الكل
beheer-desk-form-way = نحن نوجّه فقط
beheer-desk-form-offered = يمكن للمتطوعين الاختيار من
beheer-desk-form-always = الاستماع والاتصال بالدعم جزء منها دائماً.
beheer-desk-form-frequent = أي مواضيع تأتي أولاً؟
beheer-desk-form-frequent-text = هذه المواضيع جاهزة بلمسة واحدة في كل مكتب وأول ورقة العد.
beheer-desk-form-frequent-auto = تلقائياً
beheer-desk-form-frequent-from = أكثر المواضيع سؤالاً في تقرير { $period }. يجددها كل تقرير جديد.
beheer-desk-form-frequent-none = عندما يكون هناك تقرير أول.
beheer-desk-form-frequent-own = اختيار ذاتي
beheer-desk-form-frequent-own-means =
    { $count ->
        [one] موضوع واحد على الأكثر.
        [two] موضوعان على الأكثر.
        [few] { $count } مواضيع على الأكثر.
        [many] { $count } موضوعاً على الأكثر.
       *[other] { $count } موضوع على الأكثر.
    }
beheer-desk-form-frequent-legend = مواضيعكم
beheer-desk-form-note = ملاحظات قصيرة
beheer-desk-form-note-text = تبقى الملاحظة يوماً على الجهاز ولا تذهب إلى أي مكان. ينبّه الجهاز إذا كان فيها شيء شخصي. بلا ملاحظات أنتم أكثر أماناً.
beheer-desk-form-note-on = يجوز للمتطوعين كتابة ملاحظات قصيرة
beheer-desk-form-minors = بطاقات الإحالة للشباب
beheer-desk-form-minors-text = من هو دون الثامنة عشرة ويسأل بنفسه نُريه الطريق إلى JAC وTEJO وAwel، بلا بطاقة. فعّلوا هذا فقط إذا اتفقتم عليه مع الشركاء.
beheer-desk-form-minors-on = يجوز أيضاً لمن هو دون الثامنة عشرة أن يحصل على بطاقة
beheer-desk-form-saved = حُفظ. تحصل عليه الأجهزة عند الاتصال التالي.
beheer-desk-form-unsaved = لم يُحفظ تغييرك بعد.
beheer-desk-own = أسئلة خاصة
beheer-desk-own-text = حتى ثلاثة أسئلة بأجوبة ثابتة يمكن طرحها مع كل سؤال من عائلة. اسأل فقط عما ستستعمله فعلاً: كل سؤال يأخذ وقتاً.
beheer-desk-own-none = لا تطرحون الآن أسئلة خاصة.
beheer-desk-own-add = إضافة سؤال
beheer-desk-own-before =
    { $count ->
        [one] لم يعد يُطرح ({ $count })
        [two] لم يعودا يُطرحان ({ $count })
        [few] لم تعد تُطرح ({ $count })
        [many] لم تعد تُطرح ({ $count })
       *[other] لم تعد تُطرح ({ $count })
    }
beheer-desk-own-new = سؤال خاص جديد
beheer-desk-own-change = تعديل السؤال الخاص
beheer-desk-own-question = السؤال
beheer-desk-own-question-hint = كما تطرحه. لا تسأل أبداً عن شيء شخصي.
beheer-desk-own-question-same = صحح كلمة، لكن أبقِ المعنى نفسه.
beheer-desk-own-answers = الأجوبة
beheer-desk-own-answers-hint = راجعها جيداً: ما حُفظ يمكن إيقافه لا تغييره. هكذا تبقى التقارير صحيحة.
beheer-desk-own-answer = الجواب { $number }
beheer-desk-own-answer-add = إضافة جواب
beheer-desk-own-active = اطرح هذا السؤال الآن
beheer-desk-own-active-hint = عند إيقافه يختفي من الأجهزة، وتبقى الأجوبة في التقارير.
beheer-desk-answer-stop = إيقاف
beheer-desk-answer-stop-named = إيقاف الجواب { $label }
beheer-desk-answer-again = استعمال مجدداً
beheer-desk-answer-again-named = استعمال الجواب { $label } مجدداً
beheer-desk-answer-stopped = { $label } (موقوف)

beheer-desk-cards-text = بطاقات قصيرة تُقرأ في نصف دقيقة، حتى بلا إنترنت. كل تغيير نسخة جديدة.
beheer-desk-cards-empty = لا توجد بطاقات بعد
beheer-desk-cards-empty-text = ابدأ ببطاقة واحدة: كيف تستقبلون زائراً؟
beheer-desk-card-add = إضافة بطاقة
beheer-desk-card-new = بطاقة جديدة
beheer-desk-card-change = تعديل البطاقة
beheer-desk-card-type = نوع البطاقة
beheer-desk-card-type-procedure = ماذا أفعل إذا …
beheer-desk-card-type-procedure-means = خطوات في موقف عند المكتب.
beheer-desk-card-type-answer = يُسأل كثيراً
beheer-desk-card-type-answer-means = جواب جاهز لسؤال متكرر.
beheer-desk-card-type-concern = قلق على طفل
beheer-desk-card-type-concern-means = توجد تحت البطاقة الثابتة مع خطوط المساعدة. بمن يتصل المتطوع في بيتكم؟
beheer-desk-card-title = العنوان
beheer-desk-card-title-hint = كما يسأل المتطوع.
beheer-desk-card-text = النص
beheer-desk-card-text-hint = ابدأ الخطوة بشرطة. السطر الفارغ يبدأ جزءاً جديداً.
beheer-desk-card-seen = هكذا يراها المتطوع
beheer-desk-card-owner = من يحافظ على صحة البطاقة؟
beheer-desk-card-owner-hint = وظيفة لا اسم. مثلاً: منسق.
beheer-desk-card-expires = تُراجع قبل
beheer-desk-card-expires-hint = بعدها يذكر الجهاز أن البطاقة تحتاج مراجعة.
beheer-desk-card-source = ما المصدر؟
beheer-desk-card-source-hint = جهة أو منشور أو موقع. يمكن تركه فارغاً.
beheer-desk-card-service = صفحة الدليل التابعة
beheer-desk-card-service-hint = تظهر البطاقة عندئذ هناك أيضاً.
beheer-desk-card-themes = مع أي مواضيع؟
beheer-desk-card-themes-hint = إذا اختار المتطوع موضوعاً كهذا ظهرت البطاقة بجانبه. بلا موضوع: في القائمة فقط.
beheer-desk-card-versions =
    { $count ->
        [one] نسخة أقدم ({ $count })
        [two] نسختان أقدم ({ $count })
        [few] نسخ أقدم ({ $count })
        [many] نسخ أقدم ({ $count })
       *[other] نسخ أقدم ({ $count })
    }
beheer-desk-card-version = النسخة { $version }، حتى { $day }
beheer-desk-card-take = خذ هذا النص
beheer-desk-card-take-named = خذ نص النسخة { $version }
beheer-desk-card-meanwhile = غيّر شخص آخر هذه البطاقة في الأثناء. أغلق النافذة وافتح البطاقة من جديد.
beheer-desk-card-remove = إزالة البطاقة { $name }؟
beheer-desk-cards-expired = للمراجعة
beheer-desk-card-expired = تحتاج مراجعة
beheer-desk-card-soon = تُراجع قبل { $day }
beheer-desk-card-by = من { $name }
beheer-desk-card-until = صالحة حتى { $day }
beheer-desk-card-is-version = النسخة { $version }
beheer-desk-card-renew = ما زالت صحيحة: سنة أخرى
beheer-desk-card-renew-named = { $name } ما زالت صحيحة: سنة أخرى
beheer-desk-card-renewed = { $name } صالحة سنة أخرى.

beheer-desk-refused-name = اكتب اسماً لا يزيد عن 60 حرفاً.
beheer-desk-refused-role = 80 حرفاً على الأكثر.
beheer-desk-refused-phone = اكتب رقم هاتف أو اختر صفحة لها رقم.
beheer-desk-refused-service-id = هذه الصفحة لم تعد موجودة. اختر أخرى.
beheer-desk-refused-site-id = اختر موقعاً من هذا البيت.
beheer-desk-refused-note = 160 حرفاً على الأكثر.
beheer-desk-refused-valid-from = هذا ليس تاريخاً.
beheer-desk-refused-valid-to = اليوم الأخير قبل الأول.
beheer-desk-refused-desk = جرى العمل في هذا المكتب. يمكنك إغلاقه لا إزالته.
beheer-desk-refused-frequent = اختر مواضيع أخرى: ثمانية على الأكثر وغير حساسة.
beheer-desk-refused-title = أعطِ البطاقة عنواناً لا يزيد عن 80 حرفاً.
beheer-desk-refused-text = اكتب نصاً ليس طويلاً.
beheer-desk-refused-owner = اكتب الوظيفة المسؤولة عن البطاقة.
beheer-desk-refused-expires = اختر يوماً لم يأتِ بعد.
beheer-desk-refused-source = 120 حرفاً على الأكثر.
beheer-desk-refused-active = تطرحون ثلاثة أسئلة بالفعل. أوقف واحداً أولاً.
beheer-desk-refused-answers = أعطِ من جوابين إلى ثمانية.
beheer-desk-refused-answers-label = هذا الجواب موجود أو فارغ أو طويل.

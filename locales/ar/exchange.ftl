### إدخال الدليل الاجتماعي وإخراجه، في تطبيق المركز.

## الطريق

exchange-in = إدخال
exchange-out = إخراج
exchange-twins = المكرَّر
exchange-upkeep-nav = العناية بالدليل الاجتماعي
beheer-problem-too-large = هذا كبير جدًا. أقصى حجم للملف 20 ميغابايت.
beheer-problem-changed-meanwhile = غيّر شخص آخر شيئًا في هذه الأثناء. انظر من جديد.

## الإدخال: الملف

exchange-in-title = إدخال
exchange-in-text = أحضر ملفًا فيه خدمات. سترى أولًا ما الذي سيحدث. لا يتغيّر شيء قبل أن تضغط على «اعتماد».
exchange-steps = الخطوات
exchange-step-file = الملف
exchange-step-columns = الأعمدة
exchange-step-twins = المكرَّر
exchange-step-check = المراجعة والاعتماد
exchange-drop = اسحب ملفك إلى هنا
exchange-drop-or = أو
exchange-pick = اختر ملفًا
exchange-drop-hint = جدول (Excel أو CSV) أو حزمة HSDS أو ملف من دليل اجتماعي آخر. حتى 20 ميغابايت.
exchange-template = تبدأ من الصفر؟ خذ الجدول الفارغ
exchange-template-text = فيه كل الأعمدة مع الشرح.
exchange-reading = جارٍ القراءة …
exchange-add-file = أضف ملفًا آخر
exchange-drop-file = استبعاد الملف
exchange-drop-file-named = استبعاد { $name }
exchange-format-sheet =
    { $rows ->
        [one] جدول فيه صف واحد ({ $rows })
        [two] جدول فيه صفان ({ $rows })
        [few] جدول فيه { $rows } صفوف
       *[other] جدول فيه { $rows } صفًا
    }
exchange-format-hsds-json = ملف HSDS (JSON)
exchange-format-ndjson = ملف HSDS، خدمة في كل سطر
exchange-format-hsds-package = حزمة HSDS فيها جداول
exchange-format-hsds-table = جدول من حزمة HSDS
exchange-format-sociale-kaart = ملف من Sociale Kaart
exchange-format-uitdatabank = ملف من UiTdatabank
exchange-fault-title = لا نستطيع قراءة هذا الملف
exchange-fault-line = في السطر { $line }.
exchange-fault-place = في السطر { $line }، العمود { $column }.
exchange-fault-path = عند { $path }.
exchange-fault-out = استبعد الملف الذي لا يُقرأ، أو صحّحه واختره من جديد. عندها ترى ما سيحدث.
exchange-start-over = ارمِ هذا وابدأ من جديد
exchange-until = يبقى هذا جاهزًا يومًا واحدًا، لك وحدك. إن لم تعتمد شيئًا فسيُرمى.
exchange-gone = لم يعد هذا الملف جاهزًا هنا. اختره من جديد.

## الإدخال: الأعمدة

exchange-columns-title = ماذا في كل عمود؟
exchange-columns-text = نظرنا نحن أولًا. إن لم يكن صحيحًا فاختر ما في العمود.
exchange-columns-choose = ماذا في { $header }؟
exchange-columns-nothing = لا تستخدمه
exchange-columns-empty = هذا العمود فارغ.
exchange-columns-samples = مثلًا
exchange-columns-done = الأعمدة صحيحة
exchange-columns-missing = لا يوجد بعدُ عمود لـ: { $fields }. من دونه لا تدخل صفوف جديدة.
exchange-columns-unused =
    { $count ->
        [one] لا نستخدم عمودًا واحدًا ({ $count }).
        [two] لا نستخدم عمودين ({ $count }).
        [few] لا نستخدم { $count } أعمدة.
       *[other] لا نستخدم { $count } عمودًا.
    }

## الإدخال: المراجعة

exchange-check-title = هذا ما سيحدث
exchange-tabs = ماذا تريد أن تراجع؟
exchange-tab-new = جديد
exchange-tab-changed = معدَّل
exchange-tab-unchanged = بلا تغيير
exchange-tab-warnings = انتبه
exchange-tab-errors = غير ممكن
exchange-tab-new-means = سيُضاف
exchange-tab-changed-means =
    { $count ->
        [one] فيه تغيير واحد ({ $count })
        [two] فيه تغييران ({ $count })
        [few] فيه { $count } تغييرات
       *[other] فيه { $count } تغييرًا
    }
exchange-tab-unchanged-means = يبقى كما هو
exchange-tab-warnings-means = نعتمده، لكن ألقِ نظرة
exchange-tab-errors-means = هذا لا نعتمده
exchange-none-new = لا يُضاف شيء.
exchange-none-changed = لا يتغيّر شيء.
exchange-none-unchanged = لا شيء يبقى كما هو.
exchange-none-warnings = لا شيء للانتباه إليه.
exchange-none-errors = يمكن اعتماد كل شيء.
exchange-row = الصف { $row }
exchange-row-sheet = الصف { $row } من الورقة { $sheet }
exchange-line = السطر { $line }
exchange-before = الآن
exchange-after = يصبح
exchange-empty = فارغ
exchange-part-new = جديد
exchange-part-gone = يزول
exchange-more-fields =
    { $count ->
        [one] وحقل آخر ({ $count })
        [two] وحقلان آخران ({ $count })
        [few] و{ $count } حقول أخرى
       *[other] و{ $count } حقلًا آخر
    }
exchange-show-fields = أظهر ما فيه
exchange-page = { $from } إلى { $to } من { $total }
exchange-page-previous = السابق
exchange-page-next = التالي

## الاعتماد

exchange-take-title = هل نعتمد هذا؟
exchange-take-text = الجديد: { $new }، المعدَّل: { $changed }. يدخل كل شيء دفعة واحدة إلى الدليل الاجتماعي ثم يظهر على كل الأجهزة.
exchange-take-errors =
    { $errors ->
        [one] في صف واحد ({ $errors }) خطأ. ما فيه خطأ لا نعتمده، ونعتمد الباقي.
        [two] في صفين ({ $errors }) خطأ. ما فيه خطأ لا نعتمده، ونعتمد الباقي.
        [few] في { $errors } صفوف خطأ. ما فيه خطأ لا نعتمده، ونعتمد الباقي.
       *[other] في { $errors } صفًا خطأ. ما فيه خطأ لا نعتمده، ونعتمد الباقي.
    }
exchange-take-undecided =
    { $undecided ->
        [one] لم تقرّر بعد بشأن مكرَّر محتمل واحد ({ $undecided }). سيُضاف منفصلًا.
        [two] لم تقرّر بعد بشأن مكرَّرين محتملين ({ $undecided }). سيُضافان منفصلين.
        [few] لم تقرّر بعد بشأن { $undecided } مكرَّرات محتملة. ستُضاف منفصلة.
       *[other] لم تقرّر بعد بشأن { $undecided } مكرَّرًا محتملًا. ستُضاف منفصلة.
    }
exchange-take = اعتماد
exchange-nothing-to-take = لا شيء للاعتماد: الدليل الاجتماعي يعرف كل هذا.
exchange-changed-meanwhile = غيّر شخص آخر شيئًا في الدليل في هذه الأثناء. في الأسفل ما سيحدث من جديد. راجعه ثم اعتمده.
exchange-done-title = تمّ الاعتماد
exchange-done-text = الجديد: { $new }، المعدَّل: { $changed }. تأخذه الأجهزة عند اتصالها القادم.
exchange-done-directory = انظر إلى الدليل الاجتماعي
exchange-done-again = أدخل شيئًا آخر

## المكرَّر

exchange-twins-found =
    { $count ->
        [one] مكرَّر محتمل واحد ({ $count })
        [two] مكرَّران محتملان ({ $count })
        [few] { $count } مكرَّرات محتملة
       *[other] { $count } مكرَّرًا محتملًا
    }
exchange-twins-found-text = يبدو أن هذا موجود في الدليل. قرّر هل هو نفسه.
exchange-twins-look = انظر إلى المكرَّر
exchange-twins-ready = تابع إلى المراجعة
exchange-twins-title = المكرَّر
exchange-twins-text = منظمات وخدمات قد تكون مرتين في الدليل الاجتماعي.
exchange-twins-none = لم نجد مكرَّرًا
exchange-twins-none-text = لا يبدو أن شيئًا موجود مرتين في الدليل.
exchange-twins-here = موجود
exchange-twins-fresh = داخل الآن
exchange-twins-one = الأول
exchange-twins-other = الآخر
exchange-twins-same = هذا نفسه
exchange-twins-different = هذان اثنان
exchange-twins-decided-same = سيُدمج
exchange-twins-decided-different = يبقى منفصلًا
exchange-twins-undo = غيّر القرار
exchange-twins-merged = تمّ الدمج. ما كان يشير إلى الأول يشير الآن إلى الآخر.
exchange-twins-fields = بماذا نحتفظ؟
exchange-twins-rest = تبقى هواتف الاثنين وعناوينهما وأوقاتهما ولغاتهما. وما هو نفسه عندهما يُكتب مرة واحدة.
exchange-twins-score = مؤكد بنسبة { $score } %
exchange-twins-why = لماذا نظن ذلك
exchange-like-same-kbo = رقم المؤسسة نفسه: { $shared }
exchange-like-same-name = الاسم نفسه
exchange-like-similar-name = الاسم نفسه تقريبًا
exchange-like-same-phone = الهاتف نفسه: { $shared }
exchange-like-same-email = البريد الإلكتروني نفسه: { $shared }
exchange-like-same-website = الموقع نفسه: { $shared }
exchange-like-same-place = العنوان نفسه
exchange-like-near = قريبان من بعضهما
exchange-like-same-organisation = المنظمة نفسها

## الإخراج

exchange-out-title = إخراج
exchange-out-text = خذ الدليل الاجتماعي كله بالشكل الذي تحتاج إليه. العناوين السرية لا تخرج أبدًا.
exchange-out-get = تنزيل
exchange-out-get-named = تنزيل { $format }
exchange-out-xlsx = جدول
exchange-out-xlsx-text = للمراجعة أو التصحيح في Excel أو LibreOffice. عند إدخاله من جديد يتغيّر فقط ما غيّرته أنت.
exchange-out-hsds-csv = جداول HSDS
exchange-out-hsds-csv-text = ملف مضغوط فيه جدول لكل نوع، وفق المعيار المفتوح HSDS 3.1. لمن يعمل بالجداول أو بقاعدة بيانات.
exchange-out-hsds-json = HSDS في ملف واحد
exchange-out-hsds-json-text = كل شيء حتى أصغر حقل، وفق HSDS 3.1. للانتقال إلى Onthaal آخر أو دليل آخر، أو نسخة احتياطية.
exchange-out-ndjson = HSDS سطرًا سطرًا
exchange-out-ndjson-text = الشيء نفسه، خدمة في كل سطر. للبرامج التي تقرأ الملفات الكبيرة جزءًا جزءًا.

## العناية

exchange-verify = تمّت المراجعة
exchange-verify-named = تمّت مراجعة { $name }
exchange-verify-title = كيف راجعته؟
exchange-verify-text = المراجعة غير التعديل: أنت تقول إن ما هو مكتوب صحيح اليوم.
exchange-method-phone = بالهاتف
exchange-method-visit = في المكان
exchange-method-partner = عند الشريك نفسه
exchange-method-website = على موقعهم
exchange-method-letter = برسالة أو بريد إلكتروني
exchange-capacity = الأماكن
exchange-capacity-named = هل يوجد مكان في { $name }؟
exchange-capacity-unknown = غير معروف
exchange-capacity-has-capacity = يوجد مكان
exchange-capacity-waiting-list = قائمة انتظار
exchange-capacity-full = ممتلئ
exchange-capacity-ask-first = اسأل أولًا
exchange-capacity-since = قيل في { $day }. بعد 14 يومًا لا نعرضه.

## الأنواع والحقول

exchange-kind-organisation = منظمة
exchange-kind-service = خدمة
exchange-kind-location = مكان
exchange-kind-event = نشاط
exchange-kind-programme = برنامج
exchange-kind-taxonomy = قائمة مصطلحات
exchange-kind-taxonomy_term = مصطلح
exchange-kind-house = بيت
exchange-kind-site = موقع البيت
exchange-kind-municipality = بلدية
exchange-kind-unit = وحدة
exchange-kind-service_at_location = خدمة في مكان
exchange-kind-phone = هاتف
exchange-kind-address = عنوان
exchange-kind-schedule = أوقات
exchange-kind-language = لغة
exchange-kind-contact_person = شخص للتواصل
exchange-kind-accessibility = سهولة الوصول
exchange-kind-cost_option = سعر
exchange-kind-required_document = ما يجب إحضاره
exchange-kind-service_area = منطقة العمل
exchange-kind-service_capacity = أماكن
exchange-kind-funding = تمويل
exchange-kind-organisation_identifier = رقم
exchange-kind-url = موقع
exchange-kind-attribute = صفة
exchange-kind-translation = ترجمة
exchange-kind-involvement = مشاركة
exchange-kind-listing = إدراج
exchange-column-name = الاسم
exchange-column-alternate_name = اسم آخر
exchange-column-description = الوصف
exchange-column-summary = باختصار
exchange-column-email = البريد الإلكتروني
exchange-column-website = الموقع
exchange-column-url = الموقع
exchange-column-status = الحالة
exchange-column-kbo = رقم المؤسسة
exchange-column-actor_type = نوع المنظمة
exchange-column-self_organisation = منظمة ذاتية
exchange-column-organisation_id = المنظمة
exchange-column-service_id = الخدمة
exchange-column-location_id = المكان
exchange-column-number = الرقم
exchange-column-extension = التحويلة
exchange-column-phone_type = نوع الهاتف
exchange-column-title = الوظيفة
exchange-column-department = القسم
exchange-column-address_1 = الشارع والرقم
exchange-column-address_2 = الصندوق أو الطابق
exchange-column-city = البلدة
exchange-column-postal_code = الرمز البريدي
exchange-column-state_province = المقاطعة
exchange-column-country = البلد
exchange-column-latitude = خط العرض
exchange-column-longitude = خط الطول
exchange-column-location_type = نوع المكان
exchange-column-house_level_secret = عنوان سري
exchange-column-transportation = كيفية الوصول
exchange-column-opens_at = يفتح في
exchange-column-closes_at = يغلق في
exchange-column-byday = الأيام
exchange-column-freq = التكرار
exchange-column-dtstart = من
exchange-column-until = حتى
exchange-column-valid_from = صالح من
exchange-column-valid_to = صالح حتى
exchange-column-notes = ملاحظة
exchange-column-amount = المبلغ
exchange-column-option = مقابل ماذا
exchange-column-amount_description = عن السعر
exchange-column-fees_description = كم يكلّف
exchange-column-minimum_age = من عمر (أشهر)
exchange-column-maximum_age = حتى عمر (أشهر)
exchange-column-eligibility_description = لمن
exchange-column-application_process = كيفية التسجيل
exchange-column-interpretation_services = مترجمون
exchange-column-wait_time = مدة الانتظار
exchange-column-wait_time_date = قيلت مدة الانتظار في
exchange-column-capacity = الأماكن
exchange-column-capacity_date = قيلت الأماكن في
exchange-column-anonymous = دون اسم
exchange-column-is_not = ليس
exchange-column-alert = انتبه
exchange-column-assured_date = روجع في
exchange-column-verified_method = طريقة المراجعة
exchange-column-fallback_note = عندما يكون مغلقًا
exchange-column-code = الرمز
exchange-column-document = الوثيقة
exchange-column-text = النص
exchange-column-taxonomy_term_code = المصطلح
exchange-column-last_modified = آخر تعديل

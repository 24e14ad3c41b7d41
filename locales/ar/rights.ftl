### استكشاف الحقوق: أسئلة قليلة ثم قائمة بما يمكن طلبه. بلا مبالغ لأنها تتغيّر.

rights-title = ما هي حقوقكم؟
rights-entry-text = أسئلة قليلة، ثم تعرفون ماذا تطلبون وأين
rights-choose = ما الذي يناسبكم؟
rights-promise = لا أحد يرى إجاباتكم. لا نحفظ شيئًا.
rights-yes = نعم
rights-no = لا
rights-unsure = لا أعرف
rights-list = هذا ما يمكنكم طلبه
rights-careful = قد يكون هذا من حقكم. لسنا نحن من يقرّر: الجهة نفسها تتحقق من ذلك.
rights-ask = اطلبوه من
rights-where = أين يوجد قريبًا من هنا؟
rights-source = المصدر
# $day (نص): اليوم
rights-day = نص بتاريخ { $day }. قد تتغيّر القواعد.
rights-again = اختيار شيء آخر
rights-take-text = صوّروا هذا الرمز بكاميرا هاتفكم. تحصلون على رقم المركز وعلى هذه القائمة بالعربية وبالهولندية.
rights-maybe = ربما: اسألوا عنه
rights-also = هل يناسبكم هذا أيضًا؟
rights-bring = خذوا معكم بطاقة الهوية أو أوراقًا أخرى، وما لديكم من رسائل. ينقصكم شيء؟ اذهبوا واسألوا رغم ذلك.

## الأوضاع

rights-situation-expecting = ننتظر مولودًا
rights-situation-baby = لديّ رضيع أو طفل صغير
rights-situation-school = لدي طفل أو أكثر في المدرسة
rights-situation-care = لدي طفل يحتاج إلى رعاية إضافية
rights-situation-income = من الصعب دفع كل المصاريف
rights-situation-apart = لا أعيش مع والد الطفل أو والدته
rights-situation-new = وصلتُ إلى بلجيكا منذ وقت قريب
rights-situation-young = عمري بين 18 و25 سنة

## الأسئلة

rights-question-married = هل أنتما متزوجان؟
rights-question-childcare = هل تحتاجون إلى حضانة لطفلكم؟
rights-question-low = هل دخل عائلتكم قليل؟
rights-question-work = هل تعملون لدى صاحب عمل؟
rights-question-primary = هل يذهب أحد أطفالكم إلى الروضة أو المدرسة الابتدائية؟
rights-question-rent = هل تستأجرون مسكنًا أو تبحثون عن مسكن؟
rights-question-unpaid = هل يجب على الوالد الآخر أن يدفع مالًا لطفلكم ولا يدفع؟
rights-question-insured = هل أنتم مشتركون في صندوق تأمين صحي (ziekenfonds) في بلجيكا؟
rights-question-schoolchild = هل لديكم طفل عمره بين سنتين ونصف و18 سنة؟
rights-question-dutch = هل تريدون تعلّم اللغة الهولندية؟
rights-question-student = هل تدرسون في معهد عالٍ أو في جامعة؟

## Who gives it

rights-giver-growth-payer = الجهة التي تدفع إعانة الأطفال
rights-giver-vaph = جهة معترف بها لذوي الإعاقة
rights-giver-disability-office = الدائرة الفدرالية لذوي الإعاقة
rights-giver-school-guidance = المدرسة أو مركز إرشاد التلاميذ (CLB)
rights-giver-fund = صندوق التأمين الصحي
rights-giver-ocmw = مركز المساعدة الاجتماعية
rights-giver-integration = وكالة الاندماج
rights-giver-alimony-office = الدائرة الفدرالية للنفقة
rights-giver-grants = قسم المنح الدراسية، أو الخدمة الاجتماعية في مؤسستكم التعليمية
rights-giver-employer-fund = صاحب العمل وصندوق التأمين الصحي
rights-giver-registry = البلدية، الأحوال المدنية
rights-giver-employer-rva = صاحب العمل ومكتب العمل
rights-giver-family-care = خدمة مساعدة العائلات
rights-giver-kind-en-gezin = Kind en Gezin، صحة الأطفال الصغار
rights-giver-childcare-desk = الحضانة أو مكتب الحضانات
rights-giver-school = المدرسة
rights-giver-ocmw-supplier = مركز المساعدة الاجتماعية أو شركة الطاقة
rights-giver-housing = شركة السكن الاجتماعي
rights-giver-town-ocmw = البلدية أو مركز المساعدة الاجتماعية
rights-giver-legal-aid = لجنة المساعدة القانونية
rights-giver-school-ocmw = المدرسة أو مركز المساعدة الاجتماعية

## الحقوق

right-growth = إعانة الأطفال (Groeipakket)
    .text = مال كل شهر لكل طفل يسكن في فلاندرز. أحيانًا حتى عمر 25 سنة.
right-start = منحة الولادة (Startbedrag)
    .text = مال مرة واحدة عند الولادة. يمكن طلبه أثناء الحمل.
right-birth-leave = إجازة الولادة
    .text = من يعمل يحصل على إجازة عند الولادة، والشريك أيضًا. يدفع صندوق التأمين الصحي الجزء الأكبر.
right-parental-leave = إجازة الوالدين
    .text = عمل أقل أو توقّف لفترة من أجل رعاية الطفل، مع الحصول على إعانة.
right-recognition = الاعتراف بالطفل
    .text = غير متزوجين؟ يعترف الوالد الآخر بالطفل في البلدية. يمكن ذلك قبل الولادة أيضًا.
right-maternity-help = مساعدة في البيت بعد الولادة (Kraamzorg)
    .text = مساعدة مع الرضيع وأعمال البيت في الأسابيع الأولى. السعر حسب الدخل.
right-clinic = مركز صحة الطفل (Consultatiebureau)
    .text = تتابع Kind en Gezin نموّ طفلكم وتعطيه اللقاحات. هذا مجاني.
right-childcare = سعر الحضانة حسب الدخل
    .text = في أماكن كثيرة تدفعون حسب دخلكم. إن كان ذلك كثيرًا، يمكن طلب سعر أقل.
right-social = مال إضافي عند الدخل القليل (Sociale toeslag)
    .text = مال إضافي مع إعانة الأطفال إذا كان دخلكم قليلًا. غالبًا يأتي دون طلب.
right-school = منحة المدرسة (Schooltoeslag)
    .text = مال في كل سنة دراسية إذا كان الدخل قليلًا، للروضة والمدرسة الابتدائية والثانوية. غالبًا يأتي دون طلب.
right-maximum = حدّ أعلى لمصاريف المدرسة (Maximumfactuur)
    .text = الروضة أو المدرسة الابتدائية تطلب مبلغًا محدودًا فقط للرحلات والأنشطة.
right-school-bill = فاتورة مدرسية عالية جدًا
    .text = لا تستطيعون دفعها كلها مرة واحدة؟ اسألوا المدرسة عن الدفع على أقساط. ويبحث OCMW معكم أيضًا عن حل.
right-care = مال إضافي للرعاية (Zorgtoeslag)
    .text = مال إضافي مع إعانة الأطفال لطفل لديه إعاقة أو مرض. حتى عمر 21 سنة.
right-support = مساعدة عند وجود إعاقة
    .text = مرافقة أو رعاية نهارية لطفلكم، حتى إن لم تكن الإعاقة مؤكدة بعد.
right-disability = بطاقة وقوف السيارة وإعانة
    .text = بطاقة لوقوف السيارة إذا كان المشي صعبًا. وأحيانًا مال كل شهر من عمر 18 سنة.
right-refund = طبيب ودواء بسعر أقل (Verhoogde tegemoetkoming)
    .text = مع دخل قليل تدفعون أقل عند الطبيب وفي الصيدلية. ويوجد أيضًا تخفيض في القطار والحافلة.
right-tariff = سعر مخفّض للطاقة والماء (Sociaal tarief)
    .text = سعر أقل للكهرباء أو الغاز أو الماء أو الإنترنت. أحيانًا يأتي دون طلب.
right-leisure = بطاقة UiTPAS بسعر مخفّض
    .text = مع دخل قليل تدفعون أقل للرياضة واللعب والثقافة. في بلديات كثيرة.
right-home = مسكن بسعر مناسب
    .text = سجّلوا لطلب مسكن اجتماعي. أحيانًا تحصلون على مال لجزء من الإيجار.
right-ocmw = مساعدة من مركز المساعدة الاجتماعية (OCMW)
    .text = ينظر OCMW معكم في ما تحتاجون إليه: مال للعيش (leefloon)، مساعدة في الديون أو مساعدة أخرى.
right-alimony = مساعدة في نفقة الأطفال
    .text = تطلب هذه الجهة المال من الوالد الآخر. وأحيانًا تدفع لكم جزءًا منه قبل ذلك.
right-legal = نصيحة مجانية من محامٍ
    .text = أول حديث مجاني للجميع. مع دخل قليل يمكن الحصول على محامٍ مجانًا.
right-fund = الاشتراك في صندوق تأمين صحي (ziekenfonds)
    .text = عندها يعود إليكم جزء كبير مما تدفعون للطبيب والمستشفى. أنتم تختارون الصندوق.
right-urgent = مساعدة طبية عاجلة
    .text = ليس لديكم أوراق إقامة وتحتاجون إلى طبيب؟ يمكن أن يدفع OCMW. وأثناء الحمل أيضًا.
right-place = مكان في المدرسة
    .text = يحق لكل طفل أن يذهب إلى المدرسة من عمر سنتين ونصف، حتى دون أوراق إقامة.
right-dutch = اللغة الهولندية والاندماج
    .text = دروس في اللغة الهولندية، وشخص يساعدكم على معرفة طريقكم في بلجيكا.
right-grant = منحة دراسية (Studietoelage)
    .text = مال للدراسة إذا كان دخل العائلة قليلًا.

### Labels of the vocabulary: themes, domains and every other code list.
### `.public` is what a family sees where the label itself is official or hard.

## التعليم

theme-education = التعليم
    .public = المدرسة والتعلّم
theme-preschool-participation = المشاركة في الروضة
    .public = الذهاب إلى الروضة
theme-school-choice-enrolment = اختيار المدرسة وتقديم الطلب والتسجيل
    .public = اختيار مدرسة والتسجيل فيها
theme-homework-study-support = المساعدة في الواجبات والدراسة
    .public = مساعدة في الواجبات والدراسة
theme-study-space = مكان للدراسة
    .public = مكان هادئ للدراسة
theme-pupil-guidance = مركز إرشاد التلاميذ (CLB)
    .public = مركز إرشاد التلاميذ (CLB)
theme-primary-to-secondary = الانتقال من الابتدائي إلى الثانوي
    .public = الانتقال إلى المدرسة الثانوية
theme-home-childcare-preschool = الانتقال بين البيت والحضانة والروضة
    .public = من البيت إلى الحضانة أو الروضة
theme-language-stimulation = تنمية اللغة والقراءة بصوت عالٍ
    .public = اللغة والكلام وقراءة القصص
theme-school-costs = تكاليف المدرسة ووجباتها
    .public = فواتير المدرسة ووجباتها
theme-truancy-dropout = التغيّب والتسرّب من المدرسة والتوقف المؤقت
    .public = عندما تتعثّر الأمور في المدرسة
theme-bullying = التنمّر والتنمّر الإلكتروني
    .public = التنمّر، أيضًا على الإنترنت
theme-parent-school-relation = مشاركة الأهل والتواصل مع المدرسة
    .public = التحدث مع المدرسة
theme-adult-learning = تعليم الكبار والتعليم الأساسي
    .public = دروس للكبار

## الصحة

theme-health = الرعاية الصحية
    .public = الصحة
theme-preventive-consultation = عيادة صحة الطفل والفحوص الوقائية
    .public = مركز صحة الطفل (consultatiebureau)
theme-vaccination = التطعيمات
    .public = اللقاحات والتطعيم
theme-prenatal-perinatal-care = الرعاية قبل الولادة وحولها
    .public = رعاية الحمل والولادة
theme-short-maternity-stay = الإقامة القصيرة في قسم الولادة
    .public = العودة السريعة إلى البيت بعد الولادة
theme-breast-infant-feeding = الرضاعة الطبيعية وتغذية الرضيع
    .public = الرضاعة والحليب وأول الطعام
theme-nutrition-movement = التغذية الصحية والحركة
    .public = الأكل الصحي والحركة
theme-overweight = زيادة الوزن
    .public = أسئلة عن الوزن
theme-dental-care = العناية بالفم والأسنان
    .public = طبيب الأسنان وأسنان سليمة
theme-health-screening = الفحص الصحي المبكر
    .public = فحص الصحة
theme-alcohol-tobacco-drugs = الكحول والتبغ والمخدرات
    .public = أسئلة عن الكحول والتدخين والمخدرات
theme-screens-gaming-gambling = الشاشات والألعاب الإلكترونية والقمار
    .public = الشاشات والألعاب والقمار
theme-first-aid-safety = الإسعافات الأولية والسلامة
    .public = الإسعاف الأولي والسلامة في البيت
theme-fertility-contraception = الرغبة في الإنجاب ومنع الحمل والحمل غير المخطط له
    .public = الرغبة في طفل، أو ليس الآن
theme-affordable-care = رعاية صحية بسعر مقبول وعدم المساواة الصحية
    .public = طبيب بسعر مقبول
theme-primary-care = طبيب العائلة والرعاية الأولية
    .public = طبيب العائلة والرعاية القريبة

## رعاية الأطفال

theme-childcare = حضانة الأطفال
    .public = حضانة الأطفال
theme-baby-toddler-care = حضانة الرضّع والأطفال الصغار
    .public = حضانة للرضيع أو الطفل الصغير
theme-childminder-care = الحضانة العائلية (مربية أطفال في بيتها)
    .public = مربية تستقبل الأطفال في بيتها
theme-out-of-school-care = الرعاية خارج أوقات المدرسة
    .public = رعاية قبل المدرسة وبعدها
theme-holiday-care = رعاية الأطفال في العطلة
    .public = رعاية الأطفال في العطلة المدرسية
theme-occasional-flexible-care = الحضانة المؤقتة والمرنة
    .public = حضانة من حين لآخر أو بأوقات مرنة
theme-sick-child-care = رعاية الأطفال المرضى
    .public = رعاية الطفل عندما يمرض
theme-inclusive-childcare = الحضانة الدامجة
    .public = حضانة لطفل يحتاج رعاية إضافية
theme-childcare-fees = رسوم الحضانة وشهادة الدخل والسعر المخفّض
    .public = سعر الحضانة والتخفيضات
theme-childcare-search-desk = المكتب المحلي للبحث عن حضانة
    .public = مساعدة في البحث عن حضانة

## الصحة النفسية

theme-mental-wellbeing = الصحة النفسية
    .public = كيف تشعرون؟
theme-child-youth-mental-health = الصحة النفسية للأطفال والشباب
    .public = عندما يتعب الطفل أو الشاب نفسيًا
theme-parent-mental-health = الصحة النفسية للوالدين
    .public = عندما تمرّ الأم أو الأب بوقت صعب
theme-postpartum-depression = اكتئاب ما بعد الولادة
    .public = حزن أو فراغ بعد الولادة
theme-suicide-prevention = الوقاية من الانتحار
    .public = عندما يفقد شخص الرغبة في الحياة
theme-stress-anxiety = الضغط النفسي والقلق والقدرة على التحمّل
    .public = الضغط والخوف والقلق
theme-early-detection-intervention = الكشف المبكر والتدخل المبكر
    .public = الانتباه المبكر عندما تصعب الأمور
theme-low-threshold-therapy = علاج سهل الوصول ومساعدة نفسية أولى
    .public = شخص قريب يمكن التحدث معه
theme-infant-mental-health = الصحة النفسية للرضيع (التعلّق)
    .public = الرابطة بينكم وبين الرضيع

## الثقافة والرياضة والشباب وأوقات الفراغ

theme-culture-sport-youth = الثقافة والرياضة والشباب وأوقات الفراغ
    .public = أوقات الفراغ
theme-sport = الرياضة
    .public = الرياضة
theme-culture-young-children = الثقافة للأطفال الصغار
    .public = مسرح وموسيقى للصغار
theme-arts-music-academy = أكاديمية الفنون والموسيقى
    .public = أكاديمية: موسيقى ورسم ورقص
theme-library-reading = المكتبة والقراءة
    .public = المكتبة والكتب
theme-youth-work = العمل الشبابي وحركات الشباب
    .public = الكشافة ونوادي الشباب
theme-playground-holiday-activities = ساحات اللعب وأنشطة العطلة
    .public = ساحات اللعب ومخيمات العطلة
theme-activities-calendar = الأنشطة وبرنامج الفعاليات
    .public = ماذا يوجد من أنشطة؟
theme-leisure-pass = بطاقة الخصم ودعم أوقات الفراغ
    .public = خصم على الرياضة والأنشطة
theme-youth-information = معلومات للشباب
    .public = معلومات للشباب
theme-toy-library = مكتبة الألعاب
    .public = استعارة الألعاب (مكتبة الألعاب)
theme-child-friendly-space = أماكن عامة ملائمة للأطفال
    .public = اللعب في الخارج قرب البيت
theme-teen-space = مكان للمراهقين والشباب
    .public = مكان للمراهقين والشباب
theme-affordable-holidays = نزهات وعطل بأسعار مقبولة
    .public = نزهات وعطل بأسعار مقبولة

## العوامل الاجتماعية والاقتصادية

theme-socio-economic = العوامل الاجتماعية والاقتصادية
    .public = المال والسكن والعمل
theme-rights-exploration = البحث عن الحقوق
    .public = ما هي حقوقي؟
theme-growth-package = إعانة الأطفال (Groeipakket)
    .public = إعانة الأطفال الشهرية (Groeipakket)
theme-study-grants = المنحة الدراسية
    .public = منحة دراسية ومنحة مدرسية
theme-income-debt = الدخل والميزانية والديون
    .public = مساعدة في الفواتير والديون
theme-housing = السكن
    .public = السكن والإيجار
theme-employment = العمل والتدريب
    .public = العمل والتدريب
theme-food-aid = المساعدة الغذائية ووجبات بأسعار مقبولة
    .public = وجبات رخيصة وسلال غذائية
theme-material-aid = مساعدة عينية (حفاضات وملابس ولوازم الرضيع)
    .public = حفاضات وملابس ولوازم الرضيع
theme-admin-digital-help = المساعدة الإدارية والرقمية
    .public = مساعدة في الأوراق والكمبيوتر
theme-legal-help = المساعدة القانونية
    .public = استشارة حول القانون والحقوق
theme-child-poverty = فقر الأطفال
    .public = تدبير المعيشة مع أطفال
theme-mobility = المواصلات
    .public = الحافلة والدراجة ومواصلات أخرى
theme-social-tariffs = التعرفة الاجتماعية والتخفيضات
    .public = كهرباء وماء وإنترنت بسعر أقل

## اللقاء والترابط الاجتماعي

theme-social-cohesion = اللقاء والترابط الاجتماعي
    .public = لقاء الآخرين
theme-meeting-place = مكان لقاء
    .public = مكان للزيارة بلا موعد
theme-play-and-meeting = لقاء ولعب للأطفال والأهل
    .public = لعب الأطفال ولقاء الآباء والأمهات
theme-parent-group = مجموعة حوار للوالدين
    .public = التحدث مع آباء وأمهات آخرين
theme-neighbourhood = الحي والجيران
    .public = الحيّ الذي تسكنونه
theme-loneliness = الوحدة وقلة المعارف
    .public = التعرف على الناس والدردشة
theme-informal-care = رعاية قريب محتاج للرعاية
    .public = العناية بقريب مريض
theme-young-carers = شباب يعتنون بقريب لهم
    .public = شاب أو طفل يعتني بأحد في البيت
theme-volunteering = التطوع
    .public = التطوع
theme-family-events = فعاليات للعائلات
    .public = احتفالات لكل العائلة
theme-diversity = التنوع والعيش معًا
    .public = الجميع مرحَّب بهم
theme-radicalisation = التطرف
    .public = قلق من أفكار متطرفة

## الوالدية ودعم التربية

theme-parenting = الوالدية ودعم التربية
    .public = تربية الأطفال
theme-parenting-question = سؤال عام عن التربية
    .public = سؤال عن تربية الأطفال
theme-sleep-crying = النوم والبكاء
    .public = النوم والبكاء
theme-toilet-training = التدرّب على النظافة
    .public = ترك الحفاض واستعمال القصرية
theme-limits-behaviour = وضع الحدود والسلوك الصعب
    .public = وضع الحدود ونوبات الغضب
theme-child-development = نمو الطفل وتطوره
    .public = كيف ينمو الطفل ويتعلّم
theme-parents-of-teens = أهالي المراهقين
    .public = أهل المراهقين
theme-prenatal-parenthood = الاستعداد للوالدية قبل الولادة
    .public = أم أو أب عمّا قريب
theme-couple-relationship = دعم العلاقة بين الزوجين
    .public = العلاقة مع الشريك
theme-separation = الانفصال والرعاية المشتركة للأطفال
    .public = الانفصال والطلاق مع أطفال
theme-single-parenthood = تربية الأطفال من والد واحد
    .public = تربية الأطفال دون شريك
theme-blended-families = عائلة جديدة من زواجين
    .public = عائلات جديدة بعد انفصال
theme-teen-parenthood = الوالدان المراهقان
    .public = أم شابة أو أب شاب
theme-fathers = الأبوة
    .public = للآباء
theme-parenting-course = دورة وتدريب للوالدين
    .public = دورات للوالدين

## الدعم العملي

theme-practical-support = الدعم العملي
    .public = دعم في بيتكم
theme-family-care = رعاية الأسرة والرعاية المنزلية
    .public = مساندة الأسرة في أعمال البيت
theme-maternity-home-help = مساعدة منزلية بعد الولادة (kraamhulp)
    .public = مساعدة في البيت بعد الولادة
theme-maternity-nursing = رعاية طبية بعد الولادة (kraamzorg)
    .public = رعاية الأم والرضيع (Kraamzorg)
theme-home-volunteers = دعم الأسرة في البيت
    .public = شخص يزور عائلتكم في البيت
theme-household-help = مساعدة في أعمال المنزل
    .public = مساعدة في التنظيف والكوي
theme-multiple-births = رعاية التوائم
    .public = توأم أو أكثر
theme-babysitting = جليسة أطفال
    .public = جليسة أطفال

## مساعدة الشباب والأطفال

theme-youth-help = مساعدة الأطفال والشباب
    .public = دعم للأطفال والشباب
theme-direct-access-help = مساعدة الشباب المتاحة مباشرة
    .public = مساعدة تطلبونها بأنفسكم
theme-home-guidance = المرافقة الأسرية في البيت
    .public = مرافقة للعائلة في البيت
theme-one-family-one-plan = عائلة واحدة وخطة واحدة
    .public = خطة واحدة لكل العائلة
theme-gatekept-help = مساعدة الشباب غير المتاحة مباشرة
    .public = مساعدة للشباب بعد تقديم طلب
theme-foster-care = الأسرة الحاضنة
    .public = الأسرة الحاضنة والطفل المحتضَن
theme-child-abuse-concern = قلق جدّي وإساءة معاملة الأطفال
    .public = قلق على طفل
theme-youth-own-questions = أسئلة الشباب أنفسهم
    .public = أسئلة من الشباب
theme-family-network-conference = اجتماع العائلة والأقارب لوضع خطة
    .public = وضع خطة مع العائلة والأصدقاء
theme-independent-living = العيش المستقل
    .public = السكن والعيش باستقلال

## الدمج: طفل له احتياجات خاصة

theme-inclusion = الدمج: طفل له احتياجات خاصة
    .public = طفل يحتاج رعاية إضافية
theme-special-care-need = طفل له احتياجات رعاية خاصة
    .public = طفلي يحتاج رعاية إضافية
theme-disability-support = دعم الأشخاص ذوي الإعاقة
    .public = الدعم عند وجود إعاقة
theme-inclusive-leisure = أنشطة دامجة لأوقات الفراغ
    .public = أنشطة يشارك فيها كل طفل
theme-special-education = التربية الخاصة
    .public = مدارس التربية الخاصة
theme-adhd-autism-sensitivity = فرط الحركة والتوحد والحساسية العالية
    .public = فرط الحركة والتوحد وشدة الحساسية
theme-rehabilitation = إعادة التأهيل ودعم النمو
    .public = علاج النطق والعلاج الطبيعي والتأهيل

## الاندماج

theme-integration = الاندماج والتكيّف مع المجتمع
    .public = جديد في بلجيكا
theme-dutch-lessons = تعلّم الهولندية وممارستها
    .public = تعلّم الهولندية وممارستها
theme-civic-integration = دورة الاندماج (inburgering)
    .public = دورة الاندماج: الحياة في بلجيكا
theme-newcomer-orientation = إرشاد القادمين الجدد
    .public = دليل للقادمين الجدد
theme-interpreting-translation = الترجمة الشفوية والكتابية
    .public = مترجم أو ترجمة
theme-refugee-families = عائلات لاجئة
    .public = عائلات لجأت إلى بلجيكا
theme-childcare-during-lessons = حضانة أثناء الدروس
    .public = حضانة لطفلكم أثناء الدروس

## بيت الطفل نفسه

theme-the-house = المركز نفسه (Huis van het Kind)
    .public = هذا المركز (Huis van het Kind)
theme-opening-hours-contact = أوقات الدوام والعنوان والاتصال
    .public = أوقات الدوام والعنوان والهاتف
theme-who-does-what = من يفعل ماذا (دليل الطريق)
    .public = إلى أين أذهب؟
theme-room-use = استعمال قاعة أو غرفة
    .public = استعمال قاعة أو غرفة
theme-activity-registration = التسجيل في نشاط
    .public = التسجيل في نشاط
theme-own-initiative = تنظيم نشاط أو المساعدة فيه
    .public = تنظيم نشاط أو المساعدة فيه
theme-feedback-suggestion = فكرة أو شكوى أو ملاحظة
    .public = فكرة أو شكوى
theme-other-unclear = موضوع آخر أو غير واضح بعد
    .public = شيء آخر

## الأعمار

age-band-preconception = الرغبة في الإنجاب
age-band-prenatal = الحمل
age-band-age-0-3 = من 0 إلى 3 سنوات
age-band-age-3-6 = من 3 إلى 6 سنوات
age-band-age-6-12 = من 6 إلى 12 سنة
age-band-age-12-18 = من 12 إلى 18 سنة
age-band-age-18-24 = من 18 إلى 24 سنة
age-band-all-ages = كل الأعمار
age-band-not-asked = لم يُسأل

## من يسأل

asker-parent = أم أو أب
asker-expectant-parent = أم أو أب بانتظار مولود
asker-grandparent = جدّ أو جدّة
asker-other-carer = شخص آخر يربّي الطفل
asker-child = طفل
asker-young-person = مراهق أو شاب
asker-adult-without-child = بالغ بلا أطفال
asker-professional = مهني
asker-volunteer-association = متطوع أو جمعية
asker-not-asked = لم يُسأل

## كيف انتهى السؤال

outcome-answered = أُجيب عنه مباشرة
outcome-listened = استماع، لا حاجة إلى خطوة أخرى
outcome-clarified = تم توضيح السؤال ويُتابَع لاحقًا
outcome-information-given = أُعطيت معلومات أو بطاقة أو كتيّب
outcome-looked-up-later = سيُبحث عنه ويعود الزائر
outcome-admin-help-given = مساعدة في الأوراق أو على الإنترنت
outcome-rights-explored = بحثنا معًا عن الحقوق
outcome-activity-registered = تسجيل في نشاط أو توجيه إليه
outcome-appointment-made = تم تحديد موعد
outcome-referred-inside = إحالة داخل المركز
outcome-referred-partner = إحالة إلى شريك
outcome-referred-outside = إحالة إلى خارج شبكة الشركاء
outcome-referred-helpline = إحالة إلى خط هاتفي أو خدمة على الإنترنت
outcome-handed-to-backup = تسليم إلى المهني المساند
outcome-round-table-proposed = اقتراح اجتماع مع العائلة
outcome-several-options-visitor-decides = عُرضت خيارات والزائر يقرر بنفسه
outcome-no-offer-found = لم توجد خدمة مناسبة
outcome-offer-not-available = الخدمة موجودة لكنها غير متاحة
outcome-language-barrier = تعذّر الحل بسبب اللغة
outcome-visitor-stopped = الزائر لا يريد خطوة أخرى (الآن)
outcome-protection-procedure = بدأ إجراء حماية الطفل (خارج العدّ)
outcome-not-recorded = غير مسجّل

## طريق الوصول

channel-desk-walk-in = في مكتب الاستقبال بلا موعد
channel-desk-appointment = في مكتب الاستقبال بموعد
channel-antenna-point = نقطة استقبال فرعية
channel-partner-desk = مكتب أحد الشركاء
channel-clinic-contact = أثناء عيادة صحة الطفل
channel-activity-contact = أثناء نشاط أو لقاء
channel-outreach = عمل ميداني
channel-mobile-installation = نقطة متنقلة (حافلة، دراجة نقل، كشك)
channel-event-stand = كشك في فعالية
channel-school-gate = المدرسة أو باب المدرسة
channel-home-visit = زيارة منزلية
channel-phone = الهاتف
channel-sms = رسالة نصية أو تطبيق مراسلة
channel-email = البريد الإلكتروني
channel-web-form = استمارة أو زر سؤال على الموقع
channel-social-media = فيسبوك أو وسائل تواصل أخرى
channel-chat = دردشة
channel-kiosk = شاشة الاستعلام
channel-via-professional = عن طريق مهني
channel-not-asked = لم يُسأل

## درجة المرافقة في الإحالة

warmth-none = لا إحالة
warmth-details-given = أُعطيت بيانات الاتصال أو البطاقة
warmth-explained = شرحنا عمل الشريك وما يمكن توقعه
warmth-contact-together = اتصلنا أو راسلنا أو حجزنا الموعد معًا
warmth-announced = أُبلغ الشريك بموافقة الزائر
warmth-introduced = تعريف شخصي بالشريك
warmth-accompanied = مرافقة إلى الشريك

doors-before-first-door = هذا أول باب
doors-before-one-before = خدمة أخرى واحدة من قبل
doors-before-several-before = خدمتان أو أكثر من قبل
doors-before-not-asked = لم يُسأل

## سبب عدم وجود خدمة

gap-reason-does-not-exist = غير موجود في المنطقة
gap-reason-actor-not-present = الجهة غير موجودة في المنطقة
gap-reason-wrong-age = ليس لهذا العمر
gap-reason-wrong-target-group = ليس لهذه الفئة
gap-reason-full-waiting-list = لا أماكن أو قائمة انتظار
gap-reason-too-expensive = غالٍ جدًا
gap-reason-too-far = بعيد جدًا أو لا توجد مواصلات
gap-reason-hours-do-not-fit = الأوقات غير مناسبة
gap-reason-language = ليس بلغة يفهمها السائل
gap-reason-not-directly-accessible = لا يمكن الوصول إليه مباشرة
gap-reason-threshold-image = حاجز نفسي أو صورة الجهة
gap-reason-anonymity-missing = لا يمكن إخفاء الاسم
gap-reason-not-inclusive = غير مهيّأ لذوي الإعاقة
gap-reason-temporary-stopped = توقف المشروع أو التمويل
gap-reason-unknown-to-us = لا نعرف خدمة لذلك

## اللغات

language-nl = الهولندية
language-nl-simple = هولندية مبسّطة
language-fr = الفرنسية
language-en = الإنجليزية
language-de = الألمانية
language-ar = العربية
language-tr = التركية
language-uk = الأوكرانية
language-ru = الروسية
language-pl = البولندية
language-ro = الرومانية
language-bg = البلغارية
language-es = الإسبانية
language-pt = البرتغالية
language-fa = الفارسية أو الدرية
language-ps = البشتوية
language-so = الصومالية
language-ti = التغرينية
language-not-asked = لم يُسأل

## كيفية الوصول إلى الخدمة

intake-mode-walk-in = الدخول بلا موعد
intake-mode-call-first = الاتصال أولًا
intake-mode-appointment-only = بموعد فقط
intake-mode-online-form = باستمارة أو بريد إلكتروني
intake-mode-own-open-door = لديهم استقبال: يمكنكم الدخول مباشرة
intake-mode-accepts-warm-referral = يسعدنا أن نوصلكم بهم
intake-mode-by-agreement = فقط حسب إجراء متفق عليه
intake-mode-professional-only = فقط بمساعدة مختصّ
    .public = يطلب هذا لكم طبيب أو مدرسة أو أي جهة تساعدكم
intake-mode-via-gate = فقط عبر طلب لدى هيئة مساعدة الشباب
intake-mode-members-only = فقط للأعضاء أو لمن يذهب إليهم حاليًا

## الأيام وأجزاء النهار

half-day-morning = قبل الظهر
half-day-afternoon = بعد الظهر
half-day-evening = المساء
weekday-mon = الاثنين
    .short = اثنين
weekday-tue = الثلاثاء
    .short = ثلاثاء
weekday-wed = الأربعاء
    .short = أربعاء
weekday-thu = الخميس
    .short = خميس
weekday-fri = الجمعة
    .short = جمعة
weekday-sat = السبت
    .short = سبت
weekday-sun = الأحد
    .short = أحد

## فترات مكتب الاستقبال

session-state-open-tallied = مفتوح ومعدود (حتى لو كان العدد صفرًا)
session-state-open-not-tallied = مفتوح لكن غير معدود
session-state-closed-planned = مغلق حسب البرنامج
session-state-closed-unplanned = مغلق بشكل غير متوقع
session-state-outside-hours = سؤال خارج أوقات الدوام

## التقارير

pool-line = أخرى أو لم يُسأل أو عدد أقل من أن يُعرض

## لمن: كما تراه العائلة

public-all-families = كل العائلات
public-people-wishing-child = لمن يرغب في طفل
public-expectant-parents = لمن ينتظر مولودًا
public-vulnerable-pregnant = حمل مع أسئلة أو مخاوف
public-parents-newborn = أهالي المواليد الجدد
public-parents-0-3 = أهالي أطفال من 0 إلى 3 سنوات
public-parents-3-6 = أهالي أطفال من 3 إلى 6 سنوات
public-parents-6-12 = أهالي أطفال من 6 إلى 12 سنة
public-parents-12-18 = أهالي المراهقين والشباب
public-parents-18-plus = أهالي الشباب البالغين
public-children = الأطفال
public-teens = المراهقون والشباب (من 12 إلى 18)
public-young-adults = الشباب البالغون (من 18 إلى 24)
public-grandparents = الأجداد والجدّات
public-fathers = الآباء
public-single-parents = من يربّي الأطفال دون شريك
public-separating-parents = الوالدان عند الانفصال أو بعده
public-blended-families = عائلات جديدة بعد انفصال
public-teen-parents = أم شابة أو أب شاب
public-foster-families = الأسر الحاضنة
public-people-not-becoming-parents = عندما لا تسير الأمور كما نتمنى
public-families-in-poverty = عندما يكون المال قليلًا
public-families-in-debt-mediation = مساعدة في الفواتير والديون
public-socially-vulnerable-families = لمن يحتاج إلى بعض الدعم الإضافي
public-isolated-families = التعرف على الناس
public-families-migration-background = أهلًا بكل اللغات
public-newcomers = جديد في بلجيكا
public-asylum-seekers-refugees = جديد في بلجيكا
public-non-dutch-speakers = لغات غير الهولندية
public-low-literate = بالصورة والصوت
public-roma-families = للجميع
public-travellers = للجميع
public-families-care-need = طفل يحتاج رعاية إضافية
public-children-mentally-ill-parent = عندما تمرّ الأم أو الأب بوقت صعب
public-young-carers = شاب أو طفل يعتني بأحد في البيت
public-informal-carers = لمن يعتني بقريب مريض
public-professionals = لمن يعمل مع العائلات
public-associations-volunteers = الجمعيات والمتطوعون
public-not-asked = للجميع

## ما يجعل الزيارة أسهل

support-need-interpreter = الحاجة إلى مترجم
support-need-simple-language = لغة بسيطة أو صور
support-need-help-reading = مساعدة في القراءة أو الكتابة
support-need-help-online = مساعدة للقيام بشيء على الإنترنت
support-need-private-space = مكان هادئ على انفراد
support-need-child-care-during-talk = شخص يبقى مع الأطفال أثناء الحديث
support-need-step-free-access = مدخل يناسب عربة الطفل أو الكرسي المتحرك
support-need-transport = مواصلات
support-need-accompaniment = شخص مرافق
support-need-anonymity = عدم ذكر الاسم
support-need-low-cost = مجاني أو بسعر مقبول
support-need-evening-weekend = خارج أوقات العمل
support-need-at-home = في البيت

## ما تقوله البطاقة

capacity-has-capacity = توجد أماكن
    .public = يوجد مكان
capacity-waiting-list = قائمة انتظار
    .public = توجد قائمة انتظار
capacity-full = ممتلئ
    .public = لا مكان الآن
capacity-ask-first = اسألوا أولًا
    .public = اسألوا أولًا إن كان هناك مكان
capacity-unknown = الأماكن غير معروفة
    .public = لا نعرف إن كان هناك مكان
anonymous-yes = لا حاجة إلى ذكر اسمكم
anonymous-no = يجب ذكر اسمكم
anonymous-on-request = يمكن عدم ذكر الاسم إذا طلبتم ذلك
verified-method-phone = بالهاتف
verified-method-visit = في المكان نفسه
verified-method-partner = من الشريك نفسه
verified-method-website = على الموقع الإلكتروني
verified-method-letter = بالبريد أو البريد الإلكتروني
listing-state-proposed = مقترَح
listing-state-accepted = مقبول
listing-state-refused = مرفوض
listing-state-archived = مؤرشَف
event-status-scheduled = قائم
event-status-cancelled = أُلغي
event-status-postponed = تأجّل
event-status-full = مكتمل العدد

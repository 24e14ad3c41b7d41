### قفل شاشة العائلات: هل يُغلق جيدًا، وتنظيف الشاشة، ورمز الاستعادة. للفريق فقط.

## في القائمة

menu-clean = تنظيف الشاشة
menu-clean-text = لمدة دقيقة لا يفعل اللمس شيئًا.
menu-escape = هل شاشة العائلات مقفلة جيدًا؟
menu-escape-text = يجرّب الجهاز كل طريق للخروج ويقول ما يمكن فعله بعد.

## تنظيف الشاشة

clean-title = يمكن المسح الآن
clean-text = اللمس لا يفعل شيئًا الآن. تعود الشاشة وحدها.
# $count (عدد): ثوانٍ
clean-left =
    { $count ->
        [zero] انتهى الوقت
        [one] بقيت ثانية واحدة
        [two] بقيت ثانيتان
        [few] بقيت { $count } ثوانٍ
        [many] بقيت { $count } ثانية
       *[other] بقيت { $count } ثانية
    }
clean-hold = انتهى التنظيف قبل ذلك؟ اضغط هذا الزر ثلاث ثوانٍ.

## هل شاشة العائلات مقفلة جيدًا؟

escape-title = هل شاشة العائلات مقفلة جيدًا؟
escape-text = هناك ثلاثون طريقة قد يخرج بها أحد من شاشة العائلات. هنا ترى الحال على هذا الجهاز.
escape-again = جرّب مرة أخرى
escape-done = تم
# $count (عدد): طرق الخروج
escape-count-locked = مقفلة: { $count }
escape-count-open = مفتوحة: { $count }
escape-count-by-system = تعود إلى الجهاز: { $count }
escape-all-good = كل ما يستطيع التطبيق إغلاقه مغلق.
escape-no-pin-title = لا يوجد رقم سري بعد
escape-no-pin = من دون رقم سري يستطيع أي شخص العودة إلى المكتب. اختر رقمًا في الإعدادات.
escape-no-pin-go = فتح الشاشة للزوار على أي حال
give-title = هل تعطون هذا الجهاز للزوار؟
give-text = تتحول الشاشة فورًا إلى شاشة الزوار. ما سجلتموه محفوظ.
# $talk, $staff (String) - what stands on the buttons
give-back = للعودة إلى المكتب: اضغطوا «{ $talk }»، ثم «{ $staff }»، واكتبوا الرقم السري.
# $talk, $staff (String) - what stands on the buttons
give-back-open = للعودة إلى المكتب: اضغطوا «{ $talk }»، ثم «{ $staff }».
give-go = إعطاء الجهاز للزوار
escape-no-recovery = لا يوجد رمز استعادة بعد. أنشئ رمزًا في الإعدادات واحفظ الورقة.
escape-tried = جُرّب في هذه الصفحة
escape-told = يقوله التطبيق
escape-state-locked = مقفل
escape-state-open = مفتوح
escape-state-by-system = يعود إلى الجهاز
escape-long-press = الضغط الطويل أو النقر بالزر الأيمن
escape-selection = تحديد النص
escape-drag = سحب رابط أو صورة
escape-drop = إسقاط ملف على الشاشة
escape-zoom = التكبير بإصبعين
escape-swipe = السحب من حافة الشاشة
escape-full-screen = F11 أو Escape: الخروج من ملء الشاشة
escape-close = Alt+F4: إغلاق التطبيق
escape-new-window-keys = أزرار لفتح نافذة جديدة
escape-print = الطباعة
escape-save-open = حفظ ملف أو فتحه
escape-tools = أدوات المطورين
escape-address = الوصول إلى شريط العنوان
escape-reload = تحميل الصفحة من جديد
escape-source = رؤية المصدر
escape-system-keys = زر Windows و Alt+Tab و Ctrl+Alt+Del
escape-sticky-keys = الضغط خمس مرات على Shift: الأزرار الثابتة
escape-system-keyboard = لوحة مفاتيح الجهاز على الشاشة
escape-links = روابط إلى بريد أو هاتف أو ملفات
escape-new-window = رابط يفتح نافذة جديدة
escape-files = اختيار ملف أو تنزيله
escape-remembered-words = كلمات تتذكرها الشاشة
escape-clipboard = النسخ واللصق
escape-sharing = الإشعارات والمشاركة
escape-camera = الكاميرا والميكروفون والموقع
escape-plugged-in = وصل لوحة مفاتيح أو ذاكرة USB
escape-power = زر التشغيل
escape-crash = توقف التطبيق
escape-network-page = صفحة الدخول إلى شبكة
escape-half-typed = ما كتبه شخص ولم يكمله
escape-do-app = هذا متصفح عادي. استعمل تطبيق Onthaal.
escape-do-session = شغّل الجهاز شاشةً للعائلات من دون سطح مكتب. اسأل من يعتني بالأجهزة.
escape-do-consoles = أوقف أيضًا الشاشات النصية الأخرى (Ctrl+Alt+F2). الطريقة في دليل شاشات العائلات.
escape-do-assigned-access = شغّل في Windows وضع الكشك (الوصول المخصص).
escape-do-lock-task = شغّل في Android تثبيت التطبيق.
escape-do-watch = شغّل التطبيق مع --watch. يعود عندئذ وحده بعد أي عطل.
escape-do-automation = بدأ التطبيق بإعداد للاختبار. أزل الإعداد وشغّله من جديد.
escape-do-ports = ضع الجهاز في حامل يغطي المنافذ.
escape-do-power = ضع الجهاز في حامل يغطي الزر، واضبط الزر كي لا يفعل شيئًا.
escape-do-report = كان ينبغي أن يكون هذا مغلقًا. أخبر من يعتني بالأجهزة.

## رمز الاستعادة

recovery-title = رمز استعادة على ورق
recovery-text = لحين لا يتذكر أحد الأرقام السرية. يزيل الرمز الرقمين ويعمل مرة واحدة.
recovery-set = موجود
recovery-unset = غير موجود بعد
recovery-make = أنشئ رمز استعادة
recovery-renew = أنشئ رمزًا جديدًا
recovery-renew-text = لا يعمل الرمز السابق بعد ذلك.
recovery-once = ترى هذا الرمز مرة واحدة فقط. اطبعه أو انقله، واحفظ الورقة في خزانة مقفلة.
recovery-print = اطبع
recovery-done = حفظتُ الرمز
recovery-paper-text = على قفل الجهاز اختر «رمز الاستعادة» واكتب هذه الأرقام. اختر بعد ذلك أرقامًا سرية جديدة وأنشئ رمزًا جديدًا.
recovery-not-printed = لم تنجح الطباعة. انقل الرمز باليد.
recovery-use = رمز الاستعادة
recovery-use-text = اكتب الأرقام الستة عشر من الورقة. يزول عندئذ الرقمان السريان ويُفتح المكتب.
recovery-label = الأرقام الستة عشر
recovery-back = العودة إلى الرقم السري

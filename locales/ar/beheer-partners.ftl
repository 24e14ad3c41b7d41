### الروابط التي يفتح بها الشركاء صفحتهم الخاصة.

beheer-partners-nav = الشركاء
beheer-partners-title = الشركاء
beheer-partners-text = برابط واحد يفتح الشريك صفحته الخاصة بلا حساب: هل يوجد مكان، وهل ما زالت الصفحات صحيحة، وهل جاءت عائلة معها بطاقة.
beheer-partners-search = ابحث عن منظمة
beheer-partners-empty = لم نجد أي منظمة
beheer-partners-empty-text = جرّب كلمة أخرى، أو ضع المنظمة في الدليل أولًا.
# $count (عدد): الخدمات في الدليل
beheer-partners-services =
    { $count ->
        [zero] لا خدمات في الدليل
        [one] خدمة واحدة في الدليل
        [two] خدمتان في الدليل
        [few] { $count } خدمات في الدليل
        [many] { $count } خدمة في الدليل
       *[other] { $count } خدمة في الدليل
    }
beheer-partners-none = لا رابط بعد
beheer-partners-revoked = سُحب الرابط
# $day (نص): تاريخ
beheer-partners-works = له رابط منذ { $day }
beheer-partners-make = أنشئ رابطًا
# $name (نص): اسم المنظمة
beheer-partners-make-named = أنشئ رابطًا: { $name }
beheer-partners-renew = أنشئ رابطًا جديدًا
# $name (نص): اسم المنظمة
beheer-partners-renew-named = أنشئ رابطًا جديدًا: { $name }
# $name (نص): اسم المنظمة
beheer-partners-renew-ask = رابط جديد: { $name }؟
beheer-partners-renew-text = عندها يتوقف الرابط القديم فورًا. أعطِ الشريك البطاقة الجديدة.
beheer-partners-revoke = اسحب الرابط
# $name (نص): اسم المنظمة
beheer-partners-revoke-named = اسحب رابط { $name }
# $name (نص): اسم المنظمة
beheer-partners-revoke-ask = سحب رابط { $name }؟
beheer-partners-revoke-text = عندها لا يستطيع أحد فتح الصفحة. يمكنك إنشاء رابط جديد لاحقًا.
# $name (نص): اسم المنظمة
beheer-partners-revoked-now = لم يعد رابط { $name } يعمل.
beheer-partners-keep = اتركه
# $name (نص): اسم المنظمة
beheer-partners-made = الرابط: { $name }
beheer-partners-once = ترى هذا الرابط مرة واحدة فقط. اطبع البطاقة أو انسخ الرابط.
beheer-partners-print = اطبع البطاقة
beheer-partners-done = انتهى
# $name (نص): اسم المنظمة
beheer-partners-qr = رمز QR للرابط: { $name }
beheer-partners-card-text = امسحوا الرمز أو اكتبوا الرابط. قولوا إن كان هناك مكان، وإن كان كل شيء ما زال صحيحًا، وإن جاءت عائلة معها بطاقة.
beheer-partners-card-care = احفظوا هذه البطاقة عند فريقكم: من يملك الرابط يستطيع الرد باسمكم.

### الروابط التي يفتح بها الشركاء صفحتهم الخاصة.

beheer-partners-nav = الشركاء
beheer-partners-title = الشركاء
beheer-partners-text = برابط واحد يفتح الشريك صفحته الخاصة بلا حساب: هل يوجد مكان، وهل ما زالت الصفحات صحيحة، وهل جاءت عائلة معها بطاقة.
beheer-partners-search = ابحثوا عن منظمة
beheer-partners-empty = لم نجد أي منظمة
beheer-partners-empty-text = جرّبوا كلمة أخرى، أو ضعوا المنظمة في الدليل أولًا.
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
beheer-partners-make = أنشئوا رابطًا
# $name (نص): اسم المنظمة
beheer-partners-make-named = أنشئوا رابطًا: { $name }
beheer-partners-renew = أنشئوا رابطًا جديدًا
# $name (نص): اسم المنظمة
beheer-partners-renew-named = أنشئوا رابطًا جديدًا: { $name }
# $name (نص): اسم المنظمة
beheer-partners-renew-ask = رابط جديد: { $name }؟
beheer-partners-renew-text = عندها يتوقف الرابط القديم فورًا. أعطوا الشريك البطاقة الجديدة.
beheer-partners-revoke = اسحبوا الرابط
# $name (نص): اسم المنظمة
beheer-partners-revoke-named = اسحبوا رابط { $name }
# $name (نص): اسم المنظمة
beheer-partners-revoke-ask = سحب رابط { $name }؟
beheer-partners-revoke-text = عندها لا يستطيع أحد فتح الصفحة. يمكنكم إنشاء رابط جديد لاحقًا.
# $name (نص): اسم المنظمة
beheer-partners-revoked-now = لم يعد رابط { $name } يعمل.
beheer-partners-keep = اتركوه
# $name (نص): اسم المنظمة
beheer-partners-made = الرابط: { $name }
beheer-partners-once = ترون هذا الرابط مرة واحدة فقط. اطبعوا البطاقة أو انسخوا الرابط.
beheer-partners-print = اطبعوا البطاقة
beheer-partners-done = انتهى
# $name (نص): اسم المنظمة
beheer-partners-qr = رمز QR للرابط: { $name }
beheer-partners-card-text = امسحوا الرمز أو اكتبوا الرابط. قولوا إن كان هناك مكان، وإن كان كل شيء ما زال صحيحًا، وإن جاءت عائلة معها بطاقة.
beheer-partners-card-care = احفظوا هذه البطاقة عند فريقكم: من يملك الرابط يستطيع الرد باسمكم.

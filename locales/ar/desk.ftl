### الاستقبال: ما يقرؤه المتطوع بعد الحديث.

## فتح الاستقبال وإغلاقه

desk-open-title = نهاركم سعيد! هل نبدأ؟
desk-open-text = افتحوا الاستقبال لهذا النصف من اليوم. هكذا يُحسب اليوم الهادئ أيضًا.
desk-open = فتح الاستقبال
desk-end = إغلاق الاستقبال
desk-end-title = هل نغلق الاستقبال؟
desk-end-text = بعد ذلك لا يمكن استرجاع أي شيء من هذا النصف من اليوم.
desk-end-zero = لا أسئلة اليوم؟ هذا أيضًا جواب، وهو محسوب.
desk-end-unsaved = ما زلتم تسجلون سؤالًا لم يُحفظ. إذا أغلقتم الآن فسيضيع.
desk-end-yes = إغلاق الاستقبال

## تسجيل سؤال

desk-step-theme = ما كان الموضوع؟
desk-step-age = عن أي عمر كان السؤال؟
desk-step-outcome = كيف انتهى الأمر؟
desk-step-gap = لماذا لم ينجح الأمر؟
desk-step-warmth = كيف تمت الإحالة؟
desk-step-ready = هل هذا صحيح؟
desk-drop = عدم حفظ هذا السؤال
desk-theme-search = ابحثوا عن موضوع بكلمات بسيطة
desk-theme-search-hint = اكتبوا كلمة: حفاضات، واجبات، نوم…
# $count (عدد): المواضيع
desk-theme-found =
    { $count ->
        [zero] لم نجد مواضيع
        [one] وجدنا موضوعًا واحدًا
        [two] وجدنا موضوعين
        [few] وجدنا { $count } مواضيع
        [many] وجدنا { $count } موضوعًا
       *[other] وجدنا { $count } موضوع
    }
desk-theme-none = لم نجد موضوعًا. امسحوا الكلمة لاختيار موضوع، أو جرّبوا كلمة أخرى.
desk-all-domains = كل المواضيع
desk-direct = يُسأل عنه كثيرًا
desk-recent-mark = اليوم
desk-only-listened = استمعنا فقط
desk-only-listened-text = هذه أيضًا مساعدة. ثم اختاروا الموضوع.
desk-no-theme = لا موضوع واضح
desk-no-theme-text = لا بأس في ذلك.
desk-domains = كل المواضيع
desk-age-preconception = قبل الحمل
desk-age-prenatal = قبل الولادة
desk-age-age-0-3 = رضيع أو طفل صغير
desk-age-age-3-6 = الروضة
desk-age-age-6-12 = المدرسة الابتدائية
desk-age-age-12-18 = مراهق
desk-age-age-18-24 = شاب أو شابة
desk-age-all-ages = العائلة كلها
desk-age-not-asked = لا ضرورة لذلك
desk-outcomes-first = غالبًا
desk-outcomes-here = قُدّمت المساعدة هنا
desk-outcomes-onwards = إلى الخطوة التالية
desk-outcomes-stuck = لم نتقدم أكثر
desk-outcomes-other = غير ذلك
desk-outcomes-more = غير ذلك
desk-keys = بالمفاتيح: 1 إلى 9 للاختيار، والكتابة للبحث، وBackspace للرجوع، و+ لسؤال آخر، وCtrl Z للاسترجاع.
desk-skip = تخطّي
desk-same-talk = في الحديث نفسه

## المزيد عن الحديث

desk-details = تسجيل المزيد
desk-detail-asker = من سأل؟
desk-detail-channel = كيف وصل السؤال؟
desk-detail-language = بأي لغة تحدثتم؟
desk-detail-interpreter = هل كانت هناك حاجة إلى مترجم؟
desk-detail-doors = هل سُئلت خدمة أخرى من قبل؟
desk-yes = نعم
desk-no = لا
desk-channel-none = كيف وصل؟

## الحفظ

# $count (عدد): الأسئلة
desk-ready =
    { $count ->
        [zero] لا أسئلة للحفظ.
        [one] سؤال واحد للحفظ.
        [two] سؤالان للحفظ معًا.
        [few] { $count } أسئلة للحفظ معًا.
        [many] { $count } سؤالًا للحفظ معًا.
       *[other] { $count } سؤال للحفظ معًا.
    }
desk-save = حفظ
desk-another = سؤال آخر في هذا الحديث
desk-more = سؤال آخر
desk-to-whom = إلى من؟ اختاروا معًا، فيأخذ الزائر ورقة أو بطاقة.
desk-add-details = تصحيح أو إكمال
# $count (عدد): الأسئلة
desk-saved =
    { $count ->
        [zero] تم التسجيل. شكرًا لكم.
        [one] تم التسجيل. شكرًا لكم.
        [two] تم تسجيل سؤالين. شكرًا لكم.
        [few] تم تسجيل { $count } أسئلة. شكرًا لكم.
        [many] تم تسجيل { $count } سؤالًا. شكرًا لكم.
       *[other] تم تسجيل { $count } سؤال. شكرًا لكم.
    }
desk-undo = استرجاع
# $theme (نص): موضوع السؤال
desk-undo-this = استرجاع: { $theme }
desk-undone = تم الاسترجاع. لم يُحفظ منه شيء.
desk-gap-does-not-exist = غير موجود هنا
desk-gap-wrong-age = ليس لهذا العمر
desk-gap-too-far = بعيد جدًا
desk-gap-too-expensive = غالٍ جدًا
desk-gap-unknown-to-us = لا نعرف شيئًا
desk-gap-full-waiting-list = لا أماكن
desk-gap-hours-do-not-fit = الأوقات لا تناسب
desk-gap-temporary-stopped = توقّف
desk-gap-other = سبب آخر…
desk-warmth-details-given = أُعطيت المعلومات
desk-warmth-explained = شُرح لهم
desk-warmth-contact-together = اتصلنا معًا
desk-warmth-announced = أُعلم الشريك
desk-warmth-introduced = تعارفوا
desk-warmth-accompanied = رافقناهم

## التصحيح

desk-mend-title = تصحيح
desk-mend = تصحيح
# $theme (نص): موضوع السؤال
desk-mend-this = تصحيح: { $theme }
# $theme (نص): موضوع السؤال
desk-leave-out = حذف: { $theme }
desk-mend-text = المسوا ما يجب تغييره.
desk-mend-save = حفظ هكذا
desk-mend-drop = اتركوه كما كان
desk-mend-busy = ما زلتم تسجلون سؤالًا. أكملوه أولًا أو لا تحفظوه.

## مساعدة في الحديث

desk-aid = مساعدة في الحديث
desk-aid-title = نوضح السؤال معًا
desk-aid-text = حين تبحثون عمّا تسألون. لا شيء يُملأ هنا، ولا شيء يُحفظ.
desk-aid-behind = ما السؤال وراء السؤال؟
desk-aid-behind-say = «ما الذي جعلك تأتي الآن؟» الصمت مسموح.
desk-aid-who = عمّن الحديث؟
desk-aid-who-say = «لمن تبحث عن هذا؟ كم عمر طفلك؟» لا حاجة إلى الاسم أبدًا.
desk-aid-tried = ماذا جُرّب من قبل؟
desk-aid-tried-say = «أين ذهبت من قبل؟ ما الذي ساعد قليلًا؟»
desk-aid-help = ما الذي قد يساعد؟
desk-aid-help-say = «ما الخطوة الأولى الجيدة بالنسبة إليك؟» الآخر هو من يختار.
desk-aid-close = تمّ

## اليوم

desk-today = هذا النصف من اليوم
# $half_day (نص): قبل الظهر، بعد الظهر، المساء؛ $day (نص): اليوم والتاريخ
desk-session-when = { $half_day }، { $day }
# $intakes (عدد): أحاديث؛ $questions (عدد): أسئلة
desk-counts =
    { $intakes ->
        [zero] لا أحاديث
        [one] حديث واحد
        [two] حديثان
        [few] { $intakes } أحاديث
        [many] { $intakes } حديثًا
       *[other] { $intakes } حديث
    }، { $questions ->
        [zero] لا أسئلة
        [one] سؤال واحد
        [two] سؤالان
        [few] { $questions } أسئلة
        [many] { $questions } سؤالًا
       *[other] { $questions } سؤال
    }
desk-today-empty = لم يُسجّل شيء بعد
desk-today-empty-text = الإصغاء أولًا. أما التسجيل فبعد الحديث.
# $number (number): which conversation of the half-day
# $count (number): questions in it
desk-talk =
    { $count ->
        [zero] الحديث { $number }
        [one] الحديث { $number }
        [two] الحديث { $number }، سؤالان
        [few] الحديث { $number }، { $count } أسئلة
        [many] الحديث { $number }، { $count } سؤالًا
       *[other] الحديث { $number }، { $count } سؤال
    }

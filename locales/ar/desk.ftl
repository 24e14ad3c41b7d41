### الاستقبال: ما يقرؤه المتطوع بعد الحديث.

## فتح الاستقبال وإغلاقه

desk-open-title = نهاركم سعيد! هل نبدأ؟
desk-open-text = افتحوا الاستقبال لهذا النصف من اليوم. هكذا يُحسب اليوم الهادئ أيضًا.
desk-open-site = أين أنتم اليوم؟
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
desk-drop = ترك هذا السؤال
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
desk-all-domains = كل المجالات
desk-recent = سُجّل اليوم
desk-domains = اختاروا المجال
desk-outcomes-here = قُدّمت المساعدة هنا
desk-outcomes-onwards = إلى الخطوة التالية
desk-outcomes-stuck = لم نتقدم أكثر
desk-outcomes-other = غير ذلك
desk-skip = تخطّي
desk-same-talk = في الحديث نفسه

## المزيد عن الحديث

desk-details = المزيد عن هذا الحديث
desk-detail-asker = من سأل؟
desk-detail-channel = كيف وصل السؤال؟
desk-detail-language = بأي لغة تحدثتم؟
desk-detail-interpreter = كانت هناك حاجة إلى مترجم
desk-detail-usual = كالمعتاد

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
desk-add-details = إكمال
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

# Choosing a service together with a visitor: proposals, the basket, how warm it is, calling together.
# The visitor chooses; nobody is sent. What the visitor reads stands in together.ftl.

referral-open = لنختر معاً
referral-open-text = ابحث مع الزائر عمّا يناسبه، وساعده في الخطوة الأولى.
referral-refer = إحالة
referral-stop = توقّف

## Choosing

referral-choose = ماذا يمكننا أن نقترح؟
referral-choose-text = جهّز ما قد يناسب. الزائر يختار بعد ذلك بنفسه.
referral-search = ابحث عن شيء آخر للاقتراح
referral-search-hint = ابحث عن شيء آخر …
# $count (Number) - how many services are proposed
referral-count = { $count ->
    [zero] لا اقتراحات
    [one] اقتراح واحد
    [two] اقتراحان
    [few] { $count } اقتراحات
    [many] { $count } اقتراحاً
   *[other] { $count } اقتراح
}
referral-take = جهّز
referral-taken = جاهز
referral-look = عرض البطاقة
referral-nothing = لا نجد شيئاً مناسباً حول هذا
referral-nothing-text = ليس هذا خطأك ولا خطأ الزائر. ابحث بكلمات أخرى، أو اتصل بالدعم المهني، أو أعطِ رقماً يستمع دائماً.
referral-ask = بماذا يمكننا أن نساعد؟
referral-ask-text = اكتب في الخانة أعلاه عن ماذا يدور الأمر، مثلاً: الواجبات أو النوم أو الأوراق.
referral-lines = أرقام يمكن الاتصال بها دائماً
referral-who = من يسأل؟
referral-who-young = الشاب يسأل بنفسه
referral-who-adult = يسأل أحد الوالدين أو شخص آخر
referral-youth-text = دلّ الشباب على الطريق مباشرة. لا حاجة أن يقولوا اسمهم، ولا حاجة أن ينظر أحد الوالدين معهم.

# How a service receives people, as whoever sits at the desk acts on it.
referral-manner-ticket = يمكنك أن تُعلمهم بقدوم الزائر
referral-manner-walk-in = الدخول مباشرة: يمكنك أن ترافق
referral-manner-call-first = الاتصال أولاً
referral-manner-door = لديهم باب مفتوح: دلّ على الطريق
referral-manner-gate = فقط عبر بوابة مساعدة الشباب
referral-manner-professional = فقط عبر أحد المختصين: اتصل بالدعم المهني
referral-manner-members = فقط لمن يأتي إليهم من قبل

## The basket

# $count (Number) - how many lie ready
# $most (Number) - how many can
referral-basket = جاهز: { $count } من { $most }
referral-basket-empty = جهّز ما تريد أن تقترحه، خمسة على الأكثر.
# $name (String) - the name of the service
referral-drop = أزل: { $name }
referral-gate-alone = ما لا يُفتح إلا عبر البوابة لا نعرضه وحده. أضف شيئاً يمكن للعائلة أن تذهب إليه الآن.
referral-language = لغة الزائر
referral-together = انظرا معاً
# $count (Number) - how many lie ready
referral-together-count = انظرا معاً ({ $count })
referral-compare = قارن
referral-memory = يبقى هذا على الشاشة فقط. عندما تتوقف أو تقفل الجهاز يختفي.
referral-compare-title = جنباً إلى جنب
referral-compare-which = ماذا تضع جنباً إلى جنب؟ ثلاثة على الأكثر.
referral-compare-close = عودة إلى الاقتراحات
referral-compare-manner = كيف يستقبلون الناس
referral-go-on = تابع

## How warm it is

referral-warmth = كيف تساعد في الخطوة الأولى؟
referral-warmth-text = اختر ما تفعله الآن. لا شيء قليل.
referral-degree-details-given = إعطاء المعلومات
referral-degree-explained = الشرح
referral-degree-contact-together = الاتصال معاً
referral-degree-announced = إعلام الشريك
referral-degree-introduced = التعريف
referral-degree-accompanied = المرافقة
referral-do-details-given = تعطي ورقة أو بطاقة ليأخذها الزائر.
referral-do-explained = تخبر ماذا يفعلون هناك وماذا سيحدث.
referral-do-contact-together = تتصلان معاً. الزائر بجانبك ويسمع كل شيء.
referral-do-announced = الزائر موافق أن تتصل لتقول إن شخصاً سيأتي.
referral-do-introduced = تُعرّف الزائر بشخص من الشريك، هنا أو هناك.
referral-do-accompanied = يرافقه شخص من هنا إلى الشريك.
referral-with-card = مع بطاقة، إذا أراد الزائر
referral-refused = الزائر لا يريد أن يُرسل شيء معه
referral-refused-text = لا بأس. إعطاء المعلومات أو الشرح ممكن دائماً.
referral-unanswered = لم يجب أحد
referral-unanswered-text = أعطِ المعلومات، أو حاولا معاً لاحقاً.
referral-minor = لا نصنع بطاقة لمن هو دون الثامنة عشرة
referral-minor-text = دلّ على الطريق أو اتصلا معاً. الشاب يقرر ماذا يعرف الشريك.

## Calling together

referral-call = الاتصال معاً
referral-call-text = اسأل أولاً إن كان ذلك مسموحاً. شغّل مكبّر صوت الهاتف.
referral-call-no-number = لا يوجد رقم في البطاقة. اسأل الدعم المهني.
referral-call-closed = مغلق الآن. في هذه الأثناء يمكنك الاتصال بـ:
referral-call-done = تم الاتصال. تابع
referral-call-done-card = تم الاتصال. اصنع بطاقة
referral-call-nobody = لا أحد يجيب
referral-announce = اتصل الآن لتقول إن شخصاً سيأتي
referral-to-visitor = قل هذا للزائر
referral-to-partner = قل هذا للشريك
referral-partner-language = لغة الشريك
# $house (String) - the name of the house
referral-say-hello = مرحباً، معك مكتب الاستقبال في { $house }.
# $theme (String) - what the question is about
referral-say-theme = هنا شخص لديه سؤال. الموضوع: { $theme }.
referral-say-somebody = هنا شخص لديه سؤال، وفكّرنا فيكم.
referral-say-ask = هل هذا ممكن عندكم؟ متى يوجد مكان؟
# $language (String) - the language of the visitor
referral-say-language = نتحدث هنا { $language }. هل عندكم من يتحدثها، أو مترجم؟
referral-say-listen = الزائر يستمع ويمكنه أن يسأل بنفسه.
referral-say-card = سيُحضر الزائر بطاقة. بالرمز الذي عليها يمكنكم أن تخبرونا إن تمّ الأمر.
referral-not = ماذا لا تقول؟
referral-not-1 = لا اسم ولا عنوان ولا تاريخ ميلاد. الزائر يقولها بنفسه إن أراد.
referral-not-2 = ليس القصة كلها. فقط ما يلزم لمعرفة إن كان هذا المكان مناسباً.
referral-not-3 = ليس ما تظنه أو تشك فيه أنت.
referral-not-4 = لا وعود بدلاً من الشريك.

## The end

referral-home = شيء يأخذه الزائر معه
referral-home-text = يمكن للزائر أن يقرأه في البيت بهدوء، بلغته وبالهولندية.
referral-print-sheet = اطبع الورقة
referral-print-card = اطبع البطاقة
referral-save-pdf = احفظ كملف PDF
referral-saved = تم حفظ ملف PDF
referral-not-saved = لم ينجح الحفظ. ما زالت الطباعة ممكنة.
referral-done = انتهى

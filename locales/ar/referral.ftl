# Choosing a service together with a visitor: proposals, the basket, how warm it is, calling together.
# The visitor chooses; nobody is sent. What the visitor reads stands in together.ftl.

referral-open = لنختر معًا خدمة
referral-refer = إحالة
referral-stop = توقف

## Choosing

referral-choose = ماذا يمكننا أن نقترح؟
referral-choose-text = ضعوا جانبًا ما قد يناسب. الزائر يختار بعد ذلك بنفسه.
referral-search = ابحثوا عن شيء آخر للاقتراح
referral-search-hint = ابحثوا عن شيء آخر…
# $count (Number) - how many services are proposed
referral-count = { $count ->
    [zero] لا اقتراحات
    [one] اقتراح واحد
    [two] اقتراحان
    [few] { $count } اقتراحات
    [many] { $count } اقتراحًا
   *[other] { $count } اقتراح
}
referral-take = ضعوه جانبًا
referral-taken = موضوع جانبًا
referral-look = عرض الصفحة
referral-nothing = لا نجد شيئًا يناسب هذا
referral-nothing-text = ليس هذا خطأكم ولا خطأ الزائر. ابحثوا بكلمات أخرى، أو اتصلوا بالدعم المهني، أو أعطوا رقمًا يستمع دائمًا.
referral-ask = بماذا يمكننا أن نساعد؟
referral-ask-text = اكتبوا في الخانة أعلاه عن أي شيء السؤال، مثلًا: الواجبات أو النوم أو الأوراق.
referral-lines = أرقام يمكن الاتصال بها دائمًا
referral-who = من يسأل؟
referral-who-young = يسأل الشاب أو الشابة بنفسه
referral-who-adult = يسأل أحد الوالدين أو شخص آخر
referral-youth-text = دلّوا الشباب على الطريق مباشرة. لا حاجة إلى أن يذكروا أسماءهم، ولا أن يكون أحد الوالدين معهم.

# How a service receives people, as whoever sits at the desk acts on it.
referral-manner-ticket = يمكنكم إخبارهم بأن الزائر قادم
referral-manner-walk-in = الدخول دون موعد: يمكنكم مرافقته
referral-manner-call-first = الاتصال أولًا
referral-manner-door = بابهم مفتوح للجميع: دلّوا على الطريق
referral-manner-gate = فقط عبر بوابة مساعدة الشباب
referral-manner-professional = فقط عبر أحد المختصين: اتصلوا بالدعم المهني
referral-manner-members = فقط لمن يذهبون إليهم من قبل

## The basket

# $count (Number) - how many lie ready
# $most (Number) - how many can
referral-basket = موضوع جانبًا: { $count } من { $most }
referral-basket-empty = ضعوا جانبًا ما تريدون اقتراحه، خمسة على الأكثر.
# $name (String) - the name of the service
referral-drop = أزيلوا: { $name }
referral-gate-alone = ما لا يُفتح إلا عبر البوابة لا نعرضه وحده. أضيفوا شيئًا يمكن للعائلة أن تذهب إليه الآن.
referral-language = لغة الزائر
referral-together = لنطّلع معًا
# $count (Number) - how many lie ready
referral-together-count = لنطّلع معًا ({ $count })
referral-compare = قارنوا
referral-memory = يبقى هذا على الشاشة فقط. عندما تتوقفون أو تقفلون الجهاز يختفي.
referral-compare-title = جنبًا إلى جنب
referral-compare-which = ماذا تريدون أن تقارنوا؟ ثلاثة على الأكثر.
referral-compare-close = عودة إلى الاقتراحات
referral-compare-manner = كيف يستقبلون الناس
referral-go-on = متابعة

## How warm it is

referral-warmth = كيف تساعدون في الخطوة الأولى؟
referral-warmth-text = اختاروا ما تفعلونه الآن. لا شيء قليل.
referral-degree-details-given = إعطاء المعلومات
referral-degree-explained = الشرح
referral-degree-contact-together = الاتصال معًا
referral-degree-announced = إعلام الشريك
referral-degree-introduced = التعريف بينهما
referral-degree-accompanied = المرافقة
referral-do-details-given = تعطون ورقة ليأخذها الزائر.
referral-do-explained = تشرحون ماذا يفعلون هناك وماذا سيحدث.
referral-do-contact-together = تتصلون معًا. الزائر بجانبكم ويسمع كل شيء.
referral-do-announced = الزائر موافق على أن تتصلوا لتقولوا إن شخصًا سيأتي.
referral-do-introduced = تعرّفون الزائر بشخص من الشريك، هنا أو هناك.
referral-do-accompanied = يذهب معه شخص من هنا إلى الشريك.
referral-with-card = مع بطاقة، إذا أراد الزائر
referral-refused = الزائر لا يريد أن يُنقل عنه شيء
referral-refused-text = لا بأس. إعطاء المعلومات أو الشرح ممكن دائمًا.
referral-unanswered = لم يجب أحد
referral-unanswered-text = أعطوا المعلومات، أو حاولوا معًا لاحقًا.
referral-minor = لا نصنع بطاقة لمن هو دون الثامنة عشرة
referral-minor-text = دلّوا على الطريق أو اتصلوا معًا. الشاب أو الشابة من يقرر ماذا يعرف الشريك.

## Calling together

referral-call = الاتصال معًا
referral-call-text = اسألوا أولًا إن كان الزائر موافقًا. شغّلوا مكبّر صوت الهاتف.
referral-call-no-number = لا يوجد رقم في الصفحة. اسألوا الدعم المهني.
referral-call-closed = مغلق الآن. في هذه الأثناء يمكنكم الاتصال بـ:
referral-call-done = تم الاتصال. متابعة
referral-call-done-card = تم الاتصال. أنشئوا بطاقة
referral-call-nobody = لا أحد يجيب
referral-announce = اتصلوا الآن لتقولوا إن شخصًا سيأتي
referral-to-visitor = قولوا هذا للزائر
referral-to-partner = قولوا هذا للشريك
referral-partner-language = لغة الشريك
# $house (String) - the name of the house
referral-say-hello = مرحبًا، معكم مكتب الاستقبال في { $house }.
# $theme (String) - what the question is about
referral-say-theme = هنا شخص لديه سؤال. الموضوع: { $theme }.
referral-say-somebody = هنا شخص لديه سؤال، وفكّرنا فيكم.
referral-say-ask = هل هذا ممكن عندكم؟ متى يوجد مكان؟
# $language (String) - the language of the visitor
referral-say-language = نتحدث هنا { $language }. هل عندكم من يتحدثها، أو مترجم؟
referral-say-listen = الزائر يستمع ويمكنه أن يسأل بنفسه.
referral-say-card = سيُحضر الزائر بطاقة. بالرمز الذي عليها يمكنكم أن تخبرونا إن تمّ الأمر.
referral-not = ماذا لا تقولون؟
referral-not-1 = لا اسم ولا عنوان ولا تاريخ ميلاد. الزائر يقولها بنفسه إن أراد.
referral-not-2 = ليس القصة كلها. فقط ما يلزم لمعرفة إن كان هذا المكان مناسبًا.
referral-not-3 = ليس ما تظنونه أو تشكون فيه أنتم.
referral-not-4 = لا وعود نيابةً عن الشريك.

## The end

referral-home = شيء يأخذه الزائر معه
referral-home-text = يمكن للزائر أن يقرأه في البيت بهدوء، بلغته وبالهولندية.
referral-print-sheet = اطبعوا الورقة
referral-print-card = اطبعوا البطاقة
referral-done = انتهى

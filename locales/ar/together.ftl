# What a visitor reads while choosing together with the desk, and what is said before and during a call.
# Short, plain and warm; nobody is sent anywhere, the visitor chooses.

together-title = ما الذي يناسبك؟
together-text = هذا ما نقترحه. الاختيار لك. ويمكنك ألا تختار شيئاً.
together-choose = أختار هذا
together-chosen = اختيارك
together-none = لا شيء من هذا يناسبني

together-what = ماذا
together-where = أين
together-when = متى
together-cost = كم يكلّف؟
together-languages = اللغات
together-free = مجاناً
together-unknown = لسنا متأكدين. اسألنا.
together-no-address = لا حاجة للذهاب إلى أي مكان.
together-secret = العنوان سرّي. اتصل أولاً.
together-full = لا يوجد مكان الآن.

# How the service receives people.
together-manner-ticket = يمكننا أن نخبرهم بقدومك.
together-manner-walk-in = يمكنك الدخول مباشرة.
together-manner-call-first = الاتصال أولاً. يمكننا أن نتصل معاً.
together-manner-door = يمكنك الذهاب إليهم بنفسك.
together-manner-gate = لا يمكنك أن تطلب هذا بنفسك. يطلبه معك أحد المختصين.
together-manner-professional = يطلب هذا معك أحد المختصين.
together-manner-members = فقط لمن يأتي إليهم من قبل.

# For a young person who asks alone.
together-youth-title = لك أنت
together-youth-text = أنت تختار ماذا تقول ولمن.
together-lines = اتصل أو اكتب، بالهولندية. لا حاجة أن تقول اسمك.
together-line-102 = للأطفال والشباب، عن كل شيء.
together-line-106 = إذا أردت أن تتحدث مع أحد. ليلاً ونهاراً.
together-line-1712 = إذا كان أحد يؤذيك، أو إذا كنت خائفاً.
together-line-1813 = إذا كنت تفكر في الانتحار. ليلاً ونهاراً.

# Before and during a call that the desk and the visitor make together.
together-call-may = هل يمكنني أن أتصل بهم معك؟
together-call-name = لن أقول اسمك. يمكنك أن تقوله بنفسك.
together-call-listen = ستسمع كل شيء. ويمكنك أن تتكلم بنفسك.
together-call-stop = يمكنك دائماً أن تقول لا. عندها نتوقف.
together-call-now = أتصل الآن.
together-call-turn = الآن يمكنك أن تتكلم.
together-call-nobody = لا أحد يجيب. يمكننا أن نحاول لاحقاً.

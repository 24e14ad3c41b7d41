# What a visitor reads while choosing together with the desk, and what is said before and during a call.
# Short, plain and warm; nobody is sent anywhere, the visitor chooses.

together-title = ما الذي يناسبكم؟
together-text = هذا ما نقترحه. الاختيار لكم. ويمكنكم ألّا تختاروا شيئًا.
together-choose = أختار هذا
together-chosen = اختياركم
together-none = لا شيء من هذا يناسبني

together-what = ماذا
together-where = أين
together-when = متى
together-cost = كم يكلّف؟
together-languages = اللغات
together-free = مجاني
together-unknown = لسنا متأكدين. اسألونا.
together-no-address = لا حاجة للذهاب إلى أي مكان.
together-secret = العنوان سري. اتصلوا أولًا.
together-full = لا يوجد مكان الآن.

# How the service receives people.
together-manner-ticket = يمكننا أن نخبرهم بقدومكم.
together-manner-walk-in = يمكنكم الدخول دون موعد.
together-manner-call-first = الاتصال أولًا. يمكننا أن نتصل معًا.
together-manner-door = يمكنكم الذهاب إليهم مباشرة.
together-manner-gate = لا يمكنكم طلب هذا وحدكم. يطلبه معكم أحد المختصين.
together-manner-professional = يطلب هذا معكم أحد المختصين.
together-manner-members = فقط لمن يذهب إليهم حاليًا.

# For a young person who asks alone.
together-youth-title = من أجلكم
together-youth-text = أنتم تختارون ماذا تقولون ولمن.
together-lines = بالهاتف أو بالكتابة، باللغة الهولندية. لا حاجة إلى ذكر الاسم.
together-line-102 = للأطفال والشباب، عن كل شيء.
together-line-106 = إذا أردتم الحديث مع أحد. ليلًا ونهارًا.
together-line-1712 = إذا كان أحد يؤذيكم، أو إذا كنتم خائفين.
together-line-1813 = إذا كنتم تفكرون في الانتحار. ليلًا ونهارًا.

# Before and during a call that the desk and the visitor make together.
together-call-may = هل يمكنني أن أتصل بهم معكم؟
together-call-name = لن أقول اسمكم. يمكنكم أن تقولوه بأنفسكم.
together-call-listen = ستسمعون كل شيء. ويمكنكم أن تتكلموا أنتم.
together-call-stop = يمكنكم دائمًا أن تقولوا لا. عندها نتوقف.
together-call-now = أتصل الآن.
together-call-turn = الآن يمكنكم أن تتكلموا.
together-call-nobody = لا أحد يجيب. يمكننا أن نحاول لاحقًا.

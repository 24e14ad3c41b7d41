### الشكل المطبوع لتقرير منشور.

# $house (نص): اسم البيت؛ $period (نص): مثلاً 2026-Q3
reports-title = { $house }: تقرير { $period }
# $menu (نص): اسم قائمة الجداول؛ $k (رقم): أصغر مجموعة تُعرض
reports-rule = الجداول: { $menu }. لا توجد مجموعة أصغر من { $k }. تم اختبار إمكانية التعرّف على الأشخاص.
reports-menu-standard = عادية
reports-menu-hours-by-domain = الساعات حسب المجال
reports-kind-about = عمّ كانت الأسئلة؟
reports-kind-when = متى جاءت الأسئلة؟
reports-kind-language = بأي لغة؟
reports-kind-answer = أسئلة البيت الخاصة
reports-kind-referral = كيف انتهت الإحالات الدافئة
reports-kind-interest = ما نظرت إليه العائلات على الشاشة
reports-kind-wish = ما قالته العائلات على الشاشة
reports-by-domain = المجال
reports-by-theme = الموضوع
reports-by-age-band = عمر الطفل
reports-by-asker = من سأل
reports-by-outcome = كيف انتهى السؤال
reports-by-gap-reason = لماذا لم يوجد عرض
reports-by-warmth = درجة المرافقة في الإحالة
reports-by-half-day = نصف اليوم
reports-by-channel = طريقة التواصل
reports-by-site = الموقع
reports-by-language = لغة الحديث
reports-by-interpreter = الحاجة إلى مترجم
reports-by-doors-before = الأبواب قبل هذا الباب
reports-by-local-question = سؤال خاص
reports-by-local-answer = الجواب
reports-by-referral-result = كيف انتهى الأمر
reports-by-referral-domain = المجال
reports-by-referral-warmth = كيف كان التوجيه
reports-by-return-reason = لماذا لم يكن المكان مناسبًا
reports-by-interest-domain = المجال
reports-by-interest-theme = الموضوع
reports-by-wish-kind = ماذا قالت
reports-by-wish-domain = المجال
reports-by-wish-age-band = لأي عمر
reports-by-wish-part-of-week = متى في الأسبوع
reports-interpreter-yes = نعم
reports-interpreter-no = لا
reports-counted = ما عُدّ في هذا الجدول
# $k (رقم): أصغر مجموعة تُعرض
reports-withheld = أقل من { $k }
reports-one-category = الكل في مجموعة واحدة
reports-former-site = موقع سابق
reports-former-answer = سؤال أو جواب لم يعد معروفاً
reports-none = لم يُنشر أي تقرير بعد.

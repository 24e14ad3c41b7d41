### دليل اجتماعي من ملف.

## مجموعات الأعمدة

import-group-organisation = المنظمة
import-group-service = الخدمة
import-group-place = المكان
import-group-record = للربط بين البيانات

## الأعمدة

import-field-organisation-name = المنظمة
import-field-organisation-description = عن المنظمة
import-field-organisation-kbo = رقم المؤسسة (KBO)
import-field-organisation-website = موقع المنظمة
import-field-organisation-phone = هاتف المنظمة
import-field-organisation-email = بريد المنظمة الإلكتروني
import-field-organisation-parent = تابعة لـ
import-field-service-name = اسم الخدمة
import-field-service-summary = وصف قصير
import-field-service-description = الوصف
import-field-themes = المواضيع
import-field-ages = العمر
import-field-ages-from = العمر من
import-field-ages-to = العمر إلى
import-field-eligibility = لمن
import-field-languages = اللغات
import-field-free = مجاني
import-field-cost = السعر
import-field-fees = شرح الدفع
import-field-intake-modes = طريقة الاستقبال
import-field-application = كيفية التسجيل
import-field-capacity = هل يوجد مكان؟
import-field-capacity-date = تاريخ السؤال عن المكان
import-field-wait-time = مدة الانتظار
import-field-wait-time-date = تاريخ السؤال عن مدة الانتظار
import-field-service-phone = الهاتف
import-field-service-email = البريد الإلكتروني
import-field-service-website = الموقع
import-field-status = الحالة
import-field-alert = تنبيه
import-field-checked-on = تاريخ التحقق
import-field-remarks = ملاحظات (ليست للعائلات)
import-field-location-name = اسم المكان
import-field-address-street = الشارع والرقم
import-field-address-number = رقم المنزل
import-field-address = العنوان
import-field-postcode = الرمز البريدي
import-field-municipality = البلدية
import-field-latitude = خط العرض
import-field-longitude = خط الطول
import-field-secret-address = عنوان سري
import-field-hours = ساعات العمل
import-field-location-hours = ساعات عمل المكان
import-field-id = المعرّف
import-field-organisation-id = معرّف المنظمة
import-field-location-id = معرّف المكان

## كلمات الجدول

import-capacity-has-capacity = يوجد مكان
import-capacity-waiting-list = قائمة انتظار
import-capacity-full = ممتلئ
import-capacity-ask-first = اسأل أولاً
import-status-active = نشط
import-status-inactive = غير نشط
import-status-defunct = متوقف
import-status-temporarily-closed = مغلق مؤقتاً

## الجدول نفسه

import-sheet-table = الدليل الاجتماعي
import-sheet-explanation = شرح
import-sheet-words = كلمات
import-explain-title = كيف تملأ هذا الجدول
import-explain-1 = كل صف هو خدمة واحدة في مكان واحد مع المنظمة. هل للخدمة مكانان؟ إذن لها صفان بالنص نفسه.
import-explain-2 = المطلوب فقط هو المنظمة واسم الخدمة. اترك ما لا تعرفه فارغاً.
import-explain-3 = كل الأعمدة بتنسيق نص. أبقها كذلك، وإلا غيّر Excel أرقام الهاتف والرموز البريدية والأعمار.
import-explain-4 = أكثر من موضوع أو لغة أو رقم هاتف في خلية واحدة؟ افصل بينها بفاصلة منقوطة. تجد الكلمات في ورقة الكلمات.
import-explain-5 = اكتب ساعات العمل ببساطة بالهولندية: ma-vr 9u-12u; wo 13u30-17u; niet in de schoolvakanties; na afspraak.
import-explain-6 = هل تبدأ الساعات بـ “[niet te wijzigen in dit blad]”؟ غيّرها على الشاشة. هنا تبقى كما هي.
import-explain-7 = هل العنوان سري؟ اكتب “ja” تحت Geheim adres ولا تكتب العنوان.
import-explain-8 = الأعمدة الرمادية في الآخر تربط كل صف ببياناته. لا تغيّرها. اتركها فارغة في صف جديد.
import-explain-9 = إذا أفرغت خلية وأعدت قراءة الجدول يُمحى ذلك البيان. حذف صف لا يمحو شيئاً.
import-explain-column = العمود
import-explain-needed = مطلوب
import-explain-example = مثال
import-explain-yes = نعم

## ما يُقال عن خلية أو صف

import-reason-required = العمود ⁨{ $column }⁩: يجب ملء هذا الحقل.
import-reason-unknown-code = العمود ⁨{ $column }⁩: ‘⁨{ $given }⁩’ ليس في القائمة. الممكن: ⁨{ $expected }⁩.
import-reason-unknown-field = العمود ⁨{ $column }⁩: لا نعرف هذا الحقل.
import-reason-wrong-type = العمود ⁨{ $column }⁩: ‘⁨{ $given }⁩’ ليس بالشكل الصحيح.
import-reason-too-long = العمود ⁨{ $column }⁩: هذا النص طويل جداً. اختصره.
import-reason-too-many = العمود ⁨{ $column }⁩: العدد كبير جداً.
import-reason-out-of-range = العمود ⁨{ $column }⁩: ‘⁨{ $given }⁩’ غير ممكن. تحقق من الرقم أو اليوم.
import-reason-not-allowed = العمود ⁨{ $column }⁩: لا يمكن أن يكون ‘⁨{ $given }⁩’ هنا.
import-reason-secret-address = العمود ⁨{ $column }⁩: هذا العنوان سري. لا يُحفظ ولا يُشارك.
import-reason-of-one-house = هذا يخص بيتاً واحداً ولا يمكن تغييره هنا.
import-reason-dangling = العمود ⁨{ $column }⁩: ما ذُكر هنا غير موجود. لذلك لا نأخذه.
import-reason-unknown-reference = العمود ⁨{ $column }⁩: لم نجد ‘⁨{ $given }⁩’. نأخذ الباقي.
import-reason-contradicts = العمود ⁨{ $column }⁩: صف سابق يقول شيئاً مختلفاً. أخذنا الأول؛ اكتب الشيء نفسه في كل الصفوف.
import-reason-rule-not-read = العمود ⁨{ $column }⁩: نحفظ هذه القاعدة لكن لا يمكننا الحساب بها.
import-reason-rounded = العمود ⁨{ $column }⁩: تم تقريب ‘⁨{ $given }⁩’ إلى أشهر كاملة: ⁨{ $expected }⁩.
import-reason-coordinates = العمود ⁨{ $column }⁩: ‘⁨{ $given }⁩’ ليس قريباً، أو تبادل خطا العرض والطول. المتوقع: ⁨{ $expected }⁩.
import-reason-no-code = العمود ⁨{ $column }⁩: لا يوجد رمز لغة.
import-reason-no-description = ليس لهذه الخدمة وصف بعد. أضفه لاحقاً.
import-reason-no-address = العمود ⁨{ $column }⁩: ‘⁨{ $given }⁩’ ليس بريداً إلكترونياً ولا عنوان موقع.
import-reason-excel-number = العمود ⁨{ $column }⁩: يبدو أن Excel حوّل ‘⁨{ $given }⁩’. اجعل تنسيق العمود نصاً واكتب الرقم من جديد.
import-reason-excel-date = العمود ⁨{ $column }⁩: حوّل Excel ‘⁨{ $given }⁩’ إلى تاريخ أو رقم. المقصود غالباً: ⁨{ $expected }⁩.
import-reason-formula = العمود ⁨{ $column }⁩: ‘⁨{ $given }⁩’ ناتج عن صيغة. لا نحسب شيئاً، ونحفظ ما هو مكتوب.
import-reason-excel-error = العمود ⁨{ $column }⁩: يُظهر Excel خطأ هنا: ‘⁨{ $given }⁩’. نتجاهل الخلية.
import-reason-not-a-phone = العمود ⁨{ $column }⁩: ‘⁨{ $given }⁩’ ليس رقم هاتف. اكتبه هكذا: ⁨{ $expected }⁩.
import-reason-leading-zero = العمود ⁨{ $column }⁩: الصفر في بداية ‘⁨{ $given }⁩’ مفقود. جعلناه ⁨{ $expected }⁩.
import-reason-postcode-mended = العمود ⁨{ $column }⁩: قرأنا ‘⁨{ $given }⁩’ على أنه ⁨{ $expected }⁩.
import-reason-not-a-postcode = العمود ⁨{ $column }⁩: ‘⁨{ $given }⁩’ ليس رمزاً بريدياً بلجيكياً. لا نأخذ العنوان هكذا.
import-reason-postcode-elsewhere = العمود ⁨{ $column }⁩: ‘⁨{ $given }⁩’ لا يتوافقان. المتوقع: ⁨{ $expected }⁩.
import-reason-not-a-day = العمود ⁨{ $column }⁩: ‘⁨{ $given }⁩’ ليس تاريخاً. اكتبه هكذا: ⁨{ $expected }⁩.
import-reason-day-or-month = العمود ⁨{ $column }⁩: في ‘⁨{ $given }⁩’ ليس واضحاً اليوم من الشهر. قرأنا ⁨{ $expected }⁩.
import-reason-hours-as-text = العمود ⁨{ $column }⁩: لا يمكننا قراءة ‘⁨{ $given }⁩’ كساعات. نحفظه كنص. مثال: ⁨{ $expected }⁩.
import-reason-no-such-hour = العمود ⁨{ $column }⁩: في ‘⁨{ $given }⁩’ ساعة غير موجودة. نحفظه كنص.
import-reason-closes-before-opening = العمود ⁨{ $column }⁩: في ‘⁨{ $given }⁩’ النهاية قبل البداية. نحفظه كنص.
import-reason-past-midnight = العمود ⁨{ $column }⁩: ‘⁨{ $given }⁩’ يستمر بعد منتصف الليل. هل هذا صحيح؟
import-reason-hours-elsewhere = العمود ⁨{ $column }⁩: لا يمكن تغيير هذه الساعات في هذا الجدول. تبقى كما كانت.
import-reason-not-ages = العمود ⁨{ $column }⁩: ‘⁨{ $given }⁩’ ليس عمراً. اكتبه هكذا: ⁨{ $expected }⁩.
import-reason-ages-swapped = العمود ⁨{ $column }⁩: ‘⁨{ $given }⁩’ معكوس. قرأنا ⁨{ $expected }⁩.
import-reason-not-yes-no = العمود ⁨{ $column }⁩: ‘⁨{ $given }⁩’ ليس نعم أو لا. نتجاهل الخلية.
import-reason-dangerous-link = العمود ⁨{ $column }⁩: ‘⁨{ $given }⁩’ ليس عنواناً عادياً وقد يكون ضاراً. نتجاهله.
import-reason-invisible = العمود ⁨{ $column }⁩: كانت في ‘⁨{ $given }⁩’ رموز غير مرئية. أزلناها.
import-reason-html = العمود ⁨{ $column }⁩: كان في ‘⁨{ $given }⁩’ رموز صفحة ويب. أزلناها.
import-reason-too-much-text = العمود ⁨{ $column }⁩: هذا النص طويل جداً (الحد ⁨{ $expected }⁩ حرفاً). لا نأخذه.
import-reason-unknown-theme = العمود ⁨{ $column }⁩: لا نعرف الموضوع ‘⁨{ $given }⁩’. هل تقصد ‘⁨{ $expected }⁩’؟
import-reason-unknown-word = العمود ⁨{ $column }⁩: لا نعرف ‘⁨{ $given }⁩’ هنا. هل تقصد ‘⁨{ $expected }⁩’؟
import-reason-kbo-number = العمود ⁨{ $column }⁩: ‘⁨{ $given }⁩’ ليس رقم مؤسسة صحيحاً. رقم التحقق خاطئ.
import-reason-duplicate-row = العمود ⁨{ $column }⁩: هذا الصف مكرر. نأخذه مرة واحدة.
import-reason-same-id = العمود ⁨{ $column }⁩: هذا المعرّف يخص خدمة منظمة أخرى. أفرغه لخدمة جديدة.
import-reason-circular-parent = العمود ⁨{ $column }⁩: ‘⁨{ $given }⁩’ تابعة لهذه المنظمة. لا يمكن الأمران معاً.
import-reason-secret-missing = العمود ⁨{ $column }⁩: لم يُذكر إن كان العنوان سرياً. اكتب نعم أو لا. حتى ذلك الحين لا نأخذ العنوان.
import-reason-columns-disagree = العمود ⁨{ $column }⁩: عمودان يقولان شيئين مختلفين. أخذنا الأول.
import-reason-one-only = العمود ⁨{ $column }⁩: يتسع لواحد فقط. أخذنا ⁨{ $expected }⁩ وتركنا ‘⁨{ $given }⁩’.
import-reason-deleted = تم حذف هذا هنا سابقاً.
import-reason-old-form = العمود ⁨{ $column }⁩: هذا بصيغة أقدم. نأخذه كما هو.
import-reason-short-row = هذا الصف أقصر من العنوان. ما ينقص يبقى كما كان.
import-reason-second-programme = العمود ⁨{ $column }⁩: لهذه المنظمة أكثر من برنامج. نحفظها كلها.
import-reason-id-of-another = العمود ⁨{ $column }⁩: هذا المعرّف يخص بياناً آخر. نحفظه كما هو.

## ما يُقال عن ملف كامل

import-file-empty = الملف فارغ.
import-file-too-large = الملف كبير جداً. الحد الأقصى 20 ميغابايت.
import-file-not-text = لا يحتوي الملف على نص مقروء. احفظه من جديد كملف Excel (.xlsx) أو CSV بترميز UTF-8.
import-file-nul = في الملف رموز غريبة. احفظه من جديد كملف Excel (.xlsx) أو CSV.
import-file-not-json = هذا ليس JSON صالحاً. اطلبوا ملفاً جديداً ممن أعدّه، وأرسلوا إليه هذا: ⁨{ $given }⁩
import-file-not-directory = الملف سليم لكن لا يحتوي على دليل اجتماعي.
import-file-unknown-format = لا يمكننا قراءة هذا النوع. احفظه كملف Excel (.xlsx) أو CSV أو JSON.
import-file-unclosed-quote = علامة اقتباس تُفتح ولا تُغلق.
import-file-too-many-rows = الصفوف كثيرة جداً. الحد 100000.
import-file-too-many-columns = الأعمدة كثيرة جداً. الحد 200.
import-file-cell-too-long = في خلية واحدة نص كثير جداً: ‘⁨{ $given }⁩’
import-file-no-header = لم نجد صفاً بأسماء الأعمدة. ضعه في الأعلى.
import-file-no-rows = لا شيء تحت العنوان.
import-file-header-twice = عمودان اسمهما ‘⁨{ $given }⁩’. غيّر اسم أحدهما.
import-file-header-missing = العمود ‘⁨{ $expected }⁩’ مفقود.
import-file-not-zip = الملف تالف أو غير كامل. احصل عليه من جديد.
import-file-too-many-entries = في الحزمة ملفات كثيرة جداً. الحد 1000.
import-file-unpacks-too-large = الملف كبير جداً بعد فك الضغط (الحد 200 ميغابايت).
import-file-packed-too-tight = ‘⁨{ $path }⁩’ مضغوط بشدة تجعله غير آمن.
import-file-unsafe-name = الاسم ‘⁨{ $path }⁩’ في الحزمة يشير إلى مجلد آخر. لا نقرأه.
import-file-symlink = ‘⁨{ $path }⁩’ في الحزمة رابط إلى ملف آخر. لا نقرأه.
import-file-nested = في الحزمة حزمة أخرى ‘⁨{ $path }⁩’. فكّها أولاً.
import-file-name-twice = ‘⁨{ $path }⁩’ موجود مرتين في الحزمة.
import-file-encrypted = الملف محمي بكلمة مرور. أزلها وحاول من جديد.
import-file-damaged = الملف تالف. احفظه من جديد وحاول مرة أخرى.
import-file-unknown-packing = ‘⁨{ $path }⁩’ مضغوط بطريقة لا نعرفها.
import-file-bad-workbook = لا يمكننا قراءة ملف Excel هذا. افتحه في Excel واحفظه بصيغة .xlsx وحاول من جديد.
import-file-mixed-versions = في الحزمة جداول من إصدارات مختلفة للمعيار. قرأناها رغم ذلك.
import-file-unknown-table = لا نعرف الجدول ‘⁨{ $path }⁩’. لا نأخذه.
import-file-part-of-pages = هذه صفحة واحدة من عدة صفحات. الأخرى ليست في هذا الملف.
import-file-counts-disagree = لا يحتوي الملف على العدد الذي يذكره.
import-file-same-page = يقول المصدر إن هناك صفحات أخرى لكنه يعطي الصفحة نفسها.
import-file-no-details = لا يوضح المصدر أي إصدار من المعيار يستخدم.

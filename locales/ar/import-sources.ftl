### ما نقوله عمّا يأتي من Sociale Kaart و UiTdatabank.

# $given (نص): الكلمات هناك
import-reason-theme-to-choose = ما زال يجب اختيار موضوع. مكتوب هناك: «{ $given }».
import-reason-date-called-off = أُلغي أحد المواعيد. لا نأخذه.
import-reason-end-unknown = لم يُذكر وقت الانتهاء. نحسب ساعة واحدة.

# القراءة بصوت مسموع.

speech-read = اقرأ لي
speech-stop = إيقاف القراءة
speech-careful = سيسمع هذا كل من هو قريب. هل نقرأ رغم ذلك؟

# القراءة بصوت مسموع.

speech-read = اقرأ لي
speech-stop = إيقاف القراءة

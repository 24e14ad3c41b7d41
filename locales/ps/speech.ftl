# په لوړ غږ لوستل.

speech-read = په لوړ غږ لوستل
speech-stop = لوستل بندول

# خواندن با صدای بلند.

speech-read = برایم بخوان
speech-stop = توقف خواندن

# ብዓውታ ምንባብ።

speech-read = ብዓውታ ምንባብ
speech-stop = ምንባብ ምቁራጽ
speech-careful = ኣብ ቀረባ ዘሎ ኩሉ ሰብ ክሰምዖ እዩ። ዋላ ከምኡ ይነበብ ዶ?

# ብዓውታ ምንባብ።

speech-read = ብዓውታ ምንባብ
speech-stop = ምንባብ ምቁራጽ

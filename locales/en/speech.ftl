# Reading aloud.

speech-read = Read aloud
speech-stop = Stop reading

# Reading aloud.

speech-read = Read aloud
speech-stop = Stop reading
speech-careful = Everyone nearby will hear this. Read it aloud anyway?

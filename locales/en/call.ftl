### Asking somebody to come, at the kiosk. Short sentences, also for who reads little.

call-ask = Ask someone to come
call-ask-text = Someone from the centre will come to you.
call-sees = They only see which language you read.
call-sees-list = They see which language you read, and your list.
call-list = Show my list
call-ringing = Asking…
call-shown = We know that you are waiting
call-shown-text = Please stay here for a moment.
call-coming = Someone is coming to you
call-later = Someone will come soon
call-later-text = They are still busy.
call-long = Is it taking long? Just come to the desk.
call-nobody = Nobody can come right now
call-unreached = We cannot ask right now
call-come = Just come to the desk.
call-stop = Cancel
call-again = Ask again

### The kiosk: what a family reads. Short sentences, everyday words, warm.

kiosk-title = Family centre (Huis van het Kind)
kiosk-home = Start
kiosk-stop = Stop and clear everything
kiosk-stop-short = Stop
kiosk-more-below = More below

## Welcome

kiosk-welcome = Hello, good to see you
kiosk-welcome-text = Which language would you like to read?
kiosk-greeting-1 = Hello! What shall we look at together?
kiosk-greeting-2 = Welcome. What is on your mind?
kiosk-greeting-3 = Hi! What are you looking for?
kiosk-greeting-4 = Good to see you. What would you like to know?
kiosk-greeting-5 = Come in. What is your question about?

## Searching and choosing

kiosk-search = Search in your own words
kiosk-search-hint = For example: childcare
kiosk-choose-domain = Or choose what it is about
kiosk-choose-theme = What fits best?
kiosk-whole-domain = Show everything about this
kiosk-themes-found = Is this what you mean?
# $count (number): places found
kiosk-results-count =
    { $count ->
        [0] Nothing found
        [one] { $count } place you can go to
       *[other] { $count } places you can go to
    }
kiosk-nothing-title = We did not find that
kiosk-nothing-text = Try another word, or ask someone from the centre. We are happy to look with you.
kiosk-fiche-talk = Another question about this?

## Talking to someone

kiosk-talk = Talk to someone here
kiosk-talk-title = Come and talk to us
kiosk-talk-text = There is someone at the desk who has time for you. You do not need an appointment, and you do not have to give your name.
kiosk-talk-closed = There is nobody at the desk right now. Please come back, or call us.
kiosk-talk-phone = You can also call us:
kiosk-desk-speaks = Languages at the desk: { $languages }
kiosk-show-desk = Show this at the desk
kiosk-staff = For staff
kiosk-staff-pin = PIN code of the centre
kiosk-staff-open = Go to the desk

## Urgent

kiosk-urgent = Urgent? Call someone
kiosk-urgent-title = Call someone, right now
kiosk-urgent-text = These numbers are free. You do not have to give your name, except when you call 112.
urgent-name-112 = Fire brigade, ambulance or police
urgent-text-112 = In danger or after an accident. Day and night.
urgent-name-1712 = Helpline about violence
urgent-text-1712 = If someone hurts you, or if you are worried about a child.
urgent-name-106 = Tele-Onthaal
urgent-text-106 = If you want to talk to someone. Day and night, in Dutch.
urgent-name-102 = Awel
urgent-text-102 = For children and young people, about anything. In Dutch.
urgent-name-1813 = Suicide helpline
urgent-text-1813 = If you are thinking of suicide, or are afraid for someone. Day and night, in Dutch.

## Are you still there?

kiosk-idle-title = Are you still there?
kiosk-idle-text = Soon we clear what you looked at, so that nobody else sees it.
# $seconds (number): seconds until everything is cleared
kiosk-idle-seconds =
    { $seconds ->
        [one] { $seconds } second left
       *[other] { $seconds } seconds left
    }
kiosk-idle-stay = Yes, give me more time
kiosk-idle-stop = No, clear everything

## This is missing

kiosk-results-weak =
    { $count ->
        [one] Perhaps { $count } place fits after all
       *[other] Perhaps one of these { $count } places fits after all
    }
kiosk-missing-ask = Is there nothing for you here?
kiosk-missing = This is missing here
kiosk-missing-text = We only count the subject. Not who you are and not what you typed.
kiosk-missing-thanks = Thank you. We have counted that this is missing here.

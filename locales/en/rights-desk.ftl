### Rights and information screen: what the team sees.

rights-desk-tab = Rights
rights-desk-text = Go through these questions with whoever is in front of you. The list says where to ask. It decides nothing.
rights-desk-paper = On paper
rights-desk-language = Second language on paper
rights-desk-print = Print the list
rights-desk-file = rights

info-desk-show = Show what is on
info-desk-show-text = Large and moving, for whoever passes by. A touch opens the kiosk.
info-desk-idle = When nobody uses the kiosk
info-desk-idle-stay = Stay at the greeting
info-desk-idle-show = Show what is on after five minutes

### Rechten en infoscherm: wat het team ziet.

rights-desk-tab = Rechten
rights-desk-text = Stel deze vragen samen met wie voor je zit. De lijst zegt waar je het kan gaan vragen. Ze beslist niets.
rights-desk-paper = Op papier
rights-desk-language = Tweede taal op papier
rights-desk-print = Druk de lijst af
rights-desk-file = rechten

info-desk-show = Toon wat er te doen is
info-desk-show-text = Groot en in beweging, voor wie voorbijkomt. Een aanraking opent de kiosk.
info-desk-idle = Als niemand de kiosk gebruikt
info-desk-idle-stay = Blijf bij de begroeting
info-desk-idle-show = Toon na vijf minuten wat er te doen is

### What is on: activities with a day and an hour.

events-title = Hawlo maxaa jira?
events-entry = Hawlaha toddobaadkan
events-tab = Hawlaha

## Leafing through

events-view = Maalin ama toddobaad
events-view-day = Maalin
events-view-week = Toddobaad
events-today = Maanta
events-tomorrow = Berri
events-earlier-day = Maalinta ka horreysa
events-later-day = Maalinta xigta
events-earlier-week = Toddobaadka ka horreeya
events-later-week = Toddobaadka xiga
# $from, $to (text): days with their month
events-range = { $from } ilaa { $to }
events-narrow = Maxaa kugu habboon?
events-age = Da’da
events-age-any = Da’ kasta
events-town = Xaggee
events-town-any = Meel kasta
events-theme = Mawduuca
events-theme-any = Mawduuc kasta
events-audience-any = Qof kasta
events-audience-children = Carruurta
events-audience-adults = Dadka waaweyn
events-grandchild = La bax ilmaha aad ayeeyo ama awoowe u tahay
# $count (number): how many activities
events-count =
    { $count ->
        [0] Waxba lama helin
        [one] { $count } hawl
       *[other] { $count } hawlood
    }
events-none-day = Maalintan waxba ma jiraan
events-empty = Weli waxba kuma jiraan jadwalka
events-empty-text = Eeg toddobaadka xiga, ama weydii qof xarunta jooga.
events-empty-choice = Doorashadan waxba laguma helin
events-empty-choice-text = Haddii aad doorato da’ kale ama meel kale malaha wax baad helaysaa.
events-show-all = Dhammaan muuji

## One activity

events-status-cancelled = Ma dhacayso
events-status-postponed = Dib baa loo dhigay
events-status-full = Way buuxdaa
# $names (text): names of other activities
events-same-time = Isla waqtigaas: { $names }
# $name (text): name of an organisation
events-by = Waxaa qabanaya: { $name }
events-when = Goorma?
events-no-dates = Weli taariikh cusub ma jirto.
events-more-dates = Kaddibna maalmo kale
events-where = Xaggee?
events-book = Sidee looga qaybgalaa?
events-place-untold = Goobta weydii. Wac ama xarunta imow.
events-service = Wax badan oo arrintan ku saabsan
events-calendar = Ku dar jadwalkaaga
events-calendar-file = hawl
events-calendar-kept = Hawsha waa la kaydiyay. Faylka fur si aad jadwalkaaga ugu darto.
events-calendar-not-kept = Hawsha lama kaydin karin. Gal kale dooro.
events-print = Daabac

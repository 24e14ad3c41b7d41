### Tell us: a family says what is missing or what it would like to do. No name, no text, only choices.

tell-title = Fikrad ku saabsan xarunta
tell-text = Waxaan tirinaa waxa aad doorato oo keliya. Magac looma baahna.
tell-question = Su’aal ama walaac ma qabtaa? La hadal qof.
tell-missing = Wax baa maqan
tell-missing-text = Caawimaad ama talo ayaan raadiyay, mana helin
tell-activity = Fikrad baan hayaa
tell-activity-text = Wax halkan lagu wada sameeyo
tell-other = Wax kale
tell-other-text = Talo, ama wax ka wanaagsanaan kara
tell-about = Maxay ku saabsan tahay?
tell-about-more = Maxay tahay si sax ah?
tell-age = Yaa loogu talagalay?
tell-when = Goorma ayaa ugu fiican?
tell-when-weekday-day = Maalmaha shaqada, maalintii
tell-when-weekday-evening = Maalmaha shaqada, fiidkii
tell-when-weekend = Dhammaadka toddobaadka
tell-when-school-holiday = Fasaxa dugsiga
tell-skip = Ma garanayo
tell-check = Tani ma saxbaa?
tell-send = Haa, dir
tell-thanks = Mahadsanid!
tell-thanks-text = Waan tirinaynaa. Sidaas ayaan ku aragnaa waxa qoysaska halkan u baahan yihiin.
tell-more = Wax kale sheeg

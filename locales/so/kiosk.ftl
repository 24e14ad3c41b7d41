### The kiosk: what a family reads. Short sentences, everyday words, warm.

kiosk-title = Xarunta qoyska (Huis van het Kind)
kiosk-home = Bilow
kiosk-stop = Dhammee oo wax walba tirtir
kiosk-stop-short = Dhammee
kiosk-more-below = Hoos ka eeg wax kale

## Welcome

kiosk-welcome = Salaan, waan ku faraxnay imaatinkaaga
kiosk-welcome-text = Luqaddee ayaad rabtaa inaad ku akhrido?
kiosk-greeting-1 = Salaan! Sidee baan kuu caawin karnaa?
kiosk-greeting-2 = Soo dhawow. Maxaa maskaxdaada ku jira?
kiosk-greeting-3 = Salaan! Maxaad raadinaysaa?
kiosk-greeting-4 = Waan ku faraxnay imaatinkaaga. Maxaad rabtaa inaad ogaato?
kiosk-greeting-5 = Soo gal. Su’aashaadu maxay ku saabsan tahay?

## Searching and choosing

kiosk-search = Ku raadi erayadaada
kiosk-search-hint = Tusaale: xannaano
kiosk-choose-domain = Ama dooro mawduuca
kiosk-choose-theme = Kee baa kugu habboon?
kiosk-whole-domain = Muuji wax kasta oo arrintan ku saabsan
kiosk-themes-found = Ma tan baad raadinaysaa?
# $count (number): places found
kiosk-results-count =
    { $count ->
        [0] Waxba lama helin
        [one] { $count } meel oo aad tagi karto
       *[other] { $count } meelood oo aad tagi karto
    }
kiosk-nothing-title = Taas ma aannan helin
kiosk-nothing-text = Eray kale isku day, ama weydii qof xarunta jooga. Si farxad leh ayaan kula raadinaynaa.
kiosk-fiche-talk = Ma qabtaa su’aal kale oo arrintan ku saabsan?

## Talking to someone

kiosk-talk = La hadal qof halkan jooga
kiosk-talk-title = Kaalay oo nala hadal
kiosk-talk-text = Miiska soo-dhaweynta waxaa jooga qof waqti kuu haya. Ballan looma baahna, magacaaga sheegiddiisana looma baahna.
kiosk-talk-closed = Hadda qofna ma joogo miiska soo-dhaweynta. Mar kale kaalay, ama na soo wac.
kiosk-talk-phone = Telefoonkana waad na soo wici kartaa:
kiosk-desk-speaks = Luqadaha soo-dhaweynta: { $languages }
kiosk-show-desk = Tani tus soo-dhaweynta
kiosk-staff = Shaqaalaha
kiosk-staff-pin = Lambarka sirta ah ee xarunta (PIN)
kiosk-staff-open = U tag soo-dhaweynta

## Urgent

kiosk-urgent = Degdeg ma tahay? Wac
kiosk-urgent-title = Qof wac, hadda
kiosk-urgent-text = Lambarradani waa bilaash. Magacaaga sheegiddiisa looma baahna, marka laga reebo 112.
urgent-name-112 = Dab-damiska, ambalaaska ama booliska
urgent-text-112 = Marka ay khatar ama shil jirto. Habeen iyo maalin.
urgent-name-1712 = Khadka caawimaadda rabshadaha
urgent-text-1712 = Haddii qof ku dhibayo, ama aad ilmo u walwalsan tahay.
urgent-name-106 = Tele-Onthaal
urgent-text-106 = Haddii aad rabto inaad qof la hadasho. Habeen iyo maalin, af Holland.
urgent-name-102 = Awel
urgent-text-102 = Carruurta iyo dhallinyarada, wax kasta. Af Holland.
urgent-name-1813 = Khadka ka hortagga is-dilka
urgent-text-1813 = Haddii aad ka fikirayso is-dil, ama aad qof u baqayso. Habeen iyo maalin, af Holland.

## Are you still there?

kiosk-idle-title = Weli ma joogtaa?
kiosk-idle-text = Dhowaan waxaan tirtiraynaa waxa aad eegtay, si aan qof kale u arkin.
# $seconds (number): seconds until everything is cleared
kiosk-idle-seconds =
    { $seconds ->
        [one] { $seconds } ilbiriqsi ayaa hadhay
       *[other] { $seconds } ilbiriqsi ayaa hadhay
    }
kiosk-idle-stay = Haa, waqti dheeraad ah i sii
kiosk-idle-stop = Maya, wax walba tirtir

## This is missing

kiosk-results-weak =
    { $count ->
        [one] Malaha { $count } meel ayaa kugu habboon
       *[other] Malaha mid ka mid ah { $count } meelood ayaa kugu habboon
    }
kiosk-missing-ask = Wax kugu habboon ma jiraan?
kiosk-missing = Tani halkan way ka maqan tahay
kiosk-missing-text = Waxaan tirinaa mawduuca oo keliya. Ma tirinno qofka aad tahay iyo waxa aad qortay.
kiosk-missing-thanks = Mahadsanid. Waan qornay in tani halkan ka maqan tahay.

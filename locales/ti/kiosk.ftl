### The kiosk: what a family reads. Short sentences, everyday words, warm.

kiosk-title = ማእከል ስድራቤት (Huis van het Kind)
kiosk-home = መጀመርታ
kiosk-stop = ወድኡ እሞ ኩሉ ደምስሱ
kiosk-stop-short = ወድኡ
kiosk-more-below = ኣብ ታሕቲ ተወሳኺ ኣሎ

## Welcome

kiosk-welcome = ሰላም፣ እንቋዕ ብደሓን መጻእኩም
kiosk-welcome-text = ብኣየናይ ቋንቋ ክተንብቡ ትደልዩ?
kiosk-greeting-1 = ሰላም! ብኸመይ ክንሕግዘኩም ንኽእል?
kiosk-greeting-2 = እንቋዕ ብደሓን መጻእኩም። እንታይ ትሓስቡ ኣለኹም?
kiosk-greeting-3 = ሰላም! እንታይ ትደልዩ ኣለኹም?
kiosk-greeting-4 = ብምምጻእኩም ሕጉሳት ኢና። እንታይ ክትፈልጡ ትደልዩ?
kiosk-greeting-5 = እተዉ። ሕቶኹም ብዛዕባ እንታይ እዩ?

## Searching and choosing

kiosk-search = ብናይ ገዛእ ርእስኹም ቃላት ድለዩ
kiosk-search-hint = ንኣብነት፦ መውዓሊ ቈልዑ
kiosk-choose-domain = ወይ ብዛዕባ እንታይ ምዃኑ ምረጹ
kiosk-choose-theme = ኣየናይ ይሓይሽ?
kiosk-whole-domain = ብዛዕባ እዚ ኩሉ ኣርእዩ
kiosk-themes-found = እዚ ዶ ማለትኩም እዩ?
# $count (number): places found
kiosk-results-count =
    { $count ->
        [0] ዝተረኽበ የለን
        [one] ክትከድዎ እትኽእሉ { $count } ቦታ
       *[other] ክትከድዎም እትኽእሉ { $count } ቦታታት
    }
kiosk-nothing-title = ነዚ ኣይረኸብናዮን
kiosk-nothing-text = ካልእ ቃል ፈትኑ፣ ወይ ካብ ማእከል ንሓደ ሰብ ሕተቱ። ብሓጎስ ምሳኹም ክንደሊ ኢና።
kiosk-fiche-talk = ብዛዕባ እዚ ካልእ ሕቶ ኣለኩም ዶ?

## Talking to someone

kiosk-talk = ምስ ሓደ ሰብ ኣብዚ ተዛረቡ
kiosk-talk-title = ንዑ ምሳና ተዛረቡ
kiosk-talk-text = ኣብ መቐበሊ ንዓኹም ግዜ ዝህብ ሰብ ኣሎ። ቆጸራ ኣየድልን፣ ስምኩም ምንጋር’ውን ኣየድልን።
kiosk-talk-closed = ሕጂ ኣብ መቐበሊ ሰብ የለን። ተመሊስኩም ንዑ፣ ወይ ደውሉልና።
kiosk-talk-phone = ክትድውሉልና እውን ትኽእሉ ኢኹም፦
kiosk-desk-speaks = ቋንቋታት ኣብ መቐበሊ፦ { $languages }
kiosk-show-desk = ነዚ ኣብ መቐበሊ ኣርእዩ
kiosk-staff = ንሰራሕተኛታት
kiosk-staff-pin = ምስጢራዊ ቁጽሪ ማእከል (PIN)
kiosk-staff-open = ናብ መቐበሊ

## Urgent

kiosk-urgent = ህጹጽ ድዩ? ደውሉ
kiosk-urgent-title = ሕጂ ንሓደ ሰብ ደውሉ
kiosk-urgent-text = እዞም ቁጽርታት ብነጻ እዮም። ስምኩም ምንጋር ኣየድልን፣ ብዘይካ ኣብ 112።
urgent-name-112 = መጥፋእቲ ሓዊ፣ ኣምቡላንስ ወይ ፖሊስ
urgent-text-112 = ኣብ ሓደጋ። ለይትን ቀትርን።
urgent-name-1712 = መስመር ሓገዝ ብዛዕባ ዓመጽ
urgent-text-1712 = ሓደ ሰብ እንተጐዲኡኩም፣ ወይ ብዛዕባ ቆልዓ እንተተሻቒልኩም።
urgent-name-106 = Tele-Onthaal
urgent-text-106 = ምስ ሓደ ሰብ ክትዛረቡ እንተደሊኹም። ለይትን ቀትርን፣ ብደች።
urgent-name-102 = Awel
urgent-text-102 = ንቈልዑን መንእሰያትን፣ ብዛዕባ ኩሉ። ብደች።
urgent-name-1813 = መስመር ምክልኻል ነፍሰ-ቅትለት
urgent-text-1813 = ብዛዕባ ነፍሰ-ቅትለት እንተሓሲብኩም፣ ወይ ንሓደ ሰብ እንተፈሪህኩም። ለይትን ቀትርን፣ ብደች።

## Are you still there?

kiosk-idle-title = ክሳብ ሕጂ ኣብዚ ኣለኹም ዶ?
kiosk-idle-text = ካልእ ሰብ ከይርእዮ፣ ዝረኣኹምዎ ቀልጢፍና ክንድምስሶ ኢና።
# $seconds (number): seconds until everything is cleared
kiosk-idle-seconds =
    { $seconds ->
        [one] { $seconds } ካልኢት ተሪፉ
       *[other] { $seconds } ካልኢት ተሪፉ
    }
kiosk-idle-stay = እወ፣ ተወሳኺ ግዜ ሃቡኒ
kiosk-idle-stop = ኣይፋል፣ ኩሉ ደምስሱ

## This is missing

kiosk-results-weak =
    { $count ->
        [one] ምናልባት እዚ { $count } ቦታ ይሰማማዕ ይኸውን
       *[other] ምናልባት ካብዞም { $count } ቦታታት ሓደ ይሰማማዕ ይኸውን
    }
kiosk-missing-ask = ንዓኹም ዝኸውን የለን ዶ?
kiosk-missing = እዚ ኣብዚ ይጐድል
kiosk-missing-text = እቲ ኣርእስቲ ጥራይ ኢና እንቖጽር። መን ምዃንኩምን እንታይ ከም ዝጸሓፍኩምን ኣይንቖጽርን ኢና።
kiosk-missing-thanks = የቐንየልና። እዚ ኣብዚ ከም ዝጐድል ቈጺርናዮ ኣለና።

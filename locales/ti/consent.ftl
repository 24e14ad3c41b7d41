### Consent, what helps somebody, and the card: what a family reads or hears read out. Very short sentences.

## May a card go along?

consent-title = ካርድ ምሳኹም ክትወስዱ ትደልዩ ዶ?
consent-who = ንመን እዩ?
consent-who-text = ኣብኡ ባዕልኹም ነቲ ካርድ ተርእዩ። ንሳቶም ንዓና ሰሚሩ ዶ ኣይሰመረን ጥራይ ይነግሩና።
consent-goes = ኣብኡ እንታይ ተጻሒፉ ኣሎ?
consent-goes-text = እቲ ኣገልግሎት፣ እታ መዓልትን ከመይ ከም እንሕግዘኩምን።
consent-goes-needs = ከምኡ’ውን ንስኹም ዝመረጽኩምዎ፦
consent-not = እንታይ ኣይተጻሕፈን?
consent-not-text = ስምኩም የለን። ቁጽርኹም የለን። ታሪኽኩም የለን። ንሕና መን ምዃንኩም ኣይንጽሕፍን ኢና።
consent-free = ኣይፋልን ክትብሉ ትኽእሉ ኢኹም
consent-free-text = ሽዑ’ውን ኣድራሻን ኩሉ መብርህን ክትረኽቡ ኢኹም።
consent-back = ሓሳብኩም ክትቅይሩ ትኽእሉ ኢኹም
consent-back-text = ምስ ካርድኩም ተመለሱ። ብኡንብኡ ክንድምስሶ ኢና። ድሕሪ ቁሩብ ሰሙናት ባዕሉ ይጠፍእ።
consent-yes = እወ፣ ነቲ ካርድ እደልዮ
consent-no = ኣይፋል፣ ኣይደልን

## What helps you?

need-title = እንታይ ይሕግዘኩም?
need-text = ኣብቲ ካርድ እንታይ ክጸሓፍ ከም ዝኽእል ምረጹ። ዋላ ሓንቲ ክትመርጹ ኣየድልን።
need-language = ኣስተርጓሚ ብኣየናይ ቋንቋ?
need-interpreter = ኣስተርጓሚ የድልየኒ
need-simple-language = ብቐሊል ቃላት ተዛረቡኒ
need-help-reading = ኣብ ምንባብን ምጽሓፍን ሓግዙኒ
need-help-online = ኣብ ኢንተርነት ሓግዙኒ
need-private-space = ብሕት ኢለ ክዛረብ እደሊ
need-child-care-during-talk = ንቈልዓይ ቁሩብ ዝሕልወለይ ሰብ
need-step-free-access = ምስ ናይ ቈልዓ ዓረብያ ወይ ብዊልቸር ክመጽእ እየ
need-transport = መጓዓዝያ የብለይን
need-accompaniment = በይነይ ክመጽእ ኣይደልን
need-anonymity = ስመይ ክነግር ኣይደልን
need-low-cost = ብዙሕ ክኽፈል የብሉን
need-evening-weekend = ምሸት ወይ ቀዳመ-ሰንበት ጥራይ ይጥዕመኒ
need-at-home = ናብ ገዛይ እንተ ትመጹ ይመርጽ

## The card

card-yours = ናትኩም ካርድ
# $day (text): the last day, written out
card-until = እቲ ካርድ ክሳብ { $day } ይሰርሕ
card-have = ካርድ ኣለኒ
card-pictures = ነቲ ኣብ ካርድኩም ዘሎ ሰለስተ ስእሊ ብተመሳሳሊ ቅደም ተኸተል ጠውቑ
# $place (number): 1, 2 or 3
card-place = ስእሊ { $place } ካብ 3
card-number = ሕጂ ነተን ክልተ ቁጽሪ ጠውቑ
card-undo = ሓደ ንድሕሪት
card-what = እንታይ ክትብሉ ትደልዩ?
card-arrived = ናብኡ ከይደ ነይረ
card-wipe = ካርደይ ደምስሱ
card-wipe-ask = ርግጸኛታት ዲኹም? ካርድኩም ድሕሪኡ ኣይሰርሕን እዩ።
card-wipe-yes = እወ፣ ካርደይ ደምስሱ
card-wipe-no = ኣይፋል፣ ይጽናሕ
card-thanks = የቐንየልና። ካርድኩም ትኽክል እንተኾይኑ፣ መልእኽትኹም በጺሑ ኣሎ።
card-thanks-text = እዚ ታብለት ካርድ ከም ዘሎን ከም ዘየለን ብፍጹም ኣይነግርን እዩ። ከምኡ ብምዃኑ ናትኩም ጥራይ ኮይኑ ይተርፍ።

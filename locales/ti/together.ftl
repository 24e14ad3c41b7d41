# What a visitor reads while choosing together with the desk, and what is said before and during a call.
# Short, plain and warm; nobody is sent anywhere, the visitor chooses.

together-title = እንታይ ይሰማማዓኩም?
together-text = እዚ ንሕና እንሕብሮ እዩ። ንስኹም ትመርጹ። ዋላ ሓንቲ ዘይምምራጽ’ውን ይከኣል እዩ።
together-choose = እዚ እመርጽ
together-chosen = ምርጫኹም
together-none = ካብዚኦም ሓደ’ኳ ንዓይ ኣይሰማማዓንን

together-what = እንታይ
together-where = ኣበይ
together-when = መዓስ
together-cost = ክንደይ ይኽፈሎ?
together-languages = ቋንቋታት
together-free = ብነጻ
together-unknown = ርግጸኛታት ኣይኮንናን። ንዓና ሕተቱና።
together-no-address = ናብ ዝኾነ ቦታ ክትከዱ ኣየድልን።
together-secret = እቲ ኣድራሻ ምስጢር እዩ። መጀመርታ ደውሉ።
together-full = ሕጂ ቦታ የለን።

# How the service receives people.
together-manner-ticket = ከም እትመጹ ክንነግሮም ንኽእል ኢና።
together-manner-walk-in = ብቐጥታ ክትኣትዉ ትኽእሉ ኢኹም።
together-manner-call-first = መጀመርታ ክድወል ኣለዎ። ብሓባር ክንድውል ንኽእል ኢና።
together-manner-door = ባዕልኹም ናብኡ ክትከዱ ትኽእሉ ኢኹም።
together-manner-gate = ነዚ በይንኹም ክትሓቱ ኣይትኽእሉን ኢኹም። ሓደ ክኢላ ምሳኹም ኮይኑ ይሓትት።
together-manner-professional = ሓደ ክኢላ ምሳኹም ኮይኑ ነዚ ይሓትት።
together-manner-members = ቅድሚ ሕጂ ናብኡ ንዝኸዱ ዝነበሩ ጥራይ።

# For a young person who asks alone.
together-youth-title = ንዓኹም
together-youth-text = እንታይን ንመንን ከም እትነግሩ ባዕልኹም ትመርጹ።
together-lines = ብቴሌፎን ወይ ብቻት፣ ብደች። ስም ምንጋር ኣየድልን።
together-line-102 = ንቈልዑን መንእሰያትን፣ ብዛዕባ ኩሉ ነገር።
together-line-106 = ምስ ሰብ ክትዛረቡ ምስ እትደልዩ። ለይትን ቀትርን።
together-line-1712 = ሰብ እንተ ጎዲኡ ወይ ፍርሒ እንተሎ።
together-line-1813 = ብዛዕባ ነብሰ-ቅትለት ሓሳብ እንተሎ። ለይትን ቀትርን።

# Before and during a call that the desk and the visitor make together.
together-call-may = ምሳኹም ኮይነ ናብኡ ክድውል ትፈቅዱለይ ዶ?
together-call-name = ኣነ ስምኩም ኣይነግርን እየ። ንስኹም ክትነግርዎ ትኽእሉ ኢኹም።
together-call-listen = ኩሉ ትሰምዑ ኢኹም። ባዕልኹም ክትዛረቡ ትኽእሉ ኢኹም።
together-call-stop = ኩሉ ግዜ ኣይፋልን ክትብሉ ትኽእሉ ኢኹም። ሽዑ ደው ነብል።
together-call-now = ሕጂ ክድውል እየ።
together-call-turn = ሕጂ ንስኹም ክትዛረቡ ትኽእሉ ኢኹም።
together-call-nobody = ዝምልስ ሰብ የለን። ደሓር እንደገና ክንፍትን ንኽእል ኢና።

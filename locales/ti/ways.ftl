### The ways in: stages of life, ways of their own, young people, and how the screen looks. For families.

## The beginning

ways-choose = ኣየናይ ንዓኹም ይምልከት?
ways-look = ወይ ኣብዚ ርኣዩ

## Stages of life and ways of their own

way-name-expecting = ጥንሲ ወይ ድሌት ውላድ
way-text-expecting = ጥንሲ፣ ውላድ ምድላይ ወይ ዘይምድላይ። ኣብዚ ኩሉ ክትሓቱ ትኽእሉ።
way-name-pregnancy = ጥንሲ
way-text-pregnancy = ጥንሲ ሓደ ሓደ ግዜ ጽቡቕ፣ ሓደ ሓደ ግዜ ከቢድ እዩ። እዞም ሰባት ብሓጎስ ይሕግዙኹም።
way-name-wish = ውላድ እደሊ
way-text-wish = ሓደ ሓደ ግዜ ነዊሕ ይወስድ፣ ወይ ኣይሰልጥን። ምስ ሓደ ሰብ ክትዛረቡሉ ትኽእሉ።
way-name-not-parent = ውላድ ዘይምህላው
way-text-not-parent = ሓደ ሓደ ግዜ ኣይከኣልን። ሓደ ሓደ ግዜ ኣይትደልይዎን። ሓደ ሓደ ግዜ ጥንሲ የቋርጽ። ዝስመዓኩም ኩሉ ኣብዚ ክትነግሩ ትኽእሉ።
way-name-baby = ህጻንን ንእሽቶ ቆልዓን
way-text-baby = መግቢ፣ ድቃስ፣ ብኽያት፣ መውዓሊ። ንእሽቶ ሕቶ ዝበሃል የለን።
way-name-preschool = መዋእለ ህጻናት
way-text-preschool = ምጽዋት፣ ናብ ቤት ትምህርቲ ምኻድን ምዕባይን።
way-name-school = መባእታ ቤት ትምህርቲ
way-text-school = ትምህርቲ፣ መውዓሊ፣ ትርፊ ግዜን ኣዕሩኽን።
way-name-teen = ወለዲ መንእሰያት
way-text-teen = መንእሰያት ቀልጢፎም ይቕየሩ፣ ወለዲ ከኣ ሕቶታት ኣለዎም። በይንኹም ኣይኮንኩምን።
way-name-adult = ካብ 18 ክሳብ 25 ዓመት
way-text-adult = ገዛ፣ ስራሕ፣ ትምህርቲ። ብሓገዝ እውን ርእስኹም ምኽኣል ይከኣል።
way-name-parents = ወላዲ፣ ዓባይ ወይ ኣቦሓጎ
way-text-parents = ንስኹም እውን ኣገደስቲ ኢኹም፦ ስምዒትኩም፣ ርክብኩም፣ ስድራቤትኩም።

ways-which = ኣየናይ ይሓይሽ?
ways-themes = ብዛዕባ እንታይ እዩ?
ways-hits = ናብዚ ክትከዱ ትኽእሉ
ways-evening = ንጥፈታት ምሸት
ways-evening-text = ቀትሪ ግዜ ንዘይብሉ
ways-evening-only = ምሸት ጥራይ

## For young people

youth-name = ኣብ መንጎና
youth-for = ካብ 12 ክሳብ 25 ዓመት ንዝኾኑ
youth-place = ትሕቲ 25 ዓመት ዲኹም? ኣብዚ ንዓኹም ዝኸውን ቦታ ኣሎ።
youth-text = ተረጋጊእኩም ርኣዩ። ስም ኣይንሓትትን፣ ዝኾነ ነገር ኣይንዝክርን ኢና።
youth-secret = ሰራሕተኛታት ሓገዝን ሓካይምን እቲ እትብልዎ ንኻልኦት ከምኡ ኢሎም ክነግሩ ኣይፍቀደሎምን፣ ንወለድኹም'ውን እንተኾነ። ኣብ ከቢድ ሓደጋ ጥራይ ክፍለ ይኽእል። ብዛዕባ እዚ ብናጻ ሕተቱ።
youth-ask = ብዛዕባ እንታይ እዩ?
youth-topic-feel = ጽቡቕ ኣይስመዓንን ዘሎ
youth-topic-talk = ምስ ሓደ ሰብ ክዛረብ እደሊ
youth-topic-home = ጸገም ኣብ ገዛ
youth-topic-bullying = የላግጹለይ ኣለዉ
youth-topic-love = ፍቕሪ፣ ጾታዊ ርክብን ጥንስን
youth-topic-school = ትምህርቲ ከቢዱኒ
youth-topic-study = ህዱእ መጽንዒ ቦታ
youth-topic-drugs = ኣልኮል፣ ሽጋራን ሓሽሽን
youth-topic-gaming = ሞባይል፣ ጸወታን ቁማርን
youth-topic-place = መራኸቢ ቦታ
youth-topic-care = ኣብ ገዛ ንሰብ እከናኸን
youth-topic-living = በይነይ ምንባር
youth-topic-work = ስራሕን ገንዘብን
youth-lines = ምድዋል ወይ ቻት ትመርጹ ዶ?
youth-line-jac = ብዛዕባ ኩሉ ብነጻ ዕላል ወይ ቻት፣ ካብ 12 ክሳብ 25 ዓመት። ብደች።
youth-line-tejo = ምስ ክኢላ ስነ-ኣእምሮ ብነጻ ዕላል፣ ካብ 10 ክሳብ 20 ዓመት። ብደች።

## Urgent

line-now = ሕጂ ክርከቡ ይኽእሉ
line-not-now = ሕጂ ክርከቡ ኣይክእሉን
line-scan = ብቴሌፎንኩም ስካን ግበሩ
urgent-name-antigif = ማእከል መርዚ
urgent-text-antigif = ሓደ ሰብ መርዛም ነገር እንተበሊዑ፣ እንተሰትዩ ወይ እንተተንኪፉ። ለይትን ቀትርን።
urgent-name-child-focus = Child Focus
urgent-text-child-focus = ቆልዓ እንተጠፊኡ፣ ወይ ብዛዕባ ኣብ ኢንተርነት ዘሎ ነገር እንተተሻቒልኩም። ለይትን ቀትርን።

## Letters, colours and calm

ways-display = ስክሪን ከመይ ክትርእዩ ትደልዩ?
ways-display-visit = ንናትኩም ምብጻሕ ጥራይ።
ways-quiet = ህድኣት
ways-quiet-off = ልሙድ
ways-quiet-on = ስቕታ፦ ድምጽን ምንቅስቓስን የለን

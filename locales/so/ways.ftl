### The ways in: stages of life, ways of their own, young people, and how the screen looks. For families.

## The beginning

ways-choose = Kee baa ku khuseeya?
ways-look = Ama halkan eeg

## Stages of life and ways of their own

way-name-expecting = Uur ama rabitaan ilmo
way-text-expecting = Uur, rabitaan ilmo, ama in aan la rabin. Halkan wax walba waad weydiin kartaa.
way-name-pregnancy = Uur
way-text-pregnancy = Uurku mararka qaar waa qurux, mararka qaarna waa culays. Dadkani si farxad leh ayay kuu caawinayaan.
way-name-wish = Ilmo ayaan rabaa
way-text-wish = Mararka qaar way dheeraataa ama ma dhacdo. Qof baad kala hadli kartaa.
way-name-not-parent = In aan ilmo la dhalin
way-text-not-parent = Mararka qaar ma suurtowdo. Mararka qaar ma rabtid. Mararka qaar uurku wuu joogsadaa. Wax kasta oo aad dareento halkan waad ka sheegi kartaa.
way-name-baby = Dhallaan iyo ilmo yar
way-text-baby = Cunto, hurdo, oohin, xannaano. Su’aal aad u yar ma jirto.
way-name-preschool = Xannaanada dugsiga
way-text-preschool = Ciyaar, dugsi tegid iyo korid.
way-name-school = Dugsiga hoose
way-text-school = Dugsi, xannaano, waqti firaaqo iyo saaxiibbo.
way-name-teen = Waalidka dhallinyarada
way-text-teen = Dhallinyaradu dhaqso ayay isu beddelaan, waalidkuna su’aalo ayay qabaan. Keligaa ma tihid.
way-name-adult = 18 ilaa 25 sano
way-text-adult = Guri, shaqo, waxbarasho. Caawimaadna waad ku madaxbannaanaan kartaa.
way-name-parents = Waalid, ayeeyo ama awoowe
way-text-parents = Adiguna waad muhiim tahay: sida aad dareento, xiriirkaaga, qoyskaaga.

ways-which = Kee baa ugu habboon?
ways-themes = Maxay ku saabsan tahay?
ways-hits = Halkan waad tegi kartaa
ways-evening = Hawlaha fiidkii
ways-evening-text = Qofka aan maalintii waqti haysan
ways-evening-only = Fiidkii oo keliya

## For young people

youth-name = Dhexdeenna
youth-for = Haddii aad 12 ilaa 25 jirto
youth-place = Ma ka yar tahay 25 jir? Halkan meel baa kuu taal.
youth-text = Si deggan u eeg. Magacaaga ma weydiinno, waxbana ma xasuusanno.
youth-secret = Shaqaalaha caawimaadda iyo dhakhaatiirtu uma sheegi karaan dad kale iska waxa aad tiraahdo, xitaa waalidkaa. Keliya haddii khatar culus jirto ayay taasi noqon kartaa si kale. Xor u noqo inaad weydiiso.
youth-ask = Maxay ku saabsan tahay?
youth-topic-feel = Ma fiicni
youth-topic-talk = Waxaan rabaa inaan qof la hadlo
youth-topic-home = Dhibaatooyin guriga
youth-topic-bullying = Waa la i dhibaa
youth-topic-love = Jacayl, galmo iyo uur
youth-topic-school = Dugsigu ii ma socdo
youth-topic-study = Meel deggan oo wax lagu barto
youth-topic-drugs = Khamri, sigaar iyo maandooriye
youth-topic-gaming = Shaashado, ciyaaro iyo khamaar
youth-topic-place = Meel lagu kulmo
youth-topic-care = Qof guriga jooga ayaan daryeelaa
youth-topic-living = Inaan keligay dego
youth-topic-work = Shaqo iyo lacag
youth-lines = Ma doorbidaysaa wicid mise qoraal?
youth-line-jac = Bilaash kala hadal ama u qor wax kasta, 12 ilaa 25 jir. Af Holland.
youth-line-tejo = Bilaash la hadal daaweeye maskaxeed, 10 ilaa 20 jir. Af Holland.

## Urgent

line-now = Hadda waa la heli karaa
line-not-now = Hadda lama heli karo
line-scan = Ku sawir telefoonkaaga
urgent-name-antigif = Xarunta sunta
urgent-text-antigif = Haddii qof cuno, cabo ama taabto wax sun ah. Habeen iyo maalin.
urgent-name-child-focus = Child Focus
urgent-text-child-focus = Haddii ilmo maqan yahay, ama aad ka walwalsan tahay wax internetka ka dhacaya. Habeen iyo maalin.

## Letters, colours and calm

ways-display = Sidee baad u rabtaa inaad shaashadda u aragto?
ways-display-visit = Booqashadaada oo keliya.
ways-quiet = Deggenaan
ways-quiet-off = Caadi
ways-quiet-on = Aamusan: cod iyo dhaqaaq la’aan

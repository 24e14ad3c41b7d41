### Labels of the vocabulary: themes, domains and every other code list.
### `.public` is what a family sees where the label itself is official or hard.

## Onderwijs

theme-education = Waxbarasho
    .public = Dugsiga iyo waxbarashada
theme-preschool-participation = Ka-qaybgalka dugsiga barbaarinta (kleuterschool)
    .public = Bilowga dugsiga barbaarinta
theme-school-choice-enrolment = Doorashada dugsiga, codsiga iyo diiwaangelinta
    .public = Dugsi dooro oo ilmaha ku qor
theme-homework-study-support = Caawimaadda casharrada iyo layliga guriga
    .public = Caawimaad cashar iyo layli guri
theme-study-space = Meel wax lagu barto
    .public = Meel deggan oo wax lagu barto
theme-pupil-guidance = Xarunta la-talinta ardayda (CLB)
    .public = La-talinta ardayda (CLB)
theme-primary-to-secondary = Ka gudubka dugsiga hoose ilaa kan sare
    .public = U gudubka dugsiga sare
theme-home-childcare-preschool = Guriga ilaa xannaanada iyo dugsiga barbaarinta
    .public = Guriga ilaa xannaanada ama dugsiga
theme-language-stimulation = Kobcinta luqadda iyo u akhrinta sheekooyin
    .public = Luqad, hadal iyo sheeko u akhris
theme-school-costs = Kharashka iyo cuntada dugsiga
    .public = Biilka iyo cuntada dugsiga
theme-truancy-dropout = Ka maqnaanshaha dugsiga, ka haridda iyo nasasho (time-out)
    .public = Marka dugsigu dhib noqdo
theme-bullying = Xoog-sheegasho dugsiga iyo internetka
    .public = Xoog-sheegasho, xitaa internetka
theme-parent-school-relation = Ka-qaybgalka waalidka iyo xiriirka dugsiga
    .public = La hadalka dugsiga
theme-adult-learning = Waxbarashada dadka waaweyn iyo tan aasaasiga ah
    .public = Waxbarashada dadka waaweyn

## Gezondheidszorg

theme-health = Daryeelka caafimaadka
    .public = Caafimaad
theme-preventive-consultation = Rugta caafimaadka dhallaanka (consultatiebureau) iyo ka-hortagga
    .public = Hubinta dhallaanka (consultatiebureau)
theme-vaccination = Tallaal
    .public = Tallaal iyo irbado
theme-prenatal-perinatal-care = Daryeelka dhalmada ka hor iyo kaddib
    .public = Daryeelka uurka iyo dhalmada
theme-short-maternity-stay = Joogitaan gaaban oo isbitaalka dhalmada ah
    .public = U noqoshada guriga dhalmada kaddib
theme-breast-infant-feeding = Naas-nuujinta iyo cuntada dhallaanka
    .public = Naas-nuujin, dhalo iyo boorash
theme-nutrition-movement = Cunto caafimaad leh iyo dhaqdhaqaaq
    .public = Cunto fiican iyo dhaqdhaqaaq
theme-overweight = Miisaan badan
    .public = Su'aalo ku saabsan miisaanka
theme-dental-care = Daryeelka afka iyo ilkaha
    .public = Dhakhtarka ilkaha iyo ilko fayow
theme-health-screening = Baaritaan caafimaad
    .public = Baaritaanka caafimaadkaaga
theme-alcohol-tobacco-drugs = Khamri, tubaako iyo daroogo
    .public = Su'aalo: khamri, sigaar, daroogo
theme-screens-gaming-gambling = Shaashad, geemam iyo khamaar
    .public = Shaashad, geemam iyo khamaar
theme-first-aid-safety = Gargaarka koowaad iyo badbaadada
    .public = Gargaarka koowaad, guri ammaan ah
theme-fertility-contraception = Rabitaanka ilmo, ka-hortagga uurka iyo uur aan la qorshayn
    .public = Rabitaanka ilmo, ama (weli) maya
theme-affordable-care = Daryeel caafimaad oo jaban iyo sinnaan la'aanta caafimaadka
    .public = Dhakhtar qiimo jaban
theme-primary-care = Dhakhtarka qoyska iyo daryeelka koowaad
    .public = Dhakhtarka qoyska iyo daryeel dhow

## Kinderopvang

theme-childcare = Xannaanada carruurta
    .public = Xannaanada carruurta
theme-baby-toddler-care = Xannaanada dhallaanka iyo carruurta yaryar
    .public = Xannaano dhallaan ama ilmo yar
theme-childminder-care = Xannaano guri qoys ah (onthaalouder)
    .public = Qof carruurta gurigiisa ku haya
theme-out-of-school-care = Xannaano ka baxsan saacadaha dugsiga
    .public = Xannaano dugsiga ka hor iyo kaddib
theme-holiday-care = Xannaanada xilliga fasaxa
    .public = Xannaano xilliga fasaxa dugsiga
theme-occasional-flexible-care = Xannaano mar mar ah iyo saacado kala duwan
    .public = Xannaano mar mar ama saacado kale
theme-sick-child-care = Xannaanada carruurta jirran
    .public = Xannaano marka ilmuhu jirran yahay
theme-inclusive-childcare = Xannaano ilmo kasta u furan
    .public = Xannaano leh daryeel dheeraad ah
theme-childcare-fees = Qiimaha xannaanada, caddaynta dakhliga iyo qiimo-dhimis
    .public = Qiimaha xannaanada, qiimo-dhimis
theme-childcare-search-desk = Xafiiska xannaanada ee degaanka (lokaal loket kinderopvang)
    .public = Caawimaad raadinta xannaano

## Geestelijk welbevinden

theme-mental-wellbeing = Caafimaadka nafsiga
    .public = Sidee baad dareemaysaa?
theme-child-youth-mental-health = Caafimaadka nafsiga carruurta iyo dhallinyarada
    .public = Marka dhallin ama ilmo murugoodo
theme-parent-mental-health = Caafimaadka nafsiga waalidka
    .public = Marka hooyo ama aabbe dhib qabo
theme-postpartum-depression = Niyad-jabka dhalmada kaddib
    .public = Murugo dhalmada kaddib
theme-suicide-prevention = Ka-hortagga is-dilidda
    .public = Qof aan rabin inuu noolaado
theme-stress-anxiety = Walbahaar, cabsi iyo adkaysi
    .public = Walbahaar, cabsi iyo walwal
theme-early-detection-intervention = Ogaanshaha hore iyo caawimaadda hore
    .public = In dhibka goor hore la ogaado
theme-low-threshold-therapy = La-talin fudud oo la heli karo iyo gargaarka nafsiga koowaad
    .public = Qof kuu dhow oo aad la hadasho
theme-infant-mental-health = Caafimaadka dareenka dhallaanka (isku xirnaan)
    .public = Xiriirka adiga iyo dhallaankaaga

## Cultuur, sport, jeugd en vrije tijd

theme-culture-sport-youth = Dhaqan, isboorti, dhallinyaro iyo waqtiga firaaqada
    .public = Waqtiga firaaqada
theme-sport = Isboorti
    .public = Isboorti
theme-culture-young-children = Dhaqan iyo fan carruurta yaryar
    .public = Masrax iyo muusig carruurta yaryar
theme-arts-music-academy = Dugsiga fanka iyo muusigga (academie)
    .public = Muusig, sawir iyo qoob-ka-ciyaar
theme-library-reading = Maktabad iyo akhris
    .public = Maktabadda iyo buugaagta
theme-youth-work = Hawlaha iyo ururrada dhallinyarada
    .public = Kooxaha iyo xarumaha dhallinyarada
theme-playground-holiday-activities = Garoonnada ciyaarta iyo hawlaha fasaxa
    .public = Ciyaaraha iyo hawlaha fasaxa
theme-activities-calendar = Hawlaha iyo jadwalka
    .public = Maxaa hawlo ah oo jira?
theme-leisure-pass = Kaarka qiimo-dhimista iyo kaalmada waqtiga firaaqada
    .public = Qiimo-dhimis isboorti iyo hawlo
theme-youth-information = Macluumaadka dhallinyarada
    .public = Macluumaadka dhallinyarada
theme-toy-library = Meel alaabta ciyaarta laga amaahdo (spelotheek)
    .public = Amaahda alaabta ciyaarta (spelotheek)
theme-child-friendly-space = Goobo dadweyne oo carruurta ku habboon
    .public = Ciyaarta dibadda ee xaafadda
theme-teen-space = Goobta dhallinyarada
    .public = Meel dhallinyarada u gaar ah
theme-affordable-holidays = Safar iyo fasax jaban
    .public = Safar iyo fasax jaban

## Socio-economische determinanten

theme-socio-economic = Xaaladda bulshada iyo dhaqaalaha
    .public = Lacag, guri iyo shaqo
theme-rights-exploration = Ogaanshaha xuquuqdaada
    .public = Maxaan xaq u leeyahay?
theme-growth-package = Lacagta carruurta (Groeipakket)
    .public = Lacagta carruurta (Groeipakket)
theme-study-grants = Deeq waxbarasho
    .public = Deeqda dugsiga iyo waxbarashada
theme-income-debt = Dakhli, miisaaniyad iyo deymo
    .public = Caawimaad biilal iyo deymo
theme-housing = Hoy iyo guri
    .public = Guri iyo kiro
theme-employment = Shaqo iyo tababar
    .public = Shaqo iyo tababar
theme-food-aid = Caawimaad raashin iyo cunto jaban
    .public = Cunto jaban iyo baakado raashin
theme-material-aid = Caawimaad alaab ah (xafaayado, dhar, alaabta dhallaanka)
    .public = Xafaayado, dhar, alaab dhallaan
theme-admin-digital-help = Caawimaad waraaqaha iyo internetka
    .public = Caawimaad waraaqo iyo internet
theme-legal-help = Caawimaad sharci
    .public = Talo sharci iyo xuquuqdaada
theme-child-poverty = Saboolnimada carruurta
    .public = In lacagtu qoyska ku filnaato
theme-mobility = Gaadiid
    .public = Bas, baaskiil iyo gaadiid kale
theme-social-tariffs = Qiimo jaban (sociaal tarief) iyo qiimo-dhimis
    .public = Koronto, biyo, internet jaban

## Ontmoeting en sociale cohesie

theme-social-cohesion = Isbarasho iyo wada-noolaansho
    .public = Dad kale la kulan
theme-meeting-place = Goob kulan
    .public = Meel aad iska soo geli karto
theme-play-and-meeting = Kulan ciyaar iyo isbarasho
    .public = Ciyaar iyo waalid kale la kulan
theme-parent-group = Kooxda wadahadalka waalidka
    .public = La hadalka waalidiin kale
theme-neighbourhood = Xaafad
    .public = Xaafaddaada
theme-loneliness = Cidlo iyo dad-aqoon yari
    .public = Dad barasho iyo sheekaysi
theme-informal-care = Daryeelka qof ehel ama saaxiib ah
    .public = Daryeelka qof jirran
theme-young-carers = Dhallinyaro qof daryeesha
    .public = Dhallin guriga qof ku daryeesha
theme-volunteering = Iskaa wax u qabso
    .public = Noqo tabaruce
theme-family-events = Munaasabadaha qoyska
    .public = Xafladda qoyska oo dhan
theme-diversity = Kala duwanaansho iyo wada-noolaansho
    .public = Qof kasta waa naga mid
theme-radicalisation = Xagjirnimo
    .public = Walaac ku saabsan fikrado xagjir

## Ouderschap en opvoedingsondersteuning

theme-parenting = Waalidnimo iyo taageerada barbaarinta
    .public = Waalidnimo iyo barbaarin
theme-parenting-question = Su'aal barbaarin (guud)
    .public = Su'aal ku saabsan barbaarinta
theme-sleep-crying = Hurdo iyo oohin
    .public = Hurdo iyo oohin
theme-toilet-training = Barashada musqusha
    .public = Ka bixidda xafaayadda
theme-limits-behaviour = Xad dejin iyo dabeecad adag
    .public = Xad dejin iyo xanaaq badan
theme-child-development = Korriinka ilmaha
    .public = Sida ilmuhu u koro una barto
theme-parents-of-teens = Waalidka dhallinyarada
    .public = Waalidka ilmo qaan-gaar ah
theme-prenatal-parenthood = Waalidnimada dhalmada ka hor
    .public = Dhowaan hooyo ama aabbe
theme-couple-relationship = Taageerada lammaanaha
    .public = Adiga iyo lammaanahaaga
theme-separation = Kala tag iyo wada-korinta carruurta
    .public = Kala tag iyadoo carruur jirto
theme-single-parenthood = Waalid keli ah
    .public = Waalid keli ah oo carruur koriya
theme-blended-families = Qoys cusub oo carruur hore leh
    .public = Qoys cusub iyo carruur hore
theme-teen-parenthood = Waalid da' yar
    .public = Hooyo ama aabbe da' yar
theme-fathers = Aabbenimo
    .public = Aabbayaasha
theme-parenting-course = Koorso iyo tababar waalid
    .public = Koorsada waalidka

## Praktische ondersteuning

theme-practical-support = Taageero wax-qabad ah
    .public = Caawimaad gurigaaga ah
theme-family-care = Daryeelka qoyska iyo guriga
    .public = Caawimaad qoyska iyo guriga
theme-maternity-home-help = Caawimaad guri dhalmada kaddib (kraamhulp)
    .public = Caawimaad guri dhalmada kaddib
theme-maternity-nursing = Daryeel caafimaad dhalmada kaddib (kraamzorg)
    .public = Daryeel hooyo iyo dhallaan (Kraamzorg)
theme-home-volunteers = Taageerada qoyska ee guriga
    .public = Qof qoyskaaga soo booqda
theme-household-help = Caawimaad hawlaha guriga
    .public = Caawimaad nadiifin iyo kaawiyad
theme-multiple-births = Taageerada qoysaska mataanaha leh
    .public = Mataano ama saddex mataano
theme-babysitting = Ilmo-hayn
    .public = Qof carruurta kuu haya

## Jeugdhulp

theme-youth-help = Caawimaadda carruurta iyo dhallinyarada (jeugdhulp)
    .public = Caawimaad carruur iyo dhallinyaro
theme-direct-access-help = Caawimaad si toos ah loo heli karo
    .public = Caawimaad aad adigu u tegi karto
theme-home-guidance = Hagidda qoyska ee guriga
    .public = Talo iyo hagid gurigaaga ah
theme-one-family-one-plan = Hal qoys, hal qorshe
    .public = Hal qorshe qoyska oo dhan
theme-gatekept-help = Caawimaad aan si toos ah loo heli karin
    .public = Caawimaad codsi u baahan
theme-foster-care = Qoys ilmo kale koriya (pleegzorg)
    .public = Qoys ilmo kale koriya
theme-child-abuse-concern = Walaac weyn iyo xadgudubka carruurta
    .public = Ilmo ayaan ka walwalsanahay
theme-youth-own-questions = Su'aalaha dhallinyarada laftooda
    .public = Dhallin su'aal qabta
theme-family-network-conference = Shirka ehelka iyo saaxiibbada (Eigen Kracht-conferentie)
    .public = Qorshaha ehelka iyo saaxiibbada
theme-independent-living = Noolaansho madax-bannaan
    .public = U guurista guri kuu gaar ah

## Inclusie: kind met een specifieke zorgbehoefte

theme-inclusion = Ka-mid-ahaansho: ilmo baahi gaar ah leh
    .public = Ilmo u baahan daryeel dheeraad ah
theme-special-care-need = Ilmo leh baahi daryeel oo gaar ah
    .public = Ilmahaygu daryeel dheeraad buu rabaa
theme-disability-support = Taageero marka naafonimo jirto
    .public = Taageero marka naafonimo jirto
theme-inclusive-leisure = Waqtiga firaaqada oo qof kasta u furan
    .public = Hawlo ilmo kasta u furan
theme-special-education = Waxbarasho gaar ah (buitengewoon onderwijs)
    .public = Waxbarasho gaar ah
theme-adhd-autism-sensitivity = ADHD, otisam iyo dareen nugul
    .public = ADHD, otisam iyo dareen nugul
theme-rehabilitation = Baxnaanin iyo caawimaadda korriinka
    .public = Daaweynta hadalka iyo jimicsi

## Integratie en inburgering

theme-integration = Is-dhexgal
    .public = Ku cusub Beljamka
theme-dutch-lessons = Barashada iyo ku celcelinta af Holland
    .public = Baro af Holland oo ku celceli
theme-civic-integration = Koorsada is-dhexgalka (inburgering)
    .public = Nolosha Beljamka (inburgering)
theme-newcomer-orientation = Hagidda dadka cusub
    .public = Hagid marka aad cusub tahay
theme-interpreting-translation = Turjumaad hadal iyo qoraal
    .public = Turjumaan ama turjumaad
theme-refugee-families = Qoysaska qaxootiga ah
    .public = Qoysas soo qaxay
theme-childcare-during-lessons = Xannaano inta casharku socdo
    .public = Xannaano inta aad cashar joogto

## Het Huis van het Kind zelf

theme-the-house = Guriga Carruurta (Huis van het Kind)
    .public = Xaruntan (Huis van het Kind)
theme-opening-hours-contact = Saacadaha furitaanka, cinwaanka iyo xiriirka
    .public = Saacadaha, cinwaanka, telefoonka
theme-who-does-what = Cidda wax kasta qabata (hagid)
    .public = Xaggee baan tagaa?
theme-room-use = Isticmaalka qol ama hool
    .public = Isticmaalka qol ama hool
theme-activity-registration = Iska diiwaangelinta hawl
    .public = Iska diiwaangeli hawl
theme-own-initiative = Wax abaabulid ama caawin
    .public = Wax abaabul ama wax ka caawi
theme-feedback-suggestion = Fikrad, cabasho ama ogeysiis
    .public = Fikrad ama cabasho
theme-other-unclear = Wax kale ama aan weli caddayn
    .public = Wax kale

## Leeftijden

age-band-preconception = Rabitaanka ilmo
age-band-prenatal = Uurka
age-band-age-0-3 = 0 ilaa 3 jir
age-band-age-3-6 = 3 ilaa 6 jir
age-band-age-6-12 = 6 ilaa 12 jir
age-band-age-12-18 = 12 ilaa 18 jir
age-band-age-18-24 = 18 ilaa 24 jir
age-band-all-ages = Da' kasta
age-band-not-asked = Lama weydiin

## Wie vraagt het

asker-parent = Waalid
asker-expectant-parent = Waalid ilmo sugaya
asker-grandparent = Ayeeyo ama awoowe
asker-other-carer = Qof kale oo ilmaha koriya
asker-child = Ilmo
asker-young-person = Dhallinyaro
asker-adult-without-child = Qof weyn oo aan carruur lahayn
asker-professional = Xirfadle
asker-volunteer-association = Tabaruce ama urur
asker-not-asked = Lama weydiin

## Hoe het afliep

outcome-answered = Isla markiiba waa laga jawaabay
outcome-listened = Waa la dhegeystay, wax kale looma baahna
outcome-clarified = Su'aashu way caddaatay, mar dambe ayaa la sii wadaa
outcome-information-given = Macluumaad, kaar ama buug-yare ayaa la siiyay
outcome-looked-up-later = Waa la raadinayaa, qofku wuu soo noqonayaa
outcome-admin-help-given = Waraaqo ama internet ayaa lagu caawiyay
outcome-rights-explored = Xuquuqda waa la wada eegay
outcome-activity-registered = Hawl ayaa lagu diiwaangeliyay ama loo hagay
outcome-appointment-made = Ballan ayaa la qabtay
outcome-referred-inside = Waxaa loo hagay adeeg guriga ku jira
outcome-referred-partner = Waxaa loo hagay hay'ad nala shaqaysa
outcome-referred-outside = Waxaa loo hagay hay'ad aan nala shaqayn
outcome-referred-helpline = Waxaa loo hagay khad caawimaad ama internet
outcome-handed-to-backup = Waxaa lagu wareejiyay xirfadle taageera
outcome-round-table-proposed = Kulan qoyska lala yeesho ayaa la soo jeediyay
outcome-several-options-visitor-decides = Dookhyo ayaa la siiyay, qofka ayaa dooranaya
outcome-no-offer-found = Wax ku habboon lama helin
outcome-offer-not-available = Caawimaaddu way jirtaa, hadda lama heli karo
outcome-language-barrier = Luqadda ayaa caqabad noqotay
outcome-visitor-stopped = Qofku (hadda) wax kale ma rabo
outcome-protection-procedure = Hannaanka ilaalinta ilmaha ayaa la bilaabay (lama tirin)
outcome-not-recorded = Lama diiwaangelin

## Langs welke weg

channel-desk-walk-in = Miiska soo-dhaweynta, ballan la'aan
channel-desk-appointment = Miiska soo-dhaweynta, ballan leh
channel-antenna-point = Xarun yar oo meel kale ah
channel-partner-desk = Miiska hay'ad nala shaqaysa
channel-clinic-contact = Inta lagu jiro baaritaanka dhallaanka
channel-activity-contact = Inta lagu jiro hawl ama kulan
channel-outreach = Meelaha qoysasku joogaan
channel-mobile-installation = Goob guurta (bas, baaskiil, miis)
channel-event-stand = Miis munaasabadda yaalla
channel-school-gate = Dugsiga ama albaabka dugsiga
channel-home-visit = Booqasho guri
channel-phone = Telefoon
channel-sms = SMS ama app farriimo
channel-email = Iimayl
channel-web-form = Foom internet ama badhanka su'aasha
channel-social-media = Facebook ama baraha kale ee bulshada
channel-chat = Chat
channel-kiosk = Shaashadda macluumaadka
channel-via-professional = Iyada oo loo maray xirfadle
channel-not-asked = Lama weydiin

## Hoe warm de doorverwijzing was

warmth-none = Adeeg kale looma hagin
warmth-details-given = Xogta xiriirka ama kaar ayaa la siiyay
warmth-explained = Waxaa loo sharraxay waxa lagu qabto iyo waxa la filan karo
warmth-contact-together = Wada ayaan u wacnay, u qornay ama ballan u qabsannay
warmth-announced = Hay'adda waa loo sheegay, oggolaansho leh
warmth-introduced = Si toos ah ayaa la isu baray
warmth-accompanied = Hay'adda ayaa loo raacay

doors-before-first-door = Kani waa albaabkii ugu horreeyay
doors-before-one-before = Hore hal adeeg kale ayaa loo tagay
doors-before-several-before = Hore laba adeeg ama ka badan ayaa loo tagay
doors-before-not-asked = Lama weydiin

## Waarom er geen aanbod was

gap-reason-does-not-exist = Degaankan kama jiro
gap-reason-actor-not-present = Adeeggu degaankan ma joogo
gap-reason-wrong-age = Da'dan looguma talagelin
gap-reason-wrong-target-group = Dadkan looguma talagelin
gap-reason-full-waiting-list = Waa buuxa ama liis sugitaan
gap-reason-too-expensive = Aad ayuu qaali u yahay
gap-reason-too-far = Waa fog yahay ama gaadiid ma jiro
gap-reason-hours-do-not-fit = Saacaduhu kuma habboona
gap-reason-language = Luqad qofku fahmo ma aha
gap-reason-not-directly-accessible = Si toos ah looma tegi karo
gap-reason-threshold-image = Waa laga xishoodaa ama sumcad xumo
gap-reason-anonymity-missing = Magaca waa in la sheego
gap-reason-not-inclusive = Dadka naafada ah uma furna
gap-reason-temporary-stopped = Mashruucii ama kaalmadii way joogsatay
gap-reason-unknown-to-us = Adeeg sidan ah ma naqaan

## Talen

language-nl = Af Holland
language-nl-simple = Af Holland fudud
language-fr = Faransiis
language-en = Ingiriis
language-de = Jarmal
language-ar = Carabi
language-tr = Turki
language-uk = Yukreeniyaan
language-ru = Ruush
language-pl = Boolish
language-ro = Roomaaniyaan
language-bg = Bulgeeriyaan
language-es = Isbaanish
language-pt = Boortaqiis
language-fa = Faarsi ama Dari
language-ps = Bashtuu
language-so = Soomaali
language-ti = Tigrinya
language-not-asked = Lama weydiin

## Hoe je bij een dienst binnen geraakt

intake-mode-walk-in = Si toos ah u gal
intake-mode-call-first = Marka hore wac
intake-mode-appointment-only = Ballan oo kaliya
intake-mode-online-form = Foom ama iimayl
intake-mode-own-open-door = Soo-dhaweyn bay leeyihiin: toos u tag
intake-mode-accepts-warm-referral = Waan ku farxaynaa inaan ku xiriirinno
intake-mode-by-agreement = Kaliya sidii lagu heshiiyay
intake-mode-professional-only = Kaliya iyadoo xirfadle ku caawinayo
    .public = Dhakhtar, dugsi ama xarun ayaa kuu codsanaya
intake-mode-via-gate = Kaliya codsi caawimaad dhallinyaro
intake-mode-members-only = Kaliya xubnaha ama dadka hore u taga

## Dagen en halve dagen

half-day-morning = Subax
half-day-afternoon = Galab
half-day-evening = Fiid
weekday-mon = Isniin
    .short = Isn
weekday-tue = Talaado
    .short = Tal
weekday-wed = Arbaco
    .short = Arb
weekday-thu = Khamiis
    .short = Kha
weekday-fri = Jimce
    .short = Jim
weekday-sat = Sabti
    .short = Sab
weekday-sun = Axad
    .short = Axd

## Zitdagen aan de balie

session-state-open-tallied = Furan, su'aalaha waa la tiriyay (xitaa eber)
session-state-open-not-tallied = Furan, su'aalaha lama tirin
session-state-closed-planned = Xiran sida jadwalku yahay
session-state-closed-unplanned = Si lama filaan ah u xirmay
session-state-outside-hours = Su'aal saacadaha furitaanka ka baxsan

## Rapporten

pool-line = Kuwa kale, aan la weydiin ama aad u yar in la muujiyo

## Voor wie: zoals een gezin het te zien krijgt

public-all-families = Dhammaan qoysaska
public-people-wishing-child = Dadka ilmo raba
public-expectant-parents = Dadka ilmo sugaya
public-vulnerable-pregnant = Uur leh oo su'aalo ama walaac qabta
public-parents-newborn = Waalidka ilmo hadda dhashay
public-parents-0-3 = Waalidka ilmo 0 ilaa 3 jir ah
public-parents-3-6 = Waalidka ilmo 3 ilaa 6 jir ah
public-parents-6-12 = Waalidka ilmo 6 ilaa 12 jir ah
public-parents-12-18 = Waalidka dhallinyarada
public-parents-18-plus = Waalidka dhallin 18 jir ka weyn
public-children = Carruurta
public-teens = Dhallinyarada (12 ilaa 18 jir)
public-young-adults = Dhallinyarada (18 ilaa 24 jir)
public-grandparents = Ayeeyo iyo awoowe
public-fathers = Aabbayaasha
public-single-parents = Waalid keli ah oo carruur koriya
public-separating-parents = Waalid kala tagaya ama kala tagay
public-blended-families = Qoys cusub iyo carruur hore
public-teen-parents = Hooyo ama aabbe da' yar
public-foster-families = Qoysas ilmo kale koriya
public-people-not-becoming-parents = Marka rajadii rumoobi weydo
public-families-in-poverty = Marka lacagtu yar tahay
public-families-in-debt-mediation = Caawimaad biilal iyo deymo
public-socially-vulnerable-families = Dadka taageero dheeraad ah u baahan
public-isolated-families = Dad barasho
public-families-migration-background = Luqad kasta ku soo dhawaada
public-newcomers = Ku cusub Beljamka
public-asylum-seekers-refugees = Ku cusub Beljamka
public-non-dutch-speakers = Luqado kale oo aan af Holland ahayn
public-low-literate = Sawir iyo cod leh
public-roma-families = Qof kasta
public-travellers = Qof kasta
public-families-care-need = Ilmo u baahan daryeel dheeraad ah
public-children-mentally-ill-parent = Marka hooyo ama aabbe dhib qabo
public-young-carers = Dhallin guriga qof ku daryeesha
public-informal-carers = Dadka qof jirran daryeela
public-professionals = Dadka qoysaska la shaqeeya
public-associations-volunteers = Ururrada iyo tabarucayaasha
public-not-asked = Qof kasta

## Wat het bezoek makkelijker maakt

support-need-interpreter = Turjumaan baa loo baahan yahay
support-need-simple-language = Erayo fudud ama sawirro
support-need-help-reading = Caawimaad akhris ama qoris
support-need-help-online = Caawimaad wax internetka lagu qabto
support-need-private-space = Meel deggan oo gaar ah
support-need-child-care-during-talk = Qof carruurta haya inta la hadlayo
support-need-step-free-access = U furan gaari carruureed ama kursi curyaan
support-need-transport = Gaadiid
support-need-accompaniment = Qof la raaca
support-need-anonymity = Magaca oo aan la sheegin
support-need-low-cost = Bilaash ama jaban
support-need-evening-weekend = Saacadaha shaqada ka baxsan
support-need-at-home = Guriga

## Wat een fiche ervan zegt

capacity-has-capacity = Boos waa jiraa
    .public = Boos waa jiraa
capacity-waiting-list = Liis sugitaan
    .public = Waxaa jira liis sugitaan
capacity-full = Waa buuxa
    .public = Hadda boos ma jiro
capacity-ask-first = Marka hore weydii
    .public = Marka hore weydii in boos jiro
capacity-unknown = Booska lama oga
    .public = Ma ogin in boos jiro
anonymous-yes = Magacaaga looma baahna
anonymous-no = Magacaaga waa loo baahan yahay
anonymous-on-request = Magac la'aan, haddii aad codsato
verified-method-phone = telefoon ahaan
verified-method-visit = goobta
verified-method-partner = hay'adda lafteeda
verified-method-website = bogga internetka
verified-method-letter = warqad ama iimayl ahaan
listing-state-proposed = Waa la soo jeediyay
listing-state-accepted = Waa la aqbalay
listing-state-refused = Lama aqbalin
listing-state-archived = Waa la kaydiyay
event-status-scheduled = Wuu dhacayaa
event-status-cancelled = Waa la baajiyay
event-status-postponed = Dib ayaa loo dhigay
event-status-full = Waa buuxa

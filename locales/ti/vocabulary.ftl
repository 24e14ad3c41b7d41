### Labels of the vocabulary: themes, domains and every other code list.
### `.public` is what a family sees where the label itself is official or hard.

## Onderwijs

theme-education = ትምህርቲ
    .public = ቤት ትምህርትን ምምሃርን
theme-preschool-participation = ናብ መዋእለ ህጻናት ምኻድ (kleuterschool)
    .public = ናብ መዋእለ ህጻናት ምኻድ
theme-school-choice-enrolment = ምርጫ ቤት ትምህርቲ፣ ምምልካትን ምዝገባን
    .public = ቤት ትምህርቲ ምምራጽን ምምዝጋብን
theme-homework-study-support = ሓገዝ ኣብ ዕዮ ገዛን መጽናዕትን
    .public = ሓገዝ ኣብ ዕዮ ገዛን መጽናዕትን
theme-study-space = መጽንዒ ቦታ
    .public = ህዱእ መጽንዒ ቦታ
theme-pupil-guidance = ምኽሪ ንተመሃሮ (CLB)
    .public = ምኽሪ ንተመሃሮ (CLB)
theme-primary-to-secondary = ካብ መባእታ ናብ ካልኣይ ደረጃ ምስግጋር
    .public = ናብ ካልኣይ ደረጃ ምእታው
theme-home-childcare-preschool = ካብ ገዛ ናብ መውዓሊ ቈልዑን መዋእለ ህጻናትን
    .public = ካብ ገዛ ናብ መውዓሊ ወይ መዋእለ ህጻናት
theme-language-stimulation = ቋንቋ ምምዕባልን መጽሓፍ ምንባብን
    .public = ቋንቋ፣ ዘረባን ምንባብ መጽሓፍን
theme-school-costs = ወጻኢታትን መግብን ቤት ትምህርቲ
    .public = ክፍሊትን መግብን ቤት ትምህርቲ
theme-truancy-dropout = ካብ ትምህርቲ ምትራፍ፣ ምቁራጽን ግዝያዊ ዕረፍትን
    .public = ትምህርቲ ምስ ዝኸብድ
theme-bullying = ምልጋጽን ምፍርራሕን፣ ኣብ ኢንተርነት እውን
    .public = ምልጋጽን ምፍርራሕን፣ ኣብ ኢንተርነት እውን
theme-parent-school-relation = ተሳትፎ ወለድን ርክብ ምስ ቤት ትምህርትን
    .public = ምስ ቤት ትምህርቲ ምዝራብ
theme-adult-learning = ትምህርቲ ንዓበይትን መሰረታዊ ትምህርትን
    .public = ትምህርቲ ንዓበይቲ

## Gezondheidszorg

theme-health = ክንክን ጥዕና
    .public = ጥዕና
theme-preventive-consultation = ምርመራ ጥዕና ቈልዑ (consultatiebureau)
    .public = ምርመራ ቈልዑ (consultatiebureau)
theme-vaccination = ክታበት
    .public = ክታበትን መርፍእን
theme-prenatal-perinatal-care = ክንክን ቅድሚ ሕርስን ኣብ ግዜ ሕርስን
    .public = ክንክን ኣብ ጥንስን ሕርስን
theme-short-maternity-stay = ሓጺር ጽንሓት ኣብ መሕረሲ
    .public = ድሕሪ ሕርሲ ቀልጢፍኩም ናብ ገዛ
theme-breast-infant-feeding = ጸባ ኣደን መግቢ ህጻንን
    .public = ጸባ ኣደ፣ ጡጦን መጀመርታ መግብን
theme-nutrition-movement = ጥዑይ መግብን ምንቅስቓስን
    .public = ጥዑይ መግብን ምንቅስቓስን
theme-overweight = ልዕሊ ዓቐን ክብደት
    .public = ሕቶታት ብዛዕባ ክብደት
theme-dental-care = ክንክን ኣፍን ስንን
    .public = ሓኪም ስንን ጥዑይ ስንን
theme-health-screening = ምርመራ ጥዕና
    .public = ጥዕናኹም ምምርማር
theme-alcohol-tobacco-drugs = ኣልኮል፣ ሽጋራን ሓሽሽን
    .public = ሕቶ ብዛዕባ ኣልኮል፣ ሽጋራ፣ ሓሽሽ
theme-screens-gaming-gambling = ሞባይልን ኮምፒተርን፣ ጸወታን ቁማርን
    .public = ሞባይል፣ ጸወታ ኮምፒተርን ቁማርን
theme-first-aid-safety = ቀዳማይ ረድኤትን ድሕነትን
    .public = ቀዳማይ ረድኤትን ውሑስ ገዛን
theme-fertility-contraception = ድሌት ውላድ፣ ምክልኻል ጥንስን ዘይተሓሰበ ጥንስን
    .public = ውላድ ምድላይ፣ ወይ (ገና) ዘይምድላይ
theme-affordable-care = ብዓቕሚ ዝኽፈል ሕክምናን ዘይማዕርነት ጥዕናን
    .public = ብዓቕምኹም ዝኽፈል ሓኪም
theme-primary-care = ሓኪም ስድራን ቀዳማይ ደረጃ ክንክንን
    .public = ሓኪም ስድራን ሕክምና ኣብ ከባቢኹም

## Kinderopvang

theme-childcare = መውዓሊ ቈልዑ
    .public = መውዓሊ ቈልዑ
theme-baby-toddler-care = መውዓሊ ንህጻናትን ንኣሽቱ ቈልዑን
    .public = መውዓሊ ንህጻን ወይ ንእሽቶ ቈልዓ
theme-childminder-care = መውዓሊ ቈልዑ ኣብ ገዛ ስድራቤት (onthaalouder)
    .public = መውዓሊ ኣብ ገዛ ናይ ሓንቲ ስድራ
theme-out-of-school-care = መውዓሊ ካብ ሰዓታት ትምህርቲ ወጻኢ
    .public = መውዓሊ ቅድምን ድሕርን ትምህርቲ
theme-holiday-care = መውዓሊ ኣብ ዕረፍቲ
    .public = መውዓሊ ኣብ ዕረፍቲ ቤት ትምህርቲ
theme-occasional-flexible-care = ሓልሓሊፉ ወይ ብዝጥዕም ሰዓት መውዓሊ
    .public = ሓልሓሊፉ ወይ ኣብ ካልእ ሰዓታት
theme-sick-child-care = ክንክን ንዝሓመሙ ቈልዑ
    .public = ቈልዓኹም ምስ ዝሓምም ክንክን
theme-inclusive-childcare = መውዓሊ ንኹሉ ቈልዓ
    .public = መውዓሊ ንተወሳኺ ክንክን ዘድልዮ
theme-childcare-fees = ዋጋ መውዓሊ፣ ወረቐት እቶትን ቅናስን
    .public = ዋጋን ቅናስን መውዓሊ ቈልዑ
theme-childcare-search-desk = ቤት ጽሕፈት መውዓሊ ቈልዑ ናይ ከባቢ
    .public = ሓገዝ መውዓሊ ቈልዑ ንምርካብ

## Geestelijk welbevinden

theme-mental-wellbeing = ጥዕና ኣእምሮ
    .public = ከመይ ይስምዓኩም?
theme-child-youth-mental-health = ጥዕና ኣእምሮ ቈልዑን መንእሰያትን
    .public = ቈልዓ ወይ መንእሰይ ምስ ዝጭነቕ
theme-parent-mental-health = ጥዕና ኣእምሮ ወለዲ
    .public = ኣደ ወይ ኣቦ ምስ ዝጽገሙ
theme-postpartum-depression = ከቢድ ሓዘን ድሕሪ ሕርሲ
    .public = ሓዘን ወይ ባዶነት ድሕሪ ሕርሲ
theme-suicide-prevention = ምክልኻል ነብሰ-ቅትለት
    .public = ሰብ ክነብር ምስ ዘይደሊ
theme-stress-anxiety = ጸቕጢ፣ ፍርሕን ጽንዓትን
    .public = ጸቕጢ፣ ፍርሕን ብዙሕ ሓሳብን
theme-early-detection-intervention = ቀልጢፍኩም ምፍላጥን ምሕጋዝን
    .public = ጸገም ቀልጢፍኩም ምፍላጥ
theme-low-threshold-therapy = ብቐሊሉ ዝርከብ ናይ ኣእምሮ ሕክምናን ሓገዝን
    .public = ኣብ ቀረባ ምስ ሰብ ምዝራብ
theme-infant-mental-health = ጥዕና ኣእምሮ ህጻን (ፍቕርን ቅርበትን)
    .public = ቅርበትኩም ምስ ህጻንኩም

## Cultuur, sport, jeugd en vrije tijd

theme-culture-sport-youth = ባህሊ፣ ስፖርት፣ መንእሰያትን ናጻ ግዜን
    .public = ናጻ ግዜ
theme-sport = ስፖርት
    .public = ስፖርት
theme-culture-young-children = ባህሊ ንንኣሽቱ ቈልዑ
    .public = ድራማን ሙዚቃን ንንኣሽቱ
theme-arts-music-academy = ቤት ትምህርቲ ስነ-ጥበብ (academie)
    .public = ትምህርቲ ሙዚቃ፣ ስእልን ሳዕሳዒትን
theme-library-reading = ቤተ-መጻሕፍትን ምንባብን
    .public = ቤተ-መጻሕፍትን መጻሕፍትን
theme-youth-work = ስራሕ ምስ መንእሰያትን ጉጅለታቶምን
    .public = ጉጅለን ማእከልን መንእሰያት
theme-playground-holiday-activities = መጻወቲ ቦታን ንጥፈታት ዕረፍትን
    .public = ጸወታን ካምፕን ኣብ ዕረፍቲ
theme-activities-calendar = ንጥፈታትን ዓውደ-ኣዋርሕን
    .public = እንታይ ንጥፈታት ኣሎ?
theme-leisure-pass = ናይ ቅናስ ካርድን ሓገዝ ንናጻ ግዜን
    .public = ቅናስ ንስፖርትን ናጻ ግዜን
theme-youth-information = ሓበሬታ ንመንእሰያት
    .public = ሓበሬታ ንመንእሰያት
theme-toy-library = መጻወቲ ምልቃሕ (spelotheek)
    .public = መጻወቲ ምልቃሕ (spelotheek)
theme-child-friendly-space = ንቈልዑ ዝምችእ ህዝባዊ ቦታ
    .public = ጸወታ ኣብ ደገ ኣብ ከባቢኹም
theme-teen-space = ቦታ ንመንእሰያት
    .public = ቦታ ንመንእሰያት
theme-affordable-holidays = ብሕሱር ዋጋ መገሻን ዕረፍትን
    .public = ብሕሱር ዋጋ መገሻን ዕረፍትን

## Socio-economische determinanten

theme-socio-economic = ማሕበራውን ቁጠባውን ኩነታት
    .public = ገንዘብ፣ ገዛን ስራሕን
theme-rights-exploration = መሰላት ምድላይ
    .public = እንታይ መሰል ኣለኒ?
theme-growth-package = ወርሓዊ ገንዘብ ቈልዓ (Groeipakket)
    .public = ወርሓዊ ገንዘብ ቈልዓ (Groeipakket)
theme-study-grants = ናይ ትምህርቲ ገንዘባዊ ሓገዝ
    .public = ገንዘባዊ ሓገዝ ንትምህርቲ
theme-income-debt = እቶት፣ ባጀትን ዕዳን
    .public = ሓገዝ ብዛዕባ ክፍሊታትን ዕዳን
theme-housing = መንበሪ ገዛ
    .public = ገዛን ክራይን
theme-employment = ስራሕን ስልጠናን
    .public = ስራሕን ስልጠናን
theme-food-aid = ሓገዝ መግብን ሕሱር መግብን
    .public = ሕሱር መግብን ናይ መግቢ ሓገዝን
theme-material-aid = ናይ ኣቕሑ ሓገዝ (ፓምፐርስ፣ ክዳን፣ ኣቕሑ ህጻን)
    .public = ፓምፐርስ፣ ክዳንን ኣቕሑ ህጻንን
theme-admin-digital-help = ሓገዝ ኣብ ወረቓቕትን ዲጂታልን
    .public = ሓገዝ ኣብ ወረቓቕትን ኮምፒተርን
theme-legal-help = ሕጋዊ ሓገዝ
    .public = ምኽሪ ብዛዕባ ሕግን መሰልኩምን
theme-child-poverty = ድኽነት ቈልዑ
    .public = ምስ ቈልዑ ብዘሎ ገንዘብ ምንባር
theme-mobility = መጓዓዝያ
    .public = ኣውቶቡስ፣ ብሽክለታን ካልእን
theme-social-tariffs = ማሕበራዊ ዋጋን ቅናስን
    .public = ቅናስ ንመብራህቲ፣ ማይ፣ ኢንተርነት

## Ontmoeting en sociale cohesie

theme-social-cohesion = ምርኻብን ማሕበራዊ ሓድነትን
    .public = ምስ ካልኦት ምርኻብ
theme-meeting-place = መራኸቢ ቦታ
    .public = ብዘይ ቆጸራ ትኣትዉሉ ቦታ
theme-play-and-meeting = ግዜ ጸወታን ምርኻብን
    .public = ጸወታ ብሓባርን ርክብ ወለድን
theme-parent-group = ናይ ዝርርብ ጉጅለ ወለዲ
    .public = ምስ ካልኦት ወለዲ ምዝራብ
theme-neighbourhood = ከባቢን ጎረባብትን
    .public = ከባቢኹም
theme-loneliness = ጽምዋን ውሑዳት ፈለጥትን
    .public = ምስ ሰብ ምልላይን ዕላልን
theme-informal-care = ክንክን ንቤተሰብ
    .public = ንዝሓመመ ሰብ ምክንኻን
theme-young-carers = ንቤተሰብ ዝከናኸኑ መንእሰያት
    .public = ኣብ ገዛ ሰብ ዝከናኸን መንእሰይ
theme-volunteering = ወለንታዊ ስራሕ
    .public = ወለንተኛ ምዃን
theme-family-events = ናይ ስድራቤት በዓላት
    .public = በዓል ንመላእ ስድራ
theme-diversity = ብዙሕነትን ብሓባር ምንባርን
    .public = ኩሉ ሰብ ምሳና እዩ
theme-radicalisation = ጽንፈኛነት
    .public = ሻቕሎት ብዛዕባ ጽንፈኛ ሓሳባት

## Ouderschap en opvoedingsondersteuning

theme-parenting = ወላዲ ምዃንን ሓገዝ ኣብ ምዕባይ ቈልዑን
    .public = ቈልዑ ምዕባይን ወላዲ ምዃንን
theme-parenting-question = ሕቶ ብዛዕባ ምዕባይ ቈልዑ (ሓፈሻዊ)
    .public = ሕቶ ብዛዕባ ምዕባይ ቈልዑ
theme-sleep-crying = ድቃስን ብኽያትን
    .public = ድቃስን ብኽያትን
theme-toilet-training = ሽቓቕ ምምሃር
    .public = ካብ ፓምፐርስ ናብ ሽቓቕ
theme-limits-behaviour = ደረት ምግባርን ከቢድ ጠባይን
    .public = ደረት ምግባርን ሕርቃን ቈልዓን
theme-child-development = ዕብየት ቈልዓ
    .public = ቈልዓ ከመይ ከም ዝዓብን ዝምሃርን
theme-parents-of-teens = ወለዲ ናይ መንእሰያት
    .public = ወላዲ ናይ መንእሰይ
theme-prenatal-parenthood = ቅድሚ ሕርሲ ንወላድነት ምድላው
    .public = ኣደ ወይ ኣቦ ንምዃን ምድላው
theme-couple-relationship = ሓገዝ ንርክብ መጻምዲ
    .public = ንስኹምን መጻምድትኹምን
theme-separation = ምፍልላይን ቈልዑ ብሓባር ምዕባይን
    .public = ቈልዑ ዘለዎም ወለዲ ክፈላለዩ ከለዉ
theme-single-parenthood = በይኖም ዘዕብዩ ወለዲ
    .public = ቈልዑ በይንኹም ምዕባይ
theme-blended-families = ሓዳስ ስድራ ምስ ናይ ክልቲኦም ቈልዑ
    .public = ሓዳስ ስድራ ምስ ናይ ክልቲኦም ቈልዑ
theme-teen-parenthood = መንእሰያት ወለዲ
    .public = ኣዝዮም መንእሰያት ወለዲ
theme-fathers = ኣቦነት
    .public = ንኣቦታት
theme-parenting-course = ኮርስን ስልጠናን ንወለዲ
    .public = ኮርስ ንወለዲ

## Praktische ondersteuning

theme-practical-support = ግብራዊ ሓገዝ
    .public = ሓገዝ ኣብ ገዛኹም
theme-family-care = ክንክን ስድራን ሓገዝ ኣብ ገዛን
    .public = ሓገዝ ስድራ ኣብ ስራሕ ገዛ
theme-maternity-home-help = ሓገዝ ኣብ ገዛ ድሕሪ ሕርሲ (kraamhulp)
    .public = ሓገዝ ኣብ ገዛ ድሕሪ ሕርሲ
theme-maternity-nursing = ሕክምናዊ ክንክን ድሕሪ ሕርሲ (kraamzorg)
    .public = ክንክን ኣደን ህጻንን (Kraamzorg)
theme-home-volunteers = ሓገዝ ስድራ ኣብ ገዛ
    .public = ንስድራኹም ዝበጽሕ ሰብ
theme-household-help = ሓገዝ ስራሕ ገዛ
    .public = ሓገዝ ኣብ ምጽራግን ምስትራርን
theme-multiple-births = ክንክን ንማናቱ
    .public = ማናቱ ወይ ሰለስተ ብሓደ ዝተወልዱ
theme-babysitting = ንቁሩብ ሰዓታት ቈልዓ ምሕላው
    .public = ንቁሩብ ሰዓታት ቈልዓ ምሕላው

## Jeugdhulp

theme-youth-help = ሓገዝ ንቈልዑን መንእሰያትን (jeugdhulp)
    .public = ተወሳኺ ሓገዝ ንቈልዑን መንእሰያትን
theme-direct-access-help = ብቐጥታ ዝርከብ ሓገዝ ንመንእሰያት
    .public = ባዕልኹም ትኸድዎ ሓገዝ
theme-home-guidance = ደገፍ ስድራ ኣብ ገዛ
    .public = ደገፍ ንስድራኹም ኣብ ገዛኹም
theme-one-family-one-plan = ሓንቲ ስድራ፣ ሓደ መደብ
    .public = ሓደ መደብ ንመላእ ስድራ
theme-gatekept-help = ሓገዝ ንመንእሰያት ብወግዓዊ ሕቶ
    .public = ብሕቶ ዝርከብ ሓገዝ ንመንእሰያት
theme-foster-care = ቈልዓ ኣብ ካልእ ስድራ ምዕባይ (pleegzorg)
    .public = ንቈልዓ እትቕበል ካልእ ስድራ
theme-child-abuse-concern = ከቢድ ሻቕሎትን በደል ቈልዑን
    .public = ብዛዕባ ሓደ ቈልዓ ተሻቒለ ኣለኹ
theme-youth-own-questions = ናይ መንእሰያት ሕቶታት
    .public = መንእሰይ እየ፣ ሕቶ ኣለኒ
theme-family-network-conference = ምስ ስድራ መደብ ምውጻእ (Eigen Kracht)
    .public = ምስ ስድራን ኣዕሩኽን መደብ ምውጻእ
theme-independent-living = ርእስኹም ክኢልኩም ምንባር
    .public = በይንኹም ምንባር ምጅማር

## Inclusie: kind met een specifieke zorgbehoefte

theme-inclusion = ኩሉ ብሓባር፦ ፍሉይ ክንክን ዘድልዮ ቈልዓ
    .public = ተወሳኺ ክንክን ዘድልዮ ቈልዓ
theme-special-care-need = ፍሉይ ክንክን ዘድልዮ ቈልዓ
    .public = ንውላደይ ተወሳኺ ክንክን የድሊ
theme-disability-support = ደገፍ ንስንክልና
    .public = ደገፍ ስንክልና ምስ ዝህሉ
theme-inclusive-leisure = ናጻ ግዜ ንኹሉ ቈልዓ
    .public = ኩሉ ቈልዓ ዝሳተፎ ንጥፈታት
theme-special-education = ፍሉይ ትምህርቲ (buitengewoon onderwijs)
    .public = ቤት ትምህርቲ ንፍሉይ ትምህርቲ
theme-adhd-autism-sensitivity = ADHD፣ ኦቲዝምን ልዑል ተነቃፍነትን
    .public = ADHD፣ ኦቲዝምን ልዑል ተነቃፍነትን
theme-rehabilitation = ተሃድሶን ሓገዝ ንዕብየት ቈልዓን
    .public = ሕክምና ዘረባ፣ ፊዝዮተራፒን ተሃድሶን

## Integratie en inburgering

theme-integration = ምስ ሕብረተሰብ ምልላይ
    .public = ሓደስቲ ኣብ በልጅዩም
theme-dutch-lessons = ቋንቋ ሆላንድ ምምሃርን ምልምማድን
    .public = ቋንቋ ደች ምምሃርን ምልምማድን
theme-civic-integration = ኮርስ ህይወት ኣብ በልጅዩም (inburgering)
    .public = ህይወት ኣብ በልጅዩም (inburgering)
theme-newcomer-orientation = መምርሒ ንሓደስቲ መጻእቲ
    .public = ሓድሽ ምስ መጻእኩም መንገዲ ምፍላጥ
theme-interpreting-translation = ናይ ዘረባን ጽሑፍን ትርጉም
    .public = ኣስተርጓሚ ወይ ትርጉም
theme-refugee-families = ስድራቤታት ስደተኛታት
    .public = ናብ በልጅዩም ዝተሰዳ ስድራቤታት
theme-childcare-during-lessons = መውዓሊ ቈልዑ ኣብ ግዜ ትምህርቲ
    .public = መውዓሊ ቈልዓ ክትመሃሩ ከለኹም

## Het Huis van het Kind zelf

theme-the-house = እዚ ገዛ ባዕሉ (Huis van het Kind)
    .public = እዚ ማእከል (Huis van het Kind)
theme-opening-hours-contact = ናይ ስራሕ ሰዓታት፣ ኣድራሻን ርክብን
    .public = ናይ ስራሕ ሰዓታት፣ ኣድራሻ፣ ቴሌፎን
theme-who-does-what = መን እንታይ ይገብር (መምርሒ)
    .public = ናበይ ክኸይድ ኣለኒ?
theme-room-use = ክፍሊ ወይ ኣዳራሽ ምጥቃም
    .public = ክፍሊ ወይ ኣዳራሽ ምጥቃም
theme-activity-registration = ንንጥፈት ምምዝጋብ
    .public = ንንጥፈት ምምዝጋብ
theme-own-initiative = ባዕልኹም ምውዳብ ወይ ምሕጋዝ
    .public = ባዕልኹም ምውዳብ ወይ ምሕጋዝ
theme-feedback-suggestion = ሓሳብ፣ ጥርዓን ወይ መልእኽቲ
    .public = ሓሳብ ወይ ጥርዓን
theme-other-unclear = ካልእ ወይ ገና ዘይተነጸረ
    .public = ካልእ

## Leeftijden

age-band-preconception = ድሌት ውላድ
age-band-prenatal = ጥንሲ
age-band-age-0-3 = ካብ 0 ክሳብ 3 ዓመት
age-band-age-3-6 = ካብ 3 ክሳብ 6 ዓመት
age-band-age-6-12 = ካብ 6 ክሳብ 12 ዓመት
age-band-age-12-18 = ካብ 12 ክሳብ 18 ዓመት
age-band-age-18-24 = ካብ 18 ክሳብ 24 ዓመት
age-band-all-ages = ኩሉ ዕድመ
age-band-not-asked = ኣይተሓተተን

## Wie vraagt het

asker-parent = ኣደ ወይ ኣቦ
asker-expectant-parent = ህጻን ዝጽበዩ ወለዲ
asker-grandparent = እኖሓጎ ወይ ኣቦሓጎ
asker-other-carer = ካልእ ቈልዓ ዘዕቢ ሰብ
asker-child = ቈልዓ
asker-young-person = መንእሰይ
asker-adult-without-child = ቈልዓ ዘይብሉ ዓቢ ሰብ
asker-professional = ክኢላ
asker-volunteer-association = ወለንተኛ ወይ ማሕበር
asker-not-asked = ኣይተሓተተን

## Hoe het afliep

outcome-answered = ብኡንብኡ ተመሊሱ
outcome-listened = ሰሚዕና፣ ካልእ ስጉምቲ ኣየድለየን
outcome-clarified = እቲ ሕቶ ተነጺሩ፣ ደሓር ይቕጽል
outcome-information-given = ሓበሬታ፣ ወረቐት ወይ ብሮሹር ተዋሂቡ
outcome-looked-up-later = ክንደልየሉ ኢና፣ እቲ በጻሒ ክምለስ እዩ
outcome-admin-help-given = ኣብ ወረቓቕቲ ወይ ኢንተርነት ተሓጊዙ
outcome-rights-explored = መሰላት ብሓባር ርኢና
outcome-activity-registered = ንንጥፈት ተመዝጊቡ ወይ ተመሪሑ
outcome-appointment-made = ቆጸራ ተታሒዙ
outcome-referred-inside = ኣብዚ ገዛ ናብ ካልእ ክፍሊ ተመሪሑ
outcome-referred-partner = ናብ ተሓባባሪ ትካል ተመሪሑ
outcome-referred-outside = ካብ ተሓባበርቲ ትካላት ወጻኢ ተመሪሑ
outcome-referred-helpline = ናብ መስመር ቴሌፎን ወይ ኢንተርነት ተመሪሑ
outcome-handed-to-backup = ናብ ደጋፊ መሳርሕቲ ተመሓላሊፉ
outcome-round-table-proposed = ምስ ስድራ ብሓባር ዝርርብ ቀሪቡ
outcome-several-options-visitor-decides = ምርጫታት ተዋሂቡ፣ በጻሒ ባዕሉ ይመርጽ
outcome-no-offer-found = ዝሰማማዕ ኣገልግሎት ኣይተረኽበን
outcome-offer-not-available = ኣገልግሎት ኣሎ፣ ግን ሕጂ ኣይርከብን
outcome-language-barrier = ብምኽንያት ቋንቋ ኣይቀጸለን
outcome-visitor-stopped = በጻሒ (ሕጂ) ካልእ ስጉምቲ ኣይደልን
outcome-protection-procedure = መስርሕ ሻቕሎት ብዛዕባ ቈልዓ ጀሚሩ (ካብ ቁጽሪ ወጻኢ)
outcome-not-recorded = ኣይተመዝገበን

## Langs welke weg

channel-desk-walk-in = ኣብ መቐበሊ፣ ብዘይ ቆጸራ
channel-desk-appointment = ኣብ መቐበሊ፣ ብቆጸራ
channel-antenna-point = ካልእ መቐበሊ ነጥቢ ኣብ ከባቢ
channel-partner-desk = መቐበሊ ናይ ተሓባባሪ ትካል
channel-clinic-contact = ኣብ ምርመራ ቈልዑ (consultatiebureau)
channel-activity-contact = ኣብ ንጥፈት ወይ ምርኻብ
channel-outreach = ስድራቤታት ኣብ ዝርከባሉ ቦታ
channel-mobile-installation = ተንቀሳቓሲ (ኣውቶቡስ፣ ብሽክለታ፣ ዳስ)
channel-event-stand = ዳስ ኣብ በዓል
channel-school-gate = ቤት ትምህርቲ ወይ ኣፍደገኡ
channel-home-visit = ምብጻሕ ኣብ ገዛ
channel-phone = ቴሌፎን
channel-sms = ኤስኤምኤስ ወይ ናይ መልእኽቲ ኣፕ
channel-email = ኢመይል
channel-web-form = ቅጥዒ ወይ መልጎም ሕቶ ኣብ መርበብ
channel-social-media = ፌስቡክ ወይ ካልእ ማሕበራዊ ሚድያ
channel-chat = ቻት
channel-kiosk = ናይ ሓበሬታ ስክሪን
channel-via-professional = ብመንገዲ ክኢላ
channel-not-asked = ኣይተሓተተን

## Hoe warm de doorverwijzing was

warmth-none = ናብ ካልእ ኣይተመርሐን
warmth-details-given = ኣድራሻ ወይ ወረቐት ተዋሂቡ
warmth-explained = ስራሕ ናይቲ ትካልን እንታይ ከም እትጽበዩን ተገሊጹ
warmth-contact-together = ብሓባር ደዊልና፣ ጽሒፍና ወይ ቆጸራ ሒዝና
warmth-announced = ብፍቓድ ነቲ ትካል ነጊርና
warmth-introduced = ብኣካል ኣላሊና
warmth-accompanied = ናብቲ ትካል ምስኡ ከይድና

doors-before-first-door = እዚ ናይ መጀመርታ ማዕጾ ነይሩ
doors-before-one-before = ቅድሚኡ ሓደ ካልእ ኣገልግሎት
doors-before-several-before = ቅድሚኡ ክልተ ወይ ልዕሊኡ ኣገልግሎት
doors-before-not-asked = ኣይተሓተተን

## Waarom er geen aanbod was

gap-reason-does-not-exist = ኣብዚ ከባቢ የለን
gap-reason-actor-not-present = እቲ ትካል ኣብዚ ከባቢ የለን
gap-reason-wrong-age = ነዚ ዕድመ ኣይኮነን
gap-reason-wrong-target-group = ነዚ ጉጅለ ኣይኮነን
gap-reason-full-waiting-list = መሊኡ ወይ ዝርዝር ተጸበይቲ ኣሎ
gap-reason-too-expensive = ኣዝዩ ክቡር
gap-reason-too-far = ኣዝዩ ርሑቕ ወይ መጓዓዝያ የለን
gap-reason-hours-do-not-fit = ሰዓታት ኣይጥዕምን
gap-reason-language = ሓታቲ ብዝርድኦ ቋንቋ ኣይኮነን
gap-reason-not-directly-accessible = ብቐጥታ ኣይርከብን
gap-reason-threshold-image = ምኻድ የሸግር ወይ የሕፍር
gap-reason-anonymity-missing = ብዘይ ስም ኣይከኣልን
gap-reason-not-inclusive = ንስንክልና ዘለዎም ኣይጥዕምን
gap-reason-temporary-stopped = ፕሮጀክት ወይ ገንዘቡ ኣቋሪጹ
gap-reason-unknown-to-us = ንሕና ዝኾነ ኣገልግሎት ኣይንፈልጥን

## Talen

language-nl = ደች
language-nl-simple = ቀሊል ደች
language-fr = ፈረንሳይኛ
language-en = እንግሊዝኛ
language-de = ጀርመንኛ
language-ar = ዓረብኛ
language-tr = ቋንቋ ቱርኪ
language-uk = ቋንቋ ዩክሬን
language-ru = ቋንቋ ሩስያ
language-pl = ቋንቋ ፖላንድ
language-ro = ቋንቋ ሩማንያ
language-bg = ቋንቋ ቡልጋርያ
language-es = ቋንቋ ስጳኛ
language-pt = ቋንቋ ፖርቱጋል
language-fa = ፋርሲ ወይ ዳሪ
language-ps = ፓሽቶ
language-so = ሶማሊኛ
language-ti = ትግርኛ
language-not-asked = ኣይተሓተተን

## Hoe je bij een dienst binnen geraakt

intake-mode-walk-in = ብቐጥታ ምእታው
intake-mode-call-first = መጀመርታ ደውሉ
intake-mode-appointment-only = ብቆጸራ ጥራይ
intake-mode-online-form = ብቅጥዒ ወይ ብኢመይል
intake-mode-own-open-door = መቐበሊ ኣለዎም፦ ብቐጥታ ኪዱ
intake-mode-accepts-warm-referral = ብሓጐስ ምስኦም ነራኽበኩም
intake-mode-by-agreement = ብዝተሰማምዓሉ ኣገባብ ጥራይ
intake-mode-professional-only = ብሓገዝ ክኢላ ጥራይ
    .public = ሓኪም፣ ቤት ትምህርቲ ወይ ትካል ንዓኹም ይሓትተልኩም
intake-mode-via-gate = ብሕቶ ሓገዝ መንእሰያት ጥራይ
intake-mode-members-only = ንኣባላት ወይ ድሮ ንዝመጹ ጥራይ

## Dagen en halve dagen

half-day-morning = ቅድሚ ቀትሪ
half-day-afternoon = ድሕሪ ቀትሪ
half-day-evening = ምሸት
weekday-mon = ሰኑይ
    .short = ሰኑይ
weekday-tue = ሰሉስ
    .short = ሰሉስ
weekday-wed = ረቡዕ
    .short = ረቡዕ
weekday-thu = ሓሙስ
    .short = ሓሙስ
weekday-fri = ዓርቢ
    .short = ዓርቢ
weekday-sat = ቀዳም
    .short = ቀዳም
weekday-sun = ሰንበት
    .short = ሰንበት

## Zitdagen aan de balie

session-state-open-tallied = ክፉትን ዝተቖጽረን (ዜሮ እኳ እንተኾነ)
session-state-open-not-tallied = ክፉት ግን ዘይተቖጽረ
session-state-closed-planned = ብመሰረት መደብ ዕጹው
session-state-closed-unplanned = ብሃንደበት ዕጹው
session-state-outside-hours = ሕቶ ካብ ናይ ስራሕ ሰዓታት ወጻኢ

## Rapporten

pool-line = ካልእ፣ ዘይተሓተተ ወይ ንምርኣይ ዝወሓደ

## Voor wie: zoals een gezin het te zien krijgt

public-all-families = ኩለን ስድራቤታት
public-people-wishing-child = ውላድ ንዝደልዩ
public-expectant-parents = ህጻን ንዝጽበዩ
public-vulnerable-pregnant = ጥንስቲ ምስ ሕቶ ወይ ሻቕሎት
public-parents-newborn = ወለዲ ሓድሽ ዝተወልደ ህጻን
public-parents-0-3 = ወለዲ ናይ 0 ክሳብ 3 ዓመት ቈልዓ
public-parents-3-6 = ወለዲ ናይ 3 ክሳብ 6 ዓመት ቈልዓ
public-parents-6-12 = ወለዲ ናይ 6 ክሳብ 12 ዓመት ቈልዓ
public-parents-12-18 = ወለዲ ናይ መንእሰያት
public-parents-18-plus = ወለዲ ናይ ዝዓበዩ መንእሰያት
public-children = ቈልዑ
public-teens = መንእሰያት (12 ክሳብ 18)
public-young-adults = ዝዓበዩ መንእሰያት (18 ክሳብ 24)
public-grandparents = እኖሓጎታትን ኣቦሓጎታትን
public-fathers = ኣቦታት
public-single-parents = ቈልዑ በይኖም ንዘዕብዩ
public-separating-parents = ዝፈላለዩ ወይ ዝተፈላለዩ ወለዲ
public-blended-families = ሓዳስ ስድራ ምስ ናይ ክልቲኦም ቈልዑ
public-teen-parents = ኣዝዮም መንእሰያት ወለዲ
public-foster-families = ንቈልዓ ዝቕበላ ስድራቤታት
public-people-not-becoming-parents = ከም ተስፋኹም ምስ ዘይከውን
public-families-in-poverty = ገንዘብ ምስ ዝሓጽር
public-families-in-debt-mediation = ሓገዝ ብዛዕባ ክፍሊታትን ዕዳን
public-socially-vulnerable-families = ቁሩብ ተወሳኺ ሓገዝ ንዝደልዩ
public-isolated-families = ምስ ሰብ ምልላይ
public-families-migration-background = ብኹሉ ቋንቋ እንቋዕ ብደሓን መጻእኩም
public-newcomers = ሓደስቲ ኣብ በልጅዩም
public-asylum-seekers-refugees = ሓደስቲ ኣብ በልጅዩም
public-non-dutch-speakers = ካብ ደች ወጻኢ ካልእ ቋንቋታት
public-low-literate = ብስእልን ድምጽን
public-roma-families = ንኹሉ ሰብ
public-travellers = ንኹሉ ሰብ
public-families-care-need = ተወሳኺ ክንክን ዘድልዮ ቈልዓ
public-children-mentally-ill-parent = ኣደ ወይ ኣቦ ምስ ዝጽገሙ
public-young-carers = ኣብ ገዛ ሰብ ዝከናኸን መንእሰይ
public-informal-carers = ንሕሙም ንዝከናኸኑ
public-professionals = ምስ ስድራቤታት ንዝሰርሑ
public-associations-volunteers = ማሕበራትን ወለንተኛታትን
public-not-asked = ንኹሉ ሰብ

## Wat het bezoek makkelijker maakt

support-need-interpreter = ኣስተርጓሚ የድሊ
support-need-simple-language = ቀሊል ቋንቋ ወይ ስእሊ
support-need-help-reading = ሓገዝ ኣብ ምንባብ ወይ ምጽሓፍ
support-need-help-online = ሓገዝ ኣብ ኢንተርነት
support-need-private-space = ህዱእን ብሕታውን ቦታ
support-need-child-care-during-talk = ኣብ ዝርርብ ንቈልዑ ዝሕሉ ሰብ
support-need-step-free-access = መእተዊ ንዓረብያ ቈልዓ ወይ ዊልቸር
support-need-transport = መጓዓዝያ
support-need-accompaniment = ምሳኹም ዝኸይድ ሰብ
support-need-anonymity = ስም ከይተነግረ
support-need-low-cost = ብነጻ ወይ ብሕሱር
support-need-evening-weekend = ካብ ሰዓታት ስራሕ ወጻኢ
support-need-at-home = ኣብ ገዛ

## Wat een fiche ervan zegt

capacity-has-capacity = ቦታ ኣለዎ
    .public = ቦታ ኣሎ
capacity-waiting-list = ዝርዝር ተጸበይቲ
    .public = ዝርዝር ተጸበይቲ ኣሎ
capacity-full = መሊኡ
    .public = ሕጂ ቦታ የለን
capacity-ask-first = መጀመርታ ሕተቱ
    .public = ቦታ እንተሎ መጀመርታ ሕተቱ
capacity-unknown = ቦታ ዘይፍለጥ
    .public = ቦታ እንተሎ ኣይንፈልጥን
anonymous-yes = ስምኩም ኣየድልን
anonymous-no = ስምኩም የድሊ
anonymous-on-request = እንተ ደሊኹም ብዘይ ስም ይከኣል
verified-method-phone = ብቴሌፎን
verified-method-visit = ኣብ ቦታኡ
verified-method-partner = ብተሓባባሪ ትካል ባዕሉ
verified-method-website = ኣብ መርበብ ሓበሬታ
verified-method-letter = ብደብዳቤ ወይ ኢመይል
listing-state-proposed = ዝቐረበ
listing-state-accepted = ተቐባልነት ረኺቡ
listing-state-refused = ተቐባልነት ኣይረኸበን
listing-state-archived = ኣብ መዝገብ ዝተዓቀበ
event-status-scheduled = ይካየድ
event-status-cancelled = ተሰሪዙ
event-status-postponed = ንኻልእ ግዜ ተሰጋጊሩ
event-status-full = መሊኡ

### Exploring rights: a few questions, and then a list of things to ask for. No amounts: they change.

rights-title = እንታይ መሰላት ኣለኩም?
rights-entry-text = ቁሩብ ሕቶታት፣ ሽዑ እንታይን ኣበይን ከም እትሓቱ ትፈልጡ
rights-choose = ኣየናይ ንዓኹም ይምልከት?
rights-promise = መልስኹም ዝርኢ ሰብ የለን። ዝኾነ ነገር ኣይንዕቅብን ኢና።
rights-yes = እወ
rights-no = ኣይፋል
rights-unsure = ኣይፈልጥን
rights-list = እዚ ክትሓቱ ትኽእሉ
rights-careful = ምናልባት ነዚ መሰል ይህልወኩም። ንሕና ኣይንውስንን ኢና፦ እቲ ቤት ጽሕፈት ባዕሉ የረጋግጽ።
rights-ask = ኣብዚ ሕተቱ
rights-where = ኣብ ቀረባ ኣበይ ከም ዘሎ ኣርእዩ
rights-source = ምንጪ
# $day (text): day
rights-day = ናይ { $day } ጽሑፍ። ሕግታት ክቕየር ይኽእል እዩ።
rights-again = ካልእ ምረጹ
rights-take-text = ነዚ ብካሜራ ቴሌፎንኩም ስካን ግበሩ። ቁጽሪ ማእከልን እዚ ዝርዝር ብትግርኛን ብደችን ትረኽቡ።
rights-maybe = ምናልባት፦ ሕተቱ
rights-also = እዚ’ውን ንዓኹም ይምልከት ዶ?
rights-bring = ወረቐት መንነትኩም ወይ ካልእ ወረቓቕቲ፣ ከምኡ’ውን ዘለኩም ደብዳቤታት ሒዝኩም ኪዱ። ዝጐደለኩም እንተሃለወ እውን ከይድኩም ሕተቱ።

## Situations

rights-situation-expecting = ውላድ ንጽበ ኣለና
rights-situation-baby = ህጻን ወይ ንእሽቶ ቆልዓ ኣለኒ
rights-situation-school = ሓደ ወይ ልዕሊኡ ኣብ ቤት ትምህርቲ ዝመሃሩ ደቂ ኣለዉኒ
rights-situation-care = ተወሳኺ ክንክን ዘድልዮ ውላድ ኣለኒ
rights-situation-income = ንኹሉ ምኽፋል ከቢድ እዩ
rights-situation-apart = ምስቲ ካልእ ወላዲ ብሓባር ኣይነብርን
rights-situation-new = ቀረባ ግዜ ናብ በልጅዩም መጺአ
rights-situation-young = ዕድመይ ካብ 18 ክሳብ 25 ዓመት እዩ

## Questions

rights-question-married = ብሕጊ ተመርዒኹም ዲኹም?
rights-question-childcare = መውዓሊ ቈልዑ የድልየኩም ዶ?
rights-question-low = እቶት ስድራቤትኩም ትሑት ድዩ?
rights-question-work = ኣብ ኣስራሒ ትሰርሑ ዲኹም?
rights-question-primary = ካብ ደቅኹም ናብ መዋእለ ህጻናት ወይ መባእታ ቤት ትምህርቲ ዝኸይድ ኣሎ ዶ?
rights-question-rent = ገዛ ተኻሪኹም ዲኹም፣ ወይ ትደልዩ ኣለኹም?
rights-question-unpaid = እቲ ካልእ ወላዲ ንውላድኩም ክኸፍል ኣለዎ እሞ ኣይከፍልን ድዩ?
rights-question-insured = ኣብ በልጅዩም ኣባል መድሕን ጥዕና (ziekenfonds) ዲኹም?
rights-question-schoolchild = ካብ ክልተን ፈረቓን ክሳብ 18 ዓመት ዝዕድሚኡ ውላድ ኣለኩም ዶ?
rights-question-dutch = ቋንቋ ደች ክትመሃሩ ትደልዩ ዶ?
rights-question-student = ኣብ ኮለጅ ወይ ዩኒቨርሲቲ ትመሃሩ ዲኹም?

## Who gives it

rights-giver-growth-payer = ገንዘብ ቈልዑ ዝኸፍል ትካል
rights-giver-vaph = ንስንክልና ዘለዎም ዝሕግዝ ኣገልግሎት
rights-giver-disability-office = ፈደራላዊ ቤት ጽሕፈት ንስንክልና ዘለዎም
rights-giver-school-guidance = ቤት ትምህርቲ ወይ ማእከል ሓገዝ ተመሃሮ (CLB)
rights-giver-fund = መድሕን ጥዕና
rights-giver-ocmw = ማሕበራዊ ቤት ጽሕፈት
rights-giver-integration = ናይ ውህደት ቤት ጽሕፈት
rights-giver-alimony-office = ፈደራላዊ ቤት ጽሕፈት ቀለብ ቈልዑ
rights-giver-grants = ክፍሊ ሓገዝ ትምህርቲ፣ ወይ ማሕበራዊ ኣገልግሎት ናይ ቤት ትምህርትኹም
rights-giver-employer-fund = ኣስራሒኹምን መድሕን ጥዕናን
rights-giver-registry = ምምሕዳር ከተማ፣ ምዝገባ ህዝቢ
rights-giver-employer-rva = ኣስራሒኹምን ቤት ጽሕፈት ስራሕን
rights-giver-family-care = ኣገልግሎት ሓገዝ ስድራቤት
rights-giver-kind-en-gezin = Kind en Gezin፣ ጥዕና ንኣሽቱ ቈልዑ
rights-giver-childcare-desk = መውዓሊ ቈልዑ ወይ ቤት ጽሕፈት መውዓሊ ቈልዑ
rights-giver-school = ቤት ትምህርቲ
rights-giver-ocmw-supplier = ማሕበራዊ ቤት ጽሕፈት ወይ ኩባንያ መብራህቲ
rights-giver-housing = ኩባንያ ማሕበራዊ ኣባይቲ
rights-giver-town-ocmw = ምምሕዳር ከተማ ወይ ማሕበራዊ ቤት ጽሕፈት
rights-giver-legal-aid = ኮሚሽን ሕጋዊ ሓገዝ
rights-giver-school-ocmw = ቤት ትምህርቲ ወይ ማሕበራዊ ቤት ጽሕፈት

## Rights

right-growth = ወርሓዊ ገንዘብ ቈልዓ (Groeipakket)
    .text = ኣብ ፍላንደርስ ንዝነብር ቆልዓ ኣብ ወርሒ ወርሒ ገንዘብ። ሓደ ሓደ ግዜ ክሳብ 25 ዓመት።
right-start = ገንዘብ ልደት (Startbedrag)
    .text = ቆልዓ ምስ ተወልደ ሓደ ግዜ ዝወሃብ ገንዘብ። ኣብ ግዜ ጥንሲ እውን ክትሓቱ ትኽእሉ።
right-birth-leave = ዕረፍቲ ልደት
    .text = ዝሰርሕ ሰብ ኣብ ግዜ ልደት ዕረፍቲ ኣለዎ። መጻምዱ እውን። ዝበዝሐ መድሕን ጥዕና ይኸፍሎ።
right-parental-leave = ዕረፍቲ ወለዲ
    .text = ንውላድኩም ንምክንኻን ውሑድ ትሰርሑ ወይ ንግዜኡ ደው ተብሉ። ሽዑ ገንዘባዊ ሓገዝ ትረኽቡ።
right-recognition = ንውላድኩም ብሕጊ ምቕባል
    .text = ኣይተመርዓኹምን ዶ? እቲ ካልእ ወላዲ ነቲ ቆልዓ ኣብ ምምሕዳር ከተማ ብሕጊ ይቕበሎ። ቅድሚ ልደት እውን ይከኣል።
right-maternity-help = ድሕሪ ሕርሲ ሓገዝ ኣብ ገዛ (Kraamzorg)
    .text = ኣብ መጀመርታ ሰሙናት ሓገዝ ንህጻንን ስራሕ ገዛን። ዋጋኡ ብእቶትኩም ይውሰን።
right-clinic = ምርመራ ቈልዑ (Consultatiebureau)
    .text = Kind en Gezin ዕቤት ውላድኩም ይከታተልን ክታበት ይህብን። ብነጻ እዩ።
right-childcare = ብእቶት ዝውሰን ዋጋ መውዓሊ ቈልዑ
    .text = ኣብ ብዙሕ ቦታታት ብእቶትኩም መሰረት ትኸፍሉ። እንተበዚሑኩም፣ ዝሓሰረ ዋጋ ክትሓቱ ትኽእሉ።
right-social = ተወሳኺ ንትሑት እቶት (Sociale toeslag)
    .text = እቶትኩም ትሑት እንተኾይኑ ኣብ ገንዘብ ቈልዓ ዝውሰኽ ገንዘብ። መብዛሕትኡ ግዜ ባዕሉ ይመጽእ።
right-school = ገንዘብ ቤት ትምህርቲ (Schooltoeslag)
    .text = እቶትኩም ትሑት እንተኾይኑ ዓመት ዓመት ገንዘብ፦ ንመዋእለ ህጻናት፣ መባእታን ካልኣይ ደረጃን ቤት ትምህርቲ። መብዛሕትኡ ግዜ ባዕሉ ይመጽእ።
right-maximum = ደረት ክፍሊት ቤት ትምህርቲ (Maximumfactuur)
    .text = መዋእለ ህጻናት ወይ መባእታ ቤት ትምህርቲ ንዙረትን ንጥፈታትን ውሱን ገንዘብ ጥራይ ክሓትት ይኽእል።
right-school-bill = ኣዝዩ ዝበዝሐ ክፍሊት ቤት ትምህርቲ
    .text = ኩሉ ብሓደ ግዜ ክትከፍሉ ኣይትኽእሉን ዶ? ቀስ በቀስ ምኽፋል ይከኣል እንተኾይኑ ንቤት ትምህርቲ ሕተቱ። OCMW እውን ምሳኹም መፍትሒ ይደሊ።
right-care = ተወሳኺ ገንዘብ ክንክን (Zorgtoeslag)
    .text = ስንክልና ወይ ሕማም ንዘለዎ ቆልዓ ዝውሰኽ ገንዘብ። ክሳብ 21 ዓመት።
right-support = ሓገዝ ኣብ ስንክልና
    .text = ንውላድኩም ምድጋፍ ወይ ናይ መዓልቲ ክንክን። እቲ ስንክልና ገና እንተዘይተረጋገጸ እውን።
right-disability = ካርድ መዕረፊ መኪናን ገንዘባዊ ሓገዝን
    .text = ምኻድ ዝኸብዶም ካርድ መዕረፊ መኪና። ካብ 18 ዓመት ሓደ ሓደ ግዜ ወርሓዊ ገንዘብ እውን።
right-refund = ሕሱር ሓኪም (Verhoogde tegemoetkoming)
    .text = እቶትኩም ትሑት እንተኾይኑ ንሓኪምን ፋርማሲን ውሑድ ትኸፍሉ። ኣብ ባቡርን ኣውቶቡስን እውን ምጉዳል ዋጋ ኣሎ።
right-tariff = ሕሱር መብራህትን ጋዝን (Sociaal tarief)
    .text = ዝሓሰረ ዋጋ ኤሌክትሪክ፣ ጋዝ፣ ማይ ወይ ኢንተርነት። ሓደ ሓደ ግዜ ባዕሉ ይመጽእ።
right-leisure = UiTPAS ብዝሓሰረ ዋጋ
    .text = እቶትኩም ትሑት እንተኾይኑ ንስፖርት፣ ጸወታን ባህልን ውሑድ ትኸፍሉ። ኣብ ብዙሓት ከተማታት።
right-home = ብዓቕምኹም ዝኽፈል ገዛ
    .text = ንማሕበራዊ ገዛ ተመዝገቡ። ሓደ ሓደ ግዜ ንክፋል ክራይ ገንዘብ ትረኽቡ።
right-ocmw = ሓገዝ ካብ ማሕበራዊ ቤት ጽሕፈት (OCMW)
    .text = OCMW እንታይ ከም ዘድልየኩም ምሳኹም ይርኢ፦ ገንዘብ መነባብሮ (leefloon)፣ ሓገዝ ኣብ ዕዳ ወይ ካልእ ሓገዝ።
right-alimony = ሓገዝ ኣብ ቀለብ ቆልዓ
    .text = እዚ ቤት ጽሕፈት ነቲ ገንዘብ ካብቲ ካልእ ወላዲ ይሓትት። ሓደ ሓደ ግዜ ክፋሉ ባዕሉ ይኸፍለኩም።
right-legal = ነጻ ምኽሪ ጠበቓ
    .text = ናይ መጀመርታ ዝርርብ ንኹሉ ሰብ ብነጻ እዩ። እቶትኩም ትሑት እንተኾይኑ ነጻ ጠበቓ ክትረኽቡ ትኽእሉ።
right-fund = ኣባል መድሕን ጥዕና ምዃን (ziekenfonds)
    .text = ሽዑ ዓቢ ክፋል ናይ ሓኪምን ሆስፒታልን ክፍሊት ይምለሰልኩም። እቲ መድሕን ባዕልኹም ትመርጹ።
right-urgent = ህጹጽ ሕክምናዊ ሓገዝ
    .text = ናይ መንበሪ ወረቐት የብልኩምን እሞ ሓኪም የድልየኩም ዶ? OCMW ክኸፍል ይኽእል። ኣብ ጥንሲ እውን።
right-place = ቦታ ኣብ ቤት ትምህርቲ
    .text = ነፍሲ ወከፍ ቆልዓ ካብ ክልተን ፈረቓን ዓመት ናብ ቤት ትምህርቲ ክኸይድ ይኽእል፣ ብዘይ ወረቐት መንበሪ እውን።
right-dutch = ቋንቋ ደችን ህይወት ኣብ በልጅዩምን
    .text = ትምህርቲ ቋንቋ ደች፣ ከምኡ’ውን ኣብ በልጅዩም መንገድኹም ንምርካብ ዝሕግዝ ሰብ።
right-grant = ናይ ትምህርቲ ገንዘባዊ ሓገዝ (Studietoelage)
    .text = እቶት ስድራቤትኩም ትሑት እንተኾይኑ ንትምህርቲ ዝኸውን ገንዘብ።

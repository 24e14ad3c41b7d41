### Exploring rights: a few questions, and then a list of things to ask for. No amounts: they change.

rights-title = Waa maxay xuquuqdaadu?
rights-entry-text = Dhowr su’aalood, kaddibna waad ogtahay waxa aad weydiisan karto iyo meesha
rights-choose = Kee baa ku khuseeya?
rights-promise = Jawaabahaaga cidina ma aragto. Waxba ma kaydinno.
rights-yes = Haa
rights-no = Maya
rights-unsure = Ma garanayo
rights-list = Waxan ayaad weydiisan kartaa
rights-careful = Malaha xaq baad u leedahay. Annagu ma go’aaminno: xafiiska ayaa hubinaya.
rights-ask = Halkan weydii
rights-where = Tus meesha u dhow
rights-source = Halka laga helay
# $day (text): day
rights-day = Qoraalka { $day }. Xeerarku way isbeddeli karaan.
rights-again = Wax kale dooro
rights-take-text = Tan ku sawir kamarada telefoonkaaga. Waxaad helaysaa lambarka xarunta iyo liiskan oo af Holland ah.

## Situations

rights-situation-expecting = Ilmo ayaan sugaynaa
rights-situation-baby = Waxaan leeyahay ilmo yar
rights-situation-school = Ilmahaygu dugsi buu dhigtaa
rights-situation-care = Ilmahaygu daryeel dheeraad ah buu u baahan yahay
rights-situation-income = Way adag tahay in wax walba la bixiyo
rights-situation-apart = Lama noolaado waalidka kale
rights-situation-new = Beljamka waan ku cusbahay
rights-situation-young = Waxaan jiraa 18 ilaa 25 sano

## Questions

rights-question-married = Ma is qabtaan adiga iyo waalidka kale?
rights-question-childcare = Ma u baahan tahay xannaano carruureed?
rights-question-low = Dakhliga qoyskaagu ma yar yahay?
rights-question-work = Ma u shaqaysaa loo-shaqeeye?
rights-question-primary = Ilmahaagu ma dhigtaa xannaanada dugsiga ama dugsiga hoose?
rights-question-rent = Guri kiro ah ma ku jirtaa, mise mid baad raadinaysaa?
rights-question-unpaid = Waalidka kale ma ku waajib baa inuu lacag u bixiyo ilmahaaga, mana bixiyo?
rights-question-insured = Beljamka ma xubin ka tahay caymiska caafimaadka (ziekenfonds)?
rights-question-schoolchild = Ma leedahay ilmo u dhexeeya laba sano iyo bar ilaa 18 sano?
rights-question-dutch = Ma rabtaa inaad barato af Holland?
rights-question-student = Ma dhigataa kulliyad ama jaamacad?

## Rights

right-growth = Lacagta carruurta (Groeipakket)
    .text = Lacag bil kasta oo loogu talagalay ilmaha ku nool Flanders. Mararka qaar ilaa 25 sano.
right-start = Lacagta dhalashada (Startbedrag)
    .text = Lacag hal mar ah marka ilmo dhasho. Waxaad weydiisan kartaa xilliga uurka.
right-birth-leave = Fasaxa dhalmada
    .text = Qofka shaqeeya wuxuu helaa fasax xilliga dhalmada. Lammaanihiisana sidoo kale. Inta badan caymiska caafimaadka ayaa bixiya.
right-parental-leave = Fasaxa waalidka
    .text = In yar shaqee ama muddo jooji si aad ilmahaaga u daryeesho. Markaas lacag baad helaysaa.
right-recognition = Aqoonsiga ilmahaaga
    .text = Is ma qabtaan? Markaas waalidka kale ayaa ilmaha ka aqoonsada degmada. Dhalashada ka hor waa la samayn karaa.
right-maternity-help = Caawimaad guri dhalmada kaddib (Kraamzorg)
    .text = Caawimaad dhallaanka iyo shaqada guriga toddobaadyada hore. Qiimuhu wuxuu ku xiran yahay dakhligaaga.
right-clinic = Hubinta dhallaanka (Consultatiebureau)
    .text = Kind en Gezin ayaa eega sida ilmahaagu u koro oo talaala. Waa bilaash.
right-childcare = Qiimaha xannaanada ee dakhliga
    .text = Meelo badan waxaad bixisaa sida dakhligaagu yahay. Haddii ay badato, qiime yar ayaad weydiisan kartaa.
right-social = Lacag lagu daro dakhliga yar (Sociale toeslag)
    .text = Lacag lagu daro lacagta carruurta haddii dakhligaagu yar yahay. Inta badan codsi la’aan ayay u timaadaa.
right-school = Lacagta dugsiga (Schooltoeslag)
    .text = Lacag sannad-dugsiyeed kasta haddii dakhligaagu yar yahay. Inta badan codsi la’aan ayay u timaadaa.
right-maximum = Xadka kharashka dugsiga (Maximumfactuur)
    .text = Xannaanada dugsiga ama dugsiga hoose wuxuu safarrada iyo hawlaha u weydiin karaa lacag xaddidan oo keliya.
right-care = Lacagta daryeelka (Zorgtoeslag)
    .text = Lacag dheeraad ah oo ilmaha naafada ah ama xanuunsan. Ilaa 21 sano.
right-support = Caawimaadda naafonimada
    .text = Hagid ama xannaano ilmahaaga. Xitaa haddii aan weli la hubin inuu naafo yahay.
right-disability = Kaarka baarkinka iyo lacag
    .text = Kaarka baarkinka haddii socodku adag yahay. 18 sano kaddib mararka qaar lacag bil kasta.
right-refund = Dhakhtar jaban (Verhoogde tegemoetkoming)
    .text = Haddii dakhligaagu yar yahay, dhakhtarka iyo farmashiga wax yar baad bixisaa. Tareenka iyo baskana qiimo-dhimis.
right-tariff = Koronto iyo gaas jaban (Sociaal tarief)
    .text = Qiime jaban oo koronto, gaas, biyo ama internet. Mararka qaar codsi la’aan ayuu u yimaadaa.
right-leisure = UiTPAS oo qiimo-dhimis leh
    .text = Haddii dakhligaagu yar yahay, isboortiga, ciyaarta iyo dhaqanka wax yar baad ku bixisaa. Degmooyin badan.
right-home = Guri qiimihiisa la awoodi karo
    .text = Isku qor guri dawladeed oo jaban. Mararka qaar kirada qayb ka mid ah lacag baa laguu siiyaa.
right-ocmw = Xafiiska caawimaadda bulshada (OCMW)
    .text = OCMW waxay kula eegaysaa waxa aad u baahan tahay: lacag nolol (leefloon), caawimaad deyn ama caawimaad kale.
right-alimony = Caawimaadda masruufka ilmaha
    .text = Xafiiskani waalidka kale ayuu lacagta weydiiyaa. Mararka qaar qayb ayuu hore kuu siiyaa.
right-legal = Talo qareen oo bilaash ah
    .text = Wada-hadalka koowaad qof walba waa u bilaash. Haddii dakhligaagu yar yahay, qareen bilaash ah ayaad heli kartaa.
right-fund = Ku biirista caymiska caafimaadka (ziekenfonds)
    .text = Markaas lacag badan oo dhakhtarka iyo isbitaalka ah ayaa laguu soo celiyaa. Adiga ayaa dooranaya caymiska.
right-urgent = Caawimaad caafimaad oo degdeg ah
    .text = Warqad deggenaansho ma lihid, dhakhtarna ma u baahan tahay? OCMW way bixin kartaa. Xilliga uurkana.
right-place = Boos dugsi
    .text = Ilmo kasta dugsi wuu tegi karaa laga bilaabo laba sano iyo bar, xitaa haddii uusan lahayn warqad deggenaansho.
right-dutch = Af Holland iyo koorsada nolosha Beljamka
    .text = Casharro af Holland ah, iyo qof kaa caawiya inaad Beljamka barato.
right-grant = Deeq waxbarasho (Studietoelage)
    .text = Lacag aad wax ku barato haddii dakhliga qoyskaagu yar yahay.

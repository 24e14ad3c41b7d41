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
rights-take-text = Tan ku sawir kamarada telefoonkaaga. Waxaad helaysaa lambarka xarunta iyo liiskan oo af Soomaali iyo af Holland ah.
rights-maybe = Malaha: weydii
rights-also = Kanina ma ku khuseeyaa?
rights-bring = Qaado kaarka aqoonsigaaga ama warqado kale, iyo warqadaha kuu yimid. Wax ma kaa maqan yihiin? Weli tag oo weydii.

## Situations

rights-situation-expecting = Ilmo ayaan sugaynaa
rights-situation-baby = Waxaan leeyahay ilmo yar
rights-situation-school = Waxaan leeyahay hal ilmo ama ka badan oo dugsi dhigta
rights-situation-care = Waxaan leeyahay ilmo u baahan daryeel dheeraad ah
rights-situation-income = Way adag tahay in wax walba la bixiyo
rights-situation-apart = Lama noolaado waalidka kale
rights-situation-new = Beljamka waan ku cusbahay
rights-situation-young = Waxaan jiraa 18 ilaa 25 sano

## Questions

rights-question-married = Ma is qabtaan adiga iyo waalidka kale?
rights-question-childcare = Ma u baahan tahay xannaano carruureed?
rights-question-low = Dakhliga qoyskaagu ma yar yahay?
rights-question-work = Ma u shaqaysaa loo-shaqeeye?
rights-question-primary = Carruurtaada mid ma dhigtaa xannaanada dugsiga ama dugsiga hoose?
rights-question-rent = Guri kiro ah ma ku jirtaa, mise mid baad raadinaysaa?
rights-question-unpaid = Waalidka kale ma ku waajib baa inuu lacag u bixiyo ilmahaaga, mana bixiyo?
rights-question-insured = Beljamka ma xubin ka tahay caymiska caafimaadka (ziekenfonds)?
rights-question-schoolchild = Ma leedahay ilmo u dhexeeya laba sano iyo bar ilaa 18 sano?
rights-question-dutch = Ma rabtaa inaad barato af Holland?
rights-question-student = Ma dhigataa kulliyad ama jaamacad?

## Who gives it

rights-giver-growth-payer = Xafiiska bixiya lacagta carruurta
rights-giver-vaph = Adeegga dadka naafada ah
rights-giver-disability-office = Xafiiska federaalka ee dadka naafada ah
rights-giver-school-guidance = Dugsiga ama xarunta hagista ardayda (CLB)
rights-giver-fund = Caymiska caafimaadka
rights-giver-ocmw = Xafiiska caawimaadda bulshada
rights-giver-integration = Hay’adda la-qabsiga bulshada
rights-giver-alimony-office = Xafiiska federaalka ee masruufka ilmaha
rights-giver-grants = Xafiiska deeqaha waxbarasho, ama adeegga bulshada ee dugsigaaga
rights-giver-employer-fund = Shaqo-bixiyahaaga iyo caymiska caafimaadka
rights-giver-registry = Degmada, diiwaanka dadka
rights-giver-employer-rva = Shaqo-bixiyahaaga iyo xafiiska shaqada
rights-giver-family-care = Adeegga caawimaadda qoyska
rights-giver-kind-en-gezin = Kind en Gezin, caafimaadka carruurta yaryar
rights-giver-childcare-desk = Xannaanada ama xafiiska xannaanada
rights-giver-school = Dugsiga
rights-giver-ocmw-supplier = Xafiiska caawimaadda bulshada ama shirkadda korontada
rights-giver-housing = Shirkadda guryaha bulshada
rights-giver-town-ocmw = Degmada ama xafiiska caawimaadda bulshada
rights-giver-legal-aid = Guddiga caawimaadda sharciga
rights-giver-school-ocmw = Dugsiga ama xafiiska caawimaadda bulshada

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
    .text = Lacag sannad-dugsiyeed kasta haddii dakhligaagu yar yahay: xannaanada dugsiga, dugsiga hoose iyo kan sare. Inta badan codsi la’aan ayay u timaadaa.
right-maximum = Xadka kharashka dugsiga (Maximumfactuur)
    .text = Xannaanada dugsiga ama dugsiga hoose wuxuu safarrada iyo hawlaha u weydiin karaa lacag xaddidan oo keliya.
right-school-bill = Biil dugsi oo aad u badan
    .text = Hal mar ma wada bixin kartaa? Haddii kale dugsiga weydii in aad qayb qayb u bixiso. OCMW-na way kula eegaysaa.
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

### Exploring rights: a few questions, and then a list of things to ask for. No amounts: they change.

rights-title = Haklarınız neler?
rights-entry-text = Birkaç soru, sonra neyi nereden isteyebileceğinizi bilirsiniz
rights-choose = Size hangisi uygun?
rights-promise = Cevaplarınızı kimse görmez. Hiçbir şeyi kaydetmeyiz.
rights-yes = Evet
rights-no = Hayır
rights-unsure = Bilmiyorum
rights-list = Bunları isteyebilirsiniz
rights-careful = Belki buna hakkınız vardır. Kararı biz vermeyiz: ilgili kurum kendisi bakar.
rights-ask = Buraya sorun
rights-where = Yakında nerede olduğunu göster
rights-source = Kaynak
# $day (text): day
rights-day = { $day } tarihli metin. Kurallar değişebilir.
rights-again = Başka bir şey seçin
rights-take-text = Bunu telefonunuzun kamerasıyla okutun. Merkezin numarasını ve bu listeyi Türkçe ve Felemenkçe alırsınız.
rights-maybe = Belki: danışın
rights-also = Bu da size uyuyor mu?
rights-bring = Kimliğinizi veya başka belgelerinizi ve elinizdeki mektupları yanınıza alın. Bir şey eksik mi? Yine de gidip sorun.

## Situations

rights-situation-expecting = Bir çocuk bekliyoruz
rights-situation-baby = Bebeğim veya küçük çocuğum var
rights-situation-school = Okula giden bir veya daha fazla çocuğum var
rights-situation-care = Ek desteğe ihtiyacı olan bir çocuğum var
rights-situation-income = Her şeyi ödemek zor
rights-situation-apart = Çocuğumun annesi veya babasıyla birlikte yaşamıyorum
rights-situation-new = Belçika’da yeniyim
rights-situation-young = 18 ile 25 yaş arasındayım

## Questions

rights-question-married = Birbirinizle evli misiniz?
rights-question-childcare = Çocuk bakımına ihtiyacınız var mı?
rights-question-low = Ailenizin geliri düşük mü?
rights-question-work = Bir işverenin yanında mı çalışıyorsunuz?
rights-question-primary = Çocuklarınızdan biri anaokuluna veya ilkokula gidiyor mu?
rights-question-rent = Kirada mısınız ya da kiralık ev mi arıyorsunuz?
rights-question-unpaid = Çocuğunuzun annesi veya babası para ödemesi gerekirken ödemiyor mu?
rights-question-insured = Belçika’da bir sağlık sigortası kurumuna (ziekenfonds) üye misiniz?
rights-question-schoolchild = 2,5 ile 18 yaş arasında çocuğunuz var mı?
rights-question-dutch = Felemenkçe öğrenmek ister misiniz?
rights-question-student = Yüksekokulda veya üniversitede mi okuyorsunuz?

## Who gives it

rights-giver-growth-payer = Çocuk parasını ödeyen kurum
rights-giver-vaph = Engelliler için onaylı hizmet
rights-giver-disability-office = Engelliler için federal daire
rights-giver-school-guidance = Okul veya öğrenci rehberliği (CLB)
rights-giver-fund = Sağlık sigortası kurumu
rights-giver-ocmw = Belediyenin sosyal yardım merkezi
rights-giver-integration = Uyum kurumu
rights-giver-alimony-office = Federal nafaka dairesi
rights-giver-grants = Burs dairesi veya okulunuzun sosyal servisi
rights-giver-employer-fund = İşvereniniz ve sağlık sigortanız
rights-giver-registry = Belediye, nüfus dairesi
rights-giver-employer-rva = İşvereniniz ve iş kurumu
rights-giver-family-care = Aile yardım servisi
rights-giver-kind-en-gezin = Kind en Gezin, küçük çocuk sağlığı
rights-giver-childcare-desk = Kreş veya çocuk bakımı danışma yeri
rights-giver-school = Okul
rights-giver-ocmw-supplier = Sosyal yardım merkezi veya enerji şirketiniz
rights-giver-housing = Sosyal konut kurumu
rights-giver-town-ocmw = Belediye veya sosyal yardım merkezi
rights-giver-legal-aid = Hukuki yardım komisyonu
rights-giver-school-ocmw = Okul veya sosyal yardım merkezi

## Rights

right-growth = Çocuk parası (Groeipakket)
    .text = Flaman bölgesinde yaşayan çocuk için her ay para. Bazen 25 yaşına kadar.
right-start = Doğum parası (Startbedrag)
    .text = Çocuk doğduğunda bir kez verilen para. Hamilelikte de isteyebilirsiniz.
right-birth-leave = Doğum izni
    .text = Çalışan kişi doğumda izin alır. Eşi veya partneri de. Büyük bölümünü sağlık sigortası kurumu öder.
right-parental-leave = Ebeveyn izni
    .text = Çocuğunuza bakmak için daha az çalışır ya da bir süre ara verirsiniz. O zaman bir ödenek alırsınız.
right-recognition = Çocuğunuzu tanıma
    .text = Evli değil misiniz? Diğer anne veya baba çocuğu belediyede tanır. Bu doğumdan önce de olur.
right-maternity-help = Doğumdan sonra evde yardım (Kraamzorg)
    .text = İlk haftalarda evde bebek ve ev işi için yardım. Ücret gelirinize bağlıdır.
right-clinic = Bebek kontrol merkezi (Consultatiebureau)
    .text = Kind en Gezin çocuğunuzun büyümesini izler ve aşılarını yapar. Ücretsizdir.
right-childcare = Gelire göre kreş ücreti
    .text = Birçok yerde gelirinize göre ödersiniz. Çok geliyorsa daha düşük bir ücret isteyebilirsiniz.
right-social = Düşük gelire ek para (Sociale toeslag)
    .text = Geliriniz düşükse çocuk parasına ek para. Çoğu zaman kendiliğinden gelir.
right-school = Okul parası (Schooltoeslag)
    .text = Geliriniz düşükse her okul yılında para: anaokulu, ilkokul, ortaokul ve lise için. Çoğu zaman kendiliğinden gelir.
right-maximum = Okul masrafı sınırı (Maximumfactuur)
    .text = Anaokulu veya ilkokul, geziler ve etkinlikler için ancak sınırlı bir para isteyebilir.
right-school-bill = Çok yüksek bir okul faturası
    .text = Hepsini bir kerede ödeyemiyor musunuz? Taksitle ödemeyi okula sorun. OCMW de sizinle birlikte bakar.
right-care = Bakım için ek para (Zorgtoeslag)
    .text = Engelli veya hasta çocuk için çocuk parasına ek para. 21 yaşına kadar.
right-support = Engellilikte yardım
    .text = Çocuğunuz için destek veya bakım. Engelli olup olmadığı henüz belli değilse de olur.
right-disability = Park kartı ve ödenek
    .text = Yürümek zorsa park kartı. 18 yaşından sonra bazen her ay para da.
right-refund = Daha ucuz doktor (Verhoogde tegemoetkoming)
    .text = Geliriniz düşükse doktorda ve eczanede daha az ödersiniz. Tren ve otobüste de indirim sağlar.
right-tariff = İndirimli enerji fiyatı (Sociaal tarief)
    .text = Elektrik, gaz, su veya internet için daha düşük fiyat. Bazen kendiliğinden gelir.
right-leisure = İndirimli UiTPAS
    .text = Geliriniz düşükse spor, oyun ve kültür için daha az ödersiniz. Birçok belediyede.
right-home = Bütçenize uygun bir ev
    .text = Sosyal konut için adınızı yazdırın. Bazen kiranın bir bölümü için para alırsınız.
right-ocmw = Sosyal yardım merkezinden (OCMW) yardım
    .text = OCMW neye ihtiyacınız olduğuna sizinle birlikte bakar: geçim parası (leefloon), borçta yardım veya başka yardım.
right-alimony = Nafaka için yardım
    .text = Bu kurum parayı çocuğun annesinden veya babasından ister. Bazen size bir bölümünü önceden öder.
right-legal = Avukattan ücretsiz bilgi
    .text = İlk görüşme herkes için ücretsizdir. Geliriniz düşükse ücretsiz avukat alabilirsiniz.
right-fund = Sağlık sigortasına üye olmak (ziekenfonds)
    .text = O zaman doktor ve hastane parasının büyük bölümünü geri alırsınız. Kurumu siz seçersiniz.
right-urgent = Acil tıbbi yardım
    .text = Oturum belgeniz yok ve doktor mu gerekiyor? OCMW ödeyebilir. Hamilelikte de.
right-place = Okulda bir yer
    .text = Her çocuk 2,5 yaşından itibaren okula gidebilir, oturum belgesi olmasa da.
right-dutch = Felemenkçe ve uyum kursu
    .text = Felemenkçe dersleri ve Belçika’da yolunuzu bulmanıza yardım eden biri.
right-grant = Öğrenim bursu (Studietoelage)
    .text = Ailenizin geliri düşükse okumak için para.

### Labels of the vocabulary: themes, domains and every other code list.
### `.public` is what a family sees where the label itself is official or hard.

## Onderwijs

theme-education = Eğitim
    .public = Okul ve öğrenme
theme-preschool-participation = Anaokuluna katılım
    .public = Anaokuluna başlamak
theme-school-choice-enrolment = Okul seçimi, ön başvuru ve kayıt
    .public = Okul seçmek ve kayıt yaptırmak
theme-homework-study-support = Ödev ve ders desteği
    .public = Ödev ve derslere yardım
theme-study-space = Ders çalışma yeri
    .public = Ders çalışmak için sessiz bir yer
theme-pupil-guidance = Öğrenci rehberliği (CLB)
    .public = Öğrenci rehberliği (CLB)
theme-primary-to-secondary = İlkokuldan ortaokula geçiş
    .public = Ortaokula geçmek (12 yaş)
theme-home-childcare-preschool = Ev, kreş ve anaokulu arasında geçiş
    .public = Evden kreşe veya anaokuluna
theme-language-stimulation = Dil gelişimi ve kitap okuma
    .public = Dil, konuşma ve kitap okuma
theme-school-costs = Okul masrafları ve okul yemekleri
    .public = Okul faturası ve okulda yemek
theme-truancy-dropout = Okulu asmak, bırakmak veya ara vermek
    .public = Okulda işler yürümüyorsa
theme-bullying = Zorbalık ve internette zorbalık
    .public = Zorbalık, internette de
theme-parent-school-relation = Ailenin katılımı ve okulla iletişim
    .public = Okulla konuşmak
theme-adult-learning = Yetişkin eğitimi ve temel eğitim
    .public = Yetişkinler için dersler

## Gezondheidszorg

theme-health = Sağlık hizmetleri
    .public = Sağlık
theme-preventive-consultation = Bebek ve küçük çocuk sağlık kontrolü (consultatiebureau)
    .public = Bebek kontrolü (consultatiebureau)
theme-vaccination = Aşılar
    .public = Aşılar
theme-prenatal-perinatal-care = Doğum öncesi, doğum ve doğum sonrası bakım
    .public = Hamilelik ve doğumda bakım
theme-short-maternity-stay = Doğumevinde kısa kalış
    .public = Doğumdan sonra eve erken dönüş
theme-breast-infant-feeding = Emzirme ve bebek beslenmesi
    .public = Emzirme, biberon ve ilk mamalar
theme-nutrition-movement = Sağlıklı beslenme ve hareket
    .public = Sağlıklı yemek ve hareket etmek
theme-overweight = Fazla kilo
    .public = Kilo ile ilgili sorular
theme-dental-care = Ağız ve diş bakımı
    .public = Diş hekimi ve sağlıklı dişler
theme-health-screening = Sağlık taraması
    .public = Sağlık kontrolü yaptırmak
theme-alcohol-tobacco-drugs = Alkol, sigara ve uyuşturucu
    .public = Alkol, sigara, uyuşturucu soruları
theme-screens-gaming-gambling = Ekran, oyun ve kumar
    .public = Ekran, oyun ve kumar
theme-first-aid-safety = İlk yardım ve güvenlik
    .public = İlk yardım ve evde güvenlik
theme-fertility-contraception = Çocuk isteği, doğum kontrolü ve plansız hamilelik
    .public = Çocuk istemek ya da (henüz) değil
theme-affordable-care = Herkesin ödeyebileceği sağlık hizmeti
    .public = Pahalı olmayan doktor
theme-primary-care = Aile hekimi ve yakındaki sağlık hizmeti
    .public = Aile hekimi ve yakındaki bakım

## Kinderopvang

theme-childcare = Çocuk bakımı
    .public = Kreş ve çocuk bakımı
theme-baby-toddler-care = Bebek ve küçük çocuk bakımı
    .public = Bebek veya küçük çocuk için kreş
theme-childminder-care = Bir ailenin evinde çocuk bakımı (onthaalouder)
    .public = Bir ailenin evinde çocuk bakımı
theme-out-of-school-care = Okul dışı saatlerde bakım
    .public = Okuldan önce ve sonra bakım
theme-holiday-care = Tatilde çocuk bakımı
    .public = Okul tatilinde çocuk bakımı
theme-occasional-flexible-care = Ara sıra ve esnek bakım
    .public = Ara sıra veya farklı saatte bakım
theme-sick-child-care = Hasta çocukların bakımı
    .public = Çocuk hastayken bakım
theme-inclusive-childcare = Her çocuğa açık bakım
    .public = Ek destekli çocuk bakımı
theme-childcare-fees = Bakım ücreti, gelir belgesi ve indirimli ücret
    .public = Kreş ne kadar? Ücret ve indirim
theme-childcare-search-desk = Çocuk bakımı danışma yeri (Lokaal Loket Kinderopvang)
    .public = Kreş ararken yardım

## Geestelijk welbevinden

theme-mental-wellbeing = Ruhsal iyilik
    .public = Kendinizi nasıl hissediyorsunuz?
theme-child-youth-mental-health = Çocukların ve gençlerin ruh sağlığı
    .public = Çocuk veya genç kötü hissediyorsa
theme-parent-mental-health = Anne babaların ruh sağlığı
    .public = Anne veya baba zor durumdaysa
theme-postpartum-depression = Doğum sonrası depresyon
    .public = Doğumdan sonra üzüntü veya boşluk
theme-suicide-prevention = İntiharı önlemek
    .public = Biri artık yaşamak istemiyorsa
theme-stress-anxiety = Stres, kaygı ve dayanma gücü
    .public = Stres, korku ve kaygı
theme-early-detection-intervention = Erken fark etmek ve erken yardım
    .public = Zorluğu erken fark etmek
theme-low-threshold-therapy = Kolay ulaşılan terapi ve ilk ruhsal destek
    .public = Yakındaki biriyle konuşmak
theme-infant-mental-health = Bebeğin ruh sağlığı (bağlanma)
    .public = Bebeğinizle aranızdaki bağ

## Cultuur, sport, jeugd en vrije tijd

theme-culture-sport-youth = Kültür, spor, gençlik ve boş zaman
    .public = Boş zaman
theme-sport = Spor
    .public = Spor
theme-culture-young-children = Küçük çocuklar için kültür
    .public = Küçükler için tiyatro ve müzik
theme-arts-music-academy = Sanat ve müzik okulu (academie)
    .public = Müzik, resim ve dans (academie)
theme-library-reading = Kütüphane ve okuma
    .public = Kütüphane ve kitaplar
theme-youth-work = Gençlik çalışmaları ve gençlik grupları
    .public = Gençlik grubu ve gençlik evi
theme-playground-holiday-activities = Oyun alanı ve tatil etkinlikleri (speelplein)
    .public = Tatilde oyun günleri ve kamplar
theme-activities-calendar = Etkinlikler ve etkinlik takvimi
    .public = Hangi etkinlikler var?
theme-leisure-pass = İndirim kartı ve boş zaman desteği
    .public = Spor ve boş zaman indirimi
theme-youth-information = Gençlere bilgi
    .public = Gençler için bilgi
theme-toy-library = Oyuncak ödünç verme yeri (spelotheek)
    .public = Oyuncak ödünç almak (spelotheek)
theme-child-friendly-space = Çocuk dostu sokaklar ve meydanlar
    .public = Mahallede dışarıda oynamak
theme-teen-space = Ergenler ve gençler için yer
    .public = Gençler için bir yer
theme-affordable-holidays = Uygun fiyatlı gezi ve tatil
    .public = Uygun fiyatlı gezi ve tatil

## Socio-economische determinanten

theme-socio-economic = Para, konut, iş ve yaşam koşulları
    .public = Para, ev ve iş
theme-rights-exploration = Hakları araştırmak
    .public = Neye hakkım var?
theme-growth-package = Çocuk parası (Groeipakket)
    .public = Çocuk parası (Groeipakket)
theme-study-grants = Öğrenim bursu (studietoelage)
    .public = Öğrenim bursu ve okul parası
theme-income-debt = Gelir, bütçe ve borç
    .public = Fatura ve borç konusunda yardım
theme-housing = Konut
    .public = Ev ve kira
theme-employment = İş ve meslek eğitimi
    .public = İş ve meslek eğitimi
theme-food-aid = Gıda yardımı ve uygun fiyatlı yemek
    .public = Uygun fiyatlı yemek ve gıda paketi
theme-material-aid = Eşya yardımı (bez, giysi, bebek eşyası)
    .public = Bez, giysi ve bebek eşyası
theme-admin-digital-help = Resmî işlerde ve bilgisayarda yardım
    .public = Evrak ve bilgisayar yardımı
theme-legal-help = Hukuki yardım
    .public = Yasa ve haklar için danışmanlık
theme-child-poverty = Çocuk yoksulluğu
    .public = Çocuklarla ay sonunu getirmek
theme-mobility = Ulaşım
    .public = Otobüs, bisiklet ve diğer ulaşım
theme-social-tariffs = Sosyal tarife ve indirimler
    .public = Elektrik, su, internette indirim

## Ontmoeting en sociale cohesie

theme-social-cohesion = Buluşma ve birliktelik
    .public = Başkalarıyla tanışmak
theme-meeting-place = Buluşma yeri
    .public = Uğrayabileceğiniz bir yer
theme-play-and-meeting = Oyun ve buluşma zamanı
    .public = Oynamak ve ailelerle tanışmak
theme-parent-group = Anne baba ve sohbet grubu
    .public = Başka anne babalarla konuşmak
theme-neighbourhood = Mahalle ve semt
    .public = Mahalleniz
theme-loneliness = Yalnızlık ve az sayıda tanıdık
    .public = İnsanlarla tanışmak, sohbet etmek
theme-informal-care = Hasta bir yakına bakmak
    .public = Hasta olan birine bakmak
theme-young-carers = Yakınına bakan gençler
    .public = Genç yaşta evde birine bakmak
theme-volunteering = Gönüllülük
    .public = Gönüllü olmak
theme-family-events = Aile etkinlikleri
    .public = Bütün aile için eğlence
theme-diversity = Çeşitlilik ve birlikte yaşam
    .public = Herkesin yeri var
theme-radicalisation = Radikalleşme
    .public = Aşırı fikirlerden endişe

## Ouderschap en opvoedingsondersteuning

theme-parenting = Anne babalık ve çocuk yetiştirme desteği
    .public = Çocuk yetiştirmek, anne baba olmak
theme-parenting-question = Çocuk yetiştirme sorusu (genel)
    .public = Çocuk yetiştirme hakkında bir soru
theme-sleep-crying = Uyku ve ağlama
    .public = Uyku ve ağlama
theme-toilet-training = Tuvalet alışkanlığı
    .public = Bezi bırakmak, lazımlığa alışmak
theme-limits-behaviour = Sınır koymak ve zor davranışlar
    .public = Sınır koymak ve öfke nöbetleri
theme-child-development = Çocuğun gelişimi
    .public = Çocuk nasıl büyür ve öğrenir
theme-parents-of-teens = Gençlerin anne babaları
    .public = Ergen çocuğun anne babası olmak
theme-prenatal-parenthood = Doğumdan önce anne babalık
    .public = Yakında anne veya baba
theme-couple-relationship = Çift ilişkisine destek
    .public = Siz ve partneriniz
theme-separation = Ayrılık ve çocuğu birlikte büyütmek
    .public = Çocuk varken ayrılmak
theme-single-parenthood = Tek başına anne babalık
    .public = Çocuklarla tek başına olmak
theme-blended-families = Yeniden kurulan aile
    .public = Yeniden kurulan aileler
theme-teen-parenthood = Genç yaşta anne babalık
    .public = Genç anne veya baba
theme-fathers = Babalık
    .public = Babalar için
theme-parenting-course = Anne baba kursu ve eğitimi
    .public = Anne babalar için kurs

## Praktische ondersteuning

theme-practical-support = Pratik destek
    .public = Evinizde yardım
theme-family-care = Aile yardımı ve evde bakım
    .public = Aile yardımı: ev işlerinde destek
theme-maternity-home-help = Doğumdan sonra evde yardım (kraamhulp)
    .public = Doğumdan sonra evde yardım
theme-maternity-nursing = Lohusa ve bebek bakımı (kraamzorg)
    .public = Anne ve bebek bakımı (Kraamzorg)
theme-home-volunteers = Evde aile desteği
    .public = Ailenizi evde ziyaret eden biri
theme-household-help = Ev işlerinde yardım
    .public = Temizlik ve ütüde yardım
theme-multiple-births = İkiz ve üçüz bakımı
    .public = İkizler veya üçüzler
theme-babysitting = Çocuk bakıcısı
    .public = Çocuk bakıcısı

## Jeugdhulp

theme-youth-help = Çocuk ve gençlere yardım (jeugdhulp)
    .public = Çocuk ve gençlere ek yardım
theme-direct-access-help = Doğrudan ulaşılan gençlik yardımı
    .public = Kendiniz gidebileceğiniz yardım
theme-home-guidance = Evde rehberlik
    .public = Aileye evde rehberlik
theme-one-family-one-plan = Bir aile, bir plan
    .public = Bütün aile için tek plan
theme-gatekept-help = Doğrudan ulaşılamayan gençlik yardımı
    .public = Başvuruyla alınan gençlik yardımı
theme-foster-care = Koruyucu aile
    .public = Koruyucu aile ve çocuk
theme-child-abuse-concern = Çocuk için endişe ve çocuğa kötü muamele
    .public = Bir çocuk için endişeliyim
theme-youth-own-questions = Gençlerin kendi soruları
    .public = Gencim, bir sorum var
theme-family-network-conference = Aile meclisi (Eigen Kracht)
    .public = Aile ve dostlarla plan yapmak
theme-independent-living = Kendi başına yaşamaya geçmek
    .public = Kendi evine çıkmak

## Inclusie: kind met een specifieke zorgbehoefte

theme-inclusion = Kaynaştırma: özel bakım ihtiyacı olan çocuk
    .public = Ek desteğe ihtiyacı olan çocuk
theme-special-care-need = Özel bakım ihtiyacı olan çocuk
    .public = Çocuğumun ek desteğe ihtiyacı var
theme-disability-support = Engellilik durumunda destek
    .public = Engellilik durumunda destek
theme-inclusive-leisure = Herkese açık boş zaman
    .public = Her çocuğun katılabildiği etkinlik
theme-special-education = Özel eğitim (buitengewoon onderwijs)
    .public = Özel eğitim okulları
theme-adhd-autism-sensitivity = DEHB (ADHD), otizm ve aşırı duyarlılık
    .public = DEHB (ADHD), otizm, aşırı duyarlılık
theme-rehabilitation = Rehabilitasyon ve gelişim yardımı
    .public = Konuşma ve hareket tedavisi

## Integratie en inburgering

theme-integration = Uyum ve Belçika’ya alışmak
    .public = Belçika’ya yeni gelenler
theme-dutch-lessons = Felemenkçe öğrenmek ve pratik yapmak
    .public = Felemenkçe öğrenmek ve konuşmak
theme-civic-integration = Uyum kursu (inburgering)
    .public = Belçika’da yaşam (inburgering)
theme-newcomer-orientation = Yeni gelenlere rehberlik
    .public = Yeni gelenlere yol göstermek
theme-interpreting-translation = Sözlü ve yazılı tercüme
    .public = Tercüman veya çeviri
theme-refugee-families = Mülteci aileler
    .public = Belçika’ya sığınan aileler
theme-childcare-during-lessons = Ders sırasında çocuk bakımı
    .public = Siz dersteyken çocuk bakımı

## Het Huis van het Kind zelf

theme-the-house = Merkezin kendisi (Huis van het Kind)
    .public = Bu merkez (Huis van het Kind)
theme-opening-hours-contact = Açılış saatleri, adres ve iletişim
    .public = Açılış saatleri, adres ve telefon
theme-who-does-what = Kim ne yapar (rehber)
    .public = Nereye gitmem gerekiyor?
theme-room-use = Salon veya oda kullanımı
    .public = Salon veya oda kullanmak
theme-activity-registration = Etkinliğe kayıt
    .public = Bir etkinliğe kayıt olmak
theme-own-initiative = Kendiniz bir şey düzenlemek veya yardım etmek
    .public = Bir şey düzenlemek, yardım etmek
theme-feedback-suggestion = Fikir, şikâyet veya bildirim
    .public = Bir fikir veya şikâyet
theme-other-unclear = Başka veya henüz belli değil
    .public = Başka bir şey

## Leeftijden

age-band-preconception = Çocuk isteği
age-band-prenatal = Hamilelik
age-band-age-0-3 = 0-3 yaş
age-band-age-3-6 = 3-6 yaş
age-band-age-6-12 = 6-12 yaş
age-band-age-12-18 = 12-18 yaş
age-band-age-18-24 = 18-24 yaş
age-band-all-ages = Her yaş
age-band-not-asked = Sorulmadı

## Wie vraagt het

asker-parent = Anne veya baba
asker-expectant-parent = Bebek bekleyen
asker-grandparent = Büyükanne veya büyükbaba
asker-other-carer = Çocuğu büyüten başka biri
asker-child = Çocuk
asker-young-person = Genç veya genç yetişkin
asker-adult-without-child = Çocuğu olmayan yetişkin
asker-professional = Uzman veya görevli
asker-volunteer-association = Gönüllü veya dernek
asker-not-asked = Sorulmadı

## Hoe het afliep

outcome-answered = Hemen cevap verildi
outcome-listened = Dinledik, başka adım gerekmedi
outcome-clarified = Soru netleşti, sonra devam edilecek
outcome-information-given = Bilgi, kart veya broşür verildi
outcome-looked-up-later = Araştırılacak, kişi tekrar gelecek
outcome-admin-help-given = Evrakta veya internette yardım edildi
outcome-rights-explored = Haklara birlikte bakıldı
outcome-activity-registered = Bir etkinliğe kaydedildi veya yönlendirildi
outcome-appointment-made = Randevu alındı
outcome-referred-inside = Merkez içinde yönlendirildi
outcome-referred-partner = Bir ortağa yönlendirildi
outcome-referred-outside = Ortaklık dışında bir yere yönlendirildi
outcome-referred-helpline = Yardım hattına veya internet hizmetine yönlendirildi
outcome-handed-to-backup = Destek uzmanına devredildi
outcome-round-table-proposed = Aileyle birlikte görüşme önerildi
outcome-several-options-visitor-decides = Seçenekler verildi, kişi kendisi karar verir
outcome-no-offer-found = Uygun bir hizmet bulunamadı
outcome-offer-not-available = Hizmet var ama şu an alınamıyor
outcome-language-barrier = Dil yüzünden ilerlenemedi
outcome-visitor-stopped = Kişi (şimdilik) başka adım istemiyor
outcome-protection-procedure = Çocuk için endişe süreci başlatıldı (sayıma girmez)
outcome-not-recorded = Kaydedilmedi

## Langs welke weg

channel-desk-walk-in = Danışmada, randevusuz
channel-desk-appointment = Danışmada, randevuyla
channel-antenna-point = Mahalledeki küçük noktamız
channel-partner-desk = Bir ortağın danışması
channel-clinic-contact = Bebek kontrolünde (consultatiebureau)
channel-activity-contact = Bir etkinlik veya buluşmada
channel-outreach = Ailelerin bulunduğu yerde
channel-mobile-installation = Gezici nokta (otobüs, bisiklet, stant)
channel-event-stand = Bir etkinlikte stant
channel-school-gate = Okul veya okul kapısı
channel-home-visit = Ev ziyareti
channel-phone = Telefon
channel-sms = SMS veya mesaj uygulaması
channel-email = E-posta
channel-web-form = İnternet formu veya soru düğmesi
channel-social-media = Facebook veya başka sosyal medya
channel-chat = Yazışma (chat)
channel-kiosk = Ekranlı bilgi noktası
channel-via-professional = Bir görevli aracılığıyla
channel-not-asked = Sorulmadı

## Hoe warm de doorverwijzing was

warmth-none = Yönlendirme yok
warmth-details-given = Adres, telefon veya kart verildi
warmth-explained = Ortağın ne yaptığı ve ne bekleneceği anlatıldı
warmth-contact-together = Birlikte arandı, yazıldı veya randevu alındı
warmth-announced = İzin alınıp ortağa haber verildi
warmth-introduced = Yüz yüze tanıştırıldı
warmth-accompanied = Ortağa birlikte gidildi

doors-before-first-door = İlk gelinen yer burası
doors-before-one-before = Önce bir başka yere gidildi
doors-before-several-before = Önce iki veya daha çok yere gidildi
doors-before-not-asked = Sorulmadı

## Waarom er geen aanbod was

gap-reason-does-not-exist = Bu bölgede yok
gap-reason-actor-not-present = Bu hizmet yeri bu bölgede yok
gap-reason-wrong-age = Bu yaş için değil
gap-reason-wrong-target-group = Bu grup için değil
gap-reason-full-waiting-list = Dolu veya bekleme listesi var
gap-reason-too-expensive = Çok pahalı
gap-reason-too-far = Çok uzak veya ulaşım yok
gap-reason-hours-do-not-fit = Saatler uymuyor
gap-reason-language = Soranın anladığı bir dilde değil
gap-reason-not-directly-accessible = Doğrudan gidilemiyor
gap-reason-threshold-image = Çekinme veya kötü izlenim
gap-reason-anonymity-missing = İsimsiz olmuyor
gap-reason-not-inclusive = Engelli kişilere uygun değil
gap-reason-temporary-stopped = Proje veya destek bitti
gap-reason-unknown-to-us = Bildiğimiz bir hizmet yok

## Talen

language-nl = Felemenkçe
language-nl-simple = Kolay Felemenkçe
language-fr = Fransızca
language-en = İngilizce
language-de = Almanca
language-ar = Arapça
language-tr = Türkçe
language-uk = Ukraynaca
language-ru = Rusça
language-pl = Lehçe
language-ro = Rumence
language-bg = Bulgarca
language-es = İspanyolca
language-pt = Portekizce
language-fa = Farsça veya Darice
language-ps = Peştuca
language-so = Somalice
language-ti = Tigrinyaca
language-not-asked = Sorulmadı

## Hoe je bij een dienst binnen geraakt

intake-mode-walk-in = Doğrudan girilir
intake-mode-call-first = Önce telefon edilir
intake-mode-appointment-only = Yalnız randevuyla
intake-mode-online-form = Form veya e-posta ile
intake-mode-own-open-door = Kendi danışması var: doğrudan gidilir
intake-mode-accepts-warm-referral = Sizi memnuniyetle tanıştırırız
intake-mode-by-agreement = Yalnız kararlaştırılan yolla
intake-mode-professional-only = Yalnız bir uzmanın yardımıyla
    .public = Bunu sizin için bir doktor, okul ya da kurum ister
intake-mode-via-gate = Yalnız gençlik yardımı başvurusuyla
intake-mode-members-only = Yalnız üyeler ve zaten gelenler için

## Dagen en halve dagen

half-day-morning = Öğleden önce
half-day-afternoon = Öğleden sonra
half-day-evening = Akşam
weekday-mon = Pazartesi
    .short = Pzt
weekday-tue = Salı
    .short = Sal
weekday-wed = Çarşamba
    .short = Çar
weekday-thu = Perşembe
    .short = Per
weekday-fri = Cuma
    .short = Cum
weekday-sat = Cumartesi
    .short = Cmt
weekday-sun = Pazar
    .short = Paz

## Zitdagen aan de balie

session-state-open-tallied = Açık ve sayıldı (sayı sıfır olsa da)
session-state-open-not-tallied = Açık ama sayılmadı
session-state-closed-planned = Takvime göre kapalı
session-state-closed-unplanned = Beklenmedik şekilde kapalı
session-state-outside-hours = Açılış saatleri dışında soru

## Rapporten

pool-line = Diğer, sorulmadı veya göstermek için çok az

## Voor wie: zoals een gezin het te zien krijgt

public-all-families = Bütün aileler
public-people-wishing-child = Çocuk isteyenler
public-expectant-parents = Bebek bekleyenler
public-vulnerable-pregnant = Hamileyken sorular veya kaygılar
public-parents-newborn = Yeni doğan bebeğin anne babası
public-parents-0-3 = 0-3 yaş çocuğun anne babası
public-parents-3-6 = 3-6 yaş çocuğun anne babası
public-parents-6-12 = 6-12 yaş çocuğun anne babası
public-parents-12-18 = Gençlerin anne babaları
public-parents-18-plus = Genç yetişkinlerin anne babaları
public-children = Çocuklar
public-teens = Gençler (12-18 yaş)
public-young-adults = Genç yetişkinler (18-24 yaş)
public-grandparents = Büyükanne ve büyükbabalar
public-fathers = Babalar
public-single-parents = Çocuklarla tek başına olanlar
public-separating-parents = Ayrılan veya ayrılmış anne babalar
public-blended-families = Yeniden kurulan aileler
public-teen-parents = Genç anne veya baba
public-foster-families = Koruyucu aileler
public-people-not-becoming-parents = Hayat umduğunuz gibi gitmezse
public-families-in-poverty = Para yetmediğinde
public-families-in-debt-mediation = Fatura ve borç konusunda yardım
public-socially-vulnerable-families = Biraz ek destek isteyenler
public-isolated-families = İnsanlarla tanışmak
public-families-migration-background = Her dilde hoş geldiniz
public-newcomers = Belçika’ya yeni gelenler
public-asylum-seekers-refugees = Belçika’ya yeni gelenler
public-non-dutch-speakers = Felemenkçe dışındaki diller
public-low-literate = Resimli ve sesli
public-roma-families = Herkes için
public-travellers = Herkes için
public-families-care-need = Ek desteğe ihtiyacı olan çocuk
public-children-mentally-ill-parent = Anne veya baba zor durumdaysa
public-young-carers = Genç yaşta evde birine bakmak
public-informal-carers = Hasta birine bakanlar
public-professionals = Ailelerle çalışanlar
public-associations-volunteers = Dernekler ve gönüllüler
public-not-asked = Herkes için

## Wat het bezoek makkelijker maakt

support-need-interpreter = Tercüman gerekli
support-need-simple-language = Basit kelimeler veya resimler
support-need-help-reading = Okuma veya yazmada yardım
support-need-help-online = İnternette yardım
support-need-private-space = Sessiz, ayrı bir oda
support-need-child-care-during-talk = Görüşme sırasında çocuklara bakan biri
support-need-step-free-access = Bebek arabası veya tekerlekli sandalyeye uygun
support-need-transport = Ulaşım
support-need-accompaniment = Yanında gelen biri
support-need-anonymity = İsim vermemek
support-need-low-cost = Ücretsiz veya uygun fiyatlı
support-need-evening-weekend = Çalışma saatleri dışında
support-need-at-home = Evde

## Wat een fiche ervan zegt

capacity-has-capacity = Yer var
    .public = Yer var
capacity-waiting-list = Bekleme listesi
    .public = Bekleme listesi var
capacity-full = Dolu
    .public = Şu an yer yok
capacity-ask-first = Önce sorun
    .public = Önce yer var mı diye sorun
capacity-unknown = Yer durumu bilinmiyor
    .public = Yer var mı, bilmiyoruz
anonymous-yes = Adınızı vermeniz gerekmez
anonymous-no = Adınızı vermeniz gerekir
anonymous-on-request = İsterseniz adınızı vermeden olur
verified-method-phone = telefonla
verified-method-visit = yerinde
verified-method-partner = ortağın kendisi tarafından
verified-method-website = internet sitesinde
verified-method-letter = mektup veya e-posta ile
listing-state-proposed = Önerildi
listing-state-accepted = Alındı
listing-state-refused = Alınmadı
listing-state-archived = Arşivlendi
event-status-scheduled = Yapılacak
event-status-cancelled = İptal edildi
event-status-postponed = Ertelendi
event-status-full = Dolu

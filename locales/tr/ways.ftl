### The ways in: stages of life, ways of their own, young people, and how the screen looks. For families.

## The beginning

ways-choose = Size hangisi uygun?
ways-look = Ya da buraya bakın

## Stages of life and ways of their own

way-name-expecting = Hamileyim ya da çocuk istiyorum
way-text-expecting = Hamile olmak, çocuk istemek ya da istememek. Burada her şeyi sorabilirsiniz.
way-name-pregnancy = Hamilelik
way-text-pregnancy = Hamilelik bazen güzel, bazen zordur. Bu insanlar size seve seve yardım eder.
way-name-wish = Çocuğum olsun istiyorum
way-text-wish = Bazen uzun sürer ya da olmaz. Bunu biriyle konuşabilirsiniz.
way-name-not-parent = Çocuk sahibi olmamak
way-text-not-parent = Bazen olmaz. Bazen istemezsiniz. Bazen hamilelik yarıda kalır. Ne hissederseniz hissedin, burada söyleyebilirsiniz.
way-name-baby = Bebek ve küçük çocuk
way-text-baby = Yemek, uyku, ağlama, kreş. Hiçbir soru küçük değildir.
way-name-preschool = Anaokulu çocuğu
way-text-preschool = Oynamak, okula gitmek ve büyümek.
way-name-school = İlkokul çocuğu
way-text-school = Okul, çocuk bakımı, boş zaman ve arkadaşlar.
way-name-teen = Ergenlerin anne babaları
way-text-teen = Ergenler hızlı değişir, anne babaların soruları olur. Yalnız değilsiniz.
way-name-adult = 18 ile 25 yaş
way-text-adult = Ev, iş, öğrenmek. Yardımla da kendi ayaklarınızın üzerinde durabilirsiniz.
way-name-parents = Anne baba, dede nine
way-text-parents = Siz de önemlisiniz: nasıl hissettiğiniz, ilişkiniz, aileniz.

ways-which = En uygun olan hangisi?
ways-themes = Ne hakkında?
ways-hits = Buralara gidebilirsiniz
ways-evening = Akşam yapılacaklar
ways-evening-text = Gündüz zamanı olmayanlar için
ways-evening-only = Yalnızca akşam

## For young people

youth-name = Aramızda
youth-for = 12 ile 25 yaş arasındaysan
youth-place = 25 yaşından küçük müsün? Burada senin için bir yer var.
youth-text = Rahatça bak. Adını sormayız, hiçbir şeyi kaydetmeyiz.
youth-secret = Uzmanlar ve doktorlar anlattıklarını öylece başkasına söyleyemez, anne babana da. Yalnızca ciddi tehlikede bu farklı olabilir. Çekinmeden sor.
youth-ask = Ne hakkında?
youth-topic-feel = Kendimi iyi hissetmiyorum
youth-topic-talk = Biriyle konuşmak istiyorum
youth-topic-home = Evde sorunlar
youth-topic-bullying = Bana zorbalık yapılıyor
youth-topic-love = Aşk, cinsellik ve hamilelik
youth-topic-school = Okul iyi gitmiyor
youth-topic-study = Ders çalışmak için sessiz yer
youth-topic-drugs = Alkol, sigara ve uyuşturucu
youth-topic-gaming = Ekran, oyun ve kumar
youth-topic-place = Buluşacak bir yer
youth-topic-care = Evde birine bakıyorum
youth-topic-living = Tek başına yaşamak
youth-topic-work = İş ve para
youth-lines = Aramak ya da yazışmak ister misin?
youth-line-jac = Her konuda ücretsiz konuş ya da yaz, 12 ile 25 yaş arası. Felemenkçe.
youth-line-tejo = Bir terapistle ücretsiz konuş, 10 ile 20 yaş arası. Felemenkçe.

## Urgent

line-now = Şu anda ulaşılabilir
line-not-now = Şu anda ulaşılamaz
line-scan = Telefonla okut
urgent-name-antigif = Zehir danışma merkezi
urgent-text-antigif = Biri zehirli bir şey yediyse, içtiyse ya da dokunduysa. Gece gündüz.
urgent-name-child-focus = Child Focus
urgent-text-child-focus = Bir çocuk kaybolduysa ya da internette olanlar sizi kaygılandırıyorsa. Gece gündüz.

## Letters, colours and calm

ways-display = Ekran nasıl görünsün?
ways-display-visit = Yalnızca sizin ziyaretiniz için.
ways-quiet = Sakinlik
ways-quiet-off = Normal
ways-quiet-on = Sessiz: ses yok, hareket yok

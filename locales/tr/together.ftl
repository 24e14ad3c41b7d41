# What a visitor reads while choosing together with the desk, and what is said before and during a call.
# Short, plain and warm; nobody is sent anywhere, the visitor chooses.

together-title = Size hangisi uygun?
together-text = Bunları öneriyoruz. Siz seçersiniz. Hiçbirini seçmeyebilirsiniz.
together-choose = Bunu seçiyorum
together-chosen = Seçtiğiniz
together-none = Hiçbiri bana uygun değil

together-what = Ne
together-where = Nerede
together-when = Ne zaman
together-cost = Ücreti ne kadar?
together-languages = Diller
together-free = Ücretsiz
together-unknown = Bunu tam bilmiyoruz. Bize sorun.
together-no-address = Hiçbir yere gitmeniz gerekmez.
together-secret = Adresi gizli. Önce telefon edin.
together-full = Şu an yer yok.

# How the service receives people.
together-manner-ticket = Geleceğinizi onlara söyleyebiliriz.
together-manner-walk-in = Doğrudan içeri girebilirsiniz.
together-manner-call-first = Önce telefon etmek gerekir. Birlikte edebiliriz.
together-manner-door = Oraya kendiniz gidebilirsiniz.
together-manner-gate = Bunu tek başınıza isteyemezsiniz. Bir uzman sizinle birlikte ister.
together-manner-professional = Bunu bir uzman sizinle birlikte ister.
together-manner-members = Yalnız oraya zaten gidenler için.

# For a young person who asks alone.
together-youth-title = Senin için
together-youth-text = Kime ne anlatacağını sen seçersin.
together-lines = Telefon veya yazışma, Felemenkçe. Adını söylemen gerekmez.
together-line-102 = Çocuklar ve gençler için, her konuda.
together-line-106 = Biriyle konuşmak istersen. Gece gündüz.
together-line-1712 = Biri seni incitiyorsa veya korkuyorsan.
together-line-1813 = İntiharı düşünüyorsan. Gece gündüz.

# Before and during a call that the desk and the visitor make together.
together-call-may = Sizinle birlikte orayı arayabilir miyim?
together-call-name = Adınızı ben söylemem. İsterseniz siz söylersiniz.
together-call-listen = Her şeyi siz de duyarsınız. Kendiniz konuşabilirsiniz.
together-call-stop = Her zaman hayır diyebilirsiniz. O zaman dururuz.
together-call-now = Şimdi arıyorum.
together-call-turn = Şimdi siz konuşabilirsiniz.
together-call-nobody = Kimse açmıyor. Daha sonra bir kez daha deneyebiliriz.

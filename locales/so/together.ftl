# What a visitor reads while choosing together with the desk, and what is said before and during a call.
# Short, plain and warm; nobody is sent anywhere, the visitor chooses.

together-title = Maxaa kugu habboon?
together-text = Kuwan ayaan kuu soo jeedinaynaa. Adiga ayaa dooranaya. Waxba inaadan dooran waad kari kartaa.
together-choose = Kan ayaan doortay
together-chosen = Waxa aad dooratay
together-none = Midkoodna iguma habboona

together-what = Maxay tahay
together-where = Xaggee
together-when = Goorma
together-cost = Waa imisa?
together-languages = Luqadaha
together-free = Bilaash
together-unknown = Si hubaal ah uma ogin. Na weydii.
together-no-address = Meelna looma baahna inaad tagto.
together-secret = Cinwaanku waa sir. Marka hore soo wac.
together-full = Hadda boos ma jiro.

# How the service receives people.
together-manner-ticket = Waan u sheegi karnaa inaad imanayso.
together-manner-walk-in = Si toos ah ayaad u geli kartaa.
together-manner-call-first = Marka hore waa in la waco. Wada wici karnaa.
together-manner-door = Adigu waad iska tegi kartaa.
together-manner-gate = Kaligaa ma codsan kartid. Xirfadle ayaa kula codsanaya.
together-manner-professional = Xirfadle ayaa tan kula codsanaya.
together-manner-members = Kaliya dadka hore u taga.

# For a young person who asks alone.
together-youth-title = Adiga kuu gaar ah
together-youth-text = Adiga ayaa dooranaya waxa aad sheegto iyo cidda aad u sheegto.
together-lines = Wac ama qoraal ku hadal, af Holland. Magacaaga inaad sheegto looma baahna.
together-line-102 = Carruurta iyo dhallinyarada, wax kasta.
together-line-106 = Haddii aad rabto inaad qof la hadasho. Habeen iyo maalin.
together-line-1712 = Haddii qof ku dhibayo, ama haddii aad cabsanayso.
together-line-1813 = Haddii aad ka fikirayso inaad naftaada disho. Habeen iyo maalin.

# Before and during a call that the desk and the visitor make together.
together-call-may = Ma u waci karaa iyadoo aad ila joogto?
together-call-name = Magacaaga ma sheegayo. Adigu waad sheegi kartaa.
together-call-listen = Wax walba waad maqlaysaa. Adigu waad hadli kartaa.
together-call-stop = Mar walba waad diidi kartaa. Markaas waan joojinaynaa.
together-call-now = Hadda waan wacayaa.
together-call-turn = Hadda adigu waad hadli kartaa.
together-call-nobody = Cidina ma qaban telefoonka. Mar dambe ayaan isku dayi karnaa.

### Finding at the kiosk: keys on the screen, open now, my list, taking home and away from this screen.

find-leave = ካብዚ ስክሪን ውጽኡ

## Keys on the screen

find-keys = መጽሓፊ ፊደላት
find-keys-open = ፊደላት ኣርእዩ
find-keys-done = ወዲአ
find-keys-space = ክፍተት
find-keys-erase = ናይ መወዳእታ ፊደል ደምስሱ
find-keys-digits = ቁጽርታት
find-keys-latin = ላቲናዊ ፊደላት
find-keys-own = ፊደላት ቋንቋኹም
find-keys-forms = ካልእ ቅርጺ ናይቲ ፊደል

## Open now

find-open = ሕጂ ክፉት
find-open-none = ሕጂ ክፉት ቦታ የለን
find-open-next = ብመጀመርታ ዝኽፈት

## My list

find-list = ዝርዝረይ
# $count (number): how many are on the list
find-list-count = ዝርዝረይ፦ { $count }
find-list-put = ኣብ ዝርዝረይ ኣእትዉ
find-list-has = ኣብ ዝርዝርኩም ኣሎ
find-list-off = ካብ ዝርዝረይ ኣውጽኡ
find-list-full = ዝርዝርኩም መሊኡ። መጀመርታ ገለ ኣውጽኡ።
find-list-text = ክትዝክርዎ እትደልዩ ኣብዚ ኣሎ። ምስ ወዳእኩም ክንድምስሶ ኢና።
find-list-empty = ዝርዝርኩም ገና ባዶ እዩ
find-list-empty-text = ዝሰማማዕ ረኺብኩም ዶ? ኣብ ዝርዝርኩም ኣእትውዎ።

## Taking it home

find-take = ብቴሌፎንኩም ውሰድዎ
find-take-text = ነዚ ብካሜራ ቴሌፎንኩም ስካን ግበሩ። ስም፣ ቁጽርን ኣድራሻን ትረኽቡ። ንሕና መን ምዃንኩም ኣይንፈልጥን ኢና።
find-take-paper = ብወረቐት ትመርጹ ዶ? ኣብ መቐበሊ ሕተቱ።
find-take-careful = ካልእ ሰብ ቴሌፎንኩም ይርኢ ዶ? እምበኣር እዚ እንተዘይወሰድኩም ይሓይሽ።
find-take-none = እዚ ብቴሌፎን ክውሰድ ኣይክእልን። ኣብ መቐበሊ ብወረቐት ሕተቱ።

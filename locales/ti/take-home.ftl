### What a family takes home: the card, the sheet and the picture card. Very short sentences.

## The service

take-home-where = ኣበይ
take-home-when = መዓስ ክፉት እዩ
take-home-call = ቴሌፎን
take-home-website = መርበብ ሓበሬታ
take-home-price = ዋጋ
take-home-free = ብነጻ
take-home-for-whom = ንመን
take-home-bring = ምሳኹም ኣምጽኡ
take-home-languages = ቋንቋታት
take-home-secret = እቲ ኣድራሻ ምስጢር እዩ። መጀመርታ ደውሉ።
take-home-no-hours = ናይ ስራሕ ሰዓታት ብቴሌፎን ሕተቱ።
take-home-no-hours-here = ናይ ስራሕ ሰዓታት ኣብ መቐበሊ ሕተቱ።
take-home-walk-in = ብቐጥታ ክትኣትዉ ትኽእሉ ኢኹም።
take-home-call-first = መጀመርታ ደውሉ።

## What was agreed

take-home-agreed = ዝተሰማማዕናሉ
take-home-agreed-contact-together = ብሓባር ደዊልናሎም።
take-home-agreed-announced = ሓደ ሰብ ከም ዝመጽእ ንነግሮም።
take-home-agreed-introduced = ምስኦም ነላልየኩም።
take-home-agreed-accompanied = ሓደ ካባና ምሳኹም ይኸይድ።
take-home-appointment = ቆጸራኹም
# $day (text): weekday with date, such as Monday 23 November; $time (text): time, such as 9:30
take-home-appointment-when = { $day }፣ { $time }

## The card

take-home-show = ኣብኡ ምስ በጻሕኩም ነዚ ካርድ ኣርእዩ።
take-home-nameless = ስምኩም ኣብቲ ካርድ የለን።
take-home-your-code = ኮድኩም
take-home-been = ናብኡ ከይድኩም ዶ? ነቲ ካርድ ኣብ ዝተቐበልክሙሉ ቦታ ኣብ ዘሎ ታብለት ንገሩ። ኮድኩም ተጠቐሙ።
take-home-lost = ነቲ ካርድ ኣጥፊእኩምዎ ዶ? ተመለሱ። ሓድሽ ክትረኽቡ ኢኹም።
# $name (text): the name of the house, such as Huis van het Kind Voorbeeldstad
take-home-from = ዝሃበኩም፦ { $name }

## The QR codes

take-home-scan-contact = ኣድራሻን ቁጽርን ንምዕቃብ ብቴሌፎንኩም ስካን ግበሩ
take-home-scan-calendar = ቆጸራ ንምዕቃብ ብቴሌፎንኩም ስካን ግበሩ
take-home-scan-card = ናይ ካርድኩም ኮድ QR

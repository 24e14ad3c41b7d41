### Tell us: a family says what is missing or what it would like to do. No name, no text, only choices.

tell-title = ሓሳብ ንማእከል
tell-text = እትመርጽዎ ጥራይ ኢና እንቖጽር። ስም ኣየድልን።
tell-question = ሕቶ ወይ ጭንቀት ኣለኩም ዶ? ምስ ሰብ ተዘራረቡ።
tell-missing = ዝጐድል ኣሎ
tell-missing-text = ሓገዝ ወይ ምኽሪ ደልየ ኣይረኸብኩን
tell-activity = ሓሳብ ኣለኒ
tell-activity-text = ኣብዚ ብሓባር ዝግበር ነገር
tell-other = ካልእ
tell-other-text = ምኽሪ፣ ወይ ክመሓየሽ ዝኽእል ነገር
tell-about = ብዛዕባ እንታይ እዩ?
tell-about-more = ብልክዕ እንታይ?
tell-age = ንመን እዩ?
tell-when = መዓስ ይሓይሽ?
tell-when-weekday-day = ኣብ መዓልታት ስራሕ፣ ቀትሪ
tell-when-weekday-evening = ኣብ መዓልታት ስራሕ፣ ምሸት
tell-when-weekend = ቀዳመ-ሰንበት
tell-when-school-holiday = ኣብ ዕረፍቲ ቤት ትምህርቲ
tell-skip = ኣይፈልጥን
tell-check = እዚ ልክዕ ድዩ?
tell-send = እወ፣ ስደዱ
tell-thanks = የቐንየልና!
tell-thanks-text = ነዚ ንቖጽሮ ኢና። በዚ ስድራቤታት ኣብዚ እንታይ ከም ዘድልየን ንርኢ።
tell-more = ካልእ ንገሩ

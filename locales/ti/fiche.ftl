### The fiche, a result, and what to say when nothing fits. For families and staff.

## Is there a place?

capacity-asked = ዝሓተትናሉ ዕለት፦ { $day }
capacity-asked-long-ago = ናይ መወዳእታ ዝሓተትናሉ፦ { $day }፣ ነዊሕ ገይሩ

## More on the fiche

fiche-through-us = ኣብዚ ሕተቱ፦ ምሳኹም ኮይንና ክንድውል ኢና
fiche-begin-here = ካብዚ ጀምሩ
fiche-also-call = ክትድውሉ’ውን ትኽእሉ ኢኹም
fiche-also-appointment = ቆጸራ’ውን ክትሕዙ ትኽእሉ ኢኹም
fiche-own-door-staff = ንማንም ኣይትስደዱ። ማዕጾ ኣርእዩ፦ ዝደሊ ባዕሉ ይኣቱ።
fiche-closed-now = ሕጂ ዕጹው እዩ
fiche-fallback = ዕጹው ምስ ዝኸውን
fiche-fallback-call = ክሳብ ሽዑ ናብዚ ደውሉ፦ { $name }።
fiche-programme = ክፋል ናይ { $name }
fiche-place-languages = ኣብዚ ዝዛረቡሉ ቋንቋታት፦ { $languages }
fiche-checked-by =
    { $method ->
        [phone] ብቴሌፎን ዝተረጋገጸሉ፦ { $day }
        [visit] ኣብ ቦታኡ ዝተረጋገጸሉ፦ { $day }
        [partner] እቲ ትካል ባዕሉ ዘረጋገጸሉ፦ { $day }
        [website] ኣብ ወብሳይቶም ዝተረጋገጸሉ፦ { $day }
       *[letter] ብደብዳበ ወይ ኢመይል ዝተረጋገጸሉ፦ { $day }
    }
fiche-never-checked = ክሳብ ሕጂ ዘረጋገጾ የለን
fiche-changed = ናይ መወዳእታ ለውጢ፦ { $day }
fiche-origin = ምንጪ፦ { $source }
fiche-origin-field = ምንጪ ናይ { $field }፦ { $source }
involvement-since = { $level }፣ ካብ { $day }
fiche-themes = ኣርእስታት፦ { $themes }
fiche-forms = ዓይነት፦ { $forms }

## A result

hit-via = ብ“{ $words }” ዝተረኽበ፦ { $theme }
hit-via-theme = ብ{ $theme } ዝተረኽበ
hit-no-address = ኣድራሻ የብሉን፦ ደውሉ ወይ ጽሓፉ

## When nothing really fits

nothing-title = ብልክዕ ዝሰማማዕ የለን
nothing-text = ሓቂ ክንነግረኩም ንመርጽ። ምናልባት እዚ ይሕግዝ ይኸውን።
nothing-near = እዚ ናብኡ ይቐርብ
nothing-near-theme = { $theme } ({ $count })
nothing-elsewhere = ንሱ ባዕሉ፣ ኣብ ካልእ ቦታ ወይ ብዘይ መጻረዪ
nothing-helpline = ምሳኹም ንዝሓስብ ሰብ ደውሉ

## On paper

print-day = ዝተሓትመሉ ዕለት፦ { $day }። ቅድሚ ምኻድኩም ደውሉ።

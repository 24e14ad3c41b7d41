### What is on: activities with a day and an hour.

events-title = እንታይ ንጥፈታት ኣሎ?
events-entry = ንጥፈታት እዚ ሰሙን
events-tab = ንጥፈታት

## Leafing through

events-view = ብመዓልቲ ወይ ብሰሙን
events-view-day = መዓልቲ
events-view-week = ሰሙን
events-today = ሎሚ
events-tomorrow = ጽባሕ
events-earlier-day = ዝሓለፈት መዓልቲ
events-later-day = ትቕጽል መዓልቲ
events-earlier-week = ዝሓለፈ ሰሙን
events-later-week = ዝቕጽል ሰሙን
# $from, $to (text): days with their month
events-range = { $from } ክሳብ { $to }
events-narrow = ንዓኹም እንታይ ይሰማማዕ?
events-age = ዕድመ
events-age-any = ኩሉ ዕድመ
events-town = ኣበይ
events-town-any = ኣብ ኩሉ ቦታ
events-theme = ኣርእስቲ
events-theme-any = ኩሉ ኣርእስቲ
events-audience-any = ንኹሉ
events-audience-children = ንቖልዑ
events-audience-adults = ንዓበይቲ
events-grandchild = ምስ ደቂ ደቅኹም ንደገ ምውጻእ
# $count (number): how many activities
events-count =
    { $count ->
        [0] ዝተረኽበ የለን
        [one] { $count } ንጥፈት
       *[other] { $count } ንጥፈታት
    }
events-none-day = ኣብዛ መዓልቲ እዚኣ ዋላ ሓደ የለን
events-empty = ኣብ ዓውደ-ኣዋርሕ ገና ዝኾነ ነገር የለን
events-empty-text = ናይ ዝቕጽል ሰሙን ርኣዩ፣ ወይ ካብ ማእከል ንሓደ ሰብ ሕተቱ።
events-empty-choice = ብዚ ምርጫ እዚ ዝኾነ ነገር የለን
events-empty-choice-text = ብኻልእ ዕድመ ወይ ቦታ ምናልባት ትረኽቡ ትኾኑ።
events-show-all = ኩሉ ኣርእዩ

## One activity

events-status-cancelled = ኣይካየድን እዩ
events-status-postponed = ተናዊሑ
events-status-full = ቦታ የለን
# $names (text): names of other activities
events-same-time = ኣብቲ ግዜ እቲ ባዕሉ፦ { $names }
# $name (text): name of an organisation
events-by = ዘዳልዎ፦ { $name }
events-when = መዓስ?
events-no-dates = ገና ሓድሽ መዓልቲ የለን።
events-more-dates = ድሕሪኡ ኣብ ካልእ መዓልታት እውን
events-where = ኣበይ?
events-book = ከመይ ትሳተፉ?
events-place-untold = እቲ ቦታ ሕተቱ። ደውሉ ወይ ናብ ማእከል ንዑ።
events-service = ተወሳኺ ብዛዕባ እዚ
events-calendar = ኣብ ዓውደ-ኣዋርሕኩም ኣእትዉ
events-calendar-file = ንጥፈት
events-calendar-kept = እቲ ንጥፈት ተዓቂቡ። ናብ ዓውደ-ኣዋርሕኩም ንምእታው ነቲ ፋይል ክፈቱ።
events-calendar-not-kept = እቲ ንጥፈት ክዕቀብ ኣይከኣለን። ካልእ ፎልደር ምረጹ።
events-print = ሕተሙ

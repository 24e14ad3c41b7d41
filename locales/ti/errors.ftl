### What went wrong, in plain words. Never the fault of whoever reads it.

error-invalid-input = ኣብቲ ዝለኣኽናዮ ጌጋ ኣሎ። እንደገና ፈትኑ።
error-not-found = እዚ ድሕሪ ሕጂ የለን። ምናልባት ሕጂ ተቐይሩ ይኸውን።
error-no-session = እቲ መቐበሊ ገና ኣይተኸፍተን። መጀመርታ ክፈትዎ።
error-nothing-to-undo = ዝምለስ የለን።
error-undo-closed = እዚ ክምለስ ኣይክእልን እዩ፦ እዚ ፍርቂ መዓልቲ ተዓጽዩ እዩ።
error-not-enrolled = እዚ ታብለት ገና ምስ ዝኾነ ማእከል ኣይተኣሳሰረን።
error-denied = እዚ ኣብዚ ኣይፍቀድን እዩ። ንሰራሕተኛ ሕተቱ።
error-unknown-command = እዚ ናይ Onthaal ሕታም ነዚ ኣይፈልጦን እዩ።
error-storage-full = እቲ ታብለት መሊኡ። ዝጠፍአ የለን፣ ሕጂ ግን ሓድሽ ክውሰኽ ኣይክእልን። ኣወሃሃዲኹም ጸውዑ።
error-storage-corrupt = ኣብቲ ታብለት ሓደ ፋይል ተበላሽዩ። ኣወሃሃዲኹም ጸውዑ።
error-storage-busy = እቲ ታብለት ሕጂ ስራሕ ኣለዎ። ቁሩብ ጸኒሕኩም ፈትኑ።
error-offline = ምስቲ ማእከላይ ኮምፒተር ርክብ የለን። ክትቅጽሉ ትኽእሉ ኢኹም።
error-unauthorised = እቲ ማእከላይ ኮምፒተር ነዚ ታብለት ኣይፈልጦን እዩ። ኣወሃሃዲኹም ጸውዑ።
error-too-old = እዚ ናይ Onthaal ሕታም ነቲ ማእከላይ ኮምፒተር ኣዝዩ ኣረጊት እዩ። ኣወሃሃዲኹም ጸውዑ።
error-bad-code = እዚ ኮድ ትኽክል ኣይኮነን፣ ወይ ድሮ ተጠቒሙ እዩ።
error-internal = ጸገም ኣጋጢሙ። እቲ ድሮ ዝተዓቀበ ግን ኣሎ።
# $reference (text): code that can be found in the log
error-reference = ሓገዝ ክትሓቱ ከለኹም እዚ ኮድ ንገሩ፦ { $reference }

## Rules

rule-required = ገና ዝጐድል ኣሎ።
rule-unknown-code = እዚ ኣብቲ ዝርዝር የለን።
rule-unknown-field = ነዚ ክፍሊ ኣይንፈልጦን ኢና።
rule-wrong-type = እዚ ናይቲ ቅኑዕ ዓይነት ኣይኮነን።
rule-too-long = እዚ ኣዝዩ ነዊሕ እዩ።
rule-too-many = እዚኦም ኣዝዮም ብዙሓት እዮም።
rule-out-of-range = እዚ ካብ ዝከኣል ወጻኢ እዩ።
rule-not-allowed = እዚ ምስቲ ዝተረፈ ኣይሰማማዕን እዩ።

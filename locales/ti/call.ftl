### Asking somebody to come, at the kiosk. Short sentences, also for who reads little.

call-ask = ሰብ ጸውዑ
call-ask-text = ካብ ማእከል ሓደ ሰብ ክመጸኩም እዩ።
call-sees = ብኣየናይ ቋንቋ ከም እተንብቡ ጥራይ ይርእዩ።
call-sees-list = ብኣየናይ ቋንቋ ከም እተንብቡን ዝርዝርኩምን ይርእዩ።
call-list = ዝርዝረይ ኣርእዩ
call-ringing = ንጽውዕ ኣለና …
call-shown = ትጽበዩ ከም ዘለኹም ንፈልጥ ኢና
call-shown-text = በጃኹም ቁሩብ ኣብዚ ጽንሑ።
call-coming = ሓደ ሰብ ናባኹም ይመጽእ ኣሎ
call-later = ሓደ ሰብ ቀልጢፉ ክመጽእ እዩ
call-later-text = ሕጂ ቁሩብ ስራሕ ኣለዎም።
call-long = ደንጕዩ ዶ? ናብ መቐበሊ ንዑ።
call-nobody = ሕጂ ክመጽእ ዝኽእል ሰብ የለን
call-unreached = ሕጂ ምጽዋዕ ኣይከኣልን
call-come = ናብ መቐበሊ ንዑ።
call-stop = ሰርዙ
call-again = እንደገና ጸውዑ

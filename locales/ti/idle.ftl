### The end of a visit at the kiosk, when nothing was done for very long.

idle-last-title = ነቲ ስክሪን ንጸርጎ ኣለና
idle-last-text = ድሕሪ ቁሩብ ኩሉ ክድምሰስ እዩ። ብድሕሪኡ እንደገና ክትጅምሩ ትኽእሉ ኢኹም።

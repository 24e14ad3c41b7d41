### Een sociale kaart uit een rekenblad: kolommen, woorden en wat er te zeggen is van een cel.

## Woorden in het blad

import-capacity-has-capacity = plaats vrij
import-capacity-waiting-list = wachtlijst
import-capacity-full = volzet
import-capacity-ask-first = eerst vragen
import-status-active = actief
import-status-inactive = niet actief
import-status-defunct = gestopt
import-status-temporarily-closed = tijdelijk gesloten

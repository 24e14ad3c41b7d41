### Wat we zeggen van wat uit de Sociale Kaart en de UiTdatabank komt.

# $given (tekst): de woorden daar
import-reason-theme-to-choose = Thema nog te kiezen. Daar staat: ‘{ $given }’.
import-reason-date-called-off = Eén dag gaat niet door. Die nemen we niet over.
import-reason-end-unknown = Er staat niet wanneer het eindigt. We rekenen een uur.

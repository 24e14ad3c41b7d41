### Ce que nous disons de ce qui vient de la Sociale Kaart et de la UiTdatabank.

# $given (texte) : les mots là-bas
import-reason-theme-to-choose = Thème encore à choisir. Là-bas : « { $given } ».
import-reason-date-called-off = Une des dates est annulée. Nous ne la reprenons pas.
import-reason-end-unknown = La fin n'est pas indiquée. Nous comptons une heure.

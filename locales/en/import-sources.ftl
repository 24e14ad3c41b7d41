### What we say of what comes from the Sociale Kaart and UiTdatabank.

# $given (text): the words there
import-reason-theme-to-choose = A theme must still be chosen. It says there: ‘{ $given }’.
import-reason-date-called-off = One date is called off. We leave it out.
import-reason-end-unknown = It does not say when it ends. We count an hour.

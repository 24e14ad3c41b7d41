### Wat er misliep, in gewone woorden. Nooit de schuld van wie leest.

error-invalid-input = Er klopt iets niet in wat we stuurden. Probeer het opnieuw.
error-not-found = Dit is er niet meer. Misschien is het net gewijzigd.
error-no-session = De balie is nog niet open. Open eerst de balie.
error-nothing-to-undo = Er is niets om terug te nemen.
error-undo-closed = Dit kan je niet meer terugnemen: deze halve dag is afgesloten.
error-not-enrolled = Deze tablet hoort nog niet bij een huis.
error-denied = Dat mag hier niet. Vraag het aan een medewerker.
error-unknown-command = Deze versie van Onthaal kent dit niet.
error-storage-full = De tablet is vol. Er is niets verloren, maar er kan nu niets bij. Roep je coördinator erbij.
error-storage-corrupt = Een bestand op de tablet is beschadigd. Roep je coördinator erbij.
error-storage-busy = De tablet is even bezig. Probeer het zo opnieuw.
error-offline = Er is geen verbinding met het centrum. Je kan gewoon verder werken.
error-unauthorised = Het centrum kent deze tablet niet meer. Roep je coördinator erbij.
error-too-old = Deze versie van Onthaal is te oud voor het centrum. Roep je coördinator erbij.
error-bad-code = Deze code klopt niet of is al gebruikt.
error-internal = Er liep iets mis. Wat al bewaard was, is er nog.
# $reference (tekst): code die terug te vinden is in het logboek
error-reference = Geef deze code door als je hulp vraagt: { $reference }

## Regels

rule-required = Er ontbreekt nog iets.
rule-unknown-code = Dit staat niet in de lijst.
rule-unknown-field = Dit veld kennen we niet.
rule-wrong-type = Dit is niet van de juiste soort.
rule-too-long = Dit is te lang.
rule-too-many = Dit zijn er te veel.
rule-out-of-range = Dit valt buiten wat kan.
rule-not-allowed = Dit past niet bij de rest.

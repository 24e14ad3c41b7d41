### What went wrong, in plain words. Never the fault of whoever reads it.

error-invalid-input = Coś jest nie tak w tym, co wysłaliśmy. Spróbuj ponownie.
error-not-found = Tego już nie ma. Może właśnie się zmieniło.
error-no-session = Recepcja nie jest jeszcze otwarta. Najpierw ją otwórz.
error-nothing-to-undo = Nie ma czego cofnąć.
error-undo-closed = Tego nie można już cofnąć: to pół dnia jest zamknięte.
error-not-enrolled = Ten tablet nie należy jeszcze do żadnego centrum.
error-denied = Tego tu nie wolno. Zapytaj kogoś z personelu.
error-unknown-command = Ta wersja Onthaal tego nie zna.
error-storage-full = Tablet jest pełny. Nic nie zginęło, ale teraz nie można nic dodać. Zawołaj koordynatora.
error-storage-corrupt = Plik na tablecie jest uszkodzony. Zawołaj koordynatora.
error-storage-busy = Tablet jest teraz zajęty. Spróbuj za chwilę.
error-offline = Nie ma połączenia z głównym komputerem. Możesz pracować dalej.
error-unauthorised = Główny komputer nie zna już tego tabletu. Zawołaj koordynatora.
error-too-old = Ta wersja Onthaal jest za stara dla głównego komputera. Zawołaj koordynatora.
error-bad-code = Ten kod jest błędny albo już użyty.
error-internal = Coś poszło nie tak. To, co było zapisane, nadal jest.
# $reference (text): code that can be found in the log
error-reference = Prosząc o pomoc, podaj ten kod: { $reference }

## Rules

rule-required = Jeszcze czegoś brakuje.
rule-unknown-code = Tego nie ma na liście.
rule-unknown-field = Nie znamy tego pola.
rule-wrong-type = To nie jest właściwy rodzaj.
rule-too-long = To jest za długie.
rule-too-many = Tego jest za dużo.
rule-out-of-range = To wykracza poza to, co możliwe.
rule-not-allowed = To nie pasuje do reszty.

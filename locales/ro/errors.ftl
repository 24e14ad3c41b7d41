### What went wrong, in plain words. Never the fault of whoever reads it.

error-invalid-input = Ceva din ce am trimis nu este corect. Încercați din nou.
error-not-found = Asta nu mai există. Poate tocmai s-a schimbat.
error-no-session = Recepția nu este încă deschisă. Deschideți mai întâi recepția.
error-nothing-to-undo = Nu este nimic de anulat.
error-undo-closed = Asta nu se mai poate anula: această jumătate de zi este închisă.
error-not-enrolled = Această tabletă nu este legată încă de un centru.
error-denied = Asta nu este permis aici. Întrebați pe cineva din personal.
error-unknown-command = Această versiune de Onthaal nu cunoaște asta.
error-storage-full = Tableta este plină. Nu s-a pierdut nimic, dar acum nu se poate adăuga nimic. Chemați coordonatorul.
error-storage-corrupt = Un fișier de pe tabletă este stricat. Chemați coordonatorul.
error-storage-busy = Tableta este ocupată acum. Încercați din nou peste o clipă.
error-offline = Nu este legătură cu computerul central. Puteți continua.
error-unauthorised = Computerul central nu mai cunoaște această tabletă. Chemați coordonatorul.
error-too-old = Această versiune de Onthaal este prea veche pentru computerul central. Chemați coordonatorul.
error-bad-code = Acest cod nu este corect sau a fost deja folosit.
error-internal = Ceva nu a mers. Ce era salvat există încă.
# $reference (text): code that can be found in the log
error-reference = Când cereți ajutor, spuneți acest cod: { $reference }

## Rules

rule-required = Mai lipsește ceva.
rule-unknown-code = Asta nu este în listă.
rule-unknown-field = Nu cunoaștem acest câmp.
rule-wrong-type = Asta nu este de felul potrivit.
rule-too-long = Asta este prea lung.
rule-too-many = Sunt prea multe.
rule-out-of-range = Asta este în afara a ceea ce se poate.
rule-not-allowed = Asta nu se potrivește cu restul.

### What went wrong, in plain words. Never the fault of whoever reads it.

error-invalid-input = Wax aan dirnay ayaan sax ahayn. Mar kale isku day.
error-not-found = Tani hadda ma jirto. Malaha hadda ayay isbeddeshay.
error-no-session = Miiska soo-dhaweyntu weli ma furna. Marka hore fur.
error-nothing-to-undo = Ma jiraan wax dib loo celiyo.
error-undo-closed = Tan dib looma celin karo: nus-maalintan waa la xiray.
error-not-enrolled = Tabletkani weli xarun kuma xirna.
error-denied = Taas halkan lama oggola. Fadlan weydii shaqaale.
error-unknown-command = Noocan Onthaal ma yaqaan tan.
error-storage-full = Tabletku waa buuxaa. Waxba ma lumin, laakiin hadda wax cusub laguma dari karo. U yeer isku-duwahaaga.
error-storage-corrupt = Fayl tabletka ku jira ayaa xumaaday. U yeer isku-duwahaaga.
error-storage-busy = Tabletku hadda waa mashquul. Xoogaa kaddib isku day.
error-offline = Xiriir lalama laha kombuyuutarka dhexe. Waad sii wadi kartaa.
error-unauthorised = Kombuyuutarka dhexe tabletkan ma garanayo mar dambe. U yeer isku-duwahaaga.
error-too-old = Noocan Onthaal aad buu ugu da’ weyn yahay kombuyuutarka dhexe. U yeer isku-duwahaaga.
error-bad-code = Koodhkani sax ma aha, ama hore ayaa loo isticmaalay.
error-internal = Wax baa qaldamay. Wixii hore loo kaydiyay way jiraan.
# $reference (text): code that can be found in the log
error-reference = Koodhkan sheeg marka aad caawimaad weydiinayso: { $reference }

## Rules

rule-required = Weli wax baa ka maqan.
rule-unknown-code = Tani liiska kuma jirto.
rule-unknown-field = Goobtan ma garanayno.
rule-wrong-type = Tani nooca saxda ah ma aha.
rule-too-long = Tani aad bay u dheer tahay.
rule-too-many = Kuwani aad bay u badan yihiin.
rule-out-of-range = Tani waxa suurtogalka ah way ka baxsan tahay.
rule-not-allowed = Tani inta kale lama socoto.

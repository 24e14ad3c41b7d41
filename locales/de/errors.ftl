### What went wrong, in plain words. Never the fault of whoever reads it.

error-invalid-input = Etwas stimmt nicht in dem, was wir geschickt haben. Versuchen Sie es noch einmal.
error-not-found = Das gibt es nicht mehr. Vielleicht wurde es gerade geändert.
error-no-session = Der Empfang ist noch nicht offen. Öffnen Sie zuerst den Empfang.
error-nothing-to-undo = Es gibt nichts zurückzunehmen.
error-undo-closed = Das kann man nicht mehr zurücknehmen: Dieser halbe Tag ist abgeschlossen.
error-not-enrolled = Dieses Gerät gehört noch zu keinem Zentrum.
error-denied = Das ist hier nicht erlaubt. Fragen Sie jemanden vom Team.
error-unknown-command = Diese Version von Onthaal kennt das nicht.
error-storage-full = Das Gerät ist voll. Nichts ist verloren, aber jetzt passt nichts mehr hinein. Bitte rufen Sie die Koordination.
error-storage-corrupt = Eine Datei auf dem Gerät ist beschädigt. Bitte rufen Sie die Koordination.
error-storage-busy = Das Gerät ist kurz beschäftigt. Versuchen Sie es gleich noch einmal.
error-offline = Es gibt keine Verbindung zum zentralen Computer. Sie können einfach weiterarbeiten.
error-unauthorised = Der zentrale Computer kennt dieses Gerät nicht mehr. Bitte rufen Sie die Koordination.
error-too-old = Diese Version von Onthaal ist zu alt für den zentralen Computer. Bitte rufen Sie die Koordination.
error-bad-code = Dieser Code stimmt nicht oder wurde schon benutzt.
error-internal = Etwas ist schiefgegangen. Was gespeichert war, ist noch da.
# $reference (text): code that can be found in the log
error-reference = Nennen Sie diesen Code, wenn Sie Hilfe brauchen: { $reference }

## Rules

rule-required = Es fehlt noch etwas.
rule-unknown-code = Das steht nicht in der Liste.
rule-unknown-field = Dieses Feld kennen wir nicht.
rule-wrong-type = Das ist nicht von der richtigen Art.
rule-too-long = Das ist zu lang.
rule-too-many = Das sind zu viele.
rule-out-of-range = Das liegt außerhalb des Möglichen.
rule-not-allowed = Das passt nicht zum Rest.

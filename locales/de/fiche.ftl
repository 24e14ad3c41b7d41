### The fiche, a result, and what to say when nothing fits. For families and staff.

## Is there a place?

capacity-asked = wir haben am { $day } gefragt
capacity-asked-long-ago = wir haben zuletzt am { $day } gefragt, das ist zu lange her

## More on the fiche

fiche-through-us = Fragen Sie hier: Wir rufen zusammen mit Ihnen an
fiche-begin-here = Fangen Sie hier an
fiche-also-call = Sie können auch anrufen
fiche-also-appointment = Sie können auch einen Termin vereinbaren
fiche-own-door-staff = Schicken Sie niemanden hin. Zeigen Sie den Weg: Wer will, geht selbst hin.
fiche-closed-now = Jetzt geschlossen
fiche-fallback = Wenn geschlossen ist
fiche-fallback-call = Rufen Sie so lange hier an: { $name }.
fiche-programme = Teil von { $name }
fiche-place-languages = Hier spricht man { $languages }
fiche-checked-by =
    { $method ->
        [phone] Geprüft am { $day }, am Telefon
        [visit] Geprüft am { $day }, vor Ort
        [partner] Geprüft am { $day } von der Organisation selbst
        [website] Geprüft am { $day }, auf der Webseite
       *[letter] Geprüft am { $day }, per Brief oder E-Mail
    }
fiche-never-checked = Noch von niemandem geprüft
fiche-changed = Zuletzt geändert am { $day }
fiche-origin = Quelle: { $source }
fiche-origin-field = Quelle von { $field }: { $source }
involvement-since = { $level }, seit { $day }
fiche-themes = Themen: { $themes }
fiche-forms = Form: { $forms }

## A result

hit-via = Gefunden über „{ $words }“: { $theme }
hit-via-theme = Gefunden über { $theme }
hit-no-address = Ohne Adresse: anrufen oder schreiben

## When nothing really fits

nothing-title = Nichts, was wirklich passt
nothing-text = Das sagen wir Ihnen lieber ehrlich. Vielleicht hilft das hier weiter.
nothing-near = Das ist ähnlich
nothing-near-theme = { $theme } ({ $count })
nothing-elsewhere = Dasselbe, anderswo oder ohne Filter
nothing-helpline = Rufen Sie jemanden an, der mit Ihnen nachdenkt

## On paper

print-day = Gedruckt am { $day }. Rufen Sie an, bevor Sie hingehen.

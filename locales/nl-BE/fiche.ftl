### De fiche, een resultaat, en wat je zegt als er niets past. Voor gezinnen en medewerkers.

## Is er plaats?

# $day (tekst): datum
capacity-asked = gevraagd op { $day }
# $day (tekst): datum
capacity-asked-long-ago = laatst gevraagd op { $day }, dat is te lang geleden

## Meer op de fiche

fiche-through-us = Vraag het hier: wij bellen samen met jou
fiche-begin-here = Begin hier
fiche-also-call = Je kan ook bellen
fiche-also-appointment = Je kan ook een afspraak maken
fiche-own-door-staff = Stuur niemand door. Zeg waar het is: wie wil, stapt er zelf binnen.
fiche-closed-now = Nu gesloten
fiche-fallback = Als het gesloten is
# $name (tekst): wie intussen helpt
fiche-fallback-call = Bel intussen { $name }.
# $name (tekst): naam van het programma
fiche-programme = Deel van { $name }
# $languages (tekst): talen
fiche-place-languages = Hier spreken ze { $languages }
# $day (tekst): datum; $method (tekst): phone, visit, partner, website of letter
fiche-checked-by =
    { $method ->
        [phone] Nagekeken op { $day }, aan de telefoon
        [visit] Nagekeken op { $day }, ter plaatse
        [partner] Nagekeken op { $day } door de organisatie zelf
        [website] Nagekeken op { $day }, op hun website
       *[letter] Nagekeken op { $day }, met een brief of mail
    }
fiche-never-checked = Nog door niemand nagekeken
# $day (tekst): datum
fiche-changed = Laatst gewijzigd op { $day }
# $source (tekst): waar de gegevens vandaan komen
fiche-origin = Herkomst: { $source }
# $field (tekst): naam van het veld; $source (tekst): waar het vandaan komt
fiche-origin-field = Herkomst van { $field }: { $source }
# $level (tekst): betrokkenheid; $day (tekst): datum
involvement-since = { $level }, sinds { $day }
# $themes (tekst): thema's
fiche-themes = Thema's: { $themes }
# $forms (tekst): vormen van aanbod
fiche-forms = Vorm: { $forms }

## Een resultaat

# $words (tekst): de getypte woorden; $theme (tekst): het thema dat erin herkend werd
hit-via = Gevonden via “{ $words }”: { $theme }
# $theme (tekst): het herkende thema
hit-via-theme = Gevonden via { $theme }
hit-no-address = Zonder adres: bel of schrijf

## Als er niets echt past

nothing-title = Niets wat echt past
nothing-text = Dat zeggen we liever eerlijk. Misschien helpt dit verder.
nothing-near = Dit ligt er dichtbij
# $theme (tekst): thema; $count (getal): aantal diensten
nothing-near-theme = { $theme } ({ $count })
nothing-elsewhere = Hetzelfde, elders of zonder filter
nothing-helpline = Bel iemand die meedenkt

## Op papier

# $day (tekst): datum
print-day = Afgedrukt op { $day }. Bel even voor je gaat.

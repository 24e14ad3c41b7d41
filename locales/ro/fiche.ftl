### The fiche, a result, and what to say when nothing fits. For families and staff.

## Is there a place?

capacity-asked = am întrebat pe { $day }
capacity-asked-long-ago = am întrebat ultima dată pe { $day }, prea demult

## More on the fiche

fiche-through-us = Întrebați aici: sunăm împreună cu dumneavoastră
fiche-begin-here = Începeți aici
fiche-also-call = Puteți și să sunați
fiche-also-appointment = Puteți și să faceți o programare
fiche-own-door-staff = Nu trimiteți pe nimeni. Arătați unde este: cine vrea, intră.
fiche-closed-now = Închis acum
fiche-fallback = Când este închis
fiche-fallback-call = Între timp, sunați la { $name }.
fiche-programme = Parte din { $name }
fiche-place-languages = Aici se vorbește: { $languages }
fiche-checked-by =
    { $method ->
        [phone] Verificat pe { $day }, la telefon
        [visit] Verificat pe { $day }, la fața locului
        [partner] Verificat pe { $day } chiar de organizație
        [website] Verificat pe { $day }, pe site-ul lor
       *[letter] Verificat pe { $day }, prin scrisoare sau e-mail
    }
fiche-never-checked = Încă neverificat de nimeni
fiche-changed = Ultima schimbare pe { $day }
fiche-origin = Sursa: { $source }
fiche-origin-field = Sursa pentru { $field }: { $source }
involvement-since = { $level }, din { $day }
fiche-themes = Subiecte: { $themes }
fiche-forms = Forma: { $forms }

## A result

hit-via = Găsit prin „{ $words }”: { $theme }
hit-via-theme = Găsit prin { $theme }
hit-no-address = Fără adresă: sunați sau scrieți

## When nothing really fits

nothing-title = Nimic care se potrivește cu adevărat
nothing-text = Preferăm să vă spunem sincer. Poate vă ajută asta.
nothing-near = Subiecte asemănătoare
nothing-near-theme = { $theme } ({ $count })
nothing-elsewhere = Același lucru, în altă parte sau fără filtru
nothing-helpline = Sunați pe cineva care vă ascultă și vă sfătuiește

## On paper

print-day = Tipărit pe { $day }. Sunați înainte de a merge.

### The fiche, a result, and what to say when nothing fits. For families and staff.

## Is there a place?

capacity-asked = waxaan weydiinnay { $day }
capacity-asked-long-ago = markii u dambaysay waxaan weydiinnay { $day }, waa waqti hore

## More on the fiche

fiche-through-us = Halkan weydii: waan kula wacaynaa
fiche-begin-here = Halkan ka bilow
fiche-also-call = Waad wici kartaa sidoo kale
fiche-also-appointment = Ballan waad samaysan kartaa sidoo kale
fiche-own-door-staff = Cidna ha dirin. Albaabka tus: qofkii rabaa isagaa galaya.
fiche-closed-now = Hadda way xiran tahay
fiche-fallback = Marka ay xiran tahay
fiche-fallback-call = Inta ka horreysa wac: { $name }.
fiche-programme = Qayb ka mid ah { $name }
fiche-place-languages = Halkan waxaa lagaga hadlaa: { $languages }
fiche-checked-by =
    { $method ->
        [phone] Telefoon ayaa lagu hubiyay { $day }
        [visit] Goobta ayaa lagu hubiyay { $day }
        [partner] Hay’adda laftigeeda ayaa hubisay { $day }
        [website] Bogga internetka ayaa lagu hubiyay { $day }
       *[letter] Warqad ama iimayl ayaa lagu hubiyay { $day }
    }
fiche-never-checked = Weli cidina ma hubin
fiche-changed = Isbeddelkii u dambeeyay { $day }
fiche-origin = Halka laga helay: { $source }
fiche-origin-field = Halka laga helay { $field }: { $source }
involvement-since = { $level }, tan iyo { $day }
fiche-themes = Mawduucyo: { $themes }
fiche-forms = Nooca: { $forms }

## A result

hit-via = Waxaa lagu helay “{ $words }”: { $theme }
hit-via-theme = Waxaa lagu helay { $theme }
hit-no-address = Cinwaan ma leh: wac ama u qor

## When nothing really fits

nothing-title = Wax si fiican u habboon ma jiraan
nothing-text = Waxaan doorbidnaa inaan run sheegno. Malaha kuwan ayaa ku caawiya.
nothing-near = Kuwani way ku dhow yihiin
nothing-near-theme = { $theme } ({ $count })
nothing-elsewhere = Isla sidaas, meel kale ama shuruud la’aan
nothing-helpline = Wac qof kula fikira

## On paper

print-day = Waxaa la daabacay { $day }. Wac intaadan tagin.

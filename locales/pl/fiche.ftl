### The fiche, a result, and what to say when nothing fits. For families and staff.

## Is there a place?

capacity-asked = pytaliśmy: { $day }
capacity-asked-long-ago = ostatnio pytaliśmy: { $day }, to było zbyt dawno

## More on the fiche

fiche-through-us = Zapytaj tutaj: zadzwonimy razem z Tobą
fiche-begin-here = Zacznij tutaj
fiche-also-call = Można też zadzwonić
fiche-also-appointment = Można też się umówić
fiche-own-door-staff = Nie kieruj tam nikogo. Pokaż drzwi: kto chce, wejdzie sam.
fiche-closed-now = Teraz zamknięte
fiche-fallback = Gdy jest zamknięte
fiche-fallback-call = W tym czasie zadzwoń tutaj: { $name }.
fiche-programme = Część programu: { $name }
fiche-place-languages = Tu mówi się w językach: { $languages }
fiche-checked-by =
    { $method ->
        [phone] Sprawdzono przez telefon: { $day }
        [visit] Sprawdzono na miejscu: { $day }
        [partner] Sprawdziła sama organizacja: { $day }
        [website] Sprawdzono na ich stronie internetowej: { $day }
       *[letter] Sprawdzono listem lub e-mailem: { $day }
    }
fiche-never-checked = Jeszcze nikt tego nie sprawdził
fiche-changed = Ostatnia zmiana: { $day }
fiche-origin = Źródło: { $source }
fiche-origin-field = Źródło dla „{ $field }”: { $source }
involvement-since = { $level }, od { $day }
fiche-themes = Tematy: { $themes }
fiche-forms = Forma: { $forms }

## A result

hit-via = Znaleziono przez „{ $words }”: { $theme }
hit-via-theme = Znaleziono przez temat: { $theme }
hit-no-address = Bez adresu: zadzwoń lub napisz

## When nothing really fits

nothing-title = Nie ma nic, co naprawdę pasuje
nothing-text = Wolimy powiedzieć to szczerze. Może to pomoże.
nothing-near = Podobne tematy
nothing-near-theme = { $theme } ({ $count })
nothing-elsewhere = To samo gdzie indziej albo bez filtra
nothing-helpline = Zadzwoń do kogoś, kto Ci doradzi

## On paper

print-day = Wydrukowano: { $day }. Zadzwoń, zanim pójdziesz.

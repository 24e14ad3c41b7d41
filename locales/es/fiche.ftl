### The fiche, a result, and what to say when nothing fits. For families and staff.

## Is there a place?

capacity-asked = preguntamos el { $day }
capacity-asked-long-ago = preguntamos por última vez el { $day }, hace demasiado tiempo

## More on the fiche

fiche-through-us = Pregunte aquí: llamamos junto con usted
fiche-begin-here = Empiece aquí
fiche-also-call = También puede llamar
fiche-also-appointment = También puede pedir cita
fiche-own-door-staff = No envíe a nadie. Diga dónde está: quien quiere, entra.
fiche-closed-now = Cerrado ahora
fiche-fallback = Cuando está cerrado
fiche-fallback-call = Mientras tanto, llame a { $name }.
fiche-programme = Parte de { $name }
fiche-place-languages = Aquí se habla: { $languages }
fiche-checked-by =
    { $method ->
        [phone] Comprobado el { $day }, por teléfono
        [visit] Comprobado el { $day }, en el lugar
        [partner] Comprobado el { $day } por la propia organización
        [website] Comprobado el { $day }, en su página web
       *[letter] Comprobado el { $day }, por carta o correo electrónico
    }
fiche-never-checked = Todavía no lo ha comprobado nadie
fiche-changed = Último cambio el { $day }
fiche-origin = Fuente: { $source }
fiche-origin-field = Fuente de { $field }: { $source }
involvement-since = { $level }, desde el { $day }
fiche-themes = Temas: { $themes }
fiche-forms = Forma: { $forms }

## A result

hit-via = Encontrado por «{ $words }»: { $theme }
hit-via-theme = Encontrado por { $theme }
hit-no-address = Sin dirección: llame o escriba

## When nothing really fits

nothing-title = No hay nada que encaje de verdad
nothing-text = Preferimos decírselo con franqueza. Quizás esto le ayude.
nothing-near = Temas parecidos
nothing-near-theme = { $theme } ({ $count })
nothing-elsewhere = Lo mismo, en otro lugar o sin filtro
nothing-helpline = Llame a alguien que le ayude a pensar

## On paper

print-day = Impreso el { $day }. Llame antes de ir.

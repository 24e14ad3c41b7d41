### The fiche, a result, and what to say when nothing fits. For families and staff.

## Is there a place?

capacity-asked = preguntado el { $day }
capacity-asked-long-ago = preguntado por última vez el { $day }, hace demasiado tiempo

## More on the fiche

fiche-own-door-staff = No envíe a nadie. Muestre la puerta: quien quiere, entra.
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

nothing-title = Nada que encaje de verdad
nothing-text = Preferimos decirlo claro. Quizás esto ayude.
nothing-near = Esto se acerca
nothing-near-theme = { $theme } ({ $count })
nothing-elsewhere = Lo mismo, en otro lugar o sin filtro
nothing-helpline = Llame a alguien que piense con usted

## On paper

print-day = Impreso el { $day }. Llame antes de ir.

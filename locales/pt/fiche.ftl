### The fiche, a result, and what to say when nothing fits. For families and staff.

## Is there a place?

capacity-asked = perguntámos: { $day }
capacity-asked-long-ago = perguntámos pela última vez: { $day }, já foi há muito

## More on the fiche

fiche-through-us = Pergunte aqui: telefonamos em conjunto
fiche-begin-here = Comece aqui
fiche-also-call = Também pode telefonar
fiche-also-appointment = Também pode fazer uma marcação
fiche-own-door-staff = Não envie ninguém. Diga onde fica: quem quiser entra.
fiche-closed-now = Fechado agora
fiche-fallback = Quando está fechado
fiche-fallback-call = Entretanto, telefone para: { $name }.
fiche-programme = Parte de { $name }
fiche-place-languages = Aqui fala-se: { $languages }
fiche-checked-by =
    { $method ->
        [phone] Verificado por telefone: { $day }
        [visit] Verificado no local: { $day }
        [partner] Verificado pela própria organização: { $day }
        [website] Verificado na página deles: { $day }
       *[letter] Verificado por carta ou e-mail: { $day }
    }
fiche-never-checked = Ainda ninguém verificou
fiche-changed = Última alteração: { $day }
fiche-origin = Fonte: { $source }
fiche-origin-field = Fonte de { $field }: { $source }
involvement-since = { $level }, desde { $day }
fiche-themes = Temas: { $themes }
fiche-forms = Forma: { $forms }

## A result

hit-via = Encontrado por “{ $words }”: { $theme }
hit-via-theme = Encontrado por { $theme }
hit-no-address = Sem endereço: telefone ou escreva

## When nothing really fits

nothing-title = Não há nada que sirva mesmo
nothing-text = Preferimos dizer a verdade. Talvez isto ajude.
nothing-near = Temas parecidos
nothing-near-theme = { $theme } ({ $count })
nothing-elsewhere = O mesmo, noutro lugar ou sem filtro
nothing-helpline = Telefone a alguém que ajude a pensar

## On paper

print-day = Impresso: { $day }. Telefone antes de ir.

### The fiche, a result, and what to say when nothing fits. For families and staff.

## Is there a place?

capacity-asked = we asked on { $day }
capacity-asked-long-ago = we last asked on { $day }, which is too long ago

## More on the fiche

fiche-through-us = Ask here: we will call them with you
fiche-begin-here = Start here
fiche-also-call = You can also call
fiche-also-appointment = You can also make an appointment
fiche-own-door-staff = Do not refer anyone. Say where it is: people go in if they want to.
fiche-closed-now = Closed now
fiche-fallback = When it is closed
fiche-fallback-call = Meanwhile, call { $name }.
fiche-programme = Part of { $name }
fiche-place-languages = They speak { $languages } here
fiche-checked-by =
    { $method ->
        [phone] Checked on { $day }, by phone
        [visit] Checked on { $day }, during a visit
        [partner] Checked on { $day } by the organisation itself
        [website] Checked on { $day }, on their website
       *[letter] Checked on { $day }, by letter or e-mail
    }
fiche-never-checked = Not checked by anyone yet
fiche-changed = Last changed on { $day }
fiche-origin = Source: { $source }
fiche-origin-field = Source of { $field }: { $source }
involvement-since = { $level }, since { $day }
fiche-themes = Themes: { $themes }
fiche-forms = Form: { $forms }

## A result

hit-via = Found through “{ $words }”: { $theme }
hit-via-theme = Found through { $theme }
hit-no-address = No address: call or write

## When nothing really fits

nothing-title = Nothing that really fits
nothing-text = We would rather tell you honestly. Perhaps this helps.
nothing-near = This comes close
nothing-near-theme = { $theme } ({ $count })
nothing-elsewhere = The same, elsewhere or without a filter
nothing-helpline = Call someone who can help you think it over

## On paper

print-day = Printed on { $day }. Call before you go.

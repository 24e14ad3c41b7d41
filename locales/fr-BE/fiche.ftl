### La fiche, un résultat, et quoi dire quand rien ne convient. Pour les familles et les collègues.

## Y a-t-il de la place ?

capacity-asked = nous avons demandé le { $day }
capacity-asked-long-ago = nous avons demandé le { $day } pour la dernière fois, il y a trop longtemps

## Plus sur la fiche

fiche-through-us = Demande-le ici : nous appelons avec toi
fiche-begin-here = Commence ici
fiche-also-call = Tu peux aussi téléphoner
fiche-also-appointment = Tu peux aussi prendre rendez-vous
fiche-own-door-staff = N'oriente personne. Indique où c'est : qui veut y va librement.
fiche-closed-now = Fermé pour le moment
fiche-fallback = Quand c'est fermé
fiche-fallback-call = En attendant, appelle { $name }.
fiche-programme = Fait partie de { $name }
fiche-place-languages = On y parle { $languages }
fiche-checked-by =
    { $method ->
        [phone] Vérifié le { $day }, par téléphone
        [visit] Vérifié le { $day }, sur place
        [partner] Vérifié le { $day } par l'organisation elle-même
        [website] Vérifié le { $day }, sur leur site
       *[letter] Vérifié le { $day }, par lettre ou e-mail
    }
fiche-never-checked = Personne ne l'a encore vérifié
fiche-changed = Modifié le { $day }
fiche-origin = Source : { $source }
fiche-origin-field = Source de { $field } : { $source }
involvement-since = { $level }, depuis le { $day }
fiche-themes = Thèmes : { $themes }
fiche-forms = Forme : { $forms }

## Un résultat

hit-via = Trouvé via « { $words } » : { $theme }
hit-via-theme = Trouvé via { $theme }
hit-no-address = Sans adresse : téléphone ou écris

## Quand rien ne convient vraiment

nothing-title = Rien qui convienne vraiment
nothing-text = Nous préférons être honnêtes. Peut-être que ceci t'aidera.
nothing-near = Ce qui s'en approche
nothing-near-theme = { $theme } ({ $count })
nothing-elsewhere = La même chose, ailleurs ou sans filtre
nothing-helpline = Appelle quelqu'un qui réfléchit avec toi

## Sur papier

print-day = Imprimé le { $day }. Appelle avant d'y aller.

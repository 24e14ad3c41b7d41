### Un petit mot d'un accueil pour la personne suivante. Sur cette tablette seulement, un jour.

note-title = Petit mot pour ton collègue
note-text = Sur cette tablette seulement, pendant un jour. Rien sur des personnes.
note-none = Il n'y a pas de petit mot.
note-write = Écris un petit mot
note-label = Que doit savoir ton collègue ?
note-example = Par exemple : il n'y a plus de dépliants sur la natation.
# $count (nombre) : signes écrits ; $limit (nombre) : signes permis
note-count = { $count } signes sur { $limit }
# $over (nombre) : signes en trop
note-too-long = Trop long : enlève { $over } { $over ->
        [one] signe
       *[other] signes
    }.
note-keep = Affiche-le
note-keep-anyway = Affiche-le quand même
note-cancel = Annule
# $hours (nombre) : heures avant qu'il disparaisse
note-hours = Encore { $hours } { $hours ->
        [one] heure
       *[other] heures
    }
note-drop = Enlève ce petit mot
# $text (texte) : début du petit mot
note-drop-this = Enlève : { $text }
note-kept = Le petit mot est affiché.

## Quand il contient quelque chose d'une personne

note-blocked-title = Nous ne le gardons pas ainsi
note-blocked-text = Ce passage permet de retrouver quelqu'un. Enlève-le, le reste peut rester.
note-asks-title = Est-ce que cela parle de quelqu'un ?
note-asks-text = Ton collègue peut continuer sans savoir qui c'est.
note-remove = Enlève
# $piece (texte) : passage du petit mot
note-remove-this = Enlève : { $piece }
# $word (texte) : mot neutre
note-replace = Écris « { $word } »
note-instead-name = quelqu'un
note-instead-address = dans le quartier
# Après « le » ou « la », au lieu d'une adresse.
note-instead-address-named = quartier
note-instead-rare-trait = une famille
note-kind-national-number = Cela ressemble à un numéro de registre national.
note-kind-iban = Cela ressemble à un numéro de compte.
note-kind-phone = Cela ressemble à un numéro de téléphone. Ceux des services sont sur leur fiche.
note-kind-email = Cela ressemble à une adresse e-mail.
note-kind-url = Cela ressemble à une adresse web. Celle d'un service est sur sa fiche.
note-kind-handle = Cela ressemble à un nom sur les réseaux sociaux.
note-kind-plate = Cela ressemble à une plaque d'immatriculation.
note-kind-document = Cela ressemble au numéro d'une carte ou d'un dossier.
note-kind-birth-date = Cela ressemble à une date de naissance. « Un bébé » ou « un tout-petit » suffit.
note-kind-address = Cela ressemble à une adresse.
note-kind-name = Cela ressemble à un nom.
note-kind-rare-trait = Un voisin pourrait reconnaître quelqu'un à cela.

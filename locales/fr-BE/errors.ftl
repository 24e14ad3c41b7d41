### Ce qui n'a pas marché, en mots simples. Jamais la faute de qui lit.

error-invalid-input = Quelque chose n'allait pas dans ce que nous avons envoyé. Réessaie.
error-not-found = Ceci n'existe plus. Cela vient peut-être de changer.
error-no-session = L'accueil n'est pas encore ouvert. Ouvre d'abord l'accueil.
error-nothing-to-undo = Il n'y a rien à reprendre.
error-undo-closed = Tu ne peux plus reprendre ceci : cette demi-journée est clôturée.
error-not-enrolled = Cette tablette n'est pas encore liée à un centre.
error-denied = Ce n'est pas permis ici. Demande à quelqu'un du personnel.
error-unknown-command = Cette version d'Onthaal ne connaît pas ceci.
error-storage-full = La tablette est pleine. Rien n'est perdu, mais on ne peut rien ajouter pour l'instant. Appelle ta coordinatrice ou ton coordinateur.
error-storage-corrupt = Un fichier de la tablette est abîmé. Appelle ta coordinatrice ou ton coordinateur.
error-storage-busy = La tablette est occupée un instant. Réessaie tout à l'heure.
error-offline = Il n'y a pas de connexion avec le serveur central. Tu peux simplement continuer.
error-unauthorised = Le serveur central ne connaît plus cette tablette. Appelle ta coordinatrice ou ton coordinateur.
error-too-old = Cette version d'Onthaal est trop ancienne pour le serveur central. Appelle ta coordinatrice ou ton coordinateur.
error-bad-code = Ce code n'est pas bon, ou il a déjà servi.
error-internal = Quelque chose n'a pas marché. Ce qui était enregistré est toujours là.
# $reference (texte) : code à retrouver dans le journal
error-reference = Donne ce code si tu demandes de l'aide : { $reference }

## Règles

rule-required = Il manque encore quelque chose.
rule-unknown-code = Ceci n'est pas dans la liste.
rule-unknown-field = Nous ne connaissons pas ce champ.
rule-wrong-type = Ceci n'est pas du bon type.
rule-too-long = C'est trop long.
rule-too-many = Il y en a trop.
rule-out-of-range = Cette réponse n'est pas possible.
rule-not-allowed = Ceci ne va pas avec le reste.

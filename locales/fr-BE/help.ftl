### De l'aide pour qui est à l'accueil : qui appeler, que faire et que dire.

help-buttons = Aide
help-backup = Back-up
help-concern = Souci pour un enfant
# Le premier mot de help-concern, là où il y a peu de place.
help-concern-short = Souci
help-cards = Que dire ?

## Qui appeler ?

help-backup-title = Qui appelles-tu ?
help-backup-text = Tu n'es pas sans aide. Tu peux toujours appeler, même si tu hésites.
# $theme (texte) : thème de la question que tu notes
help-backup-about = Sujet : { $theme }
help-backup-about-off = Un autre sujet
help-backup-now = Appelle maintenant
help-backup-next = Ou appelle
help-backup-fallback = Personne ne répond ?
help-backup-themed = Est-ce que c'est à ce sujet ?
help-backup-none = Personne n'est prévu pour ce moment
help-backup-none-text = Demande à un collègue ou appelle la maison. Un souci pour un enfant ? Appelle le 1712, ou le 112 en cas de danger.
help-backup-no-phone = Pas de numéro connu
help-backup-house = La maison elle-même
# $name (texte) : nom de la personne ou du service
help-backup-fiche = Fiche de { $name }
# $parts (texte) : liste de help-why-…
help-why = Convient pour { $parts }
help-why-theme = ce thème
help-why-site = ce lieu
help-why-channel = la façon dont la question est arrivée
help-why-weekday = ce jour
help-why-half-day = cette demi-journée
help-why-moment = ce moment
help-why-always = Pour toutes les questions
help-hand-over = Noter : transmis au back-up
help-hand-over-whole = La question est alors conservée tout de suite.
help-hand-over-age = Ensuite, tu choisis seulement l'âge.
help-hand-over-theme = Ensuite, tu choisis seulement le thème et l'âge.

## Inquiet pour un enfant

help-concern-title = Un souci pour un enfant ?
help-concern-text = Prends ton temps. Tu ne dois rien prouver, et tu ne portes pas cela sans les autres.
help-concern-danger = Y a-t-il un danger maintenant ? Appelle tout de suite
help-concern-steps = Ce que tu fais
help-concern-step-1 = Reste calme et écoute. Installe-toi là où personne n'entend.
help-concern-step-2 = Appelle ton back-up, même si tu hésites. Vous décidez ensemble de la suite.
help-concern-step-3 = Personne ne répond ? Appelle le 1712 (en néerlandais). Ils cherchent avec toi une bonne étape suivante.
help-concern-step-4 = Dis honnêtement ce que tu vas faire, et avec qui tu vas en parler.
help-concern-step-5 = Raconte à ton back-up ce que tu as vu et entendu, le plus littéralement possible. N'écris rien, ni sur papier ni dans Onthaal.
help-concern-after = Ne garde pas cela pour toi. Parles-en aujourd'hui encore avec ton back-up ou ton coordinateur.
help-concern-say = Ce que tu peux dire
help-concern-say-1 = « C'est bien que tu en parles. »
help-concern-say-2 = « Je t'écoute. Prends ton temps. »
help-concern-say-3 = « Ce n'est pas ta faute. »
help-concern-say-4 = « Je ne peux pas garder cela secret. Mais je te dis ce que je fais. »
help-concern-say-5 = « Je demande conseil à quelqu'un qui s'y connaît. »
help-concern-not = Ce qu'il vaut mieux éviter
help-concern-not-1 = Insister sur les détails, ou souffler les mots.
help-concern-not-2 = Promettre de te taire, ou que tout ira bien.
help-concern-not-3 = Accuser quelqu'un ou prendre parti.
help-concern-not-4 = Enquêter toi-même, ou parler à quelqu'un avant d'avoir demandé conseil.
help-concern-call = Qui tu peux encore appeler
help-line-name-112 = Ambulance, pompiers
help-line-name-101 = Police
help-line-name-1712 = Ligne sur la violence, les abus et la maltraitance d'enfants
help-line-text-1712 = Pour toi, et pour toute personne qui a une question ou une inquiétude. Des professionnels écoutent et conseillent. Gratuit, sans devoir donner ton nom. Pas jour et nuit, et ce n'est pas un numéro d'urgence. En néerlandais.
help-line-name-102 = Awel
help-line-text-102 = Pour les enfants et les jeunes eux-mêmes, sur tout. Gratuit et sans nom. Pas jour et nuit. En néerlandais.
help-line-name-106 = Tele-Onthaal
help-line-text-106 = Pour qui veut parler à quelqu'un. Pour toi aussi, après une telle conversation. Jour et nuit, en néerlandais.
help-line-name-1813 = Ligne de prévention du suicide
help-line-text-1813 = Pour qui pense au suicide, ou se fait du souci pour quelqu'un. Jour et nuit, en néerlandais.
help-concern-vk = Au 1712 travaillent aussi des personnes du Vertrouwenscentrum Kindermishandeling (VK). En tant que professionnel, ton back-up peut aussi appeler directement le VK.
help-concern-backup = Ton back-up maintenant
help-concern-backup-all = Montrer toutes les personnes à appeler
help-concern-nothing-kept = Onthaal ne retient pas que tu as lu ceci.
help-concern-count = Compter une fois, sans rien d'autre
help-concern-count-text = Ce n'est pas obligatoire. Cela compte comme une question, sans thème, sans âge et sans personne.
help-concern-counted = Compté, sans rien d'autre.
help-concern-counted-before = Cela vient d'être compté.

## Cartes

help-cards-title = Que faire, que dire ?
help-cards-search = Chercher dans les cartes
help-cards-search-hint = Écris un mot : école, fâché, langes…
# $theme (texte) : thème
help-cards-about = Sujet : { $theme }
help-cards-all = Toutes les cartes
help-cards-procedure = Notre façon de faire
help-cards-answer = Réponse toute prête
help-cards-concern = Souci pour un enfant
help-cards-none = Aucune carte trouvée
help-cards-none-text = Essaie un autre mot, ou appelle ton back-up.
help-cards-empty = Il n'y a pas encore de cartes
help-cards-empty-text = Le coordinateur peut en écrire. Elles arrivent alors d'elles-mêmes sur cette tablette.
help-card-check = À vérifier
# $day (texte) : date
help-card-check-title = Cette carte valait jusqu'au { $day }
# $owner (texte) : rôle de qui suit la carte
help-card-check-owner = Est-elle encore juste ? Demande à : { $owner }.
help-card-check-anyone = Est-elle encore juste ? Demande à ton coordinateur.
# $day (texte) : date
help-card-until = Valable jusqu'au { $day }
# $owner (texte) : rôle de qui suit la carte
help-card-owner = Suivie par : { $owner }
# $source (texte) : d'où vient le texte
help-card-source = Source : { $source }
# $version (nombre) : numéro de version
help-card-version = Version { $version }
# $service (texte) : nom du service
help-card-fiche = Ouvrir la fiche : { $service }
# $title (texte) : titre de la carte
help-hint-one = Il y a une carte : { $title }
# $count (nombre) : combien de cartes ; $theme (texte) : thème
help-hint-many =
    { $count ->
        [one] Il y a { $count } carte sur : { $theme }
       *[other] Il y a { $count } cartes sur : { $theme }
    }
help-fiche-cards = Cartes liées à cette fiche

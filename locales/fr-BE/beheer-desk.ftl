### Ce qu'un coordinateur fixe pour les guichets.

beheer-nav-desk = Réception
beheer-desk-title = Réception
beheer-desk-text = Qui les bénévoles appellent-ils, quelles cartes sont prêtes et comment notez-vous ? Ce que tu enregistres ici arrive sur les tablettes de ta maison à la prochaine connexion.
beheer-desk-tab-backup = Back-up
beheer-desk-tab-cards = Cartes
beheer-desk-tab-form = Formulaire
beheer-desk-tab-desks = Guichets
beheer-desk-tab-expired =
    { $count ->
        [one] { $count } carte à revoir
       *[other] { $count } cartes à revoir
    }
beheer-desk-no-house = Il n'y a pas encore de maison
beheer-desk-no-house-text = Mettez d'abord la maison et ses lieux dans la carte sociale.
beheer-desk-save = Enregistrer
beheer-desk-change = Modifier
beheer-desk-change-named = Modifier { $name }
beheer-desk-remove = Supprimer
beheer-desk-remove-go = Oui, supprimer
beheer-desk-keep = Garder
beheer-desk-up = Monter { $name }
beheer-desk-down = Descendre { $name }
beheer-desk-take-out = Retirer { $name } du choix
beheer-desk-theme-search = Chercher un thème
beheer-desk-theme-whole = Tout le domaine
beheer-desk-theme-none = Aucun thème avec ce mot.
beheer-desk-service-search = Tapez une partie du nom
beheer-desk-service-none = Aucune fiche de ce nom.
beheer-desk-service-gone = Cette fiche n'existe plus

beheer-desk-backup-empty = Il n'y a encore personne à appeler
beheer-desk-backup-empty-text = Un bénévole n'est jamais seul. Commencez par une personne que l'on peut toujours appeler.
beheer-desk-no-fallback = Il n'y a pas de filet
beheer-desk-no-fallback-text = Qui appeler quand personne d'autre ne répond ? Indiquez au moins une personne ou un service.
beheer-desk-fallback-add = Ajouter un filet
beheer-desk-week = Cette semaine
beheer-desk-week-of = Semaine du { $day }
beheer-desk-week-this = Cette semaine
beheer-desk-week-before = Semaine précédente
beheer-desk-week-after = Semaine suivante
beheer-desk-week-full = Pour chaque demi-jour d'ouverture, il y a quelqu'un à appeler.
beheer-desk-week-gaps =
    { $count ->
        [one] { $count } demi-jour n'a que le filet.
       *[other] { $count } demi-jours n'ont que le filet.
    }
beheer-desk-week-none =
    { $count ->
        [one] { $count } demi-jour sans personne à appeler.
       *[other] { $count } demi-jours sans personne à appeler.
    }
beheer-desk-week-no-hours = heures d'ouverture inconnues
beheer-desk-week-closed = fermé
beheer-desk-week-then = puis { $names }
beheer-desk-week-nobody = Personne
beheer-desk-week-fallback = Filet seul
beheer-desk-week-none-open = Pas ouvert cette semaine.
beheer-desk-days-run = du { $from } au { $to }
beheer-desk-week-fill = Compléter
beheer-desk-week-fill-named = { $day }, { $half } : { $state }. Compléter

beheer-desk-people = Qui appelons-nous ?
beheer-desk-people-anything = Pour toute question
beheer-desk-people-anything-text = Ils figurent dans la semaine ci-dessus. Celui qui convient le mieux au guichet et au moment est appelé d'abord ; ensuite cet ordre compte.
beheer-desk-people-themes = Pour certains thèmes
beheer-desk-people-themes-text = Quand un bénévole choisit un tel thème, ils viennent en premier sur la tablette.
beheer-desk-people-fallback = Filet
beheer-desk-people-fallback-text = Toujours en dernier sur la tablette, quand personne d'autre ne répond.
beheer-desk-people-over =
    { $count ->
        [one] Terminé ({ $count })
       *[other] Terminés ({ $count })
    }
beheer-desk-rule-add = Ajouter quelqu'un
beheer-desk-rule-always = Toujours
beheer-desk-rule-phone-of = le numéro de { $name }
beheer-desk-rule-no-phone = Pas de numéro
beheer-desk-rule-from = à partir du { $day }
beheer-desk-rule-until = jusqu'au { $day }
beheer-desk-rule-over = terminé depuis le { $day }
beheer-desk-rule-from-to = du { $from } au { $to }
beheer-desk-rule-new = Quelqu'un à appeler
beheer-desk-rule-change = Modifier { $name }
beheer-desk-rule-name = Qui ?
beheer-desk-rule-name-hint = Un prénom ou un service, comme le bénévole le connaît.
beheer-desk-rule-role = Fonction
beheer-desk-rule-role-hint = Par exemple : infirmière régionale.
beheer-desk-rule-phone = Numéro de téléphone
beheer-desk-rule-phone-hint = Le numéro professionnel. Jamais un numéro privé sans accord.
beheer-desk-rule-service = Fiche du service
beheer-desk-rule-service-hint = Sans numéro ci-dessus, on utilise celui de la fiche.
beheer-desk-rule-kind = Pour quoi appelons-nous ?
beheer-desk-rule-kind-anything = Pour toute question
beheer-desk-rule-kind-anything-means = Qui est de service.
beheer-desk-rule-kind-themes = Pour certains thèmes
beheer-desk-rule-kind-themes-means = Qui en sait le plus.
beheer-desk-rule-kind-fallback = Comme filet
beheer-desk-rule-kind-fallback-means = Quand personne d'autre ne répond.
beheer-desk-rule-themes = Pour quels thèmes ?
beheer-desk-rule-days = Quels jours ?
beheer-desk-rule-days-hint = Rien de coché : chaque jour.
beheer-desk-rule-halves = À quel moment ?
beheer-desk-rule-halves-hint = Rien de coché : toute la journée.
beheer-desk-rule-site = En quel lieu ?
beheer-desk-rule-everywhere = Partout
beheer-desk-rule-note = Bon à savoir
beheer-desk-rule-note-hint = Par exemple : si elle ne répond pas, laissez un message.
beheer-desk-rule-valid-from = À partir du
beheer-desk-rule-valid-to = Jusqu'au
beheer-desk-rule-valid-hint = Seulement pour un remplacement.
beheer-desk-rule-channels = Seulement pour les questions arrivées par une certaine voie
beheer-desk-rule-channels-legend = Comment la question est-elle arrivée ?
beheer-desk-rule-channels-hint = Rien de coché : toutes les voies.
beheer-desk-rule-remove = { $name } ne sera plus appelé(e). Certain ?

beheer-desk-desks-text = À quelles tables accueillez-vous les gens ? Les bénévoles choisissent leur guichet en commençant. La tablette sait ainsi comment une question arrive d'habitude.
beheer-desk-desks-empty = Aucun guichet n'a encore de nom
beheer-desk-desks-empty-text = Ce n'est pas nécessaire. Avec une table par lieu, vous pouvez commencer ainsi.
beheer-desk-desk-add = Ajouter un guichet
beheer-desk-desk-new = Nouveau guichet
beheer-desk-desk-change = Modifier le guichet
beheer-desk-desk-name = Nom
beheer-desk-desk-name-hint = Court et reconnaissable, par exemple : Accueil.
beheer-desk-desk-site = Lieu
beheer-desk-desk-channel = Comment les questions arrivent-elles ici ?
beheer-desk-desk-channel-hint = C'est déjà rempli pour chaque question. Le bénévole peut le modifier.
beheer-desk-desk-channel-none = Non rempli
beheer-desk-desk-closed = Ce guichet n'existe plus
beheer-desk-desk-closed-hint = Les bénévoles ne peuvent plus le choisir. Il reste dans les rapports.
beheer-desk-desk-is-closed = Fermé
beheer-desk-desk-remove = Supprimer { $name } ?

beheer-desk-form-outcomes = Comment une conversation peut-elle se terminer ?
beheer-desk-form-outcomes-text = Les bénévoles ne voient pas ce que tu décoches. Si vous orientez seulement, la liste peut être plus courte.
beheer-desk-form-all = Tout proposer
beheer-desk-form-way = Nous orientons seulement
beheer-desk-form-offered = Les bénévoles peuvent choisir parmi
beheer-desk-form-always = Écouter et appeler le back-up en font toujours partie.
beheer-desk-form-frequent = Quels thèmes viennent en premier ?
beheer-desk-form-frequent-text = Ces thèmes sont à portée d'un doigt à chaque guichet et en tête de la feuille de comptage.
beheer-desk-form-frequent-auto = Automatiquement
beheer-desk-form-frequent-from = Les thèmes les plus demandés du rapport de { $period }. Un nouveau rapport les renouvelle.
beheer-desk-form-frequent-none = Dès qu'il y a un premier rapport.
beheer-desk-form-frequent-own = Choisir soi-même
beheer-desk-form-frequent-own-means =
    { $count ->
        [one] Au plus { $count } thème.
       *[other] Au plus { $count } thèmes.
    }
beheer-desk-form-frequent-legend = Vos thèmes
beheer-desk-form-note = Notes courtes
beheer-desk-form-note-text = Une note reste un jour sur la tablette et ne part nulle part. La tablette avertit si elle contient du personnel. Sans notes, vous êtes le plus en sécurité.
beheer-desk-form-note-on = Les bénévoles peuvent prendre des notes courtes
beheer-desk-form-minors = Cartes d’orientation pour les jeunes
beheer-desk-form-minors-text = Qui a moins de 18 ans et demande lui-même reçoit le chemin vers le JAC, TEJO et Awel, sans carte. N’active ceci que si vous en avez convenu avec les partenaires.
beheer-desk-form-minors-on = Qui a moins de 18 ans peut aussi recevoir une carte
beheer-desk-form-saved = Enregistré. Les tablettes le recevront à la prochaine connexion.
beheer-desk-form-unsaved = Ta modification n'est pas encore enregistrée.
beheer-desk-own = Questions propres
beheer-desk-own-text = Jusqu'à trois questions à réponses fixes, à poser avec chaque demande d'une famille. Ne demande que ce que vous utiliserez vraiment : chaque question prend du temps au guichet.
beheer-desk-own-none = Vous ne posez pas de questions propres pour l'instant.
beheer-desk-own-add = Ajouter une question
beheer-desk-own-before =
    { $count ->
        [one] Plus posée ({ $count })
       *[other] Plus posées ({ $count })
    }
beheer-desk-own-new = Nouvelle question propre
beheer-desk-own-change = Modifier la question propre
beheer-desk-own-question = La question
beheer-desk-own-question-hint = Comme tu la poses à quelqu'un. Ne demande jamais rien de personnel.
beheer-desk-own-question-same = Corrigez un mot, mais gardez le même sens.
beheer-desk-own-answers = Les réponses
beheer-desk-own-answers-hint = Relisez-les bien : une réponse enregistrée peut être arrêtée, plus modifiée. Ainsi les rapports restent justes.
beheer-desk-own-answer = Réponse { $number }
beheer-desk-own-answer-add = Ajouter une réponse
beheer-desk-own-active = Poser cette question maintenant
beheer-desk-own-active-hint = Décochez et elle disparaît des tablettes. Les réponses restent dans les rapports.
beheer-desk-answer-stop = Arrêter
beheer-desk-answer-stop-named = Arrêter la réponse { $label }
beheer-desk-answer-again = Réutiliser
beheer-desk-answer-again-named = Réutiliser la réponse { $label }
beheer-desk-answer-stopped = { $label } (arrêtée)

beheer-desk-cards-text = De courtes cartes lues en une demi-minute, même sans internet. Chaque modification est une nouvelle version.
beheer-desk-cards-empty = Il n'y a pas encore de cartes
beheer-desk-cards-empty-text = Commence par une carte : comment accueillez-vous un visiteur ?
beheer-desk-card-add = Ajouter une carte
beheer-desk-card-new = Nouvelle carte
beheer-desk-card-change = Modifier la carte
beheer-desk-card-type = Type de carte
beheer-desk-card-type-procedure = Que faire si …
beheer-desk-card-type-procedure-means = Des étapes dans une situation au guichet.
beheer-desk-card-type-answer = Souvent demandé
beheer-desk-card-type-answer-means = Une réponse prête à une question fréquente.
beheer-desk-card-type-concern = Inquiet pour un enfant
beheer-desk-card-type-concern-means = Se trouve sous la carte fixe avec les lignes d'aide. Qui un bénévole appelle-t-il dans votre maison ?
beheer-desk-card-title = Titre
beheer-desk-card-title-hint = Comme un bénévole le demanderait.
beheer-desk-card-text = Texte
beheer-desk-card-text-hint = Commencez une étape par un tiret. Une ligne vide commence une nouvelle partie.
beheer-desk-card-seen = Voici ce que voit le bénévole
beheer-desk-card-owner = Qui tient cette carte à jour ?
beheer-desk-card-owner-hint = Une fonction, pas un nom. Par exemple : coordinateur.
beheer-desk-card-expires = À revoir avant le
beheer-desk-card-expires-hint = Ensuite, la tablette indique que la carte est à revoir.
beheer-desk-card-source = D'où vient ceci ?
beheer-desk-card-source-hint = Un service, un dépliant ou un site. Peut rester vide.
beheer-desk-card-service = Fiche de la carte sociale
beheer-desk-card-service-hint = La carte y figure alors aussi.
beheer-desk-card-themes = Pour quels thèmes ?
beheer-desk-card-themes-hint = Quand un bénévole choisit un tel thème, la carte s'affiche à côté. Sans thème : seulement dans la liste.
beheer-desk-card-versions =
    { $count ->
        [one] Version antérieure ({ $count })
       *[other] Versions antérieures ({ $count })
    }
beheer-desk-card-version = Version { $version }, jusqu'au { $day }
beheer-desk-card-take = Reprendre ce texte
beheer-desk-card-take-named = Reprendre le texte de la version { $version }
beheer-desk-card-meanwhile = Quelqu'un d'autre a modifié cette carte entre-temps. Fermez et rouvrez la carte.
beheer-desk-card-remove = Supprimer la carte { $name } ?
beheer-desk-cards-expired = À revoir
beheer-desk-card-expired = À revoir
beheer-desk-card-soon = à revoir avant le { $day }
beheer-desk-card-by = par { $name }
beheer-desk-card-until = valable jusqu'au { $day }
beheer-desk-card-is-version = version { $version }
beheer-desk-card-renew = Toujours juste : un an de plus
beheer-desk-card-renew-named = { $name } est toujours juste : un an de plus
beheer-desk-card-renewed = { $name } vaut de nouveau pour un an.

beheer-desk-refused-name = Indiquez un nom de 60 lettres au plus.
beheer-desk-refused-role = 80 lettres au plus.
beheer-desk-refused-phone = Indiquez un numéro, ou choisissez une fiche avec un numéro.
beheer-desk-refused-service-id = Cette fiche n'existe plus. Choisissez-en une autre.
beheer-desk-refused-site-id = Choisissez un lieu de cette maison.
beheer-desk-refused-note = 160 lettres au plus.
beheer-desk-refused-valid-from = Ce n'est pas une date.
beheer-desk-refused-valid-to = Le dernier jour est avant le premier.
beheer-desk-refused-desk = On a déjà travaillé à ce guichet. Tu peux le fermer, pas le supprimer.
beheer-desk-refused-frequent = Choisissez d'autres thèmes : huit au plus, et pas de sensibles.
beheer-desk-refused-title = Donnez un titre de 80 lettres au plus.
beheer-desk-refused-text = Écrivez un texte pas trop long.
beheer-desk-refused-owner = Indiquez la fonction qui tient cette carte.
beheer-desk-refused-expires = Choisissez un jour à venir.
beheer-desk-refused-source = 120 lettres au plus.
beheer-desk-refused-active = Vous posez déjà trois questions. Arrête-en une d'abord.
beheer-desk-refused-answers = Donnez de deux à huit réponses.
beheer-desk-refused-answers-label = Cette réponse existe déjà, est vide ou trop longue.

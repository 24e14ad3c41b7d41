### L'envoi vers le centre, en mots simples.

sync-title = Connexion avec le centre
sync-state-idle = Tout va bien
sync-state-running = Envoi en cours
sync-state-offline = Pas de connexion. Continue sans souci.
sync-state-unauthorised = Le centre ne connaît plus cette tablette. Tout reste ici en sécurité.
sync-state-too-old = Onthaal doit être mis à jour. Tout reste ici en sécurité.
sync-state-not-enrolled = Cette tablette s'exerce : rien ne part vers un centre.
sync-state-refused = Le centre n'a pas tout accepté. Tout reste ici en sécurité.
# $count (nombre) : morceaux prêts
sync-waiting =
    { $count ->
        [0] Rien n'attend d'être envoyé.
        [one] { $count } morceau est prêt à partir.
       *[other] { $count } morceaux sont prêts à partir.
    }
# $count (nombre) : morceaux de cette demi-journée
sync-held =
    { $count ->
        [one] { $count } morceau attend que l'accueil ferme, pour que tu puisses encore le reprendre.
       *[other] { $count } morceaux attendent que l'accueil ferme, pour que tu puisses encore les reprendre.
    }
sync-pieces = Chaque question part en morceaux sans nom. Ainsi personne ne voit de qui elle vient, et rien ne se perd.
# $count (nombre) : morceaux refusés
sync-quarantined =
    { $count ->
        [one] { $count } morceau a été refusé et mis de côté. Dis-le à ta coordinatrice ou ton coordinateur.
       *[other] { $count } morceaux ont été refusés et mis de côté. Dis-le à ta coordinatrice ou ton coordinateur.
    }
sync-never = Encore jamais envoyé.
# $when (texte) : date et heure
sync-last = Dernier envoi le { $when }.
sync-now = Envoyer maintenant

## Relier

sync-connect = Relier au centre
sync-connect-text = Demande l'adresse et un code à ta coordinatrice ou ton coordinateur. Tu ne le fais qu'une fois.
sync-connect-server = Adresse du centre
sync-connect-server-hint = Par exemple : onthaal.wilgenbeke.be
sync-connect-server-wrong = Cette adresse n'est pas correcte. Vérifie-la, lettre par lettre.
sync-connect-unreachable = Cette adresse ne répond pas. Est-elle correcte, et y a-t-il internet ?
sync-connect-code = Code
sync-connect-go = Relier cette tablette

## Fichiers abîmés

sync-outbox-aside-title = Un fichier abîmé a été mis de côté
sync-outbox-aside = Ce fichier peut contenir des questions pas encore envoyées. Il n'a pas été effacé. Dis-le aujourd'hui à ta coordinatrice ou ton coordinateur. Tu peux continuer à noter.
sync-directory-aside-title = La carte sociale est en train d'être rechargée
sync-directory-aside = L'ancien fichier était abîmé et a été mis de côté. La recherche marche à nouveau dès que la tablette a une connexion.
sync-tickets-aside-title = Le fichier des cartes était abîmé
sync-tickets-aside = Ce qui était dans la liste des cartes a disparu. Les cartes déjà envoyées marchent encore. Si une famille revient avec une carte qui ne marche pas, donnes-en une nouvelle.

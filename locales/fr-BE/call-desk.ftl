### La sonnette de la borne à l'accueil, et comment la relier.

## À l'accueil

bell-title = Quelqu'un à la borne veut parler
bell-locked = Déverrouille pour voir qui attend et pour répondre.
# $language (texte) : le nom d'une langue
bell-reads = lit { $language }
# $count (nombre) : minutes
bell-ago =
    { $count ->
        [0] à l'instant
        [one] il y a { $count } minute
       *[other] il y a { $count } minutes
    }
bell-coming = J'arrive
bell-later = Dans un moment, je n'ai pas encore fini
bell-hold-out = Je parle { $language }. Y a-t-il quelqu'un qui le parle, ou un interprète ?
bell-said-coming = Tu as dit : j'arrive
bell-said-later = Tu as dit : dans un moment
# $count (nombre) : combien de lieux sont sur la liste
bell-list =
    { $count ->
        [one] La liste de cette personne : { $count } lieu
       *[other] La liste de cette personne : { $count } lieux
    }
bell-list-text = Ne la regarde que si personne ne lit avec toi.
bell-done = Terminé
bell-note = Noter la question
bell-note-busy = Tu as encore autre chose en cours. Termine-le d'abord ou laisse-le tomber.

## Réglages

bell-settings = La sonnette de la borne
bell-settings-text = Une famille à la borne peut demander que quelqu'un vienne. Cela marche seulement sur le réseau de la maison. L'accueil voit la langue et la liste, rien d'autre, et après dix minutes tout est effacé.
bell-desk = Cette tablette est l'accueil
bell-on = La borne peut sonner ici
bell-on-yes = Oui
bell-on-no = Non
# $address (texte) : adresse et port
bell-address = On trouve cette tablette à { $address }.
bell-no-network = Cette tablette n'est sur aucun réseau. Connecte-la au réseau de la maison.
bell-port-taken = La sonnette ne peut pas écouter : un autre programme utilise son port. Demande à qui s'occupe des ordinateurs.
bell-kiosks-none = Aucune borne n'est encore reliée.
# $number (nombre) : la combientième borne
bell-kiosk = Borne { $number }
bell-kiosk-remove = Détacher
bell-invite = Relier une borne
bell-invite-again = Faire un nouveau code
bell-full = Quatre bornes sont déjà reliées. Détaches-en d'abord une.
bell-invite-text = Ouvre les réglages sur la tablette de la borne et tape ce code, ou scanne-le avec un lecteur à main.
# $count (nombre) : minutes
bell-invite-left =
    { $count ->
        [one] Encore valable { $count } minute, pour une borne.
       *[other] Encore valable { $count } minutes, pour une borne.
    }
bell-qr = Le code à scanner
bell-kiosk-side = Cette tablette est une borne
bell-kiosk-text = Demande un code à la tablette de l'accueil : Réglages, La sonnette de la borne, Relier une borne.
bell-code = Code de l'accueil
bell-code-hint = 36 chiffres. Pas besoin d'espaces.
bell-pair = Relier à l'accueil
bell-pairing = Un instant …
# $address (texte) : adresse et port
bell-paired = Reliée à l'accueil, à { $address }.
bell-try = Essayer
bell-try-good = L'accueil répond.
bell-moved = L'accueil a une autre adresse
bell-moved-hint = L'adresse est sur la tablette de l'accueil dans ces réglages, par exemple 192.168.1.23:8464.
bell-unpair = Détacher cette borne
bell-wrong-length = Ce ne sont pas 36 chiffres. Vérifie le code.
bell-wrong-check = Un des chiffres n'est pas juste. Vérifie le code.
bell-wrong-address = Ce n'est pas une adresse comme 192.168.1.23:8464.
bell-refused = L'accueil ne connaît plus ce code. Fais-en un nouveau là-bas.
bell-offline = L'accueil ne répond pas. Est-il allumé, et les deux tablettes sont-elles sur le même réseau ?
bell-unknown = L'accueil à cette adresse ne connaît pas cette borne. Vérifie l'adresse, ou détache cette borne et relie-la de nouveau.
bell-other-version = L'accueil utilise une autre version d'Onthaal que cette tablette. Mets les deux tablettes à jour, puis réessaie.

### Le verrou de la borne : tient-il bien, nettoyer l'écran, et le code de secours. Pour l'équipe seulement.

## Dans le menu

menu-clean = Nettoyer l’écran
menu-clean-text = Pendant une minute, toucher ne fait rien.
menu-escape = La borne est-elle bien fermée ?
menu-escape-text = La tablette essaie chaque sortie et te dit ce que tu peux encore faire.

## Nettoyer l'écran

clean-title = Tu peux essuyer
clean-text = Toucher ne fait rien maintenant. L’écran revient tout seul.
# $count (nombre) : secondes
clean-left =
    { $count ->
        [one] Encore { $count } seconde
        [many] Encore { $count } secondes
       *[other] Encore { $count } secondes
    }
clean-hold = Déjà fini ? Garde ce bouton enfoncé trois secondes.

## La borne est-elle bien fermée ?

escape-title = La borne est-elle bien fermée ?
escape-text = Il y a trente façons de sortir de la borne. Tu vois ici où en est cette tablette.
escape-again = Essayer à nouveau
escape-done = Terminé
# $count (nombre) : sorties
escape-count-locked = Fermées : { $count }
escape-count-open = Ouvertes : { $count }
escape-count-by-system = Selon l’appareil : { $count }
escape-all-good = Tout ce que l’app peut fermer est fermé.
escape-no-pin-title = Il n’y a pas encore de code PIN
escape-no-pin = Sans code PIN, tout le monde peut revenir au comptoir. Choisis-en un dans les réglages.
escape-no-pin-go = Ouvrir quand même pour les visiteurs
give-title = Donner cette tablette aux visiteurs ?
give-text = L’écran devient alors tout de suite celui des visiteurs. Ce que tu as noté est gardé.
# $talk, $staff (String) - what stands on the buttons
give-back = Pour revenir à l’accueil : touche « { $talk } », puis « { $staff } », et tape le code PIN.
# $talk, $staff (String) - what stands on the buttons
give-back-open = Pour revenir à l’accueil : touche « { $talk } », puis « { $staff } ».
give-go = Donner aux visiteurs
escape-no-recovery = Il n’y a pas encore de code de secours. Crée-le dans les réglages et garde la feuille.
escape-tried = Essayé sur cette page
escape-told = Dit par l’app
escape-state-locked = Fermé
escape-state-open = Ouvert
escape-state-by-system = Dépend de l’appareil
escape-long-press = Appui long ou clic droit
escape-selection = Sélectionner du texte
escape-drag = Faire glisser un lien ou une image
escape-drop = Déposer un fichier sur l’écran
escape-zoom = Agrandir avec deux doigts
escape-swipe = Balayer depuis le bord
escape-full-screen = F11 ou Échap : quitter le plein écran
escape-close = Alt+F4 : fermer l’app
escape-new-window-keys = Touches pour une nouvelle fenêtre
escape-print = Imprimer
escape-save-open = Enregistrer ou ouvrir un fichier
escape-tools = Outils de développement
escape-address = Aller à une barre d’adresse
escape-reload = Recharger la page
escape-source = Voir le code source
escape-system-keys = Touche Windows, Alt+Tab et Ctrl+Alt+Suppr
escape-sticky-keys = Cinq fois Maj : touches rémanentes
escape-system-keyboard = Le clavier à l’écran de l’appareil
escape-links = Liens vers un mail, un téléphone ou des fichiers
escape-new-window = Un lien qui ouvre une nouvelle fenêtre
escape-files = Choisir ou télécharger un fichier
escape-remembered-words = Des mots que l’écran retient
escape-clipboard = Copier et coller
escape-sharing = Notifications et partage
escape-camera = Caméra, micro et position
escape-plugged-in = Brancher un clavier ou une clé USB
escape-power = Le bouton marche-arrêt
escape-crash = L’app se bloque
escape-network-page = La page de connexion d’un réseau
escape-half-typed = Ce que quelqu’un a tapé à moitié
escape-do-app = Ceci est un navigateur ordinaire. Utilise l’app Onthaal.
escape-do-session = Démarre la tablette comme borne, sans bureau. Demande à qui gère les tablettes.
escape-do-consoles = Désactive aussi les autres écrans de texte (Ctrl+Alt+F2). C’est expliqué dans le guide des bornes.
escape-do-assigned-access = Active le mode kiosque de Windows (accès affecté).
escape-do-lock-task = Active l’épinglage de l’app dans Android.
escape-do-watch = Démarre l’app avec --watch. Elle revient alors toute seule après une panne.
escape-do-automation = L’app a démarré avec un réglage de test. Enlève-le et redémarre.
escape-do-ports = Mets la tablette dans un support qui couvre les prises.
escape-do-power = Mets la tablette dans un support qui couvre le bouton. Règle le bouton pour qu’il ne fasse rien.
escape-do-report = Ceci devrait être fermé. Dis-le à qui gère les tablettes.

## Le code de secours

recovery-title = Code de secours sur papier
recovery-text = Pour quand plus personne ne connaît les codes PIN. Il enlève les deux et marche une seule fois.
recovery-set = créé
recovery-unset = pas encore créé
recovery-make = Créer un code de secours
recovery-renew = En créer un nouveau
recovery-renew-text = Le code précédent ne marche alors plus.
recovery-once = Tu ne vois ce code qu’une fois. Imprime-le ou recopie-le, et garde la feuille dans une armoire fermée à clé.
recovery-print = Imprimer
recovery-done = J’ai gardé le code
recovery-paper-text = Sur le verrou de la tablette, choisis Code de secours et tape ces chiffres. Choisis ensuite de nouveaux codes PIN et crée un nouveau code.
recovery-not-printed = L’impression n’a pas marché. Recopie le code.
recovery-use = Code de secours
recovery-use-text = Tape les seize chiffres de la feuille. Les deux codes PIN disparaissent et le comptoir s’ouvre.
recovery-label = Les seize chiffres
recovery-back = Retour au code PIN

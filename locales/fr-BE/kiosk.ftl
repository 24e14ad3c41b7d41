### La borne : ce que lit une famille. Phrases courtes, mots simples, ton chaleureux.

kiosk-title = Maison de l'enfant (Huis van het Kind)
kiosk-home = Début
kiosk-stop = Arrêter et tout effacer
kiosk-stop-short = Arrêter
kiosk-more-below = La suite plus bas

## Bienvenue

kiosk-welcome = Bonjour, ça fait plaisir de te voir
kiosk-welcome-text = Dans quelle langue veux-tu lire ?
kiosk-greeting-1 = Bonjour ! Qu'est-ce qu'on regarde ensemble ?
kiosk-greeting-2 = Bienvenue. Qu'est-ce qui t'amène ?
kiosk-greeting-3 = Bonjour ! Que cherches-tu ?
kiosk-greeting-4 = Ça fait plaisir de te voir. Que veux-tu savoir ?
kiosk-greeting-5 = Entre donc. Quelle est ta question ?

## Chercher et choisir

kiosk-search = Cherche avec tes propres mots
kiosk-search-hint = Par exemple : crèche
kiosk-choose-domain = Ou choisis un sujet
kiosk-choose-theme = Qu'est-ce qui convient le mieux ?
kiosk-whole-domain = Tout montrer sur ce sujet
kiosk-themes-found = C'est ce que tu veux dire ?
# $count (nombre) : endroits trouvés
kiosk-results-count =
    { $count ->
        [0] Rien trouvé
        [one] { $count } endroit où tu peux aller
       *[other] { $count } endroits où tu peux aller
    }
kiosk-nothing-title = Nous n'avons pas trouvé cela
kiosk-nothing-text = Essaie un autre mot, ou demande à quelqu'un du centre. Nous cherchons volontiers avec toi.
kiosk-fiche-talk = Encore une question à ce sujet ?

## Parler à quelqu'un

kiosk-talk = Parle à quelqu'un ici
kiosk-talk-title = Viens parler avec nous
kiosk-talk-text = À l'accueil, quelqu'un prend du temps pour toi. Pas besoin de rendez-vous, ni de donner ton nom.
kiosk-talk-closed = Il n'y a personne à l'accueil pour le moment. Reviens quand tu veux, ou appelle-nous.
kiosk-talk-phone = Tu peux aussi nous appeler :
kiosk-desk-speaks = Langues parlées à l'accueil : { $languages }
kiosk-show-desk = Montre ceci à l'accueil
kiosk-staff = Pour le personnel
kiosk-staff-pin = Code du centre
kiosk-staff-open = Vers l'accueil

## Urgent

kiosk-urgent = Urgent ? Appelle quelqu'un
kiosk-urgent-title = Appeler quelqu'un tout de suite
kiosk-urgent-text = Ces numéros sont gratuits. Pas besoin de donner ton nom, sauf au 112.
urgent-name-112 = Pompiers, ambulance ou police
urgent-text-112 = En cas de danger ou d'accident. Jour et nuit.
urgent-name-1712 = Ligne d'aide contre la violence
urgent-text-1712 = Si quelqu'un te fait du mal, ou si tu t'inquiètes pour un enfant. En néerlandais.
urgent-name-106 = Tele-Onthaal
urgent-text-106 = Si tu veux parler à quelqu'un. Jour et nuit, en néerlandais.
urgent-name-102 = Awel
urgent-text-102 = Pour les enfants et les jeunes, à propos de tout. En néerlandais.
urgent-name-1813 = Ligne de prévention du suicide
urgent-text-1813 = Si tu penses au suicide, ou si tu as peur pour quelqu'un. Jour et nuit, en néerlandais.

## Es-tu encore là ?

kiosk-idle-title = Es-tu encore là ?
kiosk-idle-text = Bientôt nous effaçons ce que tu as regardé, pour que personne d'autre ne le voie.
# $seconds (nombre) : secondes avant que tout soit effacé
kiosk-idle-seconds =
    { $seconds ->
        [one] Encore { $seconds } seconde
       *[other] Encore { $seconds } secondes
    }
kiosk-idle-stay = Oui, donne-moi plus de temps
kiosk-idle-stop = Non, tout effacer

## Ceci manque

kiosk-results-weak =
    { $count ->
        [one] Peut-être que { $count } endroit convient
       *[other] Peut-être que l'un de ces { $count } endroits convient
    }
kiosk-missing-ask = Rien ne te convient ?
kiosk-missing = Il manque quelque chose ici
kiosk-missing-text = Nous comptons seulement le sujet. Pas qui tu es, ni ce que tu as tapé.
kiosk-missing-thanks = Merci. Nous avons compté ce qui manque ici.

### Accord, ce qui aide, et la carte : ce qu'une famille lit ou entend lire. Phrases très courtes.

## Une carte à emporter ?

consent-title = Veux-tu emporter une carte ?
consent-who = Pour qui ?
consent-who-text = Là-bas, c'est toi qui montres la carte. On nous dit seulement si ça a marché.
consent-goes = Qu'y a-t-il dessus ?
consent-goes-text = Le service, le jour et comment nous t'aidons.
consent-goes-needs = Et ce que tu as choisi :
consent-not = Qu'est-ce qui n'y est pas ?
consent-not-text = Pas ton nom. Pas ton numéro. Pas ton histoire. Nous ne notons pas qui tu es.
consent-free = Tu peux dire non
consent-free-text = Tu reçois quand même l'adresse et toutes les explications.
consent-back = Tu peux changer d'avis
consent-back-text = Reviens avec ta carte. Nous l'effaçons tout de suite. Après quelques semaines, elle disparaît toute seule.
consent-yes = Oui, je veux la carte
consent-no = Non, pas de carte

## Qu'est-ce qui t'aide ?

need-title = Qu'est-ce qui t'aide ?
need-text = Choisis ce qui peut être sur la carte. Ne rien choisir, c'est bien aussi.
need-language = Un interprète pour quelle langue ?
need-interpreter = J'ai besoin d'un interprète
need-simple-language = Parlez avec des mots simples
need-help-reading = Aidez-moi à lire et à écrire
need-help-online = Aidez-moi sur internet
need-private-space = Je préfère parler à part
need-child-care-during-talk = Quelqu'un garde un moment mon enfant
need-step-free-access = Je viens en poussette ou en fauteuil roulant
need-transport = Je n'ai pas de transport
need-accompaniment = Je préfère venir avec quelqu'un
need-anonymity = Je préfère ne pas dire mon nom
need-low-cost = Ça ne doit pas coûter cher
need-evening-weekend = Je peux seulement le soir ou le week-end
need-at-home = Venez plutôt chez moi

## La carte

card-yours = Ta carte
# $day (texte) : le dernier jour, en toutes lettres
card-until = La carte marche jusqu'au { $day } inclus
card-have = J'ai une carte
card-pictures = Touche les trois images de ta carte, dans le même ordre
# $place (nombre) : 1, 2 ou 3
card-place = Image { $place } sur 3
card-number = Touche maintenant les deux chiffres
card-undo = Effacer le dernier
card-what = Que veux-tu dire ?
card-arrived = J'ai été là-bas
card-wipe = Efface ma carte
card-wipe-ask = C'est sûr ? Ta carte ne marchera plus.
card-wipe-yes = Oui, efface ma carte
card-wipe-no = Non, je la garde
card-thanks = Merci. Si ta carte est bonne, c'est transmis.
card-thanks-text = Cette tablette ne dit jamais si une carte existe. Comme ça, elle reste à toi.

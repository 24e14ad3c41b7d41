# Choosing a service together with a visitor: proposals, the basket, how warm it is, calling together.
# The visitor chooses; nobody is sent. What the visitor reads stands in together.ftl.

referral-open = Choisir ensemble un service
referral-refer = Orienter
referral-stop = Arrêter

## Choosing

referral-choose = Que pouvons-nous proposer ?
referral-choose-text = Mets de côté ce qui pourrait convenir. Le visiteur choisira ensuite lui-même.
referral-search = Cherche autre chose à proposer
referral-search-hint = Cherche autre chose …
# $count (Number) - how many services are proposed
referral-count = { $count ->
    [one] Une proposition
   *[other] { $count } propositions
}
referral-take = Mettre de côté
referral-taken = Mis de côté
referral-look = Voir la fiche
referral-nothing = Nous ne trouvons rien qui convienne
referral-nothing-text = Ce n’est pas ta faute, ni celle du visiteur. Cherche avec d’autres mots, appelle ton back-up, ou donne le numéro d’une ligne qui écoute toujours.
referral-ask = Avec quoi pouvons-nous aider ?
referral-ask-text = Tape dans la case ci-dessus de quoi il s’agit, par exemple : devoirs, sommeil ou papiers.
referral-lines = Des lignes que l’on peut toujours appeler
referral-who = Qui demande ?
referral-who-young = Le jeune pose la question lui-même
referral-who-adult = Un parent ou quelqu’un d’autre pose la question
referral-youth-text = Montre directement le chemin aux jeunes. Ils n’ont pas besoin de dire leur nom, ni d’avoir un parent avec eux.

# How a service receives people, as whoever sits at the desk acts on it.
referral-manner-ticket = Tu peux annoncer la visite
referral-manner-walk-in = Entrée libre : tu peux accompagner
referral-manner-call-first = Appeler d’abord
referral-manner-door = A sa propre porte ouverte : montre le chemin
referral-manner-gate = Seulement par la porte d’accès de l’aide à la jeunesse
referral-manner-professional = Seulement par un professionnel : appelle ton back-up
referral-manner-members = Seulement pour ceux qui y vont déjà

## The basket

# $count (Number) - how many lie ready
# $most (Number) - how many can
referral-basket = Mis de côté : { $count } sur { $most }
referral-basket-empty = Mets de côté ce que tu veux proposer, cinq au plus.
# $name (String) - the name of the service
referral-drop = Retire : { $name }
referral-gate-alone = Ce qui passe par la porte d’accès ne se montre pas seul. Ajoute quelque chose où la famille peut déjà aller.
referral-language = Langue du visiteur
referral-together = Regarder ensemble
# $count (Number) - how many lie ready
referral-together-count = Regarder ensemble ({ $count })
referral-compare = Comparer
referral-memory = Ceci reste seulement à l’écran. Si tu arrêtes ou verrouilles, c’est effacé.
referral-compare-title = Côte à côte
referral-compare-which = Que veux-tu comparer ? Trois au plus.
referral-compare-close = Retour aux propositions
referral-compare-manner = Comment ils reçoivent les gens
referral-go-on = Continuer

## How warm it is

referral-warmth = Comment aides-tu à faire le premier pas ?
referral-warmth-text = Choisis ce que tu fais maintenant. Le plus petit geste compte.
referral-degree-details-given = Donner les coordonnées
referral-degree-explained = Expliquer
referral-degree-contact-together = Appeler ensemble
referral-degree-announced = Annoncer
referral-degree-introduced = Présenter
referral-degree-accompanied = Accompagner
referral-do-details-given = Tu donnes une feuille à emporter.
referral-do-explained = Tu expliques ce qu’ils font là-bas et ce qui va se passer.
referral-do-contact-together = Vous appelez ensemble. Le visiteur est à côté de toi et entend tout.
referral-do-announced = Le visiteur est d’accord que tu appelles pour dire que quelqu’un viendra.
referral-do-introduced = Tu présentes le visiteur à quelqu’un du partenaire, ici ou là-bas.
referral-do-accompanied = Quelqu’un d’ici va avec lui chez le partenaire.
referral-with-card = Avec une carte, si le visiteur le veut
referral-refused = Le visiteur ne veut rien transmettre
referral-refused-text = C’est bien. Donner les coordonnées ou expliquer est toujours possible.
referral-unanswered = Personne n’a répondu
referral-unanswered-text = Donne les coordonnées, ou réessayez plus tard ensemble.
referral-minor = Nous ne faisons pas de carte pour un mineur
referral-minor-text = Montre le chemin ou appelez ensemble. Le jeune décide de ce que le partenaire sait.

## Calling together

referral-call = Appeler ensemble
referral-call-text = Demande d’abord si le visiteur est d’accord. Mets le téléphone sur haut-parleur.
referral-call-no-number = Il n’y a pas de numéro dans la fiche. Demande à ton back-up.
referral-call-closed = Fermé pour le moment. Entre-temps, tu peux appeler :
referral-call-done = Appelé. Continuer
referral-call-done-card = Appelé. Faire une carte
referral-call-nobody = Personne ne répond
referral-announce = Appelle maintenant pour dire que quelqu’un viendra
referral-to-visitor = Dis ceci au visiteur
referral-to-partner = Dis ceci au partenaire
referral-partner-language = Langue du partenaire
# $house (String) - the name of the house
referral-say-hello = Bonjour, ici l’accueil de { $house }.
# $theme (String) - what the question is about
referral-say-theme = Il y a ici quelqu’un avec une question. Il s’agit de : { $theme }.
referral-say-somebody = Il y a ici quelqu’un avec une question, et nous avons pensé à vous.
referral-say-ask = Pouvez-vous aider ? Quand y a-t-il de la place ?
# $language (String) - the language of the visitor
referral-say-language = Ici, on parle { $language }. Quelqu’un chez vous le parle-t-il, ou y a-t-il un interprète ?
referral-say-listen = Le visiteur écoute et peut poser lui-même des questions.
referral-say-card = Le visiteur apportera une carte. Avec son code, vous pouvez nous dire si cela a marché.
referral-not = Que ne dis-tu pas ?
referral-not-1 = Pas de nom, d’adresse ni de date de naissance. Le visiteur le dit lui-même, s’il le veut.
referral-not-2 = Pas toute l’histoire. Seulement ce qu’il faut pour savoir si c’est le bon endroit.
referral-not-3 = Pas ce que tu penses ou supposes toi-même.
referral-not-4 = Pas de promesses à la place du partenaire.

## The end

referral-home = Quelque chose à emporter
referral-home-text = Le visiteur peut le relire tranquillement chez lui, dans sa langue et en néerlandais.
referral-print-sheet = Imprime la feuille
referral-print-card = Imprime la carte
referral-done = Terminé

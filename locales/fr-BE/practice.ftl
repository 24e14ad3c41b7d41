### S'exercer dans une maison qui n'existe pas.

practice-name = Exercice
practice-banner = Cette maison n'existe pas. Rien ne compte, rien n'est gardé ni envoyé.
practice-stop = Arrêter l'exercice
practice-ask-title = S'exercer dans une maison inventée
practice-ask-text = Tu reçois un accueil dans une maison qui n'existe pas, avec tout ce qu'il faut. Essaie tout sans crainte : rien ne peut mal tourner. Quand tu arrêtes, tout l'exercice est oublié et ton vrai accueil est toujours là.
practice-ask-draft = Ce que tu as rempli à moitié maintenant disparaît. Garde-le d'abord si cela doit compter.
practice-start = Commencer l'exercice

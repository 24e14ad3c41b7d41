### Droits et écran d'information : ce que voit l'équipe.

rights-desk-tab = Droits
rights-desk-text = Pose ces questions avec la personne devant toi. La liste dit où elle peut demander. Elle ne décide rien.
rights-desk-paper = Sur papier
rights-desk-language = Deuxième langue sur papier
rights-desk-print = Imprimer la liste
rights-desk-file = droits

info-desk-show = Montrer ce qu'il y a à faire
info-desk-show-text = En grand et en mouvement, pour qui passe. Un toucher ouvre la borne.
info-desk-idle = Quand personne n'utilise la borne
info-desk-idle-stay = Rester sur l'accueil
info-desk-idle-show = Après cinq minutes, montrer ce qu'il y a à faire

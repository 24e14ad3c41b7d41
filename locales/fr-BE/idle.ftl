### La fin d’une visite à la borne, quand on n’a rien fait pendant très longtemps.

idle-last-title = Nous vidons l’écran
idle-last-text = Bientôt, tout sera effacé. Ensuite, tu peux recommencer quand tu veux.

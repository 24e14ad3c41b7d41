### L'écran d'information : ce qu'il y a à faire cette semaine, en grand, pour qui passe.

info-touch = Touche l'écran
info-open = Entre, quelqu'un est là pour toi
info-closed = Il n'y a personne à l'accueil en ce moment
info-call = Appelle-nous
info-here = Ici en ce moment

### Ce qu'une coordinatrice voit des orientations chaleureuses : comment elles ont fini, et combien de fois une carte a été ouverte.

## Dans le rapport

beheer-report-referral = Comment les orientations chaleureuses ont-elles fini ?
beheer-report-referral-definition = Chaque orientation pour laquelle une famille a reçu une carte compte une fois : dans la période où elle a pris fin, au plus tard six semaines après l'entretien. Ouvre une réponse pour voir dans quel domaine c'était, comment on a orienté, et pourquoi ce n'était pas le bon endroit.
# $k (nombre) : le plus petit groupe montré
beheer-report-referral-coarse = Cette image est volontairement grossière. Nous ne savons pas de quelle famille, de quel service ni de quel jour il s'agit. Une orientation restée sans réponse se trouve dans la ligne commune, comme tout ce qui est arrivé moins de { $k } fois. Utilise donc ces chiffres pour en parler ensemble, pas pour juger un partenaire.
# $k (nombre) : le plus petit groupe montré
beheer-report-referral-withheld = Moins de { $k } orientations avec une carte ont pris fin, ou aucune. C'est pourquoi rien n'est affiché ici.
# $count (nombre) : nombre d'orientations
beheer-report-referral-one =
    { $count ->
        [one] { $count } orientation
       *[other] { $count } orientations
    }
beheer-report-referral-one-why = Toutes les orientations ont fini de la même façon. Comme il y en a peu, nous ne disons pas comment.
beheer-report-referrals = Orientations
beheer-dimension-referral-result = Comment cela a fini
beheer-dimension-referral-domain = Domaine
beheer-dimension-referral-warmth = Comment on a orienté
beheer-dimension-return-reason = Pourquoi ce n'était pas le bon endroit
referral-result-arrived = Arrivée
referral-result-not-arrived = Pas arrivée
referral-result-not-right = Pas le bon endroit
referral-result-full = Pas de place
referral-result-withdrawn = Accord retiré
referral-result-unknown = Personne n'a répondu

## Combien de fois une carte a été ouverte

beheer-openings = Combien de fois une carte a-t-elle été ouverte ?
beheer-openings-text = Par mois et par voie, sans carte, famille, partenaire ni moment. Cela ne fait pas partie du rapport et n'est pas imprimé.
beheer-openings-none = Aucune carte n'a encore été ouverte.
beheer-openings-month = Mois
beheer-openings-way = Par quelle voie
beheer-openings-opened = Carte trouvée
beheer-openings-refused = Rien trouvé
beheer-openings-way-code = Avec le long code ou le code QR
beheer-openings-way-link = Avec les images, chez un partenaire
beheer-openings-way-tablet = Avec les images, sur une tablette de la maison
beheer-openings-why = « Rien trouvé » est le plus souvent une faute de frappe, ou une carte déjà terminée. Si tu en vois soudain des centaines, quelqu'un essaie peut-être des codes. Cela ne marche pas, mais préviens la personne qui s'occupe de vos ordinateurs.

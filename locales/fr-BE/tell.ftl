### Dis-le-nous : une famille dit ce qui manque ou ce qu'elle aimerait faire. Pas de nom, pas de texte, juste des choix.

tell-title = Une idée pour le centre
tell-text = Nous comptons seulement ce que tu choisis. Pas besoin de ton nom.
tell-question = Tu as une question ou un souci ? Parles-en à quelqu'un.
tell-missing = Il me manque quelque chose
tell-missing-text = Je cherchais de l'aide ou un conseil et je n'ai pas trouvé
tell-activity = J'ai une idée
tell-activity-text = Quelque chose à faire ensemble ici
tell-other = Autre chose
tell-other-text = Un conseil, ou quelque chose à améliorer
tell-about = C'est à propos de quoi ?
tell-about-more = Quoi exactement ?
tell-age = C'est pour qui ?
tell-when = Quel moment convient le mieux ?
tell-when-weekday-day = En semaine, la journée
tell-when-weekday-evening = En semaine, le soir
tell-when-weekend = Le week-end
tell-when-school-holiday = Pendant les vacances scolaires
tell-skip = Je ne sais pas
tell-check = C'est bien ça ?
tell-send = Oui, envoyer
tell-thanks = Merci !
tell-thanks-text = Nous le comptons. Comme ça, nous voyons ce dont les familles ont besoin ici.
tell-more = Dire encore autre chose

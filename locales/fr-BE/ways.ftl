### Les chemins : étapes de la vie, chemins à part, jeunes, et l’aspect de l’écran. Pour les familles.

## Le début

ways-choose = Qu’est-ce qui te correspond ?
ways-look = Ou regarde ici

## Étapes de la vie et chemins à part

way-name-expecting = Enceinte ou envie d’un enfant
way-text-expecting = Être enceinte, vouloir un enfant, ou justement pas. Ici, tu peux tout demander.
way-name-pregnancy = Enceinte
way-text-pregnancy = Une grossesse est parfois belle et parfois dure. Ces personnes t’aident volontiers.
way-name-wish = Je voudrais un enfant
way-text-wish = Parfois c’est long, ou ça ne marche pas. Tu peux en parler avec quelqu’un.
way-name-not-parent = Ne pas avoir d’enfant
way-text-not-parent = Parfois on ne peut pas. Parfois on ne veut pas. Parfois une grossesse s’arrête. Tout ce que tu ressens, tu peux le dire ici.
way-name-baby = Bébé et tout-petit
way-text-baby = Manger, dormir, pleurer, faire garder. Aucune question n’est trop petite.
way-name-preschool = École maternelle
way-text-preschool = Jouer, aller à l’école et grandir.
way-name-school = École primaire
way-text-school = L’école, la garde, les loisirs et les amis.
way-name-teen = Parent d’un ado
way-text-teen = Les ados changent vite, et les parents ont des questions. D’autres en ont aussi.
way-name-adult = De 18 à 25 ans
way-text-adult = Se loger, travailler, apprendre. On peut aussi devenir autonome avec de l’aide.
way-name-parents = Parent ou grand-parent
way-text-parents = Toi aussi, tu comptes : ce que tu ressens, ton couple, ta famille.

ways-which = Qu’est-ce qui convient le mieux ?
ways-themes = De quoi s’agit-il ?
ways-hits = Ici, on peut t’aider
ways-evening = À faire le soir
ways-evening-text = Pour qui n’a pas le temps en journée
ways-evening-only = Seulement le soir

## Pour les jeunes

youth-name = Entre nous
youth-for = De 12 à 25 ans
youth-place = Tu as moins de 25 ans ? Il y a ici un endroit pour toi.
youth-text = Regarde tranquillement. Nous ne demandons pas ton nom et nous ne gardons rien.
youth-secret = Les professionnels de l’aide et les médecins ne peuvent pas répéter sans raison ce que tu dis, même pas à tes parents. Cela peut changer seulement en cas de danger grave. N’hésite pas à leur demander.
youth-ask = De quoi s’agit-il ?
youth-topic-feel = Je ne me sens pas bien
youth-topic-talk = Je veux parler à quelqu’un
youth-topic-home = Des problèmes à la maison
youth-topic-bullying = On me harcèle
youth-topic-love = Amour, sexe et grossesse
youth-topic-school = Ça ne va pas à l’école
youth-topic-study = Un endroit calme pour étudier
youth-topic-drugs = Alcool, tabac et drogues
youth-topic-gaming = Écrans, jeux et paris
youth-topic-place = Un endroit pour se retrouver
youth-topic-care = Je m’occupe de quelqu’un à la maison
youth-topic-living = Avoir mon propre logement
youth-topic-work = Travail et argent
youth-lines = Plutôt appeler ou chatter ?
youth-line-jac = Parler ou chatter gratuitement de tout, de 12 à 25 ans (en néerlandais).
youth-line-tejo = Parler gratuitement avec un thérapeute, de 10 à 20 ans (en néerlandais).

## Urgent

line-now = Joignable maintenant
line-not-now = Pas joignable maintenant
line-scan = Scanne avec ton téléphone
urgent-name-antigif = Centre antipoisons
urgent-text-antigif = Si quelqu’un a mangé, bu ou touché un produit toxique. Jour et nuit.
urgent-name-child-focus = Child Focus
urgent-text-child-focus = Si un enfant a disparu, ou en cas d’inquiétude sur ce qui se passe en ligne. Jour et nuit.

## Lettres, couleurs et calme

ways-display = Comment veux-tu voir l’écran ?
ways-display-visit = Seulement pour ta visite.
ways-quiet = Calme
ways-quiet-off = Normal
ways-quiet-on = Calme : pas de son, rien ne bouge

### La forme imprimée d'un rapport publié.

# $house (texte) : nom de la maison ; $period (texte) : par exemple 2026-Q3
reports-title = { $house } : rapport de { $period }
# $menu (texte) : nom du menu de tableaux ; $k (nombre) : plus petit groupe montré
reports-rule = Tableaux : { $menu }. Aucun groupe de moins de { $k }. Réidentification testée.
reports-menu-standard = standard
reports-menu-hours-by-domain = heures par domaine
reports-kind-about = Sur quoi portaient les questions ?
reports-kind-when = Quand les questions sont-elles venues ?
reports-kind-language = Dans quelle langue ?
reports-kind-answer = Questions propres à la maison
reports-kind-referral = Comment les orientations chaleureuses ont fini
reports-kind-interest = Ce que les familles ont regardé à la borne
reports-kind-wish = Ce que les familles ont dit à la borne
reports-by-domain = Domaine
reports-by-theme = Thème
reports-by-age-band = Âge de l'enfant
reports-by-asker = Qui a demandé
reports-by-outcome = Suite donnée
reports-by-gap-reason = Pourquoi aucune offre
reports-by-warmth = Degré d'accompagnement vers le partenaire
reports-by-half-day = Demi-journée
reports-by-channel = Canal
reports-by-site = Lieu
reports-by-language = Langue de l'entretien
reports-by-interpreter = Interprète nécessaire
reports-by-doors-before = Portes avant celle-ci
reports-by-local-question = Question propre
reports-by-local-answer = Réponse
reports-by-referral-result = Comment cela a fini
reports-by-referral-domain = Domaine
reports-by-referral-warmth = Comment on a orienté
reports-by-return-reason = Pourquoi ce n'était pas le bon endroit
reports-by-interest-domain = Domaine
reports-by-interest-theme = Thème
reports-by-wish-kind = Ce qu’elles ont dit
reports-by-wish-domain = Domaine
reports-by-wish-age-band = Pour quel âge
reports-by-wish-part-of-week = À quel moment de la semaine
reports-interpreter-yes = Oui
reports-interpreter-no = Non
reports-counted = compté dans ce tableau
# $k (nombre) : plus petit groupe montré
reports-withheld = moins de { $k }
reports-one-category = tout dans un seul groupe
reports-former-site = Un ancien lieu
reports-former-answer = Question ou réponse qui n'est plus connue
reports-none = Aucun rapport n'a encore été publié.

## Couverture : où il y a une offre, et où il n’y en a pas

beheer-nav-coverage = Couverture
coverage-title = Couverture de l’offre
coverage-text = Où y a-t-il une offre, et pour qui ? Tu vois les manques et les offres qui se ressemblent. Nous ne comptons que des fiches, jamais des questions de familles.
coverage-matrix = Nombre de services par thème
coverage-theme = Thème
coverage-all = Total
coverage-none = aucun
coverage-by = Côte à côte
coverage-by-age = Âges
coverage-by-form = Formes d’offre
coverage-by-municipality = Communes
coverage-by-site = Lieux de la maison
coverage-municipality = Commune
coverage-everywhere = Toutes les communes
coverage-site = Lieu de la maison
coverage-any-site = Partout
coverage-age = Âge
coverage-any-age = Tous les âges
coverage-and = , { "" }
# $covered (nombre) : thèmes avec une offre ; $themes (nombre) : thèmes du domaine
coverage-domain-count = { $covered } thèmes sur { $themes } avec une offre
# $count (nombre) : services ; $theme et $column (texte) : la ligne et la colonne
coverage-look =
    { $count ->
        [one] { $count } service : { $theme }, { $column }
       *[other] { $count } services : { $theme }, { $column }
    }
coverage-legend = Un nombre est un nombre de services ; touche-le pour les voir. Un service peut relever de plusieurs thèmes, âges ou formes. Les services sans âge ou sans forme ne figurent que sous « Total ».
# $services (nombre) : services comptés ; $gaps (nombre) : thèmes sans offre
coverage-count =
    { $services ->
        [one] { $services } service
       *[other] { $services } services
    }, { $gaps ->
        [0] aucun thème sans offre
        [one] { $gaps } thème sans offre
       *[other] { $gaps } thèmes sans offre
    }
coverage-empty = Aucune offre avec ce choix
coverage-empty-text = Choisis une autre commune ou un autre lieu, ou importe d’abord une carte sociale.
coverage-gaps = Thèmes sans offre
coverage-gaps-none = Chaque thème a au moins un service.
coverage-gaps-text = C’est un constat, pas un reproche. Parfois rien n’est nécessaire, parfois une commune voisine ou une ligne d’aide s’en charge.
# $theme (texte) : un thème ; $count (nombre) : services ailleurs
coverage-gap-elsewhere = { $theme } (ailleurs { $count })
coverage-alike = Offres qui se ressemblent
coverage-alike-none = Aucune offre n’est proposée par deux organisations dans une même commune.
coverage-alike-text = Même thème, forme, âge et commune, par plus d’une organisation. Cela peut être un choix. C’est matière à discussion.

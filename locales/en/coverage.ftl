## Coverage: where there is an offer and where not

beheer-nav-coverage = Coverage
coverage-title = Coverage of the offer
coverage-text = Where is there an offer, and for whom? This shows gaps, and offers that look alike. We count records only, never questions of families.
coverage-matrix = Number of services per theme
coverage-theme = Theme
coverage-all = All
coverage-none = none
coverage-by = Side by side
coverage-by-age = Ages
coverage-by-form = Forms of offer
coverage-by-municipality = Municipalities
coverage-by-site = Sites of the house
coverage-municipality = Municipality
coverage-everywhere = All municipalities
coverage-site = Site of the house
coverage-any-site = Anywhere
coverage-age = Age
coverage-any-age = All ages
coverage-and = , { "" }
# $covered (number): themes with an offer; $themes (number): themes in the domain
coverage-domain-count = { $covered } of { $themes } themes with an offer
# $count (number): services; $theme and $column (text): the row and the column
coverage-look =
    { $count ->
        [one] { $count } service: { $theme }, { $column }
       *[other] { $count } services: { $theme }, { $column }
    }
coverage-legend = A number is a number of services; tap it to see them. One service can belong to more than one theme, age or form. Services without an age or a form stand under ‘All’ only.
# $services (number): services that count; $gaps (number): themes without an offer
coverage-count =
    { $services ->
        [one] { $services } service
       *[other] { $services } services
    }, { $gaps ->
        [0] no theme without an offer
        [one] { $gaps } theme without an offer
       *[other] { $gaps } themes without an offer
    }
coverage-empty = No offer with this choice
coverage-empty-text = Choose another municipality or site, or bring in a directory first.
coverage-gaps = Themes without an offer
coverage-gaps-none = Every theme has at least one service.
coverage-gaps-text = This is a finding, not a reproach. Sometimes nothing is needed; sometimes a neighbouring municipality or a helpline does it.
# $theme (text): a theme; $count (number): services elsewhere
coverage-gap-elsewhere = { $theme } (elsewhere { $count })
coverage-alike = Offers that look alike
coverage-alike-none = No two organisations have the same offer in one municipality.
coverage-alike-text = Same theme, form, age and municipality, by more than one organisation. That can be a choice. It is something to talk about.

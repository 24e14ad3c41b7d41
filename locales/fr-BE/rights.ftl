### Explorer ses droits : quelques questions, puis une liste de choses à demander. Pas de montants : ils changent.

rights-title = Quels sont tes droits ?
rights-entry-text = Quelques questions, et tu sais quoi demander et où
rights-choose = Qu'est-ce qui te correspond ?
rights-promise = Personne ne voit tes réponses. Nous ne gardons rien.
rights-yes = Oui
rights-no = Non
rights-unsure = Je ne sais pas
rights-list = Voici ce que tu peux demander
rights-careful = Tu y as peut-être droit. Ce n'est pas nous qui décidons : le service lui-même vérifie.
rights-ask = Demande-le à
rights-where = Montrer où, près d'ici
rights-source = Source
# $day (texte) : jour
rights-day = Texte du { $day }. Les règles peuvent changer.
rights-again = Choisir autre chose
rights-take-text = Scanne ceci avec l'appareil photo de ton téléphone. Tu reçois le numéro du centre, et cette liste en français et en néerlandais.
rights-maybe = Peut-être : renseigne-toi
rights-also = Est-ce aussi ton cas ?
rights-bring = Prends ta carte d'identité ou d'autres papiers, et les lettres que tu as. Il te manque quelque chose ? Va quand même demander.

## Situations

rights-situation-expecting = Nous attendons un enfant
rights-situation-baby = J'ai un bébé ou un tout-petit
rights-situation-school = J'ai un ou plusieurs enfants à l'école
rights-situation-care = J'ai un enfant qui a besoin d'une aide particulière
rights-situation-income = C'est difficile de tout payer
rights-situation-apart = Je ne vis pas avec l'autre parent
rights-situation-new = Je viens d'arriver en Belgique
rights-situation-young = J'ai entre 18 et 25 ans

## Questions

rights-question-married = Êtes-vous mariés ?
rights-question-childcare = As-tu besoin d'un accueil pour ton enfant ?
rights-question-low = Ta famille a-t-elle de faibles revenus ?
rights-question-work = Travailles-tu pour un employeur ?
rights-question-primary = Un de tes enfants va-t-il à l'école maternelle ou primaire ?
rights-question-rent = Loues-tu un logement, ou en cherches-tu un ?
rights-question-unpaid = L'autre parent doit payer pour l'enfant, et ne le fait pas ?
rights-question-insured = Es-tu membre d'une mutualité (ziekenfonds) en Belgique ?
rights-question-schoolchild = As-tu un enfant entre 2 ans et demi et 18 ans ?
rights-question-dutch = Veux-tu apprendre le néerlandais ?
rights-question-student = Fais-tu des études dans une haute école ou une université ?

## Who gives it

rights-giver-growth-payer = Caisse d'allocations familiales
rights-giver-vaph = Service reconnu pour les personnes handicapées
rights-giver-disability-office = SPF Sécurité sociale, personnes handicapées
rights-giver-school-guidance = École, ou centre d'encadrement des élèves (CLB)
rights-giver-fund = Mutualité
rights-giver-ocmw = CPAS
rights-giver-integration = Agence de l'intégration
rights-giver-alimony-office = Service fédéral des pensions alimentaires (SECAL)
rights-giver-grants = Service des bourses, ou service social de ton école
rights-giver-employer-fund = Ton employeur et ta mutualité
rights-giver-registry = Commune, état civil
rights-giver-employer-rva = Ton employeur et l'ONEM
rights-giver-family-care = Service d'aide aux familles
rights-giver-kind-en-gezin = Kind en Gezin, santé des petits enfants
rights-giver-childcare-desk = Crèche, ou guichet de l'accueil des enfants
rights-giver-school = École
rights-giver-ocmw-supplier = CPAS, ou ton fournisseur d'énergie
rights-giver-housing = Société de logement social
rights-giver-town-ocmw = Commune ou CPAS
rights-giver-legal-aid = Commission d'aide juridique
rights-giver-school-ocmw = École ou CPAS

## Droits

right-growth = Allocations familiales (Groeipakket)
    .text = Chaque mois, de l'argent pour un enfant qui vit en Flandre. Parfois jusqu'à 25 ans.
right-start = Prime de naissance (Startbedrag)
    .text = De l'argent, une seule fois, à la naissance. Tu peux déjà le demander pendant la grossesse.
right-birth-leave = Congé de naissance
    .text = Qui travaille a congé autour de la naissance. Le ou la partenaire aussi. La mutualité paie la plus grande partie.
right-parental-leave = Congé parental
    .text = Travailler moins ou s'arrêter un moment pour s'occuper de son enfant. Tu reçois alors une allocation.
right-recognition = Reconnaître ton enfant
    .text = Pas mariés ? L'autre parent reconnaît l'enfant à la commune. C'est déjà possible avant la naissance.
right-maternity-help = Aide après la naissance (Kraamzorg)
    .text = De l'aide à la maison pour le bébé et le ménage, les premières semaines. Le prix dépend de tes revenus.
right-clinic = Consultation pour bébés (Consultatiebureau)
    .text = Kind en Gezin suit ton enfant et donne les vaccins. C'est gratuit.
right-childcare = Tarif selon les revenus à la crèche
    .text = Souvent, tu paies selon tes revenus. Si c'est trop, tu peux demander un prix plus bas.
right-social = Supplément social (Sociale toeslag)
    .text = De l'argent en plus des allocations familiales si tes revenus sont faibles. Le plus souvent, il vient tout seul.
right-school = Allocation scolaire (Schooltoeslag)
    .text = De l'argent chaque année scolaire si tes revenus sont faibles, pour la maternelle, le primaire et le secondaire. Le plus souvent, il vient tout seul.
right-maximum = Facture maximale (Maximumfactuur)
    .text = Une école maternelle ou primaire ne peut demander qu'un montant limité pour les sorties et les activités.
right-school-bill = Une facture scolaire trop élevée
    .text = Tu ne peux pas tout payer d'un coup ? Demande à l'école de payer en plusieurs fois. Le CPAS peut aussi regarder avec toi.
right-care = Supplément de soins (Zorgtoeslag)
    .text = De l'argent en plus des allocations familiales pour un enfant avec un handicap ou une maladie. Jusqu'à 21 ans.
right-support = Aide en cas de handicap
    .text = Un accompagnement ou un accueil pour ton enfant. Même si le handicap n'est pas encore certain.
right-disability = Carte de stationnement et allocation
    .text = Une carte de stationnement si marcher est difficile. Dès 18 ans, parfois aussi de l'argent chaque mois.
right-refund = Intervention majorée (Verhoogde tegemoetkoming)
    .text = Avec de faibles revenus, tu paies moins chez le médecin et à la pharmacie. Il y a aussi une réduction pour le train et le bus.
right-tariff = Tarif social (Sociaal tarief)
    .text = Un prix plus bas pour l'électricité, le gaz, l'eau ou l'internet. Parfois, il vient tout seul.
right-leisure = UiTPAS à tarif réduit
    .text = Avec de faibles revenus, tu paies moins pour le sport, les jeux et la culture. Dans beaucoup de communes.
right-home = Un logement abordable
    .text = Inscris-toi pour un logement social. Parfois, tu reçois de l'argent pour une partie du loyer.
right-ocmw = Aide du CPAS (OCMW)
    .text = Le CPAS regarde avec toi ce qu'il te faut : de l'argent pour vivre (leefloon), de l'aide pour des dettes ou une autre aide.
right-alimony = Aide pour la pension alimentaire
    .text = Ce service demande l'argent à l'autre parent. Parfois, il t'en paie déjà une partie.
right-legal = Conseil gratuit d'un avocat
    .text = Un premier entretien est gratuit pour tout le monde. Avec de faibles revenus, tu peux avoir un avocat gratuit.
right-fund = Devenir membre d'une mutualité (ziekenfonds)
    .text = On te rembourse alors une grande partie du médecin et de l'hôpital. Tu choisis toi-même ta mutualité.
right-urgent = Aide médicale urgente
    .text = Pas de papiers de séjour, et besoin d'un médecin ? Le CPAS peut payer. Aussi pendant une grossesse.
right-place = Une place à l'école
    .text = Chaque enfant peut aller à l'école dès 2 ans et demi, même sans papiers de séjour.
right-dutch = Néerlandais et intégration
    .text = Des cours de néerlandais, et quelqu'un qui t'aide à trouver ton chemin en Belgique.
right-grant = Bourse d'études (Studietoelage)
    .text = De l'argent pour étudier si les revenus de ta famille sont faibles.

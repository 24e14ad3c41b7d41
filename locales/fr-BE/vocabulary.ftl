### Labels of the vocabulary: themes, domains and every other code list.
### `.public` is what a family sees where the label itself is official or hard.

## Enseignement

theme-education = Enseignement
    .public = École et apprentissage
theme-preschool-participation = Participation à l'école maternelle
    .public = Entrer à l'école maternelle
theme-school-choice-enrolment = Choix d'une école, préinscription et inscription
    .public = Choisir une école et s'inscrire
theme-homework-study-support = Aide aux devoirs et à l'étude
    .public = Aide pour les devoirs et l'étude
theme-study-space = Lieu d'étude
    .public = Un endroit calme pour étudier
theme-pupil-guidance = Centre d'encadrement des élèves (CLB)
    .public = Encadrement des élèves (CLB)
theme-primary-to-secondary = Passage du primaire au secondaire
    .public = Passer en secondaire
theme-home-childcare-preschool = Passage maison, crèche, école maternelle
    .public = De la maison à la crèche ou à l'école
theme-language-stimulation = Éveil au langage et lecture à voix haute
    .public = Langage, parler et lire à voix haute
theme-school-costs = Frais scolaires et repas à l'école
    .public = Factures de l'école et repas
theme-truancy-dropout = Absentéisme, décrochage scolaire et time-out
    .public = Quand l'école, ça ne va plus
theme-bullying = Harcèlement et cyberharcèlement
    .public = Harcèlement, aussi en ligne
theme-parent-school-relation = Implication des parents et contact avec l'école
    .public = Parler avec l'école
theme-adult-learning = Enseignement pour adultes et formation de base
    .public = Apprendre à l'âge adulte

## Santé

theme-health = Soins de santé
    .public = Santé
theme-preventive-consultation = Consultation des nourrissons et suivi préventif
    .public = Consultation bébé (consultatiebureau)
theme-vaccination = Vaccinations
    .public = Vaccins
theme-prenatal-perinatal-care = Soins prénatals et périnatals
    .public = Suivi de la grossesse, la naissance
theme-short-maternity-stay = Séjour raccourci à la maternité
    .public = Vite à la maison après la naissance
theme-breast-infant-feeding = Allaitement et alimentation du bébé
    .public = Allaitement, biberon et premiers repas
theme-nutrition-movement = Alimentation saine et mouvement
    .public = Bien manger et bouger
theme-overweight = Surpoids
    .public = Questions sur le poids
theme-dental-care = Soins de la bouche et des dents
    .public = Dentiste et dents saines
theme-health-screening = Dépistage de santé
    .public = Faire contrôler sa santé
theme-alcohol-tobacco-drugs = Alcool, tabac et drogues
    .public = Questions : alcool, tabac et drogues
theme-screens-gaming-gambling = Écrans, jeux vidéo et jeux d'argent
    .public = Écrans, jeux vidéo et jeux d'argent
theme-first-aid-safety = Premiers secours et sécurité
    .public = Premiers secours, sécurité à la maison
theme-fertility-contraception = Désir d'enfant, contraception et grossesse non prévue
    .public = Vouloir un enfant, ou pas (encore)
theme-affordable-care = Soins abordables et inégalités de santé
    .public = Un médecin à prix abordable
theme-primary-care = Médecin généraliste et soins de première ligne
    .public = Médecin de famille et soins proches

## Accueil des enfants

theme-childcare = Accueil des enfants
    .public = Crèches et garderies
theme-baby-toddler-care = Accueil des bébés et des tout-petits
    .public = Crèche pour bébés et tout-petits
theme-childminder-care = Accueil familial (accueillantes d'enfants)
    .public = Accueillante d'enfants à domicile
theme-out-of-school-care = Accueil extrascolaire
    .public = Garderie avant et après l'école
theme-holiday-care = Accueil pendant les vacances
    .public = Garderie pendant les vacances
theme-occasional-flexible-care = Accueil occasionnel et flexible
    .public = Accueil de temps en temps, flexible
theme-sick-child-care = Accueil des enfants malades
    .public = Garde quand ton enfant est malade
theme-inclusive-childcare = Accueil inclusif
    .public = Crèche et besoins spécifiques
theme-childcare-fees = Tarif d'accueil, attestation de revenus et tarif réduit
    .public = Prix de la crèche et réductions
theme-childcare-search-desk = Guichet local de l'accueil des enfants
    .public = Chercher une place d'accueil

## Bien-être mental

theme-mental-wellbeing = Bien-être mental
    .public = Comment ça va ?
theme-child-youth-mental-health = Santé mentale des enfants et des jeunes
    .public = Quand un enfant ou un jeune va mal
theme-parent-mental-health = Santé mentale des parents
    .public = Quand maman ou papa ne va pas bien
theme-postpartum-depression = Dépression postnatale
    .public = Triste ou vide après la naissance
theme-suicide-prevention = Prévention du suicide
    .public = Quand quelqu'un ne veut plus vivre
theme-stress-anxiety = Stress, angoisse et résilience
    .public = Stress, peurs et soucis
theme-early-detection-intervention = Détection et intervention précoces
    .public = Voir tôt quand ça devient difficile
theme-low-threshold-therapy = Thérapie accessible et première aide psychologique
    .public = Parler à quelqu'un près de chez toi
theme-infant-mental-health = Santé mentale du tout-petit (attachement)
    .public = Le lien avec ton bébé

## Culture, sport, jeunesse et loisirs

theme-culture-sport-youth = Culture, sport, jeunesse et loisirs
    .public = Loisirs
theme-sport = Sport
    .public = Sport
theme-culture-young-children = Culture pour jeunes enfants
    .public = Théâtre et musique pour les petits
theme-arts-music-academy = Académie et arts
    .public = Académie : musique, dessin et danse
theme-library-reading = Bibliothèque et lecture
    .public = Bibliothèque et livres
theme-youth-work = Animation jeunesse et mouvements de jeunesse
    .public = Scouts, patros et maisons de jeunes
theme-playground-holiday-activities = Plaines de jeux et activités de vacances
    .public = Plaines de vacances et stages
theme-activities-calendar = Activités et agenda
    .public = Que faire ? Agenda des activités
theme-leisure-pass = Pass réduction et intervention pour les loisirs
    .public = Réduction pour le sport, les loisirs
theme-youth-information = Information jeunesse
    .public = Infos pour les jeunes
theme-toy-library = Ludothèque
    .public = Emprunter des jouets (ludothèque)
theme-child-friendly-space = Espace public adapté aux enfants
    .public = Jouer dehors dans le quartier
theme-teen-space = Lieu pour ados et jeunes
    .public = Un lieu pour les ados et les jeunes
theme-affordable-holidays = Sorties et vacances abordables
    .public = Sorties et vacances abordables

## Facteurs socio-économiques

theme-socio-economic = Facteurs socio-économiques
    .public = Argent, logement, emploi
theme-rights-exploration = Recherche des droits
    .public = À quoi ai-je droit ?
theme-growth-package = Groeipakket (allocations familiales)
    .public = Allocations familiales (Groeipakket)
theme-study-grants = Allocation d'études
    .public = Bourse d'études, allocation scolaire
theme-income-debt = Revenus, budget et dettes
    .public = Aide pour les factures et les dettes
theme-housing = Logement
    .public = Se loger et louer
theme-employment = Travail et formation
    .public = Travail et formation
theme-food-aid = Aide alimentaire et repas abordables
    .public = Repas abordables et colis alimentaires
theme-material-aid = Aide matérielle (langes, vêtements, matériel pour bébé)
    .public = Langes, vêtements, affaires de bébé
theme-admin-digital-help = Aide administrative et numérique
    .public = Aide pour les papiers, l'ordinateur
theme-legal-help = Aide juridique
    .public = Conseils sur la loi et tes droits
theme-child-poverty = Pauvreté infantile
    .public = S'en sortir avec des enfants
theme-mobility = Transport
    .public = Bus, vélo et autres transports
theme-social-tariffs = Tarif social et réductions
    .public = Énergie, eau, internet moins chers

## Rencontre et cohésion sociale

theme-social-cohesion = Rencontre et cohésion sociale
    .public = Rencontrer des gens
theme-meeting-place = Lieu de rencontre
    .public = Un lieu où passer librement
theme-play-and-meeting = Moment de jeu et de rencontre
    .public = Jouer et rencontrer des parents
theme-parent-group = Groupe de parents et de parole
    .public = Parler avec d'autres parents
theme-neighbourhood = Quartier
    .public = Ton quartier
theme-loneliness = Solitude et entourage limité
    .public = Faire connaissance, bavarder
theme-informal-care = Aidants proches
    .public = S'occuper d'un proche malade
theme-young-carers = Jeunes aidants proches
    .public = Jeune, s'occuper d'un proche
theme-volunteering = Bénévolat
    .public = Devenir bénévole
theme-family-events = Événements pour les familles
    .public = Fêtes pour toute la famille
theme-diversity = Diversité et vivre-ensemble
    .public = Chacun a sa place
theme-radicalisation = Radicalisation
    .public = Soucis à propos d'idées extrêmes

## Parentalité et soutien à l'éducation

theme-parenting = Parentalité et soutien à l'éducation
    .public = Être parent
theme-parenting-question = Question d'éducation (générale)
    .public = Une question sur l'éducation
theme-sleep-crying = Sommeil et pleurs
    .public = Sommeil et pleurs
theme-toilet-training = Propreté
    .public = Devenir propre, aller sur le pot
theme-limits-behaviour = Poser des limites et comportement difficile
    .public = Poser des limites, grosses colères
theme-child-development = Développement de l'enfant
    .public = Comment ton enfant grandit
theme-parents-of-teens = Parents de jeunes
    .public = Être parent d'un ado
theme-prenatal-parenthood = Parentalité avant la naissance
    .public = Bientôt maman ou papa
theme-couple-relationship = Soutien au couple
    .public = Ta vie de couple
theme-separation = Séparation et coparentalité
    .public = Se séparer quand on a des enfants
theme-single-parenthood = Monoparentalité
    .public = Être parent solo
theme-blended-families = Famille recomposée
    .public = Vivre en famille recomposée
theme-teen-parenthood = Parents adolescents
    .public = Jeune maman ou jeune papa
theme-fathers = Paternité
    .public = Pour les papas
theme-parenting-course = Cours et formation pour parents
    .public = Cours pour parents

## Soutien pratique

theme-practical-support = Soutien pratique
    .public = Chez toi, à la maison
theme-family-care = Aide familiale et soins à domicile complémentaires
    .public = Aide familiale à la maison
theme-maternity-home-help = Aide à domicile après la naissance (kraamhulp)
    .public = Aide à la maison après la naissance
theme-maternity-nursing = Soins postnatals à domicile (kraamzorg)
    .public = Soins maman et bébé (Kraamzorg)
theme-home-volunteers = Soutien aux familles à domicile
    .public = Quelqu'un qui passe chez toi
theme-household-help = Aide ménagère
    .public = Aide pour le ménage et le repassage
theme-multiple-births = Accompagnement des naissances multiples
    .public = Jumeaux ou triplés
theme-babysitting = Baby-sitting
    .public = Baby-sitting

## Aide à la jeunesse

theme-youth-help = Aide à la jeunesse
    .public = Soutien enfants et ados
theme-direct-access-help = Aide à la jeunesse directement accessible
    .public = De l'aide à contacter directement
theme-home-guidance = Accompagnement à domicile
    .public = Accompagnement familial chez toi
theme-one-family-one-plan = Une famille, un plan
    .public = Un seul plan pour toute la famille
theme-gatekept-help = Aide à la jeunesse non directement accessible
    .public = Aide à la jeunesse avec une demande
theme-foster-care = Familles d'accueil
    .public = Famille et enfant d'accueil
theme-child-abuse-concern = Inquiétude grave et maltraitance d'enfants
    .public = Je m'inquiète pour un enfant
theme-youth-own-questions = Questions des jeunes eux-mêmes
    .public = Jeune, avec une question
theme-family-network-conference = Conférence familiale (Eigen Kracht)
    .public = Un plan avec la famille et les amis
theme-independent-living = Vivre de façon autonome
    .public = Quitter la maison et vivre chez soi

## Inclusion : enfant à besoins spécifiques

theme-inclusion = Inclusion : enfant à besoins spécifiques
    .public = Enfant à besoins spécifiques
theme-special-care-need = Enfant ayant un besoin de soins spécifique
    .public = Mon enfant a besoin d'aide en plus
theme-disability-support = Soutien en cas de handicap
    .public = Soutien en cas de handicap
theme-inclusive-leisure = Loisirs inclusifs
    .public = Des loisirs ouverts à chaque enfant
theme-special-education = Enseignement spécialisé
    .public = Enseignement spécialisé
theme-adhd-autism-sensitivity = TDAH, autisme et hypersensibilité
    .public = TDAH, autisme et hypersensibilité
theme-rehabilitation = Rééducation et aide au développement
    .public = Logopédie, kiné et rééducation

## Intégration

theme-integration = Intégration et parcours d'intégration
    .public = Arriver en Belgique
theme-dutch-lessons = Apprendre et pratiquer le néerlandais
    .public = Apprendre et pratiquer le néerlandais
theme-civic-integration = Parcours d'intégration (inburgering)
    .public = Cours sur la vie en Belgique
theme-newcomer-orientation = Orientation pour nouveaux arrivants
    .public = Trouver son chemin en arrivant ici
theme-interpreting-translation = Interprétation et traduction
    .public = Interprète ou traduction
theme-refugee-families = Familles réfugiées
    .public = Familles qui ont dû fuir
theme-childcare-during-lessons = Accueil des enfants pendant les cours
    .public = Garderie pendant tes cours

## La Maison de l'enfant elle-même

theme-the-house = La Maison de l'enfant elle-même
    .public = Ce centre (Huis van het Kind)
theme-opening-hours-contact = Heures d'ouverture, adresse et contact
    .public = Heures d'ouverture, adresse, téléphone
theme-who-does-what = Qui fait quoi (orientation)
    .public = Où dois-je m'adresser ?
theme-room-use = Utiliser un local ou une salle
    .public = Utiliser une salle
theme-activity-registration = Inscription à une activité
    .public = S'inscrire à une activité
theme-own-initiative = Organiser quelque chose ou donner un coup de main
    .public = Organiser ou donner un coup de main
theme-feedback-suggestion = Idée, plainte ou signalement
    .public = Une idée ou une plainte
theme-other-unclear = Autre ou pas encore clair
    .public = Autre chose

## Âges

age-band-preconception = Désir d'enfant
age-band-prenatal = Grossesse
age-band-age-0-3 = 0 à 3 ans
age-band-age-3-6 = 3 à 6 ans
age-band-age-6-12 = 6 à 12 ans
age-band-age-12-18 = 12 à 18 ans
age-band-age-18-24 = 18 à 24 ans
age-band-all-ages = Tous les âges
age-band-not-asked = Non demandé

## Qui pose la question

asker-parent = Parent
asker-expectant-parent = Futur parent
asker-grandparent = Grand-parent
asker-other-carer = Autre personne qui élève l'enfant
asker-child = Enfant
asker-young-person = Jeune ou jeune adulte
asker-adult-without-child = Adulte sans enfant
asker-professional = Professionnel
asker-volunteer-association = Bénévole ou association
asker-not-asked = Non demandé

## Comment cela s'est terminé

outcome-answered = Réponse donnée directement
outcome-listened = Écouté, pas d'autre étape nécessaire
outcome-clarified = Question clarifiée, à poursuivre plus tard
outcome-information-given = Information, fiche ou brochure remise
outcome-looked-up-later = À rechercher, le visiteur revient
outcome-admin-help-given = Aidé pour des papiers ou en ligne
outcome-rights-explored = Droits examinés ensemble
outcome-activity-registered = Inscrit ou accompagné vers une activité
outcome-appointment-made = Rendez-vous fixé
outcome-referred-inside = Orienté au sein de la maison
outcome-referred-partner = Orienté vers un partenaire
outcome-referred-outside = Orienté hors du partenariat
outcome-referred-helpline = Orienté vers une ligne d'écoute ou une offre en ligne
outcome-handed-to-backup = Transmis au professionnel de soutien
outcome-round-table-proposed = Concertation avec la famille proposée
outcome-several-options-visitor-decides = Options données, le visiteur décide
outcome-no-offer-found = Aucune offre adaptée trouvée
outcome-offer-not-available = L'offre existe mais n'est pas disponible
outcome-language-barrier = Bloqué à cause de la langue
outcome-visitor-stopped = Le visiteur ne veut pas d'autre étape (pour l'instant)
outcome-protection-procedure = Procédure de protection lancée (hors comptage)
outcome-not-recorded = Non enregistré

## Par quelle voie

channel-desk-walk-in = Au guichet, sans rendez-vous
channel-desk-appointment = Au guichet, sur rendez-vous
channel-antenna-point = Antenne
channel-partner-desk = Guichet d'un partenaire
channel-clinic-contact = Pendant la consultation des nourrissons
channel-activity-contact = Pendant une activité ou une rencontre
channel-outreach = Sur le terrain (outreach)
channel-mobile-installation = Installation mobile (bus, vélo cargo, stand)
channel-event-stand = Stand lors d'un événement
channel-school-gate = École ou grille de l'école
channel-home-visit = Visite à domicile
channel-phone = Téléphone
channel-sms = SMS ou messagerie
channel-email = E-mail
channel-web-form = Formulaire web ou bouton de question
channel-social-media = Facebook ou autres réseaux sociaux
channel-chat = Chat
channel-kiosk = Borne
channel-via-professional = Via un professionnel
channel-not-asked = Non demandé

## Degré d'accompagnement de l'orientation

warmth-none = Pas d'orientation
warmth-details-given = Coordonnées ou fiche remises
warmth-explained = Expliqué ce que fait le partenaire et à quoi s'attendre
warmth-contact-together = Appelé, écrit ou pris rendez-vous ensemble
warmth-announced = Annoncé au partenaire, avec accord
warmth-introduced = Mis en contact personnellement
warmth-accompanied = Accompagné jusqu'au partenaire

doors-before-first-door = C'est la première porte
doors-before-one-before = Déjà un autre service avant
doors-before-several-before = Déjà deux services ou plus avant
doors-before-not-asked = Non demandé

## Pourquoi il n'y avait pas d'offre

gap-reason-does-not-exist = N'existe pas dans la région couverte
gap-reason-actor-not-present = Le service n'est pas présent dans la région couverte
gap-reason-wrong-age = Pas pour cet âge
gap-reason-wrong-target-group = Pas pour ce groupe cible
gap-reason-full-waiting-list = Complet ou liste d'attente
gap-reason-too-expensive = Trop cher
gap-reason-too-far = Trop loin ou pas de transport
gap-reason-hours-do-not-fit = Les heures ne conviennent pas
gap-reason-language = Pas dans une langue que la personne comprend
gap-reason-not-directly-accessible = Pas directement accessible
gap-reason-threshold-image = Seuil ou image du service
gap-reason-anonymity-missing = Pas anonyme
gap-reason-not-inclusive = Pas accessible avec un handicap
gap-reason-temporary-stopped = Projet ou subside arrêté
gap-reason-unknown-to-us = Nous ne connaissons pas d'offre

## Langues

language-nl = Néerlandais
language-nl-simple = Néerlandais facile
language-fr = Français
language-en = Anglais
language-de = Allemand
language-ar = Arabe
language-tr = Turc
language-uk = Ukrainien
language-ru = Russe
language-pl = Polonais
language-ro = Roumain
language-bg = Bulgare
language-es = Espagnol
language-pt = Portugais
language-fa = Persan ou dari
language-ps = Pachto
language-so = Somali
language-ti = Tigrinya
language-not-asked = Non demandé

## Comment entrer en contact avec un service

intake-mode-walk-in = Entrée libre
intake-mode-call-first = Appeler d'abord
intake-mode-appointment-only = Uniquement sur rendez-vous
intake-mode-online-form = Par formulaire ou e-mail
intake-mode-own-open-door = Il y a un accueil : tu y vas directement
intake-mode-accepts-warm-referral = Nous te mettons volontiers en contact
intake-mode-by-agreement = Seulement de la manière convenue
intake-mode-professional-only = Seulement avec l'aide d'un professionnel
    .public = Un médecin, une école ou un service le demande pour toi
intake-mode-via-gate = Seulement avec une demande à l'aide à la jeunesse
intake-mode-members-only = Seulement pour les membres ou si tu y vas déjà

## Jours et demi-journées

half-day-morning = Matin
half-day-afternoon = Après-midi
half-day-evening = Soir
weekday-mon = Lundi
    .short = lun
weekday-tue = Mardi
    .short = mar
weekday-wed = Mercredi
    .short = mer
weekday-thu = Jeudi
    .short = jeu
weekday-fri = Vendredi
    .short = ven
weekday-sat = Samedi
    .short = sam
weekday-sun = Dimanche
    .short = dim

## Permanences au guichet

session-state-open-tallied = Ouvert et compté (même si le nombre est zéro)
session-state-open-not-tallied = Ouvert mais pas compté
session-state-closed-planned = Fermé selon le calendrier
session-state-closed-unplanned = Fermé de façon imprévue
session-state-outside-hours = Question en dehors des heures d'ouverture

## Rapports

pool-line = Autres, non demandé ou trop peu pour être montré

## Pour qui : tel qu'une famille le voit

public-all-families = Toutes les familles
public-people-wishing-child = Pour qui souhaite un enfant
public-expectant-parents = Pour qui attend un bébé
public-vulnerable-pregnant = Enceinte, avec des questions ou des soucis
public-parents-newborn = Parents d'un nouveau-né
public-parents-0-3 = Parents d'un enfant de 0 à 3 ans
public-parents-3-6 = Parents d'un enfant de 3 à 6 ans
public-parents-6-12 = Parents d'un enfant de 6 à 12 ans
public-parents-12-18 = Parents d'ados
public-parents-18-plus = Parents de jeunes adultes
public-children = Enfants
public-teens = Ados et jeunes (12 à 18 ans)
public-young-adults = Jeunes adultes (18 à 24 ans)
public-grandparents = Grands-parents
public-fathers = Papas
public-single-parents = Parents solos
public-separating-parents = Parents qui se séparent ou sont séparés
public-blended-families = Familles recomposées
public-teen-parents = Jeune maman ou jeune papa
public-foster-families = Familles d'accueil
public-people-not-becoming-parents = Quand la vie ne tourne pas comme espéré
public-families-in-poverty = Quand le budget est serré
public-families-in-debt-mediation = Aide pour les factures et les dettes
public-socially-vulnerable-families = Pour qui a besoin d'un peu plus de soutien
public-isolated-families = Faire connaissance avec d'autres
public-families-migration-background = Bienvenue dans toutes les langues
public-newcomers = Arriver en Belgique
public-asylum-seekers-refugees = Arriver en Belgique
public-non-dutch-speakers = Autres langues que le néerlandais
public-low-literate = Avec des images et du son
public-roma-families = Pour tout le monde
public-travellers = Pour tout le monde
public-families-care-need = Enfant à besoins spécifiques
public-children-mentally-ill-parent = Quand maman ou papa ne va pas bien
public-young-carers = Jeune, s'occuper d'un proche
public-informal-carers = Pour qui s'occupe d'un proche malade
public-professionals = Pour qui travaille avec des familles
public-associations-volunteers = Associations et bénévoles
public-not-asked = Pour tout le monde

## Ce qui facilite la visite

support-need-interpreter = Besoin d'un interprète
support-need-simple-language = Langage simple ou pictogrammes
support-need-help-reading = Aide pour lire ou écrire
support-need-help-online = Aide pour faire quelque chose en ligne
support-need-private-space = Un espace calme et à part
support-need-child-care-during-talk = Quelqu'un avec les enfants pendant l'entretien
support-need-step-free-access = Accessible en poussette ou en fauteuil roulant
support-need-transport = Transport
support-need-accompaniment = Quelqu'un qui accompagne
support-need-anonymity = Rester anonyme
support-need-low-cost = Gratuit ou abordable
support-need-evening-weekend = En dehors des heures de travail
support-need-at-home = À domicile

## Ce que la fiche en dit

capacity-has-capacity = Places disponibles
    .public = Il y a de la place
capacity-waiting-list = Liste d'attente
    .public = Il y a une liste d'attente
capacity-full = Complet
    .public = Pas de place pour le moment
capacity-ask-first = Demander d'abord
    .public = Demande d'abord s'il y a de la place
capacity-unknown = Places : on ne sait pas
    .public = Nous ne savons pas s'il y a de la place
anonymous-yes = Pas besoin de donner ton nom
anonymous-no = Ton nom est demandé
anonymous-on-request = Anonyme, si tu le demandes
verified-method-phone = par téléphone
verified-method-visit = sur place
verified-method-partner = par le partenaire lui-même
verified-method-website = sur le site web
verified-method-letter = par lettre ou e-mail
listing-state-proposed = Proposé
listing-state-accepted = Accepté
listing-state-refused = Refusé
listing-state-archived = Archivé
event-status-scheduled = Confirmé
event-status-cancelled = Annulé
event-status-postponed = Reporté
event-status-full = Complet

### Labels of the vocabulary: themes, domains and every other code list.
### `.public` is what a family sees where the label itself is official or hard.

## Education

theme-education = Education
    .public = School and learning
theme-preschool-participation = Preschool participation
    .public = Starting preschool
theme-school-choice-enrolment = School choice, application and enrolment
    .public = Choosing a school and enrolling
theme-homework-study-support = Homework and study support
    .public = Help with homework and studying
theme-study-space = Place to study
    .public = A quiet place to study
theme-pupil-guidance = Pupil guidance (CLB)
    .public = Pupil guidance centre (CLB)
theme-primary-to-secondary = Transition from primary to secondary school
    .public = Starting secondary school
theme-home-childcare-preschool = Transition home, childcare, preschool
    .public = From home to childcare or preschool
theme-language-stimulation = Language stimulation and reading aloud
    .public = Language, talking and reading aloud
theme-school-costs = School costs and school meals
    .public = School bills and school meals
theme-truancy-dropout = Truancy, dropout and time-out
    .public = When school is not working out
theme-bullying = Bullying and cyberbullying
    .public = Bullying, online too
theme-parent-school-relation = Parental involvement and contact with school
    .public = Talking with the school
theme-adult-learning = Adult and basic education
    .public = Learning as an adult

## Health care

theme-health = Health care
    .public = Health
theme-preventive-consultation = Child health clinic and preventive consultations
    .public = Baby clinic (consultatiebureau)
theme-vaccination = Vaccination
    .public = Vaccinations and jabs
theme-prenatal-perinatal-care = Prenatal and perinatal care
    .public = Care around pregnancy and birth
theme-short-maternity-stay = Shortened maternity stay
    .public = Home soon after the birth
theme-breast-infant-feeding = Breastfeeding and infant feeding
    .public = Breast, bottle and first foods
theme-nutrition-movement = Healthy food and movement
    .public = Eating well and moving
theme-overweight = Overweight
    .public = Questions about weight
theme-dental-care = Dental care
    .public = Dentist and healthy teeth
theme-health-screening = Health screening
    .public = Getting your health checked
theme-alcohol-tobacco-drugs = Alcohol, tobacco and drugs
    .public = Questions on alcohol, smoking, drugs
theme-screens-gaming-gambling = Screens, gaming and gambling
    .public = Screens, gaming and gambling
theme-first-aid-safety = First aid and safety
    .public = First aid and a safe home
theme-fertility-contraception = Wish for a child, contraception and unplanned pregnancy
    .public = Wanting a child, or not (yet)
theme-affordable-care = Affordable care and health inequality
    .public = A doctor you can afford
theme-primary-care = GP and primary care
    .public = Family doctor and care nearby

## Childcare

theme-childcare = Childcare
    .public = Childcare
theme-baby-toddler-care = Care for babies and toddlers
    .public = Childcare for your baby or toddler
theme-childminder-care = Childminders
    .public = Childminder: care in a family home
theme-out-of-school-care = Out-of-school care
    .public = Care before and after school
theme-holiday-care = Holiday care
    .public = Childcare in the school holidays
theme-occasional-flexible-care = Occasional and flexible care
    .public = Childcare now and then, flexible hours
theme-sick-child-care = Care for sick children
    .public = Care when your child is ill
theme-inclusive-childcare = Inclusive childcare
    .public = Childcare for a child with extra needs
theme-childcare-fees = Childcare fees, income certificate and reduced rate
    .public = What childcare costs, lower rates
theme-childcare-search-desk = Local childcare desk
    .public = Finding childcare near you

## Mental wellbeing

theme-mental-wellbeing = Mental wellbeing
    .public = How do you feel?
theme-child-youth-mental-health = Mental health of children and young people
    .public = When a child or teen feels bad
theme-parent-mental-health = Mental health of parents
    .public = When mum or dad is struggling
theme-postpartum-depression = Postpartum depression
    .public = Feeling low or empty after the birth
theme-suicide-prevention = Suicide prevention
    .public = When someone no longer wants to live
theme-stress-anxiety = Stress, anxiety and resilience
    .public = Stress, fear and worrying
theme-early-detection-intervention = Early detection and intervention
    .public = Noticing early when things get hard
theme-low-threshold-therapy = Low-threshold therapy and first psychological help
    .public = Someone to talk to, close by
theme-infant-mental-health = Infant mental health (attachment)
    .public = The bond with your baby

## Culture, sport, youth and leisure

theme-culture-sport-youth = Culture, sport, youth and leisure
    .public = Free time
theme-sport = Sport
    .public = Sport
theme-culture-young-children = Culture for young children
    .public = Theatre and music for little ones
theme-arts-music-academy = Arts and music academy
    .public = Academy: music, drawing and dance
theme-library-reading = Library and reading
    .public = Library and books
theme-youth-work = Youth work and youth movement
    .public = Youth groups and youth clubs
theme-playground-holiday-activities = Playground and holiday activities
    .public = Holiday play schemes and camps
theme-activities-calendar = Activities and events calendar
    .public = What is on?
theme-leisure-pass = Leisure pass and leisure allowance
    .public = Discount on sport and free time
theme-youth-information = Youth information
    .public = Information for young people
theme-toy-library = Toy library
    .public = Borrowing toys (toy library)
theme-child-friendly-space = Child-friendly public space
    .public = Playing outdoors nearby
theme-teen-space = Space for teens
    .public = A place for teens
theme-affordable-holidays = Affordable outings and holidays
    .public = Affordable outings and holidays

## Socio-economic determinants

theme-socio-economic = Socio-economic determinants
    .public = Money, housing and work
theme-rights-exploration = Rights exploration
    .public = What do I have a right to?
theme-growth-package = Groeipakket (child benefit)
    .public = Child benefit (Groeipakket)
theme-study-grants = Study grant
    .public = Study grant and school allowance
theme-income-debt = Income, budget and debt
    .public = Help with bills and debts
theme-housing = Housing
    .public = Housing and renting
theme-employment = Work and training
    .public = Work and training
theme-food-aid = Food aid and affordable meals
    .public = Affordable meals and food parcels
theme-material-aid = Material help (nappies, clothing, baby items)
    .public = Nappies, clothes and baby things
theme-admin-digital-help = Administrative and digital help
    .public = Help with paperwork and computers
theme-legal-help = Legal help
    .public = Advice on the law and your rights
theme-child-poverty = Child poverty
    .public = Making ends meet with children
theme-mobility = Transport
    .public = Bus, bike and other transport
theme-social-tariffs = Social tariff and discounts
    .public = Cheaper energy, water and internet

## Meeting and social cohesion

theme-social-cohesion = Meeting and social cohesion
    .public = Meeting other people
theme-meeting-place = Meeting place
    .public = A place to drop in
theme-play-and-meeting = Play and meeting session
    .public = Play together and meet parents
theme-parent-group = Parent and talk group
    .public = Talking with other parents
theme-neighbourhood = Neighbourhood
    .public = Your neighbourhood
theme-loneliness = Loneliness and small network
    .public = Getting to know people, having a chat
theme-informal-care = Informal care
    .public = Caring for someone who is ill
theme-young-carers = Young carers
    .public = Young and caring for someone at home
theme-volunteering = Volunteering
    .public = Becoming a volunteer
theme-family-events = Family events
    .public = Fun for the whole family
theme-diversity = Diversity and living together
    .public = Everyone belongs
theme-radicalisation = Radicalisation
    .public = Worries about extreme ideas

## Parenthood and parenting support

theme-parenting = Parenthood and parenting support
    .public = Being a parent
theme-parenting-question = Parenting question (general)
    .public = A question about raising children
theme-sleep-crying = Sleeping and crying
    .public = Sleeping and crying
theme-toilet-training = Toilet training
    .public = Potty training
theme-limits-behaviour = Setting limits and difficult behaviour
    .public = Setting limits and tantrums
theme-child-development = Child development
    .public = How your child grows and learns
theme-parents-of-teens = Parents of teens
    .public = Being the parent of a teenager
theme-prenatal-parenthood = Parenthood before birth
    .public = Soon to be mum or dad
theme-couple-relationship = Couple relationship support
    .public = You and your partner
theme-separation = Separation and co-parenting
    .public = Splitting up when you have children
theme-single-parenthood = Single parenthood
    .public = Raising children on your own
theme-blended-families = Blended family
    .public = Stepfamilies
theme-teen-parenthood = Teenage parents
    .public = Young mum or dad
theme-fathers = Fatherhood
    .public = For dads
theme-parenting-course = Parenting course and training
    .public = Courses for parents

## Practical support

theme-practical-support = Practical support
    .public = In your home
theme-family-care = Family care and supplementary home care
    .public = Family help: support in your home
theme-maternity-home-help = Maternity home help
    .public = Help in the house after the birth
theme-maternity-nursing = Maternity nursing (medical aftercare)
    .public = Midwife care for mother and baby
theme-home-volunteers = Family support at home
    .public = Someone who visits your family
theme-household-help = Household help
    .public = Help with cleaning and ironing
theme-multiple-births = Care for twins and multiples
    .public = Twins or triplets
theme-babysitting = Babysitting
    .public = Babysitting

## Youth help

theme-youth-help = Youth help
    .public = Extra help for children and young people
theme-direct-access-help = Directly accessible youth help
    .public = Help you can go to yourself
theme-home-guidance = Guidance at home
    .public = Family coaching in your own home
theme-one-family-one-plan = One family, one plan
    .public = One plan for your whole family
theme-gatekept-help = Youth help via the gate
    .public = Youth help you must apply for
theme-foster-care = Foster care
    .public = Foster families and foster children
theme-child-abuse-concern = Serious concern and child abuse
    .public = I am worried about a child
theme-youth-own-questions = Young people's own questions
    .public = Young and with a question
theme-family-network-conference = Family group conference
    .public = Making a plan with family and friends
theme-independent-living = Living independently
    .public = Moving out and living on your own

## Inclusion: child with a specific care need

theme-inclusion = Inclusion: child with a specific care need
    .public = Child with extra needs
theme-special-care-need = Child with a specific care need
    .public = My child needs extra care
theme-disability-support = Disability support
    .public = Support with a disability
theme-inclusive-leisure = Inclusive leisure
    .public = Activities every child can join
theme-special-education = Special education
    .public = Special schools
theme-adhd-autism-sensitivity = ADHD, autism and high sensitivity
    .public = ADHD, autism and high sensitivity
theme-rehabilitation = Rehabilitation and developmental help
    .public = Speech therapy, physio and rehab

## Integration and civic integration

theme-integration = Integration and civic integration
    .public = New in Belgium
theme-dutch-lessons = Learning and practising Dutch
    .public = Learning and practising Dutch
theme-civic-integration = Civic integration course
    .public = Course on living in Belgium
theme-newcomer-orientation = Orientation for newcomers
    .public = Finding your way as a newcomer
theme-interpreting-translation = Interpreting and translation
    .public = Interpreter or translation
theme-refugee-families = Refugee families
    .public = Fled to Belgium
theme-childcare-during-lessons = Childcare during lessons
    .public = Childcare while you take lessons

## The Huis van het Kind itself

theme-the-house = The house itself
    .public = This centre (Huis van het Kind)
theme-opening-hours-contact = Opening hours, address and contact
    .public = Opening hours, address and phone
theme-who-does-what = Who does what (wayfinding)
    .public = Where do I need to go?
theme-room-use = Using a room
    .public = Using a room
theme-activity-registration = Registering for an activity
    .public = Signing up for an activity
theme-own-initiative = Organising something or helping out
    .public = Starting something or lending a hand
theme-feedback-suggestion = Idea, complaint or concern
    .public = An idea or a complaint
theme-other-unclear = Other or not yet clear
    .public = Something else

## Ages

age-band-preconception = Wish for a child
age-band-prenatal = Pregnancy
age-band-age-0-3 = 0 to 3 years
age-band-age-3-6 = 3 to 6 years
age-band-age-6-12 = 6 to 12 years
age-band-age-12-18 = 12 to 18 years
age-band-age-18-24 = 18 to 24 years
age-band-all-ages = All ages
age-band-not-asked = Not asked

## Who asks

asker-parent = Parent
asker-expectant-parent = Expectant parent
asker-grandparent = Grandparent
asker-other-carer = Other carer
asker-child = Child
asker-young-person = Young person
asker-adult-without-child = Adult without child
asker-professional = Professional
asker-volunteer-association = Volunteer or association
asker-not-asked = Not asked

## How it ended

outcome-answered = Answered on the spot
outcome-listened = Listened, no further step needed
outcome-clarified = Question clarified, to be continued
outcome-information-given = Information, fiche or brochure given
outcome-looked-up-later = To be looked up, visitor returns
outcome-admin-help-given = Helped with paperwork or online
outcome-rights-explored = Rights explored together
outcome-activity-registered = Registered for or led to an activity
outcome-appointment-made = Appointment made
outcome-referred-inside = Referred within the house
outcome-referred-partner = Referred to a partner
outcome-referred-outside = Referred outside the partnership
outcome-referred-helpline = Referred to a helpline or online offer
outcome-handed-to-backup = Handed to the back-up
outcome-round-table-proposed = Meeting together with the family proposed
outcome-several-options-visitor-decides = Options given, visitor decides
outcome-no-offer-found = No suitable offer found
outcome-offer-not-available = Offer exists but not available
outcome-language-barrier = Not resolved because of language
outcome-visitor-stopped = Visitor wants no further step now
outcome-protection-procedure = Safeguarding procedure started (outside the tally)
outcome-not-recorded = Not recorded

## By which way

channel-desk-walk-in = At the desk, without appointment
channel-desk-appointment = At the desk, by appointment
channel-antenna-point = Antenna point
channel-partner-desk = Partner's desk
channel-clinic-contact = During the child health clinic
channel-activity-contact = During an activity or meeting
channel-outreach = Outreach location
channel-mobile-installation = Mobile installation (bus, cargo bike, stand)
channel-event-stand = Stand at an event
channel-school-gate = School or school gate
channel-home-visit = Home visit
channel-phone = Phone
channel-sms = Text message or messaging app
channel-email = E-mail
channel-web-form = Web form or question button
channel-social-media = Facebook or other social media
channel-chat = Chat
channel-kiosk = Kiosk
channel-via-professional = Through a professional
channel-not-asked = Not asked

## How warm the referral was

warmth-none = No referral
warmth-details-given = Contact details or fiche given
warmth-explained = Explained what the partner does and what to expect
warmth-contact-together = Called, e-mailed or booked together
warmth-announced = Announced to the partner with consent
warmth-introduced = Personally introduced
warmth-accompanied = Accompanied to the partner

doors-before-first-door = This was the first door
doors-before-one-before = One other service before
doors-before-several-before = Two or more services before
doors-before-not-asked = Not asked

## Why there was no offer

gap-reason-does-not-exist = Does not exist in the area
gap-reason-actor-not-present = Service not present in the area
gap-reason-wrong-age = Not for this age
gap-reason-wrong-target-group = Not for this target group
gap-reason-full-waiting-list = Full or waiting list
gap-reason-too-expensive = Too expensive
gap-reason-too-far = Too far or no transport
gap-reason-hours-do-not-fit = Hours do not fit
gap-reason-language = Not in a language the person understands
gap-reason-not-directly-accessible = Not directly accessible
gap-reason-threshold-image = Threshold or image
gap-reason-anonymity-missing = Not anonymous
gap-reason-not-inclusive = Not accessible with a disability
gap-reason-temporary-stopped = Project or subsidy ended
gap-reason-unknown-to-us = We know of no offer

## Languages

language-nl = Dutch
language-nl-simple = Plain Dutch
language-fr = French
language-en = English
language-de = German
language-ar = Arabic
language-tr = Turkish
language-uk = Ukrainian
language-ru = Russian
language-pl = Polish
language-ro = Romanian
language-bg = Bulgarian
language-es = Spanish
language-pt = Portuguese
language-fa = Persian or Dari
language-ps = Pashto
language-so = Somali
language-ti = Tigrinya
language-not-asked = Not asked

## How you get in touch with a service

intake-mode-walk-in = Walk in freely
intake-mode-call-first = Call first
intake-mode-appointment-only = By appointment only
intake-mode-online-form = By form or e-mail
intake-mode-own-open-door = They have their own desk: just go in
intake-mode-accepts-warm-referral = We are happy to put you in touch
intake-mode-by-agreement = Only in the way we agreed
intake-mode-professional-only = Only with the help of a professional
    .public = A doctor, school or service asks for this on your behalf
intake-mode-via-gate = Only with an application for youth help
intake-mode-members-only = Only for members or people who already go there

## Days and half-days

half-day-morning = Morning
half-day-afternoon = Afternoon
half-day-evening = Evening
weekday-mon = Monday
    .short = Mon
weekday-tue = Tuesday
    .short = Tue
weekday-wed = Wednesday
    .short = Wed
weekday-thu = Thursday
    .short = Thu
weekday-fri = Friday
    .short = Fri
weekday-sat = Saturday
    .short = Sat
weekday-sun = Sunday
    .short = Sun

## Desk sessions

session-state-open-tallied = Open and tallied (even if zero)
session-state-open-not-tallied = Open but not tallied
session-state-closed-planned = Closed as planned
session-state-closed-unplanned = Closed unexpectedly
session-state-outside-hours = Question outside opening hours

## Reports

pool-line = Other, not asked or too few to show

## For whom: as a family sees it

public-all-families = All families
public-people-wishing-child = If you wish for a child
public-expectant-parents = If you are expecting a baby
public-vulnerable-pregnant = Pregnant with questions or worries
public-parents-newborn = Parents of a newborn
public-parents-0-3 = Parents of children aged 0 to 3
public-parents-3-6 = Parents of children aged 3 to 6
public-parents-6-12 = Parents of children aged 6 to 12
public-parents-12-18 = Parents of teens
public-parents-18-plus = Parents of young adults
public-children = Children
public-teens = Teens (12 to 18)
public-young-adults = Young adults (18 to 24)
public-grandparents = Grandparents
public-fathers = Dads
public-single-parents = Raising children on your own
public-separating-parents = Parents who are splitting up or have split up
public-blended-families = Stepfamilies
public-teen-parents = Young mum or dad
public-foster-families = Foster families
public-people-not-becoming-parents = When things do not go as you hoped
public-families-in-poverty = When money is tight
public-families-in-debt-mediation = Help with bills and debts
public-socially-vulnerable-families = If you could use some extra support
public-isolated-families = Getting to know people
public-families-migration-background = Welcome in every language
public-newcomers = New in Belgium
public-asylum-seekers-refugees = New in Belgium
public-non-dutch-speakers = Languages other than Dutch
public-low-literate = With pictures and sound
public-roma-families = For everyone
public-travellers = For everyone
public-families-care-need = Child with extra needs
public-children-mentally-ill-parent = When mum or dad is struggling
public-young-carers = Young and caring for someone at home
public-informal-carers = If you care for someone who is ill
public-professionals = If you work with families
public-associations-volunteers = Associations and volunteers
public-not-asked = For everyone

## What makes the visit easier

support-need-interpreter = Interpreter needed
support-need-simple-language = Simple language or pictograms
support-need-help-reading = Help with reading or writing
support-need-help-online = Help to do something online
support-need-private-space = Quiet private space
support-need-child-care-during-talk = Someone with the children during the talk
support-need-step-free-access = Easy with a buggy or wheelchair
support-need-transport = Transport
support-need-accompaniment = Someone to go with you
support-need-anonymity = Staying anonymous
support-need-low-cost = Free or affordable
support-need-evening-weekend = Outside working hours
support-need-at-home = At home

## What a fiche says of it

capacity-has-capacity = Has places
    .public = There is a place
capacity-waiting-list = Waiting list
    .public = There is a waiting list
capacity-full = Full
    .public = No places now
capacity-ask-first = Ask first
    .public = Ask first if there is a place
capacity-unknown = Places unknown
    .public = We do not know if there is a place
anonymous-yes = You do not have to give your name
anonymous-no = You have to give your name
anonymous-on-request = You can stay anonymous if you ask
verified-method-phone = by phone
verified-method-visit = during a visit
verified-method-partner = by the partner itself
verified-method-website = on the website
verified-method-letter = by letter or e-mail
listing-state-proposed = Proposed
listing-state-accepted = Accepted
listing-state-refused = Refused
listing-state-archived = Archived
event-status-scheduled = Goes ahead
event-status-cancelled = Cancelled
event-status-postponed = Postponed
event-status-full = Full

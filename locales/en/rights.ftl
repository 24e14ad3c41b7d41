### Exploring rights: a few questions, and then a list of things to ask for. No amounts: they change.

rights-title = What are your rights?
rights-entry-text = A few questions, and you know what to ask for and where
rights-choose = What is true for you?
rights-promise = Nobody sees your answers. We keep nothing.
rights-yes = Yes
rights-no = No
rights-unsure = I don't know
rights-list = This is what you can ask for
rights-careful = You may have a right to this. We do not decide: the service itself will check.
rights-ask = Ask at
rights-where = Show where nearby
rights-source = Source
# $day (text): day
rights-day = Text of { $day }. Rules can change.
rights-again = Choose something else
rights-take-text = Scan this with the camera of your phone. You get the number of the centre, and this list in English and in Dutch.
rights-maybe = Maybe: ask about it
rights-also = Is this true for you too?
rights-bring = Take your identity card or other papers with you, and any letters you have. Something missing? Go and ask anyway.

## Situations

rights-situation-expecting = We are expecting a child
rights-situation-baby = I have a baby or a toddler
rights-situation-school = I have one or more children at school
rights-situation-care = I have a child who needs extra care
rights-situation-income = It is hard to pay for everything
rights-situation-apart = I do not live with the other parent
rights-situation-new = I am new in Belgium
rights-situation-young = I am between 18 and 25

## Questions

rights-question-married = Are you married to each other?
rights-question-childcare = Do you need childcare?
rights-question-low = Does your family have a low income?
rights-question-work = Do you work for an employer?
rights-question-primary = Does one of your children go to preschool or primary school?
rights-question-rent = Do you rent a home, or are you looking for one?
rights-question-unpaid = Is the other parent supposed to pay for your child, but not paying?
rights-question-insured = Are you a member of a health insurance fund (ziekenfonds) in Belgium?
rights-question-schoolchild = Do you have a child between 2.5 and 18 years old?
rights-question-dutch = Do you want to learn Dutch?
rights-question-student = Do you study at a college or a university?

## Who gives it

rights-giver-growth-payer = Payer of the child benefit
rights-giver-vaph = Service for people with a disability
rights-giver-disability-office = Federal office for people with a disability
rights-giver-school-guidance = School, or pupil guidance centre (CLB)
rights-giver-fund = Health insurance fund
rights-giver-ocmw = Social services of the municipality
rights-giver-integration = Integration agency
rights-giver-alimony-office = Federal service for child support
rights-giver-grants = Study grants office, or the social service of your school
rights-giver-employer-fund = Your employer and your health insurance fund
rights-giver-registry = Town hall, civil registry
rights-giver-employer-rva = Your employer and the employment office
rights-giver-family-care = Family care service
rights-giver-kind-en-gezin = Kind en Gezin, health of young children
rights-giver-childcare-desk = Childcare centre, or childcare desk
rights-giver-school = School
rights-giver-ocmw-supplier = Social services, or your energy supplier
rights-giver-housing = Social housing company
rights-giver-town-ocmw = Town hall or social services
rights-giver-legal-aid = Legal aid commission
rights-giver-school-ocmw = School or social services

## Rights

right-growth = Child benefit (Groeipakket)
    .text = Money every month for a child who lives in Flanders. Sometimes until the age of 25.
right-start = Birth allowance (Startbedrag)
    .text = Money, once, when a child is born. You can already ask for it during the pregnancy.
right-birth-leave = Leave around the birth
    .text = If you work, you get leave around the birth. Your partner too. The health insurance fund pays most of it.
right-parental-leave = Parental leave
    .text = Work less or stop for a while to look after your child. You then get a benefit.
right-recognition = Recognising your child
    .text = Not married? Then the other parent recognises the child at the town hall. You can do it before the birth.
right-maternity-help = Help at home after the birth (Kraamzorg)
    .text = Help with the baby and the household in the first weeks. The price depends on your income.
right-clinic = Child health clinic (Consultatiebureau)
    .text = Kind en Gezin follows how your child grows and gives vaccines. It is free.
right-childcare = Childcare price by income
    .text = In many places you pay according to your income. If that is too much, you can ask for a lower price.
right-social = Extra for a low income (Sociale toeslag)
    .text = Extra money with the child benefit if your income is low. Usually it comes by itself.
right-school = School allowance (Schooltoeslag)
    .text = Money every school year if your income is low, for preschool, primary and secondary school. Usually it comes by itself.
right-maximum = Limit on school costs (Maximumfactuur)
    .text = A preschool or primary school may only ask a limited amount for trips and activities.
right-school-bill = A school bill that is too high
    .text = You cannot pay it all at once? Ask the school if you can pay in parts. The OCMW can also look at it with you.
right-care = Extra for care (Zorgtoeslag)
    .text = Extra money with the child benefit for a child with a disability or an illness. Until the age of 21.
right-support = Help with a disability
    .text = Guidance or day care for your child. Even when it is not yet certain that there is a disability.
right-disability = Parking card and allowance
    .text = A parking card if walking is hard. From the age of 18 sometimes also money every month.
right-refund = Cheaper health care (Verhoogde tegemoetkoming)
    .text = With a low income you pay less at the doctor and the pharmacy. It also gives a discount on train and bus.
right-tariff = Lower energy price (Sociaal tarief)
    .text = A lower price for electricity, gas, water or internet. Sometimes it comes by itself.
right-leisure = UiTPAS at a reduced price
    .text = With a low income you pay less for sport, games and culture. In many municipalities.
right-home = An affordable home
    .text = Sign up for social housing. Sometimes you get money for part of the rent.
right-ocmw = Help from the social services (OCMW)
    .text = The OCMW looks with you at what you need: money to live on (leefloon), help with debts or other help.
right-alimony = Help with child support
    .text = This service asks the other parent for the money. Sometimes it pays you a part first.
right-legal = Free advice from a lawyer
    .text = A first talk is free for everybody. With a low income you can get a free lawyer.
right-fund = Join a health insurance fund (ziekenfonds)
    .text = You then get back a large part of what the doctor and the hospital cost. You choose the fund yourself.
right-urgent = Urgent medical help
    .text = No residence papers, and in need of a doctor? The OCMW can pay. Also during a pregnancy.
right-place = A place at school
    .text = Every child may go to school from the age of 2.5, even without residence papers.
right-dutch = Dutch and civic integration
    .text = Dutch lessons, and somebody who helps you to find your way in Belgium.
right-grant = Study grant (Studietoelage)
    .text = Money to study if the income of your family is low.

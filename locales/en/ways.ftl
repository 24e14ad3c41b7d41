### The ways in: stages of life, ways of their own, young people, and how the screen looks. For families.

## The beginning

ways-choose = What fits you best?
ways-look = Or look here

## Stages of life and ways of their own

way-name-expecting = Pregnant, or wanting a child
way-text-expecting = Being pregnant, wanting a child, or not wanting one. You can ask anything here.
way-name-pregnancy = Pregnant
way-text-pregnancy = Being pregnant is sometimes lovely and sometimes hard. These people are glad to help you.
way-name-wish = I would like a child
way-text-wish = Sometimes it takes a long time, or it does not happen. You can talk about it with someone.
way-name-not-parent = Not having a child
way-text-not-parent = Sometimes it is not possible. Sometimes you do not want it. Sometimes a pregnancy ends. Whatever you feel, you can say it here.
way-name-baby = Baby and toddler
way-text-baby = Eating, sleeping, crying, childcare. No question is too small.
way-name-preschool = Preschool child
way-text-preschool = Playing, going to school and growing up.
way-name-school = Primary school child
way-text-school = School, childcare, free time and friends.
way-name-teen = Parent of a teenager
way-text-teen = Teenagers change fast, and parents have questions. You are not the only one.
way-name-adult = 18 to 25 years
way-text-adult = A home, a job, learning. You can become independent with help too.
way-name-parents = Parent or grandparent
way-text-parents = You matter too: how you feel, your relationship, your family.

ways-which = What fits best?
ways-themes = What is it about?
ways-hits = You can go to these places
ways-evening = Things to do in the evening
ways-evening-text = For people who have no time during the day
ways-evening-only = Only in the evening

## For young people

youth-name = Between us
youth-for = If you are 12 to 25
youth-place = Are you younger than 25? There is a place for you here.
youth-text = Take your time. We do not ask your name and we remember nothing.
youth-secret = Care workers and doctors are not allowed to just pass on what you say, not even to your parents. That can be different only in serious danger. Feel free to ask them about it.
youth-ask = What is it about?
youth-topic-feel = I do not feel good
youth-topic-talk = I want to talk to someone
youth-topic-home = Problems at home
youth-topic-bullying = I am being bullied
youth-topic-love = Love, sex and pregnancy
youth-topic-school = School is not going well
youth-topic-study = A quiet place to study
youth-topic-drugs = Alcohol, smoking and drugs
youth-topic-gaming = Screens, gaming and gambling
youth-topic-place = A place to meet up
youth-topic-care = I take care of someone at home
youth-topic-living = Living on my own
youth-topic-work = Work and money
youth-lines = Would you rather call or chat?
youth-line-jac = Talk or chat about anything for free, if you are 12 to 25. In Dutch.
youth-line-tejo = Talk to a therapist for free, if you are 10 to 20. In Dutch.

## Urgent

line-now = Can be reached now
line-not-now = Cannot be reached now
line-scan = Scan with your phone
urgent-name-antigif = Poison Centre
urgent-text-antigif = If someone ate, drank or touched something poisonous. Day and night.
urgent-name-child-focus = Child Focus
urgent-text-child-focus = If a child is missing, or if you worry about something online. Day and night.

## Letters, colours and calm

ways-display = How do you want to see the screen?
ways-display-visit = Only for your visit.
ways-quiet = Calm
ways-quiet-off = Normal
ways-quiet-on = Quiet: no sound, nothing moves

# What a visitor reads while choosing together with the desk, and what is said before and during a call.
# Short, plain and warm; nobody is sent anywhere, the visitor chooses.

together-title = Qu’est-ce qui te convient ?
together-text = Voici ce que nous proposons. C’est toi qui choisis. Tu peux aussi ne rien choisir.
together-choose = Je choisis ceci
together-chosen = Ton choix
together-none = Rien de tout cela ne me convient

together-what = Quoi
together-where = Où
together-when = Quand
together-cost = Combien ça coûte ?
together-languages = Langues
together-free = Gratuit
together-unknown = Nous n’en sommes pas sûrs. Demande-nous.
together-no-address = Tu n’as pas besoin de te déplacer.
together-secret = L’adresse est secrète. Appelle d’abord.
together-full = Il n’y a pas de place pour le moment.

# How the service receives people.
together-manner-ticket = Nous pouvons dire que tu viens.
together-manner-walk-in = Tu peux entrer sans rendez-vous.
together-manner-call-first = Appeler d’abord. Nous pouvons le faire ensemble.
together-manner-door = Tu peux y aller toi-même.
together-manner-gate = Tu ne peux pas le demander toi-même. Un professionnel le demande avec toi.
together-manner-professional = Un professionnel le demande avec toi.
together-manner-members = Seulement pour les personnes qui y vont déjà.

# For a young person who asks alone.
together-youth-title = Pour toi
together-youth-text = Tu choisis ce que tu racontes et à qui.
together-lines = Par téléphone ou par chat, en néerlandais. Pas besoin de dire ton nom.
together-line-102 = Pour les enfants et les jeunes, à propos de tout.
together-line-106 = Si tu veux parler à quelqu’un. Jour et nuit.
together-line-1712 = Si quelqu’un te fait du mal, ou si tu as peur.
together-line-1813 = Si tu penses au suicide. Jour et nuit.

# Before and during a call that the desk and the visitor make together.
together-call-may = Puis-je les appeler avec toi ?
together-call-name = Je ne dis pas ton nom. C’est toi qui le dis, si tu veux.
together-call-listen = Tu entends tout. Tu peux aussi parler.
together-call-stop = Tu peux toujours dire non. Alors nous arrêtons.
together-call-now = J’appelle maintenant.
together-call-turn = Maintenant, tu peux parler.
together-call-nobody = Personne ne répond. Nous pouvons réessayer plus tard.

### Practising in a house that does not exist.

practice-name = Practice
practice-banner = This house does not exist. Nothing counts, nothing is kept or sent.
practice-stop = Stop practising
practice-ask-title = Practise in a made-up house
practice-ask-text = You get a desk in a house that does not exist, with everything that belongs to it. Try whatever you like: nothing can go wrong. When you stop, all of the practice is forgotten and your real desk is still there.
practice-ask-draft = What you have half filled in now does go away. Save it first if it must count.
practice-start = Begin to practise

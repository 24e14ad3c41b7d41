# What a visitor reads while choosing together with the desk, and what is said before and during a call.
# Short, plain and warm; nobody is sent anywhere, the visitor chooses.

together-title = What suits you?
together-text = This is what we suggest. You choose. You can also choose nothing.
together-choose = I choose this
together-chosen = Your choice
together-none = None of this suits me

together-what = What
together-where = Where
together-when = When
together-cost = What does it cost?
together-languages = Languages
together-free = Free
together-unknown = We are not sure. Ask us.
together-no-address = You do not have to go anywhere.
together-secret = The address is secret. Call first.
together-full = There is no place now.

# How the service receives people.
together-manner-ticket = We can tell them that you are coming.
together-manner-walk-in = You can just walk in.
together-manner-call-first = Call first. We can do that together.
together-manner-door = You can go there yourself.
together-manner-gate = You cannot ask for this yourself. A professional asks for it with you.
together-manner-professional = A professional asks for this with you.
together-manner-members = Only for people who already go there.

# For a young person who asks alone.
together-youth-title = For you
together-youth-text = You choose what you tell and to whom.
together-lines = Call or chat, in Dutch. You do not have to say your name.
together-line-102 = For children and young people, about anything.
together-line-106 = If you want to talk to someone. Day and night.
together-line-1712 = If someone hurts you, or if you are afraid.
together-line-1813 = If you are thinking of suicide. Day and night.

# Before and during a call that the desk and the visitor make together.
together-call-may = May I call them together with you?
together-call-name = I will not say your name. You can say it yourself.
together-call-listen = You hear everything. You can talk too.
together-call-stop = You can always say no. Then we stop.
together-call-now = I am calling now.
together-call-turn = Now you can talk.
together-call-nobody = Nobody answers. We can try again later.

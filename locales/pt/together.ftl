# What a visitor reads while choosing together with the desk, and what is said before and during a call.
# Short, plain and warm; nobody is sent anywhere, the visitor chooses.

together-title = O que é melhor para si?
together-text = É isto que propomos. A escolha é sua. Também pode não escolher nada.
together-choose = Escolho isto
together-chosen = A sua escolha
together-none = Nada disto é para mim

together-what = O quê
together-where = Onde
together-when = Quando
together-cost = Quanto custa?
together-languages = Línguas
together-free = Gratuito
together-unknown = Não sabemos ao certo. Pergunte-nos.
together-no-address = Não precisa de ir a lado nenhum.
together-secret = O endereço é secreto. Telefone primeiro.
together-full = Agora não há vagas.

# How the service receives people.
together-manner-ticket = Podemos dizer-lhes que vai lá.
together-manner-walk-in = Pode entrar diretamente.
together-manner-call-first = É preciso telefonar primeiro. Podemos fazê-lo em conjunto.
together-manner-door = Pode ir lá diretamente.
together-manner-gate = Isto não se pode pedir sem ajuda. Um profissional ajuda a fazer o pedido.
together-manner-professional = Um profissional ajuda a fazer este pedido.
together-manner-members = Só para quem já lá vai.

# For a young person who asks alone.
together-youth-title = Para ti
together-youth-text = Tu escolhes o que contas e a quem.
together-lines = Por telefone ou chat, em neerlandês. Não precisas de dizer o teu nome.
together-line-102 = Para crianças e jovens, sobre qualquer tema.
together-line-106 = Se queres falar com alguém. De dia e de noite.
together-line-1712 = Se alguém te faz mal ou se tens medo.
together-line-1813 = Se pensas em suicídio. De dia e de noite.

# Before and during a call that the desk and the visitor make together.
together-call-may = Posso telefonar para lá consigo?
together-call-name = Eu não digo o seu nome. Pode dizê-lo, se quiser.
together-call-listen = Ouve tudo. Também pode falar.
together-call-stop = Pode sempre dizer que não. Nesse caso, paramos.
together-call-now = Vou telefonar agora.
together-call-turn = Agora pode falar.
together-call-nobody = Ninguém atende. Podemos tentar de novo mais tarde.

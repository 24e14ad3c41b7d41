### Finding at the kiosk: keys on the screen, open now, my list, taking home and away from this screen.

find-leave = Sair deste ecrã

## Keys on the screen

find-keys = Teclas para escrever
find-keys-open = Mostrar as teclas
find-keys-done = Pronto
find-keys-space = Espaço
find-keys-erase = Apagar a última letra
find-keys-digits = Números
find-keys-latin = Letras latinas
find-keys-own = Letras da sua língua
find-keys-forms = Outras formas da letra

## Open now

find-open = Aberto agora
find-open-none = Agora não há nada aberto
find-open-next = Isto é o que abre primeiro

## My list

find-list = A minha lista
# $count (number): how many are on the list
find-list-count = A minha lista: { $count }
find-list-put = Pôr na minha lista
find-list-has = Está na sua lista
find-list-off = Tirar da minha lista
find-list-full = A sua lista está cheia. Tire primeiro alguma coisa.
find-list-text = Aqui está o que quer lembrar. Quando terminar, apagamos.
find-list-empty = A sua lista ainda está vazia
find-list-empty-text = Encontrou algo que lhe serve? Ponha na sua lista.

## Taking it home

find-take = Leve no telefone
find-take-text = Digitalize com a câmara do telefone. Recebe o nome, o número e o endereço. Não sabemos quem é.
find-take-paper = Prefere em papel? Pergunte na receção.
find-take-careful = Alguém vê o seu telefone? Então é melhor não levar isto.
find-take-none = Isto não se pode levar no telefone. Peça em papel na receção.

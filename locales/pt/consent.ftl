### Consent, what helps somebody, and the card: what a family reads or hears read out. Very short sentences.

## May a card go along?

consent-title = Quer levar um cartão?
consent-who = Para quem é?
consent-who-text = O cartão é seu e é lá que o mostra. Eles só nos dizem se tudo correu bem.
consent-goes = O que está escrito nele?
consent-goes-text = O serviço, o dia e como o centro ajuda.
consent-goes-needs = E o que escolheu:
consent-not = O que não está escrito nele?
consent-not-text = Não está o seu nome. Não está o seu número. Não está a sua história. Não registamos quem é.
consent-free = Pode dizer que não
consent-free-text = Mesmo assim recebe o endereço e todas as explicações.
consent-back = Pode voltar atrás
consent-back-text = Volte com o seu cartão. Apagamos na hora. Depois de algumas semanas, ele desaparece sozinho.
consent-yes = Sim, quero o cartão
consent-no = Não, prefiro não

## What helps you?

need-title = O que pode ajudar?
need-text = Escolha o que pode estar no cartão. Também pode não escolher nada.
need-language = Intérprete de que língua?
need-interpreter = Preciso de intérprete
need-simple-language = Fale com palavras simples
need-help-reading = Preciso de ajuda para ler e escrever
need-help-online = Preciso de ajuda na internet
need-private-space = Prefiro falar em privado
need-child-care-during-talk = Alguém que fique um pouco com a criança
need-step-free-access = Venho com carrinho de criança ou cadeira de rodas
need-transport = Não tenho transporte
need-accompaniment = Prefiro não ir sem companhia
need-anonymity = Prefiro não dizer o meu nome
need-low-cost = Não pode custar muito
need-evening-weekend = Só posso à noite ou no fim de semana
need-at-home = Prefiro que venham a minha casa

## The card

card-yours = O seu cartão
# $day (text): the last day, written out
card-until = O cartão vale até { $day }, inclusive
card-have = Tenho um cartão
card-pictures = Toque nas três imagens do seu cartão, na mesma ordem
# $place (number): 1, 2 or 3
card-place = Imagem { $place } de 3
card-number = Agora toque nos dois algarismos
card-undo = Um passo atrás
card-what = O que quer dizer?
card-arrived = Já lá estive
card-wipe = Apagar o meu cartão
card-wipe-ask = Tem certeza? O cartão deixa de valer.
card-wipe-yes = Sim, apagar o meu cartão
card-wipe-no = Não, deixar ficar
card-thanks = Agradecemos. Se o cartão estiver certo, a mensagem já seguiu.
card-thanks-text = Este tablet nunca diz se um cartão existe. Assim, ele continua a ser só seu.

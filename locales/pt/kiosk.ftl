### The kiosk: what a family reads. Short sentences, everyday words, warm.

kiosk-title = Centro para famílias (Huis van het Kind)
kiosk-home = Início
kiosk-stop = Terminar e apagar tudo
kiosk-stop-short = Terminar
kiosk-more-below = Há mais em baixo

## Welcome

kiosk-welcome = Olá, que bom que veio
kiosk-welcome-text = Em que língua quer ler?
kiosk-greeting-1 = Olá! Em que podemos ajudar?
kiosk-greeting-2 = Olá. Que pergunta tem?
kiosk-greeting-3 = Olá! O que procura?
kiosk-greeting-4 = Que bom que veio. O que quer saber?
kiosk-greeting-5 = Entre. A sua pergunta é sobre o quê?

## Searching and choosing

kiosk-search = Procure com as suas palavras
kiosk-search-hint = Por exemplo: creche
kiosk-choose-domain = Ou escolha o tema
kiosk-choose-theme = O que se ajusta melhor?
kiosk-whole-domain = Mostrar tudo sobre isto
kiosk-themes-found = É isto que procura?
# $count (number): places found
kiosk-results-count =
    { $count ->
        [0] Não se encontrou nada
        [one] { $count } lugar onde pode ir
        [many] { $count } de lugares onde pode ir
       *[other] { $count } lugares onde pode ir
    }
kiosk-nothing-title = Não encontrámos isso
kiosk-nothing-text = Tente outra palavra ou pergunte a alguém do centro. Ajudamos a procurar com gosto.
kiosk-fiche-talk = Mais alguma pergunta sobre isto?

## Talking to someone

kiosk-talk = Fale com alguém aqui
kiosk-talk-title = Venha falar connosco
kiosk-talk-text = Na receção há alguém que tem tempo para si. Não precisa de marcar nem de dizer o seu nome.
kiosk-talk-closed = Agora não está ninguém na receção. Volte mais tarde ou telefone-nos.
kiosk-talk-phone = Também nos pode telefonar:
kiosk-desk-speaks = Línguas na receção: { $languages }
kiosk-show-desk = Mostre isto na receção
kiosk-staff = Para o pessoal
kiosk-staff-pin = Código PIN do centro
kiosk-staff-open = Ir para a receção

## Urgent

kiosk-urgent = É urgente? Telefone
kiosk-urgent-title = Telefonar a alguém agora
kiosk-urgent-text = Estes números são gratuitos. Não precisa de dizer o seu nome, exceto no 112.
urgent-name-112 = Bombeiros, ambulância ou polícia
urgent-text-112 = Em perigo ou num acidente. De dia e de noite.
urgent-name-1712 = Linha de ajuda contra a violência
urgent-text-1712 = Se alguém lhe faz mal ou quando se preocupa com uma criança.
urgent-name-106 = Tele-Onthaal
urgent-text-106 = Se quiser falar com alguém. De dia e de noite, em neerlandês.
urgent-name-102 = Awel
urgent-text-102 = Para crianças e jovens, sobre qualquer tema. Em neerlandês.
urgent-name-1813 = Linha de ajuda contra o suicídio
urgent-text-1813 = Se pensa no suicídio ou teme por alguém. De dia e de noite, em neerlandês.

## Are you still there?

kiosk-idle-title = Ainda está aí?
kiosk-idle-text = Daqui a pouco apagamos o que viu, para mais ninguém ver.
# $seconds (number): seconds until everything is cleared
kiosk-idle-seconds =
    { $seconds ->
        [one] Falta { $seconds } segundo
        [many] Faltam { $seconds } de segundos
       *[other] Faltam { $seconds } segundos
    }
kiosk-idle-stay = Sim, quero mais tempo
kiosk-idle-stop = Não, apagar tudo

## This is missing

kiosk-results-weak =
    { $count ->
        [one] Talvez { $count } lugar lhe sirva
        [many] Talvez um destes { $count } de lugares lhe sirva
       *[other] Talvez um destes { $count } lugares lhe sirva
    }
kiosk-missing-ask = Não há nada para si?
kiosk-missing = Isto falta aqui
kiosk-missing-text = Só contamos o tema. Não quem é nem o que escreveu.
kiosk-missing-thanks = Agradecemos. Anotámos que isto falta aqui.

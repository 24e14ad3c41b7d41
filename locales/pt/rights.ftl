### Exploring rights: a few questions, and then a list of things to ask for. No amounts: they change.

rights-title = Que direitos tem?
rights-entry-text = Algumas perguntas e fica a saber o que pode pedir e onde
rights-choose = Qual é a sua situação?
rights-promise = Ninguém vê as suas respostas. Não guardamos nada.
rights-yes = Sim
rights-no = Não
rights-unsure = Não sei
rights-list = É isto que pode pedir
rights-careful = Talvez tenha direito a isto. Não decidimos nós: o próprio serviço verifica.
rights-ask = Pergunte em:
rights-where = Mostrar onde, aqui perto
rights-source = Fonte
# $day (text): day
rights-day = Texto de { $day }. As regras podem mudar.
rights-again = Escolher outra coisa
rights-take-text = Digitalize com a câmara do telefone. Recebe o número do centro e esta lista em português e em neerlandês.
rights-maybe = Talvez: pergunte
rights-also = Também é o seu caso?
rights-bring = Leve o documento de identidade ou outros papéis, e as cartas que tiver. Falta alguma coisa? Vá perguntar na mesma.

## Situations

rights-situation-expecting = Esperamos um filho
rights-situation-baby = Tenho um bebé ou uma criança pequena
rights-situation-school = Tenho um ou mais filhos na escola
rights-situation-care = Tenho um filho que precisa de mais cuidados
rights-situation-income = É difícil pagar tudo
rights-situation-apart = Não vivo com a mãe ou o pai do meu filho
rights-situation-new = Cheguei há pouco à Bélgica
rights-situation-young = Tenho entre 18 e 25 anos

## Questions

rights-question-married = São casados um com o outro?
rights-question-childcare = Precisa de creche ou de quem cuide do filho?
rights-question-low = A sua família tem rendimentos baixos?
rights-question-work = Trabalha para um empregador?
rights-question-primary = Algum dos seus filhos anda no jardim de infância ou na escola primária?
rights-question-rent = Arrenda uma casa ou procura casa para arrendar?
rights-question-unpaid = A mãe ou o pai do seu filho tem de pagar e não paga?
rights-question-insured = É membro de uma caixa de saúde (ziekenfonds) na Bélgica?
rights-question-schoolchild = Tem um filho entre 2,5 e 18 anos?
rights-question-dutch = Quer aprender neerlandês?
rights-question-student = Estuda numa escola superior ou universidade?

## Who gives it

rights-giver-growth-payer = Entidade que paga o abono
rights-giver-vaph = Serviço para pessoas com deficiência
rights-giver-disability-office = Serviço federal para pessoas com deficiência
rights-giver-school-guidance = Escola ou centro de orientação (CLB)
rights-giver-fund = Caixa de saúde
rights-giver-ocmw = Serviços sociais do município
rights-giver-integration = Agência de integração
rights-giver-alimony-office = Serviço federal de pensões de alimentos
rights-giver-grants = Serviço de bolsas ou serviço social da escola
rights-giver-employer-fund = Empregador e caixa de saúde
rights-giver-registry = Município, registo civil
rights-giver-employer-rva = Empregador e serviço de emprego
rights-giver-family-care = Serviço de apoio às famílias
rights-giver-kind-en-gezin = Kind en Gezin, saúde das crianças pequenas
rights-giver-childcare-desk = Creche ou balcão de creches
rights-giver-school = Escola
rights-giver-ocmw-supplier = Serviços sociais ou fornecedor de energia
rights-giver-housing = Empresa de habitação social
rights-giver-town-ocmw = Município ou serviços sociais
rights-giver-legal-aid = Comissão de apoio jurídico
rights-giver-school-ocmw = Escola ou serviços sociais

## Rights

right-growth = Abono de família (Groeipakket)
    .text = Dinheiro todos os meses por um filho que vive na Flandres. Às vezes até aos 25 anos.
right-start = Abono de nascimento (Startbedrag)
    .text = Dinheiro uma só vez quando nasce um filho. Já se pode pedir durante a gravidez.
right-birth-leave = Licença pelo nascimento
    .text = Quem trabalha tem licença pelo nascimento. O companheiro ou companheira também. A caixa de saúde paga a maior parte.
right-parental-leave = Licença parental
    .text = Trabalhar menos ou parar um tempo para cuidar do filho. Recebe então um subsídio.
right-recognition = Reconhecer o filho
    .text = Sem casamento? Então o pai ou a outra mãe reconhece o filho no município (gemeente). Pode ser antes de nascer.
right-maternity-help = Ajuda em casa depois do parto (Kraamzorg)
    .text = Ajuda com o bebé e a casa nas primeiras semanas. O preço depende do rendimento.
right-clinic = Consultas para bebés (Consultatiebureau)
    .text = A Kind en Gezin segue como o filho cresce e dá vacinas. É gratuito.
right-childcare = Preço da creche pelo rendimento
    .text = Em muitos lugares paga pelo rendimento. Se for demasiado, pode pedir um preço mais baixo.
right-social = Dinheiro extra com rendimento baixo (Sociale toeslag)
    .text = Dinheiro extra com o abono se o rendimento é baixo. Em geral vem sem pedir.
right-school = Abono escolar (Schooltoeslag)
    .text = Dinheiro em cada ano escolar se o rendimento é baixo, do jardim de infância ao ensino secundário. Em geral vem sem pedir.
right-maximum = Limite de gastos escolares (Maximumfactuur)
    .text = O jardim de infância ou a escola primária só pode pedir um valor limitado para passeios e atividades.
right-school-bill = Uma conta da escola demasiado alta
    .text = Não consegue pagar tudo de uma vez? Pergunte à escola se pode pagar em partes. O OCMW também ajuda a ver o que é possível.
right-care = Dinheiro extra para cuidados (Zorgtoeslag)
    .text = Dinheiro extra com o abono, por um filho com deficiência ou doença. Até aos 21 anos.
right-support = Ajuda na deficiência
    .text = Apoio ou centro de dia para o filho. Também quando a deficiência ainda não é certa.
right-disability = Cartão de estacionamento e subsídio
    .text = Um cartão de estacionamento se andar é difícil. A partir dos 18 anos às vezes também dinheiro todos os meses.
right-refund = Médico mais barato (Verhoogde tegemoetkoming)
    .text = Com rendimento baixo paga menos no médico e na farmácia. Também dá desconto no comboio e no autocarro.
right-tariff = Luz e gás mais baratos (Sociaal tarief)
    .text = Um preço mais baixo de luz, gás, água ou internet. Às vezes vem sem pedir.
right-leisure = UiTPAS a preço reduzido
    .text = Com rendimento baixo paga menos por desporto, brincadeira e cultura. Em muitos municípios.
right-home = Uma casa que se possa pagar
    .text = Inscreva-se para uma casa social. Às vezes recebe dinheiro para uma parte da renda da casa.
right-ocmw = Ajuda social (OCMW)
    .text = O OCMW ajuda a ver do que precisa: dinheiro para viver (leefloon), ajuda com dívidas ou outra ajuda.
right-alimony = Ajuda com a pensão dos filhos
    .text = Este serviço pede o dinheiro à mãe ou ao pai que não paga. Às vezes adianta-lhe uma parte.
right-legal = Conselho gratuito de um advogado
    .text = A primeira conversa é gratuita para todos. Com rendimento baixo pode ter um advogado gratuito.
right-fund = Inscrever-se numa caixa de saúde (ziekenfonds)
    .text = Recebe de volta grande parte do que paga ao médico e ao hospital. A caixa é à sua escolha.
right-urgent = Ajuda médica urgente
    .text = Sem papéis de residência e precisa de médico? O OCMW pode pagar. Também na gravidez.
right-place = Um lugar na escola
    .text = Qualquer criança pode ir à escola a partir dos 2,5 anos, também sem papéis de residência.
right-dutch = Neerlandês e viver na Bélgica
    .text = Aulas de neerlandês e alguém que ajuda a orientar-se na Bélgica.
right-grant = Bolsa de estudo (Studietoelage)
    .text = Dinheiro para estudar se o rendimento da família é baixo.

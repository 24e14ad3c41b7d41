### Labels of the vocabulary: themes, domains and every other code list.
### `.public` is what a family sees where the label itself is official or hard.

## Onderwijs

theme-education = Ensino
    .public = Escola e aprendizagem
theme-preschool-participation = Frequência do jardim de infância (kleuterschool)
    .public = Entrar no jardim de infância
theme-school-choice-enrolment = Escolha da escola, pré-inscrição e inscrição
    .public = Escolher e inscrever na escola
theme-homework-study-support = Apoio nos trabalhos de casa e no estudo
    .public = Ajuda nos deveres e no estudo
theme-study-space = Lugar para estudar
    .public = Um lugar calmo para estudar
theme-pupil-guidance = Centro de orientação escolar (CLB)
    .public = Orientação escolar (CLB)
theme-primary-to-secondary = Passagem da escola primária para a secundária
    .public = Passar para a escola secundária
theme-home-childcare-preschool = Passagem de casa para a creche e o jardim de infância
    .public = De casa para a creche ou escola
theme-language-stimulation = Estímulo da linguagem e leitura em voz alta
    .public = Linguagem, falar e ler histórias
theme-school-costs = Despesas escolares e refeições na escola
    .public = Contas e refeições da escola
theme-truancy-dropout = Faltar às aulas, deixar a escola e pausa escolar (time-out)
    .public = Quando a escola já não corre bem
theme-bullying = Bullying e ciberbullying
    .public = Bullying, também na internet
theme-parent-school-relation = Participação das famílias e contacto com a escola
    .public = Falar com a escola
theme-adult-learning = Educação de adultos e formação básica
    .public = Aprender na idade adulta

## Gezondheidszorg

theme-health = Cuidados de saúde
    .public = Saúde
theme-preventive-consultation = Consulta de bebés (consultatiebureau) e consultas preventivas
    .public = Consulta do bebé (consultatiebureau)
theme-vaccination = Vacinação
    .public = Vacinas
theme-prenatal-perinatal-care = Cuidados antes e depois do parto
    .public = Cuidados na gravidez e no parto
theme-short-maternity-stay = Estadia curta na maternidade
    .public = Voltar cedo a casa após o parto
theme-breast-infant-feeding = Amamentação e alimentação do bebé
    .public = Mama, biberão e primeiras papas
theme-nutrition-movement = Alimentação saudável e movimento
    .public = Comer bem e mexer-se
theme-overweight = Excesso de peso
    .public = Perguntas sobre o peso
theme-dental-care = Cuidados da boca e dos dentes
    .public = Dentista e dentes saudáveis
theme-health-screening = Exames de saúde
    .public = Fazer um exame de saúde
theme-alcohol-tobacco-drugs = Álcool, tabaco e drogas
    .public = Sobre álcool, tabaco e drogas
theme-screens-gaming-gambling = Ecrãs, videojogos e apostas
    .public = Ecrãs, videojogos e apostas
theme-first-aid-safety = Primeiros socorros e segurança
    .public = Primeiros socorros e casa segura
theme-fertility-contraception = Desejo de ter filhos, contraceção e gravidez não planeada
    .public = Querer ter filhos, ou (ainda) não
theme-affordable-care = Cuidados de saúde a preço acessível e desigualdade na saúde
    .public = Ir ao médico sem pagar muito
theme-primary-care = Médico de família e cuidados primários
    .public = Médico de família e outros cuidados

## Kinderopvang

theme-childcare = Creche e cuidado de crianças
    .public = Creche e cuidado de crianças
theme-baby-toddler-care = Creche para bebés e crianças pequenas
    .public = Creche para bebés e pequenos
theme-childminder-care = Ama: cuida na casa dela (onthaalouder)
    .public = Ama que cuida na casa dela
theme-out-of-school-care = Cuidado de crianças fora do horário escolar
    .public = Cuidar antes e depois da escola
theme-holiday-care = Cuidado de crianças nas férias
    .public = Cuidar das crianças nas férias
theme-occasional-flexible-care = Creche ocasional e com horário flexível
    .public = Creche às vezes ou noutro horário
theme-sick-child-care = Cuidado de crianças doentes
    .public = Quem fica com a criança doente
theme-inclusive-childcare = Creche inclusiva
    .public = Creche com mais apoio
theme-childcare-fees = Preço da creche, declaração de rendimentos e preço reduzido
    .public = Creche: preço e descontos
theme-childcare-search-desk = Balcão local de creches (lokaal loket kinderopvang)
    .public = Ajuda para procurar creche

## Geestelijk welbevinden

theme-mental-wellbeing = Bem-estar emocional
    .public = Como se sente?
theme-child-youth-mental-health = Saúde mental de crianças e jovens
    .public = Criança ou jovem que não está bem
theme-parent-mental-health = Saúde mental de mães e pais
    .public = Quando a mãe ou o pai não está bem
theme-postpartum-depression = Depressão pós-parto
    .public = Tristeza ou vazio após o parto
theme-suicide-prevention = Prevenção do suicídio
    .public = Quando alguém já não quer viver
theme-stress-anxiety = Stress, ansiedade e força interior
    .public = Stress, medos e preocupações
theme-early-detection-intervention = Deteção e ajuda precoces
    .public = Notar cedo que algo não está bem
theme-low-threshold-therapy = Terapia de fácil acesso e primeira ajuda psicológica
    .public = Falar com alguém perto de casa
theme-infant-mental-health = Saúde emocional do bebé (vínculo)
    .public = A ligação com o seu bebé

## Cultuur, sport, jeugd en vrije tijd

theme-culture-sport-youth = Cultura, desporto, juventude e tempos livres
    .public = Tempos livres
theme-sport = Desporto
    .public = Desporto
theme-culture-young-children = Cultura para crianças pequenas
    .public = Teatro e música para os pequenos
theme-arts-music-academy = Escola de artes e música (academie)
    .public = Aulas de música, desenho e dança
theme-library-reading = Biblioteca e leitura
    .public = Biblioteca e livros
theme-youth-work = Trabalho com jovens e movimentos juvenis
    .public = Escuteiros e centros de jovens
theme-playground-holiday-activities = Jogos ao ar livre e atividades de férias
    .public = Jogos e campos de férias
theme-activities-calendar = Atividades e agenda
    .public = O que há para fazer?
theme-leisure-pass = Cartão de desconto e apoio para os tempos livres
    .public = Descontos no desporto e no lazer
theme-youth-information = Informação para jovens
    .public = Informação para jovens
theme-toy-library = Ludoteca (empréstimo de brinquedos)
    .public = Brinquedos emprestados (spelotheek)
theme-child-friendly-space = Espaços públicos pensados para as crianças
    .public = Brincar ao ar livre no bairro
theme-teen-space = Lugar para adolescentes e jovens
    .public = Lugar para adolescentes e jovens
theme-affordable-holidays = Passeios e férias a preço acessível
    .public = Passeios e férias a bom preço

## Socio-economische determinanten

theme-socio-economic = Situação social e económica
    .public = Dinheiro, casa e trabalho
theme-rights-exploration = Consulta dos seus direitos
    .public = A que tenho direito?
theme-growth-package = Abono de família (Groeipakket)
    .public = Abono de família (Groeipakket)
theme-study-grants = Bolsa de estudo
    .public = Bolsas para a escola e os estudos
theme-income-debt = Rendimentos, orçamento e dívidas
    .public = Ajuda com contas e dívidas
theme-housing = Habitação
    .public = Casa e arrendamento
theme-employment = Trabalho e formação
    .public = Trabalho e formação
theme-food-aid = Ajuda alimentar e refeições económicas
    .public = Comida barata e cestas de comida
theme-material-aid = Ajuda material (fraldas, roupa, coisas de bebé)
    .public = Fraldas, roupa e coisas de bebé
theme-admin-digital-help = Ajuda com papéis e meios digitais
    .public = Ajuda com papéis e internet
theme-legal-help = Ajuda jurídica
    .public = Conselhos sobre leis e direitos
theme-child-poverty = Pobreza infantil
    .public = Chegar ao fim do mês com filhos
theme-mobility = Transportes
    .public = Autocarro, bicicleta e outros
theme-social-tariffs = Tarifa social e descontos
    .public = Luz, água e internet mais baratas

## Ontmoeting en sociale cohesie

theme-social-cohesion = Encontro e convivência
    .public = Encontrar outras pessoas
theme-meeting-place = Ponto de encontro
    .public = Um lugar para entrar sem marcação
theme-play-and-meeting = Momento para brincar e conviver
    .public = Brincar e conhecer outras famílias
theme-parent-group = Grupo de conversa para mães e pais
    .public = Falar com outros pais e mães
theme-neighbourhood = Bairro
    .public = O seu bairro
theme-loneliness = Solidão e poucos contactos
    .public = Conhecer pessoas e conversar
theme-informal-care = Cuidar de um familiar ou amigo
    .public = Cuidar de uma pessoa doente
theme-young-carers = Jovens que cuidam de alguém
    .public = Jovens que cuidam de um familiar
theme-volunteering = Voluntariado
    .public = Fazer voluntariado
theme-family-events = Eventos para famílias
    .public = Festas para toda a família
theme-diversity = Diversidade e convivência
    .public = Há lugar para toda a gente
theme-radicalisation = Radicalização
    .public = Preocupação com ideias extremas

## Ouderschap en opvoedingsondersteuning

theme-parenting = Ser mãe ou pai e apoio na educação dos filhos
    .public = Ser mãe ou pai e educar
theme-parenting-question = Pergunta sobre a educação dos filhos (geral)
    .public = Uma pergunta sobre educar filhos
theme-sleep-crying = Sono e choro
    .public = Dormir e chorar
theme-toilet-training = Deixar as fraldas
    .public = Deixar as fraldas, usar o bacio
theme-limits-behaviour = Pôr limites e comportamento difícil
    .public = Pôr limites e birras
theme-child-development = Desenvolvimento da criança
    .public = Como a criança cresce e aprende
theme-parents-of-teens = Mães e pais de jovens
    .public = Ser mãe ou pai de adolescente
theme-prenatal-parenthood = Ser mãe ou pai: antes do nascimento
    .public = Em breve mãe ou pai
theme-couple-relationship = Apoio ao casal
    .public = A vida em casal
theme-separation = Separação e guarda partilhada
    .public = Separar-se quando há filhos
theme-single-parenthood = Famílias só com a mãe ou só com o pai
    .public = Mãe sozinha ou pai sozinho
theme-blended-families = Família recomposta (novo casal com filhos)
    .public = Nova família, com filhos de antes
theme-teen-parenthood = Mães e pais adolescentes
    .public = Mãe ou pai jovem
theme-fathers = Paternidade
    .public = Para o pai
theme-parenting-course = Cursos e formação para mães e pais
    .public = Cursos para mães e pais

## Praktische ondersteuning

theme-practical-support = Apoio prático
    .public = Ajuda na sua casa
theme-family-care = Apoio à família e cuidados em casa
    .public = Ajuda com a casa e as crianças
theme-maternity-home-help = Ajuda em casa depois do parto (kraamhulp)
    .public = Ajuda em casa depois do parto
theme-maternity-nursing = Cuidados de saúde depois do parto (kraamzorg)
    .public = Cuidados: mãe e bebé (Kraamzorg)
theme-home-volunteers = Apoio às famílias em casa
    .public = Alguém que visita a sua família
theme-household-help = Ajuda doméstica
    .public = Ajuda para limpar e passar a ferro
theme-multiple-births = Apoio a famílias com gémeos
    .public = Gémeos ou trigémeos
theme-babysitting = Babysitter
    .public = Babysitter

## Jeugdhulp

theme-youth-help = Ajuda a crianças e jovens (jeugdhulp)
    .public = Mais ajuda para crianças e jovens
theme-direct-access-help = Ajuda a jovens de acesso direto
    .public = Ajuda que pode pedir diretamente
theme-home-guidance = Acompanhamento da família em casa
    .public = Conselhos e apoio em sua casa
theme-one-family-one-plan = Uma família, um plano
    .public = Um só plano para a sua família
theme-gatekept-help = Ajuda a jovens sem acesso direto
    .public = Ajuda a jovens, com pedido
theme-foster-care = Acolhimento familiar
    .public = Família que acolhe uma criança
theme-child-abuse-concern = Preocupação e maus-tratos infantis
    .public = Preocupo-me com uma criança
theme-youth-own-questions = Perguntas dos próprios jovens
    .public = Sou jovem e tenho uma pergunta
theme-family-network-conference = Reunião com família e amigos (Eigen Kracht-conferentie)
    .public = Um plano com família e amigos
theme-independent-living = Viver de forma independente
    .public = Ir viver por conta própria

## Inclusie: kind met een specifieke zorgbehoefte

theme-inclusion = Inclusão: crianças com necessidades específicas
    .public = Criança que precisa de mais apoio
theme-special-care-need = Criança com uma necessidade específica
    .public = A criança precisa de mais apoio
theme-disability-support = Apoio em caso de deficiência
    .public = Apoio quando há uma deficiência
theme-inclusive-leisure = Tempos livres inclusivos
    .public = Tempos livres para cada criança
theme-special-education = Ensino especial (buitengewoon onderwijs)
    .public = Ensino especial
theme-adhd-autism-sensitivity = PHDA, autismo e hipersensibilidade
    .public = PHDA, autismo e muita sensibilidade
theme-rehabilitation = Reabilitação e apoio ao desenvolvimento
    .public = Terapia da fala, fisio, reabilitação

## Integratie en inburgering

theme-integration = Integração
    .public = Nova vida na Bélgica
theme-dutch-lessons = Aprender e praticar neerlandês
    .public = Aprender e praticar neerlandês
theme-civic-integration = Curso de integração (inburgering)
    .public = Viver na Bélgica (inburgering)
theme-newcomer-orientation = Orientação para quem chegou há pouco
    .public = Primeiros passos ao chegar aqui
theme-interpreting-translation = Interpretação e tradução
    .public = Intérprete ou tradução
theme-refugee-families = Famílias refugiadas
    .public = Famílias que tiveram de fugir
theme-childcare-during-lessons = Cuidado de crianças durante as aulas
    .public = Creche enquanto tem aulas

## Het Huis van het Kind zelf

theme-the-house = A Casa da Criança (Huis van het Kind)
    .public = Este centro (Huis van het Kind)
theme-opening-hours-contact = Horário, endereço e contacto
    .public = Horário, endereço e telefone
theme-who-does-what = Quem faz o quê (orientação)
    .public = Onde devo ir?
theme-room-use = Usar uma sala ou um espaço
    .public = Usar uma sala ou um espaço
theme-activity-registration = Inscrição numa atividade
    .public = Inscrever-se numa atividade
theme-own-initiative = Organizar algo ou ajudar
    .public = Organizar algo ou ajudar
theme-feedback-suggestion = Ideia, queixa ou aviso
    .public = Uma ideia ou uma queixa
theme-other-unclear = Outro assunto ou ainda pouco claro
    .public = Outra coisa

## Leeftijden

age-band-preconception = Desejo de ter filhos
age-band-prenatal = Gravidez
age-band-age-0-3 = 0 a 3 anos
age-band-age-3-6 = 3 a 6 anos
age-band-age-6-12 = 6 a 12 anos
age-band-age-12-18 = 12 a 18 anos
age-band-age-18-24 = 18 a 24 anos
age-band-all-ages = Todas as idades
age-band-not-asked = Não perguntado

## Wie vraagt het

asker-parent = Mãe ou pai
asker-expectant-parent = Futura mãe ou futuro pai
asker-grandparent = Avó ou avô
asker-other-carer = Outra pessoa que cria a criança
asker-child = Criança
asker-young-person = Adolescente ou jovem
asker-adult-without-child = Pessoa adulta sem filhos
asker-professional = Profissional
asker-volunteer-association = Pessoa voluntária ou associação
asker-not-asked = Não perguntado

## Hoe het afliep

outcome-answered = Resposta dada na hora
outcome-listened = Escutámos, não é preciso mais nada
outcome-clarified = Pergunta esclarecida, continua mais tarde
outcome-information-given = Informação, ficha ou folheto entregue
outcome-looked-up-later = Vamos procurar, a pessoa volta
outcome-admin-help-given = Ajuda com papéis ou na internet
outcome-rights-explored = Direitos vistos em conjunto
outcome-activity-registered = Inscrição ou ajuda para ir a uma atividade
outcome-appointment-made = Marcação feita
outcome-referred-inside = Orientação para outro serviço da casa
outcome-referred-partner = Orientação para uma organização parceira
outcome-referred-outside = Orientação para fora da rede de parceiros
outcome-referred-helpline = Orientação para linha de apoio ou internet
outcome-handed-to-backup = Entregue a um profissional de apoio
outcome-round-table-proposed = Reunião com a família proposta
outcome-several-options-visitor-decides = Opções dadas, a pessoa decide
outcome-no-offer-found = Não encontrámos nada adequado
outcome-offer-not-available = A ajuda existe, mas não está disponível
outcome-language-barrier = Não foi possível avançar por causa da língua
outcome-visitor-stopped = A pessoa não quer mais nada (por agora)
outcome-protection-procedure = Procedimento de proteção iniciado (não se conta)
outcome-not-recorded = Não registado

## Langs welke weg

channel-desk-walk-in = Na receção, sem marcação
channel-desk-appointment = Na receção, com marcação
channel-antenna-point = Ponto de atendimento noutro lugar
channel-partner-desk = Receção de uma organização parceira
channel-clinic-contact = Durante a consulta de bebés
channel-activity-contact = Durante uma atividade ou um encontro
channel-outreach = Nos lugares onde estão as famílias
channel-mobile-installation = Ponto móvel (autocarro, bicicleta, banca)
channel-event-stand = Banca num evento
channel-school-gate = Escola ou portão da escola
channel-home-visit = Visita em casa
channel-phone = Telefone
channel-sms = SMS ou aplicação de mensagens
channel-email = E-mail
channel-web-form = Formulário na internet ou botão de perguntas
channel-social-media = Facebook ou outras redes sociais
channel-chat = Chat
channel-kiosk = Ecrã de informação
channel-via-professional = Através de um profissional
channel-not-asked = Não perguntado

## Hoe warm de doorverwijzing was

warmth-none = Sem orientação para outro serviço
warmth-details-given = Contactos ou ficha entregues
warmth-explained = Explicámos o que lá fazem e o que se pode esperar
warmth-contact-together = Telefonema, mensagem ou marcação em conjunto
warmth-announced = Parceiro avisado, com autorização
warmth-introduced = Apresentação pessoal
warmth-accompanied = Alguém foi com a pessoa

doors-before-first-door = Esta foi a primeira porta
doors-before-one-before = Antes já um outro serviço
doors-before-several-before = Antes já dois ou mais serviços
doors-before-not-asked = Não perguntado

## Waarom er geen aanbod was

gap-reason-does-not-exist = Não existe nesta zona
gap-reason-actor-not-present = O serviço não está nesta zona
gap-reason-wrong-age = Não é para esta idade
gap-reason-wrong-target-group = Não é para este grupo de pessoas
gap-reason-full-waiting-list = Sem vagas ou lista de espera
gap-reason-too-expensive = Demasiado caro
gap-reason-too-far = Demasiado longe ou sem transporte
gap-reason-hours-do-not-fit = O horário não serve
gap-reason-language = Não está numa língua que a pessoa entenda
gap-reason-not-directly-accessible = Não se pode ir diretamente
gap-reason-threshold-image = Custa dar o passo ou tem má fama
gap-reason-anonymity-missing = É preciso dar o nome
gap-reason-not-inclusive = Não acessível com uma deficiência
gap-reason-temporary-stopped = Projeto ou subsídio terminado
gap-reason-unknown-to-us = Não conhecemos nenhuma ajuda destas

## Talen

language-nl = Neerlandês
language-nl-simple = Neerlandês fácil
language-fr = Francês
language-en = Inglês
language-de = Alemão
language-ar = Árabe
language-tr = Turco
language-uk = Ucraniano
language-ru = Russo
language-pl = Polaco
language-ro = Romeno
language-bg = Búlgaro
language-es = Espanhol
language-pt = Português
language-fa = Farsi ou dari
language-ps = Pastó
language-so = Somali
language-ti = Tigrínia
language-not-asked = Não perguntado

## Hoe je bij een dienst binnen geraakt

intake-mode-walk-in = Entrada livre
intake-mode-call-first = Telefone primeiro
intake-mode-appointment-only = Só com marcação
intake-mode-online-form = Por formulário ou e-mail
intake-mode-own-open-door = Têm receção: pode ir diretamente
intake-mode-accepts-warm-referral = Teremos gosto em fazer o contacto
intake-mode-by-agreement = Só conforme combinado entre os serviços
intake-mode-professional-only = Só com a ajuda de um profissional
    .public = Um médico, uma escola ou um serviço pede isto por si
intake-mode-via-gate = Só com um pedido de ajuda para jovens
intake-mode-members-only = Só para membros ou para quem já lá vai

## Dagen en halve dagen

half-day-morning = Manhã
half-day-afternoon = Tarde
half-day-evening = Noite
weekday-mon = Segunda-feira
    .short = seg
weekday-tue = Terça-feira
    .short = ter
weekday-wed = Quarta-feira
    .short = qua
weekday-thu = Quinta-feira
    .short = qui
weekday-fri = Sexta-feira
    .short = sex
weekday-sat = Sábado
    .short = sáb
weekday-sun = Domingo
    .short = dom

## Zitdagen aan de balie

session-state-open-tallied = Aberto, perguntas contadas (mesmo que sejam zero)
session-state-open-not-tallied = Aberto, perguntas não contadas
session-state-closed-planned = Fechado conforme o calendário
session-state-closed-unplanned = Fechado sem aviso
session-state-outside-hours = Pergunta fora do horário

## Rapporten

pool-line = Outros, não perguntado ou poucos para mostrar

## Voor wie: zoals een gezin het te zien krijgt

public-all-families = Todas as famílias
public-people-wishing-child = Quem deseja ter um filho
public-expectant-parents = Quem espera um bebé
public-vulnerable-pregnant = Gravidez com dúvidas ou preocupações
public-parents-newborn = Mães e pais de um recém-nascido
public-parents-0-3 = Famílias com filhos de 0 a 3 anos
public-parents-3-6 = Famílias com filhos de 3 a 6 anos
public-parents-6-12 = Famílias com filhos de 6 a 12 anos
public-parents-12-18 = Mães e pais de adolescentes
public-parents-18-plus = Mães e pais de jovens adultos
public-children = Crianças
public-teens = Adolescentes e jovens (12 a 18)
public-young-adults = Jovens adultos (18 a 24)
public-grandparents = Avós
public-fathers = O pai
public-single-parents = Mães e pais sozinhos com filhos
public-separating-parents = Famílias separadas ou a separar-se
public-blended-families = Novas famílias, com filhos de antes
public-teen-parents = Mãe ou pai jovem
public-foster-families = Famílias que acolhem uma criança
public-people-not-becoming-parents = Quando não corre como se esperava
public-families-in-poverty = Quando o dinheiro é pouco
public-families-in-debt-mediation = Ajuda com contas e dívidas
public-socially-vulnerable-families = Quem precisa de um pouco mais de apoio
public-isolated-families = Conhecer pessoas
public-families-migration-background = Boas-vindas em todas as línguas
public-newcomers = Nova vida na Bélgica
public-asylum-seekers-refugees = Nova vida na Bélgica
public-non-dutch-speakers = Outras línguas além do neerlandês
public-low-literate = Com imagens e som
public-roma-families = Para toda a gente
public-travellers = Para toda a gente
public-families-care-need = Criança que precisa de mais apoio
public-children-mentally-ill-parent = Quando a mãe ou o pai não está bem
public-young-carers = Jovens que cuidam de um familiar
public-informal-carers = Quem cuida de uma pessoa doente
public-professionals = Quem trabalha com famílias
public-associations-volunteers = Associações e voluntariado
public-not-asked = Para toda a gente

## Wat het bezoek makkelijker maakt

support-need-interpreter = Precisa de intérprete
support-need-simple-language = Palavras simples ou desenhos
support-need-help-reading = Ajuda para ler ou escrever
support-need-help-online = Ajuda para fazer algo na internet
support-need-private-space = Um lugar calmo e à parte
support-need-child-care-during-talk = Alguém com as crianças durante a conversa
support-need-step-free-access = Acessível com carrinho ou cadeira de rodas
support-need-transport = Transporte
support-need-accompaniment = Alguém que acompanhe
support-need-anonymity = Não dizer o nome
support-need-low-cost = Gratuito ou a bom preço
support-need-evening-weekend = Fora do horário de trabalho
support-need-at-home = Em casa

## Wat een fiche ervan zegt

capacity-has-capacity = Há vagas
    .public = Há vagas
capacity-waiting-list = Lista de espera
    .public = Há uma lista de espera
capacity-full = Sem vagas
    .public = Agora não há vagas
capacity-ask-first = Perguntar primeiro
    .public = Pergunte primeiro se há vagas
capacity-unknown = Não se sabe se há vagas
    .public = Não sabemos se há vagas
anonymous-yes = Não precisa de dizer o seu nome
anonymous-no = É preciso dizer o seu nome
anonymous-on-request = Sem dizer o nome, se o pedir
verified-method-phone = por telefone
verified-method-visit = no local
verified-method-partner = pelo próprio parceiro
verified-method-website = no site
verified-method-letter = por carta ou e-mail
listing-state-proposed = Proposto
listing-state-accepted = Aceite
listing-state-refused = Não aceite
listing-state-archived = Arquivado
event-status-scheduled = Confirmado
event-status-cancelled = Cancelado
event-status-postponed = Adiado
event-status-full = Sem vagas

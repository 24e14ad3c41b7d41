### The ways in: stages of life, ways of their own, young people, and how the screen looks. For families.

## The beginning

ways-choose = Qual é a sua situação?
ways-look = Ou veja aqui

## Stages of life and ways of their own

way-name-expecting = Gravidez ou desejo de ter filhos
way-text-expecting = Uma gravidez, querer um filho ou não querer. Aqui pode perguntar tudo.
way-name-pregnancy = Gravidez
way-text-pregnancy = A gravidez às vezes é bonita e às vezes custa. Estas pessoas ajudam com gosto.
way-name-wish = Quero ter um filho
way-text-wish = Às vezes demora ou não acontece. Pode falar sobre isso com alguém.
way-name-not-parent = Não ter um filho
way-text-not-parent = Às vezes não se pode. Às vezes não se quer. Às vezes uma gravidez não continua. Tudo o que sente, pode dizer aqui.
way-name-baby = Bebé e criança pequena
way-text-baby = Comer, dormir, chorar, creche. Nenhuma pergunta é pequena.
way-name-preschool = Jardim de infância
way-text-preschool = Brincar, ir à escola e crescer.
way-name-school = Escola primária
way-text-school = Escola, depois da escola, tempo livre e amigos.
way-name-teen = Pai ou mãe de adolescente
way-text-teen = Os adolescentes mudam depressa e os pais têm perguntas. Muitos sentem o mesmo.
way-name-adult = Dos 18 aos 25 anos
way-text-adult = Casa, trabalho, aprender. Com ajuda também se ganha autonomia.
way-name-parents = Pais, mães e avós
way-text-parents = A sua vida também conta: como se sente, a sua relação, a sua família.

ways-which = O que se ajusta melhor?
ways-themes = É sobre o quê?
ways-hits = Aqui pode ir
ways-evening = O que há à noite
ways-evening-text = Para quem não tem tempo durante o dia
ways-evening-only = Só à noite

## For young people

youth-name = Entre nós
youth-for = Se tens entre 12 e 25 anos
youth-place = Tens menos de 25 anos? Há aqui um lugar para ti.
youth-text = Vê com calma. Não perguntamos o teu nome e não guardamos nada.
youth-secret = Os profissionais que te ajudam e os médicos não podem simplesmente contar o que dizes, nem aos teus pais. Só em caso de perigo grave pode ser diferente. Pergunta à vontade.
youth-ask = É sobre o quê?
youth-topic-feel = Não me sinto bem
youth-topic-talk = Quero falar com alguém
youth-topic-home = Problemas em casa
youth-topic-bullying = Fazem-me bullying
youth-topic-love = Amor, sexo e gravidez
youth-topic-school = A escola não corre bem
youth-topic-study = Um lugar calmo para estudar
youth-topic-drugs = Álcool, tabaco e drogas
youth-topic-gaming = Ecrãs, jogos e apostas
youth-topic-place = Um lugar para conviver
youth-topic-care = Cuido de alguém em casa
youth-topic-living = Viver por minha conta
youth-topic-work = Trabalho e dinheiro
youth-lines = Preferes telefonar ou usar o chat?
youth-line-jac = Fala ou usa o chat, de graça, sobre qualquer tema, dos 12 aos 25 anos. Em neerlandês.
youth-line-tejo = Fala de graça com um terapeuta, dos 10 aos 20 anos. Em neerlandês.

## Urgent

line-now = Disponível agora
line-not-now = Não disponível agora
line-scan = Digitalizar com o telefone
urgent-name-antigif = Centro antivenenos
urgent-text-antigif = Se alguém comeu, bebeu ou tocou em algo venenoso. De dia e de noite.
urgent-name-child-focus = Child Focus
urgent-text-child-focus = Se uma criança desapareceu ou algo na internet causa preocupação. De dia e de noite.

## Letters, colours and calm

ways-display = Como quer ver o ecrã?
ways-display-visit = Só para a sua visita.
ways-quiet = Calma
ways-quiet-off = Normal
ways-quiet-on = Sem som e sem movimento

### Tell us: a family says what is missing or what it would like to do. No name, no text, only choices.

tell-title = Uma ideia para o centro
tell-text = Só contamos o que escolhe. O nome não é preciso.
tell-question = Tem uma pergunta ou uma preocupação? Fale com alguém.
tell-missing = Falta alguma coisa
tell-missing-text = Procurei ajuda ou conselho e não encontrei
tell-activity = Tenho uma ideia
tell-activity-text = Algo para fazermos aqui em conjunto
tell-other = Outra coisa
tell-other-text = Uma dica, ou algo que pode melhorar
tell-about = É sobre o quê?
tell-about-more = O quê, ao certo?
tell-age = Para quem é?
tell-when = Quando é melhor?
tell-when-weekday-day = Durante a semana, de dia
tell-when-weekday-evening = Durante a semana, à noite
tell-when-weekend = Ao fim de semana
tell-when-school-holiday = Nas férias escolares
tell-skip = Não sei
tell-check = Está certo?
tell-send = Sim, enviar
tell-thanks = Agradecemos muito!
tell-thanks-text = Temos isto em conta. Assim vemos do que as famílias daqui precisam.
tell-more = Dizer mais alguma coisa

### The ways in: stages of life, ways of their own, young people, and how the screen looks. For families.

## The beginning

ways-choose = ¿Cuál es su situación?
ways-look = O mire aquí

## Stages of life and ways of their own

way-name-expecting = Embarazo o deseo de un hijo
way-text-expecting = Un embarazo, querer un hijo o no quererlo. Aquí puede preguntarlo todo.
way-name-pregnancy = Embarazo
way-text-pregnancy = El embarazo a veces es bonito y a veces duro. Estas personas le ayudan con gusto.
way-name-wish = Quiero tener un hijo
way-text-wish = A veces tarda o no llega. Puede hablar de ello con alguien.
way-name-not-parent = No tener un hijo
way-text-not-parent = A veces no se puede. A veces no se quiere. A veces un embarazo no sigue adelante. Todo lo que siente, aquí se puede decir.
way-name-baby = Bebé y niño pequeño
way-text-baby = Comer, dormir, llorar, guardería. Ninguna pregunta es pequeña.
way-name-preschool = Preescolar
way-text-preschool = Jugar, ir a la escuela y crecer.
way-name-school = Escuela primaria
way-text-school = Escuela, guardería, tiempo libre y amigos.
way-name-teen = Padre o madre de adolescente
way-text-teen = Los adolescentes cambian rápido y los padres tienen preguntas. No le pasa solo a usted.
way-name-adult = De 18 a 25 años
way-text-adult = Casa, trabajo, aprender. Con ayuda también se puede ser independiente.
way-name-parents = Madres, padres, abuelos
way-text-parents = Usted también cuenta: cómo se siente, su relación, su familia.

ways-which = ¿Qué encaja mejor?
ways-themes = ¿De qué trata?
ways-hits = Aquí puede ir
ways-evening = Actividades por la noche
ways-evening-text = Para quien no tiene tiempo durante el día
ways-evening-only = Solo por la noche

## For young people

youth-name = Entre nosotros
youth-for = Si tienes entre 12 y 25 años
youth-place = ¿Tienes menos de 25 años? Aquí hay un lugar para ti.
youth-text = Mira con calma. No preguntamos tu nombre y no guardamos nada.
youth-secret = Los profesionales que te ayudan y los médicos no pueden contar sin más lo que dices, ni a tus padres. Solo en caso de peligro grave puede ser distinto. Pregúntalo con confianza.
youth-ask = ¿De qué trata?
youth-topic-feel = No me siento bien
youth-topic-talk = Quiero hablar con alguien
youth-topic-home = Problemas en casa
youth-topic-bullying = Me acosan
youth-topic-love = Amor, sexo y embarazo
youth-topic-school = La escuela no va bien
youth-topic-study = Un lugar tranquilo para estudiar
youth-topic-drugs = Alcohol, tabaco y drogas
youth-topic-gaming = Pantallas, juegos y apuestas
youth-topic-place = Un lugar de encuentro
youth-topic-care = Cuido de alguien en casa
youth-topic-living = Vivir por mi cuenta
youth-topic-work = Trabajo y dinero
youth-lines = ¿Prefieres llamar o chatear?
youth-line-jac = Habla o chatea gratis sobre cualquier tema, de 12 a 25 años. En neerlandés.
youth-line-tejo = Habla gratis con un terapeuta, de 10 a 20 años. En neerlandés.

## Urgent

line-now = Disponible ahora
line-not-now = No disponible ahora
line-scan = Escanear con el teléfono
urgent-name-antigif = Centro de intoxicaciones
urgent-text-antigif = Si alguien comió, bebió o tocó algo venenoso. Día y noche.
urgent-name-child-focus = Child Focus
urgent-text-child-focus = Si desaparece un niño o le preocupa algo de internet. Día y noche.

## Letters, colours and calm

ways-display = ¿Cómo quiere ver la pantalla?
ways-display-visit = Solo para su visita.
ways-quiet = Calma
ways-quiet-off = Normal
ways-quiet-on = Sin sonido y sin movimiento

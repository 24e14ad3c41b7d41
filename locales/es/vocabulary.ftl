### Labels of the vocabulary: themes, domains and every other code list.
### `.public` is what a family sees where the label itself is official or hard.

## Onderwijs

theme-education = Educación
    .public = Escuela y aprendizaje
theme-preschool-participation = Asistencia a preescolar (kleuterschool)
    .public = Empezar preescolar
theme-school-choice-enrolment = Elección de escuela, solicitud e inscripción
    .public = Elegir escuela e inscribirse
theme-homework-study-support = Ayuda con los deberes y el estudio
    .public = Ayuda con deberes y estudio
theme-study-space = Lugar de estudio
    .public = Un lugar tranquilo para estudiar
theme-pupil-guidance = Centro de orientación escolar (CLB)
    .public = Orientación escolar (CLB)
theme-primary-to-secondary = Paso de primaria a secundaria
    .public = Empezar la secundaria
theme-home-childcare-preschool = Paso de casa a la guardería y a preescolar
    .public = De casa a guardería o preescolar
theme-language-stimulation = Estímulo del lenguaje y lectura en voz alta
    .public = Lenguaje, hablar y leer cuentos
theme-school-costs = Gastos escolares y comidas en la escuela
    .public = Facturas y comidas de la escuela
theme-truancy-dropout = Faltar a clase, dejar la escuela y pausa escolar (time-out)
    .public = Cuando la escuela ya no va bien
theme-bullying = Acoso escolar y ciberacoso
    .public = Acoso escolar y por internet
theme-parent-school-relation = Participación de las familias y contacto con la escuela
    .public = Hablar con la escuela
theme-adult-learning = Educación de personas adultas y educación básica
    .public = Clases para personas adultas

## Gezondheidszorg

theme-health = Atención sanitaria
    .public = Salud
theme-preventive-consultation = Consulta de bebés (consultatiebureau) y controles preventivos
    .public = Control de bebés (consultatiebureau)
theme-vaccination = Vacunación
    .public = Vacunas
theme-prenatal-perinatal-care = Cuidados antes y después del parto
    .public = Cuidados en el embarazo y el parto
theme-short-maternity-stay = Estancia corta en la maternidad
    .public = Pronto en casa tras el parto
theme-breast-infant-feeding = Lactancia y alimentación del bebé
    .public = Pecho, biberón y primeras papillas
theme-nutrition-movement = Alimentación sana y movimiento
    .public = Comer sano y moverse
theme-overweight = Sobrepeso
    .public = Preguntas sobre el peso
theme-dental-care = Cuidado de la boca y los dientes
    .public = Dentista y dientes sanos
theme-health-screening = Revisión de salud
    .public = Hacerse una revisión de salud
theme-alcohol-tobacco-drugs = Alcohol, tabaco y drogas
    .public = Sobre alcohol, tabaco y drogas
theme-screens-gaming-gambling = Pantallas, videojuegos y apuestas
    .public = Pantallas, videojuegos y apuestas
theme-first-aid-safety = Primeros auxilios y seguridad
    .public = Primeros auxilios y casa segura
theme-fertility-contraception = Deseo de tener hijos, anticoncepción y embarazo no planeado
    .public = Querer tener hijos, o (aún) no
theme-affordable-care = Atención médica asequible y desigualdad en la salud
    .public = Ir al médico sin pagar mucho
theme-primary-care = Médico de familia y atención primaria
    .public = Médico de familia y otros cuidados

## Kinderopvang

theme-childcare = Cuidado de niños
    .public = Guardería y cuidado de niños
theme-baby-toddler-care = Guardería para bebés y niños pequeños
    .public = Guardería para bebés y pequeños
theme-childminder-care = Cuidado de niños en un hogar familiar (onthaalouder)
    .public = Guardería en una casa de familia
theme-out-of-school-care = Cuidado de niños fuera del horario escolar
    .public = Guardería antes y después de clase
theme-holiday-care = Cuidado de niños en vacaciones
    .public = Guardería en vacaciones
theme-occasional-flexible-care = Cuidado de niños ocasional y flexible
    .public = Guardería a ratos o en otro horario
theme-sick-child-care = Cuidado de niños enfermos
    .public = Quién cuida al niño enfermo
theme-inclusive-childcare = Guardería inclusiva
    .public = Guardería con más apoyo
theme-childcare-fees = Precio de la guardería, certificado de ingresos y precio reducido
    .public = Guardería: precio y descuentos
theme-childcare-search-desk = Oficina local de guarderías (lokaal loket kinderopvang)
    .public = Ayuda para buscar guardería

## Geestelijk welbevinden

theme-mental-wellbeing = Bienestar emocional
    .public = ¿Cómo se siente?
theme-child-youth-mental-health = Salud mental de niños y jóvenes
    .public = Niños y jóvenes que lo pasan mal
theme-parent-mental-health = Salud mental de madres y padres
    .public = Cuando mamá o papá lo pasa mal
theme-postpartum-depression = Depresión posparto
    .public = Tristeza o vacío tras el parto
theme-suicide-prevention = Prevención del suicidio
    .public = Cuando alguien ya no quiere vivir
theme-stress-anxiety = Estrés, ansiedad y fuerza interior
    .public = Estrés, miedos y preocupaciones
theme-early-detection-intervention = Detección y ayuda tempranas
    .public = Notar pronto que algo no va bien
theme-low-threshold-therapy = Terapia de fácil acceso y primera ayuda psicológica
    .public = Hablar con alguien cerca de casa
theme-infant-mental-health = Salud emocional del bebé (vínculo)
    .public = El vínculo con su bebé

## Cultuur, sport, jeugd en vrije tijd

theme-culture-sport-youth = Cultura, deporte, juventud y tiempo libre
    .public = Tiempo libre
theme-sport = Deporte
    .public = Deporte
theme-culture-young-children = Cultura para niños pequeños
    .public = Teatro y música para pequeños
theme-arts-music-academy = Escuela de arte y música (academie)
    .public = Clases de música, dibujo y danza
theme-library-reading = Biblioteca y lectura
    .public = Biblioteca y libros
theme-youth-work = Trabajo con jóvenes y movimientos juveniles
    .public = Grupos scout y centros juveniles
theme-playground-holiday-activities = Juegos al aire libre y actividades de vacaciones
    .public = Juegos y campamentos en vacaciones
theme-activities-calendar = Actividades y agenda
    .public = ¿Qué hay para hacer?
theme-leisure-pass = Tarjeta de descuento y ayuda para el tiempo libre
    .public = Descuento en deporte y ocio
theme-youth-information = Información juvenil
    .public = Información para jóvenes
theme-toy-library = Ludoteca (préstamo de juguetes)
    .public = Préstamo de juguetes (spelotheek)
theme-child-friendly-space = Espacios públicos pensados para los niños
    .public = Jugar al aire libre en el barrio
theme-teen-space = Lugar para adolescentes y jóvenes
    .public = Lugar para adolescentes y jóvenes
theme-affordable-holidays = Salidas y vacaciones asequibles
    .public = Salidas y vacaciones económicas

## Socio-economische determinanten

theme-socio-economic = Situación social y económica
    .public = Dinero, vivienda y trabajo
theme-rights-exploration = Consulta de sus derechos
    .public = ¿A qué tengo derecho?
theme-growth-package = Ayuda por hijos (Groeipakket)
    .public = Ayuda por hijos (Groeipakket)
theme-study-grants = Beca de estudios
    .public = Becas escolares y de estudios
theme-income-debt = Ingresos, presupuesto y deudas
    .public = Ayuda con facturas y deudas
theme-housing = Vivienda
    .public = Vivienda y alquiler
theme-employment = Trabajo y formación
    .public = Trabajo y formación
theme-food-aid = Ayuda de alimentos y comidas económicas
    .public = Comida barata y bolsas de comida
theme-material-aid = Ayuda material (pañales, ropa, cosas de bebé)
    .public = Pañales, ropa y cosas de bebé
theme-admin-digital-help = Ayuda con trámites y medios digitales
    .public = Ayuda con papeles e internet
theme-legal-help = Ayuda legal
    .public = Consejo sobre leyes y derechos
theme-child-poverty = Pobreza infantil
    .public = Llegar a fin de mes con hijos
theme-mobility = Transporte
    .public = Autobús, bici y otros medios
theme-social-tariffs = Tarifa social y descuentos
    .public = Luz, agua e internet más baratos

## Ontmoeting en sociale cohesie

theme-social-cohesion = Encuentro y convivencia
    .public = Encontrarse con otras personas
theme-meeting-place = Lugar de encuentro
    .public = Un lugar para entrar sin cita
theme-play-and-meeting = Momento de juego y encuentro
    .public = Jugar y conocer a otras familias
theme-parent-group = Grupo de madres y padres para hablar
    .public = Hablar con otras madres y padres
theme-neighbourhood = Barrio
    .public = Su barrio
theme-loneliness = Soledad y pocos contactos
    .public = Conocer gente y charlar
theme-informal-care = Cuidado de un familiar o persona cercana
    .public = Cuidar a una persona enferma
theme-young-carers = Jóvenes que cuidan a alguien
    .public = Jóvenes que cuidan a un familiar
theme-volunteering = Voluntariado
    .public = Hacer voluntariado
theme-family-events = Eventos para familias
    .public = Fiestas para toda la familia
theme-diversity = Diversidad y convivencia
    .public = Hay lugar para todo el mundo
theme-radicalisation = Radicalización
    .public = Preocupación por ideas extremas

## Ouderschap en opvoedingsondersteuning

theme-parenting = Ser madre o padre y apoyo en la crianza
    .public = Ser madre o padre y educar
theme-parenting-question = Pregunta sobre la crianza (general)
    .public = Una pregunta sobre la crianza
theme-sleep-crying = Sueño y llanto
    .public = Dormir y llorar
theme-toilet-training = Dejar el pañal
    .public = Dejar el pañal, usar el orinal
theme-limits-behaviour = Poner límites y comportamiento difícil
    .public = Poner límites y rabietas
theme-child-development = Desarrollo infantil
    .public = Cómo crecen y aprenden los niños
theme-parents-of-teens = Madres y padres de jóvenes
    .public = Ser madre o padre de adolescente
theme-prenatal-parenthood = Ser madre o padre: antes del nacimiento
    .public = Pronto mamá o papá
theme-couple-relationship = Apoyo a la pareja
    .public = Usted y su pareja
theme-separation = Separación y crianza compartida
    .public = Separarse cuando hay hijos
theme-single-parenthood = Madre o padre sin pareja
    .public = Criar hijos sin pareja
theme-blended-families = Familia reconstituida (nueva pareja con hijos)
    .public = Nueva familia con hijos de antes
theme-teen-parenthood = Madres y padres adolescentes
    .public = Mamá o papá joven
theme-fathers = Paternidad
    .public = Para el papá
theme-parenting-course = Cursos y talleres para madres y padres
    .public = Cursos para madres y padres

## Praktische ondersteuning

theme-practical-support = Apoyo práctico
    .public = Ayuda en su casa
theme-family-care = Ayuda familiar y cuidados a domicilio
    .public = Ayuda con la casa y los niños
theme-maternity-home-help = Ayuda en casa tras el parto (kraamhulp)
    .public = Ayuda en casa tras el parto
theme-maternity-nursing = Cuidados médicos tras el parto (kraamzorg)
    .public = Cuidados: mamá y bebé (Kraamzorg)
theme-home-volunteers = Apoyo a las familias en su casa
    .public = Alguien que visita a su familia
theme-household-help = Ayuda doméstica
    .public = Ayuda para limpiar y planchar
theme-multiple-births = Apoyo a familias con gemelos
    .public = Gemelos, mellizos o trillizos
theme-babysitting = Cuidado de niños por horas en casa
    .public = Niñera o canguro

## Jeugdhulp

theme-youth-help = Ayuda a la infancia y la juventud (jeugdhulp)
    .public = Más ayuda para niños y jóvenes
theme-direct-access-help = Ayuda a la juventud de acceso directo
    .public = Ayuda que puede pedir por su cuenta
theme-home-guidance = Acompañamiento familiar a domicilio
    .public = Consejo y apoyo en su casa
theme-one-family-one-plan = Una familia, un plan
    .public = Un solo plan para su familia
theme-gatekept-help = Ayuda a la juventud sin acceso directo
    .public = Ayuda a jóvenes, con solicitud
theme-foster-care = Acogimiento familiar
    .public = Familia que acoge a un niño
theme-child-abuse-concern = Preocupación y maltrato infantil
    .public = Me preocupa un niño o una niña
theme-youth-own-questions = Preguntas de los propios jóvenes
    .public = Soy joven y tengo una pregunta
theme-family-network-conference = Reunión de familia y amigos (Eigen Kracht-conferentie)
    .public = Un plan con familia y amigos
theme-independent-living = Vivir de forma independiente
    .public = Irse a vivir por su cuenta

## Inclusie: kind met een specifieke zorgbehoefte

theme-inclusion = Inclusión: niños con necesidades específicas
    .public = Niños que necesitan más apoyo
theme-special-care-need = Niño o niña con una necesidad específica
    .public = Mi hijo o hija necesita más apoyo
theme-disability-support = Apoyo en caso de discapacidad
    .public = Apoyo cuando hay discapacidad
theme-inclusive-leisure = Tiempo libre inclusivo
    .public = Tiempo libre para cada niño
theme-special-education = Educación especial (buitengewoon onderwijs)
    .public = Educación especial
theme-adhd-autism-sensitivity = TDAH, autismo y alta sensibilidad
    .public = TDAH, autismo y alta sensibilidad
theme-rehabilitation = Rehabilitación y ayuda al desarrollo
    .public = Logopedia, fisio y rehabilitación

## Integratie en inburgering

theme-integration = Integración
    .public = Nueva vida en Bélgica
theme-dutch-lessons = Aprender y practicar neerlandés
    .public = Aprender y practicar neerlandés
theme-civic-integration = Curso de integración (inburgering)
    .public = Vivir en Bélgica (inburgering)
theme-newcomer-orientation = Orientación para personas recién llegadas
    .public = Primeros pasos al llegar aquí
theme-interpreting-translation = Interpretación y traducción
    .public = Intérprete o traducción
theme-refugee-families = Familias refugiadas
    .public = Familias que tuvieron que huir
theme-childcare-during-lessons = Cuidado de niños durante las clases
    .public = Guardería mientras va a clase

## Het Huis van het Kind zelf

theme-the-house = La Casa del Niño (Huis van het Kind)
    .public = Este centro (Huis van het Kind)
theme-opening-hours-contact = Horario, dirección y contacto
    .public = Horario, dirección y teléfono
theme-who-does-what = Quién hace qué (orientación)
    .public = ¿Adónde tengo que ir?
theme-room-use = Usar una sala o un local
    .public = Usar una sala o un local
theme-activity-registration = Inscripción en una actividad
    .public = Inscribirse en una actividad
theme-own-initiative = Organizar algo o echar una mano
    .public = Organizar algo o ayudar
theme-feedback-suggestion = Idea, queja o aviso
    .public = Una idea o una queja
theme-other-unclear = Otro tema o todavía no está claro
    .public = Otra cosa

## Leeftijden

age-band-preconception = Deseo de tener hijos
age-band-prenatal = Embarazo
age-band-age-0-3 = 0 a 3 años
age-band-age-3-6 = 3 a 6 años
age-band-age-6-12 = 6 a 12 años
age-band-age-12-18 = 12 a 18 años
age-band-age-18-24 = 18 a 24 años
age-band-all-ages = Todas las edades
age-band-not-asked = No preguntado

## Wie vraagt het

asker-parent = Madre o padre
asker-expectant-parent = Futura madre o futuro padre
asker-grandparent = Abuela o abuelo
asker-other-carer = Otra persona que cría al niño
asker-child = Niña o niño
asker-young-person = Adolescente o joven
asker-adult-without-child = Persona adulta sin hijos
asker-professional = Profesional
asker-volunteer-association = Persona voluntaria o asociación
asker-not-asked = No preguntado

## Hoe het afliep

outcome-answered = Respuesta dada al momento
outcome-listened = Se ha escuchado, no hace falta nada más
outcome-clarified = Pregunta aclarada, se sigue más tarde
outcome-information-given = Información, ficha o folleto entregado
outcome-looked-up-later = Se va a buscar, la persona vuelve
outcome-admin-help-given = Ayuda con papeles o por internet
outcome-rights-explored = Derechos consultados juntos
outcome-activity-registered = Inscripción o ayuda para ir a una actividad
outcome-appointment-made = Cita concertada
outcome-referred-inside = Orientación a otro servicio de la casa
outcome-referred-partner = Orientación a una organización asociada
outcome-referred-outside = Orientación fuera de la red de organizaciones
outcome-referred-helpline = Orientación a un teléfono de ayuda o a internet
outcome-handed-to-backup = Pasado a un profesional de apoyo
outcome-round-table-proposed = Reunión con la familia propuesta
outcome-several-options-visitor-decides = Opciones dadas, la persona decide
outcome-no-offer-found = No se ha encontrado nada adecuado
outcome-offer-not-available = La ayuda existe, pero ahora no está disponible
outcome-language-barrier = No se ha podido seguir por el idioma
outcome-visitor-stopped = La persona no quiere nada más (por ahora)
outcome-protection-procedure = Procedimiento de protección iniciado (no se cuenta)
outcome-not-recorded = No registrado

## Langs welke weg

channel-desk-walk-in = En recepción, sin cita
channel-desk-appointment = En recepción, con cita
channel-antenna-point = Punto de atención en otro lugar
channel-partner-desk = Recepción de una organización asociada
channel-clinic-contact = Durante la consulta de bebés
channel-activity-contact = Durante una actividad o un encuentro
channel-outreach = En los lugares donde están las familias
channel-mobile-installation = Punto móvil (autobús, bicicleta, puesto)
channel-event-stand = Puesto en un evento
channel-school-gate = Escuela o puerta de la escuela
channel-home-visit = Visita a domicilio
channel-phone = Teléfono
channel-sms = SMS o aplicación de mensajes
channel-email = Correo electrónico
channel-web-form = Formulario web o botón de preguntas
channel-social-media = Facebook u otras redes sociales
channel-chat = Chat
channel-kiosk = Pantalla de información
channel-via-professional = A través de un profesional
channel-not-asked = No preguntado

## Hoe warm de doorverwijzing was

warmth-none = Sin orientación a otro servicio
warmth-details-given = Datos de contacto o ficha entregados
warmth-explained = Se ha explicado qué hacen allí y qué se puede esperar
warmth-contact-together = Llamada, mensaje o cita hechos juntos
warmth-announced = Avisado al otro servicio, con permiso
warmth-introduced = Presentación en persona
warmth-accompanied = Alguien ha acompañado a la persona

doors-before-first-door = Esta ha sido la primera puerta
doors-before-one-before = Antes ya otro servicio
doors-before-several-before = Antes ya dos servicios o más
doors-before-not-asked = No preguntado

## Waarom er geen aanbod was

gap-reason-does-not-exist = No existe en esta zona
gap-reason-actor-not-present = El servicio no está en esta zona
gap-reason-wrong-age = No es para esta edad
gap-reason-wrong-target-group = No es para este grupo de personas
gap-reason-full-waiting-list = Completo o lista de espera
gap-reason-too-expensive = Demasiado caro
gap-reason-too-far = Demasiado lejos o sin transporte
gap-reason-hours-do-not-fit = El horario no va bien
gap-reason-language = No está en un idioma que la persona entiende
gap-reason-not-directly-accessible = No se puede ir directamente
gap-reason-threshold-image = Da reparo ir o tiene mala fama
gap-reason-anonymity-missing = Hay que dar el nombre
gap-reason-not-inclusive = No accesible con una discapacidad
gap-reason-temporary-stopped = Proyecto o subvención terminados
gap-reason-unknown-to-us = No conocemos ninguna ayuda así

## Talen

language-nl = Neerlandés
language-nl-simple = Neerlandés fácil
language-fr = Francés
language-en = Inglés
language-de = Alemán
language-ar = Árabe
language-tr = Turco
language-uk = Ucraniano
language-ru = Ruso
language-pl = Polaco
language-ro = Rumano
language-bg = Búlgaro
language-es = Español
language-pt = Portugués
language-fa = Farsi o dari
language-ps = Pastún
language-so = Somalí
language-ti = Tigriña
language-not-asked = No preguntado

## Hoe je bij een dienst binnen geraakt

intake-mode-walk-in = Entrada libre
intake-mode-call-first = Llame primero
intake-mode-appointment-only = Solo con cita
intake-mode-online-form = Por formulario o correo electrónico
intake-mode-own-open-door = Tienen recepción: puede ir directamente
intake-mode-accepts-warm-referral = Con gusto le ponemos en contacto
intake-mode-by-agreement = Solo según lo acordado entre los servicios
intake-mode-professional-only = Solo con la ayuda de un profesional
    .public = Un médico, una escuela o un servicio lo pide por usted
intake-mode-via-gate = Solo con una solicitud de ayuda juvenil
intake-mode-members-only = Solo para miembros o quienes ya van allí

## Dagen en halve dagen

half-day-morning = Mañana
half-day-afternoon = Tarde
half-day-evening = Noche
weekday-mon = Lunes
    .short = lun
weekday-tue = Martes
    .short = mar
weekday-wed = Miércoles
    .short = mié
weekday-thu = Jueves
    .short = jue
weekday-fri = Viernes
    .short = vie
weekday-sat = Sábado
    .short = sáb
weekday-sun = Domingo
    .short = dom

## Zitdagen aan de balie

session-state-open-tallied = Abierto, preguntas contadas (aunque sean cero)
session-state-open-not-tallied = Abierto, preguntas sin contar
session-state-closed-planned = Cerrado según el calendario
session-state-closed-unplanned = Cerrado de forma inesperada
session-state-outside-hours = Pregunta fuera del horario

## Rapporten

pool-line = Otros, no preguntado o muy pocos para mostrarlos

## Voor wie: zoals een gezin het te zien krijgt

public-all-families = Todas las familias
public-people-wishing-child = Quien desea tener un hijo
public-expectant-parents = Quien espera un bebé
public-vulnerable-pregnant = Embarazo con dudas o preocupaciones
public-parents-newborn = Madres y padres de un recién nacido
public-parents-0-3 = Familias con hijos de 0 a 3 años
public-parents-3-6 = Familias con hijos de 3 a 6 años
public-parents-6-12 = Familias con hijos de 6 a 12 años
public-parents-12-18 = Madres y padres de adolescentes
public-parents-18-plus = Madres y padres de jóvenes adultos
public-children = Niños y niñas
public-teens = Adolescentes y jóvenes (12 a 18)
public-young-adults = Jóvenes adultos (18 a 24)
public-grandparents = Abuelas y abuelos
public-fathers = El papá
public-single-parents = Quien cría a sus hijos sin pareja
public-separating-parents = Familias separadas o que se separan
public-blended-families = Nuevas familias con hijos de antes
public-teen-parents = Mamá o papá joven
public-foster-families = Familias que acogen a un niño
public-people-not-becoming-parents = Cuando no sale como se esperaba
public-families-in-poverty = Cuando el dinero no alcanza
public-families-in-debt-mediation = Ayuda con facturas y deudas
public-socially-vulnerable-families = Quien necesita un poco más de apoyo
public-isolated-families = Conocer gente
public-families-migration-background = Bienvenida en todos los idiomas
public-newcomers = Nueva vida en Bélgica
public-asylum-seekers-refugees = Nueva vida en Bélgica
public-non-dutch-speakers = Otros idiomas, no solo neerlandés
public-low-literate = Con imágenes y sonido
public-roma-families = Para todo el mundo
public-travellers = Para todo el mundo
public-families-care-need = Niños que necesitan más apoyo
public-children-mentally-ill-parent = Cuando mamá o papá lo pasa mal
public-young-carers = Jóvenes que cuidan a un familiar
public-informal-carers = Quien cuida a una persona enferma
public-professionals = Quien trabaja con familias
public-associations-volunteers = Asociaciones y voluntariado
public-not-asked = Para todo el mundo

## Wat het bezoek makkelijker maakt

support-need-interpreter = Necesita intérprete
support-need-simple-language = Palabras sencillas o dibujos
support-need-help-reading = Ayuda para leer o escribir
support-need-help-online = Ayuda para hacer algo por internet
support-need-private-space = Un lugar tranquilo y aparte
support-need-child-care-during-talk = Alguien con los niños durante la charla
support-need-step-free-access = Accesible con cochecito o silla de ruedas
support-need-transport = Transporte
support-need-accompaniment = Alguien que acompañe
support-need-anonymity = No decir el nombre
support-need-low-cost = Gratis o económico
support-need-evening-weekend = Fuera del horario de trabajo
support-need-at-home = En casa

## Wat een fiche ervan zegt

capacity-has-capacity = Hay plazas
    .public = Hay plazas
capacity-waiting-list = Lista de espera
    .public = Hay lista de espera
capacity-full = Completo
    .public = Ahora no hay plazas
capacity-ask-first = Preguntar primero
    .public = Pregunte primero si hay plazas
capacity-unknown = No se sabe si hay plazas
    .public = No sabemos si hay plazas
anonymous-yes = No hace falta decir su nombre
anonymous-no = Hay que decir su nombre
anonymous-on-request = Sin decir su nombre, si lo pide
verified-method-phone = por teléfono
verified-method-visit = en el lugar
verified-method-partner = por la propia organización
verified-method-website = en la página web
verified-method-letter = por carta o correo electrónico
listing-state-proposed = Propuesto
listing-state-accepted = Aceptado
listing-state-refused = No aceptado
listing-state-archived = Archivado
event-status-scheduled = Confirmado
event-status-cancelled = Cancelado
event-status-postponed = Aplazado
event-status-full = Completo

### Exploring rights: a few questions, and then a list of things to ask for. No amounts: they change.

rights-title = ¿Qué derechos tiene?
rights-entry-text = Unas preguntas y sabrá qué puede pedir y dónde
rights-choose = ¿Cuál es su situación?
rights-promise = Nadie ve sus respuestas. No guardamos nada.
rights-yes = Sí
rights-no = No
rights-unsure = No lo sé
rights-list = Esto es lo que puede pedir
rights-careful = Quizás tenga derecho a esto. No decidimos nosotros: el servicio mismo lo comprueba.
rights-ask = Pregunte en:
rights-where = Mostrar dónde, cerca de aquí
rights-source = Fuente
# $day (text): day
rights-day = Texto del { $day }. Las reglas pueden cambiar.
rights-again = Elegir otra cosa
rights-take-text = Escanéelo con la cámara de su teléfono. Recibe el número del centro y esta lista en español y en neerlandés.
rights-maybe = Quizás: pregúntelo
rights-also = ¿También es su caso?
rights-bring = Lleve su documento de identidad u otros papeles, y las cartas que tenga. ¿Le falta algo? Vaya a preguntar igualmente.

## Situations

rights-situation-expecting = Esperamos un hijo
rights-situation-baby = Tengo un bebé o un niño pequeño
rights-situation-school = Tengo uno o más hijos en la escuela
rights-situation-care = Tengo un hijo que necesita más cuidados
rights-situation-income = Es difícil pagarlo todo
rights-situation-apart = No vivo con la madre o el padre de mi hijo
rights-situation-new = Llevo poco tiempo en Bélgica
rights-situation-young = Tengo entre 18 y 25 años

## Questions

rights-question-married = ¿Están casados entre ustedes?
rights-question-childcare = ¿Necesita guardería o cuidado de niños?
rights-question-low = ¿Su familia tiene ingresos bajos?
rights-question-work = ¿Trabaja para una empresa o una persona?
rights-question-primary = ¿Alguno de sus hijos va a preescolar o a primaria?
rights-question-rent = ¿Vive de alquiler o busca una vivienda de alquiler?
rights-question-unpaid = ¿La madre o el padre de su hijo tiene que pagar y no paga?
rights-question-insured = ¿Es miembro de una mutua de salud (ziekenfonds) en Bélgica?
rights-question-schoolchild = ¿Tiene un hijo de entre 2,5 y 18 años?
rights-question-dutch = ¿Quiere aprender neerlandés?
rights-question-student = ¿Estudia en una escuela superior o una universidad?

## Who gives it

rights-giver-growth-payer = Entidad que paga la ayuda por hijos
rights-giver-vaph = Servicio para personas con discapacidad
rights-giver-disability-office = Oficina federal para personas con discapacidad
rights-giver-school-guidance = Escuela o centro de orientación (CLB)
rights-giver-fund = Mutua de salud
rights-giver-ocmw = Servicios sociales del municipio
rights-giver-integration = Agencia de integración
rights-giver-alimony-office = Servicio federal de pensiones de alimentos
rights-giver-grants = Oficina de becas o servicio social de su escuela
rights-giver-employer-fund = Su empresa y su mutua de salud
rights-giver-registry = Ayuntamiento, registro civil
rights-giver-employer-rva = Su empresa y la oficina de empleo
rights-giver-family-care = Servicio de ayuda a familias
rights-giver-kind-en-gezin = Kind en Gezin, salud de los niños pequeños
rights-giver-childcare-desk = Guardería u oficina de guarderías
rights-giver-school = Escuela
rights-giver-ocmw-supplier = Servicios sociales o su compañía de energía
rights-giver-housing = Empresa de vivienda social
rights-giver-town-ocmw = Ayuntamiento o servicios sociales
rights-giver-legal-aid = Comisión de ayuda jurídica
rights-giver-school-ocmw = Escuela o servicios sociales

## Rights

right-growth = Ayuda por hijos (Groeipakket)
    .text = Dinero cada mes por un hijo que vive en Flandes. A veces hasta los 25 años.
right-start = Ayuda por nacimiento (Startbedrag)
    .text = Dinero una sola vez cuando nace un hijo. Ya se puede pedir durante el embarazo.
right-birth-leave = Permiso por nacimiento
    .text = Quien trabaja tiene permiso por el nacimiento. La pareja también. La mutua de salud paga la mayor parte.
right-parental-leave = Permiso parental
    .text = Trabajar menos o parar un tiempo para cuidar de su hijo. Entonces recibe una ayuda.
right-recognition = Reconocer a su hijo
    .text = ¿Sin casarse? Entonces el padre o la otra madre reconoce al hijo en el ayuntamiento. Se puede antes de nacer.
right-maternity-help = Ayuda en casa después del parto (Kraamzorg)
    .text = Ayuda con el bebé y la casa en las primeras semanas. El precio depende de sus ingresos.
right-clinic = Controles para bebés (Consultatiebureau)
    .text = Kind en Gezin sigue cómo crece su hijo y pone vacunas. Es gratis.
right-childcare = Precio de la guardería según ingresos
    .text = En muchos sitios paga según sus ingresos. Si es demasiado, puede pedir un precio más bajo.
right-social = Dinero extra con ingresos bajos (Sociale toeslag)
    .text = Dinero extra con la ayuda por hijos si sus ingresos son bajos. Normalmente llega solo.
right-school = Ayuda escolar (Schooltoeslag)
    .text = Dinero cada curso si sus ingresos son bajos, para preescolar, primaria y secundaria. Normalmente llega solo.
right-maximum = Límite de gastos escolares (Maximumfactuur)
    .text = La escuela preescolar o primaria solo puede pedir una cantidad limitada por salidas y actividades.
right-school-bill = Una factura escolar demasiado alta
    .text = ¿No puede pagarla toda de una vez? Pregunte a la escuela si puede pagar en partes. El OCMW también lo mira con usted.
right-care = Dinero extra para cuidados (Zorgtoeslag)
    .text = Dinero extra con la ayuda por hijos si un hijo tiene discapacidad o enfermedad. Hasta los 21 años.
right-support = Ayuda por discapacidad
    .text = Apoyo o centro de día para su hijo. También si aún no es seguro que haya discapacidad.
right-disability = Tarjeta de aparcamiento y ayuda
    .text = Una tarjeta de aparcamiento si cuesta caminar. Desde los 18 años a veces también dinero cada mes.
right-refund = Médico más barato (Verhoogde tegemoetkoming)
    .text = Con ingresos bajos paga menos en el médico y la farmacia. También da descuento en tren y autobús.
right-tariff = Luz y gas más baratos (Sociaal tarief)
    .text = Un precio más bajo de luz, gas, agua o internet. A veces llega solo.
right-leisure = UiTPAS a precio reducido
    .text = Con ingresos bajos paga menos por deporte, juego y cultura. En muchos municipios.
right-home = Una vivienda que se pueda pagar
    .text = Apúntese para una vivienda social. A veces recibe dinero para una parte del alquiler.
right-ocmw = Ayuda social (OCMW)
    .text = El OCMW mira con usted qué necesita: dinero para vivir (leefloon), ayuda con deudas u otra ayuda.
right-alimony = Ayuda con la pensión de los hijos
    .text = Este servicio pide el dinero a la madre o al padre que no paga. A veces le adelanta una parte.
right-legal = Consejo gratis de un abogado
    .text = La primera conversación es gratis para todos. Con ingresos bajos puede tener un abogado gratis.
right-fund = Apuntarse a una mutua de salud (ziekenfonds)
    .text = Así le devuelven gran parte de lo que paga al médico y al hospital. Usted elige la mutua.
right-urgent = Ayuda médica urgente
    .text = ¿Sin papeles de residencia y necesita un médico? El OCMW puede pagar. También en el embarazo.
right-place = Una plaza en la escuela
    .text = Todos los niños pueden ir a la escuela desde los 2,5 años, también sin papeles de residencia.
right-dutch = Neerlandés y vivir en Bélgica
    .text = Clases de neerlandés y alguien que le ayuda a orientarse en Bélgica.
right-grant = Beca de estudios (Studietoelage)
    .text = Dinero para estudiar si los ingresos de su familia son bajos.

# What a visitor reads while choosing together with the desk, and what is said before and during a call.
# Short, plain and warm; nobody is sent anywhere, the visitor chooses.

together-title = ¿Qué le conviene?
together-text = Esto es lo que proponemos. Usted elige. También puede no elegir nada.
together-choose = Elijo esto
together-chosen = Su elección
together-none = Nada de esto me conviene

together-what = Qué
together-where = Dónde
together-when = Cuándo
together-cost = ¿Cuánto cuesta?
together-languages = Idiomas
together-free = Gratis
together-unknown = No lo sabemos con seguridad. Pregúntenos.
together-no-address = No tiene que ir a ningún sitio.
together-secret = La dirección es secreta. Llame primero.
together-full = Ahora no hay plazas.

# How the service receives people.
together-manner-ticket = Podemos decirles que usted va a ir.
together-manner-walk-in = Puede entrar directamente.
together-manner-call-first = Primero hay que llamar. Podemos hacerlo juntos.
together-manner-door = Puede ir por su cuenta.
together-manner-gate = Esto no lo puede pedir por su cuenta. Un profesional lo pide junto con usted.
together-manner-professional = Un profesional pide esto junto con usted.
together-manner-members = Solo para quienes ya van allí.

# For a young person who asks alone.
together-youth-title = Para ti
together-youth-text = Tú eliges qué cuentas y a quién.
together-lines = Por teléfono o chat, en neerlandés. No tienes que decir tu nombre.
together-line-102 = Para niños y jóvenes, sobre cualquier cosa.
together-line-106 = Si quieres hablar con alguien. Día y noche.
together-line-1712 = Si alguien te hace daño o si tienes miedo.
together-line-1813 = Si piensas en el suicidio. Día y noche.

# Before and during a call that the desk and the visitor make together.
together-call-may = ¿Puedo llamar allí junto con usted?
together-call-name = Yo no digo su nombre. Usted puede decirlo.
together-call-listen = Usted lo oye todo. También puede hablar.
together-call-stop = Siempre puede decir que no. Entonces paramos.
together-call-now = Ahora llamo.
together-call-turn = Ahora puede hablar usted.
together-call-nobody = Nadie contesta. Podemos probar otra vez más tarde.

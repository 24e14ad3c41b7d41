### The kiosk: what a family reads. Short sentences, everyday words, warm.

kiosk-title = Centro para familias (Huis van het Kind)
kiosk-home = Inicio
kiosk-stop = Terminar y borrar todo
kiosk-stop-short = Terminar
kiosk-more-below = Hay más abajo

## Welcome

kiosk-welcome = Hola, qué bien que haya venido
kiosk-welcome-text = ¿En qué idioma quiere leer?
kiosk-greeting-1 = ¡Hola! ¿En qué podemos ayudarle?
kiosk-greeting-2 = Hola. ¿Qué le trae por aquí?
kiosk-greeting-3 = ¡Hola! ¿Qué busca?
kiosk-greeting-4 = Qué bien que haya venido. ¿Qué quiere saber?
kiosk-greeting-5 = Adelante. ¿De qué trata su pregunta?

## Searching and choosing

kiosk-search = Busque con sus propias palabras
kiosk-search-hint = Por ejemplo: guardería
kiosk-choose-domain = O elija el tema
kiosk-choose-theme = ¿Qué encaja mejor?
kiosk-whole-domain = Mostrar todo sobre esto
kiosk-themes-found = ¿Se refiere a esto?
# $count (number): places found
kiosk-results-count =
    { $count ->
        [0] No se ha encontrado nada
        [one] { $count } sitio al que puede ir
        [many] { $count } de sitios a los que puede ir
       *[other] { $count } sitios a los que puede ir
    }
kiosk-nothing-title = No hemos encontrado eso
kiosk-nothing-text = Pruebe con otra palabra o pregunte a alguien del centro. Con gusto buscamos juntos.
kiosk-fiche-talk = ¿Otra pregunta sobre esto?

## Talking to someone

kiosk-talk = Hable con alguien aquí
kiosk-talk-title = Venga a hablar con alguien
kiosk-talk-text = En recepción hay alguien que tiene tiempo para usted. No hace falta cita ni decir su nombre.
kiosk-talk-closed = Ahora no hay nadie en recepción. Vuelva otro rato o llámenos.
kiosk-talk-phone = También puede llamarnos:
kiosk-desk-speaks = Idiomas en recepción: { $languages }
kiosk-show-desk = Enseñe esto en recepción
kiosk-staff = Para el personal
kiosk-staff-pin = Código PIN del centro
kiosk-staff-open = Ir a recepción

## Urgent

kiosk-urgent = ¿Es urgente? Llame
kiosk-urgent-title = Llamar a alguien ahora mismo
kiosk-urgent-text = Estos números son gratis. No tiene que decir su nombre, excepto en el 112.
urgent-name-112 = Bomberos, ambulancia o policía
urgent-text-112 = En peligro o después de un accidente. Día y noche.
urgent-name-1712 = Línea de ayuda contra la violencia
urgent-text-1712 = Si alguien le hace daño o si le preocupa un niño o una niña.
urgent-name-106 = Tele-Onthaal
urgent-text-106 = Si quiere hablar con alguien. Día y noche, en neerlandés.
urgent-name-102 = Awel
urgent-text-102 = Para niños y jóvenes, sobre cualquier tema. En neerlandés.
urgent-name-1813 = Línea de ayuda contra el suicidio
urgent-text-1813 = Si piensa en el suicidio o teme por alguien. Día y noche, en neerlandés.

## Are you still there?

kiosk-idle-title = ¿Sigue ahí?
kiosk-idle-text = Pronto borramos lo que ha mirado, para que nadie más lo vea.
# $seconds (number): seconds until everything is cleared
kiosk-idle-seconds =
    { $seconds ->
        [one] Queda { $seconds } segundo
        [many] Quedan { $seconds } de segundos
       *[other] Quedan { $seconds } segundos
    }
kiosk-idle-stay = Sí, quiero más tiempo
kiosk-idle-stop = No, borrar todo

## This is missing

kiosk-results-weak =
    { $count ->
        [one] Quizás le sirva { $count } sitio
        [many] Quizás le sirva uno de estos { $count } de sitios
       *[other] Quizás le sirva uno de estos { $count } sitios
    }
kiosk-missing-ask = ¿No hay nada para usted?
kiosk-missing = Esto falta aquí
kiosk-missing-text = Solo contamos el tema. No quién es usted ni lo que ha escrito.
kiosk-missing-thanks = Gracias. Hemos anotado que esto falta aquí.

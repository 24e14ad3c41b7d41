### What can stand on any screen: buttons, the bar, opening hours and the fiche.

## The program

common-app-name = Onthaal
common-loading = Un momento, ya viene
common-back = Volver
common-close = Cerrar
common-cancel = Cancelar
common-clear = Borrar
common-try-again = Intentar otra vez
common-skip = Ir al contenido
common-start-failed = Onthaal no ha podido abrirse

## The bar

common-faces = ¿Qué quiere hacer?
common-face-desk = Recepción
common-face-staff = Buscar
common-face-kiosk = Para visitantes
common-cover = Ocultar la pantalla (F2)
common-cover-text = Enseguida vamos. Puede tomar un café.
common-cover-back = Seguir

## Language and display

common-language = Elija un idioma
# $language (text): name of the language the page is in now
common-language-now = Idioma: { $language }. Elija otro idioma
common-display = Letras y colores
common-text-size = Tamaño de las letras
common-text-sample = Aa
common-text-1 = Normal
common-text-2 = Más grande
common-text-3 = Lo más grande
common-contrast = Colores
common-contrast-soft = Suaves
common-contrast-high = Mucho contraste
# $language (text): the language an untranslated text is in
common-untranslated = Solo en { $language }

# A word of welcome in the language itself: the same in every file.
hello-nl-BE = Welkom
hello-fr-BE = Bienvenue
hello-en = Welcome
hello-de = Willkommen
hello-ar = أهلًا وسهلًا
hello-tr = Hoş geldiniz
hello-uk = Вітаємо
hello-ru = Добро пожаловать
hello-pl = Witamy
hello-ro = Bun venit
hello-bg = Добре дошли
hello-es = ¡Hola!
hello-pt = Boas-vindas
hello-fa = خوش آمدید
hello-ps = ښه راغلاست
hello-so = Soo dhawaada
hello-ti = እንቋዕ ብደሓን መጻእኩም

## Open or closed

opening-now = Abierto ahora
# $from, $to (text): times, such as 9:30
opening-today = Hoy abierto de { $from } a { $to }
# $from, $to (text): times
opening-tomorrow = Mañana abierto de { $from } a { $to }
# $day (text): weekday with date; $from, $to (text): times
opening-day = Abierto el { $day } de { $from } a { $to }

## The fiche

fiche-what = ¿Qué es?
fiche-for-whom = ¿Para quién es?
fiche-where-when = ¿Dónde y cuándo?
fiche-how = ¿Cómo contactar?
fiche-costs = ¿Cuánto cuesta?
fiche-languages = ¿En qué idiomas?
fiche-wait = ¿Hay que esperar?
fiche-documents = ¿Qué hay que llevar?
fiche-is-not = ¿Qué no es?
fiche-free = Gratis
fiche-place-secret = Esta dirección es secreta, para proteger a las personas. Llame y le dirán dónde encontrarse.
fiche-not-active = Ahora mismo no se hace. Pregunte primero.
# $areas (text): municipalities or neighbourhoods
fiche-area = Para quien vive en { $areas }
# $day (text): date
fiche-wait-asked = Preguntamos el { $day }
# $day (text): date
fiche-checked = Comprobado el { $day }
# $day (text): date
fiche-checked-long-ago = Hace mucho que no se comprueba (la última vez el { $day }). Llame antes de ir.
# $count (number): months
fiche-age-months =
    { $count ->
        [one] { $count } mes
        [many] { $count } de meses
       *[other] { $count } meses
    }
# $count (number): years
fiche-age-years =
    { $count ->
        [one] { $count } año
        [many] { $count } de años
       *[other] { $count } años
    }
# $from (text): age
fiche-age-from = Desde { $from }
# $to (text): age
fiche-age-up-to = Hasta { $to }
# $from, $to (text): ages
fiche-age-between = De { $from } a { $to }

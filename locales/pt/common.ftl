### What can stand on any screen: buttons, the bar, opening hours and the fiche.

## The program

common-app-name = Onthaal
common-loading = Um momento, já vem
common-back = Voltar
common-close = Fechar
common-cancel = Cancelar
common-clear = Apagar
common-try-again = Tentar de novo
common-skip = Ir para o conteúdo
common-start-failed = Não foi possível abrir o Onthaal

## The bar

common-faces = O que quer fazer?
common-face-desk = Receção
common-face-staff = Procurar
common-face-kiosk = Para visitantes
common-cover = Esconder o ecrã (F2)
common-cover-text = Só um momento, já vamos. Tome um café.
common-cover-back = Continuar

## Language and display

common-language = Escolha uma língua
# $language (text): name of the language the page is in now
common-language-now = Língua: { $language }. Escolha outra língua
common-display = Letras e cores
common-text-size = Tamanho das letras
common-text-sample = Aa
common-text-1 = Normal
common-text-2 = Maior
common-text-3 = O maior
common-contrast = Cores
common-contrast-soft = Suaves
common-contrast-high = Muito contraste
# $language (text): the language an untranslated text is in
common-untranslated = Só em { $language }

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

opening-now = Aberto agora
# $from, $to (text): times, such as 9:30
opening-today = Aberto hoje das { $from } às { $to }
# $from, $to (text): times
opening-tomorrow = Aberto amanhã das { $from } às { $to }
# $day (text): weekday with date; $from, $to (text): times
opening-day = Aberto: { $day }, das { $from } às { $to }

## The fiche

fiche-what = O que é?
fiche-for-whom = Para quem é?
fiche-where-when = Onde e quando?
fiche-how = Como contactar?
fiche-costs = Quanto custa?
fiche-languages = Em que línguas?
fiche-wait = É preciso esperar?
fiche-documents = O que deve levar?
fiche-is-not = O que não é?
fiche-free = Gratuito
fiche-place-secret = Este endereço é secreto, para proteger as pessoas. Telefone e combine um lugar.
fiche-not-active = Neste momento não se faz. Pergunte primeiro.
# $areas (text): municipalities or neighbourhoods
fiche-area = Para quem vive em { $areas }
# $day (text): date
fiche-wait-asked = Perguntámos: { $day }
# $day (text): date
fiche-checked = Verificado: { $day }
# $day (text): date
fiche-checked-long-ago = Não é verificado há muito tempo (última vez: { $day }). Telefone antes de ir.
# $count (number): months
fiche-age-months =
    { $count ->
        [one] { $count } mês
        [many] { $count } de meses
       *[other] { $count } meses
    }
# $count (number): years
fiche-age-years =
    { $count ->
        [one] { $count } ano
        [many] { $count } de anos
       *[other] { $count } anos
    }
# $from (text): age
fiche-age-from = A partir de { $from }
# $to (text): age
fiche-age-up-to = Até { $to }
# $from, $to (text): ages
fiche-age-between = De { $from } a { $to }

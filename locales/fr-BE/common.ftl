### Ce qui peut figurer sur chaque écran : boutons, barre, heures d'ouverture et fiche.

## Le programme

common-app-name = Onthaal
common-loading = Un instant, ça arrive
common-back = Retour
common-close = Fermer
common-cancel = Annuler
common-clear = Effacer
common-try-again = Réessayer
common-skip = Aller au contenu
common-start-failed = Onthaal n'a pas pu démarrer

## La barre

common-faces = Que veux-tu faire ?
common-face-desk = Accueil
common-face-staff = Chercher
common-face-kiosk = Pour les visiteurs
common-cover = Cacher l'écran (F2)
common-cover-text = Nous arrivons tout de suite. Prends un café en attendant.
common-cover-back = Continuer

## Langue et affichage

common-language = Choisis une langue
# $language (texte) : nom de la langue de la page
common-language-now = Langue : { $language }. Choisir une autre langue
common-display = Lettres et contraste
common-text-size = Taille des lettres
common-text-sample = Aa
common-text-1 = Normale
common-text-2 = Plus grande
common-text-3 = La plus grande
common-contrast = Couleurs
common-contrast-soft = Douces
common-contrast-high = Contraste fort
# $language (texte) : langue d'un texte non traduit
common-untranslated = Seulement en { $language }

# Un mot de bienvenue dans la langue même : identique dans chaque fichier.
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

## Ouvert ou fermé

opening-now = Ouvert maintenant
# $from, $to (texte) : heures, comme 9:30
opening-today = Ouvert aujourd'hui de { $from } à { $to }
# $from, $to (texte) : heures
opening-tomorrow = Ouvert demain de { $from } à { $to }
# $day (texte) : jour avec date ; $from, $to (texte) : heures
opening-day = Ouvert le { $day } de { $from } à { $to }

## La fiche

fiche-what = Qu'est-ce que c'est ?
fiche-for-whom = Pour qui ?
fiche-where-when = Où et quand ?
fiche-how = Comment les joindre ?
fiche-costs = Combien ça coûte ?
fiche-languages = Dans quelles langues ?
fiche-wait = Faut-il attendre ?
fiche-documents = Qu'est-ce qu'il faut apporter ?
fiche-is-not = Ce que ce n'est pas
fiche-free = Gratuit
fiche-place-secret = Cette adresse est secrète, pour protéger des personnes. Appelle pour prendre rendez-vous.
fiche-not-active = Ce service est arrêté pour l'instant. Renseigne-toi d'abord.
# $areas (texte) : communes ou quartiers
fiche-area = Pour qui habite à { $areas }
# $day (texte) : date
fiche-wait-asked = Nous avons demandé le { $day }
# $day (texte) : date
fiche-checked = Vérifié le { $day }
# $day (texte) : date
fiche-checked-long-ago = Pas vérifié depuis longtemps (la dernière fois le { $day }). Appelle avant d'y aller.
# $count (nombre) : mois
fiche-age-months =
    { $count ->
        [one] { $count } mois
       *[other] { $count } mois
    }
# $count (nombre) : années
fiche-age-years =
    { $count ->
        [one] { $count } an
       *[other] { $count } ans
    }
# $from (texte) : âge
fiche-age-from = À partir de { $from }
# $to (texte) : âge
fiche-age-up-to = Jusqu'à { $to }
# $from, $to (texte) : âges
fiche-age-between = De { $from } à { $to }

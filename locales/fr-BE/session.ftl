### Le début et la fin d'une permanence à l'accueil.

## Commencer

session-until-morning = jusqu'à 12 h 30
session-until-afternoon = jusqu'à 18 h
session-until-evening = jusqu'à minuit
session-next-afternoon = L'après-midi a commencé. Tu continues ?
session-next-evening = La soirée a commencé. Tu continues ?
session-where = À quel accueil es-tu ?
session-own = La tablette est ici
session-before = Tu étais ici tout à l'heure
session-noted-closed-planned = Noté comme fermé
session-noted-closed-unplanned = Noté comme fermé par imprévu
session-noted-open-tallied = Déjà ouvert, et compté
session-noted-open-not-tallied = Déjà ouvert
session-draft-waits = Tu étais en train de noter une question. Elle t'attend dès que l'accueil est ouvert.
session-languages = Quelles langues parlez-vous aujourd'hui, en plus du néerlandais ?
session-languages-text = Les visiteurs le lisent sur la tablette. Ensemble, sans noms. Tu peux passer.
# $languages (String) - the languages that were chosen
session-languages-told = Les visiteurs lisent : à l'accueil on parle { $languages }.
# $languages (String) - the languages of the last time
session-languages-again = Comme la dernière fois : { $languages }
session-languages-choose = Choisir les langues
session-languages-desk = Langues à l'accueil
session-clock-title = La date de cette tablette n'est pas juste
# $day (texte) : jour et date
session-clock = La tablette croit que nous sommes le { $day }. Demande à quelqu'un de régler la date. Tu peux noter comme d'habitude : aucune question ne se perd.

## Autre chose qu'une demi-journée ordinaire

session-other = Ou est-ce autre chose ?
session-outside = Questions hors des heures
session-outside-text = Téléphone, courriel ou quelqu'un à la porte alors que l'accueil est fermé
session-closed = L'accueil reste fermé
session-closed-text = Il n'ouvre pas cette demi-journée
session-paper = Feuille de pointage
session-paper-text = Imprimer, ou encoder les totaux
session-outside-title = Comment arrivent les questions ?
session-outside-help = Elles comptent à part des heures ordinaires. Ainsi, ce travail se voit aussi.
session-outside-phone = Téléphone
session-outside-email = Courriel
session-outside-desk-walk-in = À la porte
session-outside-other = Autrement
session-outside-now = Tu notes maintenant des questions hors des heures.
# $place (texte) : nom de l'accueil
session-outside-beneath = { $place } attend pendant ce temps.
# $place (texte) : nom de l'accueil
session-outside-back = Retour à { $place }
session-outside-stop = J'ai fini avec ces questions
# $place (texte) : nom de l'accueil
session-closed-title = { $place } reste fermé
session-closed-question = Était-ce prévu ?
session-closed-planned = Oui, c'était prévu
session-closed-planned-text = Vacances, jour férié, réunion
session-closed-unplanned = Non, c'est un imprévu
session-closed-unplanned-text = Maladie, panne, personne de libre
# $place (texte) : nom de l'accueil
session-closed-noted = C'est noté : { $place } reste fermé. L'accueil ouvre quand même ? C'est toujours possible.

## Fermer

session-end-asked = Tout ce qui a été demandé est-il noté ?
session-end-not-all = Fermer, mais tout n'est pas noté
session-resumed = La tablette a redémarré. Ce que tu as noté avant est bien gardé, mais n'est plus dans cette liste.

## La fin de la permanence

session-thanks = Merci beaucoup !
# $count (nombre) : questions
session-kept =
    { $count ->
        [0] Pas de questions cette fois
        [one] { $count } question gardée
       *[other] { $count } questions gardées
    }
# $count (nombre) : conversations
session-talks =
    { $count ->
        [one] en { $count } conversation
       *[other] en { $count } conversations
    }
session-all-sent = Tout est envoyé.
# $count (nombre) : questions
session-waiting =
    { $count ->
        [one] { $count } attend encore. Pas de souci : elle partira toute seule.
       *[other] { $count } attendent encore. Pas de souci : elles partiront toutes seules.
    }
session-zero = Une demi-journée calme compte aussi. Merci d'avoir été là.
session-not-tallied = Nous retenons que tout n'est pas compté. Tu as encore une feuille de pointage ? Tu peux l'encoder plus tard.
session-part = La tablette a redémarré entre-temps. Ici, nous ne comptons que ce qui est venu après. Ce que tu avais gardé avant est toujours là.
session-done = Terminé
session-go-on = Continuer encore un peu
session-sync-by-itself = L'envoi se fait tout seul. Tu n'as rien à faire.

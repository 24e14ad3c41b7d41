### Une orientation chaleureuse à l'accueil : demander l'accord ensemble, la carte, et prendre des nouvelles.

## Choisir et demander ensemble

ticket-aloud = Lisez ensemble. Lis à voix haute si cela aide.
ticket-answer-kept = Oui ou non : qui l'a dit n'est pas gardé.
ticket-consent-languages = Dans quelle langue lisez-vous ceci ?
ticket-flow-back = Retour
ticket-flow-on = Continuer
ticket-needs-languages = Une autre langue
# $count (nombre) : combien sont touchés
ticket-needs-count =
    { $count ->
        [0] Rien choisi
        [one] { $count } choisi
       *[other] { $count } choisis
    }

## La carte

ticket-made-title = La carte est prête
ticket-scan = Scanne avec un téléphone
ticket-say = Ou dis ceci
ticket-type = Ou tape le code
# $address (texte) : l'adresse du centre
ticket-type-at = Ou tape le code sur { $address }
# $code (texte) : trois images et un nombre, lus à voix haute
ticket-spoken = Le code parlé : { $code }
ticket-qr = Code QR de la carte
# $day (texte) : le dernier jour
ticket-until = Marche jusqu'au { $day } inclus
ticket-not-kept = Ce code n'est gardé nulle part sur la tablette. Qui perd sa carte en reçoit simplement une nouvelle.
ticket-on-its-way = La carte marche dans le quart d'heure, s'il y a internet. Tu peux déjà l'imprimer.
ticket-practice = C'est une carte d'exercice. Elle ne marche nulle part.
ticket-show = Montrer au visiteur
ticket-show-close = Retour à l'accueil
ticket-done = Terminé
ticket-leave-title = Le visiteur a-t-il la carte ?
ticket-leave-text = Est-elle imprimée, ou photographiée ? Après, plus personne ne peut montrer le code.
ticket-leave-yes = Oui, le visiteur l'a
ticket-leave-no = Pas encore, montre la carte

## Prendre des nouvelles

ticket-follow-title = Comment ça s'est passé ?
# $service (texte) : le nom du service
ticket-ask-after = Prends des nouvelles auprès de { $service }
# $day (texte) : le jour où la carte a été faite
ticket-made-on = Carte du { $day }
ticket-no-phone = Nous ne connaissons pas de numéro. Peut-être que tu les croiseras.
ticket-words-title = Voici comment demander
# $day (texte) : le jour où la carte a été faite
ticket-words = « Bonjour, ici la Maison de l'enfant. Le { $day }, nous avons donné à quelqu'un une carte pour vous. Cette personne est-elle bien arrivée ? Pas besoin de noms. »
ticket-heard = Qu'as-tu entendu ?
ticket-heard-arrived = Ils sont venus
ticket-heard-not-arrived = Personne n'est venu
ticket-heard-not-right = Cela ne convenait pas
ticket-heard-full = Il n'y avait pas de place
ticket-heard-withdrawn = La famille ne veut plus
ticket-withdraw-ask = La carte ne marchera plus tout de suite. C'est bien ça ?
ticket-withdraw-yes = Oui, efface la carte
ticket-reason = Pourquoi cela ne convenait-il pas ?
ticket-reason-wrong-age = Un autre âge
ticket-reason-wrong-target-group = Prévu pour d'autres personnes
ticket-reason-too-far = Trop loin
ticket-reason-language = La langue posait problème
ticket-reason-hours-do-not-fit = Les heures ne convenaient pas
ticket-reason-not-directly-accessible = On n'y entre pas directement
ticket-reason-temporary-stopped = L'offre est arrêtée
ticket-cancel = Finalement pas
ticket-told-arrived = Bonne nouvelle, ils sont arrivés
ticket-told-not-arrived = Personne n'a encore été vu
ticket-told-not-right = Finalement, cela ne convenait pas
ticket-told-full = Il n'y avait pas de place
ticket-told-withdrawn = La famille a repris la carte
ticket-told-unknown = Nous ne savons pas comment ça s'est passé
ticket-told-never = Cette carte ne marche pas
ticket-told-arrived-text = Cela compte, sans nom.
ticket-told-not-arrived-text = Cela arrive. Peut-être plus tard.
ticket-told-not-right-text = Bon à savoir pour la prochaine fois.
ticket-told-full-text = Bon à savoir : la prochaine fois, appelle d'abord.
ticket-told-withdrawn-text = C'est toujours permis. Tout de la carte est effacé.
ticket-told-unknown-text = Cela aussi, nous le comptons honnêtement.
ticket-told-never-text = Elle n'a pas pu être envoyée. Si la famille revient, donne-lui une nouvelle carte.
ticket-put-right = C'est autre chose
ticket-seen = Vu
# $service (texte) : le nom du service
ticket-seen-this = Vu : { $service } peut être rangé
# $count (nombre) : cartes sans réponse
ticket-waiting =
    { $count ->
        [one] { $count } carte est encore en route
       *[other] { $count } cartes sont encore en route
    }
ticket-answer-early = Déjà entendu quelque chose ? Touche la carte.
ticket-not-sent = Attend la connexion
ticket-not-spoken = Les images de cette carte ne marchent pas. Le code QR bien.
# $count (nombre) : cartes pas encore lisibles
ticket-unreadable =
    { $count ->
        [one] Encore { $count } carte sous clé. Tu la verras dès que la tablette aura contact avec le centre.
       *[other] Encore { $count } cartes sous clé. Tu les verras dès que la tablette aura contact avec le centre.
    }
ticket-service-gone = un service qui n'est plus dans la liste

### Chercher à la borne : les touches à l'écran, ouvert maintenant, ma liste, à emporter et quitter cet écran.

find-leave = Quitter cet écran

## Les touches à l'écran

find-keys = Clavier pour écrire
find-keys-open = Montrer le clavier
find-keys-done = Terminé
find-keys-space = Espace
find-keys-erase = Effacer la dernière lettre
find-keys-digits = Chiffres
find-keys-latin = Lettres comme en français
find-keys-own = Lettres de ta langue
find-keys-forms = Autres formes de la lettre

## Ouvert maintenant

find-open = Ouvert maintenant
find-open-none = Rien n'est ouvert maintenant
find-open-next = Voici ce qui ouvre en premier

## Ma liste

find-list = Ma liste
# $count (nombre) : combien il y en a sur la liste
find-list-count = Ma liste : { $count }
find-list-put = Mettre sur ma liste
find-list-has = Sur ta liste
find-list-off = Enlever de ma liste
find-list-full = Ta liste est pleine. Enlève d'abord quelque chose.
find-list-text = Ici, tu gardes ce que tu veux retenir. Quand tu arrêtes, nous l'effaçons.
find-list-empty = Ta liste est encore vide
find-list-empty-text = Quelque chose te convient ? Mets-le sur ta liste.

## À emporter

find-take = Emporte-le sur ton téléphone
find-take-text = Scanne ceci avec l'appareil photo de ton téléphone. Tu reçois le nom, le numéro et l'adresse. Nous ne savons pas qui tu es.
find-take-paper = Tu préfères sur papier ? Demande à l'accueil.
find-take-careful = Quelqu'un d'autre regarde ton téléphone ? Alors, mieux vaut ne pas emporter ceci.
find-take-none = Ceci ne peut pas aller sur ton téléphone. Demande-le sur papier à l'accueil.

### Les liens avec lesquels les partenaires ouvrent leur page.

beheer-partners-nav = Partenaires
beheer-partners-title = Partenaires
beheer-partners-text = Avec un lien, un partenaire ouvre sa page sans compte : y a-t-il de la place, les fiches sont-elles encore justes, une famille avec une carte est-elle venue.
beheer-partners-search = Cherche une organisation
beheer-partners-empty = Aucune organisation trouvée
beheer-partners-empty-text = Essaie un autre mot, ou mets d’abord l’organisation dans la carte sociale.
# $count (getal): diensten in de sociale kaart
beheer-partners-services =
    { $count ->
        [one] { $count } service dans la carte sociale
       *[other] { $count } services dans la carte sociale
    }
beheer-partners-none = Pas encore de lien
beheer-partners-revoked = Le lien est retiré
# $day (tekst): datum
beheer-partners-works = A un lien depuis le { $day }
beheer-partners-make = Faire un lien
# $name (tekst): naam van de organisatie
beheer-partners-make-named = Faire un lien pour { $name }
beheer-partners-renew = Faire un nouveau lien
# $name (tekst): naam van de organisatie
beheer-partners-renew-named = Faire un nouveau lien pour { $name }
# $name (tekst): naam van de organisatie
beheer-partners-renew-ask = Un nouveau lien pour { $name } ?
beheer-partners-renew-text = L’ancien lien ne marche alors plus. Donne la nouvelle carte au partenaire.
beheer-partners-revoke = Retirer le lien
# $name (tekst): naam van de organisatie
beheer-partners-revoke-named = Retirer le lien de { $name }
# $name (tekst): naam van de organisatie
beheer-partners-revoke-ask = Retirer le lien de { $name } ?
beheer-partners-revoke-text = Plus personne ne peut alors ouvrir la page. Tu peux faire un nouveau lien plus tard.
# $name (tekst): naam van de organisatie
beheer-partners-revoked-now = Le lien de { $name } ne marche plus.
beheer-partners-keep = Laisser ainsi
# $name (tekst): naam van de organisatie
beheer-partners-made = Le lien pour { $name }
beheer-partners-once = Tu ne vois ce lien qu’une fois. Imprime la carte ou copie le lien.
beheer-partners-print = Imprimer la carte
beheer-partners-done = C’est fait
# $name (tekst): naam van de organisatie
beheer-partners-qr = Code QR du lien pour { $name }
beheer-partners-card-text = Scannez le code ou tapez le lien. Dites s’il y a de la place, si tout est encore juste, et si une famille avec une carte est venue.
beheer-partners-card-care = Gardez cette carte dans l’équipe : qui a le lien peut répondre en votre nom.

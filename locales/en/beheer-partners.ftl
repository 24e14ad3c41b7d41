### The links with which partners open their own page.

beheer-partners-nav = Partners
beheer-partners-title = Partners
beheer-partners-text = With a link a partner opens its own page, without an account: is there a place, are its pages still right, and did a family with a card come.
beheer-partners-search = Look for an organisation
beheer-partners-empty = No organisation found
beheer-partners-empty-text = Try another word, or put the organisation in the directory first.
# $count (getal): diensten in de sociale kaart
beheer-partners-services =
    { $count ->
        [one] { $count } service in the directory
       *[other] { $count } services in the directory
    }
beheer-partners-none = No link yet
beheer-partners-revoked = The link was taken away
# $day (tekst): datum
beheer-partners-works = Has a link since { $day }
beheer-partners-make = Make a link
# $name (tekst): naam van de organisatie
beheer-partners-make-named = Make a link for { $name }
beheer-partners-renew = Make a new link
# $name (tekst): naam van de organisatie
beheer-partners-renew-named = Make a new link for { $name }
# $name (tekst): naam van de organisatie
beheer-partners-renew-ask = A new link for { $name }?
beheer-partners-renew-text = The old link then stops working at once. Give the partner the new card.
beheer-partners-revoke = Take the link away
# $name (tekst): naam van de organisatie
beheer-partners-revoke-named = Take the link of { $name } away
# $name (tekst): naam van de organisatie
beheer-partners-revoke-ask = Take the link of { $name } away?
beheer-partners-revoke-text = Nobody can open the page then. You can make a new link later.
# $name (tekst): naam van de organisatie
beheer-partners-revoked-now = The link of { $name } no longer works.
beheer-partners-keep = Leave it
# $name (tekst): naam van de organisatie
beheer-partners-made = The link for { $name }
beheer-partners-once = You see this link only once. Print the card or copy the link.
beheer-partners-print = Print the card
beheer-partners-done = Done
# $name (tekst): naam van de organisatie
beheer-partners-qr = QR code of the link for { $name }
beheer-partners-card-text = Scan the code or type the link. Say whether there is a place, whether everything is still right, and whether a family with a card came.
beheer-partners-card-care = Keep this card with your team: whoever has the link can answer in your name.

### Consent, what helps somebody, and the card: what a family reads or hears read out. Very short sentences.

## May a card go along?

consent-title = Ma rabtaa inaad kaar qaadato?
consent-who = Yaa loogu talagalay?
consent-who-text = Adiga ayaa kaarka halkaas ku tusaya. Iyagu waxay noo sheegaan oo kaliya inay hagaagtay iyo in kale.
consent-goes = Maxaa ku qoran?
consent-goes-text = Adeegga, maalinta iyo sida aan kuu caawinno.
consent-goes-needs = Iyo waxa aad dooratay:
consent-not = Maxaan ku qornayn?
consent-not-text = Magacaagu kuma qorna. Lambarkaagu kuma qorna. Sheekadaadu kuma qorna. Ma qorno qofka aad tahay.
consent-free = Waad diidi kartaa
consent-free-text = Haddana waxaad helaysaa cinwaanka iyo sharraxaadda oo dhan.
consent-back = Waad ka noqon kartaa
consent-back-text = Kaarkaaga la soo noqo. Isla markiiba waan tirtiraynaa. Dhowr toddobaad kaddib isagaa tirtirma.
consent-yes = Haa, kaarka waan rabaa
consent-no = Maya, ma rabo

## What helps you?

need-title = Maxaa ku caawin kara?
need-text = Dooro waxa kaarka lagu qori karo. Waxba ha dooran haddii aadan rabin.
need-language = Turjumaan luqaddee ah?
need-interpreter = Waxaan u baahanahay turjumaan
need-simple-language = Erayo fudud igula hadla
need-help-reading = Akhriska iyo qorista iga caawiya
need-help-online = Internetka iga caawiya
need-private-space = Waxaan jeclahay inaan gaar u hadlo
need-child-care-during-talk = In qof in yar ilmahayga ila hayo
need-step-free-access = Waxaan la imanayaa gaari carruureed ama kursi curyaan
need-transport = Gaadiid ma haysto
need-accompaniment = Kaligay inaan imaado ma jecli
need-anonymity = Magacayga inaan sheego ma jecli
need-low-cost = Waa inuusan qaali ahayn
need-evening-weekend = Waxaan iman karaa fiidkii ama dhammaadka toddobaadka oo kaliya
need-at-home = Waxaan jeclahay inaad gurigayga timaaddaan

## The card

card-yours = Kaarkaaga
# $day (text): the last day, written out
card-until = Kaarku wuxuu shaqaynayaa ilaa { $day }
card-have = Kaar baan haystaa
card-pictures = Taabo saddexda sawir ee kaarkaaga, isla sida ay u kala horreeyaan
# $place (number): 1, 2 or 3
card-place = Sawirka { $place } ee 3
card-number = Hadda taabo labada tiro
card-undo = Hal dib u noqo
card-what = Maxaad rabtaa inaad sheegto?
card-arrived = Halkaas waan tagay
card-wipe = Kaarkayga tirtira
card-wipe-ask = Ma hubtaa? Kaarkaagu mar dambe ma shaqayn doono.
card-wipe-yes = Haa, kaarkayga tirtira
card-wipe-no = Maya, ha ahaado
card-thanks = Mahadsanid. Haddii kaarkaagu sax yahay, farriintii waa la gudbiyay.
card-thanks-text = Tabletkani weligii ma sheego in kaar jiro iyo in kale. Sidaas ayuu adiga kuugu ahaanayaa.

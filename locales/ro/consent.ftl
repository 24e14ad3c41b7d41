### Consent, what helps somebody, and the card: what a family reads or hears read out. Very short sentences.

## May a card go along?

consent-title = Doriți să luați un card cu dumneavoastră?
consent-who = Pentru cine este?
consent-who-text = Acolo arătați chiar dumneavoastră cardul. Ei ne spun doar dacă a mers bine.
consent-goes = Ce scrie pe el?
consent-goes-text = Serviciul, ziua și cum vă ajutăm.
consent-goes-needs = Și ce ați ales dumneavoastră:
consent-not = Ce nu scrie pe el?
consent-not-text = Nu scrie numele. Nu scrie numărul. Nu scrie povestea dumneavoastră. Nu notăm cine sunteți.
consent-free = Puteți spune nu
consent-free-text = Primiți oricum adresa și toate explicațiile.
consent-back = Vă puteți răzgândi
consent-back-text = Reveniți cu cardul. Îl ștergem imediat. După câteva săptămâni dispare singur.
consent-yes = Da, vreau cardul
consent-no = Nu, mai bine nu

## What helps you?

need-title = Ce vă ajută?
need-text = Alegeți ce poate să scrie pe card. Puteți să nu alegeți nimic.
need-language = Interpret în ce limbă?
need-interpreter = Am nevoie de interpret
need-simple-language = Vorbiți cu cuvinte simple
need-help-reading = Ajutați-mă să citesc și să scriu
need-help-online = Ajutați-mă pe internet
need-private-space = Aș vrea să vorbim între patru ochi
need-child-care-during-talk = Cineva să stea puțin cu copilul meu
need-step-free-access = Vin cu căruciorul sau cu scaunul cu rotile
need-transport = Nu am cu ce să ajung
need-accompaniment = Prefer să vină cineva cu mine
need-anonymity = Prefer să nu-mi spun numele
need-low-cost = Să nu coste mult
need-evening-weekend = Pot doar seara sau în weekend
need-at-home = Mai bine veniți la mine acasă

## The card

card-yours = Cardul dumneavoastră
# $day (text): the last day, written out
card-until = Cardul este valabil până la { $day } inclusiv
card-have = Am un card
card-pictures = Atingeți cele trei imagini de pe card, în aceeași ordine
# $place (number): 1, 2 or 3
card-place = Imaginea { $place } din 3
card-number = Acum atingeți cele două cifre
card-undo = Un pas înapoi
card-what = Ce doriți să spuneți?
card-arrived = Am fost acolo
card-wipe = Ștergeți cardul meu
card-wipe-ask = Sigur? Cardul nu va mai fi valabil.
card-wipe-yes = Da, ștergeți cardul meu
card-wipe-no = Nu, păstrați-l
card-thanks = Mulțumim. Dacă ați indicat bine cardul, mesajul a fost transmis.
card-thanks-text = Această tabletă nu spune niciodată dacă un card există. Așa rămâne doar al dumneavoastră.

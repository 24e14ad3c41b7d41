### The kiosk: what a family reads. Short sentences, everyday words, warm.

kiosk-title = Centru pentru familii (Huis van het Kind)
kiosk-home = Început
kiosk-stop = Încheiați și ștergeți tot
kiosk-stop-short = Încheiați
kiosk-more-below = Mai multe mai jos

## Welcome

kiosk-welcome = Bună ziua, ne bucurăm că ați venit
kiosk-welcome-text = În ce limbă doriți să citiți?
kiosk-greeting-1 = Bună ziua! Cu ce vă putem ajuta?
kiosk-greeting-2 = Bun venit. Ce vă aduce la noi?
kiosk-greeting-3 = Bună ziua! Ce căutați?
kiosk-greeting-4 = Ne bucurăm că ați venit. Ce doriți să știți?
kiosk-greeting-5 = Intrați. Despre ce este întrebarea dumneavoastră?

## Searching and choosing

kiosk-search = Căutați cu cuvintele dumneavoastră
kiosk-search-hint = De exemplu: creșă
kiosk-choose-domain = Sau alegeți subiectul
kiosk-choose-theme = Ce se potrivește cel mai bine?
kiosk-whole-domain = Arătați tot despre acest subiect
kiosk-themes-found = Asta căutați?
# $count (number): places found
kiosk-results-count =
    { $count ->
        [0] Nu s-a găsit nimic
        [one] { $count } loc unde puteți merge
        [few] { $count } locuri unde puteți merge
       *[other] { $count } de locuri unde puteți merge
    }
kiosk-nothing-title = Nu am găsit asta
kiosk-nothing-text = Încercați alt cuvânt sau întrebați pe cineva de la centru. Căutăm cu drag împreună.
kiosk-fiche-talk = Mai aveți o întrebare despre asta?

## Talking to someone

kiosk-talk = Vorbiți cu cineva aici
kiosk-talk-title = Veniți să vorbim
kiosk-talk-text = La recepție este cineva care are timp pentru dumneavoastră. Nu trebuie programare și nici să vă spuneți numele.
kiosk-talk-closed = Acum nu este nimeni la recepție. Reveniți sau sunați-ne.
kiosk-talk-phone = Ne puteți și suna:
kiosk-desk-speaks = Limbi vorbite la recepție: { $languages }
kiosk-show-desk = Arătați asta la recepție
kiosk-staff = Pentru personal
kiosk-staff-pin = Codul PIN al centrului
kiosk-staff-open = La recepție

## Urgent

kiosk-urgent = Urgent? Sunați
kiosk-urgent-title = Sunați pe cineva chiar acum
kiosk-urgent-text = Aceste numere sunt gratuite. Numele trebuie să-l spuneți doar la 112.
urgent-name-112 = Pompieri, ambulanță sau poliție
urgent-text-112 = În caz de pericol sau accident. Zi și noapte.
urgent-name-1712 = Linie de ajutor împotriva violenței
urgent-text-1712 = Dacă cineva vă face rău sau vă faceți griji pentru un copil.
urgent-name-106 = Tele-Onthaal
urgent-text-106 = Dacă doriți să vorbiți cu cineva. Zi și noapte, în neerlandeză.
urgent-name-102 = Awel
urgent-text-102 = Pentru copii și tineri, despre orice. În neerlandeză.
urgent-name-1813 = Linia de prevenire a sinuciderii
urgent-text-1813 = Dacă vă gândiți la sinucidere sau vă temeți pentru cineva. Zi și noapte, în neerlandeză.

## Are you still there?

kiosk-idle-title = Mai sunteți aici?
kiosk-idle-text = În curând ștergem ce ați privit, ca să nu vadă altcineva.
# $seconds (number): seconds until everything is cleared
kiosk-idle-seconds =
    { $seconds ->
        [one] Încă { $seconds } secundă
        [few] Încă { $seconds } secunde
       *[other] Încă { $seconds } de secunde
    }
kiosk-idle-stay = Da, mai vreau timp
kiosk-idle-stop = Nu, ștergeți tot

## This is missing

kiosk-results-weak =
    { $count ->
        [one] Poate se potrivește totuși { $count } loc
        [few] Poate se potrivește unul din aceste { $count } locuri
       *[other] Poate se potrivește unul din aceste { $count } de locuri
    }
kiosk-missing-ask = Nu este nimic pentru dumneavoastră?
kiosk-missing = Asta lipsește aici
kiosk-missing-text = Numărăm doar subiectul. Nu cine sunteți și nu ce ați scris.
kiosk-missing-thanks = Mulțumim. Am notat că asta lipsește aici.

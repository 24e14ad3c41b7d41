### The fiche, a result, and what to say when nothing fits. For families and staff.

## Is there a place?

capacity-asked = موږ وپوښتل: { $day }
capacity-asked-long-ago = وروستی ځل مو وپوښتل: { $day }، ډېره موده تېره شوې

## More on the fiche

fiche-through-us = دلته پوښتنه وکړئ: موږ له تاسو سره یوځای تلیفون کوو
fiche-begin-here = له دې ځایه پیل وکړئ
fiche-also-call = تلیفون هم کولای شئ
fiche-also-appointment = وخت هم اخیستلای شئ
fiche-own-door-staff = څوک مه لېږئ. دروازه وروښیئ: څوک چې غواړي، پخپله ننوځي.
fiche-closed-now = اوس بند دی
fiche-fallback = که بند وي
fiche-fallback-call = تر هغه وخته دلته تلیفون وکړئ: { $name }.
fiche-programme = د دې برخه: { $name }
fiche-place-languages = دلته په دې ژبو خبرې کېږي: { $languages }
fiche-checked-by =
    { $method ->
        [phone] په تلیفون کتل شوي: { $day }
        [visit] په ځای کې کتل شوي: { $day }
        [partner] پخپله سازمان کتلي: { $day }
        [website] د هغوی په وېبپاڼه کې کتل شوي: { $day }
       *[letter] په لیک یا برېښنالیک کتل شوي: { $day }
    }
fiche-never-checked = تر اوسه چا نه دي کتلي
fiche-changed = وروستی بدلون: { $day }
fiche-origin = سرچینه: { $source }
fiche-origin-field = د { $field } سرچینه: { $source }
involvement-since = { $level }، له { $day } راهیسې
fiche-themes = موضوعات: { $themes }
fiche-forms = بڼه: { $forms }

## A result

hit-via = په «{ $words }» وموندل شو: { $theme }
hit-via-theme = په دې موضوع وموندل شو: { $theme }
hit-no-address = پته نه لري: تلیفون وکړئ یا ولیکئ

## When nothing really fits

nothing-title = داسې څه نشته چې رښتیا مناسب وي
nothing-text = غواړو چې رښتیا ووایو. ښايي دا مرسته وکړي.
nothing-near = دا ورته نژدې دي
nothing-near-theme = { $theme } ({ $count })
nothing-elsewhere = همدا، بل ځای یا له فلټر پرته
nothing-helpline = هغه چا ته تلیفون وکړئ چې له تاسو سره فکر کوي

## On paper

print-day = چاپ شوی: { $day }. له تللو مخکې تلیفون وکړئ.

### What went wrong, in plain words. Never the fault of whoever reads it.

error-invalid-input = په هغه څه کې چې موږ ولېږل، څه سم نه وو. بیا هڅه وکړئ.
error-not-found = دا نور نشته. ښايي همدا اوس بدل شوي وي.
error-no-session = د هرکلي مېز لا خلاص نه دی. لومړی یې خلاص کړئ.
error-nothing-to-undo = د بېرته کولو لپاره څه نشته.
error-undo-closed = دا نور نه شي بېرته کېدای: دا نیمه ورځ بنده شوې ده.
error-not-enrolled = دا ټابلېټ لا له کوم مرکز سره نه دی تړل شوی.
error-denied = دلته د دې اجازه نشته. له یوه کارکوونکي وپوښتئ.
error-unknown-command = د Onthaal دا نسخه دا نه پېژني.
error-storage-full = ټابلېټ ډک دی. هېڅ نه دي ورک شوي، خو اوس نوی څه نه ځایېږي. خپل همغږی کوونکی راوبولئ.
error-storage-corrupt = په ټابلېټ کې یو فایل خراب دی. خپل همغږی کوونکی راوبولئ.
error-storage-busy = ټابلېټ اوس بوخت دی. لږ وروسته بیا هڅه وکړئ.
error-offline = له اصلي کمپیوټر سره اړیکه نشته. تاسو کار ته دوام ورکولای شئ.
error-unauthorised = اصلي کمپیوټر نور دا ټابلېټ نه پېژني. خپل همغږی کوونکی راوبولئ.
error-too-old = د Onthaal دا نسخه د اصلي کمپیوټر لپاره ډېره زړه ده. خپل همغږی کوونکی راوبولئ.
error-bad-code = دا کوډ سم نه دی یا پخوا کارول شوی دی.
error-internal = یوه ستونزه پیدا شوه. هغه څه چې ساتل شوي وو، پر خپل ځای دي.
# $reference (text): code that can be found in the log
error-reference = کله چې مرسته غواړئ، دا کوډ ووایئ: { $reference }

## Rules

rule-required = لا یو څه کم دي.
rule-unknown-code = دا په لېست کې نشته.
rule-unknown-field = موږ دا برخه نه پېژنو.
rule-wrong-type = دا د سم ډول نه دي.
rule-too-long = دا ډېر اوږد دي.
rule-too-many = دا ډېر زیات دي.
rule-out-of-range = دا له ممکنې کچې بهر دي.
rule-not-allowed = دا له نورو سره برابر نه دي.

### Tell us: a family says what is missing or what it would like to do. No name, no text, only choices.

tell-title = د مرکز لپاره نظر
tell-text = موږ یوازې هغه شمېرو چې تاسو یې ټاکئ. نوم نه دی پکار.
tell-question = پوښتنه یا اندېښنه لرئ؟ له چا سره خبرې وکړئ.
tell-missing = یو څه کم دي
tell-missing-text = مرسته یا مشوره مې لټوله او ومې نه موندله
tell-activity = یو نظر لرم
tell-activity-text = داسې څه چې دلته یې ګډ وکړو
tell-other = بل څه
tell-other-text = یو سپارښتنه، یا داسې څه چې ښه کېدای شي
tell-about = د څه په اړه؟
tell-about-more = کټ مټ څه؟
tell-age = د چا لپاره؟
tell-when = کله ښه ده؟
tell-when-weekday-day = د اونۍ په ورځو کې، د ورځې
tell-when-weekday-evening = د اونۍ په ورځو کې، ماښام
tell-when-weekend = د اونۍ په پای کې
tell-when-school-holiday = د ښوونځي په رخصتیو کې
tell-skip = نه پوهېږم
tell-check = دا سم دي؟
tell-send = هو، واستوئ
tell-thanks = مننه!
tell-thanks-text = موږ دا شمېرو. په دې ډول وینو چې دلته کورنۍ څه ته اړتیا لري.
tell-more = نور څه ووایئ

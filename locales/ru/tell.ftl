### Tell us: a family says what is missing or what it would like to do. No name, no text, only choices.

tell-title = Идея для центра
tell-text = Мы считаем только то, что вы выбрали. Имя не нужно.
tell-question = У вас есть вопрос или забота? Поговорите с кем-нибудь.
tell-missing = Чего-то не хватает
tell-missing-text = Нужной помощи или совета не нашлось
tell-activity = Есть идея
tell-activity-text = То, что можно делать здесь вместе
tell-other = Что-то другое
tell-other-text = Совет или то, что может быть лучше
tell-about = О чём это?
tell-about-more = Что именно?
tell-age = Для кого это?
tell-when = Когда лучше всего?
tell-when-weekday-day = В будни днём
tell-when-weekday-evening = В будни вечером
tell-when-weekend = В выходные
tell-when-school-holiday = В школьные каникулы
tell-skip = Не знаю
tell-check = Всё верно?
tell-send = Да, отправить
tell-thanks = Спасибо!
tell-thanks-text = Мы это посчитаем. Так мы видим, что нужно семьям здесь.
tell-more = Сказать ещё что-то

### Tell us: a family says what is missing or what it would like to do. No name, no text, only choices.

tell-title = Идея для центра
tell-text = Мы считаем только то, что вы выбрали. Имя не нужно.
tell-question = Есть вопрос или что-то беспокоит? Поговорите с кем-нибудь.
tell-missing = Чего-то не хватает
tell-missing-text = Нужной помощи или совета не нашлось
tell-activity = Есть идея
tell-activity-text = То, что можно делать здесь вместе
tell-other = Что-то другое
tell-other-text = Совет или то, что можно улучшить
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
tell-thanks-text = Мы это учтём. Так мы видим, что здесь нужно семьям.
tell-more = Сказать ещё что-то

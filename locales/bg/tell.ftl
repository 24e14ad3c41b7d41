### Tell us: a family says what is missing or what it would like to do. No name, no text, only choices.

tell-title = Идея за центъра
tell-text = Броим само това, което изберете. Името не е нужно.
tell-question = Имате въпрос или грижа? Поговорете с някого.
tell-missing = Нещо ми липсва
tell-missing-text = Търсих помощ или съвет и не намерих
tell-activity = Имам идея
tell-activity-text = Нещо, което да правим заедно тук
tell-other = Нещо друго
tell-other-text = Съвет или нещо, което може да е по-добро
tell-about = За какво става дума?
tell-about-more = Какво точно?
tell-age = За кого е?
tell-when = Кога е най-добре?
tell-when-weekday-day = През седмицата, денем
tell-when-weekday-evening = През седмицата, вечер
tell-when-weekend = В събота и неделя
tell-when-school-holiday = През училищната ваканция
tell-skip = Не знам
tell-check = Вярно ли е?
tell-send = Да, изпрати
tell-thanks = Благодарим!
tell-thanks-text = Отбелязахме го. Така виждаме от какво имат нужда семействата тук.
tell-more = Кажете още нещо

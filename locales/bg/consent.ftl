### Consent, what helps somebody, and the card: what a family reads or hears read out. Very short sentences.

## May a card go along?

consent-title = Искате ли да вземете карта със себе си?
consent-who = За кого е?
consent-who-text = Там вие сами показвате картата. На нас ни казват само дали се е получило.
consent-goes = Какво пише на нея?
consent-goes-text = Услугата, денят и как ви помагаме.
consent-goes-needs = И това, което вие избрахте:
consent-not = Какво не пише на нея?
consent-not-text = Не пише името ви. Не пише номерът ви. Не пише вашата история. Не записваме кой сте.
consent-free = Можете да кажете „не“
consent-free-text = Пак ще получите адреса и всички обяснения.
consent-back = Можете да се откажете
consent-back-text = Върнете се с картата си. Изтриваме я веднага. След няколко седмици тя изчезва сама.
consent-yes = Да, искам картата
consent-no = Не, по-добре не

## What helps you?

need-title = Какво ще ви помогне?
need-text = Изберете какво може да пише на картата. Може и нищо да не избирате.
need-language = Преводач на какъв език?
need-interpreter = Нужен ми е преводач
need-simple-language = Говорете с прости думи
need-help-reading = Помогнете ми да чета и пиша
need-help-online = Помогнете ми в интернет
need-private-space = Искам да говоря насаме
need-child-care-during-talk = Някой да остане малко с детето ми
need-step-free-access = Идвам с детска или инвалидна количка
need-transport = Нямам с какво да пътувам
need-accompaniment = Искам някой да дойде с мен
need-anonymity = Не искам да казвам името си
need-low-cost = Да не струва много
need-evening-weekend = Мога само вечер или в събота и неделя
need-at-home = По-добре елате у дома

## The card

card-yours = Вашата карта
# $day (text): the last day, written out
card-until = Картата важи до { $day } включително
card-have = Имам карта
card-pictures = Докоснете трите картинки от вашата карта в същия ред
# $place (number): 1, 2 or 3
card-place = Картинка { $place } от 3
card-number = Сега докоснете двете цифри
card-undo = Едно назад
card-what = Какво искате да кажете?
card-arrived = Бях там
card-wipe = Изтрий картата ми
card-wipe-ask = Сигурни ли сте? Картата вече няма да важи.
card-wipe-yes = Да, изтрий картата ми
card-wipe-no = Не, остави я
card-thanks = Благодарим. Ако картата е вярна, казаното е предадено.
card-thanks-text = Този таблет никога не казва дали има такава карта. Така тя си остава само ваша.

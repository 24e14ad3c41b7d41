### Consent, what helps somebody, and the card: what a family reads or hears read out. Very short sentences.

## May a card go along?

consent-title = Хотите взять с собой карточку?
consent-who = Для кого она?
consent-who-text = Там вы сами показываете карточку. Нам скажут только, получилось или нет.
consent-goes = Что на ней написано?
consent-goes-text = Услуга, день и как мы вам помогаем.
consent-goes-needs = И то, что вы выбрали:
consent-not = Чего на ней нет?
consent-not-text = Нет вашего имени. Нет вашего номера. Нет вашей истории. Мы не записываем, кто вы.
consent-free = Можно сказать «нет»
consent-free-text = Вы всё равно получите адрес и все объяснения.
consent-back = Можно передумать
consent-back-text = Приходите со своей карточкой. Мы сразу её сотрём. Через несколько недель она исчезнет сама.
consent-yes = Да, хочу карточку
consent-no = Нет, лучше не надо

## What helps you?

need-title = Что вам поможет?
need-text = Выберите, что можно написать на карточке. Можно ничего не выбирать.
need-language = Переводчик с какого языка?
need-interpreter = Мне нужен переводчик
need-simple-language = Говорите простыми словами
need-help-reading = Помогите мне читать и писать
need-help-online = Помогите мне в интернете
need-private-space = Хочу поговорить наедине
need-child-care-during-talk = Пусть кто-то немного побудет с моим ребёнком
need-step-free-access = Приеду с коляской или в инвалидном кресле
need-transport = Мне не на чем доехать
need-accompaniment = Пусть кто-то пойдёт со мной
need-anonymity = Не хочу называть своё имя
need-low-cost = Чтобы стоило недорого
need-evening-weekend = Могу только вечером или в выходные
need-at-home = Лучше, чтобы пришли ко мне домой

## The card

card-yours = Ваша карточка
# $day (text): the last day, written out
card-until = Карточка действует до { $day } включительно
card-have = У меня есть карточка
card-pictures = Нажмите на три картинки со своей карточки в том же порядке
# $place (number): 1, 2 or 3
card-place = Картинка { $place } из 3
card-number = Теперь нажмите две цифры
card-undo = На шаг назад
card-what = Что вы хотите сказать?
card-arrived = Меня там уже приняли
card-wipe = Сотрите мою карточку
card-wipe-ask = Вы уверены? Карточка больше не будет действовать.
card-wipe-yes = Да, сотрите мою карточку
card-wipe-no = Нет, оставьте
card-thanks = Спасибо. Если карточка правильная, ваши слова переданы.
card-thanks-text = Этот планшет никогда не говорит, есть ли такая карточка. Так она остаётся только вашей.

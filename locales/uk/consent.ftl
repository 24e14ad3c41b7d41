### Consent, what helps somebody, and the card: what a family reads or hears read out. Very short sentences.

## May a card go along?

consent-title = Хочете взяти з собою картку?
consent-who = Для кого вона?
consent-who-text = Ви самі показуєте картку там. Нам скажуть лише, чи все вийшло.
consent-goes = Що на ній написано?
consent-goes-text = Послуга, день і як ми вам допомагаємо.
consent-goes-needs = І те, що ви вибрали:
consent-not = Чого на ній немає?
consent-not-text = Немає вашого імені. Немає вашого номера. Немає вашої історії. Ми не записуємо, хто ви.
consent-free = Можна сказати «ні»
consent-free-text = Ви все одно отримаєте адресу й усі пояснення.
consent-back = Можна передумати
consent-back-text = Приходьте зі своєю карткою. Ми відразу її зітремо. За кілька тижнів вона зникне сама.
consent-yes = Так, хочу картку
consent-no = Ні, краще не треба

## What helps you?

need-title = Що вам допоможе?
need-text = Виберіть, що можна написати на картці. Можна нічого не вибирати.
need-language = Перекладач з якої мови?
need-interpreter = Мені потрібен перекладач
need-simple-language = Говоріть простими словами
need-help-reading = Допоможіть мені читати й писати
need-help-online = Допоможіть мені в інтернеті
need-private-space = Хочу поговорити наодинці
need-child-care-during-talk = Хай хтось трохи побуде з моєю дитиною
need-step-free-access = Приїду з дитячим візком або на кріслі колісному
need-transport = Мені немає чим доїхати
need-accompaniment = Хай хтось піде зі мною
need-anonymity = Не хочу називати своє ім’я
need-low-cost = Щоб коштувало недорого
need-evening-weekend = Можу лише ввечері або на вихідних
need-at-home = Краще, щоб прийшли до мене додому

## The card

card-yours = Ваша картка
# $day (text): the last day, written out
card-until = Картка діє до { $day } включно
card-have = У мене є картка
card-pictures = Натисніть на три малюнки зі своєї картки в тому самому порядку
# $place (number): 1, 2 or 3
card-place = Малюнок { $place } з 3
card-number = Тепер натисніть дві цифри
card-undo = На крок назад
card-what = Що ви хочете сказати?
card-arrived = Мене там уже прийняли
card-wipe = Зітріть мою картку
card-wipe-ask = Ви впевнені? Картка більше не діятиме.
card-wipe-yes = Так, зітріть мою картку
card-wipe-no = Ні, залиште
card-thanks = Дякуємо. Якщо картка правильна, ваші слова передано.
card-thanks-text = Цей планшет ніколи не каже, чи існує картка. Так вона лишається тільки вашою.

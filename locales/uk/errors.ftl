### What went wrong, in plain words. Never the fault of whoever reads it.

error-invalid-input = У тому, що ми надіслали, щось не так. Спробуйте ще раз.
error-not-found = Цього вже немає. Можливо, воно щойно змінилося.
error-no-session = Рецепція ще не відкрита. Спершу відкрийте її.
error-nothing-to-undo = Немає чого скасовувати.
error-undo-closed = Це вже не можна скасувати: ці пів дня закрито.
error-not-enrolled = Цей планшет ще не належить до жодного центру.
error-denied = Тут це не дозволено. Запитайте працівника.
error-unknown-command = Ця версія Onthaal цього не знає.
error-storage-full = Планшет заповнений. Нічого не втрачено, але нового додати не можна. Покличте координатора.
error-storage-corrupt = Файл на планшеті пошкоджений. Покличте координатора.
error-storage-busy = Планшет зараз зайнятий. Спробуйте трохи згодом.
error-offline = Немає зв’язку з головним комп’ютером. Можна працювати далі.
error-unauthorised = Головний комп’ютер більше не знає цього планшета. Покличте координатора.
error-too-old = Ця версія Onthaal застара для головного комп’ютера. Покличте координатора.
error-bad-code = Цей код неправильний або вже використаний.
error-internal = Щось пішло не так. Те, що було збережено, лишилося.
# $reference (text): code that can be found in the log
error-reference = Коли просите допомоги, назвіть цей код: { $reference }

## Rules

rule-required = Чогось іще бракує.
rule-unknown-code = Цього немає у списку.
rule-unknown-field = Ми не знаємо цього поля.
rule-wrong-type = Це не того виду.
rule-too-long = Це задовге.
rule-too-many = Цього забагато.
rule-out-of-range = Це поза можливими межами.
rule-not-allowed = Це не узгоджується з рештою.

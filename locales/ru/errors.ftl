### What went wrong, in plain words. Never the fault of whoever reads it.

error-invalid-input = В том, что мы отправили, что-то не так. Попробуйте ещё раз.
error-not-found = Этого больше нет. Возможно, оно только что изменилось.
error-no-session = Ресепшен ещё не открыт. Сначала откройте его.
error-nothing-to-undo = Нечего отменять.
error-undo-closed = Это уже нельзя отменить: эти полдня закрыты.
error-not-enrolled = Этот планшет ещё не относится ни к одному центру.
error-denied = Здесь это не разрешено. Спросите сотрудника.
error-unknown-command = Эта версия Onthaal этого не знает.
error-storage-full = Планшет заполнен. Ничего не потеряно, но добавить новое нельзя. Позовите координатора.
error-storage-corrupt = Файл на планшете повреждён. Позовите координатора.
error-storage-busy = Планшет сейчас занят. Попробуйте чуть позже.
error-offline = Нет связи с главным компьютером. Можно продолжать работу.
error-unauthorised = Главный компьютер больше не знает этот планшет. Позовите координатора.
error-too-old = Эта версия Onthaal слишком старая для главного компьютера. Позовите координатора.
error-bad-code = Этот код неверный или уже использован.
error-internal = Что-то пошло не так. То, что было сохранено, осталось.
# $reference (text): code that can be found in the log
error-reference = Когда просите о помощи, назовите этот код: { $reference }

## Rules

rule-required = Чего-то ещё не хватает.
rule-unknown-code = Этого нет в списке.
rule-unknown-field = Мы не знаем этого поля.
rule-wrong-type = Это не того вида.
rule-too-long = Это слишком длинно.
rule-too-many = Этого слишком много.
rule-out-of-range = Это вне возможных границ.
rule-not-allowed = Это не сочетается с остальным.

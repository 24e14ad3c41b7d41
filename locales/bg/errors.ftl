### What went wrong, in plain words. Never the fault of whoever reads it.

error-invalid-input = Нещо в това, което изпратихме, не е вярно. Опитайте пак.
error-not-found = Това вече го няма. Може току-що да се е променило.
error-no-session = Рецепцията още не е отворена. Първо отворете рецепцията.
error-nothing-to-undo = Няма какво да се върне.
error-undo-closed = Това вече не може да се върне: този половин ден е приключен.
error-not-enrolled = Този таблет още не е свързан с център.
error-denied = Това не е разрешено тук. Попитайте служител.
error-unknown-command = Тази версия на Onthaal не познава това.
error-storage-full = Таблетът е пълен. Нищо не е загубено, но сега не може да се добави нищо. Повикайте координатора си.
error-storage-corrupt = Файл на таблета е повреден. Повикайте координатора си.
error-storage-busy = Таблетът е зает за момент. Опитайте пак след малко.
error-offline = Няма връзка с главния компютър. Можете да продължите.
error-unauthorised = Главният компютър вече не познава този таблет. Повикайте координатора си.
error-too-old = Тази версия на Onthaal е твърде стара за главния компютър. Повикайте координатора си.
error-bad-code = Този код не е верен или вече е използван.
error-internal = Нещо се обърка. Запазеното досега си е там.
# $reference (text): code that can be found in the log
error-reference = Когато търсите помощ, кажете този код: { $reference }

## Rules

rule-required = Още нещо липсва.
rule-unknown-code = Това го няма в списъка.
rule-unknown-field = Не познаваме това поле.
rule-wrong-type = Това не е от правилния вид.
rule-too-long = Това е твърде дълго.
rule-too-many = Това са твърде много.
rule-out-of-range = Това е извън възможното.
rule-not-allowed = Това не се съчетава с останалото.

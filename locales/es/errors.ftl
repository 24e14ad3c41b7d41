### What went wrong, in plain words. Never the fault of whoever reads it.

error-invalid-input = Algo de lo que hemos enviado no está bien. Inténtelo otra vez.
error-not-found = Esto ya no está. Quizás acaba de cambiar.
error-no-session = La recepción todavía no está abierta. Ábrala primero.
error-nothing-to-undo = No hay nada que deshacer.
error-undo-closed = Esto ya no se puede deshacer: este medio día está cerrado.
error-not-enrolled = Esta tableta todavía no es de ningún centro.
error-denied = Eso no está permitido aquí. Pregunte a alguien del personal.
error-unknown-command = Esta versión de Onthaal no conoce esto.
error-storage-full = La tableta está llena. No se ha perdido nada, pero ahora no se puede añadir nada. Avise a la coordinación.
error-storage-corrupt = Un archivo de la tableta está dañado. Avise a la coordinación.
error-storage-busy = La tableta está ocupada. Inténtelo dentro de un momento.
error-offline = No hay conexión con el ordenador central. Puede seguir.
error-unauthorised = El ordenador central ya no conoce esta tableta. Avise a la coordinación.
error-too-old = Esta versión de Onthaal es demasiado vieja para el ordenador central. Avise a la coordinación.
error-bad-code = Este código no es correcto o ya se ha usado.
error-internal = Algo ha salido mal. Lo que estaba guardado sigue ahí.
# $reference (text): code that can be found in the log
error-reference = Cuando pida ayuda, diga este código: { $reference }

## Rules

rule-required = Todavía falta algo.
rule-unknown-code = Esto no está en la lista.
rule-unknown-field = No conocemos este campo.
rule-wrong-type = Esto no es del tipo correcto.
rule-too-long = Esto es demasiado largo.
rule-too-many = Son demasiados.
rule-out-of-range = Esto está fuera de lo posible.
rule-not-allowed = Esto no encaja con el resto.

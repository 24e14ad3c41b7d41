### What went wrong, in plain words. Never the fault of whoever reads it.

error-invalid-input = Algo no que enviámos não está certo. Tente de novo.
error-not-found = Isto já não existe. Talvez tenha mudado agora mesmo.
error-no-session = A receção ainda não está aberta. Abra primeiro a receção.
error-nothing-to-undo = Não há nada para desfazer.
error-undo-closed = Já não se pode desfazer: este meio dia está fechado.
error-not-enrolled = Este tablet ainda não pertence a nenhum centro.
error-denied = Isso não é permitido aqui. Pergunte a alguém do pessoal.
error-unknown-command = Esta versão do Onthaal não conhece isto.
error-storage-full = O tablet está cheio. Nada se perdeu, mas agora não se pode juntar nada. Chame a coordenação.
error-storage-corrupt = Um ficheiro do tablet está danificado. Chame a coordenação.
error-storage-busy = O tablet está ocupado por um momento. Tente de novo daqui a pouco.
error-offline = Não há ligação ao computador central. Pode continuar.
error-unauthorised = O computador central já não conhece este tablet. Chame a coordenação.
error-too-old = Esta versão do Onthaal é demasiado antiga para o computador central. Chame a coordenação.
error-bad-code = Este código não está certo ou já foi usado.
error-internal = Algo correu mal. O que estava guardado continua lá.
# $reference (text): code that can be found in the log
error-reference = Quando pedir ajuda, diga este código: { $reference }

## Rules

rule-required = Ainda falta algo.
rule-unknown-code = Isto não está na lista.
rule-unknown-field = Não conhecemos este campo.
rule-wrong-type = Isto não é do tipo certo.
rule-too-long = Isto é demasiado longo.
rule-too-many = São demasiados.
rule-out-of-range = Isto está fora do possível.
rule-not-allowed = Isto não condiz com o resto.

### What went wrong, in plain words. Never the fault of whoever reads it.

error-invalid-input = Something in what we sent was not right. Please try again.
error-not-found = This is no longer there. Perhaps it has just changed.
error-no-session = The desk is not open yet. Open the desk first.
error-nothing-to-undo = There is nothing to take back.
error-undo-closed = This can no longer be taken back: this half-day is closed.
error-not-enrolled = This tablet is not linked to a centre yet.
error-denied = That is not allowed here. Please ask a member of staff.
error-unknown-command = This version of Onthaal does not know this.
error-storage-full = The tablet is full. Nothing is lost, but nothing can be added now. Please call your coordinator.
error-storage-corrupt = A file on the tablet is damaged. Please call your coordinator.
error-storage-busy = The tablet is busy right now. Please try again shortly.
error-offline = There is no connection to the central computer. You can simply carry on.
error-unauthorised = The central computer no longer knows this tablet. Please call your coordinator.
error-too-old = This version of Onthaal is too old for the central computer. Please call your coordinator.
error-bad-code = This code is not right, or it was already used.
error-internal = Something went wrong. What was already saved is still there.
# $reference (text): code that can be found in the log
error-reference = Give this code when you ask for help: { $reference }

## Rules

rule-required = Something is still missing.
rule-unknown-code = This is not in the list.
rule-unknown-field = We do not know this field.
rule-wrong-type = This is not of the right kind.
rule-too-long = This is too long.
rule-too-many = There are too many.
rule-out-of-range = This is outside what is possible.
rule-not-allowed = This does not fit with the rest.

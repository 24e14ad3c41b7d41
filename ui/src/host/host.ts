import type { CommandName, Commands } from "../bindings/commands";
import type { Changed, ErrorCode, ErrorView } from "../bindings/types";

/** What carries commands from the page to the program, and changes back. */
export interface Host {
  call<C extends CommandName>(command: C, request: Commands[C]["request"]): Promise<Commands[C]["reply"]>;
  /** Shows the page anew in new memory, where what carries it can; nothing of before lives on. */
  renew(): Promise<void>;
  /** Calls `hear` for every change until the returned function is called. */
  listen(hear: (change: Changed) => void): () => void;
}

/** A refusal by the program: a code for a message, never a text. */
export class HostError extends Error {
  readonly code: ErrorCode;
  readonly field: string | undefined;
  readonly rule: string | undefined;
  /** Seconds to wait before trying again. */
  readonly wait: number | undefined;
  readonly reference: string;

  constructor(view: ErrorView) {
    super(view.code);
    this.name = "HostError";
    this.code = view.code;
    this.field = view.field;
    this.rule = view.rule;
    this.wait = view.wait_seconds;
    this.reference = view.reference;
  }
}

/** Reads whatever a transport throws or answers as a HostError; anything unknown is `internal`. */
export function asHostError(problem: unknown): HostError {
  if (problem instanceof HostError) return problem;
  if (isErrorView(problem)) return new HostError(problem);
  return new HostError({ code: "internal", reference: "" });
}

function isErrorView(value: unknown): value is ErrorView {
  return typeof value === "object" && value !== null && "code" in value && typeof value.code === "string";
}

import type { Walk } from "./walk";

/** Chooses a situation, and answers what is asked; the last answer stands for the rest. */
export function answerAll(walk: Walk, situation: string, answers?: readonly ("yes" | "no" | "unsure")[]): Promise<void>;

export function formsOf(word: string): Buffer[];
export function foundIn(folder: string, words: readonly string[]): string[];
export function foundInProcesses(first: number, words: readonly string[]): string[];

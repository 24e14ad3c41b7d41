import type { Page } from "@playwright/test";

export const PSEUDO: Record<string, { tile: string; direction: "ltr" | "rtl" }>;
export function pseudoSources(): { file: string; text: string }[];
export function speakPseudo(page: Page, locale: string): Promise<void>;

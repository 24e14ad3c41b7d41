import type { Page } from "@playwright/test";
import type { Walk } from "./walk";

type Ask = (town: Walk["town"], command: string, body: unknown) => Promise<{ status: number; body: unknown }>;

export function longest(ask: Ask, town: Walk["town"]): Promise<{ service_id: string; name: { text: string } }>;
export function swap(page: Page, to: { service: string; locale: string }): Promise<void>;
export const APPOINTMENT: { day: string; time: string };
export function agree(walk: Walk): Promise<void>;

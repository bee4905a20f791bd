import { en } from './en.ts';
import type { Lang } from './lang.ts';
import { vi } from './vi.ts';

export type Messages = typeof vi;

const MESSAGES: Readonly<Record<Lang, Messages>> = { vi, en };

/** The texts of a language. */
export function messagesOf(lang: Lang): Messages {
  return MESSAGES[lang];
}

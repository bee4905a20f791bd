import { parseDocument } from 'yaml';
import { z } from 'zod';
import type { Contradiction } from '../text/contradiction.ts';

/** A settings file that was read, or every fault in it. */
export type SettingsRead<T> =
  | { readonly ok: true; readonly settings: T }
  | { readonly ok: false; readonly faults: readonly Contradiction[] };

const vietnamese = z.locales.vi().localeError;
const english = z.locales.en().localeError;

/**
 * Reads a YAML settings file through its schema. Unknown keys, repeated keys and wrong types are faults; nothing is coerced.
 * @param contradictions further checks on a file whose shape is right
 */
export function readSettings<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  contradictions: (settings: z.output<Schema>) => readonly Contradiction[] = () => [],
): SettingsRead<z.output<Schema>> {
  const document = parseDocument(text, { schema: 'core', uniqueKeys: true });
  if (document.errors.length > 0) {
    const faults = document.errors.map((error) => {
      const line = error.linePos?.[0].line ?? 1;
      const reason = (error.message.split('\n')[0] ?? error.code).replace(/ at line \d+, column \d+:?$/, '');
      return {
        path: 'YAML',
        vi: `dòng ${line}: không đọc được YAML: ${reason}`,
        en: `line ${line}: not valid YAML: ${reason}`,
      };
    });
    return { ok: false, faults };
  }
  // Zod words each issue when it is made; made twice, it speaks both languages of the publication.
  const data = document.toJS({ maxAliasCount: 100 });
  const inEnglish = schema.safeParse(data, { error: english });
  if (!inEnglish.success) {
    const inVietnamese = schema.safeParse(data, { error: vietnamese });
    const faults = inEnglish.error.issues.map((issue, i) => ({
      path: pathText(issue.path),
      vi: inLanguage(inVietnamese.error?.issues[i]?.message ?? issue.message, 0),
      en: inLanguage(issue.message, 1),
    }));
    return { ok: false, faults };
  }
  const faults = contradictions(inEnglish.data);
  return faults.length === 0 ? { ok: true, settings: inEnglish.data } : { ok: false, faults };
}

/** Messages written in our own schemas hold both languages, Vietnamese first: "… / …". Zod's own hold one. */
function inLanguage(message: string, language: 0 | 1): string {
  const both = message.split(' / ');
  return both.length === 2 ? both[language]! : message;
}

/** @example pathText(['groups', 0, 'code']) // => 'groups[0].code' */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

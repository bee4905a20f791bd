import { parse, stringify } from 'yaml';

/** As the reader of settings reads them: a code in quotation marks stays text. */
const AS_READ = { schema: 'core', maxAliasCount: 100 } as const;
const AS_WRITTEN = { schema: 'core', lineWidth: 0, aliasDuplicateObjects: false } as const;
/** Stands where an office wrote what is not for the public; the file still reads. */
const WITHHELD = '(không công bố / not published)';
/** Its reason is published with the award that it lets stand. */
const PUBLISHED_REASON: ReadonlySet<string> = new Set(['award-decision-differs']);

/**
 * A settings file with its values and without its comments, which are notes between people. Its schema allows known keys
 * only, and those are public.
 * @param text a file that was read without a fault
 */
export function clearSettings(text: string): string {
  return stringify(parse(text, AS_READ), AS_WRITTEN);
}

/** `year.yaml` without who answers for a warning, and why, as far as the publication does not say it. */
export function clearYearFile(text: string): string {
  const settings = parse(text, AS_READ) as { accepted?: Array<Record<string, unknown>> | null };
  if (!settings.accepted) return clearSettings(text);
  const accepted = settings.accepted.map((entry) => ({
    ...entry,
    reason: PUBLISHED_REASON.has(String(entry.code)) ? entry.reason : WITHHELD,
    by: WITHHELD,
    // Of a short text the hash gives away the text.
    ...(PUBLISHED_REASON.has(String(entry.code)) ? {} : { rawSha256: '0'.repeat(64) }),
  }));
  return stringify({ ...settings, accepted }, AS_WRITTEN);
}

/** Settings that the program holds as data, as the file that says them. */
export const settingsText = (settings: unknown): string => stringify(settings, AS_WRITTEN);

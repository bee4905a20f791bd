/** Languages of the publication; Vietnamese is the original. */
export const LANGS = ['vi', 'en'] as const;
export type Lang = (typeof LANGS)[number];

import { z } from 'zod';

/** Text in both languages of the publication; Vietnamese is the original. */
export const Localised = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });
export type LocalisedText = z.output<typeof Localised>;

/** Calendar day as YYYY-MM-DD, without a time zone. */
export const IsoDay = z.iso.date();

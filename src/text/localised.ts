import { z } from 'zod';

/** Control characters, among them those that turn the direction of a line: no name needs them, and a page would be spoilt by one. */
const CONTROL = /(?![\t\n])[\p{Cc}\p{Bidi_Control}]/u;
const Words = z
  .string()
  .min(1)
  .refine((text) => !CONTROL.test(text), 'có ký tự điều khiển ẩn / holds an invisible control character');

/** Text in both languages of the publication; Vietnamese is the original. */
export const Localised = z.strictObject({ vi: Words, en: Words });
export type LocalisedText = z.output<typeof Localised>;

/** Calendar day as YYYY-MM-DD, without a time zone. */
export const IsoDay = z.iso.date();

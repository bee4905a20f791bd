import { z } from 'zod';
import { IsoDay, Localised } from '../text/localised.ts';
import { Code } from './rule-texts.ts';

const Document = z.strictObject({ id: z.string().regex(/^[a-z-]+$/), name: Localised });

/** When a dossier is due, Vietnamese local time: the whole of a day, or up to a minute of it. That minute still counts. */
const Deadline = z.union([IsoDay, z.iso.datetime({ local: true, precision: -1 })], {
  error: 'hạn là ngày "2023-11-15" hoặc phút "2023-11-15T17:00" / a day or a minute is expected',
});

/** A part of a whole as exact text: "0.7" of a maximum, "2/3" of a council. */
const Part = z
  .string({ error: 'phần phải đặt trong dấu ngoặc kép, ví dụ "0.7" hoặc "2/3" / a part is quoted text' })
  .regex(/^(?:0\.\d{1,6}|1|[1-9]\d{0,3}\/[1-9]\d{0,3})$/)
  .refine((text) => !text.includes('/') || Number(text.split('/')[0]) <= Number(text.split('/')[1]), {
    error: 'phần không được lớn hơn 1 / a part is at most 1',
  })
  .transform(exactPart);

/** @param text "0.7" or "2/3" */
function exactPart(text: string): { readonly numerator: bigint; readonly denominator: bigint } {
  const [numerator = '0', denominator] = text.split('/');
  if (denominator !== undefined) return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
  const [whole = '0', digits = ''] = numerator.split('.');
  return { numerator: BigInt(whole + digits), denominator: 10n ** BigInt(digits.length) };
}

/** Conditions that must be met before somebody can be a candidate. `council-votes` of an individual are the nominee's. */
export const AwardCondition = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('registered'), by: IsoDay, basis: Localised }),
  z.strictObject({
    kind: z.literal('dossier-complete'),
    documents: z.array(Document).min(1),
    basis: Localised,
  }),
  z.strictObject({ kind: z.literal('dossier-signed'), basis: Localised }),
  z.strictObject({ kind: z.literal('dossier-on-time'), by: Deadline, basis: Localised }),
  /** The minutes of the unit's own council are in its dossier. */
  z.strictObject({ kind: z.literal('council-minutes'), document: Localised, basis: Localised }),
  z.strictObject({ kind: z.literal('ranked'), basis: Localised }),
  z.strictObject({
    kind: z.literal('minimum-value'),
    /** Part of the maximum, the limit itself included. */
    atLeast: Part,
    /** Code of a main index; of the whole framework without bonus where there is none. */
    of: Code.optional(),
    /** Name of the band that begins there: "Tốt". */
    band: Localised.optional(),
    basis: Localised,
  }),
  /** Not on the sheet "Loại trừ" of `awards.xlsx`. */
  z.strictObject({ kind: z.literal('not-excluded'), basis: Localised }),
  z
    .strictObject({
      kind: z.literal('council-votes'),
      /** So many votes, or such a part of the council's members. */
      count: z.int().min(1).optional(),
      share: Part.optional(),
      basis: Localised,
    })
    .refine(({ count, share }) => (count === undefined) !== (share === undefined), {
      error: 'ghi "count" hoặc "share", không ghi cả hai / either "count" or "share"',
    }),
]);

export const Award = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  recipient: z.enum(['unit', 'individual']),
  name: Localised,
  form: Localised,
  number: z.int().min(1),
  basis: Localised,
  /** What candidate units are compared by: total, points without bonus, or the points of a main index. Individuals: votes. */
  rankedBy: z.union([z.enum(['total', 'points']), Code]).default('total'),
  /** Only units of this ranked group are candidates. */
  rankedGroup: z.string().optional(),
  /** Equals at the cut: `choice` needs a decision with its basis; `all` proposes each of them. */
  tie: z.enum(['choice', 'all']).default('choice'),
  /** Last day of the decision, where it is not that of the year. */
  decideBy: IsoDay.optional(),
  conditions: z.array(AwardCondition),
  /** For individuals: columns of the sheet "Cá nhân" that must read "Đạt", and the report that must be in the dossier. */
  criteria: z.array(Localised).default([]),
  report: Localised.optional(),
});

export type AwardRule = z.output<typeof Award>;
export type ConditionRule = z.output<typeof AwardCondition>;

import { z } from 'zod';
import { STATUSES } from '../points/status.ts';
import { IsoDay, Localised } from '../text/localised.ts';

/** A warning that somebody answers for. It holds as long as the cell says what it said on that day. */
const AcceptedWarning = z.strictObject({
  code: z.string().min(1),
  /** As `npm run check` prints them; without sheet or cell where the finding has none. */
  file: z.string().min(1),
  sheet: z.string().min(1).optional(),
  cell: z
    .string()
    .regex(/^[A-Z]{1,3}[1-9]\d*$/)
    .optional(),
  /** SHA-256 of the cell's raw text, or of the file where no cell is meant. */
  rawSha256: z.string().regex(/^[0-9a-f]{64}$/),
  reason: z.string().min(1),
  by: z.string().min(1),
  date: IsoDay,
});

/** Shape of `year.yaml`: how far the year has come, and the decision it rests on. */
export const YearFile = z
  .strictObject({
    status: z.enum(STATUSES),
    /** The "today" of the year's pages: the software has no clock. */
    asOf: IsoDay,
    publishedOn: IsoDay.optional(),
    decision: z.strictObject({ number: z.string().min(1), date: IsoDay, issuer: Localised }).optional(),
    /** Sample data: every page, print and download says that it is not a real result. */
    sample: z.boolean(),
    /** An empty list may be left as it is when its last entry goes. */
    accepted: z
      .array(AcceptedWarning)
      .nullish()
      .transform((entries) => entries ?? []),
  })
  .refine(({ status, decision }) => status !== 'official' || decision !== undefined, {
    path: ['decision'],
    error: 'năm chính thức phải có quyết định / an official year needs its decision',
  });

export type YearSettings = z.output<typeof YearFile>;
export type Acceptance = z.output<typeof AcceptedWarning>;

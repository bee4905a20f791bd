import { z } from 'zod';
import { STATUSES } from '../points/status.ts';
import { IsoDay, Localised } from '../text/localised.ts';

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
  })
  .refine(({ status, decision }) => status !== 'official' || decision !== undefined, {
    path: ['decision'],
    error: 'năm chính thức phải có quyết định / an official year needs its decision',
  });

export type YearSettings = z.output<typeof YearFile>;

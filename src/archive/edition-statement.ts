import { z } from 'zod';
import { DIFFERENCE_KINDS } from '../findings/difference.ts';
import { SCORE_COLUMNS } from '../points/score-column.ts';
import { IsoDay } from '../text/localised.ts';
import { editionCode } from './edition-code.ts';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** A path within the snapshot's payload or the data folder: never out of it. */
const Path = z
  .string()
  .min(1)
  .refine((path) => !/(?:^|\/)\.\.?(?:\/|$)|^\/|\\/.test(path), { error: 'leads out of the folder' });

const DifferenceRecord = z.strictObject({
  kind: z.enum(DIFFERENCE_KINDS),
  unit: z.string().nullable(),
  code: z.string(),
  column: z.enum(SCORE_COLUMNS).nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  cell: z.strictObject({ file: z.string(), sheet: z.string(), cell: z.string() }).nullable(),
});

/** A source as received, and its cleared copy in the snapshot; null where nothing of it is public. */
const SourceRecord = z.strictObject({
  file: Path,
  sha256: Sha256,
  cleared: z
    .strictObject({
      path: Path,
      sha256: Sha256,
      /** Sheets whose names had to change in the copy, by their names there. */
      sheets: z.record(z.string(), z.string()).default({}),
    })
    .nullable(),
});

/**
 * `edition.json`: what an edition consists of. The hash of its bytes is the edition's code, so it holds everything that
 * the results follow from, and nothing that may change without them (no program version, no pages).
 */
export const EditionStatement = z.strictObject({
  statementVersion: z.literal(1),
  year: z.int().min(1000).max(9999),
  edition: z.string().regex(/^(?:r[1-9]\d*|draft)$/),
  day: IsoDay,
  schemaVersion: z.int().min(1),
  sources: z.array(SourceRecord),
  /** Initiatives of this year that a year before had counted: by year and number of the decision, where. */
  earlierInitiatives: z.record(z.string(), z.string()),
  results: z.strictObject({ path: Path, sha256: Sha256 }),
  correction: z
    .strictObject({
      /** Name and code of the edition that this one replaces. */
      of: z.strictObject({ edition: z.string(), code: z.string() }),
      reason: z.string().min(1),
      by: z.string().min(1),
      basis: z.string().min(1).nullable(),
      differences: z.array(DifferenceRecord),
    })
    .nullable(),
});

export type EditionStatement = z.output<typeof EditionStatement>;
export type SourceRecord = EditionStatement['sources'][number];

/** The statement as its file has it: the same statement gives the same bytes. */
export const statementText = (statement: EditionStatement): string =>
  `${JSON.stringify(statement, null, 1)}\n`;

/**
 * A statement from its file; undefined where it is none.
 * @param text bytes of `edition.json` as UTF-8
 */
export function readStatement(text: string): EditionStatement | undefined {
  try {
    return EditionStatement.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Code of the edition that a statement's text is of. @param sha256 of a text, as 64 hexadecimal digits */
export const codeOf = (text: string, sha256: (text: string) => string): string => editionCode(sha256(text));

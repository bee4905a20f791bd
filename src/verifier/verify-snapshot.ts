import { codeOf, type EditionStatement, readStatement } from '../archive/edition-statement.ts';
import { FrozenUnreadable, thawDataset } from '../archive/frozen-dataset.ts';
import { RESULTS, SITE, STATEMENT, SUMS, UNLISTED } from '../archive/snapshot-paths.ts';
import type { YearDataset } from '../dataset/site.ts';
import type { Difference } from '../findings/difference.ts';
import { resultDifferences, type TableFault, tableFaults } from './check-results.ts';
import { type FileFault, inventory, readSums } from './inventory.ts';
import { type Recomputing, recompute } from './recompute.ts';

/** A snapshot as the verifier is given it. */
export interface Snapshot extends Recomputing {
  /** Hashes of all its files by path. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** What verifying came to; a part that could not be done is null. */
export interface Verification {
  readonly statement: EditionStatement | null;
  /** Code computed from the statement; '' without one. */
  readonly code: string;
  /** Null where the list of hashes cannot be read. */
  readonly files: readonly FileFault[] | null;
  readonly filesChecked: number;
  /** Sources and results that are not those that the statement names. */
  readonly stated: readonly FileFault[];
  readonly dataset: YearDataset | null;
  /** Published tables that do not say what the frozen results say. */
  readonly tables: readonly TableFault[];
  /** Frozen results that do not follow from the frozen sheets and rules. */
  readonly results: readonly Difference[] | null;
}

/** Verifies a snapshot by what is in it alone: files, statement, results from the sheets, published tables. */
export function verifySnapshot(snapshot: Snapshot): Verification {
  const { hashes, bytesOf, sha256 } = snapshot;
  const textOf = (path: string) => {
    const bytes = bytesOf(path);
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
  };
  const sums = readSums(textOf(SUMS) ?? '-');
  const text = textOf(STATEMENT);
  const statement = (text === undefined ? undefined : readStatement(text)) ?? null;
  const read = frozenOf(textOf(RESULTS));
  const checks = read && checksOf(read, statement, snapshot, textOf);
  return {
    statement,
    code: statement && text !== undefined ? codeOf(text, sha256) : '',
    files: sums ? inventory(sums, hashes, UNLISTED) : null,
    filesChecked: sums?.size ?? 0,
    stated: statement ? inventory(statedHashes(statement), hashes, new Set(hashes.keys())) : [],
    dataset: checks && read,
    tables: checks?.tables ?? [],
    results: checks?.results ?? null,
  };
}

/** Null where the frozen results only look like results: what reads them breaks, and no more can be said than that. */
function checksOf(
  dataset: YearDataset,
  statement: EditionStatement | null,
  snapshot: Snapshot,
  textOf: (path: string) => string | undefined,
): Pick<Verification, 'tables' | 'results'> | null {
  const recomputed = statement && recompute(statement, snapshot);
  try {
    return {
      tables: tableFaults(dataset, (name) => textOf(`${SITE}/data/${dataset.year}/${name}`)),
      results: recomputed ? resultDifferences(dataset, recomputed) : null,
    };
  } catch {
    return null;
  }
}

/** Nothing is wrong. */
export const isVerified = ({ files, stated, dataset, tables, results }: Verification): boolean =>
  files?.length === 0 &&
  stated.length === 0 &&
  dataset !== null &&
  tables.length === 0 &&
  results?.length === 0;

function statedHashes({ sources, results }: EditionStatement): Map<string, string> {
  return new Map([
    ...sources.flatMap(({ cleared }) => (cleared ? [[cleared.path, cleared.sha256] as const] : [])),
    [results.path, results.sha256],
  ]);
}

function frozenOf(text: string | undefined): YearDataset | null {
  if (text === undefined) return null;
  try {
    return thawDataset(text);
  } catch (error) {
    if (error instanceof FrozenUnreadable || error instanceof RangeError) return null;
    throw error;
  }
}

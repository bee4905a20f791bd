import type { YearDataset } from '../dataset/site.ts';
import type { Difference } from '../findings/difference.ts';
import type { Finding, Place } from '../findings/finding.ts';
import { makeFinding, placeOfFile } from '../findings/make-finding.ts';
import { parseA1 } from '../grid/a1.ts';
import { differences } from './differences.ts';
import type { SourceRecord } from './edition-statement.ts';
import { RESULTS } from './snapshot-paths.ts';

/** A source as it is now: its hash, and for settings that of their values alone, without comments. */
export interface PresentSource {
  readonly file: string;
  readonly sha256: string;
  /** Of a settings file in its cleared form; undefined for a workbook. */
  readonly clearedSha256?: string;
}

export interface FrozenState {
  /** "r1" */
  readonly edition: string;
  readonly sources: readonly SourceRecord[];
  readonly dataset: YearDataset;
}

/**
 * What of a frozen year is not as it was: every source that changed, and every result that would. As long as no source
 * changed there are no findings, also where today's program would compute something else: that is the verifier's to say.
 * @param computed from the present sources; undefined where they cannot be read
 */
export function lockFindings(
  { edition, sources, dataset }: FrozenState,
  present: readonly PresentSource[],
  computed: YearDataset | undefined,
): Finding[] {
  const { year } = dataset;
  const subject = { year, unit: null };
  const changes = changedSources(sources, present);
  const found = changes.map(({ file, change }) =>
    makeFinding('frozen-file-changed', subject, placeOfFile(file), { edition, change }),
  );
  if (found.length === 0 || computed === undefined) return found;
  return [
    ...found,
    ...differences(dataset, computed).map((difference) =>
      makeFinding('frozen-differs', { year, unit: difference.unit }, placeOf(difference, year, edition), {
        edition,
        difference,
      }),
    ),
  ];
}

/** A source that is not what it was. */
export interface SourceChange {
  readonly file: string;
  readonly change: 'changed' | 'missing' | 'added';
}

/** Sources that are not what they were, in the order of the statement; new ones last. */
export function changedSources(
  frozen: readonly SourceRecord[],
  present: readonly PresentSource[],
): SourceChange[] {
  const now = new Map(present.map((source) => [source.file, source]));
  const known = new Set(frozen.map(({ file }) => file));
  return [
    ...frozen.flatMap(({ file, sha256, cleared }): SourceChange[] => {
      const source = now.get(file);
      if (source === undefined) return [{ file, change: 'missing' }];
      const isSame =
        source.sha256 === sha256 ||
        (source.clearedSha256 !== undefined && source.clearedSha256 === cleared?.sha256);
      return isSame ? [] : [{ file, change: 'changed' }];
    }),
    ...present.flatMap(({ file }): SourceChange[] => (known.has(file) ? [] : [{ file, change: 'added' }])),
  ];
}

/** The cell of a score; the settings that say it; else the frozen results. */
function placeOf({ cell, kind, code }: Difference, year: number, edition: string): Place {
  if (cell !== null) {
    const at = parseA1(cell.cell);
    return { file: cell.file, sheet: cell.sheet, row: at?.row ?? null, column: at?.column ?? null };
  }
  if (kind === 'source') return placeOfFile(code);
  if (kind === 'rule') return placeOfFile(`${year}/framework.yaml`);
  if (kind === 'setting') return placeOfFile(`${year}/year.yaml`);
  return placeOfFile(`archive/${year}/${edition}/${RESULTS}`);
}

import { differences } from '../archive/differences.ts';
import { frozenText } from '../archive/frozen-dataset.ts';
import { derivedDifferences } from '../archive/other-differences.ts';
import type { YearDataset } from '../dataset/site.ts';
import { csvText } from '../exports/csv.ts';
import { TABLES } from '../exports/tables.ts';
import type { Difference } from '../findings/difference.ts';

/**
 * What the recomputed results say differently from the frozen ones. Of awards to individuals only the conditions of the
 * units can be recomputed: nominees and votes are not in a snapshot. How many findings there were is of the originals.
 */
export function resultDifferences(frozen: YearDataset, recomputed: YearDataset): Difference[] {
  const own = new Map(frozen.awards.map((award) => [award.id, award]));
  const awards = recomputed.awards.map((award) => {
    const { outcome, overruling } = own.get(award.id) ?? award;
    return award.recipient === 'individual' ? { ...award, outcome, overruling } : award;
  });
  const { findingCounts } = frozen;
  const settled: YearDataset = { ...recomputed, awards, findingCounts };
  if (frozenText(frozen) === frozenText(settled)) return [];
  const found = differences(frozen, settled);
  const said = new Set(found.map(({ code }) => code));
  const areScoresSaid = found.some(({ kind }) => kind === 'score');
  return [
    ...found,
    ...derivedDifferences(frozen, settled).filter(
      ({ code }) => !said.has(code) && !(areScoresSaid && code.startsWith('scores.')),
    ),
  ];
}

/** A published table that says something else; `line` from 1, null where it is not there. */
export interface TableFault {
  readonly name: string;
  readonly line: number | null;
}

/**
 * Names of published tables that do not say what the frozen results say.
 * @param textOf the table as published, by its name; undefined where it is not there
 */
export function tableFaults(frozen: YearDataset, textOf: (name: string) => string | undefined): TableFault[] {
  return TABLES.flatMap(({ name, fields, rows }): TableFault[] => {
    const published = textOf(`${name}.csv`);
    if (published === undefined) return [{ name: `${name}.csv`, line: null }];
    // A later program may publish more columns than the frozen table has: those that it has are compared.
    const names = (published.split('\r\n')[0] ?? '').split(',');
    const places = names.map((column) => fields.findIndex((field) => field.name === column));
    if (places.includes(-1)) return [{ name: `${name}.csv`, line: 1 }];
    const expected = csvText(names, projected(rows(frozen), places));
    return published === expected
      ? []
      : [{ name: `${name}.csv`, line: firstDifference(expected, published) }];
  });
}

type Row = ReadonlyArray<string | number | null>;

function* projected(rows: Iterable<Row>, places: readonly number[]): Iterable<Row> {
  for (const row of rows) yield places.map((place) => row[place] ?? null);
}

/** Number of the first line that differs, from 1. */
function firstDifference(expected: string, published: string): number {
  const [one, other] = [expected.split('\n'), published.split('\n')];
  const at = one.findIndex((line, i) => line !== other[i]);
  return at === -1 ? one.length : at + 1;
}

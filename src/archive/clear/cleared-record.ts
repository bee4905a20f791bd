import type { Place } from '../../findings/finding.ts';

/** A row of a list as it may be seen, by the names of its columns; '' and a column that is not there leave a cell empty. */
export interface ClearedRecord {
  /** 0-based. */
  readonly row: number;
  readonly values: Readonly<Record<string, string | number | Date>>;
}

export const recordAt = ({ row }: Place, values: ClearedRecord['values']): ClearedRecord => ({
  row: row!,
  values,
});

/** Stands where a column must be filled and what stood there is not public. */
export const WITHHELD = 'Không công bố';

/** First day that spreadsheets count without a leap day that never was. */
const FIRST_DAY = '1900-03-01';

/**
 * A day or moment as the value of a cell: a date, or text where spreadsheets count no such day.
 * @param iso "2023-11-10" or "2023-11-10T09:15", local time
 */
export function momentValue(iso: string): Date | string {
  if (iso >= FIRST_DAY) return new Date(iso.includes('T') ? `${iso}Z` : `${iso}T00:00Z`);
  const [, year, month, day, time = ''] = /^(\d+)-(\d+)-(\d+)(?:T(.*))?$/.exec(iso) ?? [];
  return `${day}/${month}/${year} ${time}`.trim();
}

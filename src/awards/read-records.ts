import type { Finding, Place } from '../findings/finding.ts';
import { makeFinding, placeOfCell } from '../findings/make-finding.ts';
import { cellAt, cellText } from '../grid/cell-text.ts';
import type { Cell, Grid } from '../grid/grid.ts';
import { canonical } from '../text/canonical.ts';
import { canonicalName } from '../text/canonical-name.ts';

/** One row of a list with named columns, read value by value. What cannot be read becomes a finding and undefined. */
export class RecordRow {
  readonly #grid: Grid;
  readonly #row: number;
  readonly #columns: ReadonlyMap<string, number>;
  readonly #year: number;
  readonly findings: Finding[] = [];

  constructor(grid: Grid, row: number, columns: ReadonlyMap<string, number>, year: number) {
    this.#grid = grid;
    this.#row = row;
    this.#columns = columns;
    this.#year = year;
  }

  /** Where the row's value of a column stands. */
  place(column: string): Place {
    return placeOfCell(this.#grid, this.#row, this.#columns.get(column) ?? 0);
  }

  /** True where the list has such a column, and something stands in it here. */
  has(column: string): boolean {
    return this.text(column) !== '';
  }

  /** Text, '' where the cell is empty or the list has no such column. */
  text(column: string): string {
    return cellText(this.#cell(column)).replace(/\s+/g, ' ').trim();
  }

  /** Text that must be there. */
  needed(column: string): string | undefined {
    const text = this.text(column);
    return text === '' ? this.#unreadable(column, 'text') : text;
  }

  /** ISO day from a date cell or from text as d/m/yyyy. */
  day(column: string): string | undefined {
    return this.moment(column)?.slice(0, 10);
  }

  /** "YYYY-MM-DDTHH:MM" from a date cell, or from text as d/m/yyyy with an optional time. */
  moment(column: string): string | undefined {
    const cell = this.#cell(column);
    if (cell?.kind === 'date') return cell.date.toISOString().slice(0, 16);
    const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\s+(\d{1,2})[:h](\d{2}))?$/.exec(this.text(column));
    if (match === null) return this.#unreadable(column, 'date');
    const [, day = '', month = '', year = '', hour = '0', minute = '0'] = match;
    const two = (text: string) => text.padStart(2, '0');
    const iso = `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
    // 31/02 rolls over to March: a day that does not exist is not a date.
    const real = new Date(`${iso}Z`);
    const same = !Number.isNaN(real.getTime()) && real.toISOString().startsWith(iso);
    return same ? iso : this.#unreadable(column, 'date');
  }

  /** A whole number, 0 or more. */
  count(column: string): number | undefined {
    const cell = this.#cell(column);
    const value =
      cell?.kind === 'number'
        ? cell.number
        : Number(this.text(column) === '' ? Number.NaN : this.text(column));
    return Number.isInteger(value) && value >= 0 ? value : this.#unreadable(column, 'count');
  }

  /** One of two words, such as Có / Không. */
  either(column: string, yes: string, no: string): boolean | undefined {
    const text = canonical(this.text(column));
    if (text === canonical(yes)) return true;
    if (text === canonical(no)) return false;
    return this.#unreadable(column, `${yes} / ${no}`);
  }

  /** One of these words, as the list writes it; in the sheet case does not matter. */
  oneOf(column: string, words: readonly string[]): string | undefined {
    const text = canonical(this.text(column));
    return words.find((word) => canonical(word) === text) ?? this.#unreadable(column, words.join(', '));
  }

  #cell(column: string): Cell | undefined {
    const at = this.#columns.get(column);
    return at === undefined ? undefined : cellAt(this.#grid, this.#row, at);
  }

  #unreadable(column: string, expected: string): undefined {
    const facts = { column, raw: this.text(column), expected };
    this.findings.push(
      makeFinding('award-row-unreadable', { year: this.#year, unit: null }, this.place(column), facts),
    );
    return undefined;
  }
}

/** Where the head of a list stands, and its columns by name. */
export interface RecordHead {
  readonly row: number;
  readonly columns: ReadonlyMap<string, number>;
}

/**
 * Finds the head of a list by its column names.
 * @param columns names of the columns that must be in the head, as the sheet writes them
 * @param further columns that may be there
 * @returns undefined where no row has all that must be
 */
export function findRecordHead(
  grid: Grid,
  columns: readonly string[],
  further: readonly string[],
): RecordHead | undefined {
  const names = [...columns, ...further];
  for (let row = 0; row < grid.rows.length; row++) {
    const at = new Map<string, number>();
    (grid.rows[row] ?? []).forEach((cell, column) => {
      const name = names.find((wanted) => canonicalName(wanted) === canonicalName(cellText(cell)));
      if (name !== undefined && !at.has(name)) at.set(name, column);
    });
    if (columns.every((column) => at.has(column))) return { row, columns: at };
  }
  return undefined;
}

/** Rows under the head of a list, those that are empty left out; undefined where it has no head. */
export function recordRows(
  grid: Grid,
  columns: readonly string[],
  further: readonly string[],
  year: number,
): RecordRow[] | undefined {
  const head = findRecordHead(grid, columns, further);
  if (head === undefined) return undefined;
  const rows: RecordRow[] = [];
  for (let row = head.row + 1; row < grid.rows.length; row++) {
    const filled = [...head.columns.values()].some(
      (column) => cellText(cellAt(grid, row, column)).trim() !== '',
    );
    if (filled) rows.push(new RecordRow(grid, row, head.columns, year));
  }
  return rows;
}

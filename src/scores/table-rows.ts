import type { Finding, Place } from '../findings/finding.ts';
import type { Subject } from '../findings/make-finding.ts';
import type { FlatComponent } from '../framework/flatten.ts';
import { cellAt, cellText } from '../grid/cell-text.ts';
import type { Cell } from '../grid/grid.ts';
import { columnKindOf } from '../sheet/header-names.ts';
import type { FormTable, LongTable } from '../sheet/located-table.ts';
import { canonical } from '../text/canonical.ts';
import { type CellReading, placed, readScoreCell } from './read-score-cell.ts';
import type { ComponentNames } from './row-names.ts';
import type { PlacedReading, ScoreContext, StatedSum } from './unit-sheet.ts';

/** What a row of a table is, by its code and name. */
type RowMeaning =
  | { readonly kind: 'component'; readonly component: FlatComponent }
  | { readonly kind: 'sum'; readonly level: StatedSum['level']; readonly code: string }
  | { readonly kind: 'bonus' }
  | { readonly kind: 'unknown-code'; readonly stated: string }
  | { readonly kind: 'number-code' | 'date-code'; readonly raw: string }
  | { readonly kind: 'other' };

/**
 * The rows of a table, asked one by one. A reader makes one object of cells that say the same, so what a code means and
 * a number reads as is found out once for thousands of rows.
 */
export class TableRows {
  readonly #table: FormTable | LongTable;
  readonly #codeColumn: number;
  readonly #nameColumn: number | undefined;
  readonly #names: ComponentNames;
  readonly #byCode: ReadonlyMap<string, FlatComponent>;
  readonly #levels = new Map<string, StatedSum['level']>();
  readonly #meanings = new Map<Cell, RowMeaning>();
  readonly #readings = new Map<Cell, CellReading>();
  /** By the cell of a name: the component whose name it was found to be. */
  readonly #named = new Map<Cell, FlatComponent>();

  constructor(table: FormTable | LongTable, { framework, components, names }: ScoreContext) {
    this.#table = table;
    this.#names = names;
    this.#codeColumn = table.columns.get('code')!;
    this.#nameColumn = table.columns.get('name');
    this.#byCode = new Map(components.map((component) => [component.code, component]));
    for (const group of framework.groups) {
      this.#levels.set(group.code, 'group');
      for (const main of group.mainIndices) this.#levels.set(main.code, 'main-index');
    }
  }

  meaningOf(row: number): RowMeaning {
    const codeCell = cellAt(this.#table.grid, row, this.#codeColumn);
    const known = codeCell && this.#meanings.get(codeCell);
    if (known !== undefined) return known;
    const meaning = this.#meaningOf(codeCell, row);
    // Without a code the name decides.
    if (codeCell !== undefined && meaning.kind === 'component') this.#meanings.set(codeCell, meaning);
    return meaning;
  }

  /** Text of a row's name; '' where the table has none. */
  nameOf(row: number): string {
    return cellText(this.#nameCell(row));
  }

  #nameCell(row: number): Cell | undefined {
    return this.#nameColumn === undefined ? undefined : cellAt(this.#table.grid, row, this.#nameColumn);
  }

  /** A row whose name is not that of its component. @param at where the name stands */
  nameFindings(row: number, component: FlatComponent, subject: Subject, at: () => Place): Finding[] {
    const cell = this.#nameCell(row);
    if (cell === undefined || this.#named.get(cell) === component) return [];
    const findings = this.#names.check(component, cellText(cell), subject, at);
    if (findings.length === 0) this.#named.set(cell, component);
    return findings;
  }

  /** What a cell says about points. */
  readingOf(row: number, column: number): CellReading {
    const cell = cellAt(this.#table.grid, row, column);
    if (cell === undefined) return readScoreCell(cell);
    let reading = this.#readings.get(cell);
    if (reading === undefined) {
      reading = readScoreCell(cell);
      this.#readings.set(cell, reading);
    }
    return reading;
  }

  /** The same with its place. */
  placedReadingOf(row: number, column: number): PlacedReading {
    return placed(this.readingOf(row, column), row, column);
  }

  #meaningOf(codeCell: Cell | undefined, row: number): RowMeaning {
    const typed = cellText(codeCell).trim().replace(/\.$/, '');
    const component = this.#byCode.get(typed);
    if (codeCell?.kind === 'number' || codeCell?.kind === 'date') {
      // 6.10 typed as a number is 6.1: which of two components it was, only the office can say. A whole number is safe.
      if (codeCell.kind === 'date') return { kind: 'date-code', raw: typed };
      if (!Number.isInteger(codeCell.number)) return { kind: 'number-code', raw: typed };
    }
    if (component !== undefined) return { kind: 'component', component };
    const level = this.#levels.get(typed);
    if (level !== undefined) return { kind: 'sum', level, code: typed };
    if (/^\d+(?:\.\d+)+$/.test(typed)) return { kind: 'unknown-code', stated: typed };
    return typed === '' || columnKindOf(typed) === undefined
      ? meaningOfName(this.nameOf(row))
      : { kind: 'other' };
  }
}

function meaningOfName(stated: string): RowMeaning {
  const name = canonical(stated);
  if (/^(?:tổng cộng|tổng điểm và điểm thưởng|tổng điểm \(cả điểm thưởng\))/.test(name)) {
    return { kind: 'sum', level: 'total-with-bonus', code: '' };
  }
  if (/^(?:tổng điểm|tổng số điểm|total)/.test(name)) return { kind: 'sum', level: 'total', code: '' };
  if (/^(?:điểm thưởng|bonus)/.test(name)) return { kind: 'bonus' };
  return { kind: 'other' };
}

import type { Grid } from '../grid/grid.ts';
import { pointsText } from '../points/format-points.ts';
import {
  SCORE_KINDS,
  type ScoreColumnData,
  type ScoreTable,
  type SheetSource,
  scoreIndex,
} from './score-table.ts';
import type { PlacedReading, UnitSheet } from './unit-sheet.ts';

/** Writes what sheets say into the arrays of a table. Of a component that stands twice, the first line is written. */
export class ScoreWriter {
  readonly #table: ScoreTable;
  readonly #sources: SheetSource[];
  readonly #units: ReadonlyMap<string, number>;
  /** By file and sheet. */
  readonly #places = new Map<string, number>();
  /** Raw texts that say no more than their points. */
  readonly #plain = new Map<string, number>();

  /** @param sources list of the table's sheets, which grows with them */
  constructor(table: ScoreTable, sources: SheetSource[]) {
    this.#table = table;
    this.#sources = sources;
    this.#units = new Map(table.units.map((unit, i) => [unit, i]));
  }

  write(sheet: UnitSheet): void {
    const unit = this.#units.get(sheet.unit);
    if (unit === undefined) throw new RangeError(`unit ${sheet.unit} does not take part`);
    const { columns, components } = this.#table;
    const source = this.#placeOf(sheet.grid);
    for (const column of sheet.columns) columns[column].present[unit] = 1;
    const written = new Uint8Array(components.length);
    for (const { component, scores } of sheet.lines) {
      if (written[component.i] === 1) continue;
      written[component.i] = 1;
      const i = scoreIndex(this.#table, unit, component.i);
      for (const column of sheet.columns) {
        const reading = scores[column];
        if (reading !== undefined) this.#writeScore(columns[column], i, source, reading);
      }
    }
  }

  /** Place of a sheet in the list. */
  #placeOf({ file, sheet }: Grid): number {
    const key = JSON.stringify([file, sheet]);
    let place = this.#places.get(key);
    if (place === undefined) {
      place = this.#sources.push({ file, sheet }) - 1;
      this.#places.set(key, place);
    }
    return place;
  }

  #writeScore(column: ScoreColumnData, i: number, source: number, reading: PlacedReading): void {
    column.kind[i] = SCORE_KINDS.indexOf(reading.kind);
    column.sheet[i] = source;
    column.row[i] = reading.row;
    column.column[i] = reading.column;
    if (reading.kind === 'scored') column.points[i] = reading.points;
    if (!this.#isPlain(reading)) column.raw.set(i, reading.raw);
  }

  /** Whether the raw text is what the points say by themselves. */
  #isPlain(reading: PlacedReading): boolean {
    const { raw } = reading;
    if (reading.kind !== 'scored') return raw === '';
    if (this.#plain.get(raw) === reading.points) return true;
    const isPlain = raw === pointsText(reading.points);
    if (isPlain) this.#plain.set(raw, reading.points);
    return isPlain;
  }
}

// Reads the sample workbooks a second time, with none of the software's own code: what its results are held against.
import { readdirSync, readFileSync } from 'node:fs';
import { read, utils } from 'xlsx';
import { parse } from 'yaml';
import { quietly } from '../../scripts/data/quietly.ts';

const DATA = new URL('../../data/', import.meta.url).pathname;

/** One score cell: the raw value as it stands there. */
export interface SheetCell {
  readonly unit: string;
  readonly code: string;
  readonly column: 'self' | 'appraised';
  readonly value: number | string;
}

/** What a sheet states at its foot or its right edge. */
export interface StatedTotal {
  readonly unit: string;
  readonly column: 'self' | 'appraised';
  readonly total: number;
}

type Rows = ReadonlyArray<ReadonlyArray<string | number | null>>;

function sheetsOf(file: string): Array<{ name: string; rows: Rows }> {
  const book = quietly(() => read(readFileSync(`${DATA}${file}`)));
  return book.SheetNames.map((name) => ({
    name: name.normalize('NFC'),
    rows: utils.sheet_to_json(book.Sheets[name]!, { header: 1, defval: null, blankrows: true }),
  }));
}

/** Ids by the Vietnamese name of a unit, in lower case. */
const ID_OF = new Map<string, string>(
  (
    parse(readFileSync(`${DATA}units.yaml`, 'utf8')) as {
      units: Array<{ id: string; names: Array<{ vi: string }> }>;
    }
  ).units.flatMap(({ id, names }) => names.map(({ vi }) => [vi.normalize('NFC').toLowerCase(), id] as const)),
);

const textOf = (value: string | number | null | undefined) =>
  String(value ?? '')
    .normalize('NFC')
    .trim();

/** Score cells and stated totals of a year's forms (2023, 2024) or matrices (2025). */
export function sampleSheets(
  year: number,
  folder = `${year}/scores`,
): { cells: SheetCell[]; totals: StatedTotal[] } {
  const cells: SheetCell[] = [];
  const totals: StatedTotal[] = [];
  for (const file of readdirSync(`${DATA}${folder}`)) {
    for (const { name, rows } of sheetsOf(`${folder}/${file}`)) {
      if (rows.some((row) => textOf(row[1]) === 'Mã đơn vị')) readMatrix(name, rows, cells, totals);
      else readForm(rows, cells, totals);
    }
  }
  return { cells, totals };
}

function readForm(rows: Rows, cells: SheetCell[], totals: StatedTotal[]): void {
  const named = rows.map((row) => textOf(row[0])).find((text) => text.startsWith('Tên đơn vị:'));
  const unit = ID_OF.get(textOf(named?.slice('Tên đơn vị:'.length)).toLowerCase());
  if (unit === undefined) throw new Error(`no unit in ${named}`);
  const head = rows.find((row) => textOf(row[0]) === 'STT')!;
  for (const [column, header] of [
    ['self', 'Điểm tự chấm'],
    ['appraised', 'Điểm thẩm định'],
  ] as const) {
    const at = head.findIndex((cell) => textOf(cell) === header);
    for (const row of rows) {
      const code = textOf(row[0]);
      if (/^\d+\.\d+$/.test(code)) cells.push({ unit, code, column, value: row[at] ?? '' });
      if (textOf(row[1]) === 'TỔNG ĐIỂM') totals.push({ unit, column, total: Number(row[at]) });
    }
  }
}

function readMatrix(sheet: string, rows: Rows, cells: SheetCell[], totals: StatedTotal[]): void {
  const column = sheet === 'Thẩm định' ? 'appraised' : 'self';
  const head = rows.find((row) => textOf(row[1]) === 'Mã đơn vị')!;
  const codes = rows.find((row) => row.some((cell) => textOf(cell) === '1.1'))!;
  const at = head.findIndex((cell) => textOf(cell) === 'Tổng điểm');
  for (const row of rows) {
    const unit = textOf(row[1]);
    if (![...ID_OF.values()].includes(unit)) continue;
    codes.forEach((code, c) => {
      if (/^\d+\.\d+$/.test(textOf(code)))
        cells.push({ unit, code: textOf(code), column, value: row[c] ?? '' });
    });
    totals.push({ unit, column, total: Number(row[at]) });
  }
}

/** The two facts of each unit in a year's forms, with the row that they stand in: what is in column C, by label. */
export function sampleFacts(
  year: number,
): Array<{ unit: string; staff: number; computers: number; row: number }> {
  return readdirSync(`${DATA}${year}/scores`).flatMap((file) =>
    sheetsOf(`${year}/scores/${file}`).map(({ rows }) => {
      const stated = (label: string) => rows.findIndex((row) => textOf(row[1]) === label);
      const named = rows.map((row) => textOf(row[0])).find((text) => text.startsWith('Tên đơn vị: '))!;
      const row = stated('Tổng số công chức, viên chức');
      return {
        unit: ID_OF.get(named.slice('Tên đơn vị: '.length).toLowerCase())!,
        staff: Number(rows[row]![2]),
        computers: Number(rows[stated('Số máy tính trang bị cho công chức, viên chức')]![2]),
        row: row + 1,
      };
    }),
  );
}

/** Number of recognised initiatives by unit, from the sheet "Sáng kiến". */
export function sampleInitiatives(year: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [unit] of sheetsOf(`${year}/awards.xlsx`)
    .find(({ name }) => name === 'Sáng kiến')!
    .rows.slice(1))
    counts.set(textOf(unit), (counts.get(textOf(unit)) ?? 0) + 1);
  return counts;
}

/** Names of the nominees, from the sheet "Cá nhân". */
export function sampleNominees(year: number): string[] {
  const { rows } = sheetsOf(`${year}/awards.xlsx`).find(({ name }) => name === 'Cá nhân')!;
  return rows.slice(1).map(([name]) => textOf(name));
}

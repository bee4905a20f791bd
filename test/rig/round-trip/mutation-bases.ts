import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { CFB } from 'xlsx';
import { quietly } from '../../../scripts/data/quietly.ts';
import type { Framework } from '../../../src/framework/framework.ts';
import { a1 } from '../../../src/grid/a1.ts';
import type { Grid } from '../../../src/grid/grid.ts';
import { SCORE_COLUMNS, type ScoreColumn } from '../../../src/points/score-column.ts';
import { scoreOf } from '../../../src/scores/score-of.ts';
import { locateTable } from '../../../src/sheet/locate-table.ts';
import type { UnitRegistry } from '../../../src/units/unit-registry.ts';
import { readSource } from '../../../src/workbook/read-source.ts';
import { frameworkOf, registryOf } from '../rules.ts';
import { type TestCell, type TestSheet, workbookBytes } from '../workbooks.ts';
import type { Guard } from './edits.ts';
import { csvGuards, type GuardedCells, odsGuards, textGuards, xlsGuards, xlsxGuards } from './guards.ts';
import { scoresIn } from './judge.ts';
import { WRITTEN } from './known-gaps.ts';
import { form, long, matrix, small } from './mutated-sheets.ts';

/** A valid workbook with its rules, and what in it must not be changed into something else that is valid. */
export interface Base {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly framework: Framework;
  readonly registry: UnitRegistry;
  readonly counted: ScoreColumn;
  /** Guards of the bytes; of a ZIP its check sums guard them. */
  readonly byteGuards: readonly Guard[];
  /** Of a CSV the characters that end a cell: one more would move the cells behind it. */
  readonly cellEnds: string;
  /** Parts of a ZIP as binary strings, with their guards. */
  readonly parts: ReadonlyMap<string, { readonly text: string; readonly guards: readonly Guard[] }>;
}

const DATA = new URL('../../../data/', import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, DATA), 'utf8').normalize('NFC');

function csvBase(separator: string, decimal: string): Base {
  const line = (row: readonly TestCell[]) =>
    row
      .map((cell) => (typeof cell === 'number' ? String(cell).replace('.', decimal) : String(cell)))
      .join(separator);
  const text = Buffer.from(long().map(line).join('\n')).toString('latin1');
  const base = baseOf('2023/scores/bang-dai.csv', new Uint8Array(Buffer.from(text, 'latin1')), {
    ...small,
    counted: 'appraised',
  });
  return {
    ...base,
    byteGuards: csvGuards(text, separator, [5, 6]),
    cellEnds: WRITTEN.raggedRowsInCsv ? '' : `${separator}\n`,
  };
}

type Rules = Pick<Base, 'framework' | 'registry' | 'counted'>;

/** Every shape and every format, of the sample data and of a small framework. */
export function mutationBases(): Base[] {
  const registry = registryOf(textOf('units.yaml'));
  const sample = (year: number, name: string): Base => {
    const file = `${year}/scores/${name}`;
    const framework = frameworkOf(textOf(`${year}/framework.yaml`));
    return baseOf(file, new Uint8Array(readFileSync(new URL(file, DATA))), {
      framework,
      registry,
      counted: 'appraised',
    });
  };
  const made = (name: string, sheets: readonly TestSheet[], format: 'xlsx' | 'xlsm' | 'xls' | 'ods') =>
    baseOf(`2023/scores/${name}.${format}`, workbookBytes(sheets, format), {
      ...small,
      counted: 'appraised',
    });
  const longSheet = [{ name: 'Dữ liệu', rows: long() }];
  return [
    sample(2023, 'so-y-te.xlsx'),
    sample(2023, 'so-van-hoa.xls'),
    sample(2023, 'ban-dan-toc.ods'),
    sample(2025, 'tong-hop-2025.xlsx'),
    made('so-a', [form()], 'xlsm'),
    made('so-a', [form()], 'xls'),
    made('so-a', [form()], 'ods'),
    made('tong-hop', matrix(), 'xlsx'),
    made('tong-hop', matrix(), 'xls'),
    made('tong-hop', matrix(), 'ods'),
    made('bang-dai', longSheet, 'xlsx'),
    made('bang-dai', longSheet, 'xls'),
    made('bang-dai', longSheet, 'ods'),
    csvBase(',', '.'),
    csvBase(';', ','),
  ];
}

function baseOf(file: string, bytes: Uint8Array, rules: Rules): Base {
  const bare: Base = { ...rules, file, bytes, byteGuards: [], cellEnds: '', parts: new Map() };
  const read = quietly(() => readSource(bytes, file));
  if (!read.ok) throw new Error(`${file}: ${read.fault}`);
  const guarded = new Map(read.grids.map((grid) => [grid.sheet, guardedCells(grid, bare, read.grids)]));
  const heads = headTexts(read.grids);
  const headRows = new Set(
    read.grids.flatMap((grid) => [...headAddresses(grid).values()].map(([row]) => row)),
  );
  if (file.endsWith('.xls')) {
    const entry = CFB.find(CFB.read(Buffer.from(bytes), { type: 'buffer' }), '/Workbook');
    if (entry === null) throw new Error(`${file}: no workbook stream`);
    return { ...bare, byteGuards: xlsGuards(bytes, Uint8Array.from(entry.content), heads, headRows) };
  }
  if (file.endsWith('.csv')) return bare;
  const binary = (text: string) => Buffer.from(text).toString('latin1');
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    const text = Buffer.from(content).toString('latin1');
    const sheet = /worksheets\/sheet(\d+)\.xml$/.exec(name);
    const guards = sheet
      ? xlsxGuards(text, guarded.get(read.grids[Number(sheet[1]) - 1]!.sheet)!)
      : name === 'content.xml'
        ? odsGuards(text, new Map([...guarded].map(([title, cells]) => [binary(title), cells])))
        : textGuards(text, heads.map(binary));
    return [name, { text, guards }] as const;
  });
  return { ...bare, parts: new Map(parts.filter(([name]) => /\.(?:xml|rels)$/.test(name))) };
}

/** Heads that name a score column: with another name there, the sheet would be an honest one without that column. */
function headTexts(grids: readonly Grid[]): string[] {
  return grids.flatMap((grid) =>
    [...headAddresses(grid)].flatMap(([, [row, column]]) => {
      const cell = grid.rows[row]?.[column];
      return cell?.kind === 'text' ? [cell.text] : [];
    }),
  );
}

function headAddresses(grid: Grid): Map<string, readonly [number, number]> {
  const table = locateTable(grid);
  if (table === undefined) return new Map();
  const places =
    table.shape === 'matrix'
      ? table.codes.map(({ column }) => [table.codeRow, column] as const)
      : SCORE_COLUMNS.flatMap((column) => {
          const at = table.columns.get(column);
          return at === undefined ? [] : [[table.headerRow, at] as const];
        });
  return new Map(places.map((place) => [a1(...place), place]));
}

function guardedCells(grid: Grid, base: Base, grids: readonly Grid[]): GuardedCells {
  const { table } = scoresIn(base, grids);
  const scores = new Set<string>();
  for (const column of SCORE_COLUMNS) {
    for (const u of table.units.keys()) {
      for (const { i } of table.components) {
        const { source } = scoreOf(table, column, u, i);
        if (source?.sheet === grid.sheet) scores.add(a1(source.row, source.column));
      }
    }
  }
  const areUnitRows = locateTable(grid)?.shape === 'matrix';
  return { scores, heads: new Set(headAddresses(grid).keys()), areUnitRows };
}

import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../scripts/data/read-files.ts';
import { readYearFolder } from '../../../scripts/data/read-folder.ts';
import { clearYear } from '../../../src/archive/clear/clear-year.ts';
import { writeCleared } from '../../../src/archive/clear/write-cleared.ts';
import { cellText } from '../../../src/grid/cell-text.ts';
import type { Cell, Grid } from '../../../src/grid/grid.ts';
import { computeYear } from '../../../src/pipeline/compute-year.ts';
import { readRegistry } from '../../../src/pipeline/read-settings-of.ts';
import type { InputWorkbook, YearInput } from '../../../src/pipeline/year-input.ts';
import { chance, type Draw, oneOf } from '../../rig/round-trip/draw.ts';

const DATA = new URL('../../../data', import.meta.url).pathname;
const registry = readRegistry(readText(DATA, 'units.yaml')).settings!;
const MARK = 'BIMAT-0912345678';

/** Columns of `awards.xlsx` whose words are published. */
const PUBLISHED = /^(?:Tên sáng kiến|Quyết định công nhận|Cơ quan|Số quyết định|Căn cứ)/;

/** Puts the mark into so many of a hundred cells: behind its text, in brackets, before it, or instead of it. */
function planted(draw: Draw, grid: Grid, percent: number): Grid {
  const width = Math.max(...grid.rows.map((row) => row?.length ?? 0)) + 1;
  const isPublished = (column: number) => {
    const head = grid.file.endsWith('awards.xlsx') ? cellText(grid.rows[0]?.[column]) : '';
    return PUBLISHED.test(head);
  };
  const rows = [...grid.rows, undefined].map((row) =>
    Array.from({ length: width }, (_, column): Cell | undefined => {
      const cell = row?.[column];
      if (isPublished(column) || !chance(draw, percent)) return cell;
      const text = cellText(cell);
      const way = oneOf(draw, [
        `${text} (${MARK})`,
        `${text} ${MARK}`,
        `${text}: ${MARK}`,
        `${MARK} ${text}`,
        MARK,
      ]);
      return { kind: 'text', text: way };
    }),
  );
  return { ...grid, rows };
}

const plantedBook = (draw: Draw, book: InputWorkbook, percent: number): InputWorkbook => ({
  ...book,
  read: book.read.ok
    ? { ok: true, grids: book.read.grids.map((grid) => planted(draw, grid, percent)) }
    : book.read,
});

function plantedInput(draw: Draw, input: YearInput): YearInput {
  const percent = oneOf(draw, [1, 3, 10, 50]);
  const plant = (book: InputWorkbook) => plantedBook(draw, book, percent);
  return {
    ...input,
    scores: input.scores.map(plant),
    awards: input.awards && plant(input.awards),
    rounds: input.rounds.map(({ day, workbooks }) => ({ day, workbooks: workbooks.map(plant) })),
  };
}

describe('a private word in any cells, read or not, is in no byte of a copy', () => {
  it.each([2023, 2024, 2025])('of %i', async (year) => {
    const input = await readYearFolder(DATA, year);
    const some = { ...input, scores: input.scores.slice(0, 6) };
    let sheets = 0;
    const property = fc.asyncProperty(fc.gen(), async (draw) => {
      const changed = plantedInput(draw, some);
      const { dataset } = computeYear(changed, registry);
      for (const book of clearYear(changed, registry, dataset!)) {
        if (book.sheets.length === 0) continue;
        sheets += book.sheets.length;
        for (const part of Object.values(unzipSync(await writeCleared(book)))) {
          const text = strFromU8(part);
          if (text.includes('BIMAT') || text.includes('0912345678'))
            throw new Error(
              `${book.file}: ${text.slice(Math.max(0, text.indexOf(MARK) - 200), text.indexOf(MARK) + 20)}`,
            );
        }
      }
    });
    await fc.assert(property, { numRuns: Number(process.env.CLEAR_RUNS ?? 8), seed: 3, endOnFailure: true });
    expect(sheets).toBeGreaterThan(10);
  });
});

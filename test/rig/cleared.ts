import { sha256 } from '../../scripts/data/read-files.ts';
import { CellSet } from '../../src/archive/clear/cell-set.ts';
import { clearScores } from '../../src/archive/clear/clear-scores.ts';
import type { ClearedBook } from '../../src/archive/clear/cleared-book.ts';
import { writeCleared } from '../../src/archive/clear/write-cleared.ts';
import type { YearDataset } from '../../src/dataset/site.ts';
import { a1 } from '../../src/grid/a1.ts';
import type { InputWorkbook, YearInput } from '../../src/pipeline/year-input.ts';
import { SCORE_COLUMNS } from '../../src/points/score-column.ts';
import { type ReadScores, readScores } from '../../src/scores/read-scores.ts';
import type { UnitIndex } from '../../src/scores/resolve-unit.ts';
import { SCORE_KINDS, type ScoreColumnData, type ScoreTable } from '../../src/scores/score-table.ts';
import type { ScoreContext } from '../../src/scores/unit-sheet.ts';
import { readPlainSource } from '../../src/workbook/read-plain-source.ts';

/**
 * A cleared copy as the reader takes it: written, read again by the plain reader alone, under the path and the sheet
 * names of the original. @throws where the plain reader would leave it to the library
 */
async function readCleared(book: ClearedBook): Promise<InputWorkbook> {
  const { file, sheets } = book;
  const empty = { file, sha256: '0', size: 0, read: { ok: true, grids: [] } } as const;
  if (sheets.length === 0) return empty;
  const bytes = await writeCleared(book);
  const read = readPlainSource(bytes, 'copy.xlsx');
  if (!read?.ok) throw new Error(`${file}: the copy is not plain`);
  const nameOf = new Map(sheets.map(({ name, sheet }) => [name, sheet]));
  const grids = read.grids.map((grid) => ({ ...grid, file, sheet: nameOf.get(grid.sheet)! }));
  return { file, sha256: sha256(bytes), size: bytes.length, read: { ok: true, grids } };
}

/** The input of a year with cleared copies in place of its workbooks. */
export async function clearedInput(input: YearInput, books: readonly ClearedBook[]): Promise<YearInput> {
  const read = await Promise.all(books.map(readCleared));
  const byFile = new Map(read.map((book) => [book.file, book]));
  const copyOf = ({ file }: InputWorkbook) => byFile.get(file)!;
  return {
    ...input,
    scores: input.scores.map(copyOf),
    awards: input.awards && copyOf(input.awards),
    rounds: input.rounds.map(({ day, workbooks }) => ({ day, workbooks: workbooks.map(copyOf) })),
  };
}

/** What of a dataset a cleared copy must give again. */
export function comparable(dataset: YearDataset) {
  const { sources, awards, findingCounts: _, scores, ...rest } = dataset;
  return {
    ...rest,
    scores: withoutFaults(scores),
    sources: sources.map(({ file }) => file),
    awards: awards.map((award) => {
      if (award.recipient === 'unit') return award;
      const { outcome: _outcome, overruling: _overruling, ...same } = award;
      return same;
    }),
  };
}

const [MISSING, FAULTY] = (['missing', 'faulty'] as const).map((kind) => SCORE_KINDS.indexOf(kind));

/** A table in which cells that could not be read are empty ones. */
function withoutFaults(table: ScoreTable): ScoreTable {
  const columns = Object.fromEntries(
    SCORE_COLUMNS.map((column) => {
      const data = table.columns[column];
      const raw = new Map([...data.raw].filter(([i]) => data.kind[i] !== FAULTY));
      const kind = data.kind.map((one) => (one === FAULTY ? MISSING! : one));
      return [column, { ...data, kind, raw } satisfies ScoreColumnData] as const;
    }),
  );
  return { ...table, columns: columns as unknown as ScoreTable['columns'] };
}

/** What is published of the scores of some workbooks, and of their cleared copies. */
export async function scoresOfCopies(
  workbooks: readonly InputWorkbook[],
  units: readonly string[],
  index: UnitIndex,
  context: ScoreContext,
) {
  const scoresOf = (books: readonly InputWorkbook[]) => {
    const files = books.map(({ file, read }) => ({ file, grids: read.ok ? read.grids : [] }));
    return readScores(files, units, index, context);
  };
  const original = scoresOf(workbooks);
  const facts = [...original.facts.values()].flatMap((stated) =>
    stated.map(({ at }) => ({ file: at.file, sheet: at.sheet!, cell: a1(at.row!, at.column!) })),
  );
  const books = clearScores(workbooks, index, context, new CellSet(facts));
  const again = scoresOf(await Promise.all(books.map(readCleared)));
  return { original: published(original, context), again: published(again, context), books };
}

/** Of a round only self scores count, and facts are not read. */
function published({ table, facts, unitsWithSheet }: ReadScores, { isRound }: ScoreContext) {
  const { columns, ...rest } = withoutFaults(table);
  return {
    ...rest,
    columns: isRound ? columns.self : columns,
    facts: [...facts],
    units: [...unitsWithSheet].sort(),
  };
}

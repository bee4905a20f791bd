import { describe, expect, it } from 'vitest';
import { sha256 } from '../../scripts/data/read-files.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { makeFinding } from '../../src/findings/make-finding.ts';
import { readSettings } from '../../src/framework/read-settings.ts';
import { type Acceptance, YearFile } from '../../src/framework/year-file.ts';
import { acceptFindings } from '../../src/pipeline/accept-findings.ts';
import type { ComputedYear } from '../../src/pipeline/compute-year.ts';
import type { YearInput } from '../../src/pipeline/year-input.ts';
import { awardSheets, CLEAN_FOLDER, type FixtureFolder, formSheets, SHEET } from '../rig/fixture-folder.ts';
import { APPRAISED, formRows, SELF } from '../rig/forms.ts';
import { gridOf } from '../rig/grids.ts';
import { lineOf } from '../rig/read-sheets.ts';
import { frameworkOf } from '../rig/rules.ts';
import { type TestCell, type TestSheet, workbookBytes } from '../rig/workbooks.ts';
import { computeChanged } from '../rig/year-inputs.ts';

const FILE = '2023/scores/so-b.xlsx';
/** SHA-256 of nothing. */
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const BOOK = 'b'.repeat(64);

/** An input whose one workbook holds "7.1234567" in A1 and nothing in B1. */
const INPUT: YearInput = {
  year: 2023,
  framework: undefined,
  settings: undefined,
  scores: [
    {
      file: FILE,
      sha256: BOOK,
      size: 1,
      read: { ok: true, grids: [{ ...gridOf([['7.1234567']]), file: FILE }] },
    },
    { file: '2023/scores/mat-khau.xlsx', sha256: '', size: 1, read: { ok: false, fault: 'too-large' } },
  ],
  awards: undefined,
  rounds: [],
  strays: [],
  sha256,
};
const A1 = sha256('7.1234567');

const place = (row: number | null, column: number | null, sheet: string | null = SHEET, file = FILE) => ({
  file,
  sheet,
  row,
  column,
});
const subject = { year: 2023, unit: 'so-b' };
const tooPrecise = (at: Finding['at'], component = '1.1') =>
  makeFinding('score-too-precise', subject, at, { component, column: 'appraised', raw: '7.1234567' });
const entry = (change: Partial<Acceptance> = {}): Acceptance => ({
  code: 'score-too-precise',
  file: FILE,
  sheet: SHEET,
  cell: 'A1',
  rawSha256: A1,
  reason: 'Theo biên bản',
  by: 'Tổ thẩm định',
  date: '2023-12-19',
  ...change,
});
const settingsWith = (entries: readonly Acceptance[], status: 'draft' | 'appraised' | 'official') => ({
  status,
  asOf: '2023-12-20',
  sample: true,
  accepted: [...entries],
});

/** Positions of accepted findings, and why entries are void. */
function judged(
  findings: readonly Finding[],
  entries: readonly Acceptance[],
  status: 'draft' | 'appraised' | 'official' = 'official',
) {
  const { accepted, findings: voids } = acceptFindings(findings, settingsWith(entries, status), INPUT);
  return {
    accepted: [...accepted.keys()].map((finding) => findings.indexOf(finding)),
    voids: voids.map(({ code, facts }) => [code, 'reason' in facts && facts.reason]),
  };
}
const isVoid = (reason: string) => ({ accepted: [], voids: [['acceptance-void', reason]] });
const holds = { accepted: [0], voids: [] };

it('the hash of an empty cell is that of an empty text', () => {
  expect(sha256('')).toBe(EMPTY);
});

describe('an entry names one place', () => {
  const cell = tooPrecise(place(0, 0));
  const empty = tooPrecise(place(0, 1));
  const sheet = makeFinding('sheet-hidden', subject, place(null, null), {});
  const file = makeFinding('award-decision-missing', subject, place(null, null, null), {
    award: { vi: 'a', en: 'a' },
  });
  const hidden = { code: 'sheet-hidden', cell: undefined, rawSha256: BOOK };
  const missing = { code: 'award-decision-missing', sheet: undefined, cell: undefined, rawSha256: BOOK };
  const locked = makeFinding(
    'entry-ignored',
    subject,
    place(null, null, null, '2023/scores/mat-khau.xlsx'),
    {},
  );

  it.each`
    finding   | change                                                                                        | expected                   | because
    ${cell}   | ${{}}                                                                                         | ${holds}                   | ${'code, file, sheet, cell and what it says'}
    ${empty}  | ${{ cell: 'B1', rawSha256: EMPTY }}                                                           | ${holds}                   | ${'an empty cell says nothing, and that is something'}
    ${sheet}  | ${hidden}                                                                                     | ${holds}                   | ${'a sheet without a cell, by the hash of the file'}
    ${file}   | ${missing}                                                                                    | ${holds}                   | ${'a file without a sheet, by its hash'}
    ${cell}   | ${{ rawSha256: EMPTY }}                                                                       | ${isVoid('changed')}       | ${'the cell said something else'}
    ${cell}   | ${{ rawSha256: BOOK }}                                                                        | ${isVoid('changed')}       | ${'the hash of the file is none of the cell'}
    ${sheet}  | ${{ ...hidden, rawSha256: A1 }}                                                               | ${isVoid('changed')}       | ${'nor the other way round'}
    ${cell}   | ${{ code: 'score-linked' }}                                                                   | ${isVoid('not-found')}     | ${'another code'}
    ${cell}   | ${{ code: 'khong-co' }}                                                                       | ${isVoid('not-found')}     | ${'a code that does not exist'}
    ${cell}   | ${{ file: '2023/scores/so-a.xlsx' }}                                                          | ${isVoid('not-found')}     | ${'another file'}
    ${cell}   | ${{ sheet: 'Sheet1' }}                                                                        | ${isVoid('not-found')}     | ${'another sheet'}
    ${cell}   | ${{ cell: 'A2' }}                                                                             | ${isVoid('not-found')}     | ${'another cell'}
    ${cell}   | ${{ cell: undefined, rawSha256: BOOK }}                                                       | ${isVoid('not-found')}     | ${'a whole sheet is not each of its cells'}
    ${cell}   | ${{ sheet: undefined }}                                                                       | ${isVoid('not-found')}     | ${'a cell without its sheet'}
    ${sheet}  | ${{ ...hidden, cell: 'A1' }}                                                                  | ${isVoid('not-found')}     | ${'a cell where the sheet is meant'}
    ${sheet}  | ${{ ...hidden, sheet: undefined }}                                                            | ${isVoid('not-found')}     | ${'a file where the sheet is meant'}
    ${file}   | ${{ ...missing, sheet: SHEET }}                                                               | ${isVoid('not-found')}     | ${'a sheet where the file is meant'}
    ${locked} | ${{ ...missing, code: 'entry-ignored', file: '2023/scores/mat-khau.xlsx', rawSha256: EMPTY }} | ${isVoid('not-a-warning')} | ${'what was never read has no hash that could be named'}
  `('$change: $because', ({ finding, change, expected }) => {
    expect(judged([finding], [entry(change)])).toEqual(expected);
  });

  it('says where the void entry points, at year.yaml', () => {
    const { findings } = acceptFindings([], settingsWith([entry()], 'official'), INPUT);
    expect(findings).toEqual([
      {
        code: 'acceptance-void',
        year: 2023,
        unit: null,
        at: { file: '2023/year.yaml', sheet: null, row: null, column: null },
        facts: {
          code: 'score-too-precise',
          place: '2023/scores/so-b.xlsx · Bảng điểm · A1',
          reason: 'not-found',
        },
      },
    ]);
  });
});

describe('an entry is for one finding', () => {
  const one = tooPrecise(place(0, 0));
  const other = tooPrecise(place(0, 0), '1.2');

  it('of two with one code in one cell: the second stays open until it has an entry of its own', () => {
    expect(judged([one, other], [entry()])).toEqual({ accepted: [0], voids: [] });
    expect(judged([one, other], [entry(), entry()])).toEqual({ accepted: [0, 1], voids: [] });
  });

  it('so that a second entry for it is void; the cell has not changed', () => {
    expect(judged([one], [entry(), entry()])).toEqual({
      accepted: [0],
      voids: [['acceptance-void', 'not-found']],
    });
  });

  it('keeps the entry that came first', () => {
    const first = entry({ by: 'A' });
    const { accepted } = acceptFindings([one], settingsWith([first, entry({ by: 'B' })], 'official'), INPUT);
    expect(accepted.get(one)).toBe(first);
  });
});

describe('only warnings can be accepted', () => {
  const above = makeFinding('score-above-max', subject, place(0, 0), {
    component: '1.1',
    column: 'appraised',
    points: 11_000_000,
    maxScore: 10_000_000,
  });
  const news = makeFinding('round-bonus-ignored', subject, place(0, 0), { stated: 10_000_000 });
  const missing = makeFinding('score-missing', subject, place(0, 1), {
    component: '1.1',
    name: { vi: 'a', en: 'a' },
    column: 'appraised',
  });
  const gap = { code: 'score-missing', cell: 'B1', rawSha256: EMPTY };

  it.each`
    finding    | change                                           | status         | expected                   | because
    ${above}   | ${{ code: 'score-above-max' }}                   | ${'official'}  | ${isVoid('not-a-warning')} | ${'an error'}
    ${above}   | ${{ code: 'score-above-max' }}                   | ${'appraised'} | ${isVoid('not-a-warning')} | ${'an error before the decision too'}
    ${above}   | ${{ code: 'score-above-max', rawSha256: EMPTY }} | ${'official'}  | ${isVoid('changed')}       | ${'an error of which the entry does not even know the text'}
    ${news}    | ${{ code: 'round-bonus-ignored' }}               | ${'official'}  | ${isVoid('not-a-warning')} | ${'news asks for nothing'}
    ${missing} | ${gap}                                           | ${'appraised'} | ${holds}                   | ${'a gap, as long as it is a warning'}
    ${missing} | ${gap}                                           | ${'official'}  | ${isVoid('not-a-warning')} | ${'the same gap in an official year'}
    ${above}   | ${{ code: 'score-above-max' }}                   | ${'draft'}     | ${isVoid('not-a-warning')} | ${'in a draft it weighs less, and is an error all the same'}
  `('$status: $because', ({ finding, change, status, expected }) => {
    expect(judged([finding], [entry(change)], status)).toEqual(expected);
  });

  it('not the finding that an entry is void', () => {
    const year = withYear(accepting({ code: 'acceptance-void', file: '2023/year.yaml', rawSha256: EMPTY }));
    expect(linesOf(year)).toEqual(['acceptance-void - -']);
  });
});

/** `accepted` of year.yaml as text. */
function accepting(...entries: ReadonlyArray<Partial<Acceptance>>): string {
  const items = entries.map((one) => {
    const { reason = 'Theo biên bản', by = 'Tổ thẩm định', date = '2023-12-19', ...rest } = one;
    return `  - ${JSON.stringify({ ...rest, reason, by, date })}\n`;
  });
  return `${CLEAN_FOLDER.year}accepted:\n${items.join('')}`;
}

const withYear = (year: string, change: Partial<FixtureFolder> = {}) => computeChanged({ ...change, year });
/** Findings as lines, accepted ones marked. */
const linesOf = ({ findings, accepted }: ComputedYear) =>
  findings.map((finding) => `${accepted.has(finding) ? '✓ ' : ''}${lineOf(finding)}`);
const scoresB = (sheets: readonly TestSheet[]) => ({
  scores: { ...CLEAN_FOLDER.scores, 'so-b.xlsx': sheets },
});
const precise = (points: TestCell) => scoresB(formSheets('Sở Bình', { ...APPRAISED, '1.1': points }));
const ofB = (code: string, cell: string, raw: string) => ({
  code,
  file: FILE,
  sheet: SHEET,
  cell,
  rawSha256: sha256(raw),
});

describe('a year', () => {
  const year = accepting(ofB('score-too-precise', 'E7', '7.1234567'));

  it('does not count an accepted warning', () => {
    const computed = withYear(year, precise(7.1234567));
    expect(linesOf(computed)).toEqual(['✓ score-too-precise so-b E7']);
    expect(computed.dataset?.findingCounts).toEqual({ error: 0, warning: 0, info: 0 });
    // 7.123457 + 10 + 16 + 4.5 + 7: what is accepted changes no score.
    expect(computed.dataset?.units[1]?.total).toBe(44_623_457);
  });

  it('counts it again, and the void entry, once the cell says something else', () => {
    const computed = withYear(year, precise(7.7654321));
    expect(linesOf(computed).toSorted()).toEqual(['acceptance-void - -', 'score-too-precise so-b E7']);
    expect(computed.dataset?.findingCounts).toEqual({ error: 0, warning: 2, info: 0 });
  });

  it('keeps only the void entry once the finding is gone', () => {
    const computed = withYear(year);
    expect(linesOf(computed)).toEqual(['acceptance-void - -']);
    expect(computed.dataset?.findingCounts).toEqual({ error: 0, warning: 1, info: 0 });
  });

  it('accepts no error of its draft: it would be one again when the draft is published', () => {
    const above = accepting(ofB('score-above-max', 'E7', '11'));
    const draft = withYear(above.replace('status: official', 'status: draft'), precise(11));
    expect(linesOf(draft).toSorted()).toEqual(['acceptance-void - -', 'score-above-max so-b E7']);
    const published = withYear(above, precise(11));
    expect(linesOf(published).toSorted()).toEqual(['acceptance-void - -', 'score-above-max so-b E7']);
    expect(published.dataset?.findingCounts).toEqual({ error: 1, warning: 1, info: 0 });
  });

  it('accepts each of two awards that still wait, by the hash of the file', () => {
    const text = CLEAN_FOLDER.framework!;
    const award = text.slice(text.indexOf('  - id: tap-the'));
    const framework =
      text + award.replace('id: tap-the', 'id: tap-the-hai').replace('Tập thể dẫn đầu', 'Tập thể');
    const awards = { ...CLEAN_FOLDER.awards!, decisions: [] };
    const file = '2023/awards.xlsx';
    const waits = {
      code: 'award-decision-missing',
      file,
      rawSha256: sha256(workbookBytes(awardSheets(awards))),
    };
    const open = 'award-decision-missing - -';
    expect(linesOf(withYear(accepting(waits), { framework, awards })).toSorted()).toEqual([
      open,
      `✓ ${open}`,
    ]);
    expect(linesOf(withYear(accepting(waits, waits), { framework, awards }))).toEqual([
      `✓ ${open}`,
      `✓ ${open}`,
    ]);
  });
});

describe('what was accepted is what was seen', () => {
  const rows = formRows(frameworkOf(), 'Sở Bình', { self: SELF, appraised: { ...APPRAISED, '1.1': 5 } });
  const named = (name: string) =>
    scoresB([{ name: SHEET, rows: rows.map((row, r) => (r === 6 ? row.with(1, name) : row)) }]);
  const hiding = (...hiddenRows: number[]) => scoresB([{ name: SHEET, rows, hiddenRows }]);
  const hidingColumns = (...hiddenColumns: number[]) => scoresB([{ name: SHEET, rows, hiddenColumns }]);

  it('a name stays accepted as long as it is the same', () => {
    const name = accepting(ofB('component-renamed', 'B7', 'Lãnh đạo'));
    expect(linesOf(withYear(name, named('Lãnh đạo')))[0]).toMatch(/^✓ component-renamed so-b/);
    // Nobody has seen this one.
    expect(linesOf(withYear(name, named('Đổi mới')))).not.toContainEqual(expect.stringMatching(/^✓/));
  });

  it('two hidden rows are not the one that was accepted', () => {
    const row = accepting(ofB('row-hidden', 'A7', '1.1\n{"first":7,"last":7}'));
    expect(linesOf(withYear(row, hiding(6)))).toEqual(['✓ row-hidden so-b A7']);
    expect(linesOf(withYear(row, hiding(6, 7)))).not.toContainEqual(expect.stringMatching(/^✓/));
  });

  it('two hidden columns are not the one that was accepted', () => {
    const column = accepting(ofB('column-hidden', 'D4', 'Điểm tự chấm\n{"first":"D","last":"D"}'));
    expect(linesOf(withYear(column, hidingColumns(3)))).toEqual(['✓ column-hidden so-b D4']);
    expect(linesOf(withYear(column, hidingColumns(3, 4)))).not.toContainEqual(expect.stringMatching(/^✓/));
  });
});

describe('year.yaml', () => {
  const whole = {
    code: 'score-too-precise',
    file: FILE,
    sheet: SHEET,
    cell: 'E7',
    rawSha256: A1,
    reason: 'Theo biên bản',
    by: 'Tổ thẩm định',
    date: '2023-12-19',
  };
  const faultsOf = (accepted: string) => {
    const read = readSettings(`${CLEAN_FOLDER.year}${accepted}`, YearFile);
    return read.ok ? [] : read.faults.map(({ path }) => path);
  };
  const item = (change: object) => `accepted:\n  - ${JSON.stringify({ ...whole, ...change })}\n`;

  it.each`
    accepted                                       | paths                        | because
    ${''}                                          | ${[]}                        | ${'nothing is accepted'}
    ${'accepted: []\n'}                            | ${[]}                        | ${'said so'}
    ${item({})}                                    | ${[]}                        | ${'an entry in full'}
    ${item({ sheet: undefined, cell: undefined })} | ${[]}                        | ${'of a file'}
    ${item({ cell: 'XFD1048576' })}                | ${[]}                        | ${'the last cell of Excel'}
    ${item({ cell: 'e7' })}                        | ${['accepted[0].cell']}      | ${'a cell in small letters'}
    ${item({ cell: 'E07' })}                       | ${['accepted[0].cell']}      | ${'a row with a zero before it'}
    ${item({ cell: 'E7:E8' })}                     | ${['accepted[0].cell']}      | ${'a block'}
    ${item({ rawSha256: A1.slice(1) })}            | ${['accepted[0].rawSha256']} | ${'a digit too few'}
    ${item({ rawSha256: A1.toUpperCase() })}       | ${['accepted[0].rawSha256']} | ${'a hash in capitals'}
    ${item({ reason: '' })}                        | ${['accepted[0].reason']}    | ${'no reason'}
    ${item({ by: undefined })}                     | ${['accepted[0].by']}        | ${'nobody answers for it'}
    ${item({ date: '19/12/2023' })}                | ${['accepted[0].date']}      | ${'a day in another order'}
    ${item({ date: '2023-02-30' })}                | ${['accepted[0].date']}      | ${'a day that never was'}
    ${item({ sheet: 2023 })}                       | ${['accepted[0].sheet']}     | ${'a name of digits without quotation marks'}
    ${item({ sheat: SHEET })}                      | ${['accepted[0]']}           | ${'a field that does not exist'}
    ${'acepted: []\n'}                             | ${['']}                      | ${'a slip in the key itself'}
    ${'accepted: {}\n'}                            | ${['accepted']}              | ${'no list'}
  `('$paths: $because', ({ accepted, paths }) => {
    expect(faultsOf(accepted)).toEqual(paths);
  });

  it('with a fault is a finding, and nothing is accepted meanwhile', () => {
    const computed = withYear(`${CLEAN_FOLDER.year}${item({ cell: 'e7' })}`, precise(7.1234567));
    expect(linesOf(computed)).toEqual(['config-invalid - -']);
    expect(computed.findings[0]?.facts).toMatchObject({ path: 'accepted[0].cell' });
    expect(computed.accepted.size).toBe(0);
  });
});

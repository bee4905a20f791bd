import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { componentsOf } from '../../src/framework/flatten.ts';
import { parseFormStamp, rulesText } from '../../src/framework/form-stamp.ts';
import type { Framework } from '../../src/framework/framework.ts';
import { pointsText } from '../../src/points/format-points.ts';
import { locateTable } from '../../src/sheet/locate-table.ts';
import { lineOf, scoresOf } from '../rig/read-sheets.ts';
import { FRAMEWORK_YAML, frameworkOf, registryOf, UNITS_YAML } from '../rig/rules.ts';
import { workbookBytes } from '../rig/workbooks.ts';
import {
  blankForm,
  hasOffice,
  partOf,
  readBack,
  rowSaying,
  savedByOffice,
  sha256,
  sheetOf,
  textsOf,
  typedInto,
  withoutSums,
} from './blank-forms.ts';
import { nationalSize, oneComponent, withFinal, withoutBonus } from './frameworks.ts';

const small = frameworkOf();
const blank = await blankForm(small);
const codesOf = (framework: Framework) => componentsOf(framework).map(({ code }) => code);

/** The form of a unit of this name, and the registry that knows it. */
async function formOfUnitNamed(name: string) {
  const registry = registryOf(UNITS_YAML.replace('vi: "Sở An"', `vi: ${JSON.stringify(name)}`));
  return { bytes: await blankForm(small, 'so-a', registry), registry };
}

describe('a blank form', () => {
  it.each`
    framework         | because
    ${small}          | ${'two groups, codes 3.1 and 3.10'}
    ${oneComponent()} | ${'one component'}
    ${nationalSize()} | ${'98 components, codes in three levels, weights, a main index worth nothing'}
    ${withFinal()}    | ${'a column for the council'}
    ${withoutBonus()} | ${'no bonus'}
  `('lacks its scores and nothing else: $because', async ({ framework }: { framework: Framework }) => {
    const { findings, unitsWithSheet } = readBack(await blankForm(framework), framework);
    expect([...unitsWithSheet]).toEqual(['so-a']);
    expect(findings.map(({ code }) => code)).toEqual(codesOf(framework).map(() => 'score-missing'));
  });

  it('names year, unit and stamp above the table', () => {
    const grid = sheetOf(blank);
    expect(locateTable(grid)?.statement).toMatchObject({ year: { value: 2023 }, unit: { name: 'Sở An' } });
    const stamps = textsOf(grid).flatMap((text) => parseFormStamp(text) ?? []);
    expect(stamps).toEqual([{ year: 2023, unit: 'so-a', rules: sha256(rulesText(small)).slice(0, 12) }]);
  });

  it('says that component names are illustrative, where they are', async () => {
    const official = await blankForm({ ...small, illustrative: false });
    const says = (bytes: Uint8Array) => textsOf(sheetOf(bytes)).some((text) => text.includes('minh họa'));
    expect([says(blank), says(official)]).toEqual([true, false]);
  });

  it('has maxima that add up and formulas that a reader can tell from uncalculated ones', () => {
    const grid = sheetOf(blank);
    const row = (text: string) => grid.rows[rowSaying(grid, text) - 1]!.slice(2, 5);
    expect(row('TỔNG ĐIỂM').map((cell) => cell?.kind === 'number' && cell.number)).toEqual([60, 0, 0]);
    expect(row('TỔNG CỘNG').map((cell) => cell?.kind === 'number' && cell.number)).toEqual([90, 0, 0]);
    expect(row('1').map((cell) => cell?.kind === 'number' && cell.formula)).toEqual([
      'SUM(C12:C13)',
      'SUM(D12:D13)',
      'SUM(E12:E13)',
    ]);
  });

  it('weighs where the rules weigh, and leaves out a main index that is worth nothing', async () => {
    const grid = sheetOf(await blankForm(nationalSize()));
    const cell = grid.rows[rowSaying(grid, 'Kết quả quy đổi theo trọng số') - 1]![3];
    const formula = cell?.kind === 'number' ? cell.formula : undefined;
    expect(formula?.split('+')).toHaveLength(8);
    expect(formula).toMatch(/^D11\/120\*125\+/);
  });

  it.each`
    bonus                    | row
    ${'Điểm thưởng mô hình'} | ${'Điểm thưởng mô hình'}
    ${'Sáng kiến'}           | ${'Điểm thưởng (Sáng kiến)'}
  `('has a row of the bonus that a reader knows: $bonus', async ({ bonus, row }) => {
    const text = FRAMEWORK_YAML.replace('name: { vi: "Điểm thưởng"', `name: { vi: "${bonus}"`);
    const framework = frameworkOf(text);
    const bytes = await blankForm(framework);
    expect(rowSaying(sheetOf(bytes), row)).toBeGreaterThan(0);
    expect(readBack(bytes, framework).bonuses).toHaveLength(2);
  });

  it.each`
    name                                            | because
    ${'Sở <An> & "Bình"'}                           | ${'markup'}
    ${"Sở 'An'"}                                    | ${'quotation marks of a formula'}
    ${'=HYPERLINK("http://x.test","Sở An")'}        | ${'looks like a formula'}
    ${'+84 Sở An'}                                  | ${'begins like a formula'}
    ${'@Sở An'}                                     | ${'begins like a formula'}
    ${`Sở ${'An Bình '.repeat(25).slice(0, 196)}z`} | ${'200 characters'}
  `('keeps the name of a unit as text: $because', async ({ name }) => {
    const { bytes, registry } = await formOfUnitNamed(name);
    const grid = sheetOf(bytes);
    expect(locateTable(grid)?.statement.unit?.name).toBe(name);
    expect(textsOf(grid)).toContain(name.toLocaleUpperCase('vi'));
    const { findings } = readBack(bytes, small, { registry });
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['score-missing']));
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('HYPERLINK');
  });

  it('keeps the names of indices as text', async () => {
    const name = '=1+1 <b> & "x"';
    const text = FRAMEWORK_YAML.replace('vi: "Chỉ đạo"', `vi: ${JSON.stringify(name)}`);
    const grid = sheetOf(await blankForm(frameworkOf(text)));
    expect(grid.rows[rowSaying(grid, '1.1') - 1]![1]).toEqual({ kind: 'text', text: name });
  });

  it('has the same bytes each time, and in another time zone', async () => {
    expect(sha256Of(await blankForm(small))).toBe(sha256Of(blank));
    const script = `
      import { createHash } from 'node:crypto';
      import { blankForm } from './test/templates/blank-forms.ts';
      import { frameworkOf } from './test/rig/rules.ts';
      console.log(createHash('sha256').update(await blankForm(frameworkOf())).digest('hex'));`;
    const elsewhere = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      env: { ...process.env, TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8' },
    });
    expect([elsewhere.stdout.trim(), elsewhere.stderr]).toEqual([sha256Of(blank), '']);
  });

  it('carries no clock, no user and no machine in its properties', () => {
    const core = partOf(blank, 'docProps/core.xml');
    expect(core.match(/\d{4}-\d\d-\d\dT[\d:]+Z/g)).toEqual(['2023-01-01T00:00:00Z', '2023-01-01T00:00:00Z']);
    expect(/<dc:creator>(.*)<\/dc:creator>/.exec(core)?.[1]).toBe('Thi đua chuyển đổi số');
  });
});

const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Rows 12, 13, 15, 18, 19 are the components 1.1, 1.2, 2.1, 3.1, 3.10; row 21 is the bonus. */
const TYPED = {
  D12: 9,
  D13: 10.5,
  D15: 16,
  D18: 5.123456,
  D19: 'Không áp dụng',
  D21: 10,
  E12: 8,
  E13: 0,
  E15: 16,
  E18: 4.5,
  E19: 'Không áp dụng',
  E21: 10,
  F12: '* 12/KH-SA - 1/2/2023: kế hoạch',
  G15: 'Đã đối chiếu',
};

describe('a form that was filled in', () => {
  it('has a formula sum of what was typed only after an office program calculated it', () => {
    // The template stores 0: who fills in by program must calculate, and the reader says so.
    const { findings } = readBack(typedInto(blank, TYPED), small);
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['sum-differs']));
  });

  it.skipIf(!hasOffice).each(['xlsx', 'ods', 'xls'] as const)(
    'comes back from an office program as .%s as it was typed',
    (format) => {
      const saved = savedByOffice(withoutSums(typedInto(blank, TYPED)), format);
      const read = readBack(saved, small, { file: `so-a.${format}` });
      expect(read.findings.map(lineOf)).toEqual([]);
      expect(scoresOf(read, 'so-a', 'self')).toEqual({
        '1.1': '9',
        '1.2': '10.5',
        '2.1': '16',
        '3.1': '5.123456',
        '3.10': 'not-applicable',
      });
      expect(scoresOf(read, 'so-a', 'appraised')).toEqual({
        '1.1': '8',
        '1.2': '0',
        '2.1': '16',
        '3.1': '4.5',
        '3.10': 'not-applicable',
      });
      const bonuses = read.bonuses.map(
        ({ reading }) => reading.kind === 'scored' && pointsText(reading.points),
      );
      expect(bonuses).toEqual(['10', '10']);
      const grid = sheetOf(saved);
      expect(textsOf(grid).flatMap((text) => parseFormStamp(text)?.unit ?? [])).toEqual(['so-a']);
      const total = grid.rows[rowSaying(grid, 'TỔNG CỘNG') - 1]![3];
      expect(total?.kind === 'number' && total.number).toBeCloseTo(50.623456, 9);
    },
    120_000,
  );

  it('is refused by the reader where a score was moved to another sheet without its head', () => {
    // A control: readBack can fail.
    const bytes = workbookBytes([
      {
        name: 'Bảng điểm',
        rows: [
          ['1.1', 'a', 5],
          ['1.2', 'b', 5],
        ],
      },
    ]);
    expect(readBack(bytes, small).findings.map(({ code }) => code)).toEqual(['table-not-found']);
  });
});

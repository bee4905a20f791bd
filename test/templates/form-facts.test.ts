import { describe, expect, it } from 'vitest';
import { pointsText } from '../../src/points/format-points.ts';
import { FACTS_YAML, FRAMEWORK_YAML, frameworkOf } from '../rig/rules.ts';
import {
  blankForm,
  hasOffice,
  openStyles,
  partOf,
  readBack,
  rowSaying,
  savedByOffice,
  sheetOf,
  textsOf,
  typedInto,
  withoutSums,
} from './blank-forms.ts';

const framework = frameworkOf(FRAMEWORK_YAML + FACTS_YAML);
const blank = await blankForm(framework);
const xml = partOf(blank, 'xl/worksheets/sheet1.xml');
/** Facts of so-a as text, and what the reader has to say. */
const readFacts = (bytes: Uint8Array, file = 'so-a.xlsx') => {
  const { facts, findings } = readBack(bytes, framework, { file });
  return {
    facts: (facts.get('so-a') ?? []).map(({ code, value }) => `${code} ${pointsText(value)}`),
    codes: [...new Set(findings.map(({ code }) => code))],
  };
};

describe('a form under rules that declare facts', () => {
  it('has a row for each between the heading of the block and that of the table', () => {
    const grid = sheetOf(blank);
    const rows = [
      'A. THÔNG TIN CHUNG (không tính điểm)',
      'Tổng số công chức, viên chức',
      'Số máy tính',
      'B. CHỈ SỐ ĐÁNH GIÁ',
      'STT',
    ];
    expect(rows.map((text) => rowSaying(grid, text))).toEqual([9, 10, 11, 12, 13]);
    expect(grid.rows[9]!.map((cell) => cell?.kind === 'text' && cell.text).filter(Boolean)).toEqual([
      'Tổng số công chức, viên chức',
      'người',
    ]);
  });

  it('lets a number of 0 or more be typed, and nothing else there', () => {
    const open = openStyles(partOf(blank, 'xl/styles.xml'));
    const styleOf = (cell: string) => Number(new RegExp(`<c r="${cell}"[^>]*? s="(\\d+)"`).exec(xml)?.[1]);
    expect(['A10', 'B10', 'C10', 'D10'].map((cell) => open.has(styleOf(cell)))).toEqual([
      ...[false, false, true, false],
    ]);
    const validation = /<dataValidation [^>]*sqref="C10:C11".*?<\/dataValidation>/.exec(xml)?.[0];
    expect(validation).toContain(
      '<formula1>IF(ISNUMBER(C10),AND(C10&gt;=0,C10&lt;=1000000,ROUND(C10,6)=C10),FALSE)</formula1>',
    );
    expect(validation).toContain('errorStyle="stop"');
  });

  it('says that they are published', () => {
    expect(textsOf(sheetOf(blank)).filter((text) => text.includes('được công bố'))).toHaveLength(1);
    const without = textsOf(sheetOf(undeclared));
    expect(without.filter((text) => text.includes('THÔNG TIN CHUNG') || text.includes('mục A'))).toEqual([]);
  });

  it('keeps its head on the screen only without them: it would fill a small one', () => {
    const low = partOf(undeclared, 'xl/worksheets/sheet1.xml');
    expect([low, xml].map((sheet) => sheet.includes('state="frozen"'))).toEqual([true, false]);
  });

  it('states no fact while it is blank', () => {
    expect(readFacts(blank)).toEqual({ facts: [], codes: ['score-missing'] });
  });

  const typed = typedInto(blank, { C10: 142, C11: 8.5, D16: 9, D17: 10.5 });

  it('comes back with its facts', () => {
    expect(readFacts(typed).facts).toEqual(['staff 142', 'computers 8.5']);
    expect(readFacts(typed).codes).not.toContain('stamp-differs');
  });

  it.skipIf(!hasOffice).each(['xlsx', 'ods', 'xls'] as const)(
    'comes back from an office program as .%s with its facts',
    (format) => {
      const read = readFacts(savedByOffice(withoutSums(typed), format), `so-a.${format}`);
      expect(read).toEqual({ facts: ['staff 142', 'computers 8.5'], codes: ['score-missing'] });
    },
    120_000,
  );

  it('keeps a label as text that looks like a formula', async () => {
    const text = FACTS_YAML.replace('label: "Số máy tính"', 'label: "=1+1 <b> & máy"');
    const hostile = frameworkOf(FRAMEWORK_YAML + text);
    const bytes = typedInto(await blankForm(hostile), { C11: 3 });
    expect(sheetOf(bytes).rows[10]![0]).toEqual({ kind: 'text', text: '=1+1 <b> & máy' });
    const { facts } = readBack(bytes, hostile);
    expect(facts.get('so-a')?.map(({ code }) => code)).toEqual(['computers']);
  });
});

const undeclared = await blankForm(frameworkOf());

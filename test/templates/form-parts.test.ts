import { describe, expect, it } from 'vitest';
import { formVi } from '../../src/i18n/templates-vi.ts';
import { columnKindOf } from '../../src/sheet/header-names.ts';
import { frameworkOf } from '../rig/rules.ts';
import { blankForm, openStyles, partOf, rowSaying, sheetOf, textsOf } from './blank-forms.ts';
import { nationalSize } from './frameworks.ts';

const blank = await blankForm(frameworkOf());
const sheet = partOf(blank, 'xl/worksheets/sheet1.xml');
const workbook = partOf(blank, 'xl/workbook.xml');

/** Validations by their range. */
function validationsOf(xml: string): Map<string, Record<string, string>> {
  const found = xml.matchAll(/<dataValidation ([^>]*)><formula1>(.*?)<\/formula1>/g);
  return new Map(
    [...found].map(([, attributes, formula]) => {
      const named = Object.fromEntries(
        [...attributes!.matchAll(/(\w+)="([^"]*)"/g)].map(([, k, v]) => [k!, v!]),
      );
      return [named.sqref!, { ...named, formula: formula!.replaceAll('&gt;', '>').replaceAll('&lt;', '<') }];
    }),
  );
}

describe('headings', () => {
  it.each(Object.entries(formVi.columns))('%s is a name that the reader knows: %s', (kind, name) => {
    // "STT" holds the codes where no other column does.
    expect(columnKindOf(name)).toBe(kind === 'code' ? 'ordinal' : kind);
  });
});

describe('validations', () => {
  const validations = validationsOf(sheet);

  it('stand on every score cell, once, and nowhere else', () => {
    expect([...validations.keys()]).toEqual([
      'D12:D12',
      'D13:D13',
      'D15:D15',
      'D18:D18',
      'D19:D19',
      'D21:D21',
      'E12:E12',
      'E13:E13',
      'E15:E15',
      'E18:E18',
      'E19:E19',
      'E21:E21',
    ]);
  });

  it('take a number from 0 to the maximum with six decimals, or the words', () => {
    expect(validations.get('D13:D13')?.formula).toBe(
      'IF(ISNUMBER(D13),AND(D13>=0,D13<=12.5,ROUND(D13,6)=D13),OR(TRIM(D13)="Không áp dụng",TRIM(D13)="KAD"))',
    );
    expect(validations.get('D21:D21')?.formula).toBe(
      'IF(ISNUMBER(D21),AND(D21>=0,D21<=30,ROUND(D21,6)=D21),FALSE)',
    );
  });

  it('name the maximum with a decimal comma', () => {
    expect(validations.get('D13:D13')).toMatchObject({
      type: 'custom',
      errorStyle: 'stop',
      allowBlank: '1',
      promptTitle: 'Từ 0 đến 12,5 điểm',
    });
  });

  it('serve neighbours with one maximum together', async () => {
    const xml = partOf(await blankForm(nationalSize()), 'xl/worksheets/sheet1.xml');
    expect([...validationsOf(xml).keys()].slice(0, 3)).toEqual(['D12:D12', 'D13:D14', 'D15:D15']);
  });

  it('stay within what Excel accepts: 32 characters of a title, 255 of a text or formula', async () => {
    const xml = partOf(await blankForm(nationalSize()), 'xl/worksheets/sheet1.xml');
    const all = [...validations.values(), ...validationsOf(xml).values()];
    const longest = (key: string) => Math.max(...all.map((one) => one[key]!.length));
    expect(longest('promptTitle')).toBeLessThanOrEqual(32);
    expect(longest('errorTitle')).toBeLessThanOrEqual(32);
    expect(longest('prompt')).toBeLessThanOrEqual(255);
    expect(longest('error')).toBeLessThanOrEqual(225);
    expect(longest('formula')).toBeLessThanOrEqual(255);
  });
});

describe('protection', () => {
  const open = openStyles(partOf(blank, 'xl/styles.xml'));
  const styleOf = (cell: string) => Number(new RegExp(`<c r="${cell}"[^>]*? s="(\\d+)"`).exec(sheet)?.[1]);

  it.each`
    cells                                                | isOpen   | because
    ${['D12', 'E12', 'D19', 'E19', 'D21', 'E21']}        | ${true}  | ${'scores'}
    ${['F12', 'G12', 'F21', 'G21']}                      | ${true}  | ${'evidence and notes'}
    ${['C24', 'A31', 'C31']}                             | ${true}  | ${'place and day, names of who signs'}
    ${['A1', 'A3', 'A5', 'A6', 'A9', 'D9']}              | ${false} | ${'head, unit, stamp'}
    ${['A12', 'B12', 'C12', 'C21']}                      | ${false} | ${'codes, names, maxima'}
    ${['D10', 'D11', 'E11', 'F11', 'D20', 'D22', 'G22']} | ${false} | ${'sums'}
  `('open: $isOpen for $because', ({ cells, isOpen }) => {
    expect(cells.map((cell: string) => [cell, open.has(styleOf(cell))])).toEqual(
      cells.map((cell: string) => [cell, isOpen]),
    );
  });

  it('is on, without a password, and lets widths and heights be changed', () => {
    expect(/<sheetProtection [^>]*>/.exec(sheet)?.[0]).toBe(
      '<sheetProtection sheet="1" objects="1" scenarios="1" selectLockedCells="0" selectUnlockedCells="0" formatColumns="0" formatRows="0"/>',
    );
  });
});

describe('codes', () => {
  it('are text, whole numbers and Roman ones too', () => {
    const grid = sheetOf(blank);
    const kinds = ['I', '1', '3.10', 'II'].map((code) => grid.rows[rowSaying(grid, code) - 1]![0]?.kind);
    expect(kinds).toEqual(['text', 'text', 'text', 'text']);
    expect(partOf(blank, 'xl/styles.xml')).toContain('formatCode="@"');
  });
});

describe('page', () => {
  it('is A4 across, one page wide, in the margins of an administrative paper', () => {
    expect(sheet).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(sheet).toContain(
      '<pageMargins left="1.181" right="0.591" top="0.787" bottom="0.787" header="0.394" footer="0.394"/>',
    );
  });

  it('is numbered at the top, but not the first', () => {
    const header = /<headerFooter.*<\/headerFooter>/.exec(sheet)?.[0];
    expect(header).toBe(
      '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;"Times New Roman,Regular"&amp;13&amp;P</oddHeader></headerFooter>',
    );
  });

  it('repeats the head of the table and leaves out the guide', () => {
    expect(workbook).toContain(`localSheetId="0">'Bảng điểm'!$9:$9<`);
    expect(workbook).toContain(`localSheetId="0">'Bảng điểm'!$A$1:$G$31<`);
    expect(rowSaying(sheetOf(blank), formVi.guideTitle)).toBe(33);
  });

  it('keeps the head on the screen', () => {
    expect(sheet).toContain('<pane ySplit="9" topLeftCell="A10" state="frozen" activePane="bottomLeft"/>');
  });

  it('lets rows of the table grow, and only those', () => {
    const rows = [...sheet.matchAll(/<row r="(\d+)" ht="\d+"( customHeight="1")?/g)];
    const fixed = rows.flatMap(([, row, custom]) => (custom ? [Number(row)] : []));
    const growing = rows.flatMap(([, row, custom]) => (custom ? [] : [Number(row)]));
    expect(growing).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22]);
    expect(fixed.filter((row) => row < 30)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 24]);
  });
});

describe('notes', () => {
  it('say the rule of each component and of the bonus, and who answers for it', async () => {
    const notes = partOf(await blankForm(nationalSize()), 'xl/comments1.xml');
    expect(notes.match(/<comment /g)).toHaveLength(99);
    expect(notes).toContain(
      'Chỉ số thành phần 1.1.1\nThuộc chỉ số chính 1. Chỉ số chính 1\nĐiểm tối đa: 12,5. Nhập số từ 0 đến 12,5.\nĐể trống là chưa có điểm; 0 là không đạt điểm nào.\nBộ phận phụ trách: Văn phòng<',
    );
    expect(notes).toContain('Từ 2 sáng kiến, mô hình được công nhận: 30 điểm.\nCao nhất 30 điểm.<');
  });

  it('have boxes that hold them', () => {
    const drawing = partOf(blank, 'xl/drawings/vmlDrawing1.vml');
    expect(drawing.match(/<x:Anchor>2,15,(\d+),2,5,31,(\d+),4<\/x:Anchor>/g)).toHaveLength(6);
    expect(drawing).not.toContain('59.25pt');
  });
});

describe('guide', () => {
  it('says that blank is not zero, and how to write a decimal', () => {
    const texts = textsOf(sheetOf(blank)).join('\n');
    expect(texts).toContain('Ô để trống nghĩa là chưa có điểm, không phải 0 điểm.');
    expect(texts).toContain('gõ dấu phẩy (8,5)');
    expect(texts).toContain('“Không áp dụng”');
  });
});

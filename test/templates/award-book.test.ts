import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { quietly } from '../../scripts/data/quietly.ts';
import { EMPTY_AWARDS_BOOK } from '../../src/awards/awards-book.ts';
import { readAwardsBook } from '../../src/awards/read-awards-book.ts';
import type { Framework } from '../../src/framework/framework.ts';
import { cellAt, cellText } from '../../src/grid/cell-text.ts';
import type { Grid } from '../../src/grid/grid.ts';
import { awardChoicesOf, preparedRows } from '../../src/templates/award-choices.ts';
import { formUnitsOf } from '../../src/templates/form-units.ts';
import { writeAwardBook } from '../../src/templates/write-award-book.ts';
import { readSource } from '../../src/workbook/read-source.ts';
import { individualAward, unitAward } from '../rig/awards.ts';
import { lineOf } from '../rig/read-sheets.ts';
import { frameworkOf, registryOf } from '../rig/rules.ts';
import { hasOffice, partOf, savedByOffice, textsOf } from './blank-forms.ts';

const REGISTRY = registryOf();
const KNOWN = new Set(REGISTRY.units.map(({ id }) => id));
const text = (vi: string) => ({ vi, en: vi });
const basis = text('Kế hoạch');

const small = frameworkOf();
/** Two awards: one with minutes, votes and exclusions to units, one with a report and two criteria to individuals. */
const whole: Framework = {
  ...small,
  awards: [
    individualAward(),
    unitAward({
      conditions: [
        ...small.awards[0]!.conditions,
        { kind: 'council-minutes', document: text('Biên bản họp Hội đồng'), basis },
        { kind: 'council-votes', count: 5, share: undefined, basis },
        { kind: 'not-excluded', basis },
      ],
    }),
  ],
};
const bookOf = (framework: Framework) =>
  writeAwardBook(framework, formUnitsOf(framework, REGISTRY, 'Tỉnh Mẫu'));
const blankSmall = await bookOf(small);
const blank = await bookOf(whole);

function gridsOf(bytes: Uint8Array, file = '2023/awards.xlsx'): readonly Grid[] {
  const read = quietly(() => readSource(bytes, file));
  if (!read.ok) throw new Error(`not readable: ${read.fault}`);
  return read.grids;
}

const readBack = (bytes: Uint8Array, framework: Framework, file?: string) =>
  readAwardsBook(gridsOf(bytes, file), '2023/awards.xlsx', framework, KNOWN);

const FIVE = ['Đăng ký', 'Hồ sơ', 'Sáng kiến', 'Cá nhân', 'Quyết định'];
const SEVEN = [...FIVE.slice(0, 4), 'Biểu quyết', 'Loại trừ', 'Quyết định'];

function sheetNamed(bytes: Uint8Array, name: string): Grid {
  const grid = gridsOf(bytes).find(({ sheet }) => sheet === name);
  if (grid === undefined) throw new Error(`no sheet ${name}`);
  return grid;
}

/** Path of a sheet's part; the library numbers them in their order. */
const pathOf = (bytes: Uint8Array, name: string) =>
  `xl/worksheets/sheet${gridsOf(bytes).findIndex(({ sheet }) => sheet === name) + 1}.xml`;

/** The row of names, below the title and the guidance. */
const headOf = (grid: Grid) => (grid.rows[2] ?? []).map(cellText);

/** Types into prepared cells as a clerk would. @throws where a cell was not prepared */
function typedInto(
  bytes: Uint8Array,
  sheets: Readonly<Record<string, ReadonlyArray<ReadonlyArray<string | number>>>>,
): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, rows] of Object.entries(sheets)) {
    const path = pathOf(bytes, name);
    let xml = strFromU8(parts[path]!);
    for (const [r, row] of rows.entries()) {
      for (const [c, value] of row.entries()) {
        if (value === '') continue;
        const cell = `${String.fromCharCode(65 + c)}${4 + r}`;
        const empty = new RegExp(`<c r="${cell}" s="(\\d+)"/>`);
        if (!empty.test(xml)) throw new Error(`${name} ${cell} was not prepared`);
        xml = xml.replace(
          empty,
          typeof value === 'number'
            ? `<c r="${cell}" s="$1"><v>${value}</v></c>`
            : `<c r="${cell}" s="$1" t="inlineStr"><is><t>${value}</t></is></c>`,
        );
      }
    }
    parts[path] = strToU8(xml);
  }
  return zipSync(parts);
}

/** A day as what a spreadsheet stores when it is typed into a cell with a date format. */
const serial = (iso: string) =>
  Date.parse(iso.includes('T') ? `${iso}Z` : `${iso}T00:00Z`) / 86_400_000 + 25_569;

describe('a blank awards.xlsx', () => {
  it.each`
    framework                                          | lists    | because
    ${small}                                           | ${FIVE}  | ${'one award to units'}
    ${whole}                                           | ${SEVEN} | ${'votes for units and exclusions'}
    ${{ ...small, awards: [] }}                        | ${FIVE}  | ${'no award: initiatives still count for the bonus'}
    ${{ ...small, awards: [individualAward()] }}       | ${FIVE}  | ${'individuals only'}
    ${{ ...whole, awards: whole.awards.toReversed() }} | ${SEVEN} | ${'awards in another order'}
  `(
    'has its sheets in order and reads back without a finding: $because',
    async ({ framework, lists }: { framework: Framework; lists: string[] }) => {
      const bytes = await bookOf(framework);
      expect(gridsOf(bytes).map(({ sheet }) => sheet)).toEqual(['Hướng dẫn', ...lists, 'Danh mục']);
      expect(readBack(bytes, framework)).toEqual({ book: EMPTY_AWARDS_BOOK, findings: [] });
    },
  );

  it('is refused by the reader of rules with one more criterion: the control', () => {
    const stricter = { ...whole, awards: [individualAward({ criteria: [text('Sáng tạo')] })] };
    expect(readBack(blank, stricter).findings.map(({ code }) => code)).toEqual(['award-sheet-missing']);
  });

  it('has the columns that must be, the criteria, and those that may be', () => {
    expect(headOf(sheetNamed(blank, 'Cá nhân'))).toEqual([
      ...['Họ và tên', 'Mã đơn vị', 'Số phiếu đồng ý', 'Tham gia tích cực', 'Đóng góp hiệu quả'],
      ...['Số thành viên Hội đồng', 'Đồng ý công khai', 'Căn cứ công khai'],
    ]);
  });

  it('lists units, awards and documents, those that take part and each once', () => {
    const { rows } = sheetNamed(blank, 'Danh mục');
    const column = (c: number) => rows.slice(3).flatMap((row) => cellText(row?.[c]) || []);
    expect(column(0)).toEqual(['so-a', 'so-b', 'ban-c']);
    expect(column(1)).toEqual(['Sở An', 'Sở Bình', 'Ban Cần']);
    expect(column(3)).toEqual(['tap-the', 'ca-nhan']);
    expect(column(5)).toEqual(['Tập thể', 'Cá nhân']);
    expect(column(7)).toEqual([
      ...['Báo cáo thành tích cá nhân', 'Tờ trình', 'Bảng điểm tự chấm', 'Biên bản họp Hội đồng'],
    ]);
  });

  it('says where names belong, where consent is recorded, and that reasons are not published', () => {
    const guide = textsOf(sheetNamed(blank, 'Hướng dẫn')).join('\n');
    expect(guide).toContain('Tên người chỉ ghi ở cột “Họ và tên” và cột “Đối tượng”.');
    expect(guide).toContain('Sự đồng ý của cá nhân ghi ở cột “Đồng ý công khai”.');
    expect(guide).toContain('Lý do ghi ở trang Loại trừ không bao giờ được công bố.');
    expect(textsOf(sheetNamed(blankSmall, 'Hướng dẫn')).join('\n')).not.toContain('Loại trừ');
  });

  it('keeps the head of each list in view', () => {
    const frozen = SEVEN.map((name) => /<pane [^>]*>/.exec(partOf(blank, pathOf(blank, name)))?.[0]);
    for (const pane of frozen) expect(pane).toMatch(/ySplit="3".*state="frozen"/);
  });

  it('has the same bytes each time, and neutral properties', async () => {
    expect(Buffer.from(await bookOf(whole)).equals(blank)).toBe(true);
    const core = partOf(blank, 'docProps/core.xml');
    expect(core.match(/\d{4}-\d\d-\d\dT[\d:]+Z/g)).toEqual(['2023-01-01T00:00:00Z', '2023-01-01T00:00:00Z']);
    expect(/<dc:creator>(.*)<\/dc:creator>/.exec(core)?.[1]).toBe('Thi đua chuyển đổi số');
  });
});

describe('prepared rows', () => {
  it.each`
    key                | units   | rows    | because
    ${'registrations'} | ${3}    | ${200}  | ${'few units: as many as a list needs anyway'}
    ${'documents'}     | ${40}   | ${200}  | ${'40 units with four documents and one more are just 200'}
    ${'documents'}     | ${41}   | ${205}  | ${'one more unit'}
    ${'decisions'}     | ${1000} | ${2000} | ${'many units: two rows each'}
    ${'unitVotes'}     | ${1000} | ${2000} | ${'one award to units needs fewer than that'}
  `('of $key with $units units are $rows: $because', ({ key, units, rows }) => {
    const unit = { id: 'so-a', name: 'Sở An', owner: '' };
    const choices = awardChoicesOf(
      whole,
      Array.from({ length: units }, () => unit),
    );
    expect(preparedRows(key, choices)).toBe(rows);
  });
});

interface Validation {
  readonly attributes: Readonly<Record<string, string>>;
  readonly formula: string;
}

/** Validations of a sheet by the name of their column. */
function validationsOf(bytes: Uint8Array, name: string): Map<string, Validation> {
  const head = headOf(sheetNamed(bytes, name));
  const found = partOf(bytes, pathOf(bytes, name)).matchAll(
    /<dataValidation ([^>]*)><formula1>(.*?)<\/formula1>/g,
  );
  return new Map(
    [...found].map(([, written, formula]) => {
      const pairs = [...written!.matchAll(/(\w+)="([^"]*)"/g)];
      const attributes = Object.fromEntries(pairs.map(([, k, v]) => [k!, v!]));
      const plain = formula!.replaceAll('&apos;', "'").replaceAll('&quot;', '"');
      return [head[attributes.sqref!.charCodeAt(0) - 65]!, { attributes, formula: plain }];
    }),
  );
}

/** Words that a validation's range holds. */
function offeredBy(bytes: Uint8Array, formula: string): string[] {
  const [, name, left, first, right, last] = /^'(.+)'!\$([A-Z])\$(\d+):\$([A-Z])\$(\d+)$/.exec(formula) ?? [];
  if (name === undefined || left !== right) throw new Error(`no column: ${formula}`);
  const grid = sheetNamed(bytes, name);
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) =>
    cellText(cellAt(grid, Number(first) - 1 + i, left!.charCodeAt(0) - 65)),
  );
}

const UNITS = ['so-a', 'so-b', 'ban-c'];

describe('drop-down lists and limits', () => {
  it.each`
    sheet           | column             | offers                                                                                      | style        | because
    ${'Đăng ký'}    | ${'Mã đơn vị'}     | ${UNITS}                                                                                    | ${'warning'} | ${'a former unit may have registered'}
    ${'Hồ sơ'}      | ${'Mã đơn vị'}     | ${UNITS}                                                                                    | ${'stop'}    | ${'dossiers are of units that take part'}
    ${'Hồ sơ'}      | ${'Loại tài liệu'} | ${['Báo cáo thành tích cá nhân', 'Tờ trình', 'Bảng điểm tự chấm', 'Biên bản họp Hội đồng']} | ${'warning'} | ${'a dossier may hold other documents'}
    ${'Biểu quyết'} | ${'Danh hiệu'}     | ${['tap-the']}                                                                              | ${'stop'}    | ${'votes for units: no award to individuals'}
    ${'Quyết định'} | ${'Loại'}          | ${['tap-the', 'ca-nhan']}                                                                   | ${'stop'}    | ${'any award'}
    ${'Quyết định'} | ${'Đối tượng'}     | ${UNITS}                                                                                    | ${undefined} | ${'a name is typed, and nothing is refused'}
  `('$sheet, $column: $because', ({ sheet, column, offers, style }) => {
    const { attributes, formula } = validationsOf(blank, sheet).get(column)!;
    expect(offeredBy(blank, formula)).toEqual(offers);
    expect([attributes.type, attributes.errorStyle]).toEqual(['list', style]);
    expect(attributes.showErrorMessage).toBe(style === undefined ? undefined : '1');
  });

  it.each`
    sheet           | column                      | type       | formula
    ${'Hồ sơ'}      | ${'Ký số'}                  | ${'list'}  | ${'"Có,Không"'}
    ${'Cá nhân'}    | ${'Đồng ý công khai'}       | ${'list'}  | ${'"Có,Không"'}
    ${'Cá nhân'}    | ${'Đóng góp hiệu quả'}      | ${'list'}  | ${'"Đạt,Không đạt"'}
    ${'Cá nhân'}    | ${'Số phiếu đồng ý'}        | ${'whole'} | ${'0'}
    ${'Biểu quyết'} | ${'Số thành viên Hội đồng'} | ${'whole'} | ${'0'}
    ${'Đăng ký'}    | ${'Ngày đăng ký'}           | ${'date'}  | ${String(serial('2022-01-01'))}
    ${'Hồ sơ'}      | ${'Thời điểm gửi'}          | ${'date'}  | ${String(serial('2022-01-01'))}
    ${'Sáng kiến'}  | ${'Ngày công nhận'}         | ${'date'}  | ${String(serial('2022-01-01'))}
    ${'Quyết định'} | ${'Ngày quyết định'}        | ${'date'}  | ${String(serial('2022-01-01'))}
  `('$sheet, $column take $type $formula', ({ sheet, column, type, formula }) => {
    const validation = validationsOf(blank, sheet).get(column)!;
    expect([validation.attributes.type, validation.attributes.errorStyle, validation.formula]).toEqual([
      ...[type, 'stop', formula],
    ]);
  });

  const all = SEVEN.flatMap((name) => [...validationsOf(blank, name).values()]);

  it('stand on every prepared row and on nothing above', () => {
    expect(new Set(all.map(({ attributes }) => attributes.sqref!.replace(/[A-Z]/g, '')))).toEqual(
      new Set(['4:203']),
    );
  });

  it('stay within what Excel accepts: 32 characters of a title, 255 of a text', () => {
    const longest = (key: string) => Math.max(...all.map(({ attributes }) => (attributes[key] ?? '').length));
    expect(longest('promptTitle')).toBeLessThanOrEqual(32);
    expect(longest('errorTitle')).toBeLessThanOrEqual(32);
    expect(longest('prompt')).toBeLessThanOrEqual(255);
    expect(longest('error')).toBeLessThanOrEqual(225);
  });

  it('are left out where there is nothing to choose', async () => {
    const bytes = await bookOf({ ...small, awards: [] });
    expect(validationsOf(bytes, 'Hồ sơ').has('Loại tài liệu')).toBe(false);
    expect([...validationsOf(bytes, 'Quyết định').keys()]).toEqual(['Đối tượng', 'Ngày quyết định']);
  });
});

const FILLED = typedInto(blank, {
  'Đăng ký': [
    ['so-a', serial('2023-01-20')],
    ['so-cu', serial('2023-01-31')],
  ],
  'Hồ sơ': [
    ['so-a', 'Tờ trình', 'Sở An', 'Có', serial('2023-11-15T16:30')],
    ['so-a', 'Phụ lục ảnh', '', 'Không', serial('2023-11-15T23:59')],
  ],
  'Sáng kiến': [['so-b', 'Họp số', '1/12', serial('2023-10-01'), 'Hội đồng']],
  'Cá nhân': [['Người Mẫu A', 'so-a', 7, 'Đạt', 'Không đạt', 9, 'Có', '']],
  'Biểu quyết': [['so-a', 'tap-the', 6, 9]],
  'Loại trừ': [['ban-c', 'Lý do mẫu']],
  'Quyết định': [
    ['tap-the', 'so-a', '9/QĐ-UBND', serial('2023-12-18'), 'Tỉnh', ''],
    ['ca-nhan', 'Người Mẫu A', '10/QĐ-UBND', serial('2023-12-18'), 'Tỉnh', 'Biểu quyết của Hội đồng'],
  ],
});

/** What the reader must make of it. */
function expectFilled({ book, findings }: ReturnType<typeof readAwardsBook>): void {
  expect(findings.map(lineOf)).toEqual([]);
  expect(book.registrations.map(({ unit, day }) => [unit, day])).toEqual([
    ['so-a', '2023-01-20'],
    ['so-cu', '2023-01-31'],
  ]);
  expect(book.documents).toMatchObject([
    { unit: 'so-a', name: 'Tờ trình', subject: 'Sở An', signed: true, sentAt: '2023-11-15T16:30' },
    { unit: 'so-a', name: 'Phụ lục ảnh', subject: '', signed: false, sentAt: '2023-11-15T23:59' },
  ]);
  expect(book.initiatives).toMatchObject([
    { unit: 'so-b', name: 'Họp số', decision: '1/12', day: '2023-10-01', issuer: 'Hội đồng' },
  ]);
  expect(book.nominees).toMatchObject([
    { name: 'Người Mẫu A', unit: 'so-a', votes: 7, members: 9, consent: true, legalBasis: undefined },
  ]);
  expect([...book.nominees[0]!.met]).toEqual(['tham gia tích cực']);
  expect(book.unitVotes).toMatchObject([{ unit: 'so-a', award: 'tap-the', votes: 6, members: 9 }]);
  expect(book.exclusions).toMatchObject([{ unit: 'ban-c', reason: 'Lý do mẫu' }]);
  expect(book.decisions).toMatchObject([
    { award: 'tap-the', recipient: 'so-a', number: '9/QĐ-UBND', day: '2023-12-18', basis: undefined },
    { award: 'ca-nhan', recipient: 'Người Mẫu A', number: '10/QĐ-UBND', basis: 'Biểu quyết của Hội đồng' },
  ]);
}

describe('an awards.xlsx that was filled in', () => {
  it('comes back as its records', () => {
    expectFilled(readBack(FILLED, whole));
  });

  it.skipIf(!hasOffice).each(['xlsx', 'ods'] as const)(
    'comes back from an office program as .%s as it was typed',
    (format) => {
      expectFilled(readBack(savedByOffice(FILLED, format), whole, `2023/awards.${format}`));
    },
    120_000,
  );
});

import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { YearFile } from '../../../src/framework/year-file.ts';
import type { Lang } from '../../../src/i18n/lang.ts';
import { reportFiles } from '../../../src/report/pages/report-files.ts';
import type { ReportInput, ReportYear } from '../../../src/report/report-input.ts';
import {
  findingIn,
  hashOf,
  read,
  receivedFile,
  reported,
  reportInput,
  YEAR_2023,
} from '../../rig/report-input.ts';

const pagesOf = (input: ReportInput, lang: Lang = 'vi') =>
  new Map(reportFiles(input, lang).map(({ path, text }) => [path, text]));

function pageOf(path: string, input = reportInput(), lang: Lang = 'vi'): string {
  const page = pagesOf(input, lang).get(path);
  if (page === undefined) throw new Error(`no page ${path}`);
  return page;
}

/** Words of a page as a reader sees them. */
const wordsOf = (page: string) =>
  page
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

const yearOnly = (change: Partial<ReportYear>) =>
  reportInput({ findings: [], years: [{ ...YEAR_2023, ...change }] });

describe('the files of a report', () => {
  it('are an overview, a page and a receipt for each unit, and one style sheet', () => {
    expect([...pagesOf(reportInput()).keys()]).toEqual([
      'report.css',
      'index.html',
      '2023/units/so-a.html',
      '2023/receipts/so-a.html',
      '2023/units/so-b.html',
      '2023/receipts/so-b.html',
      '2023/units/ban-c.html',
      '2023/receipts/ban-c.html',
      '2024/units/so-a.html',
      '2024/receipts/so-a.html',
    ]);
  });

  it('are the same for the same input', () => {
    expect(reportFiles(reportInput(), 'vi')).toEqual(reportFiles(reportInput(), 'vi'));
  });

  it.each(['vi', 'en'] as const)('link only to each other and to the annotated copies (%s)', (lang) => {
    const input = reportInput();
    const pages = pagesOf(input, lang);
    const there = new Set([...pages.keys(), ...input.copies.values()]);
    const dead: string[] = [];
    let links = 0;
    for (const [path, text] of pages) {
      for (const [, href = ''] of text.matchAll(/ href="([^"]*)"/g)) {
        links++;
        const [file = '', fragment] = href.split('#');
        const target = file === '' ? path : posix.join(posix.dirname(path), decodeURIComponent(file));
        const anchored = fragment === undefined || pages.get(target)?.includes(` id="${fragment}"`);
        if (!there.has(target) || !anchored) dead.push(`${path}: ${href}`);
      }
    }
    expect(links).toBeGreaterThan(60);
    expect(dead).toEqual([]);
  });

  it('lead to every annotated copy', () => {
    const text = [...pagesOf(reportInput()).values()].join('');
    expect(text).toContain('../copies/so-b.xlsx');
    expect(text).toContain('2023/copies/la.xlsx');
  });

  it.each(['vi', 'en'] as const)('each have a title of their own, one h1 and their language (%s)', (lang) => {
    const pages = [...pagesOf(reportInput(), lang)].filter(([path]) => path.endsWith('.html'));
    const titles = pages.map(([, text]) => /<title>(.*)<\/title>/.exec(text)?.[1]);
    expect(new Set(titles).size).toBe(9);
    expect(pages.map(([, text]) => text.match(/<h1>/g)?.length)).toEqual(Array(9).fill(1));
    expect(pages.filter(([, text]) => !text.includes(`<html lang="${lang}">`))).toEqual([]);
  });

  it('have no script and load nothing but the style sheet', () => {
    const text = [...pagesOf(reportInput()).values()].join('');
    expect(text).not.toMatch(/<script|javascript:|\son\w+=|src=|https?:|@import|url\(/);
  });

  it('are there for an empty data folder too', () => {
    const pages = pagesOf({ findings: [], years: [], copies: new Map() });
    expect([...pages.keys()]).toEqual(['report.css', 'index.html']);
    expect(wordsOf(pages.get('index.html')!)).toContain('Chưa có năm nào được kiểm tra.');
  });
});

describe('the overview', () => {
  const words = wordsOf(pageOf('index.html'));

  it('counts by weight, accepted warnings apart', () => {
    expect(words).toContain('Lỗi 4 Cảnh báo 1 Thông tin 0 Cảnh báo đã chấp nhận 1');
  });

  it('says how each unit stands', () => {
    expect(words).toContain('2 trong 3 đơn vị có lỗi phải sửa.');
    expect(words).toContain('Sở An Không phải sửa 0 0 Phiếu tiếp nhận không có');
    expect(words).toContain('Sở Bình Phải sửa 2 1 Phiếu tiếp nhận so-b.xlsx');
    expect(words).toContain('Ban Cần Phải sửa 1 0 Phiếu tiếp nhận không có');
  });

  it('has what belongs to no unit and to no year', () => {
    expect(words).toContain('Không có đơn vị nào tên hoặc mã là "Sở Lạ".');
    expect(words).toContain('Tệp cấu hình có lỗi tại units[3].id: mã lặp lại.');
  });

  it('leaves to the units what is theirs', () => {
    expect(words).not.toContain('vượt điểm tối đa');
    expect(words).not.toContain('tệp được đặt mật khẩu');
  });

  it('never says that a unit has no errors where nothing could be checked', () => {
    const year = wordsOf(
      pageOf('index.html', reportInput({ findings: [], years: reportInput().years.slice(1) })),
    );
    expect(year).toContain('Chưa kiểm tra được đơn vị nào vì quy định của năm chưa đọc được.');
    expect(year).not.toContain('Không đơn vị nào có lỗi');
  });
});

describe('sample data', () => {
  const notice = 'Dữ liệu mẫu, không phải kết quả thật. Tỉnh, đơn vị và điểm số là hư cấu';

  it('is named on every page of its year and in its part of the overview', () => {
    const pages = [...pagesOf(reportInput())].filter(([path]) => /^2023|^index/.test(path));
    expect(pages.filter(([, text]) => !wordsOf(text).includes(notice))).toEqual([]);
    expect(pages.length).toBe(7);
  });

  it('is not claimed of a real year', () => {
    expect(wordsOf(pageOf('2024/receipts/so-a.html'))).not.toContain('Dữ liệu mẫu');
  });
});

describe('the page of a unit', () => {
  it('says how much there is to do, then where, what is wrong and what to do', () => {
    const words = wordsOf(pageOf('2023/units/so-b.html'));
    expect(words).toContain('Có 2 lỗi phải sửa. Có 1 cảnh báo cần xem lại.');
    expect(words).toContain(
      '✗ Lỗi Bảng điểm · ô E7 Chỉ số 1.1: điểm thẩm định là 12,00, vượt điểm tối đa 10,00. Cách xử lý: Sửa điểm cho không quá điểm tối đa. Mã phát hiện: score-above-max',
    );
  });

  it('keeps the order of the sheet', () => {
    const words = wordsOf(pageOf('2023/units/so-b.html'));
    expect([...words.matchAll(/Bảng điểm · ô (\w+) Chỉ số/g)].map(([, cell]) => cell)).toEqual([
      'E7',
      'E8',
      'E14',
      'E7',
    ]);
  });

  it('lists accepted warnings apart, with reason, name and day', () => {
    const words = wordsOf(pageOf('2023/units/so-b.html'));
    const [open, accepted] = words.split('Cảnh báo đã được chấp nhận');
    expect(open).not.toContain('8,12345678');
    expect(accepted).toContain('8,12345678');
    expect(accepted).toContain('Lý do: Đã đối chiếu với biên bản ngày 01/12/2023');
    expect(accepted).toContain('Người chấp nhận: Nguyễn Văn Mẫu, chuyên viên, ngày 05/12/2023.');
  });

  it('says clearly that nothing is wrong', () => {
    const words = wordsOf(pageOf('2023/units/so-a.html'));
    expect(words).toContain('✓ Không có gì phải sửa.');
    expect(words).not.toContain('Cách làm');
  });

  it.each`
    change                                 | path                       | expected                                      | because
    ${{ findings: [] }}                    | ${'2023/units/ban-c.html'} | ${'Chưa đọc được điểm nào của đơn vị.'}       | ${'no sheet came'}
    ${{ findings: [], scores: undefined }} | ${'2023/units/so-a.html'}  | ${'Chưa kiểm tra được bảng điểm của đơn vị.'} | ${'the rules could not be read'}
  `('does not call a unit clean where $because', ({ change, path, expected }) => {
    const words = wordsOf(pageOf(path, yearOnly(change)));
    expect(words).toContain(expected);
    expect(words).not.toContain('Không có gì phải sửa');
  });

  it('names a file that cannot be read', () => {
    const words = wordsOf(pageOf('2023/units/ban-c.html'));
    expect(words).toContain('ban-c.xlsx 2023/scores/ban-c.xlsx');
    expect(words).toContain('✗ Lỗi Cả tệp Không đọc được tệp: tệp được đặt mật khẩu.');
  });

  it('is whole in English', () => {
    const words = wordsOf(pageOf('2023/units/so-b.html', reportInput(), 'en'));
    expect(words).toContain('There are 2 errors to correct. There is 1 warning to look at.');
    expect(words).toContain('Accepted by Nguyễn Văn Mẫu, chuyên viên on 5 December 2023.');
  });
});

describe('accepting a warning', () => {
  const snippetsOf = (page: string) =>
    [...page.matchAll(/<pre><code>([^<]*)<\/code><\/pre>/g)].map(([, text = '']) =>
      text.replaceAll('&quot;', '"'),
    );

  it('offers the entry for year.yaml, with reason, name and day left to fill in', () => {
    const [snippet = ''] = snippetsOf(pageOf('2023/units/so-b.html'));
    expect(parse(`accepted:\n${snippet}`)).toEqual({
      accepted: [
        {
          code: 'score-missing',
          file: '2023/scores/so-b.xlsx',
          sheet: 'Bảng điểm',
          cell: 'E14',
          rawSha256: hashOf('c'),
          reason: '',
          by: '',
          date: '',
        },
      ],
    });
  });

  it('is refused until it is filled in, and taken then', () => {
    const [snippet = ''] = snippetsOf(pageOf('2023/units/so-b.html'));
    const year = `status: appraised\nasOf: "2023-12-20"\nsample: true\naccepted:\n${snippet}`;
    expect(YearFile.safeParse(parse(year)).success).toBe(false);
    const filled = year
      .replace('reason: ""', 'reason: "đúng"')
      .replace('by: ""', 'by: "A"')
      .replace('date: ""', 'date: "2023-12-01"');
    expect(YearFile.safeParse(parse(filled)).success).toBe(true);
  });

  it('is not offered for errors, nor for accepted warnings', () => {
    expect(snippetsOf(pageOf('2023/units/so-b.html'))).toHaveLength(1);
  });

  it('is not offered where nothing was read that it could hold on to', () => {
    const finding = { ...YEAR_2023.findings[0]!, severity: 'warning', rawSha256: null } as const;
    expect(snippetsOf(pageOf('2023/units/ban-c.html', yearOnly({ findings: [finding] })))).toEqual([]);
    const hashed = { ...finding, rawSha256: hashOf('f') };
    const [snippet = ''] = snippetsOf(pageOf('2023/units/ban-c.html', yearOnly({ findings: [hashed] })));
    expect(Object.keys(parse(snippet)[0])).toEqual(['code', 'file', 'rawSha256', 'reason', 'by', 'date']);
  });
});

describe('the receipt', () => {
  const rowsOf = (page: string) =>
    [...page.matchAll(/<tr><td class="code">(.*?)<\/tr>/gs)].map(([row]) => wordsOf(row).trim());

  it('has every score as it was read, with what the cell says where it differs, and its cell', () => {
    expect(rowsOf(pageOf('2023/receipts/so-b.html'))).toEqual([
      '1.1 Chỉ đạo 10 8,25 ghi “ 8,25 ” D7 12,00 E7',
      '1.2 Tuyên truyền 12,5 10,50 D8 không đọc được ghi “tám điểm” E8',
      '2.1 Kế hoạch năm 20 16,00 D10 không áp dụng E10',
      '3.1 Dịch vụ công 7,5 5,00 D13 0,00 E13',
      '3.10 Hồ sơ công việc 10 7,50 D14 chưa có điểm E14',
    ]);
  });

  it('never shows as zero what is missing, not applicable or faulty', () => {
    const { kind, points } = read.table.columns.appraised;
    const silent = {
      ...read.table,
      columns: {
        ...read.table.columns,
        appraised: { ...read.table.columns.appraised, kind: kind.map(() => 0), points: points.map(() => 0) },
      },
    };
    const page = pageOf('2023/receipts/so-a.html', yearOnly({ scores: silent }));
    expect(rowsOf(page).map((row) => row.replace(/.* D\d+ /, ''))).toEqual([
      'chưa có điểm E7',
      'chưa có điểm E8',
      'chưa có điểm E10',
      'chưa có điểm E13',
      'chưa có điểm E14',
    ]);
    expect(wordsOf(page)).toContain(
      'Cộng các điểm đã đọc, chưa gồm điểm thưởng 48,00 5/5 chỉ số có điểm 0/5 chỉ số có điểm',
    );
  });

  it('shows a score of zero as a score', () => {
    expect(rowsOf(pageOf('2023/receipts/so-b.html'))[3]).toContain('0,00 E13');
  });

  it('has only the columns that the unit’s sheets have, and marks the one that counts', () => {
    const words = wordsOf(pageOf('2023/receipts/so-a.html'));
    expect(words).toContain('Mã Chỉ số thành phần Tối đa Điểm tự chấm Điểm thẩm định (được tính) 1.1');
    const final = wordsOf(pageOf('2023/receipts/so-a.html', yearOnly({ counted: 'final' })));
    expect(final).toContain('Cột được tính Điểm kết luận – bảng của đơn vị không có cột này');
  });

  it('names each file with its bytes, its whole hash and how it was read', () => {
    const words = wordsOf(pageOf('2023/receipts/so-a.html'));
    expect(words).toContain(`2023/scores/so-a.xlsx 12.345 ${'d'.repeat(64)} Đã đọc điểm`);
    const unreadable = wordsOf(pageOf('2023/receipts/ban-c.html'));
    expect(unreadable).toContain(`2023/scores/ban-c.xlsx 12.345 ${'a'.repeat(64)} Không lấy điểm từ tệp này`);
    expect(unreadable).toContain('Chưa đọc được điểm nào của đơn vị.');
  });

  it('tells a progress round from the scores of the year', () => {
    const files = [receivedFile('2023/rounds/2023-06-30/so-a.xlsx', 'f')];
    const words = wordsOf(pageOf('2023/receipts/so-a.html', yearOnly({ files })));
    expect(words).toContain('Đợt chấm ngày 30/06/2023, chỉ để theo dõi tiến trình');
  });

  it('says what was not used', () => {
    const words = wordsOf(pageOf('2023/receipts/so-a.html'));
    expect(words).toContain('Trang tính “Hướng dẫn”: không có bảng điểm nên không đọc.');
    expect(words).toContain('Trang tính “Bảng điểm”, cột không chứa điểm nên không đọc: Ghi chú.');
    expect(words).toContain('dòng nằm ngoài bảng hoặc không có mã chỉ số nên không đọc: 1–3.');
    expect(words).toContain('chỉ được đem ra so sánh, không dùng để tính kết quả');
  });

  it('has its errors and warnings in short, accepted ones marked', () => {
    const words = wordsOf(pageOf('2023/receipts/so-b.html'));
    expect(words).toContain('⚠\uFE0E Cảnh báo (đã chấp nhận) – Bảng điểm · ô E7 : Chỉ số 1.1');
    expect(wordsOf(pageOf('2023/receipts/so-a.html'))).toContain('Không có lỗi hay cảnh báo nào.');
  });

  it('has places to sign for both sides', () => {
    expect(wordsOf(pageOf('2023/receipts/so-a.html'))).toContain(
      'Đại diện đơn vị Họ và tên: Ngày: Chữ ký: Đại diện đơn vị tiếp nhận Họ và tên: Ngày: Chữ ký:',
    );
  });
});

describe('text from outside', () => {
  /** Tags of a page, with the values of their attributes left out. */
  const structureOf = (page: string) => page.match(/<[^>]*>/g)?.map((tag) => tag.replace(/"[^"]*"/g, '""'));

  const inputWith = (text: string): ReportInput => {
    const file = `2023/scores/${text.replaceAll('/', '')}.xlsx`;
    const raw = new Map(read.table.columns.self.raw).set(0, text);
    const known = { file: '2023/scores/so-a.xlsx', sheet: text, unit: 'so-a' };
    const component = { component: '1.1', column: 'self' } as const;
    return {
      findings: [],
      copies: new Map([[file, `2023/copies/${text.replaceAll('/', '')}.xlsx`]]),
      years: [
        {
          ...YEAR_2023,
          units: [{ id: 'so-a', name: { vi: text, en: text } }],
          findings: [
            reported(findingIn('unit-unknown', { stated: text }, { file, sheet: text }), 'appraised'),
            reported(findingIn('score-too-precise', { ...component, raw: text }, known), 'appraised'),
            reported(findingIn('score-too-precise', { ...component, raw: text }, known), 'appraised', true),
          ],
          files: [receivedFile('2023/scores/so-a.xlsx', 'a')],
          unread: [{ file: '2023/scores/so-a.xlsx', sheet: text, kind: 'columns', detail: text }],
          scores: {
            ...read.table,
            sheets: read.table.sheets.map((sheet) => ({ ...sheet, sheet: text })),
            columns: { ...read.table.columns, self: { ...read.table.columns.self, raw } },
          },
        },
      ],
    };
  };

  it.each`
    text
    ${'<img src=x onerror=alert(1)>'}
    ${'"><script>alert(1)</script>'}
    ${"' onmouseover='alert(1)"}
    ${"=cmd|' /C calc'!A0"}
    ${'gpj.\u202Eexe\u0000\u0007'}
    ${'</code></pre></details><iframe>'}
    ${'<!-- ]]> &amp; {x}'}
  `('changes no tag and no attribute: $text', ({ text }) => {
    const hostile = reportFiles(inputWith(text), 'vi');
    const plain = reportFiles(inputWith('Sở An Bình'), 'vi');
    expect(hostile.map((page) => structureOf(page.text))).toEqual(
      plain.map((page) => structureOf(page.text)),
    );
    const all = hostile.map((page) => page.text).join('');
    expect(all).not.toMatch(/(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
  });
});

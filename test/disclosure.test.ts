import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { computeFolder } from '../scripts/data/compute-folder.ts';
import { datasetJson } from '../src/exports/dataset-json.ts';
import { picturesOf } from '../src/exports/pictures/pictures-of.ts';
import { filesOf } from './rig/fixture-files.ts';
import { awardSheets, CLEAN_FOLDER, decisionFor, type FixtureFolder } from './rig/fixture-folder.ts';
import { formRows } from './rig/forms.ts';
import { frameworkOf } from './rig/rules.ts';
import { dateCell, type TestCell, workbookBytes } from './rig/workbooks.ts';

/** In every planted text; no word of any language has it. */
const MARK = 'Quýzk';
const PHONE = '0987 654 321';
const SECRETS = [
  MARK,
  'quyzk',
  '0987654321',
  '987654321',
  PHONE,
  'zk@tinhmau.example',
  '001099012345',
  '87654',
  '98765',
];
/** Said where a name may be: proof that what is published is also found. */
const WINNER = 'Trần Thị Rõràng';
const INITIATIVE = 'Mô hình Rõràng';

const work = mkdtempSync(join(tmpdir(), 'disclosure-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const secret = (what: string) => `${what} ${MARK} ${PHONE} zk@tinhmau.example 001099012345`;
const noted = (v: string): TestCell => ({
  t: 's',
  v,
  c: [{ a: secret('Người nhận xét'), t: secret('Nhận xét') }],
});

const INDIVIDUAL = `  - id: ca-nhan
    recipient: individual
    number: 1
    name: { vi: "Cá nhân tiêu biểu", en: "Outstanding individual" }
    form: { vi: "Bằng khen", en: "Certificate" }
    basis: { vi: "Kế hoạch", en: "Plan" }
    conditions:
      - { kind: not-excluded, basis: { vi: "Kế hoạch", en: "Plan" } }
    report: { vi: "Báo cáo thành tích cá nhân", en: "Report" }
`;

/** A form with something private in every place that has room for it. */
function plantedForm(unit: string, appraised: Record<string, number>): Uint8Array {
  const rows = formRows(frameworkOf(), unit, { appraised });
  const head = rows.findIndex((row) => row.includes('Điểm thẩm định'));
  rows.forEach((row, r) => {
    if (r === head) row.push('Tài liệu kiểm chứng', 'Ghi chú', 'Người chấm');
    else if (r > head) row.push(secret('Minh chứng'), noted(secret('Ghi chú')), secret('Người chấm'));
  });
  rows.splice(head, 0, ['', 'Cán bộ đầu mối', secret('Liên hệ')]);
  rows.push([], ['', secret('NGƯỜI LẬP BIỂU')]);
  return withProperties(
    workbookBytes([
      { name: 'Bảng điểm', rows },
      { name: 'Danh bạ', rows: [[secret('Trang ẩn')]], hidden: true },
    ]),
  );
}

/** The workbook with private document properties. */
function withProperties(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const core = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${secret('Tác giả')}</dc:creator><cp:lastModifiedBy>${secret('Người sửa')}</cp:lastModifiedBy><dc:description>${secret('Mô tả')}</dc:description></cp:coreProperties>`;
  return zipSync({ ...parts, 'docProps/core.xml': strToU8(core) });
}

const document = (unit: string, name: string, subject: string): TestCell[] => [
  unit,
  name,
  subject,
  'Có',
  dateCell('2023-11-10T09:15'),
];

/** The folder of the fixtures with private data wherever there is a place for it. */
function plantedFolder(): Map<string, string | Uint8Array> {
  const report = 'Báo cáo thành tích cá nhân';
  const folder: FixtureFolder = {
    ...CLEAN_FOLDER,
    framework: CLEAN_FOLDER.framework! + INDIVIDUAL,
  };
  const files = filesOf(folder);
  const sheets = awardSheets({
    ...CLEAN_FOLDER.awards!,
    documents: [
      ...CLEAN_FOLDER.awards!.documents,
      document('so-a', report, WINNER),
      document('so-b', report, `Nguyễn ${MARK}`),
      document('so-b', secret('Đơn riêng'), secret('Đối tượng')),
    ],
    initiatives: [['so-a', INITIATIVE, '01/QĐ', dateCell('2023-10-01'), 'Hội đồng', secret('Ghi chú')]],
    nominees: [],
    decisions: [
      decisionFor('so-a'),
      ['ca-nhan', WINNER, '10/QĐ-UBND', dateCell('2023-12-18'), 'Tỉnh', secret('Căn cứ')],
    ],
  }).map((sheet) =>
    sheet.name === 'Cá nhân'
      ? {
          ...sheet,
          rows: [
            [
              'Họ và tên',
              'Mã đơn vị',
              'Số phiếu đồng ý',
              'Số thành viên Hội đồng',
              'Đồng ý công khai',
              'Điện thoại',
            ],
            [noted(WINNER), 'so-a', 98_765, 98_765, 'Có', PHONE],
            [`Nguyễn ${MARK}`, 'so-b', 87_654, 98_765, 'Có', PHONE],
          ],
        }
      : sheet,
  );
  const exclusions = {
    name: 'Loại trừ',
    rows: [
      ['Mã đơn vị', 'Lý do'],
      ['ban-c', secret('Kỷ luật')],
    ],
  };
  const hidden = { name: 'Riêng', rows: [[secret('Trang ẩn')]], hidden: true };
  files.set('2023/awards.xlsx', withProperties(workbookBytes([...sheets, exclusions, hidden])));
  for (const name of ['units.yaml', '2023/framework.yaml', '2023/year.yaml'])
    files.set(name, `# ${secret('Ghi chú')}\n${files.get(name)}`);
  files.set(
    '2023/year.yaml',
    `${files.get('2023/year.yaml')}accepted:\n  - { code: sum-differs, file: 2023/scores/so-a.xlsx, rawSha256: "${'0'.repeat(64)}", reason: "${secret('Lý do')}", by: "${secret('Người')}", date: "2023-12-19" }\n`,
  );
  files.set(`2023/${MARK} 0987654321.txt`, secret('Tệp lạ'));
  files.set(`${MARK} 0987654321/ghi chú.txt`, secret('Tệp lạ'));
  const appraised = { '1.1': 8, '1.2': 10.5, '2.1': 16, '3.1': 4.5, '3.10': 6.5 };
  files.set('2023/scores/so-a.xlsx', plantedForm('Sở An', appraised));
  files.set('2023/scores/so-b.xlsx', plantedForm('Sở Bình', { ...appraised, '1.1': 5 }));
  return files;
}

function write(name: string, files: ReadonlyMap<string, string | Uint8Array>): string {
  const data = join(work, name);
  for (const [path, content] of files) {
    mkdirSync(dirname(join(data, path)), { recursive: true });
    writeFileSync(join(data, path), content);
  }
  return data;
}

/** A file and everything packed in it, however deep: a snapshot is an archive of archives. */
function partsOf(name: string, bytes: Uint8Array): Uint8Array[] {
  if (!/\.(?:xlsx|docx|zip)$/.test(name)) return [bytes];
  return [bytes, ...Object.entries(unzipSync(bytes)).flatMap(([part, content]) => partsOf(part, content))];
}

/** Texts of a file as a reader might find them: its own, and those of the parts of an archive. */
function textsOf(path: string): string[] {
  return partsOf(path, readFileSync(path)).flatMap((one) => {
    const text = strFromU8(one);
    const plain = text
      .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/&#x?([0-9a-f]+);/gi, (whole, code: string) =>
        String.fromCodePoint(Number.parseInt(code, whole.includes('x') ? 16 : 10)),
      );
    return [text, plain.normalize('NFC')];
  });
}

/** Files of a folder that hold one of these words, in whatever case. */
function holding(folder: string, words: readonly string[]): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const lower = words.map((word) => word.normalize('NFC').toLowerCase());
  return files
    .map(({ parentPath, name }) => join(parentPath, name))
    .flatMap((path) => {
      const texts = [path, ...textsOf(path)].map((text) => text.toLowerCase());
      const found = lower.filter((word) => texts.some((text) => text.includes(word)));
      return found.length > 0 ? [`${path.slice(folder.length)}: ${found.join(', ')}`] : [];
    });
}

const archive = (data: string) =>
  spawnSync(process.execPath, ['scripts/archive.ts', '--data', data, '--year', '2023', '--lang', 'en'], {
    encoding: 'utf8',
  });
const build = (data: string, out: string) =>
  spawnSync(process.execPath, ['scripts/build.ts', '--data', data, '--out', out, '--lang', 'en'], {
    encoding: 'utf8',
  });

describe('a public build of a folder full of private data', () => {
  const out = join(work, 'dist');
  let data = '';
  beforeAll(() => {
    data = write('planted', plantedFolder());
    // Frozen first: the public site then holds the edition too, its zip and its cleared sheets.
    for (const run of [() => archive(data), () => build(data, out)]) {
      const { status, stderr } = run();
      if (status !== 0) throw new Error(stderr);
    }
  }, 240_000);

  it('has none of it in any byte', () => {
    expect(holding(out, SECRETS)).toEqual([]);
  });

  it('nor has the archive of the office, which it may hand out as it is', () => {
    const archived = join(data, 'archive');
    expect(holding(archived, SECRETS)).toEqual([]);
    expect(holding(archived, [INITIATIVE]).some((line) => line.includes('sources/2023/awards.xlsx'))).toBe(
      true,
    );
  });

  it('names the winner who consented, and what else is public: without this, nothing might have been looked at', () => {
    const pages = holding(out, [WINNER]).filter((line) => line.includes('.html'));
    expect(pages.some((line) => line.startsWith('/2023/awards/index.html'))).toBe(true);
    const found = holding(out, [INITIATIVE]).join();
    expect(found).toContain('/2023/units/so-a/index.html');
    // inside an archive
    expect(holding(out, ['Sở Bình']).some((line) => line.includes('.xlsx'))).toBe(true);
  });

  it('draws none of it: a picture cannot be searched, its texts can', async () => {
    const { site } = await computeFolder(data);
    const drawn = JSON.stringify([...picturesOf(site!)]);
    expect(drawn).toContain('Sở');
    expect(SECRETS.filter((word) => drawn.includes(word))).toEqual([]);
  });
});

describe('private data where the text is published', () => {
  const initiative = (name: string) => ({
    ...CLEAN_FOLDER,
    awards: {
      ...CLEAN_FOLDER.awards!,
      initiatives: [['so-a', name, '01/QĐ', dateCell('2023-10-01'), 'Hội đồng']],
    },
  });
  const sheetNamed = (name: string) => ({
    ...CLEAN_FOLDER,
    scores: {
      ...CLEAN_FOLDER.scores,
      'so-b.xlsx': CLEAN_FOLDER.scores['so-b.xlsx']!.map((sheet) => ({ ...sheet, name })),
    },
  });
  it.each`
    folder                                  | place
    ${initiative(`Tổng đài ${PHONE}`)}      | ${'an initiative'}
    ${initiative('Gửi zk@tinhmau.example')} | ${'an address in an initiative'}
    ${sheetNamed('ĐT 0987654321')}          | ${'the name of a sheet'}
  `('in $place keeps the year from being published, until somebody answers for it', async ({ folder }) => {
    const data = write(`open-${Math.abs(JSON.stringify(folder).length)}`, filesOf(folder));
    const { ok, findings } = await computeFolder(data, undefined, { cache: null });
    expect(ok).toBe(false);
    const own = findings.filter(({ finding }) => finding.code === 'personal-data');
    expect(own).toHaveLength(1);
    const { finding, rawSha256 } = own[0]!;
    const { file, sheet, row, column } = finding.at;
    expect(rawSha256).toMatch(/^[0-9a-f]{64}$/);
    const cell =
      row === null || column === null ? '' : `\n    cell: ${String.fromCharCode(65 + column)}${row + 1}`;
    const accepted = `accepted:
  - code: personal-data
    file: ${file}
    sheet: ${sheet}${cell}
    rawSha256: ${rawSha256}
    reason: Số tổng đài của cơ quan
    by: Văn phòng
    date: "2023-12-19"
`;
    const again = write('accepted', filesOf({ ...folder, year: folder.year + accepted }));
    const { ok: isOk, site } = await computeFolder(again, undefined, { cache: null });
    expect(isOk).toBe(true);
    const published = datasetJson(site!.years[0]!);
    expect(published).toContain('"code": "personal-data"');
    expect(published).not.toMatch(/Số tổng đài|Văn phòng|rawSha256/);
    rmSync(again, { recursive: true });
  });
});

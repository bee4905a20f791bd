import type { Finding } from '../findings/finding.ts';
import { makeFinding, placeOfFile } from '../findings/make-finding.ts';
import type { Framework } from '../framework/framework.ts';
import type { Grid } from '../grid/grid.ts';
import { canonicalName } from '../text/canonical-name.ts';
import type {
  AwardDecision,
  AwardsBook,
  DossierDocument,
  Initiative,
  Nominee,
  Registration,
} from './awards-book.ts';
import { type RecordRow, recordRows } from './read-records.ts';

/** Name of each list's sheet and of the columns that it must have. */
const SHEETS = {
  registrations: { name: 'Đăng ký', columns: ['Mã đơn vị', 'Ngày đăng ký'] },
  documents: {
    name: 'Hồ sơ',
    columns: ['Mã đơn vị', 'Loại tài liệu', 'Đối tượng', 'Ký số', 'Thời điểm gửi'],
  },
  initiatives: {
    name: 'Sáng kiến',
    columns: [
      'Mã đơn vị',
      'Tên sáng kiến, mô hình',
      'Quyết định công nhận',
      'Ngày công nhận',
      'Cơ quan công nhận',
    ],
  },
  nominees: { name: 'Cá nhân', columns: ['Họ và tên', 'Mã đơn vị', 'Số phiếu đồng ý'] },
  decisions: {
    name: 'Quyết định',
    columns: ['Loại', 'Đối tượng', 'Số quyết định', 'Ngày quyết định', 'Cơ quan ban hành', 'Căn cứ chọn'],
  },
} as const;

/** Reads the lists of `awards.xlsx` by sheet and column names. A row that cannot be read whole is named and left out. */
export function readAwardsBook(
  grids: readonly Grid[],
  file: string,
  framework: Framework,
  knownUnits: ReadonlySet<string>,
): { book: AwardsBook; findings: Finding[] } {
  const findings: Finding[] = [];
  const criteria = framework.awards.flatMap((award) => award.criteria.map(({ vi }) => vi));
  const awardIds = framework.awards.map(({ id }) => id);
  const { year } = framework;

  function list<T>(
    key: keyof typeof SHEETS,
    more: readonly string[],
    read: (row: RecordRow) => T | undefined,
  ): T[] {
    const { name, columns } = SHEETS[key];
    const grid = grids.find(({ sheet }) => canonicalName(sheet) === canonicalName(name));
    const rows = grid && recordRows(grid, [...columns, ...more], year);
    if (rows === undefined) {
      findings.push(makeFinding('award-sheet-missing', { year, unit: null }, placeOfFile(file), { name }));
      return [];
    }
    return rows.flatMap((row) => {
      const record = read(row);
      findings.push(...row.findings);
      return record === undefined ? [] : [record];
    });
  }

  function unitOf(row: RecordRow): string | undefined {
    const unit = row.needed('Mã đơn vị');
    if (unit === undefined || knownUnits.has(unit)) return unit;
    findings.push(
      makeFinding('unit-unknown', { year, unit: null }, row.place('Mã đơn vị'), { stated: unit }),
    );
    return undefined;
  }

  const book: AwardsBook = {
    registrations: list('registrations', [], (row): Registration | undefined =>
      whole({ unit: unitOf(row), day: row.day('Ngày đăng ký'), at: row.place('Ngày đăng ký') }),
    ),
    documents: list('documents', [], (row): DossierDocument | undefined =>
      whole({
        unit: unitOf(row),
        name: row.needed('Loại tài liệu'),
        subject: row.text('Đối tượng'),
        signed: row.either('Ký số', 'Có', 'Không'),
        sentAt: row.moment('Thời điểm gửi'),
        at: row.place('Loại tài liệu'),
      }),
    ),
    initiatives: list('initiatives', [], (row): Initiative | undefined =>
      whole({
        unit: unitOf(row),
        name: row.needed('Tên sáng kiến, mô hình'),
        decision: row.needed('Quyết định công nhận'),
        day: row.day('Ngày công nhận'),
        issuer: row.text('Cơ quan công nhận'),
        at: row.place('Tên sáng kiến, mô hình'),
      }),
    ),
    nominees: list('nominees', criteria, (row): Nominee | undefined => {
      const met = criteria.filter((name) => row.either(name, 'Đạt', 'Không đạt'));
      return whole({
        name: row.needed('Họ và tên'),
        unit: unitOf(row),
        met: new Set(met.map(canonicalName)),
        votes: row.count('Số phiếu đồng ý'),
        at: row.place('Họ và tên'),
      });
    }),
    decisions: list('decisions', [], (row): AwardDecision | undefined => {
      const basis = row.text('Căn cứ chọn');
      const decision = whole({
        award: row.oneOf('Loại', awardIds),
        recipient: row.needed('Đối tượng'),
        number: row.needed('Số quyết định'),
        day: row.day('Ngày quyết định'),
        issuer: row.needed('Cơ quan ban hành'),
        at: row.place('Đối tượng'),
      });
      return decision && { ...decision, basis: basis === '' ? undefined : basis };
    }),
  };
  return { book, findings };
}

type Whole<T> = { readonly [Key in keyof T]: Exclude<T[Key], undefined> };

/** A record with every field, or undefined: half a record is none. Its findings were made where the fields were read. */
function whole<T extends object>(record: T): Whole<T> | undefined {
  return Object.values(record).includes(undefined) ? undefined : (record as Whole<T>);
}

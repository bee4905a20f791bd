import type { Finding } from '../findings/finding.ts';
import { makeFinding, placeOfFile } from '../findings/make-finding.ts';
import type { Framework } from '../framework/framework.ts';
import { a1 } from '../grid/a1.ts';
import type { Grid } from '../grid/grid.ts';
import { canonicalName } from '../text/canonical-name.ts';
import { AWARD_LISTS, type AwardListKey, criteriaOf, neededLists } from './award-lists.ts';
import type { AwardDecision, AwardsBook, Nominee } from './awards-book.ts';
import { type RecordRow, recordRows } from './read-records.ts';

/** Reads the lists of `awards.xlsx` by sheet and column names. A row that cannot be read whole is named and left out. */
export function readAwardsBook(
  grids: readonly Grid[],
  file: string,
  framework: Framework,
  knownUnits: ReadonlySet<string>,
): { book: AwardsBook; findings: Finding[] } {
  const findings: Finding[] = [];
  const criteria = criteriaOf(framework);
  const awardIds = framework.awards.map(({ id }) => id);
  const needed = neededLists(framework);
  const { year } = framework;

  function list<T>(
    key: AwardListKey,
    read: (row: RecordRow) => T | undefined,
    more: readonly string[] = [],
  ): T[] {
    const { name, columns, further } = AWARD_LISTS[key];
    const grid = grids.find(({ sheet }) => canonicalName(sheet) === canonicalName(name));
    const rows = grid && recordRows(grid, [...columns, ...more], further, year);
    if (rows === undefined) {
      if (grid !== undefined || needed.has(key))
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

  const membersOf = (row: RecordRow): number | undefined =>
    row.has('Số thành viên Hội đồng') ? row.count('Số thành viên Hội đồng') : undefined;

  const book: AwardsBook = {
    registrations: list('registrations', (row) =>
      whole({ unit: unitOf(row), day: row.day('Ngày đăng ký'), at: row.place('Ngày đăng ký') }),
    ),
    documents: list('documents', (row) =>
      whole({
        unit: unitOf(row),
        name: row.needed('Loại tài liệu'),
        subject: row.text('Đối tượng'),
        signed: row.either('Ký số', 'Có', 'Không'),
        sentAt: row.moment('Thời điểm gửi'),
        at: row.place('Loại tài liệu'),
        signedPlace: row.place('Ký số'),
        sentPlace: row.place('Thời điểm gửi'),
      }),
    ),
    initiatives: list('initiatives', (row) =>
      whole({
        unit: unitOf(row),
        name: row.needed('Tên sáng kiến, mô hình'),
        decision: row.needed('Quyết định công nhận'),
        day: row.day('Ngày công nhận'),
        issuer: row.text('Cơ quan công nhận'),
        at: row.place('Tên sáng kiến, mô hình'),
        dayPlace: row.place('Ngày công nhận'),
      }),
    ),
    nominees: once(
      list(
        'nominees',
        (row): Nominee | undefined => {
          const met = criteria.filter((name) => row.either(name, 'Đạt', 'Không đạt'));
          const nominee = whole({
            name: row.needed('Họ và tên'),
            unit: unitOf(row),
            met: new Set(met.map(canonicalName)),
            votes: row.count('Số phiếu đồng ý'),
            at: row.place('Họ và tên'),
            votesPlace: row.place('Số phiếu đồng ý'),
          });
          const consent = row.has('Đồng ý công khai') && row.either('Đồng ý công khai', 'Có', 'Không');
          const legalBasis = row.text('Căn cứ công khai') || undefined;
          return nominee && { ...nominee, members: membersOf(row), consent: consent === true, legalBasis };
        },
        criteria,
      ),
      ({ name, unit }) => canonicalName(`${unit} ${name}`),
    ),
    unitVotes: once(
      list('unitVotes', (row) => {
        const votes = whole({
          unit: unitOf(row),
          award: row.oneOf('Danh hiệu', awardIds),
          votes: row.count('Số phiếu đồng ý'),
          at: row.place('Mã đơn vị'),
          votesPlace: row.place('Số phiếu đồng ý'),
        });
        return votes && { ...votes, members: membersOf(row) };
      }),
      ({ unit, award }) => `${unit} ${award}`,
    ),
    exclusions: list('exclusions', (row) =>
      whole({ unit: unitOf(row), reason: row.text('Lý do'), at: row.place('Mã đơn vị') }),
    ),
    decisions: list('decisions', (row): AwardDecision | undefined => {
      const basis = row.text('Căn cứ chọn');
      const decision = whole({
        award: row.oneOf('Loại', awardIds),
        recipient: row.needed('Đối tượng'),
        number: row.needed('Số quyết định'),
        day: row.day('Ngày quyết định'),
        issuer: row.needed('Cơ quan ban hành'),
        at: row.place('Đối tượng'),
        dayPlace: row.place('Ngày quyết định'),
      });
      return decision && { ...decision, basis: basis === '' ? undefined : basis };
    }),
  };
  return { book, findings };

  /** Somebody who stands twice would be equal to themselves: the first row counts, the other is named. */
  function once<T extends Pick<Nominee, 'unit' | 'at'>>(rows: readonly T[], keyOf: (row: T) => string): T[] {
    const first = new Map<string, T>();
    return rows.filter((row) => {
      const earlier = first.get(keyOf(row));
      if (earlier === undefined) first.set(keyOf(row), row);
      else {
        const facts = { first: a1(earlier.at.row ?? 0, earlier.at.column ?? 0) };
        findings.push(makeFinding('award-row-twice', { year, unit: row.unit }, row.at, facts));
      }
      return earlier === undefined;
    });
  }
}

type Whole<T> = { readonly [Key in keyof T]: Exclude<T[Key], undefined> };

/** A record with every field, or undefined: half a record is none. Its findings were made where the fields were read. */
function whole<T extends object>(record: T): Whole<T> | undefined {
  return Object.values(record).includes(undefined) ? undefined : (record as Whole<T>);
}

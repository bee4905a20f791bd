import { describe, expect, it } from 'vitest';
import { summaryPaper } from '../../src/documents/bang-tong-hop.ts';
import { minutesPaper } from '../../src/documents/bien-ban.ts';
import { annexPaper } from '../../src/documents/danh-sach.ts';
import { paperChoices, paperId, paperOf } from '../../src/documents/papers-of.ts';
import { proposalPaper } from '../../src/documents/to-trinh.ts';
import { figureOf } from '../../src/i18n/figure-of.ts';
import { site } from '../rig/published-site.ts';
import { changed, rowOf, sourceOf, tablesOf, textOf } from './sources.ts';

const YEARS = site.years.map(({ year }) => year);

describe('every paper', () => {
  it.each(YEARS)('%i has its id, and no empty or foreign text', (year) => {
    const source = sourceOf(year);
    for (const choice of paperChoices(source.dataset)) {
      const paper = paperOf(source, choice);
      expect(paper.id).toBe(paperId(source.dataset, choice));
      expect(textOf(paper)).not.toMatch(/undefined|null|NaN|\[object|^$/m);
      expect(textOf(paper)).toBe(textOf(paper).normalize('NFC'));
      for (const { columns, rows } of tablesOf(paper)) {
        expect(rows.filter(({ cells }) => cells.length !== columns.length)).toEqual([]);
        const width = columns.reduce((sum, column) => sum + column.width, 0);
        expect(width).toBeCloseTo(paper.orientation === 'portrait' ? 165 : 252, 6);
      }
    }
  });

  it('a draft until the year is official, and a sample where the data are one', () => {
    expect(proposalPaper(sourceOf(2023))).toMatchObject({ isDraft: false, isSample: true });
    expect(proposalPaper(sourceOf(2025))).toMatchObject({ isDraft: true, isSample: true });
    expect(
      textOf(proposalPaper(sourceOf(2025)))
        .split('\n')
        .slice(0, 2),
    ).toEqual(['DỰ THẢO', 'Dữ liệu mẫu, không phải kết quả thật']);
  });

  it('papers of single units end above 500 units', () => {
    const { dataset } = sourceOf(2023);
    const many = (count: number) =>
      changed(2023, { units: Array.from({ length: count }, (_, i) => dataset.units[i % 20]!) }).dataset;
    expect(paperChoices(many(500))).toHaveLength(504);
    expect(paperChoices(many(501))).toHaveLength(4);
  });
});

describe('Tờ trình', () => {
  it('2023: head, basis documents and who took part', () => {
    const lines = textOf(proposalPaper(sourceOf(2023))).split('\n');
    expect(lines.slice(1, 16)).toEqual([
      'TỈNH MẪU',
      '…………………………',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: ………/TTr-………',
      '…………, ngày …… tháng …… năm ………',
      'TỜ TRÌNH',
      'Về việc đề nghị xét khen thưởng thi đua chuyển đổi số năm 2023',
      'Kính gửi: ………………………………………………',
      'Căn cứ Kế hoạch thi đua chuyển đổi số năm 2023, số 83/KH-SKHCN ngày 24 tháng 7 năm 2023 của Sở Khoa học và Công nghệ (An Giang);',
      'Căn cứ Khung đánh giá chuyển đổi số, số 02/QĐ-UBND ngày 03 tháng 01 năm 2023 của Ủy ban nhân dân tỉnh;',
      'Trên cơ sở kết quả thi đua chuyển đổi số năm 2023, ………………………… kính trình xem xét khen thưởng như sau:',
      'I. KẾT QUẢ THI ĐUA',
      'Có 20 đơn vị tham gia, trong đó 20 đơn vị được xếp hạng, 0 đơn vị tham gia nhưng không xếp hạng.',
      'Thang điểm 400 điểm cho 33 chỉ số thành phần, chưa kể điểm thưởng. Điểm được tính là điểm thẩm định.',
    ]);
  });

  it('a year without awards says so', () => {
    expect(textOf(proposalPaper(changed(2025, { awards: [] })))).toContain(
      'Năm này không có danh hiệu nào được quy định.',
    );
  });
});

describe('Danh sách', () => {
  it('2024: the decisions as remarks, an individual without points', () => {
    expect(tablesOf(annexPaper(sourceOf(2024)))[0]!.rows.map(({ cells }) => cells.slice(2))).toEqual([
      [
        'Sở Khoa học và Công nghệ',
        '376,88',
        '1 (đồng hạng)',
        'Quyết định số 2124/QĐ-UBND ngày 18 tháng 12 năm 2024',
      ],
      ['Nguyễn Thị Mẫu A, Thanh tra tỉnh', '–', '–', 'Quyết định số 2125/QĐ-UBND ngày 18 tháng 12 năm 2024'],
    ]);
  });

  it('is an annex: no head, but the paper it belongs to', () => {
    const paper = annexPaper(sourceOf(2025));
    expect(paper.head).toBeNull();
    expect(paper.titles.map(({ text }) => text)).toEqual([
      'PHỤ LỤC',
      'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG THI ĐUA CHUYỂN ĐỔI SỐ NĂM 2025',
      '(Kèm theo Tờ trình số ………/TTr-……… ngày …… tháng …… năm ……… của …………………………)',
    ]);
  });
});

describe('Bảng tổng hợp', () => {
  it.each(YEARS)('%i: totals and ranks are those of the dataset, best first', (year) => {
    const source = sourceOf(year);
    const paper = summaryPaper(source);
    const ranked = source.dataset.units.filter(({ rank }) => rank !== null);
    expect(tablesOf(paper)[0]!.rows).toHaveLength(ranked.length);
    for (const unit of ranked) {
      const { cells } = rowOf(paper, unit.name.vi);
      expect(cells.slice(-3)).toEqual(
        [unit.points, unit.bonus, unit.total].map((one) => figureOf('vi', one)),
      );
      expect(cells[0]).toBe(unit.tied ? `${unit.rank} (đồng hạng)` : String(unit.rank));
      expect(cells.slice(2, -3)).toEqual(unit.mains.map(({ points }) => figureOf('vi', points)));
    }
  });

  it('2024: the tie is marked, the rank behind it skipped', () => {
    expect(
      tablesOf(summaryPaper(sourceOf(2024)))[0]!
        .rows.slice(0, 3)
        .map(({ cells }) => cells.slice(0, 2)),
    ).toEqual([
      ['1 (đồng hạng)', 'Sở Khoa học và Công nghệ'],
      ['1 (đồng hạng)', 'Thanh tra tỉnh'],
      ['3', 'Sở Tài nguyên và Môi trường'],
    ]);
  });

  it('units without a rank stand below with the reason', () => {
    const { dataset } = sourceOf(2025);
    const units = dataset.units.map((unit, u) =>
      u === 0 ? { ...unit, rank: null, margin: null, unranked: 'incomplete' as const, scored: 31 } : unit,
    );
    const paper = summaryPaper(changed(2025, { units }));
    expect(tablesOf(paper)).toHaveLength(2);
    expect(tablesOf(paper)[1]!.rows[0]!.cells.at(-1)).toBe('Chưa xếp hạng: mới có điểm 31/33 chỉ số.');
  });

  it('a nation’s list is cut, and says where the whole stands', () => {
    const { dataset } = sourceOf(2025);
    const units = Array.from({ length: 3321 }, (_, i) => ({
      ...dataset.units[0]!,
      id: `u${i}`,
      rank: i + 1,
    }));
    const paper = summaryPaper(changed(2025, { units }));
    expect(tablesOf(paper)[0]!.rows).toHaveLength(500);
    expect(textOf(paper)).toContain(
      'Bảng in 500 dòng đầu trong 3.321; bảng đầy đủ ở tệp ranking.csv năm 2025.',
    );
  });
});

describe('Biên bản', () => {
  it('2023: who failed which condition, why and by how much, in the order of ranks', () => {
    const paper = minutesPaper(sourceOf(2023));
    expect(tablesOf(paper)[0]!.rows.map(({ cells }) => cells)).toEqual([
      [
        '1',
        'Sở Giao thông vận tải',
        'Gửi hồ sơ đúng hạn',
        'gửi lúc 09:30 ngày 17/11/2023, hạn 15/11/2023, trễ 2 ngày',
        'Tất cả',
      ],
      [
        '2',
        'Ban Quản lý Khu kinh tế',
        'Hồ sơ được ký số',
        'chưa ký số: Báo cáo thành tích tập thể',
        'Tất cả',
      ],
      ['3', 'Sở Tài nguyên và Môi trường', 'Đăng ký đúng hạn', 'không đăng ký (hạn 31/01/2023)', 'Tất cả'],
    ]);
  });

  it('2024: those who were equal are both put to the vote, and votes are blanks', () => {
    const votes = tablesOf(minutesPaper(sourceOf(2024))).at(-1)!;
    expect(votes.rows.map(({ cells }) => cells.slice(1))).toEqual([
      [
        'Sở Khoa học và Công nghệ (tổng điểm 376,88, đồng hạng 1)',
        'Tập thể dẫn đầu thi đua chuyển đổi số',
        '………',
        '………',
        '………',
      ],
      [
        'Thanh tra tỉnh (tổng điểm 376,88, đồng hạng 1)',
        'Tập thể dẫn đầu thi đua chuyển đổi số',
        '………',
        '………',
        '………',
      ],
      ['một cá nhân của Thanh tra tỉnh', 'Cá nhân tiêu biểu trong chuyển đổi số', '………', '………', '………'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { sheetPaper } from '../../src/documents/bang-diem.ts';
import { summaryPaper } from '../../src/documents/bang-tong-hop.ts';
import { personReportPaper } from '../../src/documents/bao-cao-ca-nhan.ts';
import { unitReportPaper } from '../../src/documents/bao-cao-don-vi.ts';
import { paperChoices, paperId } from '../../src/documents/papers-of.ts';
import type { PaperSource } from '../../src/documents/year-papers.ts';
import { figureOf } from '../../src/i18n/figure-of.ts';
import { site } from '../rig/published-site.ts';
import { changed, rowOf, sourceOf, tablesOf, textOf, unitAt } from './sources.ts';

const YEARS = site.years.map(({ year }) => year);

describe('Bảng điểm', () => {
  it.each(YEARS)('%i: sums are those of the dataset', (year) => {
    const source = sourceOf(year);
    for (const [u, unit] of source.dataset.units.entries()) {
      const paper = sheetPaper(source, u);
      expect(rowOf(paper, 'Cộng điểm chỉ số').cells.at(-1)).toBe(figureOf('vi', unit.points));
      expect(rowOf(paper, 'Điểm thưởng').cells.at(-1)).toBe(figureOf('vi', unit.bonus));
      expect(rowOf(paper, 'Tổng điểm').cells.at(-1)).toBe(figureOf('vi', unit.total));
    }
  });

  it('2023, so-khoa-hoc: a component, its main index, the sums, and rank with margin', () => {
    const source = sourceOf(2023);
    const paper = sheetPaper(source, unitAt(source, 'so-khoa-hoc'));
    const rows = tablesOf(paper)[0]!.rows;
    expect(rows).toHaveLength(2 + 6 + 33 + 3);
    expect(rows[0]!.cells.slice(0, 3)).toEqual(['I', 'Nhóm chỉ số nền tảng chung', '285']);
    expect(rowOf(paper, 'Nhận thức số').cells.slice(0, 3)).toEqual(['1', 'Nhận thức số', '50']);
    expect(rowOf(paper, 'Cộng điểm chỉ số').cells).toEqual([
      '',
      'Cộng điểm chỉ số',
      '400',
      '370,82',
      '353,11',
      '353,11',
    ]);
    expect(textOf(paper)).toContain('Hạng 1 trong 20 đơn vị; giữ hạng nếu không mất quá 48,18 điểm.');
    expect(textOf(paper)).toContain('Tên và điểm tối đa của chỉ số thành phần là minh hoạ');
  });
});

describe('a unit whose scores are not complete', () => {
  const { dataset } = sourceOf(2025);
  const units = dataset.units.map((unit, u) =>
    u === 0 ? { ...unit, rank: null, margin: null, unranked: 'incomplete' as const, scored: 31 } : unit,
  );

  it.each([sheetPaper, unitReportPaper])('has no rank, and is told why', (paperOfUnit) => {
    const text = textOf(paperOfUnit(changed(2025, { units }), 0));
    expect(text).toMatch(/^Chưa xếp hạng: mới có điểm 31\/33 chỉ số\.$/m);
  });
});

describe('rules that weigh main indices', () => {
  it.each([(source: PaperSource) => sheetPaper(source, 0), summaryPaper])('are said', (paperOfYear) => {
    const framework = { ...sourceOf(2025).dataset.framework, rollUp: 'weighted' as const };
    expect(textOf(paperOfYear(changed(2025, { framework })))).toContain('nhân với trọng số');
  });
});

describe('Báo cáo thành tích', () => {
  it('of a unit, 2024: results, initiatives and the change since 2023', () => {
    const source = sourceOf(2024);
    const text = textOf(unitReportPaper(source, unitAt(source, 'thanh-tra')));
    expect(text).toContain('Tổng điểm: 376,88, gồm 366,88/400 điểm chỉ số và 10,00 điểm thưởng.');
    expect(text).toContain('Tổng điểm thay đổi +43,67 điểm.\nThứ hạng: tăng 2 bậc.');
    expect(text).toContain('Ký số trên thiết bị di động (số 10/QĐ-HĐTĐKT ngày 20 tháng 10 năm 2024');
  });

  it('of a unit without a year before', () => {
    const source = sourceOf(2023);
    expect(textOf(unitReportPaper(source, 0))).toContain('Không có số liệu năm trước để so sánh');
  });

  it('of an individual: only where it is asked for by name; never among the public papers', () => {
    const source = sourceOf(2025);
    const text = textOf(personReportPaper(source, 'Trần Văn Thử', unitAt(source, 'so-y-te')));
    expect(text).toContain('Họ và tên: Trần Văn Thử');
    expect(text).toContain('Trực tiếp tham mưu:');
    expect(text).not.toMatch(/được tặng|đã có quyết định/i);
    const ids = paperChoices(source.dataset).map((choice) => paperId(source.dataset, choice));
    expect(ids.filter((id) => id.includes('ca-nhan'))).toEqual([]);
  });
});

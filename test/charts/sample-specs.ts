import type { ChartPoint, ChartSeries, ChartSpec } from '../../src/charts/chart-spec.ts';

/** Long and short names as they stand in the sheets. */
export const unitNames = [
  'Sở Nông nghiệp và Phát triển nông thôn',
  'Sở Lao động - Thương binh và Xã hội',
  'Sở Y tế',
  'Ban Quản lý Khu kinh tế và các khu công nghiệp',
  'Văn phòng Ủy ban nhân dân tỉnh',
  'Sở Văn hóa, Thể thao và Du lịch',
];

/** A point whose text is its value with a decimal comma. */
export function point(value: number | null): ChartPoint {
  return { value, text: value === null ? 'chưa có điểm' : String(value).replace('.', ',') };
}

export function series(
  name: string,
  role: ChartSeries['role'],
  values: readonly (number | null)[],
): ChartSeries {
  return { id: name, name, role, points: values.map(point) };
}

/** A chart with as many categories as the longest series. */
export function specOf(
  kind: ChartSpec['kind'],
  labels: readonly string[],
  all: readonly ChartSeries[],
): ChartSpec {
  return {
    id: 'sample',
    kind,
    title: 'Tiêu đề',
    subtitle: 'Năm 2024',
    sentence: 'Một câu.',
    source: 'Quyết định',
    categoryTitle: 'Đơn vị',
    valueTitle: 'Điểm (tối đa 100)',
    categories: labels.map((label) => ({ label })),
    series: all,
    domain: kind === 'bump' ? [1, Math.max(2, all.length)] : [0, 100],
    breaks: [],
  };
}

export const kinds = [
  'bars',
  'profile',
  'lines',
  'bump',
  'histogram',
  'dumbbell',
  'steps',
  'multiples',
] as const;

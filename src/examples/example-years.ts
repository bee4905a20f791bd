import { quartilesOf } from '../analysis/quartiles-of.ts';
import type { LocalisedText, YearDataset } from '../dataset/site.ts';
import { type ExampleUnit, withUnits } from './with-units.ts';

/** A state that the published years may not have, with the words for it. */
export interface ExampleYear {
  readonly id: string;
  readonly name: string;
  readonly dataset: YearDataset;
}

/** As a unit might be called in a province that spares no word, and as nobody should be called. */
const LONG: LocalisedText = {
  vi: 'Ban Quản lý Dự án Đầu tư xây dựng các công trình Giao thông, Nông nghiệp và Phát triển nông thôn, Dân dụng và Công nghiệp khu vực liên huyện phía Tây Bắc của tỉnh',
  en: 'Management Board for Investment and Construction Projects of Transport, Agriculture and Rural Development, Civil and Industrial Works of the North-Western Inter-District Region',
};
const HOSTILE: LocalisedText = {
  vi: `<img src=x onerror=alert(1)></script>${'Sở'.repeat(40)}`,
  en: `<img src=x onerror=alert(1)></script>${'Dept'.repeat(40)}`,
};
const MILLION = 1_000_000;

/** The states in which every part of a page must still look right. @param dataset a published year with ranked units */
export function exampleYears(dataset: YearDataset): ExampleYear[] {
  const ranked = dataset.units.flatMap(({ rank }, u) => (rank === null ? [] : [u]));
  const first = ranked[0] ?? 0;
  const base = dataset.units[first]!;
  const year = (id: string, name: string, examples: readonly ExampleUnit[]): ExampleYear => {
    const made = withUnits(dataset, examples);
    const totals = made.units.flatMap(({ rank, total }) => (rank === null ? [] : [total]));
    return {
      id,
      name,
      dataset: {
        ...made,
        spread: quartilesOf(totals),
        median: totals.length === 0 ? undefined : made.median,
      },
    };
  };
  const placed = (count: number): ExampleUnit[] =>
    Array.from({ length: count }, (_, i) => ({
      from: ranked[i % ranked.length] ?? 0,
      id: `unit-${i + 1}`,
      changes: { rank: i + 1, tied: false, total: base.total - i * (MILLION / 4) },
    }));
  return [
    { id: 'published', name: 'As published', dataset },
    year('empty', 'Nobody takes part', []),
    year('one', 'One unit', placed(1)),
    year(
      'tie',
      'Three share the first place',
      placed(6).map((unit, i) =>
        i < 3 ? { ...unit, changes: { rank: 1, tied: true, total: base.total } } : unit,
      ),
    ),
    year(
      'missing',
      'Scores are missing, nobody is ranked',
      placed(3).map((unit) => ({
        ...unit,
        changes: {
          rank: null,
          unranked: 'incomplete',
          scored: base.componentCount - 2,
          margin: null,
          mains: base.mains.map((main, m) => ({
            ...main,
            rank: null,
            scored: m === 0 ? 0 : main.scored,
            applies: m !== 1,
          })),
        },
      })),
    ),
    year(
      'long',
      'Very long and hostile names',
      placed(4).map((unit, i) => (i < 2 ? { ...unit, name: i === 0 ? LONG : HOSTILE } : unit)),
    ),
    year('many', '300 units', placed(300)),
  ];
}

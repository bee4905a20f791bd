import type { UnitYear, YearDataset } from '../dataset/site.ts';
import { mainsOf } from '../dataset/tree.ts';
import { type ApartComponent, unitStrengths } from '../dataset/unit-strengths.ts';
import { figureOf } from '../i18n/figure-of.ts';
import { formatChange, formatMaximum } from '../i18n/format.ts';
import { messagesOf } from '../i18n/messages-of.ts';
import { papersReportsVi } from '../i18n/papers-reports-vi.ts';
import { papersVi } from '../i18n/papers-vi.ts';
import { rankSentence } from './bang-diem.ts';
import { body, column, list, row, table } from './blocks.ts';
import type { PaperBlock, TableBlock } from './paper.ts';

const words = papersReportsVi.report;

/** Total and rank of a unit, as sentences. */
export function resultSentences(dataset: YearDataset, unit: UnitYear): string[] {
  if (unit.scored === 0 && unit.bonus === 0) return [words.notScored];
  const figures = [unit.total, unit.points].map((points) => figureOf('vi', points));
  return [
    words.total(figures[0]!, figures[1]!, formatMaximum('vi', dataset.maximum), figureOf('vi', unit.bonus)),
    rankSentence(dataset, unit),
  ];
}

/** Main indices of a unit beside the medians of the ranked units. */
export function mainsTable(dataset: YearDataset, unit: UnitYear): TableBlock {
  const { table: states } = messagesOf('vi');
  const rows = mainsOf(dataset).map(({ m, code, name, maxScore }) => {
    const { applies, points, scored, rank, tied } = unit.mains[m]!;
    const figure = scored === 0 ? states.missing : figureOf('vi', points);
    const median = dataset.median?.mains[m];
    return row([
      code,
      name.vi,
      formatMaximum('vi', maxScore),
      applies ? figure : states.notApplicable,
      median === undefined ? papersVi.none : figureOf('vi', median),
      rank === null ? papersVi.none : papersVi.rank(rank, tied),
    ]);
  });
  return table(
    words.index,
    [
      column(papersVi.sheet.code, 13),
      column(words.index, 72),
      ...[words.max, words.points, words.median].map((head) => column(head, 20, 'right')),
      column(words.rankColumn, 20, 'centre'),
    ],
    rows,
  );
}

/** Components furthest above and below the median. @param u position of the unit */
export function strengthBlocks(
  dataset: YearDataset,
  u: number,
): { readonly above: PaperBlock[]; readonly below: PaperBlock[] } {
  const { above, below } = unitStrengths(dataset, u);
  const items = (some: readonly ApartComponent[]) =>
    some.map(({ component: { code, name, maxScore }, points, median }) =>
      words.above(
        code,
        name.vi,
        figureOf('vi', points),
        formatMaximum('vi', maxScore),
        figureOf('vi', median),
      ),
    );
  return {
    above: above.length === 0 ? [body(words.noStrength)] : list(items(above)),
    below: below.length === 0 ? [body(words.noWeakness)] : list(items(below)),
  };
}

/** What became of total and rank since the year before; says so where they are not compared. */
export function changeSentences({ change }: UnitYear): string[] {
  if (change === null) return [words.notCompared];
  const { change: texts } = messagesOf('vi');
  const { ranks, total } = change;
  return [
    total === null ? words.rules : words.changed(formatChange('vi', total)),
    ...(ranks === null ? [] : [words.ranks(ranksText(ranks))]),
  ];

  function ranksText(places: number): string {
    if (places === 0) return texts.same;
    return places > 0 ? texts.up(places) : texts.down(-places);
  }
}

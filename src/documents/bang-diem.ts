import { publishedScore } from '../dataset/published-score.ts';
import { sumIn, sumKind } from '../dataset/receipt-columns.ts';
import type { Points, ScoreColumn, UnitYear, YearDataset } from '../dataset/site.ts';
import { type ComponentView, mainsOf } from '../dataset/tree.ts';
import { neighboursOf, rankedLists } from '../dataset/unit-neighbours.ts';
import { figureOf } from '../i18n/figure-of.ts';
import { formatMaximum } from '../i18n/format.ts';
import { messagesOf } from '../i18n/messages-of.ts';
import { papersVi } from '../i18n/papers-vi.ts';
import { rankWords } from '../i18n/unit-text.ts';
import { body, column, list, note, row, table } from './blocks.ts';
import { longDay } from './long-day.ts';
import type { Paper, PaperRow } from './paper.ts';
import { paperFrame, paperHead } from './paper-frame.ts';
import type { PaperSource } from './year-papers.ts';

const words = papersVi.sheet;
const { table: states, rules, site: notices } = messagesOf('vi');

/** Bảng điểm thi đua chuyển đổi số of a unit: every component with its maximum, self and appraised points and those that count. @param u position of the unit */
export function sheetPaper({ site, dataset }: PaperSource, u: number): Paper {
  const { year, counted, framework } = dataset;
  const unit = dataset.units[u]!;
  const columns = [
    column(words.code, 13),
    column(words.index, 72),
    ...[words.max, words.self, words.appraised, words.countedColumn].map((head) => column(head, 20, 'right')),
  ];
  return {
    ...paperFrame(dataset),
    id: `bang-diem/${unit.id}`,
    title: words.title(unit.name.vi, year),
    head: paperHead(site, unit.name.vi, null),
    titles: [
      { text: words.name, look: 'name' },
      { text: words.subject(unit.name.vi, year), look: 'subject' },
    ],
    blocks: [
      note(words.counted(papersVi.counted[counted])),
      ...(framework.illustrative ? [note(notices.illustrative)] : []),
      ...(framework.rollUp === 'weighted' ? [note(rules.weighted)] : []),
      ...(leavesOut(dataset, u) ? [note(rules.notApplicable[framework.notApplicable])] : []),
      table(words.title(unit.name.vi, year), columns, sheetRows(dataset, u)),
      body(rankSentence(dataset, unit)),
      ...(unit.initiatives.length === 0 ? [] : [body(words.initiatives), ...list(initiativeItems(unit))]),
      {
        kind: 'signatures',
        place: papersVi.place,
        left: { titles: [words.appraisers], hint: papersVi.sign.byHand, name: papersVi.sign.name },
        right: { titles: [words.head], hint: papersVi.sign.seal, name: papersVi.sign.name },
      },
    ],
  };
}

/** Place and margin of a unit, or why it has no rank. */
export function rankSentence(dataset: YearDataset, unit: UnitYear): string {
  const ranked = rankedLists(dataset).get(unit.rankedGroup ?? '') ?? [];
  const { place, margin } = rankWords('vi', dataset, unit, ranked.length, neighboursOf(ranked, unit));
  return place + margin;
}

/** Initiatives behind the bonus, with the decision that recognised each. */
export const initiativeItems = ({ initiatives }: UnitYear): string[] =>
  initiatives.map(({ name, decision, day, issuer }) =>
    words.initiative(name, decision, longDay(day), issuer),
  );

/** Groups, main indices and components as they stand in the rules, then the sums. */
function sheetRows(dataset: YearDataset, u: number): PaperRow[] {
  const unit = dataset.units[u]!;
  const mains = mainsOf(dataset);
  const partsOf = (g: number) =>
    mains.filter(({ group }) => group.g === g).flatMap((main) => main.components);
  const sum = (of: Sums, parts: readonly ComponentView[]) => sumCells(dataset, u, of, parts);
  const max = (points: Points) => formatMaximum('vi', points);
  const rows = mains.flatMap(({ m, code, name, maxScore, components, group, startsGroup }) => [
    ...(startsGroup
      ? [
          row(
            [group.code, group.name.vi, max(group.maxScore), ...sum(unit.groups[group.g]!, partsOf(group.g))],
            true,
          ),
        ]
      : []),
    row([code, name.vi, max(maxScore), ...sum(unit.mains[m]!, components)], true),
    ...components.map((one) =>
      row([one.code, one.name.vi, max(one.maxScore), ...scoreCells(dataset, u, one.c)]),
    ),
  ]);
  const all = mains.flatMap(({ components }) => components);
  const total = unit.scored === 0 && unit.bonus === 0 ? states.missing : figureOf('vi', unit.total);
  return [
    ...rows,
    row(['', words.sum, max(dataset.maximum), ...sum(unit, all)], true),
    ...(dataset.framework.bonus
      ? [row(['', words.bonus, '', '', '', figureOf('vi', unit.bonus)], true)]
      : []),
    row(['', words.total, '', '', '', total], true),
  ];
}

/** Self, appraised, counted. */
const columnsIn = ({ counted }: YearDataset): ScoreColumn[] => ['self', 'appraised', counted];

function scoreCells(dataset: YearDataset, u: number, c: number): string[] {
  return columnsIn(dataset).map((one) => {
    const { kind, points } = publishedScore(dataset, one, u, c);
    if (kind === 'scored') return figureOf('vi', points);
    return kind === 'missing' ? states.missing : states.notApplicable;
  });
}

interface Sums {
  readonly points: Points;
  readonly self: Points | null;
  readonly appraised: Points | null;
}

/** Sums of the three columns; a column with gaps has none, and the one that counts says what it lacks. */
function sumCells(dataset: YearDataset, u: number, of: Sums, parts: readonly ComponentView[]): string[] {
  const kind = sumKind(dataset, u, parts);
  return columnsIn(dataset).map((one) => {
    const points = sumIn(dataset, of, one);
    if (one === dataset.counted && kind !== 'scored')
      return kind === 'missing' ? states.missing : states.notApplicable;
    return points === null ? papersVi.none : figureOf('vi', points);
  });
}

/** Some component does not apply to the unit. */
function leavesOut(dataset: YearDataset, u: number): boolean {
  return mainsOf(dataset)
    .flatMap(({ components }) => components)
    .some(({ c }) => publishedScore(dataset, dataset.counted, u, c).kind === 'not-applicable');
}

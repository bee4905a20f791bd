import { byRank } from '../dataset/by-rank.ts';
import type { UnitYear, YearDataset } from '../dataset/site.ts';
import { mainsOf } from '../dataset/tree.ts';
import { figureOf } from '../i18n/figure-of.ts';
import { formatCount, formatMaximum } from '../i18n/format.ts';
import { messagesOf } from '../i18n/messages-of.ts';
import { papersVi } from '../i18n/papers-vi.ts';
import { body, column, note, row, subheading, table } from './blocks.ts';
import type { Paper, PaperBlock, PaperColumn } from './paper.ts';
import { paperFrame, paperHead } from './paper-frame.ts';
import { firstRows } from './row-limit.ts';
import type { PaperSource } from './year-papers.ts';

const words = papersVi.summary;
/** Of a landscape A4 sheet between its margins. */
const TEXT_WIDTH = 252;
const WIDTHS = { rank: 17, unit: 58, number: 22 } as const;

/** Bảng tổng hợp và xếp hạng: every unit with its main indices, points, bonus and total; those without a rank below. */
export function summaryPaper({ site, dataset }: PaperSource): Paper {
  const { year, framework, counted } = dataset;
  const ranked = framework.rankedGroups
    .map(({ code, name }) => ({
      name: name.vi,
      units: byRank(dataset.units.filter((unit) => unit.rank !== null && unit.rankedGroup === code)),
    }))
    .filter(({ units }) => units.length > 0);
  const apart = dataset.units.filter(({ rank }) => rank === null);
  const shown = firstRows([...ranked.map(({ units }) => units), apart]);
  const columns = rankingColumns(dataset);
  return {
    ...paperFrame(dataset),
    id: 'bang-tong-hop',
    title: words.title(year),
    orientation: 'landscape',
    head: paperHead(site, undefined, null),
    titles: [
      { text: words.name, look: 'name' },
      { text: words.subject(year), look: 'subject' },
    ],
    blocks: [
      note(words.counted(papersVi.counted[counted])),
      ...(framework.rollUp === 'weighted' ? [note(messagesOf('vi').rules.weighted)] : []),
      ...(ranked.length === 0 ? [body(words.none)] : []),
      ...ranked.flatMap(({ name, units }, i): PaperBlock[] => [
        ...(ranked.length > 1 ? [subheading(name)] : []),
        table(`${words.title(year)}. ${name}`, columns, shown[i]!.map(rankingRow), true),
        ...cutNote(year, shown[i]!.length, units.length),
      ]),
      ...(apart.length === 0 ? [] : [subheading(words.unranked), apartTable(shown.at(-1)!)]),
      ...cutNote(year, shown.at(-1)!.length, apart.length),
      {
        kind: 'signatures',
        place: papersVi.place,
        left: { titles: [words.left], hint: papersVi.sign.byHand, name: papersVi.sign.name },
        right: { titles: [papersVi.sign.authority], hint: papersVi.sign.seal, name: papersVi.sign.name },
      },
    ],
  };
}

function rankingColumns(dataset: YearDataset): PaperColumn[] {
  const mains = mainsOf(dataset);
  const left = TEXT_WIDTH - WIDTHS.rank - WIDTHS.unit - 3 * WIDTHS.number;
  return [
    column(words.rank, WIDTHS.rank, 'centre'),
    column(papersVi.unit, WIDTHS.unit),
    ...mains.map(({ code, name, maxScore }) =>
      column(words.index(code, name.vi, formatMaximum('vi', maxScore)), left / mains.length, 'right'),
    ),
    ...[words.points, words.bonus, words.total].map((head) => column(head, WIDTHS.number, 'right')),
  ];
}

function rankingRow({ rank, tied, name, mains, points, bonus, total }: UnitYear) {
  return row([
    papersVi.rank(rank!, tied),
    name.vi,
    ...mains.map((main) => (main.applies ? figureOf('vi', main.points) : papersVi.none)),
    ...[points, bonus, total].map((one) => figureOf('vi', one)),
  ]);
}

function apartTable(units: readonly UnitYear[]) {
  const columns = [
    column(papersVi.row, WIDTHS.rank, 'centre'),
    column(papersVi.unit, WIDTHS.unit),
    ...[words.points, words.bonus, words.total].map((head) => column(head, WIDTHS.number, 'right')),
    column(words.reason, TEXT_WIDTH - WIDTHS.rank - WIDTHS.unit - 3 * WIDTHS.number),
  ];
  const { unranked } = messagesOf('vi');
  const rows = units.map((unit, i) => {
    const why = unit.unranked ?? 'no-ranked-group';
    const reason =
      why === 'incomplete' ? unranked.incomplete(unit.scored, unit.componentCount) : unranked[why];
    const isEmpty = unit.scored === 0;
    const figures = [unit.points, unit.bonus, unit.total].map((one, j) =>
      isEmpty && j !== 1 ? papersVi.none : figureOf('vi', one),
    );
    return row([String(i + 1), unit.name.vi, ...figures, reason]);
  });
  return table(words.unranked, columns, rows, true);
}

function cutNote(year: number, shown: number, all: number): PaperBlock[] {
  return shown === all
    ? []
    : [note(papersVi.cut(formatCount('vi', shown), formatCount('vi', all), 'ranking.csv', year))];
}

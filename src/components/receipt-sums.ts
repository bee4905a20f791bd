import { addresses, rowId } from '../dataset/addresses.ts';
import { groupSums, mainSums, type SumReceipt } from '../dataset/receipt-sums.ts';
import { pointsSums } from '../dataset/receipt-total.ts';
import { shownColumns } from '../dataset/receipts.ts';
import type { YearDataset } from '../dataset/site.ts';
import { mainsOf } from '../dataset/tree.ts';
import { figureOf } from '../i18n/figure-of.ts';
import { formatMaximum } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesOf } from '../i18n/messages-of.ts';
import { formatRatio } from '../points/format-points.ts';
import { type Html, html } from '../text/html.ts';
import { rankText } from './rank-text.ts';
import { receiptSum } from './receipt-sum.ts';

/**
 * How the sums of a unit were made: main indices, groups, points. List items; those of bonus, total and rank follow.
 * @param u position of the unit in the dataset
 */
export function receiptSums(lang: Lang, dataset: YearDataset, u: number): Html {
  const { receipts, column, table } = messagesOf(lang);
  const { framework, year, counted, maximum } = dataset;
  const unit = dataset.units[u]!;
  const mains = mainsOf(dataset);
  const isWeighted = framework.rollUp === 'weighted';
  const sumsOfMains = mainSums(dataset, u);
  const sumsOfGroups = groupSums(dataset, u);
  /** Where there is one column only, nothing has to be told apart. */
  const manyColumns = shownColumns(dataset, u).length > 1;
  const shared = (sum: SumReceipt) => ({
    sum,
    column: manyColumns ? column[sum.column] : undefined,
    linked: sum.column === counted,
    policy: framework.notApplicable,
  });
  const ofMains = mains.map(({ m, code, name, group }) => {
    const sums = sumsOfMains
      .filter(({ main }) => main.m === m)
      .map((sum) =>
        receiptSum(lang, {
          ...shared(sum),
          enters: isWeighted ? receipts.points : group.code,
          applies: sum.applies,
          more:
            sum.rank === null
              ? null
              : html` <small><a href="${addresses.mainIndex(lang, year, code)}">${table.rank} ${rankText(lang, sum.rank, sum.tied)}</a></small>`,
        }),
      );
    return html`<li><b><a href="#${rowId('main', code)}">${receipts.main(code, name[lang])}</a></b>${sums}</li>\n`;
  });
  const ofGroups = mains
    .filter(({ startsGroup }) => startsGroup)
    .map(({ group }) => {
      const sums = sumsOfGroups
        .filter((sum) => sum.group.g === group.g)
        .map((sum) => receiptSum(lang, { ...shared(sum), enters: receipts.points }));
      return html`<li><b><a href="#${rowId('group', group.code)}">${receipts.group(group.code, group.name[lang])}</a></b>${sums}</li>\n`;
    });
  const ofPoints = pointsSums(dataset, u).map((sum) => {
    const value =
      sum.column === counted && maximum > 0
        ? html` <small>${receipts.value(figureOf(lang, sum.result), formatMaximum(lang, maximum), formatRatio(lang, unit.value, 4))}</small>`
        : null;
    const more = [isWeighted ? html` <small>${receipts.weighted}</small>` : null, value];
    return receiptSum(lang, { ...shared(sum), weighted: sum.weighted, enters: receipts.total, more });
  });
  return html`${ofMains}${ofGroups}<li><b>${receipts.points}</b>${ofPoints}</li>`;
}

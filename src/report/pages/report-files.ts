import type { Lang } from '../../i18n/lang.ts';
import type { ReportInput } from '../report-input.ts';
import { indexPage } from './index-page.ts';
import type { ReportFile } from './page-frame.ts';
import { printCss } from './print-css.ts';
import { receiptPage } from './receipt-page.ts';
import { screenCss } from './screen-css.ts';
import { tokensCss } from './tokens-css.ts';
import { unitPage } from './unit-page.ts';
import { INDEX_PATH, receiptPath, reportWordsOf, STYLE_PATH, unitPath } from './view.ts';
import { yearReport } from './year-report.ts';

/**
 * All pages of the report that goes back to the offices, with their style sheet: they open from disk, link relatively and
 * hold no script. The same input gives the same text.
 */
export function reportFiles(input: ReportInput, lang: Lang): ReportFile[] {
  const viewOf = (path: string) => ({ lang, words: reportWordsOf(lang), path, copies: input.copies });
  const years = input.years.map((year) => ({ year, sorted: yearReport(year) }));
  return [
    { path: STYLE_PATH, text: [tokensCss, screenCss, printCss].join('\n') },
    indexPage(viewOf(INDEX_PATH), input, years),
    ...years.flatMap(({ year, sorted }) =>
      sorted.units.flatMap((unit) => [
        unitPage(viewOf(unitPath(year.year, unit.id)), year, unit),
        receiptPage(viewOf(receiptPath(year.year, unit.id)), year, unit),
      ]),
    ),
  ];
}

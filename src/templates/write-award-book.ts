import { writeXlsx } from 'hucre/xlsx';
import { AWARD_LISTS, neededLists } from '../awards/award-lists.ts';
import type { Framework } from '../framework/framework.ts';
import { awardsFormVi, formVi } from '../i18n/templates-vi.ts';
import { sealedPackage } from '../workbook/sealed-package.ts';
import { choiceSheetOf } from './award-choice-sheet.ts';
import { awardChoicesOf } from './award-choices.ts';
import { awardGuideSheet } from './award-guide-sheet.ts';
import { HEADER_ROW } from './award-head.ts';
import { awardListSheet } from './award-list-sheet.ts';
import { FONT } from './form-styles.ts';
import type { FormUnit } from './form-units.ts';
import { repeatedRow } from './page-layout.ts';

/**
 * The blank `awards.xlsx` of a year: a guide, the lists that the rules need, and the words that they choose from. The
 * same rules and units give the same bytes. It is read by `readAwardsBook`.
 * @param units those that take part, as `formUnitsOf` gives them
 */
export async function writeAwardBook(framework: Framework, units: readonly FormUnit[]): Promise<Uint8Array> {
  const keys = neededLists(framework);
  const choices = awardChoicesOf(framework, units);
  const names = [...keys].map((key) => AWARD_LISTS[key].name);
  const bytes = await writeXlsx({
    sheets: [
      awardGuideSheet(keys, framework),
      ...[...keys].map((key) => awardListSheet(key, choices, framework)),
      choiceSheetOf(choices),
    ],
    defaultFont: FONT,
    namedRanges: [...names, awardsFormVi.choiceSheet].map((name) => repeatedRow(name, HEADER_ROW)),
    properties: propertiesOf(framework),
  });
  return sealedPackage(bytes, (_, part) => part);
}

/** Neutral and without a clock: as old as the year that it is for. */
function propertiesOf({ year, period }: Framework) {
  const day = new Date(`${period.from}T00:00:00Z`);
  return { title: awardsFormVi.title(year), creator: formVi.author, created: day, modified: day };
}

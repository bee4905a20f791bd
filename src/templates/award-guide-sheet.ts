import type { WriteSheet } from 'hucre/xlsx';
import { AWARD_LISTS, type AwardListKey } from '../awards/award-lists.ts';
import type { Framework } from '../framework/framework.ts';
import { formatDay } from '../i18n/format.ts';
import { awardsFormVi, formVi } from '../i18n/templates-vi.ts';
import { FONT, outside, table } from './form-styles.ts';
import { PROTECTION } from './page-layout.ts';
import { type Block, heightOf, type PlacedCell, textCell } from './placed-cell.ts';
import { sheetOfParts } from './sheet-of-parts.ts';

/** Name of a list, and what is recorded in it. */
const WIDTHS = [18, 102];
const WIDTH = 120;

/** The first sheet: what the file is for, how it is filled in, and what must not stand in it. */
export function awardGuideSheet(keys: ReadonlySet<AwardListKey>, framework: Framework): WriteSheet {
  const cells: PlacedCell[] = [];
  const merges: Block[] = [];
  const heights = new Map<number, number>();
  let row = 0;
  const line = (text: string, style: keyof typeof outside) => {
    cells.push(textCell(row, 0, text, outside[style]));
    merges.push({ top: row, left: 0, right: WIDTHS.length - 1 });
    const title = style === 'title';
    heights.set(row++, heightOf(text, WIDTH, outside[style].font?.size ?? FONT.size, title));
  };
  const steps = (texts: readonly string[]) => {
    for (const [i, text] of texts.entries()) line(`${i + 1}. ${text}`, 'line');
  };
  const { title, number, date, issuer } = framework.basis[0]!;
  const { dossier } = framework.deadlines;

  line(awardsFormVi.title(framework.year), 'title');
  line(formVi.basis(title.vi, number, formatDay('vi', date), issuer.vi), 'basis');
  line(awardsFormVi.howTitle, 'guideTitle');
  steps(awardsFormVi.how(formatDay('vi', dossier), dossier));
  line(awardsFormVi.privacyTitle, 'guideTitle');
  const ofExclusions = keys.has('exclusions') ? [awardsFormVi.privacyOfExclusions] : [];
  steps([...awardsFormVi.privacy, ...ofExclusions]);
  line(awardsFormVi.listsTitle, 'guideTitle');
  for (const key of keys) {
    const guide = awardsFormVi.listGuides[key];
    cells.push(textCell(row, 0, AWARD_LISTS[key].name, table.name), textCell(row, 1, guide, table.name));
    heights.set(row++, heightOf(guide, WIDTHS[1]!, FONT.size));
  }
  const sheet = sheetOfParts(awardsFormVi.guideSheet, WIDTHS, [{ cells, merges, heights }]);
  return { ...sheet, protection: PROTECTION };
}

import type { Severity } from '../../findings/finding.ts';
import { type Styles, solidFill } from './styles.ts';

/** Numbers of the styles that the list of findings has. */
export interface ListStyles {
  readonly title: number;
  readonly head: number;
  readonly text: number;
  readonly number: number;
  readonly link: number;
  readonly severity: Readonly<Record<Severity, number>>;
}

const LINE = '<color rgb="FFBFBFBF"/>';

/** Adds the styles of the list to a workbook, in its usual font. */
export function addListStyles(styles: Styles): ListStyles {
  const font = (before: string, size: number, colour: string) =>
    styles.add(
      'fonts',
      `<font>${before}<sz val="${size}"/><color rgb="${colour}"/><name val="${styles.fontName}"/></font>`,
    );
  const [plain, bold] = [font('', 11, 'FF000000'), font('<b/>', 11, 'FF000000')];
  const [title, link] = [font('<b/>', 14, 'FF9C0006'), font('<u/>', 11, 'FF0563C1')];
  const sides = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin">${LINE}</${side}>`);
  const lined = styles.add('borders', `<border>${sides.join('')}<diagonal/></border>`);
  const grey = styles.add('fills', solidFill('FFE7E6E6'));
  const cell = (fontId: number, fillId: number, borderId: number, alignment: string) =>
    styles.add(
      'cellXfs',
      // Format 49 is text: what begins with "=" stays text even when somebody edits it.
      `<xf numFmtId="49" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${alignment}/></xf>`,
    );
  const wrapped = 'horizontal="left" vertical="top" wrapText="1"';
  return {
    title: cell(title, 0, 0, 'horizontal="left" vertical="center"'),
    head: cell(bold, grey, lined, 'horizontal="left" vertical="center" wrapText="1"'),
    text: cell(plain, 0, lined, wrapped),
    number: styles.add(
      'cellXfs',
      `<xf numFmtId="1" fontId="${plain}" fillId="0" borderId="${lined}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="top"/></xf>`,
    ),
    link: cell(link, 0, lined, wrapped),
    severity: {
      error: cell(bold, styles.fill('error'), lined, wrapped),
      warning: cell(bold, styles.fill('warning'), lined, wrapped),
      info: cell(bold, styles.fill('info'), lined, wrapped),
    },
  };
}

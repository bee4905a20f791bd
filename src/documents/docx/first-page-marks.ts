import { papersVi } from '../../i18n/papers-vi.ts';
import type { Paper } from '../paper.ts';
import { SIZE, textWidth, twips } from './measures.ts';
import { CENTRED, paragraphXml, textXml } from './paragraph-xml.ts';

const BOX = ['top', 'left', 'bottom', 'right']
  .map((side) => `<w:${side} w:val="single" w:color="000000" w:sz="8" w:space="4"/>`)
  .join('');

/** What is set apart at the top of the first page, each in a box. */
export function firstPageMarks({ orientation }: Paper, marks: readonly string[]): string {
  return marks
    .map((text) => {
      const isDraft = text === papersVi.draft;
      const inset = isDraft ? textWidth(orientation) - 35 : 20;
      const indent = `<w:ind w:left="${twips(inset)}" w:right="${twips(isDraft ? 0 : inset)}"/>`;
      return paragraphXml(
        `<w:pBdr>${BOX}</w:pBdr><w:spacing w:after="160"/>${indent}${CENTRED}`,
        textXml(text, { bold: true, size: SIZE.small }),
      );
    })
    .join('');
}

import { papersVi } from '../../i18n/papers-vi.ts';
import type { PaperHead } from '../paper.ts';
import { SIZE, textWidth, twips } from './measures.ts';
import { CENTRED, paragraphXml, type RunLook, textXml } from './paragraph-xml.ts';
import { plainTable } from './plain-table.ts';

/** Millimetres of the left column; the right one has the rest, which the nation's name needs on one line. */
const LEFT = 66;

/** The issuing bodies on the left, nation and motto on the right, each with its rule; number and place below. */
export function headTable(
  { issuers, number, place }: PaperHead,
  orientation: 'portrait' | 'landscape',
): string {
  const right = textWidth(orientation) - LEFT;
  const [above, own] = issuers;
  return plainTable(
    [LEFT, right],
    [
      [
        line(above, { size: 24 }) + line(own, { bold: true, size: 24 }) + rule(LEFT, 24),
        line(papersVi.nation, { bold: true, size: 24 }) +
          line(papersVi.motto, { bold: true, size: SIZE.body }) +
          rule(right, 58),
      ],
      ...(number === null && place === null
        ? []
        : [[line(number ?? '', { size: SIZE.body }), line(place ?? '', { italics: true, size: SIZE.body })]]),
    ],
  );
}

const line = (text: string, look: RunLook): string =>
  paragraphXml(`<w:spacing w:after="0"/>${CENTRED}`, textXml(text, look));

/** A rule in the middle of a column. @param width of the column  @param length both in millimetres */
function rule(width: number, length: number): string {
  const indent = twips((width - length) / 2);
  return paragraphXml(
    '<w:pBdr><w:top w:val="single" w:color="000000" w:sz="6" w:space="1"/></w:pBdr>' +
      '<w:spacing w:after="60" w:before="50" w:line="40" w:lineRule="exact"/>' +
      `<w:ind w:left="${indent}" w:right="${indent}"/>`,
    '',
  );
}

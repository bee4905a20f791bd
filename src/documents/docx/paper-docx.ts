import { packageOf, packedPart } from '../../workbook/sealed-package.ts';
import type { Paper, PaperBlock, PaperTitle } from '../paper.ts';
import { markTexts } from '../paper-texts.ts';
import { blockXml } from './block.ts';
import { fileProperties } from './file-properties.ts';
import { firstPageMarks } from './first-page-marks.ts';
import { headTable } from './head.ts';
import { SIZE } from './measures.ts';
import { CENTRED, paragraphXml, textXml } from './paragraph-xml.ts';
import { skeletonOf, TEXT_PART } from './skeleton.ts';
import { utf8 } from './utf8.ts';

/** A paper as a .docx: A4 with the margins of the administrative form, and the texts of the paper in their order. The same paper gives the same bytes. */
export async function paperDocx(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const { parts, opening, closing } = await skeletonOf(paper);
  return packageOf(
    // The two parts keep their places.
    new Map([
      ...parts,
      [TEXT_PART, packedPart(utf8([opening, ...textsOf(paper), closing]))],
      ['docProps/core.xml', packedPart(utf8([fileProperties(paper.title)]))],
    ]),
  );
}

/** XML of the paper in pieces. */
function textsOf(paper: Paper): string[] {
  const { orientation, head, titles, blocks } = paper;
  return [
    firstPageMarks(paper, markTexts(paper)),
    head === null ? '' : headTable(head, orientation),
    ...titles.map(titleXml),
    paragraphXml('<w:spacing w:after="60"/>', ''),
    ...blocks.map((block, i) => blockXml(block, orientation, staysWith(block, blocks[i + 1]))),
  ];
}

/** What a signature or a list follows stays on its page; so does the sentence that leads to a table or to dotted lines. */
function staysWith({ kind }: PaperBlock, next: PaperBlock | undefined): boolean {
  if (next?.kind === 'signatures') return true;
  return kind === 'paragraph' && ['list', 'lines', 'table'].includes(next?.kind ?? '');
}

function titleXml({ text, look }: PaperTitle): string {
  if (look === 'name') return paragraphXml('<w:pStyle w:val="Title"/>', textXml(text));
  return paragraphXml(
    `<w:spacing w:after="0"/>${CENTRED}`,
    textXml(text, { bold: look === 'subject', italics: look === 'note', size: SIZE.body }),
  );
}

import { AlignmentType, Document, HeadingLevel, Packer, PageOrientation, Paragraph, TextRun } from 'docx';
import type { Paper, PaperBlock, PaperTitle } from '../paper.ts';
import { markTexts } from '../paper-texts.ts';
import { blockParts } from './block.ts';
import { tableXml, withTables } from './data-table.ts';
import { headTable } from './head.ts';
import { A4, MARGIN, SIZE, twips } from './measures.ts';
import { markParagraphs, pageFooters, pageHeaders } from './page-marks.ts';
import { sealDocx } from './seal.ts';
import { numbering, styles } from './styles.ts';

/** Millimetres from the edge of the sheet to the page number and to the foot. */
const EDGE = 10;

/** A paper as a .docx: A4 with the margins of the administrative form, and the texts of the paper in their order. The same paper gives the same bytes. */
export async function paperDocx(paper: Paper): Promise<Uint8Array> {
  const { orientation, head, titles, blocks, title } = paper;
  const document = new Document({
    title,
    styles,
    numbering,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: {
              width: twips(A4.width),
              height: twips(A4.height),
              orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
            },
            margin: {
              top: twips(MARGIN.top),
              bottom: twips(MARGIN.bottom),
              left: twips(MARGIN.left),
              right: twips(MARGIN.right),
              header: twips(EDGE),
              footer: twips(EDGE),
            },
          },
        },
        headers: pageHeaders(paper),
        footers: pageFooters(paper),
        children: [
          ...markParagraphs(paper, markTexts(paper)),
          ...(head === null ? [] : [headTable(head, orientation)]),
          ...titles.map(titleParagraph),
          new Paragraph({ spacing: { after: 60 } }),
          ...blocks.flatMap((block, i) => blockParts(block, i, orientation, staysWith(block, blocks[i + 1]))),
        ],
      },
    ],
  });
  const tables = new Map(
    blocks.flatMap((block, i) =>
      block.kind === 'table' ? [[i, tableXml(block, staysWith(block, blocks[i + 1]))]] : [],
    ),
  );
  return sealDocx(await Packer.pack(document, 'uint8array'), title, (xml) => withTables(xml, tables));
}

/** What a signature or a list follows stays on its page; so does the sentence that leads to a table or to dotted lines. */
function staysWith({ kind }: PaperBlock, next: PaperBlock | undefined): boolean {
  if (next?.kind === 'signatures') return true;
  return kind === 'paragraph' && ['list', 'lines', 'table'].includes(next?.kind ?? '');
}

function titleParagraph({ text, look }: PaperTitle): Paragraph {
  if (look === 'name') return new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(text)] });
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 0 },
    children: [new TextRun({ text, bold: look === 'subject', italics: look === 'note', size: SIZE.body })],
  });
}

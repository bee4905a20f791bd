import {
  AlignmentType,
  HeadingLevel,
  LeaderType,
  PageBreak,
  Paragraph,
  Tab,
  type Table,
  TabStopType,
  TextRun,
} from 'docx';
import type { PaperBlock, ParagraphBlock } from '../paper.ts';
import { tablePlace } from './data-table.ts';
import { textWidth, twips } from './measures.ts';
import { signatureTable } from './signatures.ts';
import { DASHES } from './styles.ts';

type Orientation = 'portrait' | 'landscape';

/**
 * A block of a paper as paragraphs and tables of the format.
 * @param i position among the blocks
 * @param keepNext its end stays on the page of what follows: no signature stands on a page of its own
 */
export function blockParts(
  block: PaperBlock,
  i: number,
  orientation: Orientation,
  keepNext: boolean,
): Array<Paragraph | Table> {
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(block, keepNext)];
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          children: [new TextRun(block.text)],
        }),
      ];
    case 'list':
      return block.items.map(
        (text, item) =>
          new Paragraph({
            keepNext: keepNext && item === block.items.length - 1,
            numbering: { reference: DASHES, level: 0 },
            spacing: { after: 60 },
            children: [new TextRun(text)],
          }),
      );
    case 'lines':
      return Array.from({ length: block.count }, (_, line) =>
        dottedLine(orientation, keepNext && line === block.count - 1),
      );
    case 'table':
      return [tablePlace(i), gap(keepNext)];
    case 'signatures':
      return [gap(true), signatureTable(block, orientation)];
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

function paragraph({ text, look }: ParagraphBlock, keepNext: boolean): Paragraph {
  const isIndented = look === 'body' || look === 'basis';
  return new Paragraph({
    keepNext,
    alignment: isIndented ? AlignmentType.BOTH : AlignmentType.CENTER,
    ...(isIndented && { indent: { firstLine: twips(10) } }),
    ...(look === 'centre' && { spacing: { before: 120, after: 120 } }),
    children: [new TextRun({ text, italics: look === 'basis' || look === 'note' })],
  });
}

/** A line of dots from margin to margin. */
function dottedLine(orientation: Orientation, keepNext: boolean): Paragraph {
  return new Paragraph({
    keepNext,
    tabStops: [{ type: TabStopType.RIGHT, position: twips(textWidth(orientation)), leader: LeaderType.DOT }],
    children: [new TextRun({ children: [new Tab()] })],
  });
}

/** Air between a table and what follows: tables have no space below of their own. */
const gap = (keepNext: boolean): Paragraph => new Paragraph({ keepNext, spacing: { before: 0, after: 60 } });

import type { PaperBlock, ParagraphBlock } from '../paper.ts';
import { tableXml } from './data-table.ts';
import { textWidth, twips } from './measures.ts';
import { CENTRED, KEEP_NEXT, paragraphXml, textXml } from './paragraph-xml.ts';
import { signatureTable } from './signatures.ts';
import { DASHES_NUMBER } from './styles.ts';

type Orientation = 'portrait' | 'landscape';

/**
 * A block of a paper as paragraphs and tables of the format.
 * @param keepsNext its end stays on the page of what follows: no signature stands on a page of its own
 */
export function blockXml(block: PaperBlock, orientation: Orientation, keepsNext: boolean): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block, keepsNext);
    case 'heading':
      return paragraphXml(`<w:pStyle w:val="Heading${block.level}"/>`, textXml(block.text));
    case 'list':
      return block.items
        .map((text, item) => listItem(text, keepsNext && item === block.items.length - 1))
        .join('');
    case 'lines':
      return Array.from({ length: block.count }, (_, line) =>
        dottedLine(orientation, keepsNext && line === block.count - 1),
      ).join('');
    case 'table':
      return tableXml(block, keepsNext) + gap(keepsNext);
    case 'signatures':
      return gap(true) + signatureTable(block, orientation);
    case 'page-break':
      return paragraphXml('', '<w:r><w:br w:type="page"/></w:r>');
  }
}

const kept = (keepsNext: boolean): string => (keepsNext ? KEEP_NEXT : '');

function paragraph({ text, look }: ParagraphBlock, keepsNext: boolean): string {
  const isIndented = look === 'body' || look === 'basis';
  return paragraphXml(
    kept(keepsNext) +
      (look === 'centre' ? '<w:spacing w:after="120" w:before="120"/>' : '') +
      (isIndented ? `<w:ind w:firstLine="${twips(10)}"/><w:jc w:val="both"/>` : CENTRED),
    textXml(text, { italics: look === 'basis' || look === 'note' }),
  );
}

function listItem(text: string, keepsNext: boolean): string {
  const number = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${DASHES_NUMBER}"/></w:numPr>`;
  return paragraphXml(
    `<w:pStyle w:val="ListParagraph"/>${kept(keepsNext)}${number}<w:spacing w:after="60"/>`,
    textXml(text),
  );
}

/** A line of dots from margin to margin. */
function dottedLine(orientation: Orientation, keepsNext: boolean): string {
  const stop = `<w:tab w:val="right" w:pos="${twips(textWidth(orientation))}" w:leader="dot"/>`;
  return paragraphXml(`${kept(keepsNext)}<w:tabs>${stop}</w:tabs>`, '<w:r><w:tab/></w:r>');
}

/** Air between a table and what follows: tables have no space below of their own. */
const gap = (keepsNext: boolean): string =>
  paragraphXml(`${kept(keepsNext)}<w:spacing w:after="60" w:before="0"/>`, '');

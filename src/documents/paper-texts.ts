import { papersVi } from '../i18n/papers-vi.ts';
import type { Paper, PaperBlock, PaperRecipients, PaperSignature } from './paper.ts';

/** Every text of a paper in the order in which it is read: what the page and the .docx both hold, and nothing else. */
export function paperTexts(paper: Paper): string[] {
  const { head } = paper;
  return [
    ...markTexts(paper),
    ...(head === null ? [] : headTexts(head)),
    ...paper.titles.map(({ text }) => text),
    ...paper.blocks.flatMap(blockTexts),
  ];
}

/** What is set apart at the top of the first page. */
export function markTexts({ isDraft, isSample }: Paper): string[] {
  return [...(isDraft ? [papersVi.draft] : []), ...(isSample ? [papersVi.sample] : [])];
}

function headTexts({ issuers, number, place }: NonNullable<Paper['head']>): string[] {
  const texts = [...issuers, papersVi.nation, papersVi.motto];
  return [...texts, ...[number, place].filter((text) => text !== null)];
}

function blockTexts(block: PaperBlock): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [block.text];
    case 'list':
      return [...block.items];
    case 'table':
      return [...block.columns.map(({ head }) => head), ...block.rows.flatMap(({ cells }) => cells)].filter(
        (text) => text !== '',
      );
    case 'signatures': {
      const { place, left, right } = block;
      return [...sideTexts(left), ...(place === null ? [] : [place]), ...sideTexts(right)];
    }
    default:
      return [];
  }
}

function sideTexts(side: PaperSignature | PaperRecipients): string[] {
  if ('recipients' in side) return [side.recipients, ...side.items];
  return [...side.titles, side.hint, side.name];
}

import { AlignmentType, Paragraph, type Table, TextRun } from 'docx';
import type { PaperRecipients, PaperSignature, SignaturesBlock } from '../paper.ts';
import { SIZE, textWidth } from './measures.ts';
import { plainTable } from './plain-table.ts';

/** Room for a signature and a seal, in twips: 25 mm. */
const ROOM = 1417;

/** Who gets the paper or signs on the left, and who signs on the right; never torn apart by a new page. */
export function signatureTable(
  { place, left, right }: SignaturesBlock,
  orientation: 'portrait' | 'landscape',
): Table {
  const half = textWidth(orientation) / 2;
  // In one row, so that the day stays with the signature below it.
  const day = (text: string) => (place === null ? [] : [centred(text, { italics: true })]);
  return plainTable(
    [half, half],
    [
      [
        [...day(''), ...sideOf(left)],
        [...day(place ?? ''), ...sideOf(right)],
      ],
    ],
  );
}

function sideOf(side: PaperSignature | PaperRecipients): Paragraph[] {
  if ('recipients' in side) {
    const small = (text: string, run = {}) =>
      new Paragraph({ spacing: { after: 0 }, children: [new TextRun({ text, size: SIZE.small, ...run })] });
    return [small(side.recipients, { bold: true, italics: true }), ...side.items.map((item) => small(item))];
  }
  return [
    ...side.titles.map((title) => centred(title, { bold: true })),
    centred(side.hint, { italics: true }),
    centred(side.name, { bold: true }, ROOM),
  ];
}

function centred(text: string, run: { bold?: boolean; italics?: boolean }, before = 0): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { before, after: 0 },
    children: text === '' ? [] : [new TextRun({ text, size: SIZE.body, ...run })],
  });
}

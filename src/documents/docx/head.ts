import { AlignmentType, BorderStyle, Paragraph, type Table, TextRun } from 'docx';
import { papersVi } from '../../i18n/papers-vi.ts';
import type { PaperHead } from '../paper.ts';
import { SIZE, textWidth, twips } from './measures.ts';
import { plainTable } from './plain-table.ts';

/** Millimetres of the left column; the right one has the rest, which the nation's name needs on one line. */
const LEFT = 66;

/** The issuing bodies on the left, nation and motto on the right, each with its rule; number and place below. */
export function headTable(
  { issuers, number, place }: PaperHead,
  orientation: 'portrait' | 'landscape',
): Table {
  const right = textWidth(orientation) - LEFT;
  const [above, own] = issuers;
  return plainTable(
    [LEFT, right],
    [
      [
        [line(above, { size: 24 }), line(own, { bold: true, size: 24 }), rule(LEFT, 24)],
        [
          line(papersVi.nation, { bold: true, size: 24 }),
          line(papersVi.motto, { bold: true, size: SIZE.body }),
          rule(right, 58),
        ],
      ],
      ...(number === null && place === null
        ? []
        : [
            [
              [line(number ?? '', { size: SIZE.body })],
              [line(place ?? '', { italics: true, size: SIZE.body })],
            ],
          ]),
    ],
  );
}

function line(text: string, run: { bold?: boolean; italics?: boolean; size: number }): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 0 },
    children: text === '' ? [] : [new TextRun({ text, ...run })],
  });
}

/** A rule in the middle of a column. @param width of the column  @param length both in millimetres */
function rule(width: number, length: number): Paragraph {
  const indent = twips((width - length) / 2);
  return new Paragraph({
    spacing: { before: 50, after: 60, line: 40, lineRule: 'exact' },
    indent: { left: indent, right: indent },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
  });
}

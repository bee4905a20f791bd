import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { papersVi } from '../../i18n/papers-vi.ts';
import type { Paper } from '../paper.ts';
import { SIZE, textWidth, twips } from './measures.ts';

const LINE = { style: BorderStyle.SINGLE, size: 8, space: 4, color: '000000' } as const;

/** Page number top centre and the draft mark beside it; the first page has neither, as its marks stand in the text. */
export function pageHeaders({ orientation, isDraft }: Paper): { first: Header; default: Header } {
  const width = twips(textWidth(orientation));
  const number = new Paragraph({
    spacing: { after: 0 },
    tabStops: [
      { type: TabStopType.CENTER, position: Math.round(width / 2) },
      { type: TabStopType.RIGHT, position: width },
    ],
    children: [
      new TextRun({ children: [new Tab(), PageNumber.CURRENT], size: SIZE.body }),
      ...(isDraft
        ? [new TextRun({ children: [new Tab(), papersVi.draft], bold: true, size: SIZE.small })]
        : []),
    ],
  });
  return {
    first: new Header({ children: [new Paragraph({})] }),
    default: new Header({ children: [number] }),
  };
}

/** On every page: that the data are a sample, and the code of the edition once there is one. */
export function pageFooters({ isSample, footer }: Paper): { first: Footer; default: Footer } {
  const texts = [...(isSample ? [papersVi.sample] : []), ...(footer === undefined ? [] : [footer])];
  const paragraphs = () =>
    (texts.length === 0 ? [''] : [texts.join(' · ')]).map(
      (text) =>
        new Paragraph({
          alignment: AlignmentType.CENTER,
          spacing: { after: 0 },
          children: text === '' ? [] : [new TextRun({ text, italics: true, size: 20 })],
        }),
    );
  return { first: new Footer({ children: paragraphs() }), default: new Footer({ children: paragraphs() }) };
}

/** What is set apart at the top of the first page, each in a box. */
export function markParagraphs({ orientation }: Paper, marks: readonly string[]): Paragraph[] {
  return marks.map((text) => {
    const isDraft = text === papersVi.draft;
    const inset = isDraft ? textWidth(orientation) - 35 : 20;
    return new Paragraph({
      alignment: AlignmentType.CENTER,
      indent: { left: twips(inset), right: twips(isDraft ? 0 : inset) },
      spacing: { after: 160 },
      border: { top: LINE, bottom: LINE, left: LINE, right: LINE },
      children: [new TextRun({ text, bold: true, size: SIZE.small })],
    });
  });
}

import { AlignmentType, Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { papersVi } from '../../i18n/papers-vi.ts';
import type { PaperFrame } from '../paper-frame.ts';
import { SIZE, textWidth, twips } from './measures.ts';

/** Page number top centre and the draft mark beside it; the first page has neither, as its marks stand in the text. */
export function pageHeaders({ orientation, isDraft }: PaperFrame): { first: Header; default: Header } {
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
export function pageFooters({ isSample, footer }: PaperFrame): { first: Footer; default: Footer } {
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

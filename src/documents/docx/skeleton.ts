import { Document, type ISectionOptions, Packer, PageOrientation, Paragraph } from 'docx';
import { openZip } from '../../workbook/open-zip.ts';
import { type PackedPart, packedPart } from '../../workbook/sealed-package.ts';
import type { PaperFrame } from '../paper-frame.ts';
import { A4, MARGIN, twips } from './measures.ts';
import { pageFooters, pageHeaders } from './page-marks.ts';
import { DASHES, numbering, styles } from './styles.ts';

/** Where the text of a paper stands in its package. */
export const TEXT_PART = 'word/document.xml';

/** All of a package that is the same in every paper with these marks. */
export interface Skeleton {
  /** In the library's order; the text holds its place. */
  readonly parts: ReadonlyMap<string, PackedPart>;
  /** The text's XML in front of the first paragraph and behind the last. */
  readonly opening: string;
  readonly closing: string;
}

/** Millimetres from the edge of the sheet to the page number and to the foot. */
const EDGE = 10;

/** Made once: with the packing of its 24 parts it takes 30 ms, ten times as long as a paper. A year needs two to four. */
const kept = new Map<string, Promise<Skeleton>>();

/** What the library makes of a paper without text: styles, sheet and page marks, A4 with the margins of the administrative form. */
export function skeletonOf({ orientation, isDraft, isSample, footer }: PaperFrame): Promise<Skeleton> {
  const key = JSON.stringify([orientation, isDraft, isSample, footer]);
  const skeleton = kept.get(key) ?? newSkeleton({ orientation, isDraft, isSample, footer });
  kept.set(key, skeleton);
  return skeleton;
}

async function newSkeleton(frame: PaperFrame): Promise<Skeleton> {
  // The library writes down only those lists that some paragraph is in.
  const listed = new Paragraph({ numbering: { reference: DASHES, level: 0 } });
  const section: ISectionOptions = {
    properties: { titlePage: true, page: sheet(frame) },
    headers: pageHeaders(frame),
    footers: pageFooters(frame),
    children: [listed],
  };
  const bytes = await Packer.pack(new Document({ styles, numbering, sections: [section] }), 'uint8array');
  const read = openZip(bytes, () => true);
  if (!read.ok) throw new Error(`the library's package is ${read.fault}`);
  const xml = new TextDecoder().decode(read.parts.get(TEXT_PART));
  const [, opening, closing] = /^(.*<w:body>).*(<w:sectPr>.*)$/s.exec(xml)!;
  const parts = new Map([...read.parts].map(([path, part]) => [path, packedPart(part)]));
  return { parts, opening: opening!, closing: closing! };
}

function sheet({ orientation }: PaperFrame) {
  return {
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
  };
}

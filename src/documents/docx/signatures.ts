import type { PaperRecipients, PaperSignature, SignaturesBlock } from '../paper.ts';
import { SIZE, textWidth } from './measures.ts';
import { CENTRED, KEEP_NEXT, paragraphXml, type RunLook, textXml } from './paragraph-xml.ts';
import { plainTable } from './plain-table.ts';

/** Room for a signature and a seal, in twips: 25 mm. */
const ROOM = 1417;

/** Who gets the paper or signs on the left, and who signs on the right; never torn apart by a new page. */
export function signatureTable(
  { place, left, right }: SignaturesBlock,
  orientation: 'portrait' | 'landscape',
): string {
  const half = textWidth(orientation) / 2;
  // In one row, so that the day stays with the signature below it.
  const day = (text: string) => (place === null ? '' : centred(text, { italics: true }));
  return plainTable([half, half], [[day('') + sideOf(left), day(place ?? '') + sideOf(right)]]);
}

function sideOf(side: PaperSignature | PaperRecipients): string {
  if ('recipients' in side)
    return [
      small(side.recipients, { bold: true, italics: true }),
      ...side.items.map((item) => small(item)),
    ].join('');
  return [
    ...side.titles.map((title) => centred(title, { bold: true })),
    centred(side.hint, { italics: true }),
    centred(side.name, { bold: true }, ROOM),
  ].join('');
}

const small = (text: string, look: RunLook = {}): string =>
  paragraphXml('<w:spacing w:after="0"/>', textXml(text, { ...look, size: SIZE.small }));

const centred = (text: string, look: RunLook, before = 0): string =>
  paragraphXml(
    `${KEEP_NEXT}<w:spacing w:after="0" w:before="${before}"/>${CENTRED}`,
    textXml(text, { ...look, size: SIZE.body }),
  );

import { escapedXml } from './escaped-xml.ts';

// Of the library's objects a score sheet takes 30 ms, most of them for the 270 cells of its table; as texts it takes half a one.
// Properties stand in the order that the format's schema asks for.

export const KEEP_NEXT = '<w:keepNext/>';
export const CENTRED = '<w:jc w:val="center"/>';

/** How a text looks; what is not said is as the paragraph's style has it. */
export interface RunLook {
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** Half points. */
  readonly size?: number;
}

/** @param properties XML of them, '' for none   @param runs XML of what stands in it */
export const paragraphXml = (properties: string, runs: string): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;

/** Nothing for no text. */
export function textXml(text: string, { bold, italics, size }: RunLook = {}): string {
  if (text === '') return '';
  const look =
    (bold ? '<w:b/><w:bCs/>' : '') +
    (italics ? '<w:i/><w:iCs/>' : '') +
    (size === undefined ? '' : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`);
  const properties = look === '' ? '' : `<w:rPr>${look}</w:rPr>`;
  return `<w:r>${properties}<w:t xml:space="preserve">${escapedXml(text)}</w:t></w:r>`;
}

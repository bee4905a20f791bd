import { visibleText } from './visible-text.ts';

/** Key that no other module has, so that nothing but `html` can make markup. */
const MARKUP = Symbol('markup');

/** Markup that `html` has written. */
export interface Html {
  readonly [MARKUP]: string;
}

/** What may stand in a template. Numbers that people read are formatted before; those of an attribute may stand as they are. */
export type Piece = string | number | Html | null | readonly Piece[];

/**
 * Markup with every interpolated text escaped and made visible; nested markup stands as it is, arrays are joined, null is
 * nothing. Attributes stand in double quotes.
 * @example markupOf(html`<p>${'1 < 2'}</p>`) // => '<p>1 &lt; 2</p>'
 */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  let markup = strings[0]!;
  for (let i = 0; i < pieces.length; i++) markup += markupOfPiece(pieces[i]!) + strings[i + 1]!;
  return { [MARKUP]: markup };
}

/** The text of markup, for a file. */
export function markupOf(written: Html): string {
  return written[MARKUP];
}

/**
 * Attributes of an element, for markup with thousands of them.
 * @param values by name: names are our own and are not escaped
 */
export function attributesMarkup(values: Readonly<Record<string, string | number>>): Html {
  let markup = '';
  for (const name in values) markup += ` ${name}="${markupOfPiece(values[name]!)}"`;
  return { [MARKUP]: markup };
}

/**
 * An element of a drawing or table, of which a site has millions.
 * @param attributes numbers and words of our own, written as they stand: they are not escaped
 * @param content escaped like every piece
 */
export function elementMarkup(tag: string, attributes: string, content: Piece): Html {
  return { [MARKUP]: `<${tag}${attributes}>${markupOfPiece(content)}</${tag}>` };
}

function markupOfPiece(piece: Piece): string {
  if (piece === null) return '';
  if (typeof piece === 'number') return String(piece);
  if (typeof piece === 'string') return textMarkup(piece);
  return MARKUP in piece ? piece[MARKUP] : joinedPieces(piece);
}

function joinedPieces(pieces: readonly Piece[]): string {
  let markup = '';
  for (const piece of pieces) markup += markupOfPiece(piece);
  return markup;
}

/** What `visibleText` leaves alone and is no entity. */
const PLAIN_CHARACTER = /[ !#-%(-;=?-~\u00A0-\u00AC\u00AE-\u01B0\u1EA0-\u1EF9\u2010-\u2027\u2212]/;
/** The same by character code: most texts are short and plain, and looking up is quicker than matching. */
const plainCodes = Uint8Array.from({ length: 0x2213 }, (_, code) =>
  PLAIN_CHARACTER.test(String.fromCharCode(code)) ? 1 : 0,
);

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function textMarkup(text: string): string {
  if (isPlain(text)) return text;
  return visibleText(text).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (plainCodes[text.charCodeAt(i)] !== 1) return false;
  return true;
}

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
  pieces.forEach((piece, i) => {
    markup += markupOfPiece(piece) + strings[i + 1]!;
  });
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

function markupOfPiece(piece: Piece): string {
  if (piece === null) return '';
  if (typeof piece === 'number') return String(piece);
  if (typeof piece === 'string') return escaped(visibleText(piece));
  return MARKUP in piece ? piece[MARKUP] : piece.map(markupOfPiece).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string) =>
  /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (character) => ENTITIES[character]!) : text;

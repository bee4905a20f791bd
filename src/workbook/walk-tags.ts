/** One tag of an XML part, valid until the next one is visited. */
export interface Tag {
  /** Without its namespace prefix. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  /** Attributes as they stand, such as ` r="A1" s="3"`. */
  readonly attributes: string;
  /** Where the text after the tag begins. */
  readonly end: number;
}

/**
 * Walks the tags of an XML part. Declarations of types and entities, comments and CDATA are not followed but refused:
 * no office program writes them into a workbook, and the spreadsheet library reads a commented cell like any other.
 * @param xml bytes as a binary string, or text
 * @param visit may return false to end the walk
 * @returns false where the part is not well-formed, or the walk was ended; what was visited before is then worthless
 */
export function walkTags(xml: string, visit: (tag: Tag) => unknown): boolean {
  const tag = new TagAt(xml);
  const open: string[] = [];
  let roots = 0;
  let at = 0;
  while (true) {
    const from = at;
    at = xml.indexOf('<', at);
    if (open.length === 0 && xml.slice(from, at < 0 ? xml.length : at).replace(BEFORE_ROOT, '') !== '')
      return false;
    if (at < 0) return open.length === 0 && roots === 1;
    if (xml.charCodeAt(at + 1) === QUESTION) {
      at = xml.indexOf('?>', at) + 2;
      if (at < 2) return false;
      continue;
    }
    if (!tag.read(at)) return false;
    if (tag.kind === 'close') {
      if (open.pop() !== tag.fullName) return false;
    } else {
      if (open.length === 0) roots++;
      if (tag.kind === 'open') open.push(tag.fullName);
    }
    if (visit(tag) === false) return false;
    at = tag.end;
  }
}

/** Name of the outermost element, without its namespace prefix; '' where there is none. */
export function rootOf(xml: string): string {
  let at = xml.indexOf('<');
  while (at >= 0 && xml.charCodeAt(at + 1) === QUESTION) {
    const end = xml.indexOf('?>', at);
    at = end < 0 ? -1 : xml.indexOf('<', end);
  }
  const tag = new TagAt(xml);
  return at >= 0 && tag.read(at) ? tag.name : '';
}

const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;
/** White space and a byte order mark, as text or as a binary string. */
const BEFORE_ROOT = /^(?:\uFEFF|\u00EF\u00BB\u00BF)?\s*/;

const isSpace = (code: number) => code === 32 || code === 10 || code === 13 || code === 9;
/** Letters, "_", and in the bytes of UTF-8 whatever is beyond ASCII. */
const startsName = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code > 127;
/** Also digits, "-", "." and the ":" of a namespace. */
const inName = (code: number) => startsName(code) || (code >= 48 && code <= 58) || code === 45 || code === 46;

/** The tag that is being visited. By character codes: a workbook has thousands of tags, and a year hundreds of workbooks. */
class TagAt implements Tag {
  fullName = '';
  kind: Tag['kind'] = 'open';
  end = 0;
  readonly #xml: string;
  #attributesFrom = 0;
  #attributesTo = 0;

  constructor(xml: string) {
    this.#xml = xml;
  }

  get name(): string {
    const { fullName } = this;
    const colon = fullName.indexOf(':');
    return colon < 0 ? fullName : fullName.slice(colon + 1);
  }

  get attributes(): string {
    return this.#xml.slice(this.#attributesFrom, this.#attributesTo);
  }

  /** Reads the tag that begins at `at`; false where it is malformed. */
  read(at: number): boolean {
    const xml = this.#xml;
    const isClose = xml.charCodeAt(at + 1) === SLASH;
    const from = at + (isClose ? 2 : 1);
    let i = from;
    if (!startsName(xml.charCodeAt(i))) return false;
    while (inName(xml.charCodeAt(i))) i++;
    this.fullName = xml.slice(from, i);
    this.#attributesFrom = i;
    i = endOfAttributes(xml, i);
    if (i < 0) return false;
    this.#attributesTo = i;
    const isEmpty = xml.charCodeAt(i) === SLASH;
    if (isClose && (isEmpty || xml.slice(this.#attributesFrom, i).trim() !== '')) return false;
    this.kind = isClose ? 'close' : isEmpty ? 'empty' : 'open';
    this.end = i + (isEmpty ? 2 : 1);
    return true;
  }
}

/** Where the attributes of a tag end: at its ">" or "/>". Negative where they are malformed. */
function endOfAttributes(xml: string, from: number): number {
  let i = from;
  while (true) {
    const gap = i;
    while (isSpace(xml.charCodeAt(i))) i++;
    const code = xml.charCodeAt(i);
    if (code === GREATER) return i;
    if (code === SLASH) return xml.charCodeAt(i + 1) === GREATER ? i : -1;
    if (i === gap || !startsName(code)) return -1;
    while (inName(xml.charCodeAt(i))) i++;
    while (isSpace(xml.charCodeAt(i))) i++;
    if (xml.charCodeAt(i) !== EQUALS) return -1;
    i++;
    while (isSpace(xml.charCodeAt(i))) i++;
    const quote = xml.charCodeAt(i);
    if (quote !== QUOTE && quote !== APOSTROPHE) return -1;
    i++;
    let inside = xml.charCodeAt(i);
    while (inside !== quote) {
      // NaN: the end of the text.
      if (inside === LESS || Number.isNaN(inside)) return -1;
      inside = xml.charCodeAt(++i);
    }
    i++;
  }
}

const PATTERNS = new Map<string, RegExp>();

/** Value of an attribute, whatever its namespace prefix; undefined where there is none. Entities are left as they stand. */
export function attributeOf(attributes: string, name: string): string | undefined {
  let pattern = PATTERNS.get(name);
  if (pattern === undefined) {
    pattern = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    PATTERNS.set(name, pattern);
  }
  const match = pattern.exec(attributes);
  return match ? (match[1] ?? match[2]) : undefined;
}

/** Text between a tag and the next one. */
export function textAfter(xml: string, { end }: Tag): string {
  const next = xml.indexOf('<', end);
  return xml.slice(end, next < 0 ? xml.length : next);
}

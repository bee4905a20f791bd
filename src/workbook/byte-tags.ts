const TAB = 9;
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const APOSTROPHE = 39;
const MINUS = 45;
const POINT = 46;
const SLASH = 47;
const ZERO = 48;
const COLON = 58;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;
const FIRST_BEYOND_ASCII = 128;

const isSpace = (byte: number | undefined) =>
  byte === SPACE || byte === LINE_FEED || byte === RETURN || byte === TAB;
const startsName = (byte: number) => (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || byte === 95;
/** Also digits, ":", "-" and ".". */
const inName = (byte: number) =>
  startsName(byte) || (byte >= ZERO && byte <= COLON) || byte === MINUS || byte === POINT;

/**
 * Walks tags in the bytes of a part: what `walkTags` is for whole parts, for the millions of tags of a table. Who uses it
 * knows which tags may come. Everything beyond ASCII outside of texts is refused.
 */
export class ByteTags {
  readonly part: Uint8Array;
  /** Where the next tag begins, or the text before it. */
  at: number;
  /** Something was malformed. What is read from then on is worthless. */
  broken = false;
  /** The attribute that was read last: its name without a prefix, and its value as it stands. */
  nameFrom = 0;
  nameTo = 0;
  valueFrom = 0;
  valueTo = 0;
  /** Whether the tag whose attributes were read last is its own end: `<c/>`. */
  isEmpty = false;

  constructor(part: Uint8Array, at: number) {
    this.part = part;
    this.at = at;
  }

  skipSpace(): void {
    while (isSpace(this.part[this.at])) this.at++;
  }

  /** Whether a tag of this name begins here, which is then read up to its attributes. @param name with its "<" */
  opens(name: Uint8Array): boolean {
    const after = this.part[this.at + name.length];
    if (!this.#stands(name, this.at) || !(after === GREATER || after === SLASH || isSpace(after)))
      return false;
    this.at += name.length;
    return true;
  }

  /** Whether an element of this name ends here, which is then read. @param name with its "</" */
  closes(name: Uint8Array): boolean {
    let end = this.at + name.length;
    while (isSpace(this.part[end])) end++;
    if (!this.#stands(name, this.at) || this.part[end] !== GREATER) return false;
    this.at = end + 1;
    return true;
  }

  /** Reads the next attribute; false at the end of the tag, which is read too, and where it is malformed. */
  nextAttribute(): boolean {
    const { part } = this;
    let i = this.at;
    while (isSpace(part[i])) i++;
    const first = part[i] ?? 0;
    if (first === GREATER || first === SLASH) {
      this.isEmpty = first === SLASH;
      this.at = this.isEmpty ? i + 2 : i + 1;
      if (part[this.at - 1] !== GREATER) this.broken = true;
      return false;
    }
    if (i === this.at || !startsName(first)) return this.#breaks();
    this.nameFrom = i;
    for (let byte = first; inName(byte); byte = part[++i] ?? 0) if (byte === COLON) this.nameFrom = i + 1;
    this.nameTo = i;
    while (isSpace(part[i])) i++;
    if (part[i] !== EQUALS) return this.#breaks();
    i++;
    while (isSpace(part[i])) i++;
    const quote = part[i];
    if (quote !== QUOTE && quote !== APOSTROPHE) return this.#breaks();
    this.valueFrom = ++i;
    for (let byte = part[i]; byte !== quote; byte = part[++i])
      if (byte === undefined || byte === LESS || byte >= FIRST_BEYOND_ASCII) return this.#breaks();
    this.valueTo = i;
    this.at = i + 1;
    return true;
  }

  /** Reads the attributes of a tag, whatever they are; false where it is its own end, or malformed. */
  skipAttributes(): boolean {
    while (this.nextAttribute());
    return !this.isEmpty && !this.broken;
  }

  /** Reads the rest of a declaration of XML; false where it has no end. */
  endsDeclaration(): boolean {
    let end = this.at;
    while (end < this.part.length && !(this.part[end] === QUESTION && this.part[end + 1] === GREATER)) end++;
    this.at = end + 2;
    return end < this.part.length;
  }

  #breaks(): false {
    this.broken = true;
    return false;
  }

  /** Whether the attribute that was read last has this name. */
  isNamed(name: Uint8Array): boolean {
    return this.nameTo - this.nameFrom === name.length && this.#stands(name, this.nameFrom);
  }

  /** Whether the attribute that was read last has this value. */
  isValue(value: Uint8Array): boolean {
    return this.valueTo - this.valueFrom === value.length && this.#stands(value, this.valueFrom);
  }

  #stands(bytes: Uint8Array, at: number): boolean {
    for (let i = 0; i < bytes.length; i++) if (this.part[at + i] !== bytes[i]) return false;
    return true;
  }

  /** Passes the text before the next tag, which stands from where this was called to `at`. */
  skipText(): void {
    // The end of the part is no tag: what is asked for next is then not there.
    const next = this.part.indexOf(LESS, this.at);
    this.at = next < 0 ? this.part.length : next;
  }
}

/** Bytes of a name. */
export const bytesOf = (name: string) => Uint8Array.from(name, (letter) => letter.charCodeAt(0));

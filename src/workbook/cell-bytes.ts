import { wholeNumberIn } from './byte-numbers.ts';
import { type ByteTags, bytesOf } from './byte-tags.ts';
import { plainBytes } from './plain-text.ts';

/** Types of cells that can be plain, and any other. By number, since a table has a million cells. */
const OTHER_TYPE = 0;
export const [NUMBER_TYPE, SHARED_TYPE, TEXT_TYPE, INLINE_TYPE, TRUTH_TYPE, ERROR_TYPE] = [
  1, 2, 3, 4, 5, 6,
] as const;
const [TYPE, STR, INLINE_STR] = [bytesOf('t'), bytesOf('str'), bytesOf('inlineStr')];
const letter = (one: string) => one.charCodeAt(0);
const [R, S, T, N, B, E] = [
  letter('r'),
  letter('s'),
  letter('t'),
  letter('n'),
  letter('b'),
  letter('e'),
] as const;
const A = 65;

/** How the start and the end of an element are written. */
export interface ElementName {
  readonly open: Uint8Array;
  readonly close: Uint8Array;
}

/** @param prefix of its namespace: '' or such as "x:" */
export const elementName = (prefix: string, name: string): ElementName => ({
  open: bytesOf(`<${prefix}${name}`),
  close: bytesOf(`</${prefix}${name}`),
});

/** The cell that was read last: what its tag and those in it say, not yet what that means. */
export class CellBytes {
  /** A is 1. */
  column = 0;
  style = 0;
  type: number = NUMBER_TYPE;
  /** It is one tag with nothing in it: `<c r="A1"/>`. */
  isEmpty = false;
  formula: string | undefined;
  /** Where the value stands; −1 where there is none. */
  valueFrom = -1;
  valueTo = -1;
  /** Text that stands in the cell itself. */
  text: string | undefined;
  readonly #tags: ByteTags;
  readonly #names: Readonly<Record<'c' | 'f' | 'v' | 'is' | 't', ElementName>>;

  /** @param prefix of the names of all tags: '' or such as "x:" */
  constructor(tags: ByteTags, prefix: string) {
    this.#tags = tags;
    const [c, f, v, is, t] = ['c', 'f', 'v', 'is', 't'].map((name) => elementName(prefix, name));
    this.#names = { c: c!, f: f!, v: v!, is: is!, t: t! };
  }

  /** Whether a cell begins here. */
  begins(): boolean {
    return this.#tags.opens(this.#names.c.open);
  }

  /** Reads a cell that has begun; false where it is not plain. @param rowFrom @param rowTo where its row's number stands */
  read(rowFrom: number, rowTo: number): boolean {
    return this.#readTag(rowFrom, rowTo) && (this.isEmpty || this.#readContent());
  }

  #readTag(rowFrom: number, rowTo: number): boolean {
    const tags = this.#tags;
    let column = 0;
    let style = -1;
    let type = -1;
    while (tags.nextAttribute()) {
      const name = tags.nameTo - tags.nameFrom === 1 ? tags.part[tags.nameFrom] : 0;
      // One of them twice: two readers would read two different cells.
      if (name === R) {
        if (column !== 0) return false;
        column = this.#columnIn(rowFrom, rowTo);
      } else if (name === S) {
        if (style !== -1) return false;
        style = wholeNumberIn(tags.part, tags.valueFrom, tags.valueTo);
        if (style < 0) return false;
      } else if (name === T) {
        if (type !== -1) return false;
        type = this.#typeIn();
      }
    }
    this.column = column;
    this.style = Math.max(0, style);
    this.type = type < 0 ? NUMBER_TYPE : type;
    this.formula = undefined;
    this.text = undefined;
    this.valueFrom = -1;
    this.isEmpty = tags.isEmpty;
    return !tags.broken && column > 0;
  }

  #typeIn(): number {
    const tags = this.#tags;
    const { valueFrom, valueTo } = tags;
    if (valueTo - valueFrom !== 1) {
      if (tags.isValue(STR)) return TEXT_TYPE;
      return tags.isValue(INLINE_STR) ? INLINE_TYPE : OTHER_TYPE;
    }
    switch (tags.part[valueFrom]) {
      case N:
        return NUMBER_TYPE;
      case S:
        return SHARED_TYPE;
      case B:
        return TRUTH_TYPE;
      case E:
        return ERROR_TYPE;
      default:
        return OTHER_TYPE;
    }
  }

  /** Number of the column in an address; −1 where it is malformed or of another row. */
  #columnIn(rowFrom: number, rowTo: number): number {
    const { part, valueFrom, valueTo } = this.#tags;
    const digits = valueTo - (rowTo - rowFrom);
    if (digits <= valueFrom || digits > valueFrom + 3) return -1;
    let column = 0;
    for (let i = valueFrom; i < digits; i++) {
      const letter = part[i]! - A;
      if (!(letter >= 0 && letter < 26)) return -1;
      column = column * 26 + letter + 1;
    }
    for (let i = digits; i < valueTo; i++) if (part[i] !== part[rowFrom + i - digits]) return -1;
    return column;
  }

  /** Reads what stands in the cell: a formula, then a value or a text. */
  #readContent(): boolean {
    const tags = this.#tags;
    const { c, f, v, is } = this.#names;
    tags.skipSpace();
    if (tags.opens(f.open)) {
      // Shared formulas stand in one cell for many; the library writes them out.
      while (tags.nextAttribute()) if (tags.isNamed(TYPE)) return false;
      this.formula = this.#textUpTo(f);
      if (this.formula === undefined) return false;
      tags.skipSpace();
    }
    if (tags.opens(v.open) ? !this.#readValue() : tags.opens(is.open) && !this.#readText()) return false;
    return tags.closes(c.close) && !tags.broken;
  }

  #readValue(): boolean {
    const tags = this.#tags;
    const isOpen = tags.skipAttributes();
    this.valueFrom = tags.at;
    if (isOpen) tags.skipText();
    this.valueTo = tags.at;
    if (isOpen && !tags.closes(this.#names.v.close)) return false;
    tags.skipSpace();
    return true;
  }

  /** Text in the cell itself. Runs of formatted text are the library's. */
  #readText(): boolean {
    const tags = this.#tags;
    const { is, t } = this.#names;
    if (!tags.skipAttributes()) return false;
    tags.skipSpace();
    if (!tags.opens(t.open)) return false;
    this.text = tags.skipAttributes() ? this.#textUpTo(t) : '';
    tags.skipSpace();
    if (this.text === undefined || !tags.closes(is.close)) return false;
    tags.skipSpace();
    return true;
  }

  /** Text up to the end of the element whose tag was read last, which is read too; undefined where it is not plain. */
  #textUpTo({ close }: ElementName): string | undefined {
    const tags = this.#tags;
    const from = tags.at;
    if (tags.broken || tags.isEmpty) return undefined;
    tags.skipText();
    const text = plainBytes(tags.part.subarray(from, tags.at));
    return tags.closes(close) ? text : undefined;
  }
}

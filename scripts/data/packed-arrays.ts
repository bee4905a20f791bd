import { joinedBytes } from '../../src/text/joined-bytes.ts';

/** Arrays of numbers that are kept. */
type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;
interface NumbersType<One extends Numbers> {
  readonly BYTES_PER_ELEMENT: number;
  new (memory: ArrayBufferLike, from: number, length: number): One;
}

/** Every array begins at a multiple of eight bytes, behind its length in bytes: it can be read where it lies. */
const STEP = 8;
const stepped = (length: number) => Math.ceil(length / STEP) * STEP;

/** Texts are read in blocks of about so many letters: one call for many, and a text keeps no more than its block alive. */
const BLOCK = 8_192;

/** Arrays of numbers and lists of texts, one after the other, as they lie in memory. */
export class ArrayWriter {
  /** Each array, with its length before it and what fills it up behind it. */
  readonly pieces: Uint8Array[] = [];

  add(array: Numbers): void {
    const length = new DataView(new ArrayBuffer(STEP));
    length.setFloat64(0, array.byteLength, true);
    this.pieces.push(bytesOf(length), bytesOf(array));
    const rest = stepped(array.byteLength) - array.byteLength;
    if (rest > 0) this.pieces.push(new Uint8Array(rest));
  }

  /** Several arrays of one type as one. */
  addAll(arrays: readonly Numbers[]): void {
    const [first] = arrays;
    this.add(arrays.length === 1 && first !== undefined ? first : joinedBytes(arrays.map(bytesOf)));
  }

  addTexts(texts: readonly string[]): void {
    this.add(Uint32Array.from(texts, (text) => text.length));
    this.add(Buffer.from(texts.join(''), 'utf16le'));
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return joinedBytes(this.pieces);
  }
}

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView) =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** Reads what an `ArrayWriter` has written, in the same order. */
export class ArrayReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes.byteOffset % STEP === 0 ? bytes : new Uint8Array(bytes);
    this.#view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset, bytes.length);
  }

  /** The next array, which shares memory with the bytes. @throws RangeError where there is none */
  next<One extends Numbers>(type: NumbersType<One>): One {
    const length = this.#view.getFloat64(this.#at, true);
    const from = this.#at + STEP;
    if (!(length >= 0 && from + length <= this.#bytes.length)) throw new RangeError('no array of ours');
    this.#at = from + stepped(length);
    return new type(this.#bytes.buffer, this.#bytes.byteOffset + from, length / type.BYTES_PER_ELEMENT);
  }

  texts(): string[] {
    const lengths = this.next(Uint32Array);
    const letters = this.next(Uint8Array);
    const whole = Buffer.from(letters.buffer, letters.byteOffset, letters.byteLength);
    const texts: string[] = new Array(lengths.length);
    let from = 0;
    for (let first = 0; first < lengths.length; ) {
      let end = first;
      let size = 0;
      while (end < lengths.length && (end === first || size + lengths[end]! <= BLOCK))
        size += lengths[end++]!;
      const block = whole.toString('utf16le', 2 * from, 2 * (from + size));
      for (let at = 0; first < end; at += lengths[first++]!)
        texts[first] = block.slice(at, at + lengths[first]!);
      from += size;
    }
    return texts;
  }
}

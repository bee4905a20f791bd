import { LIMITS } from './limits.ts';

const HEADER_FATS = 109;
const ENTRY_SIZE = 128;
const SMALLEST_STREAM_OF_SECTORS = 4096;

/**
 * Whether the tables of a compound file (.xls) lead somewhere: chains of sectors that end and do not copy each other,
 * and a directory that is a tree. The spreadsheet library follows a cycle until all memory is used up, and a process
 * that dies of that takes every other file with it.
 */
export function isSoundCompound(bytes: Uint8Array): boolean {
  if (bytes.length < 512 + ENTRY_SIZE) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return false;
  const sectors = new SectorTable(view, 2 ** shift);
  const directory = view.getInt32(48, true);
  if (!sectors.listFrom(directory)) return false;
  const list = sectors.chainOf(directory);
  return list !== undefined && isTree(view, sectors, list);
}

/** Chains of sectors, followed as the library follows them, within a number of steps that no honest file needs. */
class SectorTable {
  readonly size: number;
  readonly #view: DataView;
  readonly #count: number;
  readonly #fats: number[] = [];
  readonly #heads = new Set<number>();
  #steps: number;

  constructor(view: DataView, size: number) {
    this.#view = view;
    this.size = size;
    this.#count = Math.max(0, Math.ceil(view.byteLength / size) - 1);
    this.#steps = 4 * this.#count + 1000;
    for (let i = 0; i < HEADER_FATS; i++) {
      const fat = view.getInt32(76 + 4 * i, true);
      if (fat < 0) break;
      this.#fats.push(fat);
    }
    this.#followList(view.getInt32(68, true), view.getUint32(72, true));
  }

  /** Sectors that name further tables: a chain through the last number of each. */
  #followList(start: number, count: number): void {
    const numbers = this.size / 4;
    for (let [at, left] = [start, Math.min(count, this.#count)]; this.#isWhole(at) && left > 0; left--) {
      for (let i = 0; i < numbers - 1; i++)
        this.#fats.push(this.#view.getInt32(this.placeOf(at) + 4 * i, true));
      at = this.#view.getInt32(this.placeOf(at) + this.size - 4, true);
    }
  }

  /** Where a sector begins in the file. */
  placeOf(sector: number): number {
    return (sector + 1) * this.size;
  }

  #isWhole(sector: number): boolean {
    return sector >= 0 && this.placeOf(sector) + this.size <= this.#view.byteLength;
  }

  #next(sector: number): number {
    const fat = this.#fats[Math.floor((4 * sector) / this.size)] ?? -1;
    return this.#isWhole(fat)
      ? this.#view.getInt32(this.placeOf(fat) + ((4 * sector) % this.size), true)
      : -1;
  }

  /** Walks every sector's chain, first the one of `first`; false where chains lead into each other again and again. */
  listFrom(first: number): boolean {
    if (!(first >= 0 && first < this.#count)) return false;
    const walked = new Uint8Array(this.#count);
    for (let i = 0; i < this.#count; i++) {
      const head = (i + first) % this.#count;
      if (walked[head] === 1) continue;
      this.#heads.add(head);
      const seen = new Set<number>();
      for (let at = head; at >= 0 && !seen.has(at); at = this.#next(at)) {
        if (this.#steps-- <= 0) return false;
        seen.add(at);
        if (at < this.#count) walked[at] = 1;
      }
    }
    return true;
  }

  /** Sectors of a chain; undefined where it does not end. */
  chainOf(start: number): number[] | undefined {
    const chain: number[] = [];
    for (let at = start; this.#isWhole(at); at = this.#next(at)) {
      chain.push(at);
      if (chain.length > this.#count) return undefined;
    }
    return chain;
  }

  /** Whether a stream may begin here: at the head of a chain, or inside one that ends soon enough. */
  canBegin(start: number): boolean {
    if (start < 0 || this.#heads.has(start)) return true;
    for (let at = start; at >= 0; at = this.#next(at)) if (this.#steps-- <= 0) return false;
    return true;
  }
}

/** Whether no entry of the directory has two parents, the root none, and every stream an end. */
function isTree(view: DataView, sectors: SectorTable, chain: readonly number[]): boolean {
  const perSector = sectors.size / ENTRY_SIZE;
  const count = chain.length * perSector;
  if (count > LIMITS.parts) return false;
  const children = new Set<number>([0]);
  for (let i = 0; i < count; i++) {
    const at = sectors.placeOf(chain[Math.floor(i / perSector)]!) + (i % perSector) * ENTRY_SIZE;
    const type = view.getUint8(at + 66);
    if (type === 0) continue;
    for (const field of [68, 72, 76]) {
      const child = view.getInt32(at + field, true);
      if (child === -1) continue;
      if (child < 0 || child >= count || children.has(child)) return false;
      children.add(child);
    }
    const isLong = view.getInt32(at + 120, true) >= SMALLEST_STREAM_OF_SECTORS;
    if (type !== 5 && isLong && !sectors.canBegin(view.getInt32(at + 116, true))) return false;
  }
  return true;
}

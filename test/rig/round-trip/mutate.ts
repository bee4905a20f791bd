import { zipSync } from 'fflate';
import { randomOf } from '../../../scripts/bench/random-of.ts';
import { apply, byteEdit, type Edit, isAllowed, pick, xmlEdit } from './edits.ts';
import type { Base } from './mutation-bases.ts';

export interface Mutant {
  readonly base: Base;
  readonly bytes: Uint8Array;
  /** What was done, and where, in words. */
  readonly what: string;
}

const toBytes = (binary: string) => new Uint8Array(Buffer.from(binary, 'latin1'));
const toBinary = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

/** The mutant of a seed: of its bytes, or of the XML in one of its parts. */
export function mutantOf(seed: number, bases: readonly Base[]): Mutant {
  const random = randomOf(seed);
  const base = bases[seed % bases.length]!;
  const { parts, bytes } = base;
  if (parts.size === 0 || random() < 0.2) {
    const binary = toBinary(bytes);
    const edit = allowed(() => {
      const drawn = byteEdit(random, binary);
      return [...base.cellEnds].some((end) => drawn.text.includes(end)) ? undefined : drawn;
    }, base.byteGuards);
    return { base, bytes: toBytes(apply(binary, edit)), what: wordsOf(binary, edit) };
  }
  // Sheets hold most: they are mutated most.
  const names = [...parts.keys()].filter((name) => PARTS.test(name));
  const sheets = names.filter((name) => /sheet\d*\.xml$|content\.xml$/.test(name));
  const name = pick(random, random() < 0.6 ? sheets : names);
  const { text, guards } = parts.get(name)!;
  const edit = allowed(() => xmlEdit(random, text), guards);
  return { base, bytes: withPart(base, name, apply(text, edit)), what: `${name}: ${wordsOf(text, edit)}` };
}

/** The file with other text in one part, zipped anew with right check sums. */
export function withPart({ parts }: Base, name: string, text: string): Uint8Array {
  const whole = [...parts].map(([part, one]) => [part, toBytes(part === name ? text : one.text)]);
  return zipSync(Object.fromEntries(whole), { level: 1 });
}

/** Parts that say something about cells. */
const PARTS =
  /sheet\d*\.xml$|content\.xml$|sharedStrings\.xml$|styles\.xml$|workbook\.xml|Content_Types|manifest\.xml$|\.rels$/;

function allowed(draw: () => Edit | undefined, guards: Parameters<typeof isAllowed>[1]): Edit {
  while (true) {
    const edit = draw();
    if (edit !== undefined && isAllowed(edit, guards)) return edit;
  }
}

const AROUND = 40;

function wordsOf(whole: string, { from, to, text, what }: Edit): string {
  const before = JSON.stringify(whole.slice(Math.max(0, from - AROUND), Math.min(to + AROUND, from + 300)));
  return `${what} at ${from}–${to} of ${whole.length}: ${before}, there now ${JSON.stringify(text.slice(0, 80))}`;
}

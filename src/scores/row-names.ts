import type { Finding, Place } from '../findings/finding.ts';
import { makeFinding, type Subject } from '../findings/make-finding.ts';
import type { FlatComponent } from '../framework/flatten.ts';
import { canonicalName } from '../text/canonical-name.ts';
import { remembered } from '../text/remembered.ts';

/** A code before a name: "1.1. ", "1.1 - ", "Chỉ số 1.1: ". */
const CODE_BEFORE = /^(?:chỉ số(?: thành phần)?\s*)?\d+(?:\.\d+)+[.:)\s–-]+(?=\p{L})/u;

/**
 * A name for comparing: without its code, remarks in brackets, marks and case. "1.1. Chỉ đạo, điều hành (*)" is
 * "chỉ đạo điều hành".
 */
const nameKey = remembered((name) =>
  canonicalName(name.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '))
    .replace(CODE_BEFORE, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);

/** Codes of components by what their rows are called. */
export class ComponentNames {
  readonly #codes = new Map<string, string | null>();

  constructor(components: readonly FlatComponent[]) {
    for (const { code, name } of components) {
      for (const text of new Set([nameKey(name.vi), nameKey(name.en)])) {
        // Two components of one name tell nothing.
        this.#codes.set(text, this.#codes.has(text) ? null : code);
      }
    }
  }

  /** The only component of this name, or null. */
  codeOf(name: string): string | null {
    return this.#codes.get(nameKey(name)) ?? null;
  }

  /** A row whose name is not that of its code. An office may add to a name, or shorten it; that is no other name. */
  check({ code, name }: FlatComponent, stated: string, subject: Subject, at: () => Place): Finding[] {
    const key = nameKey(stated);
    if (key === '') return [];
    const known = [nameKey(name.vi), nameKey(name.en)];
    if (known.some((one) => one === key)) return [];
    const suggestion = this.codeOf(stated);
    const isWorded = known.some((one) => one.startsWith(key) || key.startsWith(one));
    if (suggestion === code || (suggestion === null && isWorded)) return [];
    return [makeFinding('component-renamed', subject, at(), { component: code, name, stated, suggestion })];
  }
}

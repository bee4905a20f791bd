import type { Hit } from './find-documents.ts';
import { initialsOf } from './initials-of.ts';
import { wordsOf } from './words-of.ts';

/** A name beside the title, under which a document was found. */
interface OtherName {
  readonly text: string;
  readonly vietnamese: boolean;
  /** A former one or a predecessor's, rather than the same name in Vietnamese. */
  readonly former: boolean;
}

/** The other name that has more of the found words than the title; undefined where the title says as much. */
export function shownName({ document, found }: Hit): OtherName | undefined {
  const { title, former = [], vietnamese = [] } = document;
  const others = [
    ...vietnamese.slice(0, 1).map((text) => ({ text, vietnamese: true, former: false })),
    ...former.map((text) => ({ text, vietnamese: false, former: true })),
    ...vietnamese.slice(1).map((text) => ({ text, vietnamese: true, former: true })),
  ];
  let best: OtherName | undefined;
  let most = countFound(title, found);
  for (const other of others) {
    const count = countFound(other.text, found);
    if (count > most) [best, most] = [other, count];
  }
  return best;
}

function countFound(name: string, found: ReadonlySet<string>): number {
  const words = wordsOf(name);
  return new Set([...words, ...initialsOf(words)].filter((word) => found.has(word))).size;
}

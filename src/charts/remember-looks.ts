import { looksAlike } from './looks-alike.ts';
import type { Mark } from './mark.ts';

/** Attributes of an element that stand before and behind those of its place, as markup. */
export interface WrittenLooks {
  readonly before: string;
  readonly behind: string;
}

/** Remembers what `write` makes of each mark's looks: of millions of marks they are a few dozen. */
export function rememberLooks(write: (mark: Mark) => WrittenLooks): (mark: Mark) => WrittenLooks {
  const known: Array<{ readonly mark: Mark; readonly looks: WrittenLooks }> = [];
  return (mark) => {
    for (const { mark: other, looks } of known) if (looksAlike(mark, other)) return looks;
    const looks = write(mark);
    known.push({ mark, looks });
    return looks;
  };
}

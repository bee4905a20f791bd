import { attributesMarkup, elementMarkup, type Html, html, markupOf } from '../text/html.ts';
import { alikeRuns } from './alike-runs.ts';
import { looksKey } from './looks-key.ts';
import type { Mark } from './mark.ts';
import { looksOf } from './mark-element.ts';
import { outlineOf } from './outline-of.ts';
import { placeMarkup } from './place-markup.ts';

/**
 * What `drawingElements` says, as markup at once: there are ten thousands of drawings, and an object for each of their
 * elements would take longer than all the rest.
 */
export function marksMarkup(marks: readonly Mark[]): Html {
  return html`${alikeRuns(marks).map(runMarkup)}`;
}

function runMarkup(run: readonly Mark[]): Html {
  const first = run[0]!;
  const { name, presentation } = writtenLooks(first);
  if (run.length === 1) return markMarkup(first, name, presentation);
  if (outlineOf(first) === undefined)
    return elementMarkup(
      'g',
      name + presentation,
      run.map((mark) => markMarkup(mark, '', '')),
    );
  let outline = '';
  for (const mark of run) outline += outlineOf(mark);
  const filled = first.shape === 'rect' ? ' fill="currentColor"' : '';
  return elementMarkup('path', `${name}${presentation}${filled} d="${outline}"`, '');
}

/** The element of one mark with what stands before and behind the attributes of its place. */
export function markMarkup(mark: Mark, before: string, behind: string): Html {
  const text = mark.shape === 'text' ? mark.text : '';
  return elementMarkup(mark.shape, before + placeMarkup(mark) + behind, text);
}

interface WrittenLooks {
  readonly name: string;
  readonly presentation: string;
}

/** By `looksKey`: a few dozen for millions of marks. */
const written = new Map<string, WrittenLooks>();

function writtenLooks(mark: Mark): WrittenLooks {
  const key = looksKey(mark);
  const known = written.get(key);
  if (known !== undefined) return known;
  const { class: name = '', ...presentation } = looksOf(mark);
  const looks = {
    name: markupOf(attributesMarkup({ class: name })),
    presentation: markupOf(attributesMarkup(presentation)),
  };
  written.set(key, looks);
  return looks;
}

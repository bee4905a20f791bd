import { attributesMarkup, elementMarkup, type Html, html, markupOf } from '../text/html.ts';
import { alikeRuns } from './alike-runs.ts';
import type { Mark } from './mark.ts';
import { looksOf } from './mark-element.ts';
import { markMarkup } from './mark-markup.ts';
import { outlineOf } from './outline-of.ts';
import { rememberLooks, type WrittenLooks } from './remember-looks.ts';

/**
 * The marks of a drawing as SVG. Neighbours that look alike become one path, or a group. As markup at once: there are ten
 * thousands of drawings, and an object for each of their elements would take longer than all the rest. A test holds it
 * equal to the plain way (`test/rig/drawing-elements.ts`).
 */
export function marksMarkup(marks: readonly Mark[]): Html {
  return html`${alikeRuns(marks).map(runMarkup)}`;
}

function runMarkup(run: readonly Mark[]): Html {
  const first = run[0]!;
  const looks = classLooks(first);
  if (run.length === 1) return markMarkup(first, looks);
  const attributes = looks.before + looks.behind;
  if (outlineOf(first) === undefined)
    return elementMarkup(
      'g',
      attributes,
      run.map((mark) => markMarkup(mark, inGroup)),
    );
  let outline = '';
  for (const mark of run) outline += outlineOf(mark);
  const filled = first.shape === 'rect' ? ' fill="currentColor"' : '';
  return elementMarkup('path', `${attributes}${filled} d="${outline}"`, '');
}

/** The group has the looks of its elements. */
const inGroup: WrittenLooks = { before: '', behind: '' };

const classLooks = rememberLooks((mark) => {
  const { class: name = '', ...presentation } = looksOf(mark);
  return {
    before: markupOf(attributesMarkup({ class: name })),
    behind: markupOf(attributesMarkup(presentation)),
  };
});

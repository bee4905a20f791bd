/** Shows the comparison of a choice in place of the one before; loaded when somebody chooses. */
import type { Column } from '../compare/compared.ts';
import { comparison } from '../compare/comparison.ts';
import { comparisonParts, componentParts } from '../compare/comparison-parts.ts';
import { compareText } from '../i18n/compare-text.ts';
import type { Lang } from '../i18n/lang.ts';
import { columnOf, scoresOf } from './compare-figures.ts';
import { partsToNodes } from './parts-to-nodes.ts';

type Choice = Parameters<NonNullable<typeof window.showComparison>>[0];

const own = document.currentScript as HTMLScriptElement;
const root = new URL('..', own.src);
const lang: Lang = document.documentElement.lang === 'en' ? 'en' : 'vi';
const texts = compareText(lang);
const sentence = document.querySelector<HTMLElement>('.compare-sentence')!;
const result = document.querySelector<HTMLElement>('.compare-result')!;
const details = document.querySelector<HTMLDetailsElement>('.compare-components')!;
const inner = details.querySelector('div')!;

/** What is on the page; undefined while it still is what came with it. */
let shown: { choice: Choice; columns: readonly Column[]; withComponents: boolean } | undefined;
let latest: Choice | undefined;

window.showComparison = async (choice) => {
  latest = choice;
  try {
    const columns = await Promise.all(
      choice.pairs.map((pair, i) => columnOf(root, lang, pair, choice.positions[i]!)),
    );
    // somebody was faster than the network
    if (latest !== choice) return;
    shown = { choice, columns, withComponents: false };
    say(
      choice.problems.map((problem) => texts.problem[problem]),
      showResult(columns),
    );
    await showComponents();
  } catch {
    if (latest === choice) say([texts.failed], '');
  }
};

details.addEventListener('toggle', () => {
  showComponents().catch(() => say([texts.failed], ''));
});

/** @returns what was shown, in a sentence */
function showResult(columns: readonly Column[]): string {
  details.hidden = columns.length === 0;
  result.textContent = '';
  if (columns.length === 0) return texts.needTwo;
  const whole = comparison(lang, columns);
  result.append(...partsToNodes(comparisonParts(lang, whole), toHref));
  return whole.sentence;
}

/** Components are many: they are loaded when their part of the page is opened. */
async function showComponents(): Promise<void> {
  if (shown === undefined || shown.withComponents) return;
  const { choice, columns } = shown;
  inner.textContent = '';
  if (!details.open || columns.length === 0) return;
  const scores = await Promise.all(choice.pairs.map((pair, i) => scoresOf(root, pair, choice.positions[i]!)));
  if (shown?.choice !== choice || shown.withComponents) return;
  shown.withComponents = true;
  inner.append(...partsToNodes(componentParts(lang, columns, scores), toHref));
}

function say(problems: readonly string[], rest: string): void {
  sentence.textContent = '';
  if (problems.length > 0) {
    const strong = document.createElement('strong');
    strong.textContent = problems.join(' ');
    sentence.append(strong, ' ');
  }
  sentence.append(rest);
}

/** A page from disk needs the file's name; other links of the page show which form is in use. */
function toHref(address: string): string {
  const file = document.querySelector<HTMLAnchorElement>('a.brand')?.pathname.endsWith('index.html');
  const [path, id] = address.split('#');
  return new URL(`.${path}${file ? 'index.html' : ''}${id === undefined ? '' : `#${id}`}`, root).href;
}

/**
 * Lets the reader choose units and years, and keeps the choice in the address. The figures and what shows them are
 * loaded when there is a choice: the page comes with a comparison of its own.
 */
import type { Pair } from '../compare/compared.ts';
import { type ChoiceProblem, chosen, readChoice } from '../compare/read-choice.ts';
import { compareQuery } from '../dataset/addresses.ts';
import { pairsIn, shareUnits, showPairs, slotsOf, yearFor } from './compare-slots.ts';
import { loadScript } from './load-script.ts';

const own = document.currentScript as HTMLScriptElement | null;
const form = document.querySelector<HTMLElement>('.compare-form');
if (form) start(form);

function start(form: HTMLElement): void {
  const slots = slotsOf(form);
  const first = pairsIn(slots);
  const units = shareUnits(form, slots);
  let query = '';

  const show = (wanted: readonly Pair[], found: readonly ChoiceProblem[] = []) => {
    const { pairs, problems } = chosen(wanted, found);
    query = compareQuery(pairs);
    const positions = pairs.map(({ unit }) => units.get(unit)!.position);
    linkLanguage(query);
    return loadTable().then(
      () => window.showComparison?.({ pairs, positions, problems }),
      () => {
        document.querySelector('.compare-sentence')!.textContent = form.dataset.failed!;
      },
    );
  };

  const choose = (wanted: readonly Pair[]) => {
    showPairs(slots, wanted, units);
    show(wanted);
    keepInAddress(query);
  };

  const readAddress = () => {
    const written = addressed();
    if (written === '' || written === query) return;
    const { pairs, problems } = readChoice(
      written,
      ({ unit, year }) => !!units.get(unit)?.years.includes(year),
    );
    const wanted = pairs.length > 0 ? pairs : first;
    showPairs(slots, wanted, units);
    // What the page came with is not what was asked for: it is neither shown nor seen to move.
    const shown = document.querySelector('.compare-shown');
    shown?.classList.add('waiting');
    show(wanted, problems).finally(() => requestAnimationFrame(() => shown?.classList.remove('waiting')));
  };

  for (const [i, { unit, year, swap, remove }] of slots.entries()) {
    unit.addEventListener('change', () => {
      const others = pairsIn(slots.filter((_, other) => other !== i));
      const picked = unit.value;
      const before = Number(year.value) || (others[0]?.year ?? 0);
      const pair = picked === '' ? [] : [{ unit: picked, year: yearFor(picked, before, others, units) }];
      choose([...pairsIn(slots.slice(0, i)), ...pair, ...pairsIn(slots.slice(i + 1))]);
    });
    year.addEventListener('change', () => choose(pairsIn(slots)));
    swap?.addEventListener('click', () => {
      const pairs = pairsIn(slots);
      pairs.splice(i - 1, 2, pairs[i]!, pairs[i - 1]!);
      choose(pairs);
    });
    remove.addEventListener('click', () => {
      choose(pairsIn(slots).filter((_, other) => other !== i));
      // the column that moved up can be removed next; an empty one can be filled
      if (remove.disabled) unit.focus();
    });
  }
  showPairs(slots, first, units);
  readAddress();
  addEventListener('popstate', readAddress);
  form.hidden = false;
}

let table: Promise<void> | undefined;
function loadTable(): Promise<void> {
  table ??= loadScript(new URL('compare-table.js', own?.src ?? location.href).href).catch((error) => {
    table = undefined;
    throw error;
  });
  return table;
}

/** The choice in the address: after `?`, or after `#` where a browser does not let a page from disk change more. */
function addressed(): string {
  return [location.search.slice(1), location.hash.slice(1)].find((text) => /(?:^|&)[a-z]=/.test(text)) ?? '';
}

/** Replaces rather than adds: "back" leaves the page, however often the choice was changed. */
function keepInAddress(query: string): void {
  try {
    history.replaceState(null, '', `${location.pathname}${query === '' ? '' : `?${query}`}`);
  } catch {
    location.replace(`#${query}`);
  }
}

/** The same choice in the other language. */
function linkLanguage(query: string): void {
  const link = document.querySelector<HTMLAnchorElement>('a.language');
  if (link) link.search = query;
}

declare global {
  interface Window {
    /** Defined by compare-table.js. `positions`: of the units in the form's list. */
    showComparison?: (choice: {
      pairs: readonly Pair[];
      positions: readonly number[];
      problems: readonly ChoiceProblem[];
    }) => Promise<void>;
  }
}

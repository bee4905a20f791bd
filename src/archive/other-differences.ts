import type { YearDataset } from '../dataset/site.ts';
import type { Difference, DifferenceKind } from '../findings/difference.ts';
import { taggedJson } from './tagged-json.ts';

/** Said by the other kinds of differences already, or follows from them and from nothing else. */
const SAID_ELSEWHERE =
  /^(?:scores|median|spread|components\[|componentRanks|lost$|sources)|^units\[[^\]]*\]\.(?:points|bonus|total|rank|tied|value|margin|mains|groups|self|appraised|scored)(?:\.|\[|$)|^awards\[[^\]]*\]\.(?:outcome\.(?:kind$|units)|entries\[[^\]]*\]\.(?:eligible|shortOf|conditions\[\d+\]\.(?:value|shortfall|detail)))/;
/** Longest text of either side that is quoted. */
const LONGEST = 200;

/**
 * What differs beside scores and their sums, by its path: rules, settings, names, facts, conditions of awards. Where nothing
 * else was found although the two are not equal, the parts that follow are compared as well, so that no difference passes.
 * @param before and after stand alone, see `standAlone`
 */
export function otherDifferences(before: YearDataset, after: YearDataset): Difference[] {
  const found: Difference[] = [];
  walk(comparable(before), comparable(after), '', (path, from, to) => {
    if (!SAID_ELSEWHERE.test(path)) found.push(differenceAt(path, from, to));
  });
  return found;
}

/** Differences of what follows from scores: ranks of components, medians, margins. For the verifier, which takes nothing on trust. */
export function derivedDifferences(before: YearDataset, after: YearDataset): Difference[] {
  const found: Difference[] = [];
  walk(comparable(before), comparable(after), '', (path, from, to) => {
    if (SAID_ELSEWHERE.test(path)) found.push(differenceAt(path, from, to));
  });
  return found;
}

function differenceAt(path: string, from: unknown, to: unknown): Difference {
  const unit = /^(?:units|dossiers)\[([a-z0-9-]+)\]/.exec(path)?.[1] ?? null;
  return { kind: kindOf(path), unit, code: path, column: null, from: text(from), to: text(to), cell: null };
}

function kindOf(path: string): DifferenceKind {
  if (/^(?:framework|maximum|counted)/.test(path)) return 'rule';
  return /^settings/.test(path) ? 'setting' : 'other';
}

function text(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  const whole = typeof value === 'string' ? value : JSON.stringify(value);
  return whole.length > LONGEST ? `${whole.slice(0, LONGEST)}…` : whole;
}

/** The same data as plain JSON: typed arrays and maps are compared like lists. */
const comparable = (dataset: YearDataset): unknown => JSON.parse(taggedJson(dataset));

type Found = (path: string, from: unknown, to: unknown) => void;

/** Calls `found` for every innermost value that differs. Lists of things with ids are compared by id. */
function walk(from: unknown, to: unknown, path: string, found: Found): void {
  if (from === to) return;
  if (Array.isArray(from) && Array.isArray(to)) {
    const [old, now] = [keyed(from), keyed(to)];
    for (const key of new Set([...old.keys(), ...now.keys()]))
      walk(old.get(key), now.get(key), `${path}[${key}]`, found);
    const order = (map: ReadonlyMap<string, unknown>) => [...map.keys()].join();
    if (old.size === now.size && order(old) !== order(now) && [...old.keys()].every((key) => now.has(key)))
      found(`${path} (order)`, order(old), order(now));
  } else if (isRecord(from) && isRecord(to)) {
    for (const key of new Set([...Object.keys(from), ...Object.keys(to)]))
      walk(from[key], to[key], path === '' ? key : `${path}.${key}`, found);
  } else found(path, from, to);
}

/** Items by their id or code, else by their position. */
function keyed(list: readonly unknown[]): Map<string, unknown> {
  const names = list.map((item) => (isRecord(item) ? (item.id ?? item.code ?? item.unit) : undefined));
  const isNamed = names.every((name) => typeof name === 'string') && new Set(names).size === names.length;
  return new Map(list.map((item, i) => [isNamed ? String(names[i]) : String(i), item]));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

import type { Column, ComponentScore, Pair } from '../compare/compared.ts';
import {
  type PackedComponents,
  type PackedResult,
  type PackedYear,
  unpackComponents,
  unpackResult,
} from '../compare/packed.ts';
import { blockOf, scriptName } from '../compare/script-name.ts';
import { loadScript } from './load-script.ts';

declare global {
  interface Window {
    /** Filled by the scripts in `compare/`, by their names. */
    compareData?: Record<string, unknown>;
  }
}

const loading = new Map<string, Promise<void>>();

/** The data of one script, loaded once. @throws Error where it cannot be loaded; the next try may succeed */
async function load<Data>(root: URL, name: string): Promise<Data> {
  const known = () => window.compareData?.[name] as Data | undefined;
  if (known() === undefined) {
    const started = loading.get(name) ?? loadScript(new URL(`compare/${name}`, root).href);
    loading.set(name, started);
    await started.finally(() => loading.delete(name));
  }
  const data = known();
  if (data === undefined) throw new Error(name);
  return data;
}

/** What is to be shown of a unit in a year. @param position of the unit in the form's list */
export async function columnOf(root: URL, lang: string, pair: Pair, position: number): Promise<Column> {
  const block = blockOf(position);
  const [year, further] = await Promise.all([
    load<PackedYear>(root, scriptName.results(pair.year, lang, 0)),
    block === 0 ? [] : load<readonly PackedResult[]>(root, scriptName.results(pair.year, lang, block)),
  ]);
  const packed = (block === 0 ? year.results : further).find(([unit]) => unit === pair.unit);
  if (packed === undefined) throw new Error(pair.unit);
  return { rules: year.rules, result: unpackResult(packed) };
}

/** Component scores of a unit in a year. */
export async function scoresOf(root: URL, { unit, year }: Pair, position: number): Promise<ComponentScore[]> {
  const packed = await load<PackedComponents>(root, scriptName.components(year, blockOf(position)));
  return unpackComponents(packed[unit] ?? []);
}

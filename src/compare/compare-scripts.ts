import type { Site, YearDataset } from '../dataset/site.ts';
import { LANGS } from '../i18n/lang.ts';
import { type PackedComponents, type PackedYear, packComponents, packResult } from './packed.ts';
import { blockOf, scriptName } from './script-name.ts';
import { componentScores, unitResults } from './unit-result.ts';
import { unitsToCompare } from './units-to-compare.ts';
import { yearRules } from './year-rules.ts';

/** A classic script that a page adds when it needs the figures: a page from disk may not fetch. */
export interface CompareScript {
  /** Name in the folder `compare/`. */
  readonly name: string;
  readonly text: string;
}

/**
 * Figures for comparisons: by year and language the rules with the results of the first units, further units in blocks
 * of their own, and component scores apart. A visitor loads what the chosen columns need.
 */
export function* compareScripts(site: Site): Generator<CompareScript> {
  const order = unitsToCompare(site, 'vi').flatMap(({ units }) => units);
  const blocks = new Map(order.map(({ id }, position) => [id, blockOf(position)]));
  for (const dataset of site.years) {
    for (const lang of LANGS) yield* resultScripts(dataset, site, lang, blocks);
    yield* componentScripts(dataset, blocks);
  }
}

type Blocks = ReadonlyMap<string, number>;

function* resultScripts(dataset: YearDataset, site: Site, lang: (typeof LANGS)[number], blocks: Blocks) {
  const all = Map.groupBy(unitResults(dataset, site, lang), ({ unit }) => blocks.get(unit)!);
  const rules = yearRules(dataset, site.years, lang);
  for (const block of new Set([0, ...all.keys()])) {
    const results = (all.get(block) ?? []).map(packResult);
    const value = block === 0 ? ({ rules, results } satisfies PackedYear) : results;
    yield script(scriptName.results(dataset.year, lang, block), value);
  }
}

function* componentScripts(dataset: YearDataset, blocks: Blocks) {
  const all = Map.groupBy(dataset.units.keys(), (u) => blocks.get(dataset.units[u]!.id)!);
  for (const [block, members] of all) {
    const scores: PackedComponents = Object.fromEntries(
      members.map((u) => [dataset.units[u]!.id, packComponents(componentScores(dataset, u))]),
    );
    yield script(scriptName.components(dataset.year, block), scores);
  }
}

const script = (name: string, value: unknown): CompareScript => ({
  name,
  text: `(self.compareData=self.compareData||{})[${JSON.stringify(name)}]=${JSON.stringify(value)};\n`,
});

import {
  type CountedInitiatives,
  countedInitiatives,
  publishedInitiatives,
} from '../../src/awards/bonus-of.ts';
import type { Site, YearDataset } from '../../src/dataset/site.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { makeFinding, placeOfFile } from '../../src/findings/make-finding.ts';
import { computeSite } from '../../src/pipeline/compute-site.ts';
import { computeYear } from '../../src/pipeline/compute-year.ts';
import { readPublisher, readRegistry } from '../../src/pipeline/read-settings-of.ts';
import type { YearInput } from '../../src/pipeline/year-input.ts';
import type { ReportFinding } from '../../src/report/report-input.ts';
import { lockedYear } from '../archive/locked-year.ts';
import { editionsIn, editionView, newestEditions } from '../archive/read-editions.ts';
import { type CheckedYear, checkedYear, weighed } from './checked-year.ts';
import { type Reading, readText } from './read-files.ts';
import { readYearFolder, straysIn, yearsIn } from './read-folder.ts';
import { restThreads } from './read-pool.ts';
import type { Shelf } from './shelf.ts';

/**
 * What is held of a year that is computed: everything; what is published, the large parts of it on a shelf; or its
 * findings alone. A year of a nation with everything is 50 MB.
 */
export type Holding = 'everything' | 'findings' | Shelf;

export interface ComputedFolder {
  readonly findings: readonly ReportFinding[];
  /** Findings of no year. */
  readonly general: readonly ReportFinding[];
  /** Empty unless everything is held. */
  readonly years: readonly CheckedYear[];
  /** No finding is an error that nobody answers for. */
  readonly ok: boolean;
  /** The published years related to each other; undefined where the registry itself cannot be read, or findings alone are held. */
  readonly site: Site | undefined;
}

/**
 * Reads and computes a whole data folder.
 * @param only one year, or all: years are related only when all are computed   @param holding what somebody needs afterwards
 */
export async function computeFolder(
  data: string,
  only?: number,
  reading: Reading = {},
  holding: Holding = 'everything',
): Promise<ComputedFolder> {
  const isWanted = (year: number) => only === undefined || year === only;
  const present = yearsIn(data).filter(isWanted);
  const inputs = yearInputs(data, present, reading);
  const registry = readRegistry(readText(data, 'units.yaml'));
  const publisher = readPublisher(readText(data, 'site.yaml'));
  const strays = only === undefined ? straysIn(data) : [];
  const general = [
    ...[...registry.findings, ...publisher.findings].map((finding) => weighed(finding, 'official')),
    ...strays.map((name) => weighed(strayFinding(name), 'official')),
  ];
  const units = registry.settings;
  if (units === undefined) return { findings: general, general, years: [], ok: false, site: undefined };
  const editions = editionsIn(data);
  const newest = newestEditions(editions);
  const registryFile = readText(data, 'units.yaml');
  const years: CheckedYear[] = [];
  const ofYears: ReportFinding[] = [];
  const published: YearDataset[] = [];
  const publish = (dataset: YearDataset) => {
    if (holding !== 'findings') published.push(holding === 'everything' ? dataset : holding.put(dataset));
  };
  const counted = new Map<string, string>();
  const count = (initiatives: CountedInitiatives) => {
    for (const [key, place] of initiatives) if (!counted.has(key)) counted.set(key, place);
  };
  const frozen = [...newest.keys()].filter((year) => isWanted(year) && !present.includes(year));
  for (const year of [...present, ...frozen].sort((a, b) => a - b)) {
    const edition = newest.get(year);
    if (!present.includes(year) && edition !== undefined) {
      // The sheets of an old year may be gone: its edition stays published.
      const { dataset, findings } = lockedYear(edition);
      general.push(...findings.map((finding) => weighed(finding, 'official')));
      if (dataset === undefined) continue;
      publish(dataset);
      count(publishedInitiatives(dataset.units));
      continue;
    }
    const input = await inputs();
    const computed = computeYear(input, units, counted);
    const own = countedInitiatives(computed.book.initiatives);
    const earlier = new Map([...counted].filter(([key]) => own.has(key)));
    const locked = edition && lockedYear(edition, { input, registry: units, registryFile }, computed.dataset);
    const checked = checkedYear(computed, earlier, input, locked);
    if (holding === 'everything') years.push(checked);
    for (const finding of checked.weighed) ofYears.push(finding);
    if (checked.dataset && checked.status !== 'draft') publish(checked.dataset);
    count(own);
  }
  const findings = [...general, ...ofYears];
  const ok = findings.every(({ severity, acceptance }) => severity !== 'error' || acceptance !== null);
  const views = editions.flatMap((edition) => editionView(data, edition) ?? []);
  let site: Site | undefined;
  return {
    findings,
    general,
    years,
    ok,
    // When somebody asks: findings do not need it, and a nation's takes seconds.
    get site() {
      if (holding === 'findings') return undefined;
      site ??= computeSite(published, units, publisher.settings, views);
      return site;
    },
  };
}

/**
 * Gives one year after the other. Threads read the first at once, and the next while one is computed; the cells of those
 * before can go. @param years that have a folder
 */
function yearInputs(data: string, years: readonly number[], reading: Reading): () => Promise<YearInput> {
  let place = 0;
  const readNext = () => {
    const year = years[place++];
    const read = year === undefined ? undefined : readYearFolder(data, year, reading);
    // What goes wrong is told when the year is asked for.
    read?.catch(() => {});
    return read;
  };
  let next = readNext();
  return async () => {
    const input = await next;
    if (input === undefined) throw new RangeError('every year has been given');
    next = readNext();
    if (next === undefined) restThreads();
    return input;
  };
}

function strayFinding(name: string): Finding {
  return makeFinding('entry-ignored', { year: null, unit: null }, placeOfFile(name), {});
}
